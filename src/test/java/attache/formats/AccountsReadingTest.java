package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of accounts beside ties: how they are read, and read otherwise. */
class AccountsReadingTest {
  @TempDir Path folder;

  private Path ties = Path.of("");
  private Path people = Path.of("");

  @BeforeEach
  void write() throws Exception {
    ties = Files.writeString(folder.resolve("ties.csv"), "from,to\nAnn,Bea\nBea,Cid\n");
    people =
        Files.writeString(
            folder.resolve("people.csv"),
            "code,who,State,mail\na,Ann,Kenya,x\nb,Bea,Peru,y\nc,Cid,Chad,z\n");
  }

  private TableReading reading(Path file) throws Exception {
    return ((TablePreview) FilePreview.unpacked(file, Progress.NONE)).reading();
  }

  private Opened open(TableReading reading) throws Exception {
    return NetworkFiles.open(ties, List.of(), reading, Progress.NONE);
  }

  private static String label(FollowNetwork network, String account) {
    return network.label(network.account(account).orElseThrow());
  }

  @Test
  void itsColumnsCanBeTakenForSomethingElse() throws Exception {
    TableReading reading = reading(ties);
    Opened detected = open(reading);
    AccountsPreview table = detected.accounts().getFirst();
    assertThat(table.table()).isEqualTo("people.csv");
    assertThat(table.reading().roles())
        .containsExactly(
            AccountRole.ATTRIBUTE, AccountRole.ID, AccountRole.ATTRIBUTE, AccountRole.ATTRIBUTE);
    assertThat(table.rows()).hasSize(3);
    AccountsReading other =
        table
            .reading()
            .withRole(0, AccountRole.LABEL)
            .withRole(2, AccountRole.COUNTRY)
            .withRole(3, AccountRole.IGNORED);
    Opened read = open(reading.withAccounts("people.csv", other));
    assertThat(label(read.network(), "Bea")).isEqualTo("b");
    assertThat(read.network().attributes())
        .extracting(AttributeColumn::name)
        .containsExactly("State");
    assertThat(CountryAttributes.matches(read, Progress.NONE).values())
        .extracting(CountryMatch::country)
        .extracting(Country::name)
        .containsExactly("Kenya", "Peru", "Chad");
  }

  @Test
  void aTableThatIsNotWantedStaysInSightUnread() throws Exception {
    AccountsPreview table = open(reading(ties)).accounts().getFirst();
    Opened without =
        open(reading(ties).withAccounts("people.csv", table.reading().withUsed(false)));
    assertThat(without.network().attributes()).isEmpty();
    assertThat(without.accounts()).hasSize(1);
    assertThat(without.report().findings()).isEmpty();
  }

  @Test
  void aColumnThatNamesNoAccountIsToldAndTheTableNotRead() throws Exception {
    AccountsPreview table = open(reading(ties)).accounts().getFirst();
    Opened wrong =
        open(reading(ties).withAccounts("people.csv", table.reading().withRole(3, AccountRole.ID)));
    assertThat(wrong.network().accountCount()).isEqualTo(3);
    assertThat(wrong.network().attributes()).isEmpty();
    assertThat(wrong.report().findings(Severity.WARNING)).hasSize(1);
    assertThat(wrong.accounts().getFirst().reading().role(3)).isEqualTo(AccountRole.ID);
  }

  @Test
  void whatIsWrongInItIsToldWithItsNameAndItsOwnLine() throws Exception {
    Files.writeString(people, "\nc,Cid,Chad,again\n", java.nio.file.StandardOpenOption.APPEND);
    Finding finding = open(reading(ties)).report().findings(Severity.WARNING).getFirst();
    assertThat(finding.file()).isEqualTo("people.csv");
    assertThat(finding.line()).isEqualTo(6);
    assertThat(finding.column()).isEqualTo(3);
    assertThat(finding.message()).contains("“Cid”");
  }

