package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Accounts whose names look like slips for those of others, in files without a list of accounts.
 */
class MisspeltAccountsTest {
  @TempDir Path folder;

  private static Opened open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(name, text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static List<Finding> found(Opened opened) {
    return opened.report().findings().stream()
        .filter(finding -> finding.fixes().stream().anyMatch(fix -> fix instanceof Fix.TakeFor))
        .toList();
  }

  /** Ties among some names, each of which occurs often, and further ones. */
  private static String ties(List<String> names, String... further) {
    String circle =
        IntStream.range(0, 3 * names.size())
            .mapToObj(
                i ->
                    names.get(i % names.size())
                        + ","
                        + names.get((i + 1 + i / names.size()) % names.size()))
            .collect(Collectors.joining("\n"));
    return "source,target\n" + circle + "\n" + String.join("\n", further) + "\n";
  }

  private static final List<String> COUNTRIES =
      List.of("Kenya", "Germany", "Peru", "United Kingdom", "Chile", "Liechtenstein", "Uganda");

  @ParameterizedTest
  @CsvSource({
    "Kenia, Kenya",
    "Keyna, Kenya",
    "Gemany, Germany",
    "Untied Kingdom, United Kingdom",
    "united kingdom, United Kingdom",
    "UK, United Kingdom",
    "Deutschland, Germany",
    "Lichtenstien, Liechtenstein",
    "Perú, Peru"
  })
  void aNameThatMeansACountryIsToldWithItsPlace(String written, String meant) throws Exception {
    Opened opened = open("a.csv", ties(COUNTRIES, written + ",Kuwait"));
    assertThat(found(opened))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.line()).isEqualTo(23);
              assertThat(finding.column()).isEqualTo(1);
              assertThat(finding.text()).isEqualTo(written);
              assertThat(finding.message()).contains(written, meant);
              assertThat(finding.fixes()).containsExactly(new Fix.TakeFor(written, meant));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran,Iraq,Oman,Peru",
        "Niger,Nigeria,Oman,Peru",
        "Austria,Australia,Oman,Peru",
        "Slovakia,Slovenia,Oman,Peru",
        "Dominica,Dominican Republic,Oman,Peru",
        "Guinea,Guinea-Bissau,Equatorial Guinea,Papua New Guinea",
        "Mali,Malawi,Oman,Peru",
        "Republic of the Congo,Democratic Republic of the Congo,Oman,Peru",
        "North Korea,South Korea,Oman,Peru",
        "Gambia,Zambia,Oman,Peru",
        "Irland,Island,Polen,Kuba,Oman,Peru,Chile",
        "user1,user2,user3,user4",
        "UN1,UN2,UN3,UN4",
        "UKUN_NewYork,UKUN_Geneva,FranceUN,USUN",
        "MFA_x,MFA_y,MFA_z,MFA_w",
        "Marie,Maria,Mario,Marta,Peter",
        "Christian,Christina,Christine,Kristina,Peter",
        "Mohamed Salah,Mohammed Salah,Ann Lee,Bob Lee",
        "DEU,DNK,DZA,DOM",
        "BRCA1,BRCA2,TP53,TP63",
        "10.0.0.1,10.0.0.2,10.0.0.3,10.0.0.4",
        "http://a.org/x,http://a.org/y,http://b.org/x,http://b.org/y",
        "d41d8cd98f00b204,d41d8cd98f00b205,0cc175b9c0f1b6a8,92eb5ffee6ae2fec"
      })
  void namesOfTwoThatOnlyLookAlikeAreNotTold(String names) throws Exception {
    List<String> all = List.of(names.split(","));
    assertThat(found(open("a.csv", ties(all)))).isEmpty();
    // Also where one of them occurs once.
    assertThat(found(open("a.csv", ties(all.subList(1, all.size()), all.getFirst() + ",WHO"))))
        .isEmpty();
  }

  @Test
  void aNameOfSeveralWordsWithASlipInOneIsTold() throws Exception {
    List<String> names = List.of("Foreign Office", "@GermanyDiplo", "Quai d'Orsay", "BMEIA");
    assertThat(found(open("a.csv", ties(names, "Foriegn Office,BMEIA")))).isEmpty();
    assertThat(found(open("a.csv", ties(names, "Foriegn Office,WHO"))))
        .extracting(Finding::text)
        .containsExactly("Foriegn Office");
    assertThat(found(open("a.csv", ties(names, "WHO,foreign_office"))))
        .extracting(Finding::column)
        .containsExactly(5);
  }

  @Test
  void whereNamesAreAlikeHonestlyNothingIsTold() throws Exception {
    List<String> names = List.of("Katharina Meyer", "Katarina Meyer", "Foreign Office", "BMEIA");
    assertThat(found(open("a.csv", ties(names, "Foriegn Office,WHO")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '%s -> %s', ' -> '",
    "a.txt, '(%s, %s)', ', '",
    "a.csv, '%s;%s', ;",
    "a.tsv, '%s\t%s', '\t'"
  })
  void namesAreToldInWhateverFormTheyAreWritten(String name, String form) throws Exception {
    String text =
        ties(COUNTRIES, "Kuwait,Kenia")
            .lines()
            .skip(1)
            .map(line -> String.format(form, (Object[]) line.split(",")))
            .collect(Collectors.joining("\n"));
    Opened opened = open(name, text);
    assertThat(found(opened))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line()).isEqualTo(22);
              assertThat(finding.column())
                  .isEqualTo(text.lines().toList().getLast().indexOf("Kenia") + 1);
            });
  }

  @Test
  void namesInJsonAreToldAndTakenForOthers() throws Exception {
    String links =
        ties(COUNTRIES, "Kuwait,Kenia", "Kenia,Kuwait")
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .map(ends -> "{\"source\":\"" + ends[0] + "\",\"target\":\"" + ends[1] + "\"}")
            .collect(Collectors.joining(",\n"));
    Path file = Files.writeString(folder.resolve("a.json"), "{\"links\":[" + links + "]}");
    Opened before = NetworkFiles.open(file, List.of(), Progress.NONE);
    assertThat(found(before))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line()).isEqualTo(22);
              assertThat(finding.column()).isEqualTo(29);
            });
    Opened after =
        NetworkFiles.open(file, List.of(), Corrections.NONE.with("Kenia", "Kenya"), Progress.NONE);
    FollowNetwork network = after.network();
    assertThat(found(after)).isEmpty();
    assertThat(network.account("Kenia")).isEmpty();
    assertThat(network.accountCount()).isEqualTo(before.network().accountCount() - 1);
    assertThat(after.report().accounts()).isEqualTo(network.accountCount());
    assertThat(after.report().arcs()).isEqualTo(23);
    assertThat(network.provenance().notes()).anyMatch(note -> note.contains("Kenia"));
    assertThat(
            network
                .layers()
                .getFirst()
                .mutual(
                    network.account("Kenya").orElseThrow(),
                    network.account("Kuwait").orElseThrow()))
        .isTrue();
  }

  @Test
  void anAccountThatIsTiedToTheOtherIsAnotherOne() throws Exception {
    assertThat(found(open("a.csv", ties(COUNTRIES, "Kenia,Kenya")))).isEmpty();
  }

  @Test
  void anAccountThatIsMissingInAListIsToldOnlyOnce() throws Exception {
    Files.writeString(
        folder.resolve("accounts.csv"), "id,name\n" + String.join(",x\n", COUNTRIES) + ",x\n");
    Path file = Files.writeString(folder.resolve("ties.csv"), ties(COUNTRIES, "Kenia,WHO"));
    Opened opened = NetworkFiles.open(file, List.of(folder.resolve("accounts.csv")), Progress.NONE);
    assertThat(found(opened)).extracting(Finding::text).containsExactly("Kenia");
    assertThat(found(opened).getFirst().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aRowOfAMatrixThatNoColumnHasIsTakenForOneOrAdded() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("m.csv"), ",Kenya,Peru,Chile\nKenia,0,1,0\nPeru,1,0,1\nChile,1,0,0\n");
    TableReading reading = ((TablePreview) FilePreview.of(file)).reading();
    List<Fix> fixes =
        found(NetworkFiles.open(file, List.of(), reading, Progress.NONE)).getFirst().fixes();
    assertThat(fixes).containsExactly(new Fix.TakeFor("Kenia", "Kenya"), new Fix.AddUnknown());
    for (Fix fix : fixes) {
      Opened mended = NetworkFiles.open(file, List.of(), fix.apply(reading), Progress.NONE);
      assertThat(mended.report().findings(Severity.WARNING)).isEmpty();
      assertThat(mended.report().findings(Severity.NOTE)).hasSize(1);
      assertThat(mended.network().accountCount()).isEqualTo(fix.changesNetwork() ? 3 : 4);
    }
  }

  @Test
  void thePreviewShowsNamesAsTheyAreMeant() throws Exception {
    Path file = Files.writeString(folder.resolve("p.csv"), "source,target\nKenia,Peru\n");
    TablePreview before = (TablePreview) FilePreview.of(file);
    TableReading reading = new Fix.TakeFor("Kenia", "Kenya").apply(before.reading());
    TablePreview after = TablePreview.of(file, before.format(), reading, Progress.NONE);
    assertThat(after.rows().getFirst().cells()).containsExactly("Kenya", "Peru");
  }
}
