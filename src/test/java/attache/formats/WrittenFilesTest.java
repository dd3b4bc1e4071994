package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files as programs and people write them open with the accounts, ties, direction and layers
 * that one counts in them by hand. What is damaged is refused, or read in part, with the line.
 */
class WrittenFilesTest {
  /**
   * A file and what is in it.
   *
   * @param direction D if all ties are directed, U if none is, DU if some layers are either
   * @param warned whether there is something to warn of, such as two kinds of accounts
   */
  record Written(
      String name,
      boolean damaged,
      String accounts,
      String ties,
      String direction,
      String layers,
      boolean warned) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Written> files() throws IOException {
    return new String(bytes("EXPECTED.tsv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            row ->
                new Written(
                    row[0],
                    row[1].equals("damaged"),
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    row[1].equals("warned")));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = WrittenFilesTest.class.getResourceAsStream("written/" + name)) {
      return Optional.ofNullable(in)
          .orElseThrow(() -> new IOException("no file " + name))
          .readAllBytes();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileHoldsWhatOneCountsInIt(Written file) throws IOException {
    try {
      Opened opened = NetworkFiles.open(file.name(), bytes(file.name()), Progress.NONE);
      if (file.damaged()) {
        requirePlace(opened.report(), Severity.WARNING);
      } else {
        check(file, opened);
      }
    } catch (NetworkFileException refused) {
      assertThat(file.damaged()).as(refused.getMessage()).isTrue();
      requirePlace(refused.report(), Severity.ERROR);
    }
  }

  private static void check(Written file, Opened opened) {
    ImportReport report = opened.report();
    String direction =
        (report.layers().stream().anyMatch(ImportReport.LayerCount::directed) ? "D" : "")
            + (report.layers().stream().allMatch(ImportReport.LayerCount::directed) ? "" : "U");
    assertThat(opened.network().accountCount()).hasToString(file.accounts());
    assertThat(report.edges()).hasToString(file.ties());
    assertThat(direction).isEqualTo(file.direction());
    assertThat(report.layers()).hasSize(Integer.parseInt(file.layers()));
    assertThat(report.warnings() > 0)
        .as(report.findings(Severity.WARNING).toString())
        .isEqualTo(file.warned());
  }

  private static void requirePlace(ImportReport report, Severity severity) {
    assertThat(report.findings(severity)).anyMatch(finding -> finding.line() > 0);
  }
}
