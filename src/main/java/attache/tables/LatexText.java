package attache.tables;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Writes a table in LaTeX with the rules of the package booktabs; a long one with longtable, so
 * that it breaks over pages.
 */
final class LatexText {
  /** Rows that fit on a page. */
  private static final int ONE_PAGE = 40;

  /** Digits of a hash, where more of them follow. */
  private static final Pattern HASH = Pattern.compile("([0-9a-f]{8})(?=[0-9a-f]{8})");

  private final Table table;
  private final Appendable out;

  private LatexText(Table table, Appendable out) {
    this.table = table;
    this.out = out;
  }

  static void write(Table table, Appendable out, Progress progress) throws IOException {
    new LatexText(table, out).write(progress);
  }

  private void write(Progress progress) throws IOException {
    boolean longer = table.rowCount() > ONE_PAGE;
    out.append("% ").append(Messages.text("tables.latex.needs")).append('\n');
    out.append("% \\usepackage{booktabs").append(longer ? ",longtable" : "").append("}\n");
    String begin = longer ? "\\begin{longtable}{" : "\\begin{tabular}{";
    if (!longer) {
      out.append("\\begin{table}\n\\centering\n");
      caption("\n");
    }
    out.append(begin).append(alignment()).append("}\n");
    if (longer) {
      caption(" \\\\\n");
    }
    out.append("\\toprule\n");
    row(column -> escaped(column.header()));
    out.append("\\midrule\n").append(longer ? "\\endhead\n" : "");
    for (int row = 0; row < table.rowCount(); row++) {
      TableFiles.report(progress, row, table);
      int here = row;
      row(column -> cell(column, here));
    }
    out.append("\\bottomrule\n");
    out.append(longer ? "\\end{longtable}\n" : "\\end{tabular}\n");
    for (String note : table.notes()) {
      out.append("\n{\\footnotesize ").append(breakable(note)).append("\\par}\n");
    }
    if (!longer) {
      out.append("\\end{table}\n");
    }
  }

  private void caption(String end) throws IOException {
    if (!table.title().isBlank()) {
      out.append("\\caption{").append(escaped(table.title())).append('}').append(end);
    }
  }

  private String alignment() {
    StringBuilder alignment = new StringBuilder();
    for (Column column : table.columns()) {
      alignment.append(column.kind() == Column.Kind.NUMBER ? 'r' : 'l');
    }
    return alignment.toString();
  }

  /** What a column has in the row at hand. */
  @FunctionalInterface
  private interface RowText {
    String of(Column column);
  }

  private void row(RowText text) throws IOException {
    boolean first = true;
    for (Column column : table.columns()) {
      out.append(first ? "" : " & ").append(text.of(column));
      first = false;
    }
    out.append(" \\\\\n");
  }

  private static String cell(Column column, int row) {
    return switch (column.cell(row)) {
      case Cell.Text text -> escaped(text.value());
      case Cell.Figure number -> number(number.value(), column.decimals());
      case Cell.Truth truth -> Boolean.toString(truth.value());
      case Cell.Empty empty -> "";
    };
  }

  /** A number with a true minus sign. */
  private static String number(double value, int decimals) {
    String digits = Numerals.rounded(value, decimals);
    return digits.indexOf('-') >= 0 || digits.indexOf('E') >= 0
        ? "$" + digits.replaceFirst("E(-?\\d+)", " \\\\cdot 10^{$1}") + "$"
        : digits;
  }

  /** A note in which the digits of a hash may run over more than one line. */
  private static String breakable(String note) {
    return HASH.matcher(escaped(note)).replaceAll("$1\\\\allowbreak{}");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '|' -> "\\textbar{}";
      case '"' -> "\\symbol{34}";
      // After the end of a row a bracket would be an option of that end.
      case '[' -> "{[}";
      case ']' -> "{]}";
      case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) c;
      // Signs of the program's own that pdfLaTeX has in formulas only.
      case '−' -> "$-$";
      case '≥' -> "$\\geq$";
      case '≤' -> "$\\leq$";
      case '≠' -> "$\\neq$";
      case '≈' -> "$\\approx$";
      case '→' -> "$\\rightarrow$";
      case '←' -> "$\\leftarrow$";
      case '↔' -> "$\\leftrightarrow$";
      case 'ρ' -> "$\\rho$";
      case 'τ' -> "$\\tau$";
      case 'σ' -> "$\\sigma$";
      case '◆' -> "$\\diamond$";
      default -> c < ' ' || c == 0x7F ? " " : Character.toString(c);
    };
  }
}
