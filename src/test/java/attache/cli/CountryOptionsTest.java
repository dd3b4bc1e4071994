package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.NetworkFiles;
import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountryOptionsTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String file = "";

  @BeforeEach
  void makeFile() throws Exception {
    file =
        Files.writeString(
                folder.resolve("f.csv"),
                "source,target\n@PolandMFA,GermanyUN\nGermanyUN,Portugol\nGermanyUN,a=b\n")
            .toString();
  }

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new AttacheCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  @Test
  void checkShowsTheMatchesThoseInDoubtFirst() {
    assertThat(run("check", "--countries", file)).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("countr")).toList())
        .satisfiesExactly(
            count -> assertThat(count).contains("2 of 4", "one in doubt"),
            doubt -> assertThat(doubt).contains("Portugol", "?", "Portugal"),
            none -> assertThat(none).contains("a=b → none"),
            first -> assertThat(first).contains("@PolandMFA → Poland (PL)"),
            second -> assertThat(second).contains("GermanyUN → Germany (DE)"),
            hint -> assertThat(hint).contains("--country ACCOUNT=COUNTRY"));
  }

  @Test
  void jsonHasAnObjectAnAccount() {
    assertThat(run("check", "--json", "--country", "a=b=NZ", "--country", "GermanyUN=", file))
        .isZero();
    JsonNode countries = JsonMapper.shared().readTree(out.toString()).get("countries");
    assertThat(countries.valueStream().map(one -> one.get("country").asStringOpt().orElse("-")))
        .containsExactly("Poland", "-", "-", "New Zealand");
    assertThat(countries.valueStream().map(one -> one.get("reason").asString()))
        .containsExactly("in_name", "said", "similar", "said");
    assertThat(countries.get(2).get("perhaps").asString()).isEqualTo("Portugal");
  }

  @Test
  void convertGivesTheAccountsTheFactsOfTheirCountries() throws Exception {
    String target = folder.resolve("o.json").toString();
    assertThat(run("convert", file, "-o", target, "--country", "Portugol=prt")).isZero();
    FollowNetwork network = NetworkFiles.open(Path.of(target), List.of(), Progress.NONE).network();
    assertThat(
            network.attribute("iso3").orElseThrow().text(network.account("Portugol").orElseThrow()))
        .isEqualTo("PRT");
    assertThat(network.attribute("gdp_2015_busd")).isPresent();
    assertThat(err.toString()).contains("3 of 4 accounts", "none was in doubt");
  }

  @Test
  void whatNamesNoAccountOrCountryIsAWrongCall() {
    assertThat(run("check", "--country", "nobody=Kenya", file)).isEqualTo(2);
    assertThat(err.toString()).contains("no account “nobody”");
    assertThat(run("check", "--country", "Portugol=Kenia", file)).isEqualTo(2);
    assertThat(err.toString()).contains("“Kenia” is no country");
    assertThat(run("check", "--country", "Portugol", file)).isEqualTo(2);
    assertThat(err.toString()).contains("ACCOUNT=COUNTRY");
  }
}
