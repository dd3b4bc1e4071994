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
import org.junit.jupiter.params.provider.ValueSource;

class AttacheCommandTest {
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

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theHelpGivesEachSubCommandOneLine() {
    assertThat(AttacheCommand.run("--help")).isZero();
    assertThat(said())
        .contains("Examples:")
        .containsPattern(
            "(?m)^  measures +\\S.*\\R  figure +\\S.*\\R  check +\\S.*\\R  convert +\\S.*\\R "
                + " brokers +\\S.*\\R  pair +\\S.*\\R  census +\\S.*\\R  mobility +\\S.*\\R "
                + " compare +\\S.*\\R  help ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures",
        "figure",
        "check",
        "convert",
        "brokers",
        "pair",
        "census",
        "mobility",
        "compare"
      })
  void everySubCommandHasExamplesAndAnAccountsTable(String command) {
    assertThat(AttacheCommand.run(command, "--help")).isZero();
    assertThat(said()).contains("Examples:", "Exit codes:", "--accounts=TABLE");
  }

  @Test
  void theVersionIsNeverEmpty() {
    assertThat(AttacheCommand.run("--version")).isZero();
    assertThat(said()).startsWith("Attaché");
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures", "measures --mesure x", "figure x.csv", "--bogus", "chek"})
  void aWrongCallIsToldShortly(String call) {
    assertThat(AttacheCommand.run(call.split(" "))).isEqualTo(2);
    assertThat(complained().lines().toList())
        .hasSizeBetween(2, 3)
        .last()
        .asString()
        .contains("--help");
    assertThat(said()).isEmpty();
  }

  @Test
  void aBareWordThatIsNoFileIsAMistypedSubCommand() {
    assertThat(AttacheCommand.isCommand("chek")).isTrue();
    assertThat(AttacheCommand.isCommand("missions.csv")).isFalse();
    assertThat(AttacheCommand.isCommand("/tmp")).isFalse();
    assertThat(AttacheCommand.isCommand()).isFalse();
  }

  @Test
  void anAccountsTableCanBeNamed() throws IOException {
    String ties = file("ties.csv", "source,target\n1,2\n2,3\n3,1\n");
    String table = file("who.dat.csv", "id,label,party\n1,Anna,red\n2,Ben,blue\n3,Cleo,red\n");
    assertThat(AttacheCommand.run("check", ties, "--accounts", table)).isZero();
    assertThat(said()).contains("taken from who.dat.csv");
    String target = folder.resolve("out.png").toString();
    assertThat(AttacheCommand.run("figure", ties, "-a", table, "--color", "party", "-o", target))
        .isZero();
    assertThat(AttacheCommand.run("measures", ties, "-a", table, "-m", "in_degree")).isZero();
    assertThat(complained()).isEmpty();
  }

  @Test
  void anAccountsTableThatIsNotThereIsToldOf() throws IOException {
    String ties = file("ties.csv", "source,target\n1,2\n2,3\n3,1\n");
    assertThat(
            AttacheCommand.run("check", ties, "--accounts", folder.resolve("none.csv").toString()))
        .isEqualTo(2);
    assertThat(said()).contains("none.csv").doesNotContain("Exception");
  }

  @Test
  void aFolderInThePlaceOfTheOutputIsNamedAsOne() throws IOException {
    String ties = file("ties.csv", "source,target\n1,2\n2,3\n3,1\n");
    Path taken = Files.createDirectory(folder.resolve("taken.png"));
    assertThat(AttacheCommand.run("measures", ties, "-o", taken.toString())).isEqualTo(1);
    assertThat(AttacheCommand.run("figure", ties, "-o", taken.toString())).isEqualTo(1);
    assertThat(complained().lines().toList())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("it is a folder"));
  }
}
