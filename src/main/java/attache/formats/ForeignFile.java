package attache.formats;

import attache.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of file that people open by mistake: it is no text, or holds the network in a form that
 * only its own program reads. Known by the bytes with which it begins.
 */
enum ForeignFile {
  OPEN_DOCUMENT_SHEET("PK\3\4", "opendocument.spreadsheet", "OpenDocument (.ods)"),
  OPEN_DOCUMENT("PK\3\4", "vnd.oasis.opendocument", "OpenDocument"),
  WORD("PK\3\4", "word/", "Word"),
  POWERPOINT("PK\3\4", "ppt/", "PowerPoint"),
  CYTOSCAPE("PK\3\4", "CytoscapeSession", "Cytoscape (.cys)"),
  GEPHI("PK\3\4", "Project_xml", "Gephi (.gephi)"),
  BINARY_WORKBOOK("PK\3\4", "xl/workbook.bin", "Excel’s binary form (.xlsb)"),
  ZIP("PK\3\4", "", "ZIP"),
  // One that is compressed twice; unpacked without an end it could swell beyond measure.
  GZIP("\u001F\u008B", "", "gzip"),
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C", "", "7-Zip"),
  RAR("Rar!\u001A", "", "RAR"),
  BZIP2("BZh", "", "bzip2"),
  XZ("\u00FD7zXZ", "", "XZ"),
  ZSTANDARD("(\u00B5/\u00FD", "", "Zstandard"),
  LOCKED_WORKBOOK(
      "\u00D0\u00CF\u0011\u00E0", "E\0n\0c\0r\0y\0p\0t\0e\0d", "a workbook with a password"),
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", "", "Excel 97 (.xls)"),
  PDF("%PDF", "", "PDF"),
  RICH_TEXT("{\\rtf", "", "RTF"),
  PNG("\u0089PNG", "", "PNG"),
  JPEG("\u00FF\u00D8\u00FF", "", "JPEG"),
  GIF("GIF8", "", "GIF"),
  GRAPH_TOOL("\u00E2\u009B\u00BE gt", "", "graph-tool (.gt)"),
  R_DATA("RDX", "", "R (.RData)"),
  R_OBJECT("X\n\0\0\0", "", "R (.rds)"),
  PICKLE("\u0080", "", "Python (pickle)") {
    @Override
    boolean fits(byte[] head) {
      return super.fits(head) && head.length > 2 && head[1] >= 2 && head[1] <= 5;
    }
  },
  UCINET("", "", "UCINET (.##h)") {
    @Override
    boolean fits(byte[] head) {
      // Only the name tells.
      return false;
    }
  },
  SPSS("$FL2", "", "SPSS (.sav)"),
  GIT_POINTER("version https://git-lfs.", "", "Git LFS"),
  SQLITE("SQLite format 3", "", "SQLite"),
  PARQUET("PAR1", "", "Parquet");

  private final String start;
  private final String within;
  private final String called;

  /**
   * @param start how the bytes begin, a character a byte
   * @param within what they hold further on; empty if nothing
   * @param called what people call such a file
   */
  ForeignFile(String start, String within, String called) {
    this.start = start;
    this.within = within;
    this.called = called;
  }

  /** What kind of file begins so; empty if none that is known. */
  static Optional<ForeignFile> of(Content content) {
    byte[] head = content.headBytes();
    Optional<ForeignFile> kind =
        Arrays.stream(values())
            .filter(each -> each.fits(head) && (content.binary() || !each.mayBeText()))
            .findFirst();
    if (kind.filter(OLD_OFFICE::equals).isPresent() && content.named(".xlsx", ".xlsm")) {
      // Excel puts a workbook that has a password into a file of the old kind.
      return Optional.of(LOCKED_WORKBOOK);
    }
    boolean ucinet = content.binary() && content.named(".##h", ".##d");
    return ucinet ? Optional.of(UCINET) : kind;
  }

  /** Whether a text could begin so, too. */
  private boolean mayBeText() {
    return this == BZIP2 || this == GIF || this == R_DATA || this == SPSS || this == PARQUET;
  }

  boolean fits(byte[] head) {
    return head.length >= start.length()
        && new String(head, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start)
        && (within.isEmpty() || new String(head, StandardCharsets.ISO_8859_1).contains(within));
  }

  /** What people call such a file. */
  String called() {
    return called;
  }

  /** What to do in order to get at the network in such a file. */
  String remedy() {
    return switch (this) {
      case ZIP, GZIP, SEVEN_ZIP, RAR, BZIP2, XZ, ZSTANDARD ->
          Messages.text("formats.file.zip.remedy");
      case LOCKED_WORKBOOK -> Messages.text("formats.file.locked.remedy");
      case OPEN_DOCUMENT_SHEET, BINARY_WORKBOOK, OLD_OFFICE ->
          Messages.text("formats.file.sheet.remedy");
      case OPEN_DOCUMENT, WORD, POWERPOINT, PDF, RICH_TEXT, PNG, JPEG, GIF ->
          Messages.text("formats.file.document.remedy");
      case GIT_POINTER -> Messages.text("formats.file.pointer.remedy");
      case UCINET -> Messages.text("formats.file.ucinet.remedy");
      case CYTOSCAPE, GEPHI -> Messages.text("formats.file.session.remedy");
      case GRAPH_TOOL, PICKLE -> Messages.text("formats.file.python.remedy");
      case R_DATA, R_OBJECT -> Messages.text("formats.file.r.remedy");
      case SPSS, SQLITE, PARQUET -> Messages.text("formats.file.database.remedy");
    };
  }
}
