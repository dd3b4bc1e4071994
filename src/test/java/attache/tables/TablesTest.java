package attache.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final Table RANKS =
      new Table(
          "Ranks & friends",
          List.of("Ties are synthetic."),
          2,
          List.of(
              Column.text("Account", row -> row == 0 ? "@un_mission" : "Côte d'Ivoire, \"CIV\""),
              Column.number("Betweenness", 2, row -> row == 0 ? 0.1 + 0.2 : Double.NaN)));

  private static Table oneCell(String text) {
    return new Table("", List.of(), 1, List.of(Column.text("a", row -> text)));
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void csvHoldsNumbersExactlyAndGuardsFormulas() {
    assertThat(TableFiles.text(TableFormat.CSV, RANKS))
        .isEqualTo(
            """
            Account,Betweenness
            '@un_mission,0.30000000000000004
            "Côte d'Ivoire, ""CIV""\",
            """);
  }

  @Test
  void csvTellsAnEmptyTextFromNoValue() {
    Table table =
        new Table(
            "",
            List.of(),
            2,
            List.of(
                Column.text("a", row -> ""),
                new Column(
                    "b", Column.Kind.TEXT, -1, row -> row == 0 ? new Cell.Text("") : Cell.EMPTY)));
    assertThat(TableFiles.text(TableFormat.CSV, table)).isEqualTo("a,b\n\"\",\"\"\n\"\",\n");
  }

  @Test
  void negativeNumbersAreNotGuarded() {
    Table table = new Table("", List.of(), 1, List.of(Column.number("a", row -> -1.5)));
    assertThat(TableFiles.text(TableFormat.TSV, table)).isEqualTo("a\n-1.5\n");
  }

  @Test
  void markdownRoundsForTheEyeAndSaysTheNotes() {
    assertThat(TableFiles.text(TableFormat.MARKDOWN, RANKS))
        .isEqualTo(
            """
            **Ranks &amp; friends**

            | Account | Betweenness |
            | --- | ---: |
            | @un\\_mission | 0.30 |
            | Côte d'Ivoire, "CIV" |  |

            Ties are synthetic.
            """);
  }

  @Test
  void markdownCellsCannotBreakTheTable() {
    assertThat(TableFiles.text(TableFormat.MARKDOWN, oneCell("a|b\r\nc")))
        .contains("| a\\|b<br>c |");
  }

  @Test
  void latexEscapesWhatItWouldObey() {
    assertThat(TableFiles.text(TableFormat.LATEX, RANKS))
        .contains("\\caption{Ranks \\& friends}")
        .contains("Account & Betweenness \\\\\n\\midrule\n@un\\_mission & 0.30 \\\\");
    assertThat(TableFiles.text(TableFormat.LATEX, oneCell("[\\input{x}] 50%")))
        .contains("{[}\\textbackslash{}input\\{x\\}{]} 50\\% \\\\");
    assertThat(TableFiles.text(TableFormat.LATEX, oneCell("ρ ≥ −1 → all")))
        .contains("$\\rho$ $\\geq$ $-$1 $\\rightarrow$ all \\\\");
    Table hashed = new Table("", List.of("SHA-256 " + "0123abcd".repeat(3)), 0, RANKS.columns());
    assertThat(TableFiles.text(TableFormat.LATEX, hashed))
        .contains("SHA-256 0123abcd\\allowbreak{}0123abcd\\allowbreak{}0123abcd\\par}");
  }

  @Test
  void latexBreaksALongTableOverPages() {
    Table table = new Table("", List.of(), 41, List.of(Column.number("n", row -> row)));
    assertThat(TableFiles.text(TableFormat.LATEX, table))
        .contains("\\begin{longtable}{r}")
        .contains("\\endhead");
  }

  @Test
  void aWorkbookHoldsExactNumbersAndGuardedTexts(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ranks.xlsx");
    TableFiles.write(TableFormat.XLSX, RANKS, file, Progress.NONE);
    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .contains(">0.30000000000000004<")
        .doesNotContain("<f>");
    assertThat(part(file, "xl/sharedStrings.xml")).contains("&apos;@un_mission");
    assertThat(part(file, "xl/workbook.xml")).contains("Ranks &amp; friends").contains("Notes");
  }

  @Test
  void aWorkbookKeepsCharactersThatXmlCannotHold(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("odd.xlsx");
    TableFiles.write(TableFormat.XLSX, oneCell("a\u0001b_x0041_"), file, Progress.NONE);
    assertThat(part(file, "xl/sharedStrings.xml")).contains(">a_x0001_b_x005F_x0041_<");
  }

  @Test
  void whatExceedsAWorkbookIsRefusedAndLeavesTheOldFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.xlsx");
    Files.writeString(file, "old");
    Table rows = new Table("", List.of(), 1 << 20, List.of(Column.number("n", row -> row)));
    assertThatIOException()
        .isThrownBy(() -> TableFiles.write(TableFormat.XLSX, rows, file, Progress.NONE))
        .withMessageContaining("1,048,575");
    Table wide = oneCell("x".repeat(40_000));
    assertThatIOException()
        .isThrownBy(() -> TableFiles.write(TableFormat.XLSX, wide, file, Progress.NONE))
        .withMessageContaining("32,767");
    assertThat(file).hasContent("old");
  }

  @Test
  void cancellingLeavesTheOldFileAndNothingBesideIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ranks.csv");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                TableFiles.write(
                    TableFormat.CSV,
                    RANKS,
                    file,
                    done -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void severalTablesBecomeSheetsOfDifferentNames(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("two.xlsx");
    TableFiles.writeSheets(List.of(oneCell("x"), oneCell("y")), file, Progress.NONE);
    String workbook = part(file, "xl/workbook.xml");
    assertThat(Pattern.compile("<sheet name=\"(Table[^\"]*)\"").matcher(workbook).results())
        .extracting(found -> found.group(1))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }
}
