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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A time or a wave of a network, for every command that looks into one. */
class TimeOptionsTest {
  /** In 2014, b follows a; from 2015 on a and b follow each other, and c, who is new, both. */
  private static final String DYNAMIC =
      """
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
       <graph mode="dynamic" timeformat="date" defaultedgetype="directed">
        <attributes class="node"><attribute id="0" title="gdp" type="double"/></attributes>
        <nodes>
         <node id="a" label="Aland"><attvalues><attvalue for="0" value="3"/></attvalues></node>
         <node id="b" label="Beland"><attvalues><attvalue for="0" value="2"/></attvalues></node>
         <node id="c" label="Celand" start="2015-01-01"><attvalues><attvalue for="0" value="1"/></attvalues></node>
        </nodes>
        <edges>
         <edge source="b" target="a" start="2014-01-01"/>
         <edge source="a" target="b" start="2015-01-01"/>
         <edge source="c" target="a" start="2015-01-01"/>
         <edge source="c" target="b" start="2015-01-01"/>
        </edges>
       </graph>
      </gexf>
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerOut = System.out;
  private final PrintStream formerErr = System.err;

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("dynamic.gexf"), DYNAMIC);
    Files.writeString(folder.resolve("2014.csv"), "follower,followed\na,b\nb,c\n");
    Files.writeString(folder.resolve("2015.csv"), "follower,followed\na,b\nb,a\n");
  }

  @AfterEach
  void leave() {
    System.setOut(formerOut);
    System.setErr(formerErr);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      all[i] = arguments[i].replace("@", folder + "/");
    }
    return AttacheCommand.run(all);
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void years() {
    assertThat(run("convert", "@2014.csv", "@2015.csv", "--join", "waves", "-o", "@years.json"))
        .isZero();
  }

  @Test
  void measuresAreThoseOfTheTime() {
    assertThat(run("measures", "@dynamic.gexf", "-m", "in_degree", "--at", "2014-06-01")).isZero();
    assertThat(written()).contains("a,1").contains("b,0").doesNotContain("c,");
    assertThat(run("measures", "@dynamic.gexf", "-m", "in_degree", "--at", "2015-06-01")).isZero();
    assertThat(written()).contains("a,2").contains("b,2").contains("c,0");
  }

  @Test
  void whoWasNotObservedInAWaveIsNotMeasured() {
    years();
    assertThat(run("measures", "@years.json", "-m", "in_degree", "--wave", "2015")).isZero();
    assertThat(written()).contains("a,1").doesNotContain("c,");
  }

  @Test
  void everyCommandOfOneNetworkTakesATime() {
    String[] time = {"@dynamic.gexf", "--at", "2014-06-01"};
    assertThat(run("census", time[0], time[1], time[2])).isZero();
    assertThat(written()).contains("dyad,asymmetric,1,");
    assertThat(run("mobility", time[0], time[1], time[2], "-b", "gdp")).isZero();
    assertThat(written().lines()).hasSize(3);
    assertThat(run("brokers", time[0], time[1], time[2])).isZero();
    assertThat(written()).doesNotContain("Celand");
    assertThat(run("pair", time[0], "a", "c", time[1], time[2])).isEqualTo(2);
    assertThat(told()).contains("c");
    assertThat(run("figure", time[0], time[1], time[2], "-o", "@then.svg")).isZero();
    assertThat(folder.resolve("then.svg")).content().contains("Beland").doesNotContain("Celand");
  }

  @Test
  void twoTimesOfOneFileAreCompared() {
    assertThat(run("compare", "@dynamic.gexf", "--at-a", "2014-06-01", "--at-b", "2016", "--json"))
        .isZero();
    JsonNode json = JsonMapper.builder().build().readTree(written());
    assertThat(json.get("in_both").intValue()).isEqualTo(2);
    assertThat(json.get("only_in_b").intValue()).isEqualTo(1);
    assertThat(json.get("gained").intValue()).isEqualTo(1);
    assertThat(json.get("came").intValue()).isEqualTo(2);
  }

  @Test
  void wavesOfOneFileAreComparedWithoutNamingThem() {
    years();
    assertThat(run("compare", "@years.json", "--json")).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(written());
    assertThat(json.get("accounts_a").intValue()).isEqualTo(3);
    assertThat(json.get("accounts_b").intValue()).isEqualTo(2);
    assertThat(json.get("lost").intValue()).isZero();
    assertThat(json.get("went").intValue()).isEqualTo(1);
    String layers = written();
    assertThat(
            run(
                "compare",
                "@years.json",
                "--layer-a",
                "follow 2014",
                "--layer-b",
                "follow 2015",
                "--json"))
        .isZero();
    assertThat(written()).isEqualTo(layers);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          dynamic.gexf, --at, yesterday,  2014-01-01
          dynamic.gexf, --wave, 2014,     no waves
          2014.csv,     --at, 2014,       does not say when
          years.json,   --wave, 2016,     '2014, 2015'
          """)
  void aTimeThatIsNoneIsToldWithThoseThereAre(
      String file, String option, String value, String hint) {
    years();
    assertThat(run("measures", "@" + file, option, value)).isEqualTo(2);
    assertThat(told()).contains(file).contains(hint);
    assertThat(written()).isEmpty();
  }

  @Test
  void aTimeAndAWaveAtOnceAreRefused() {
    assertThat(run("census", "@dynamic.gexf", "--at", "2015", "--wave", "2015")).isEqualTo(2);
    assertThat(told()).contains("not both");
  }

  @Test
  void oneNetworkObservedOnceCannotBeComparedWithItself() {
    assertThat(run("compare", "@2014.csv")).isEqualTo(2);
    assertThat(told()).contains("2014.csv").contains("--layer-b");
  }
}
