package attache.formats;

import attache.network.NumberColumn;
import attache.tables.FormulaGuard;
import attache.tables.WorkbookText;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet, from its first cell on. */
final class XlsxRows implements TableRows {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  /** Cells, empty ones included, that any sheet may have; that of a larger file may have more. */
  private static final long FREE_CELLS = 5_000_000;

  private final XmlCursor xml;
  private final XlsxWorkbook workbook;
  private final List<String> cells = new ArrayList<>();
  private final BitSet padded = new BitSet();
  private final Optional<XlsxMerges> merges;
  private long allCells;
  private int passedOver;
  private int line;
  private boolean entered;
  private boolean ended;

  /**
   * @param passedOver how many rows from the first on are no part of the table
   * @param merges the merged cells that are to be filled, if any are
   */
  XlsxRows(XmlCursor xml, XlsxWorkbook workbook, int passedOver, Optional<XlsxMerges> merges) {
    this.merges = merges;
    this.xml = xml;
    this.workbook = workbook;
    this.passedOver = passedOver;
  }

  @Override
  public boolean next() throws UnreadableException {
    try {
      if (!entered) {
        entered = true;
        ended = !enter();
      }
      while (!ended && xml.nextChild()) {
        if (!xml.name().equals("row")) {
          xml.skip();
          continue;
        }
        readRow();
        if (cells.stream().anyMatch(cell -> !cell.isBlank()) && passedOver-- <= 0) {
          return true;
        }
      }
      ended = true;
      return false;
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
  }

  private boolean enter() throws XMLStreamException, UnreadableException {
    xml.enterRoot();
    while (xml.nextChild()) {
      if (xml.name().equals("sheetData")) {
        return true;
      }
      xml.skip();
    }
    return false;
  }

  private void readRow() throws XMLStreamException, UnreadableException {
    cells.clear();
    padded.clear();
    String number = xml.attribute("r").strip();
    int before = line;
    line = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : line + 1;
    if (line > MOST_ROWS || (!number.isEmpty() && line <= before) || number.startsWith("-")) {
      throw absurd(number);
    }
    while (xml.nextChild()) {
      if (xml.name().equals("c")) {
        readCell();
      } else {
        xml.skip();
      }
    }
    merges.ifPresent(merged -> merged.fill(line, cells));
    allCells += cells.size();
    if (allCells > FREE_CELLS + 4 * workbook.bytes()) {
      throw new UnreadableException(
          line,
          0,
          "",
          Messages.text("formats.xlsx.cells", allCells),
          Messages.text("formats.limit.remedy"));
    }
  }

  private void readCell() throws XMLStreamException, UnreadableException {
    int column = column(xml.attribute("r"));
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> value = XlsxWorkbook.richText(xml);
        default -> xml.skip();
      }
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    String text = meant(type, style, value);
    String bare = text.strip();
    padded.set(column, bare.length() < text.length());
    cells.set(column, FormulaGuard.unguarded(bare));
  }

  private String meant(String type, String style, String value) {
    return switch (type) {
      case "s" -> workbook.text(value);
      case "b" -> value.strip().equals("1") ? "true" : "false";
      case "str" -> WorkbookText.decoded(value);
      case "inlineStr", "d" -> value;
      // What a formula failed to give is no value.
      case "e" -> "";
      default -> number(style, value.strip());
    };
  }

  private String number(String style, String value) {
    double number = Spelling.isNumber(value) ? Double.parseDouble(value) : Double.NaN;
    if (Double.isNaN(number)) {
      return value;
    }
    String text = NumberColumn.of("", new double[] {number}).text(0);
    boolean date = style.matches("[0-9]{1,9}") && workbook.isDate(Integer.parseInt(style));
    return date ? XlsxDates.text(number, workbook.from1904(), text) : text;
  }

  /** The column that a cell's name means, from 0; without a name it is the next one. */
  private int column(String name) throws UnreadableException {
    int letters = 0;
    while (letters < name.length() && letters < 4 && Character.isLetter(name.charAt(letters))) {
      letters++;
    }
    int at = letters == 0 ? cells.size() : columnOf(name.substring(0, letters));
    if (at < 0 || at >= MOST_COLUMNS || (letters == 0 && !name.isBlank())) {
      throw absurd(name);
    }
    return at;
  }

  /** The column that letters mean, from 0: “A” is the first. */
  static int columnOf(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (Character.toUpperCase(letters.charAt(i)) - 'A' + 1);
    }
    return column - 1;
  }

  private UnreadableException absurd(String name) {
    return new UnreadableException(
        Math.max(1, line),
        0,
        name,
        Messages.text("formats.xlsx.cell", Finding.shortened(name)),
        Messages.text("formats.limit.remedy"));
  }

  /** The name of a cell, such as B7. */
  static String cellName(int line, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return String.format(Locale.ROOT, "%s%d", letters, line);
  }

  @Override
  public int size() {
    return cells.size();
  }

  /** Cells that are empty are mostly not in the file. */
  @Override
  public boolean lacksFields() {
    return false;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int line(int field) {
    return line;
  }

  @Override
  public int column(int field) {
    return field + 1;
  }

  @Override
  public String field(int field) {
    return field < cells.size() ? cells.get(field) : "";
  }

  @Override
  public boolean padded(int field) {
    return padded.get(field);
  }

  @Override
  public void close() {
    // The workbook is closed by whoever opened it.
  }
}
