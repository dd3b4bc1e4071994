package attache.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks in workbooks as they are found without a choice. */
final class XlsxTest {
  private static Opened open(Map<String, List<List<?>>> sheets) throws Exception {
    return NetworkFiles.open("net.xlsx", Workbooks.of(sheets), Progress.NONE);
  }

  @Test
  void tiesAndAccountsAreFoundWhateverTheirSheetsAreCalled() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put("Readme", List.of(List.of("About these data")));
    sheets.put(
        "People",
        List.of(List.of("Id", "Name", "Size"), List.of("a", "A", 5), List.of("b", "B", 2.5)));
    sheets.put("Sheet3", List.of(List.of("Source", "Target", "Weight"), List.of("a", "b", 2)));
    FollowNetwork network = open(sheets).network();
    assertThat(network.label(0)).isEqualTo("A");
    assertThat(network.attribute("Size").orElseThrow().text(1)).isEqualTo("2.5");
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(2);
  }

  @Test
  void aWorkbookThatIsLockedOrBinaryIsRefusedByItsKind() {
    byte[] old = new byte[2048];
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(start, 0, old, 0, start.length);
    assertThatThrownBy(() -> NetworkFiles.open("net.xlsx", old, Progress.NONE))
        .hasMessageContaining("password");
    assertThatThrownBy(() -> NetworkFiles.open("net.xls", old, Progress.NONE))
        .hasMessageContaining(".xls)");
    byte[] binary = "PK\3\4..............................xl/workbook.bin".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> NetworkFiles.open("net.xlsb", binary, Progress.NONE))
        .hasMessageContaining(".xlsb");
  }

  @Test
  void aCellThatIsMergedWithThoseBelowCountsForAllOfItsRows() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", null);
        Worksheet sheet = workbook.newWorksheet("Ties")) {
      String[][] rows = {
        {"Follower", "Followed"}, {"a", "b"}, {"", "c"}, {"", "d"}, {"b", "a"}, {"", "d"}
      };
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < 2; column++) {
          if (!rows[row][column].isEmpty()) {
            sheet.value(row, column, rows[row][column]);
          }
        }
      }
      sheet.range(1, 0, 3, 0).merge();
    }
    Opened opened = NetworkFiles.open("net.xlsx", out.toByteArray(), Progress.NONE);
    assertThat(opened.report().arcs()).isEqualTo(4);
    assertThat(opened.network().layers().getFirst().outDegree(0)).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(warning -> assertThat(warning.line()).isEqualTo(6));
  }

  @Test
  void tiesOfNodexlHaveNoDirectionIfItsMetricsSaySo() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put(
        "Edges", List.of(List.of("Vertex 1", "Vertex 2"), List.of("a", "b"), List.of("b", "c")));
    sheets.put(
        "Overall Metrics",
        List.of(List.of("Graph Metric", "Value"), List.of("Graph Type", "Undirected")));
    Opened opened = NetworkFiles.open("net.xlsx", Workbooks.of(sheets), Progress.NONE);
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(opened.report().directed()).isFalse();
    sheets.put(
        "Overall Metrics",
        List.of(List.of("Graph Metric", "Value"), List.of("Graph Type", "Directed")));
    opened = NetworkFiles.open("net.xlsx", Workbooks.of(sheets), Progress.NONE);
    assertThat(opened.report().directed()).isTrue();
  }

  @Test
  void nodexlWorkbooksHaveHeadingsAboveTheirHeaders() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put(
        "Edges",
        List.of(
            List.of("", "", "Visual Properties", "", "Other Columns"),
            List.of("Vertex 1", "Vertex 2", "Color", "Width", "Relationship", "Edge Weight"),
            List.of("@a", "b", "", "", "Follows", 1),
            List.of("b", "c", "", "", "Mentions", 2.5),
            List.of("c", "@a", "", "", "Follows", 3)));
    sheets.put(
        "Vertices",
        List.of(
            List.of("", "Visual Properties"),
            List.of("Vertex", "Color", "Followers", "Joined"),
            List.of("@a", "", 100, java.time.LocalDate.of(2009, 3, 1)),
            List.of("b", "", 7, java.time.LocalDate.of(2010, 1, 31)),
            List.of("c", "", 1, ""),
            List.of("d", "", 1, "")));
    FollowNetwork network = open(sheets).network();
    assertThat(network.layers()).extracting(Layer::name).containsExactly("Follows", "Mentions");
    assertThat(network.accountCount()).isEqualTo(4);
    assertThat(network.id(0)).isEqualTo("@a");
    assertThat(network.attribute("Followers").orElseThrow().text(0)).isEqualTo("100");
    assertThat(network.attribute("Joined").orElseThrow().text(0)).isEqualTo("2009-03-01");
    assertThat(network.layers().get(1).weight(0)).isEqualTo(2.5);
  }

  @Test
  void anAdjacencyMatrixIsRead() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put(
        "m",
        List.of(
            List.of("", "A", "B", "C"),
            List.of("A", 0, 1, 0),
            List.of("B", 1, 0, 2),
            List.of("C", 0, "", 0)));
    Layer layer = open(sheets).network().layers().getFirst();
    assertThat(layer.arcCount()).isEqualTo(3);
    assertThat(layer.weight(layer.arc(1, 2))).isEqualTo(2);
  }

  @Test
  void aFindingNamesSheetAndCell() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put("Ties", List.of(List.of("Source", "Target"), List.of("a", "b"), List.of("b", "")));
    Opened opened = open(sheets);
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("Ties").contains("B3");
              assertThat(finding.line()).isEqualTo(3);
            });
  }

  @Test
  void aWorkbookWithoutTiesIsRefusedInASentence() {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put("x", List.of(List.of("Once upon a time")));
    assertThatThrownBy(() -> open(sheets))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("Vertex 1");
  }

  @Test
  void sheetsOfTheSameColumnsThatAreCalledByKindsOfTiesAreLayers() throws Exception {
    Opened opened = open(Workbooks.series("un follow", "un mention"));
    assertThat(opened.network().layers())
        .extracting(Layer::kind, Layer::wave, Layer::arcCount)
        .containsExactly(tuple("follow", "", 2), tuple("mention", "", 1));
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2014,2015,2014,2015",
    "Ties 2014,Ties 2015,2014,2015",
    "Wave 1,Wave 2,Wave 1,Wave 2"
  })
  void sheetsOfTheSameColumnsThatAreCalledByTheirTimesAreWaves(
      String one, String other, String first, String second) throws Exception {
    Opened opened = open(Workbooks.series(one, other));
    assertThat(opened.network().layers())
        .extracting(Layer::kind, Layer::wave, Layer::arcCount)
        .containsExactly(tuple("follow", first, 2), tuple("follow", second, 1));
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @Test
  void matricesInSheetsThatAreCalledByTheirTimesAreWaves() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    List<String> header = List.of("", "a", "b", "c");
    for (String year : List.of("2014", "2015")) {
      sheets.put(
          year,
          List.of(header, List.of("a", 0, 1, 0), List.of("b", 0, 0, 1), List.of("c", 1, 0, 0)));
    }
    assertThat(open(sheets).network().layers())
        .extracting(Layer::wave, Layer::arcCount)
        .containsExactly(tuple("2014", 3), tuple("2015", 3));
  }

  @Test
  void sheetsWhoseNamesDoNotTellWhatTheyAreAreNotReadTogether() throws Exception {
    Opened opened = open(Workbooks.series("North", "South"));
    assertThat(opened.network().layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::message)
        .containsExactly("Sheet “South”, cell A1: This sheet holds ties, too, and was not read.");
  }

  @Test
  void aFindingInAFurtherSheetNamesThatSheet() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.series("2014", "2015");
    sheets.put("2016", List.of(List.of("source ", "target"), List.of("a", "b"), List.of("b", "")));
    assertThat(open(sheets).report().findings(Severity.WARNING))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("Sheet “2016”, cell B3");
  }
}
