package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
  @TempDir Path folder;

  /** A workbook of sheets, each of rows, each of cells. */
  static byte[] workbook(Map<String, List<List<?>>> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", null)) {
      for (Map.Entry<String, List<List<?>>> sheet : sheets.entrySet()) {
        try (Worksheet worksheet = workbook.newWorksheet(sheet.getKey())) {
          for (int row = 0; row < sheet.getValue().size(); row++) {
            for (int column = 0; column < sheet.getValue().get(row).size(); column++) {
              switch (sheet.getValue().get(row).get(column)) {
                case Number number -> worksheet.value(row, column, number);
                case Boolean truth -> worksheet.value(row, column, truth);
                case java.time.LocalDate date -> {
                  worksheet.value(row, column, date);
                  worksheet.style(row, column).format("yyyy-MM-dd").set();
                }
                case Object text when !text.toString().isEmpty() ->
                    worksheet.value(row, column, text.toString());
                default -> {}
              }
            }
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static Map<String, List<List<?>>> sheets() {
    return new LinkedHashMap<>();
  }

  private static Opened open(Map<String, List<List<?>>> sheets) throws Exception {
    return open(workbook(sheets));
  }

  private static Opened open(byte[] bytes) throws NetworkFileException {
    return NetworkFiles.open("net.xlsx", bytes, Progress.NONE);
  }

  @Test
  void tiesAndAccountsAreFoundWhateverTheirSheetsAreCalled() throws Exception {
    Map<String, List<List<?>>> sheets = sheets();
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
  void nodexlWorkbooksHaveHeadingsAboveTheirHeaders() throws Exception {
    Map<String, List<List<?>>> sheets = sheets();
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
    Map<String, List<List<?>>> sheets = sheets();
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
    Map<String, List<List<?>>> sheets = sheets();
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
    Map<String, List<List<?>>> sheets = sheets();
    sheets.put("x", List.of(List.of("Once upon a time")));
    assertThatThrownBy(() -> open(sheets))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("Vertex 1");
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sheet(String rows) throws IOException {
    return zip(
        Map.of(
            "xl/workbook.xml",
            utf8("<workbook><sheets><sheet name='s'/></sheets></workbook>"),
            "xl/worksheets/sheet1.xml",
            utf8("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
        "<row r='9999999'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
        "<row><c><v>1</v></c><c><v>x</v></c></row>",
        "<row r='-1'><c r='' t='inlineStr'/></row>",
        "<row r='1'><c r='1'><f>1/0</f></c></row>",
      })
  void absurdCellsAreRefusedOrReadInASentence(String rows) throws Exception {
    try {
      open(sheet(rows));
    } catch (NetworkFileException refused) {
      assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
    }
  }

  @Test
  void aBombIsRefused() throws Exception {
    byte[] bomb =
        zip(
            Map.of(
                "xl/workbook.xml",
                utf8("<workbook><sheets><sheet name='s'/></sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                new byte[200 << 20]));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> open(bomb)).hasMessageContaining("attack");
  }

  @Test
  void manyPartsAreRefused() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", utf8("<workbook/>"));
    for (int i = 0; i < 11_000; i++) {
      parts.put("x" + i, new byte[0]);
    }
    assertThatThrownBy(() -> open(zip(parts))).hasMessageContaining("10,000");
  }

  @Test
  void entitiesOfASheetAreRefused() throws Exception {
    byte[] bytes =
        zip(
            Map.of(
                "xl/workbook.xml",
                utf8(
                    "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<workbook><sheets>&x;</sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet/>")));
    assertThatThrownBy(() -> open(bytes)).isInstanceOf(NetworkFileException.class);
  }

  @Test
  void anyDamageIsReadOrRefused() throws Exception {
    Map<String, List<List<?>>> sheets = sheets();
    sheets.put("Ties", List.of(List.of("Source", "Target"), List.of("a", "b"), List.of("b", "c")));
    byte[] good = workbook(sheets);
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(5); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        open(bytes);
      } catch (NetworkFileException refused) {
        assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
      }
    }
  }

  private Path file(Map<String, List<List<?>>> sheets) throws IOException {
    return Files.write(folder.resolve("net.xlsx"), workbook(sheets));
  }

  private static Opened open(Path file, TableReading reading) throws NetworkFileException {
    return NetworkFiles.open(file, List.of(), reading, Progress.NONE);
  }

  private static TablePreview preview(Path file) throws IOException {
    return (TablePreview) FilePreview.unpacked(file, Progress.NONE);
  }

  private static Map<String, List<List<?>>> twoWeeks() {
    Map<String, List<List<?>>> sheets = sheets();
    sheets.put(
        "June",
        List.of(
            List.of("Follows in June"),
            List.of("Source", "Target", "Times"),
            List.of("a", "b", 2),
            List.of("b", "", 3)));
    sheets.put(
        "July",
        List.of(
            List.of("Source", "Target", "Times"),
            List.of("a", "c", 5),
            List.of("c", "b", 1),
            List.of("b", "a", 1)));
    sheets.put(
        "People",
        List.of(List.of("Key", "Name"), List.of("a", "A"), List.of("b", "B"), List.of("c", "C")));
    sheets.put("Others", List.of(List.of("Key", "Name"), List.of("x", "X"), List.of("y", "Y")));
    return sheets;
  }

  @Test
  void thePreviewSaysWhichSheetIsReadAndHowTheOthersWouldBe() throws Exception {
    TablePreview preview = preview(file(twoWeeks()));
    assertThat(preview.sheets())
        .extracting(TablePreview.SheetPreview::name)
        .containsExactly("June", "July", "People", "Others");
    TableReading reading = preview.reading();
    assertThat(reading.sheets()).contains(new SheetChoice("June", Optional.empty()));
    assertThat(reading.firstLine()).isEqualTo(2);
    assertThat(preview.names()).containsExactly("Source", "Target", "Times");
    assertThat(preview.rows().getFirst().line()).isEqualTo(3);
    assertThat(preview.rows().getFirst().cells()).containsExactly("a", "b", "2");
    Path matrix =
        file(Map.of("m", List.of(List.of("", "A", "B"), List.of("A", 0, 1), List.of("B", 1, 0))));
    assertThat(preview(matrix).reading().complete()).isFalse();
    assertThat(open(matrix, preview(matrix).reading()).report().arcs()).isEqualTo(2);
  }

  @Test
  void anotherSheetOfTiesAndOfAccountsCanBeChosen() throws Exception {
    Path file = file(twoWeeks());
    TableReading july = preview(file).sheets().get(1).reading();
    TableReading weighted = july.withRole(2, ColumnRole.WEIGHT);
    FollowNetwork network = open(file, weighted).network();
    assertThat(network.layers().getFirst().arcCount()).isEqualTo(3);
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(5);
    assertThat(network.label(0)).isEqualTo("A");
    TableReading alone = july.withSheets(new SheetChoice("July", Optional.of(List.of())));
    assertThat(open(file, alone).network().label(0)).isEqualTo("a");
    Opened unfit =
        open(file, july.withSheets(new SheetChoice("July", Optional.of(List.of("Others")))));
    assertThat(unfit.network().accountCount()).isEqualTo(3);
    assertThat(unfit.report().findings())
        .extracting(Finding::message)
        .anySatisfy(message -> assertThat(message).contains("Others"));
    assertThatThrownBy(
            () -> open(file, july.withSheets(new SheetChoice("August", Optional.empty()))))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("August");
  }

  private static Map<String, List<List<?>>> series(String one, String other) {
    Map<String, List<List<?>>> sheets = sheets();
    List<String> header = List.of("Source", "Target");
    sheets.put(one, List.of(header, List.of("a", "b"), List.of("b", "c")));
    sheets.put(other, List.of(header, List.of("c", "a")));
    return sheets;
  }

  @Test
  void sheetsOfTheSameColumnsThatAreCalledByKindsOfTiesAreLayers() throws Exception {
    Opened opened = open(series("un follow", "un mention"));
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
    Opened opened = open(series(one, other));
    assertThat(opened.network().layers())
        .extracting(Layer::kind, Layer::wave, Layer::arcCount)
        .containsExactly(tuple("follow", first, 2), tuple("follow", second, 1));
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @Test
  void matricesInSheetsThatAreCalledByTheirTimesAreWaves() throws Exception {
    Map<String, List<List<?>>> sheets = sheets();
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
    Opened opened = open(series("North", "South"));
    assertThat(opened.network().layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::message)
        .containsExactly("Sheet “South”, cell A1: This sheet holds ties, too, and was not read.");
  }

  @Test
  void aFindingInAFurtherSheetNamesThatSheet() throws Exception {
    Map<String, List<List<?>>> sheets = series("2014", "2015");
    sheets.put("2016", List.of(List.of("source ", "target"), List.of("a", "b"), List.of("b", "")));
    assertThat(open(sheets).report().findings(Severity.WARNING))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("Sheet “2016”, cell B3");
  }

  @Test
  void sheetsThatAreReadTogetherCanAlsoBeChosenOneByOne() throws Exception {
    Path file = file(series("2014", "2015"));
    TablePreview preview = preview(file);
    assertThat(preview.reading().sheets().orElseThrow().called()).isEqualTo("2014 + 2015");
    assertThat(preview.sheets())
        .extracting(TablePreview.SheetPreview::name)
        .containsExactly("2014 + 2015", "2014", "2015");
    assertThat(open(file, preview.reading()).network().layers()).hasSize(2);
    assertThat(open(file, preview.sheets().get(2).reading()).network().layers())
        .extracting(Layer::wave, Layer::arcCount)
        .containsExactly(tuple("", 1));
  }

  @Test
  void aSheetCanBeginFurtherDownAndItsFindingsCanBeMended() throws Exception {
    Path file = file(twoWeeks());
    TableReading june = preview(file).reading();
    Opened opened = open(file, june);
    Finding empty = opened.report().findings(Severity.WARNING).getFirst();
    assertThat(empty.message()).contains("June", "B4");
    assertThat(open(file, empty.fixes().getFirst().apply(june)).report().warnings()).isZero();
    TableReading rest = june.withFirstLine(3).withHeader(false);
    assertThat(TablePreview.of(file, "Excel", rest, Progress.NONE).rows().getFirst().cells())
        .containsExactly("a", "b", "2");
    assertThat(open(file, rest).report().arcs()).isEqualTo(1);
  }

  @Test
  void aBrokenWorkbookHasNoSheetsToChoose() throws Exception {
    Path file = Files.write(folder.resolve("net.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(FilePreview.unpacked(file, Progress.NONE))
        .isEqualTo(new FilePreview.Other("Excel", "UTF-8"));
  }
}
