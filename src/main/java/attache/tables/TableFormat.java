package attache.tables;

import attache.text.Messages;

/** The forms in which a table can be written. */
public enum TableFormat {
  /** Comma-separated values as RFC 4180 has them, in UTF-8 without byte order mark. */
  CSV("csv"),
  /** Values with a tab between them: what spreadsheets take from the clipboard. */
  TSV("tsv"),
  /** An Excel workbook; the only form that is no text. */
  XLSX("xlsx"),
  /** A LaTeX table with rules of the booktabs package. */
  LATEX("tex"),
  /** A Markdown table with bars. */
  MARKDOWN("md");

  private final String extension;

  TableFormat(String extension) {
    this.extension = extension;
  }

  /** What a file of this form is called at its end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether {@link TableFiles#text} can give it, for the clipboard. */
  public boolean textual() {
    return this != XLSX;
  }

  /** The form as people call it, such as "Excel workbook". */
  public String label() {
    return switch (this) {
      case CSV -> Messages.text("tables.format.csv");
      case TSV -> Messages.text("tables.format.tsv");
      case XLSX -> Messages.text("tables.format.xlsx");
      case LATEX -> Messages.text("tables.format.latex");
      case MARKDOWN -> Messages.text("tables.format.markdown");
    };
  }
}
