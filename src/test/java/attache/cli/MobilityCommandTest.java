package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code mobility} and {@code compare}. */
class MobilityCommandTest {
  /** The small one is followed by all, the great one by nobody; the middling one by one. */
  private static final String WORLD =
      """
      {"format":"attache-network","version":1,"title":"world",
       "attributes":{"gdp":"number","place_rank":"number","clubs":"list","iso3":"text"},
       "accounts":[
        {"id":"g","label":"Great","attributes":{"gdp":900,"place_rank":3,"clubs":["G1"],"iso3":"FRA"}},
        {"id":"m","label":"Middling","attributes":{"gdp":90,"place_rank":2,"clubs":[],"iso3":"POL"}},
        {"id":"s","label":"Small","attributes":{"gdp":9,"place_rank":1,"clubs":[],"iso3":"NZL"}},
        {"id":"x","label":"Unknown","attributes":{}}],
       "layers":[{"name":"follow","arcs":[["g","s"],["m","s"],["x","s"],["g","m"]]},
                 {"name":"mention","arcs":[["g","s"],["s","g"]]}]}
      """;

  private static final String OTHER =
      """
      {"format":"attache-network","version":1,"title":"other","attributes":{"country":"text"},
       "accounts":[
        {"id":"1","label":"Paris","attributes":{"country":"France"}},
        {"id":"2","label":"Wellington","attributes":{"country":"New Zealand"}},
        {"id":"3","label":"Lima","attributes":{"country":"Peru"}}],
       "layers":[{"name":"follow","arcs":[["1","2"],["2","1"],["3","2"]]}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerOut = System.out;
  private final PrintStream formerErr = System.err;
  private String world = "";
  private String other = "";

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    world = Files.writeString(folder.resolve("world.json"), WORLD).toString();
    other = Files.writeString(folder.resolve("other.json"), OTHER).toString();
  }

  @AfterEach
  void leave() {
    System.setOut(formerOut);
    System.setErr(formerErr);
  }

  private String run(String... arguments) {
    assertThat(AttacheCommand.run(arguments)).as(errors()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void accountsAreRankedAmongThoseThatHaveABaseline() {
    assertThat(run("mobility", world, "--baseline", "gdp", "--club", "G1").lines())
        .containsExactly(
            "account,label,baseline,in_degree,baseline_rank,network_rank,places,passes,in_club,"
                + "club_passes,club_passed",
            "s,Small,9,3,3,1,2,2,false,1,Great",
            "m,Middling,90,1,2,2,0,1,false,1,Great",
            "g,Great,900,0,1,3,-2,0,true,0,");
  }

  @Test
  void aBaselineOfRanksPutsItsLowestFirst() {
    assertThat(run("mobility", world, "--baseline", "place_rank"))
        .contains("s,Small,1,3,1,1,0,0\n");
  }

  @Test
  void onlyThoseOfAGroupAreRankedIfAsked() {
    assertThat(run("mobility", world, "--baseline", "gdp", "--within", "POL", "--within", "NZL"))
        .contains("s,Small,9,3,2,1,1,1\n")
        .doesNotContain("Great");
  }

  @Test
  void statisticsOfFewAccountsAreExact() {
    String[] lines = run("mobility", world, "--baseline", "gdp", "--summary").split("\n", -1);
    assertThat(lines[0])
        .isEqualTo(
            "baseline,measure,accounts,spearman,spearman_p,kendall,kendall_p,orders,exact,"
                + "gini_baseline,gini_measure");
    assertThat(lines[1]).startsWith("gdp,in_degree,3,-1,0.3333333333333333,-1,");
  }

  @Test
  void jsonHasStatisticsAndRanks() {
    JsonNode found =
        JsonMapper.builder()
            .build()
            .readTree(run("mobility", world, "-b", "gdp", "-g", "clubs", "--json"));
    assertThat(found.get("spearman").doubleValue()).isEqualTo(-1);
    assertThat(found.get("ranks")).hasSize(3);
    assertThat(found.get("ranks").get(2).get("group").stringValue()).isEqualTo("G1");
  }

  @Test
  void aBaselineThatIsNotThereIsToldWithThoseThatAre() {
    assertThat(AttacheCommand.run("mobility", world, "--baseline", "wealth")).isEqualTo(2);
    assertThat(errors()).contains("wealth", "gdp, place_rank");
    assertThat(AttacheCommand.run("mobility", world, "--baseline", "gdp", "--club", "G9"))
        .isEqualTo(2);
    assertThat(errors()).contains("G9");
  }

  @Test
  void networksWithOtherIdsAreMatchedByCountry() {
    assertThat(run("compare", world, other).lines())
        .contains("NZL,Small,s,2,3,2,1,1,100,100,0,0", "PER,Lima,,3,,0,,,,,,")
        .anyMatch(line -> line.startsWith("FRA,Great,g,1,0,1,3.5,2,"));
  }

  @Test
  void aTieOfAnAccountThatCameIsNotGained() {
    assertThat(run("compare", world, other, "--by", "country", "--ties").lines())
        .contains("NZL,FRA,gained", "FRA,NZL,kept", "PER,NZL,came", "POL,NZL,went");
  }

  @Test
  void layersOfOneFileCanBeCompared() {
    String[] lines =
        run("compare", world, world, "--layer-a", "follow", "--layer-b", "mention", "--summary")
            .split("\n", -1);
    assertThat(lines[0]).startsWith("accounts_a,accounts_b,in_both");
    assertThat(lines[1]).startsWith("4,4,4,0,0,4,2,1,3,1,0,0,0.2,");
  }

  @Test
  void networksWithNothingInCommonAreNotCompared() {
    assertThat(AttacheCommand.run("compare", world, other, "--by", "id")).isEqualTo(2);
    assertThat(errors()).contains("no account in common");
    assertThat(AttacheCommand.run("compare", world, other, "--by", "name")).isEqualTo(2);
    assertThat(errors()).contains("“name”");
  }

  @Test
  void aFilterRanksThoseAloneWhomItLeaves() {
    assertThat(run("mobility", world, "--baseline", "gdp", "--most", "gdp=100").lines())
        .containsExactly(
            "account,label,baseline,in_degree,baseline_rank,network_rank,places,passes",
            "s,Small,9,3,2,1,1,1",
            "m,Middling,90,1,1,2,-1,0");
    assertThat(AttacheCommand.run("mobility", world, "-b", "gdp", "--least", "gdp=1000"))
        .isEqualTo(2);
    assertThat(errors()).contains("no account");
  }

  @Test
  void measuresReferToThoseAloneWhomTheFilterLeavesIfAsked() {
    assertThat(run("mobility", world, "-b", "gdp", "--most", "gdp=100", "--measure-shown").lines())
        .contains("s,Small,9,1,2,1,1,1", "m,Middling,90,0,1,2,-1,0");
  }

  @Test
  void anEstimateIsToldWithItsError() {
    run("mobility", world, "--baseline", "gdp", "--measure", "betweenness", "--sample", "2");
    assertThat(errors()).contains("2 of 4 accounts");
  }

  @Test
  void aFilterOfComparedNetworksMakesNobodyLookAsIfGone() {
    // Only one of the two networks knows anybody's wealth.
    assertThat(run("compare", world, other, "--most", "gdp=10", "--summary").lines().toList())
        .last()
        .asString()
        .startsWith("1,1,1,0,0,0,0,0,0,0,0,0,");
    out.reset();
    assertThat(run("compare", world, other, "--most", "gdp=10").lines())
        .containsExactly(
            "key,label,account_a,account_b,in_degree_a,in_degree_b,rank_a,rank_b,percentile_a,"
                + "percentile_b,points,places",
            "NZL,Small,s,2,3,2,1,1,100,100,0,0");
    out.reset();
    assertThat(
            run("compare", world, other, "--around", "Wellington", "--measure-shown", "--ties")
                .lines())
        .contains("FRA,NZL,kept", "PER,NZL,came", "POL,NZL,went");
  }

  @Test
  void whoCountsAsObservedThoughNothingSaysSoIsTold() throws IOException {
    Path ties =
        Files.writeString(
            folder.resolve("ties.csv"),
            "follower,followed,wave\na,b,2014\nb,c,2014\na,b,2015\nb,a,2015\n");
    assertThat(run("compare", ties.toString()).lines())
        .anyMatch(line -> line.startsWith("c,c,c,c,"));
    assertThat(errors()).contains("one account without a tie in 2015 counts as observed");
    Path who =
        Files.writeString(
            folder.resolve("who.csv"), "id,waves\na,2014|2015\nb,2014|2015\nc,2014\n");
    out.reset();
    err.reset();
    assertThat(run("compare", ties.toString(), "--accounts", who.toString()).lines())
        .anyMatch(line -> line.startsWith("c,c,c,,"));
    assertThat(errors()).isEmpty();
  }
}