  private Path workbook() throws Exception {
    Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
    sheets.put("Edges", List.of(List.of("from", "to"), List.of("a", "b"), List.of("b", "c")));
    sheets.put(
        "People",
        List.of(
            List.of("key", "full", "land"),
            List.of("a", "Ann", "Kenya"),
            List.of("b", "Bea", "Peru"),
            List.of("b", "Bob", "Chad"),
            List.of("c", "Cid", "Mali")));
    return Files.write(folder.resolve("net.xlsx"), Workbooks.of(sheets));
  }

  @Test
  void aFindingAboutASheetOfAccountsNamesThatSheet() throws Exception {
    Opened opened = NetworkFiles.open(workbook(), List.of(), Progress.NONE);
    Finding finding = opened.report().findings(Severity.WARNING).getFirst();
    assertThat(finding.message()).contains("Sheet “People”, cell A4", "“b”");
    assertThat(finding.line()).isEqualTo(4);
  }

  @Test
  void headingsAboveASheetOfAccountsAreKnownThoughOneIsListedTwiceAndLastCellsAreEmpty()
      throws Exception {
    Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
    sheets.put(
        "Edges",
        List.of(
            List.of("", "", "Other Columns"),
            List.of("Vertex 1", "Vertex 2", "Date"),
            List.of("a", "b", "2014"),
            List.of("b", "a")));
    sheets.put(
        "Vertices",
        List.of(
            List.of("", "Visual Properties"),
            List.of("Vertex", "Color", "Followers"),
            List.of("a", "", 5),
            List.of("b", "", 7),
            List.of("b", "", 8)));
    Opened opened = NetworkFiles.open("n.xlsx", Workbooks.of(sheets), Progress.NONE);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.network().attribute("Followers").orElseThrow().text(1)).isEqualTo("8");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::text)
        .containsExactly("b  8");
  }

  @Test
  void theColumnsOfASheetOfAccountsCanBeTakenForSomethingElse() throws Exception {
    Path file = workbook();
    TableReading reading = reading(file);
    AccountsPreview table =
        NetworkFiles.open(file, List.of(), reading, Progress.NONE).accounts().getFirst();
    assertThat(table.reading().role(2)).isEqualTo(AccountRole.COUNTRY);
    AccountsReading other = table.reading().withRole(1, AccountRole.LABEL);
    FollowNetwork network =
        NetworkFiles.open(file, List.of(), reading.withAccounts("People", other), Progress.NONE)
            .network();
    assertThat(label(network, "c")).isEqualTo("Cid");
    assertThat(network.attributes()).extracting(AttributeColumn::name).containsExactly("land");
  }

  @Test
  void aTableOfAccountsAloneCanBeReadOtherwise() throws Exception {
    Files.writeString(people, "id,name\n1,Ann\n2,Bea\n3,Cid\n");
    TableReading reading = reading(people);
    Opened detected = NetworkFiles.open(people, List.of(), Progress.NONE);
    AccountsReading other = detected.accounts().getFirst().reading().withRole(1, AccountRole.ID);
    Opened read =
        NetworkFiles.open(
            people, List.of(), reading.withAccounts("people.csv", other), Progress.NONE);
    assertThat(read.network().account("Ann")).isPresent();
    assertThat(read.network().accountCount()).isEqualTo(3);
  }

  @Test
  void aMatrixStaysOneWhateverElseIsReadOtherwise() throws Exception {
    Path matrix = Files.writeString(folder.resolve("m.csv"), ";a;b;c\na;0;1;0\nb;1;0;1\nc;0;0;0\n");
    TableReading reading = reading(matrix);
    assertThat(reading.complete()).isFalse();
    for (TableReading other :
        List.of(reading.withEncoding(CharacterSet.WINDOWS_1252), reading.withDelimiter(';'))) {
      Opened opened = NetworkFiles.open(matrix, List.of(), other, Progress.NONE);
      assertThat(opened.report().arcs()).isEqualTo(3);
    }
  }
}
