package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code brokers} and {@code pair}. */
class BrokersCommandTest {
  /** a and b follow the hub, which follows c; d is alone. */
  private static final String HUB =
      """
      {"format":"attache-network","version":1,"title":"hub","attributes":{"side":"text"},
       "accounts":[{"id":"a","label":"Ann","attributes":{"side":"L"}},
                   {"id":"b","label":"Ben","attributes":{"side":"R"}},
                   {"id":"hub","label":"Hub","attributes":{"side":"R"}},
                   {"id":"c","label":"Cid","attributes":{"side":"R"}},
                   {"id":"d","label":"Dan","attributes":{}}],
       "layers":[{"name":"follow","arcs":[["a","hub"],["b","hub"],["hub","c"]]},
                 {"name":"mention","arcs":[["a","b"]]}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerOut = System.out;
  private final PrintStream formerErr = System.err;
  private String file = "";

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    file = Files.writeString(folder.resolve("hub.json"), HUB).toString();
  }

  @AfterEach
  void leave() {
    System.setOut(formerOut);
    System.setErr(formerErr);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(output());
  }

  @Test
  void eachAccountIsOneRow() {
    assertThat(AttacheCommand.run("brokers", file)).isZero();
    assertThat(errors()).isEmpty();
    assertThat(output().lines())
        .hasSize(6)
        .contains(
            "account,label,broker,in_degree_rank,betweenness_rank,places_above,in_degree,"
                + "betweenness,betweenness_undirected,common_source,constraint,effective_size,"
                + "efficiency",
            "hub,Hub,false,1,1,0,2,2,3,1,0.3333333333333333,3,1",
            "d,Dan,false,3,2,1,0,0,0,0,,,");
  }

  @Test
  void thePairsOfAnAccountAreListedWithItsShare() {
    assertThat(AttacheCommand.run("brokers", file, "--account", "Hub", "--pairs")).isZero();
    assertThat(output())
        .isEqualTo(
            """
            broker,reading,from,to,share,only
            hub,flow,a,c,1,true
            hub,flow,b,c,1,true
            hub,bridge,a,b,1,true
            hub,bridge,a,c,1,true
            hub,bridge,b,c,1,true
            hub,common_source,a,b,1,true
            """);
  }

  @Test
  void oneReadingCanBeChosen() {
    AttacheCommand.run("brokers", file, "--pairs", "--reading", "common_source", "--json");
    assertThat(json()).hasSize(1);
    assertThat(json().get(0).get("broker").asString()).isEqualTo("hub");
    assertThat(json().get(0).get("only").asBoolean()).isTrue();
  }

  @Test
  void rolesAreCountedBetweenGroups() {
    AttacheCommand.run("brokers", file, "-g", "side", "--account", "hub", "--json");
    JsonNode hub = json().get(0);
    assertThat(hub.get("group").asString()).isEqualTo("R");
    assertThat(hub.get("coordinator").asInt()).isEqualTo(1);
    assertThat(hub.get("gatekeeper").asInt()).isEqualTo(1);
    assertThat(hub.get("gatekeeper_expected").asDouble()).isEqualTo(0.5);
    assertThat(hub.get("liaison_z").isNull()).isTrue();
  }

  @Test
  void alongTheFlowOfInformationGatekeepersAreRepresentatives() {
    AttacheCommand.run("brokers", file, "-g", "side", "--account", "hub", "--json", "--flow");
    assertThat(json().get(0).get("gatekeeper").asInt()).isZero();
    assertThat(json().get(0).get("representative").asInt()).isEqualTo(1);
  }

  @Test
  void ofSeveralValuesTheFirstCountsAndOneAgainstAllOthersLosesNothing() throws IOException {
    String clubs =
        Files.writeString(
                folder.resolve("clubs.json"),
                HUB.replace("\"side\":\"text\"", "\"side\":\"list\"")
                    .replace("\"side\":\"L\"", "\"side\":[\"L\"]")
                    .replace(
                        "\"Hub\",\"attributes\":{\"side\":\"R\"",
                        "\"Hub\",\"attributes\":{\"side\":[\"R\",\"L\"]")
                    .replace("\"side\":\"R\"", "\"side\":[\"R\"]"))
            .toString();
    AttacheCommand.run("brokers", clubs, "-g", "side", "--account", "hub", "--json");
    assertThat(json().get(0).get("group").asString()).isEqualTo("R");
    assertThat(errors()).contains("1 account has several values in side", "such as side=L");
    out.reset();
    err.reset();
    AttacheCommand.run("brokers", clubs, "-g", "side=L", "--account", "hub", "--json");
    assertThat(json().get(0).get("group").asString()).isEqualTo("L");
    assertThat(json().get(0).get("representative").asInt()).isEqualTo(1);
    assertThat(json().get(0).get("itinerant").asInt()).isEqualTo(1);
    assertThat(errors()).isEmpty();
    assertThat(AttacheCommand.run("brokers", clubs, "-g", "side=X")).isEqualTo(2);
    assertThat(errors()).contains("no account has “X” in side; there are L, R");
  }

  @Test
  void whatIsWronglyNamedIsSaidWithWhatThereIs() {
    assertThat(AttacheCommand.run("brokers", file, "--account", "Hup")).isEqualTo(2);
    assertThat(errors()).contains("“Hup”", "Hub");
    assertThat(AttacheCommand.run("brokers", file, "-g", "club")).isEqualTo(2);
    assertThat(errors()).contains("no attribute “club”; they have side");
    assertThat(AttacheCommand.run("brokers", file, "--pairs", "--reading", "x")).isEqualTo(2);
    assertThat(errors()).contains("flow, bridge, common_source");
    assertThat(AttacheCommand.run("pair", file, "a", "c", "--layer", "x")).isEqualTo(2);
    assertThat(errors()).contains("no layer “x”; it has follow, mention").doesNotContain("\tat ");
    assertThat(output()).isEmpty();
  }

  @Test
  void aPairIsReportedOnAsRows() {
    assertThat(AttacheCommand.run("pair", file, "Ann", "c")).isZero();
    assertThat(output().lines())
        .contains(
            "figure,account,value",
            "first_follows_second,,false",
            "distance_forth,,2",
            "path_forth,,a > hub > c",
            "share_forth,hub,1",
            "distance_forth_without,hub,",
            "distance_back,,",
            "paths_back,,0");
  }

  @Test
  void inAPaperAPairIsToldInWords() throws IOException {
    Path latex = folder.resolve("p.tex");
    assertThat(AttacheCommand.run("pair", file, "a", "c", "-o", latex.toString())).isZero();
    assertThat(Files.readString(latex))
        .contains(
            "First account & Ann & ",
            "The first follows the second &  & no",
            "Ann \\textgreater{} Hub")
        .doesNotContain("\\_forth", "&  & false");
    assertThat(AttacheCommand.run("brokers", file, "-o", latex.toString())).isZero();
    assertThat(Files.readString(latex)).contains("Id & Account & Broker & In-degree rank");
  }

  @Test
  void pathsThatAreNotListedAreTold() {
    assertThat(AttacheCommand.run("pair", file, "a", "c", "--paths", "0")).isZero();
    assertThat(output().lines())
        .contains("paths_forth,,1", "paths_listed_forth,,0", "paths_listed_back,,0");
    assertThat(errors()).contains("2 further shortest paths").contains("--paths");
    assertThat(AttacheCommand.run("pair", file, "a", "c", "-o", folder + "/p.csv")).isZero();
    assertThat(errors().lines()).hasSize(1);
  }

  @Test
  void anEstimateOfBrokersSaysHowFarItMayBeOff() {
    assertThat(AttacheCommand.run("brokers", file, "--sample", "3")).isZero();
    assertThat(errors()).contains("begin at 3 of 5 accounts");
    assertThat(AttacheCommand.run("brokers", file, "--sample", "-3")).isEqualTo(2);
  }

  @Test
  void aPairIsReportedOnAsJson() {
    assertThat(AttacheCommand.run("pair", file, "a", "b", "--json")).isZero();
    assertThat(json().get("common_sources").get("accounts").get(0).asString()).isEqualTo("hub");
    assertThat(json().get("forth").get("distance").isNull()).isTrue();
    assertThat(json().get("ties").get("paths").get(0)).hasSize(3);
    assertThat(json().get("second").get("label").asString()).isEqualTo("Ben");
  }

  @Test
  void anAccountIsNoPairWithItself() {
    assertThat(AttacheCommand.run("pair", file, "a", "Ann")).isEqualTo(2);
    assertThat(errors()).contains("same account");
  }

  @Test
  void theOutputFileGetsTheTableAndTheInputIsNeverOverwritten() throws IOException {
    Path target = folder.resolve("pair.csv");
    assertThat(AttacheCommand.run("pair", file, "a", "b", "-o", target.toString())).isZero();
    assertThat(target).content().startsWith("figure,account,value\n");
    assertThat(AttacheCommand.run("brokers", file, "-o", file)).isEqualTo(2);
    assertThat(Path.of(file)).content().isEqualTo(HUB);
  }

  @Test
  void anUnreadableFileIsToldOf() {
    String missing = folder.resolve("missing.json").toString();
    assertThat(AttacheCommand.run("brokers", missing)).isEqualTo(2);
    assertThat(errors()).contains("missing.json").doesNotContain("\tat ");
  }

  @Test
  void theHelpHasExamples() {
    for (String command : List.of("brokers", "pair")) {
      assertThat(AttacheCommand.run(command, "--help")).isZero();
      assertThat(output())
          .contains("Examples:", "attache " + command + " missions.json")
          .doesNotContain("${", "%n", "cli.");
    }
  }

  @Test
  void pairsAndTriadsOfEachKindAreCounted() {
    assertThat(AttacheCommand.run("census", file)).isZero();
    assertThat(output().lines().toList())
        .hasSize(1 + 3 + 16)
        .startsWith(
            "census,kind,count,share",
            "dyad,mutual,0,0",
            "dyad,asymmetric,3,0.3",
            "dyad,null,7,0.7",
            "triad,003,4,0.4")
        .contains("triad,012,3,0.3", "triad,021U,1,0.1", "triad,021C,2,0.2", "triad,300,0,0");
  }

  @Test
  void aCensusIsWrittenAsJson() {
    assertThat(AttacheCommand.run("census", file, "--layer", "mention", "--json")).isZero();
    JsonNode rows = JsonMapper.builder().build().readTree(output());
    assertThat(rows).hasSize(19);
    assertThat(rows.get(1).get("count").intValue()).isEqualTo(1);
  }

  @Test
  void tablesForPapersAndSpreadsheetsAreNamedByTheEndOfTheFile() throws IOException {
    Path latex = folder.resolve("b.tex");
    assertThat(AttacheCommand.run("brokers", file, "-o", latex.toString())).isZero();
    assertThat(Files.readString(latex)).contains("\\toprule", "Betweenness rank", "Hub & ");
    Path markdown = folder.resolve("c.md");
    assertThat(AttacheCommand.run("census", file, "-o", markdown.toString())).isZero();
    assertThat(Files.readString(markdown)).contains("| dyad | mutual | 0 |");
    Path workbook = folder.resolve("p.xlsx");
    assertThat(AttacheCommand.run("pair", file, "a", "c", "-o", workbook.toString())).isZero();
    assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
  }

  @Test
  void textsInFilesAreNoFormulasAndOnTheTerminalExact() throws IOException {
    String handles = Files.writeString(folder.resolve("h.csv"), "from,to\n@a,@b\n").toString();
    Path target = folder.resolve("b.csv");
    assertThat(AttacheCommand.run("brokers", handles, "-o", target.toString())).isZero();
    assertThat(Files.readString(target)).contains("\n'@a,'@a,false");
    assertThat(AttacheCommand.run("measures", handles, "-o", target.toString())).isZero();
    assertThat(Files.readString(target)).contains("\n'@a,");
    assertThat(AttacheCommand.run("brokers", handles)).isZero();
    assertThat(output()).contains("\n@a,@a,false");
  }
}
