package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheets of a workbook are read, as people choose them. */
final class XlsxSheetsTest {
  @TempDir Path folder;

  private Path file(Map<String, List<List<?>>> sheets) throws IOException {
    return Files.write(folder.resolve("net.xlsx"), Workbooks.of(sheets));
  }

  private static Opened open(Path file, TableReading reading) throws NetworkFileException {
    return NetworkFiles.open(file, List.of(), reading, Progress.NONE);
  }

  private static TablePreview preview(Path file) throws IOException {
    return (TablePreview) FilePreview.unpacked(file, Progress.NONE);
  }

  private static Map<String, List<List<?>>> twoWeeks() {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
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

  @Test
  void sheetsThatAreReadTogetherCanAlsoBeChosenOneByOne() throws Exception {
    Path file = file(Workbooks.series("2014", "2015"));
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

  @Test
  void anAccountThatLooksMisspeltIsToldInTheSheetThatNamesItFirst() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put(
        "2014",
        List.of(
            List.of("Source", "Target"),
            List.of("Kenya", "Peru"),
            List.of("Peru", "Chile"),
            List.of("Chile", "Kenya")));
    sheets.put("2015", List.of(List.of("Source", "Target"), List.of("Fiji", "Kenia")));
    assertThat(
            NetworkFiles.open(file(sheets), List.of(), Progress.NONE).report().findings().stream()
                .filter(finding -> finding.text().equals("Kenia"))
                .toList())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2015", "B2"));
  }

  @Test
  void aHeaderThatIsTakenByItsLookIsTold() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put(
        "Ties",
        List.of(
            List.of("UN", "WHO"), List.of("@a", "@b"), List.of("@b", "@c"), List.of("@c", "@a")));
    assertThat(NetworkFiles.open(file(sheets), List.of(), Progress.NONE).report().findings())
        .singleElement()
        .satisfies(note -> assertThat(note.fixes()).containsExactly(new Fix.FirstRowIsTie()));
    TablePreview preview = preview(file(sheets));
    Opened opened = open(file(sheets), new Fix.FirstRowIsTie().apply(preview.reading()));
    assertThat(opened.report().edges()).isEqualTo(4);
  }
}
