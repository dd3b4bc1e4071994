package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
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

class MeasuresCommandTest {
  private static final String THREE =
      """
      {"format":"attache-network","version":1,"title":"three",
       "accounts":["a", "b,c", "=d \\"e\\""],
       "layers":[{"name":"follow","arcs":[["a","b,c"],["b,c","a"],["b,c","=d \\"e\\""]]},
                 {"name":"mention","arcs":[["=d \\"e\\"","a"]]}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerOut = System.out;
  private final PrintStream formerErr = System.err;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void leave() {
    System.setOut(formerOut);
    System.setErr(formerErr);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void scoresAreOneRowAnAccountAndOneColumnAMeasure() throws IOException {
    int code =
        AttacheCommand.run(
            "measures",
            file("three.json", THREE),
            "--measure",
            "in_degree,betweenness,betweenness_normalized,reciprocity");
    assertThat(errors()).isEmpty();
    assertThat(output())
        .isEqualTo(
            """
            account,in_degree,betweenness,betweenness_normalized,reciprocity
            a,1,0,0,1
            "b,c",1,1,0.5,0.5
            "=d ""e""\",1,0,0,
            """);
    assertThat(code).isZero();
  }

  @Test
  void allMeasuresAreComputedIfNoneIsNamed() throws IOException {
    AttacheCommand.run("measures", file("three.json", THREE));
    assertThat(output().lines().findFirst().orElseThrow())
        .isEqualTo(
            "account," + String.join(",", Measures.all().stream().map(Measure::key).toList()));
  }

  private static final String GROUPED =
      THREE.replace(
          "\"accounts\":[\"a\", \"b,c\", \"=d \\\"e\\\"\"]",
          """
          "attributes":{"side":"text"},
          "accounts":[{"id":"a","attributes":{"side":"L"}},{"id":"b,c","attributes":{"side":"L"}},
                      {"id":"=d \\"e\\"","attributes":{"side":"R"}}]\
          """);

  @Test
  void measuresOfGroupsTakeAnAttribute() throws IOException {
    int code =
        AttacheCommand.run(
            "measures",
            file("g.json", GROUPED),
            "-m",
            "ei_index,in_degree,community",
            "-g",
            "side");
    assertThat(errors()).isEmpty();
    assertThat(output())
        .isEqualTo(
            """
            account,ei_index,in_degree,community
            a,-1,1,1
            "b,c",0,1,1
            "=d ""e""\",1,1,1
            """);
    assertThat(code).isZero();
  }

  @Test
  void usualNamesOfAMeasureAreUnderstoodAndItsOwnNameIsWritten() throws IOException {
    int code =
        AttacheCommand.run(
            "measures",
            file("g.json", GROUPED),
            "-m",
            "Indegree, PageRank,core_number,In-Degree,burt_constraint");
    assertThat(errors()).isEmpty();
    assertThat(output()).startsWith("account,in_degree,pagerank,coreness,constraint\n");
    assertThat(code).isZero();
  }

  @Test
  void whereTiesHaveNoDirectionBetweennessCountsEachPairOnce() throws IOException {
    String chain =
        "graph [ directed 0 node [ id 1 ] node [ id 2 ] node [ id 3 ]\n"
            + "edge [ source 1 target 2 ] edge [ source 2 target 3 ] ]";
    AttacheCommand.run(
        "measures",
        file("chain.gml", chain),
        "-m",
        "betweenness,betweenness_undirected,betweenness_normalized");
    assertThat(output()).contains("2,1,1,1\n");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aNameThatCouldMeanSeveralMeasuresIsRefusedAndTheyAreOffered() throws IOException {
    assertThat(AttacheCommand.run("measures", file("g.json", GROUPED), "-m", "degree"))
        .isEqualTo(2);
    assertThat(errors())
        .contains("There is no measure “degree”. Perhaps you mean in_degree, out_degree, mutual.")
        .contains("Known are in_degree, out_degree");
  }

  @Test
  void aMisspeltMeasureIsRefusedAndTheOneMeantOffered() throws IOException {
    assertThat(AttacheCommand.run("measures", file("g.json", GROUPED), "-m", "betweennes"))
        .isEqualTo(2);
    assertThat(errors()).contains("Perhaps you mean betweenness.");
    assertThat(AttacheCommand.run("measures", file("g.json", GROUPED), "-m", "sunshine"))
        .isEqualTo(2);
    assertThat(errors()).contains("There is no measure “sunshine”. Known are in_degree");
  }

  @Test
  void aMeasureOfGroupsWithoutGroupsIsRefused() throws IOException {
    int code = AttacheCommand.run("measures", file("g.json", GROUPED), "-m", "ei_index");
    assertThat(errors()).contains("--group");
    assertThat(code).isEqualTo(2);
    assertThat(AttacheCommand.run("measures", file("g.json", GROUPED), "-g", "colour"))
        .isEqualTo(2);
    assertThat(errors()).contains("no attribute “colour”; they have side");
  }

  @Test
  void anEstimateSaysHowFarItMayBeOff() throws IOException {
    String three = file("three.json", THREE);
    assertThat(AttacheCommand.run("measures", three, "-m", "betweenness", "--sample", "2"))
        .isZero();
    assertThat(errors()).contains("betweenness is an estimate from 2 of 3 accounts (seed 1)");
    assertThat(output().lines()).hasSize(4);
    assertThat(AttacheCommand.run("measures", three, "--sample", "-1")).isEqualTo(2);
  }

  @Test
  void severalFilesAreToldApartByALastColumn() throws IOException {
    String one = file("one.json", THREE);
    String two = file("two.json", THREE);
    AttacheCommand.run("measures", "-m", "mutual", one, two);
    assertThat(output().lines().toList())
        .hasSize(7)
        .startsWith("account,mutual,file", "a,1," + one)
        .endsWith("\"=d \"\"e\"\"\",0," + two);
  }

  @Test
  void aLayerCanBeChosen() throws IOException {
    AttacheCommand.run(
        "measures", file("three.json", THREE), "-m", "out_degree", "--layer", "mention");
    assertThat(output()).contains("a,0\n").endsWith(",1\n");
  }

  @Test
  void anUnknownLayerIsRefusedWithTheKnownOnes() throws IOException {
    int code = AttacheCommand.run("measures", file("three.json", THREE), "--layer", "reply");
    assertThat(errors()).contains("“reply”; it has follow, mention").doesNotContain("\tat ");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void anUnknownMeasureIsRefusedWithTheKnownOnes() throws IOException {
    int code = AttacheCommand.run("measures", file("three.json", THREE), "-m", "in_degree,fame");
    assertThat(errors()).contains("no measure “fame”").contains("in_degree, out_degree, mutual");
    assertThat(output()).isEmpty();
    assertThat(code).isEqualTo(2);
  }

  @Test
  void theOutputFileGetsTheTableAndTheTerminalNothing() throws IOException {
    Path target = folder.resolve("scores.csv");
    Files.writeString(target, "old");
    int code =
        AttacheCommand.run(
            "measures", file("three.json", THREE), "-m", "in_degree", "-o", target.toString());
    assertThat(code).isZero();
    assertThat(output()).isEmpty();
    assertThat(target).content().startsWith("account,in_degree\na,1\n");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void anUnreadableFileIsToldOfAndNothingIsWritten() throws IOException {
    Path target = folder.resolve("scores.csv");
    String good = file("three.json", THREE);
    String missing = folder.resolve("missing.json").toString();
    int code = AttacheCommand.run("measures", good, missing, "-o", target.toString());
    assertThat(code).isEqualTo(2);
    assertThat(errors()).contains("missing.json").doesNotContain("\tat ");
    assertThat(target).doesNotExist();
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String file = file("three.json", THREE);
    int code = AttacheCommand.run("measures", file, "-o", file);
    assertThat(code).isEqualTo(2);
    assertThat(errors()).contains("is one of the files to be read");
    assertThat(Path.of(file)).content().isEqualTo(THREE);
  }

  @Test
  void aTargetThatCannotBeWrittenIsSaidInOneLine() throws IOException {
    Path target = folder.resolve("no-such-folder").resolve("scores.csv");
    int code = AttacheCommand.run("measures", file("three.json", THREE), "-o", target.toString());
    assertThat(code).isEqualTo(1);
    assertThat(errors().strip().lines()).hasSize(1).first().asString().contains("does not exist");
  }

  @Test
  void whatANetworkIsMustBeSaidBesideItsTable() throws IOException {
    String notice = THREE.replace("\"title\"", "\"notice\":\"ties are synthetic\",\"title\"");
    AttacheCommand.run("measures", file("three.json", notice));
    assertThat(errors()).contains("three.json: ties are synthetic");
    assertThat(output()).startsWith("account,");
  }

  @Test
  void everyDigitIsWritten() throws Exception {
    StringBuilder csv = new StringBuilder();
    FollowNetwork.Builder builder = FollowNetwork.builder("many");
    for (int i = 0; i < 40; i++) {
      int from = builder.account("a" + i);
      builder.layer(Layer.FOLLOW).arc(from, builder.account("a" + i * 7 % 40));
      builder.layer(Layer.FOLLOW).arc(from, builder.account("a" + i * i % 40));
      builder.layer(Layer.FOLLOW).arc(builder.account("a" + (i + 3) * i % 40), from);
    }
    FollowNetwork network = builder.build();
    var scores =
        Measures.computeAll(
            network.layers().getFirst(), List.of(Measures.BETWEENNESS), Progress.NONE);
    new ScoresCsv(csv, false, false).rows("", network, scores);
    double[] read =
        csv.toString()
            .lines()
            .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
            .toArray();
    assertThat(read).containsExactly(scores.firstEntry().getValue().toArray());
  }

  @Test
  void theHelpHasExamplesAndTheMeasures() {
    int code = AttacheCommand.run("measures", "--help");
    assertThat(code).isZero();
    assertThat(output())
        .contains("attache measures follows.csv --measure in_degree,betweenness -o scores.csv")
        .contains("betweenness_undirected")
        .contains("account")
        .doesNotContain("${", "%n", "cli.");
  }
}
