package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an XML file declares and what it is may differ; no reader tells of that but in findings. */
class XmlEncodingTest {
  private static final String BODY =
      "<graphml>\n<graph edgedefault=\"directed\">\n<node id=\"Österreich\"/><node id=\"Côte\"/>"
          + "<edge source=\"Österreich\" target=\"Côte\"/></graph></graphml>";

  private static Opened open(String declared, Charset charset) throws NetworkFileException {
    String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n" + BODY;
    return NetworkFiles.open("a.graphml", text.getBytes(charset), Progress.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, 0",
    "utf-8, ISO-8859-1, 1",
    "ISO-8859-1, ISO-8859-1, 0",
    "windows-1250, windows-1250, 0",
    "UTF-16, UTF-8, 1",
    "UTF-16, UTF-16, 0",
    "UTF-8, UTF-16, 1",
    "US-ASCII, UTF-8, 0",
    "x-none, UTF-8, 1",
    "macintosh, x-MacRoman, 1"
  })
  void accentsSurviveWhateverTheFileSaysOfItself(String declared, String real, int warnings)
      throws Exception {
    Opened opened = open(declared, Charset.forName(real));
    assertThat(opened.report().warnings()).isEqualTo(warnings);
    if (!real.equals("x-MacRoman")) {
      assertThat(opened.network().account("Österreich")).isPresent();
      assertThat(opened.network().account("Côte")).isPresent();
    }
  }

  @Test
  void brokenBytesAreToldWithTheirLineAndNeverOnTheErrorStream() throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      StringBuilder text = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<graphml>");
      text.append("<graph edgedefault='directed'>\n");
      for (int i = 0; i < 60; i++) {
        text.append("<node id='é").append(i).append("'/>\n");
      }
      text.append("<node id='a?'/></graph></graphml>");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      int broken = text.toString().replace("é", "ee").lastIndexOf('?');
      bytes[broken] = (byte) 0xFF;
      Opened opened = NetworkFiles.open("a.graphml", bytes, Progress.NONE);
      assertThat(opened.network().accountCount()).isEqualTo(61);
      assertThat(opened.report().findings(Severity.WARNING))
          .singleElement()
          .satisfies(finding -> assertThat(finding.line()).isEqualTo(63));
      Opened sheet = NetworkFiles.open("a.xlsx", workbook(), Progress.NONE);
      assertThat(sheet.network().accountCount()).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** A workbook whose one sheet calls itself UTF-8 and is not. */
  private static byte[] workbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "<?xml version='1.0' encoding='UTF-8'?>";
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", head + "<Types/>");
      entry(
          zip,
          "xl/workbook.xml",
          head
              + "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships'><sheets><sheet name='Edges' sheetId='1' r:id='rId1'/></sheets>"
              + "</workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          head
              + "<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/"
              + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
              + "</Relationships>");
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          head
              + "<worksheet><sheetData>"
              + row("Source", "Target")
              + row("a\u00e9", "b")
              + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
  }
}
