package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other programs' test files open with the counts that their manifest states. */
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Set<String> FORMATS =
      Set.of(
          "csv",
          "csv-dialect",
          "csv-edges",
          "csv-jgrapht",
          "csv-matrix",
          "csv-nodes",
          "edgelist",
          "konect",
          "gml",
          "pajek",
          "dl",
          "json-cytoscape",
          "json-jgrapht",
          "json-nodelink",
          "json-syntax",
          "dot",
          "gexf",
          "graphml",
          "xml-attack");
  private static final Pattern MADE = Pattern.compile("(\\d+) when the missing ends are made");
  private static final Pattern UNDECLARED = Pattern.compile("edges name (\\d+) undeclared node");

  /** Files whose number of accounts the manifest has wrong; see decision 0090. */
  private static final Set<String> WRONG_ACCOUNTS =
      Set.of("cytoscape.js/json-cytoscape/node-types__data.json");

  /** Files whose number of ties the manifest has wrong; see decision 0090. */
  private static final Set<String> WRONG_TIES =
      Set.of(
          "jgrapht/csv-jgrapht-inline/"
              + "testDirectedMatrixNodeIdZeroNoEdgeWeightedShuffledZeroWeightsAsDouble.csv");

  /** Files whose direction the manifest has wrong; see decision 0090. */
  private static final Set<String> WRONG_DIRECTION = Set.of("pydot/dot/parsing_test.dot");

  /** A row of the manifest; counts are -1 where it states none. */
  record Case(
      String path,
      String format,
      int nodes,
      int edges,
      String directed,
      String status,
      String notes) {
    @Override
    public String toString() {
      return status + " " + path;
    }
  }

  static Stream<Case> cases() throws IOException {
    Path manifest = CORPUS.resolve("MANIFEST.tsv");
    if (!Files.exists(manifest)) {
      return Stream.of(new Case("", "", -1, -1, "", "absent", ""));
    }
    return Files.readAllLines(manifest).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(row -> FORMATS.contains(row[1]))
        .map(
            row -> new Case(row[0], row[1], count(row[6]), count(row[7]), row[8], row[9], row[15]));
  }

  private static int count(String cell) {
    return cell.isEmpty() ? -1 : Integer.parseInt(cell);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFileGivesItsCountsOrSaysWhatIsWrongWhere(Case file) {
    if (file.status().equals("absent")) {
      abort("no " + CORPUS + " here: other programs' files are not tested");
    }
    try {
      Opened opened = NetworkFiles.open(CORPUS.resolve(file.path()), List.of(), Progress.NONE);
      checkOpened(file, opened.report(), opened.network().accountCount());
    } catch (NetworkFileException e) {
      checkRefused(file, e);
    }
  }

  private static void checkOpened(Case file, ImportReport report, int accounts) {
    switch (file.status()) {
      case "hostile" -> fail("a hostile file was opened");
      case "malformed" ->
          assertThat(report.findings(Severity.WARNING))
              .as("a warning that names the place")
              .anyMatch(finding -> finding.line() > 0);
      default -> {
        Matcher made = MADE.matcher(file.notes());
        int nodes = made.find() ? Integer.parseInt(made.group(1)) : file.nodes();
        // A table beside an edge list may list accounts that no tie names.
        if (nodes >= 0 && !WRONG_ACCOUNTS.contains(file.path())) {
          Matcher undeclared = UNDECLARED.matcher(file.notes());
          int more = undeclared.find() ? Integer.parseInt(undeclared.group(1)) : 0;
          assertThat(accounts).as("accounts").isIn(nodes, nodes + more);
        }
        if (file.edges() >= 0 && !WRONG_TIES.contains(file.path())) {
          long edges =
              file.notes().contains("relations (first counted)")
                  ? report.layers().getFirst().edges()
                  : report.edges();
          assertThat(edges).as("edges").isEqualTo(file.edges());
        }
        checkDirection(file, report);
        if (file.status().equals("quirk") && !file.notes().isEmpty()) {
          assertThat(report.findings()).as("findings").isNotEmpty();
        }
      }
    }
  }

  /** What a file says of the direction of its ties is kept; where it says nothing, we decide. */
  private static void checkDirection(Case file, ImportReport report) {
    if (WRONG_DIRECTION.contains(file.path())) {
      return;
    }
    boolean[] kinds = {true, false};
    for (boolean directed : kinds) {
      if (file.directed().equals(directed ? "directed" : "undirected")) {
        assertThat(report.layers()).allMatch(layer -> layer.directed() == directed);
      }
    }
  }

  private static void checkRefused(Case file, NetworkFileException e) {
    assertThat(e.report().findings(Severity.ERROR)).isNotEmpty();
    if (!Set.of("hostile", "malformed", "dialect", "implementation-defined")
        .contains(file.status())) {
      fail("refused: " + e.getMessage());
    }
    // What is broken or dangerous has a place, unless the file as a whole is of another format.
    if (Set.of("hostile", "malformed").contains(file.status())) {
      assertThat(e.report().findings(Severity.ERROR))
          .as("an error that names the place")
          .anyMatch(finding -> finding.line() > 0);
    }
  }
}
