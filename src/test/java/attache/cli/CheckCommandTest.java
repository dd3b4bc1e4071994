package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new AttacheCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void jsonHasOneLineAFile() throws Exception {
    String good = file("good.csv", "source,target\na,b\nb,c\nc,c\n,a\n");
    String bad = file("bad.graphml", "<graphml>\n<graph><node></graph></graphml>");
    assertThat(run("check", "--json", good, bad, folder.toString(), good + "x")).isEqualTo(2);
    var lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(first.get("file").asString()).isEqualTo(good);
    assertThat(first.get("format").asString()).isEqualTo("CSV");
    assertThat(first.get("ok").asBoolean()).isTrue();
    assertThat(first.get("accounts").asInt()).isEqualTo(3);
    assertThat(first.get("arcs").asInt()).isEqualTo(2);
    assertThat(first.get("edges").asInt()).isEqualTo(3);
    assertThat(first.get("directed").asBoolean()).isTrue();
    assertThat(first.get("layers").get("follow").asInt()).isEqualTo(2);
    assertThat(first.get("notes").get(0).get("line").asInt()).as("self-follow").isEqualTo(4);
    assertThat(first.get("self_follows").asInt()).isEqualTo(1);
    assertThat(first.get("warnings").get(0).get("line").asInt()).as("empty end").isEqualTo(5);
    assertThat(first.get("warnings").get(0).get("column").asInt()).isEqualTo(1);
    JsonNode second = JsonMapper.shared().readTree(lines.get(1));
    assertThat(second.get("ok").asBoolean()).isFalse();
    assertThat(second.get("errors").get(0).get("line").asInt()).isEqualTo(2);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void allReadEndsWithZero() throws Exception {
    assertThat(run("check", file("a.csv", "1,2\n2,3\n3,1\n"), file("b.csv", "a;b\nb;a\n")))
        .isZero();
    assertThat(out.toString()).contains("3 accounts", "3 arcs");
  }

  @Test
  void whatIsNoNetworkIsToldWithoutAStackTrace() throws Exception {
    Path junk = Files.write(folder.resolve("junk.csv"), new byte[] {0, 1, 2, (byte) 200, 0, 7});
    String empty = file("empty.csv", "");
    for (String file : new String[] {junk.toString(), empty, "\0", "", folder + "/none.json"}) {
      assertThat(run("check", file)).isEqualTo(2);
    }
    assertThat(out.toString()).doesNotContain("\tat ", "Exception").contains("empty");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpShowsExamples() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out.toString()).contains("attache check --json", "Examples");
  }
}
