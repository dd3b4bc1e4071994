package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Degrees and betweenness on networks that others collected, against what igraph, networkx and
 * networkit gave for them, and against JGraphT.
 */
class RealNetworksTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Pattern GML_EDGE = Pattern.compile("source\\s+(\\d+)\\s+target\\s+(\\d+)");

  private static final String FOUR_NETWORKS =
      """
      karate, bp/gml/karate.gml
      lesmis, python-igraph/gml/lesmis.gml
      netscience, tulip/gml/netscience.gml
      email-eu-core, deanon/edgelist/email-Eu-core.txt
      """;

  private static String read(String file) throws IOException {
    Path path = SHARED.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return Files.readString(path, StandardCharsets.ISO_8859_1);
  }

  /** The cells of each line, the header's first; quotes are taken off. */
  private static List<String[]> table(String text, char separator) {
    return text.lines().map(line -> cells(line, separator)).toList();
  }

  private static String[] cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  private static FollowNetwork follows(String file, char separator) throws IOException {
    FollowNetwork.Builder builder = FollowNetwork.builder(file);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    table(read(file), separator).stream()
        .skip(1)
        .forEach(row -> layer.arc(builder.account(row[0]), builder.account(row[1])));
    return builder.build();
  }

  /** A network whose accounts are the rows of the table of expected values, in their order. */
  private static FollowNetwork expectedAccounts(
      List<String[]> expected, String text, Pattern edge, boolean directed) {
    FollowNetwork.Builder builder = FollowNetwork.builder("expected");
    expected.stream().skip(1).forEach(row -> builder.account(row[0]));
    LayerBuilder layer = builder.layer(Layer.FOLLOW).directed(directed);
    for (Matcher matcher = edge.matcher(text); matcher.find(); ) {
      int from = builder.account(matcher.group(1));
      int to = builder.account(matcher.group(2));
      layer.arc(from, to);
      if (!directed) {
        layer.arc(to, from);
      }
    }
    return builder.build();
  }

  private static double[] column(List<String[]> table, String name) {
    int column = List.of(table.getFirst()).indexOf(name);
    return table.stream().skip(1).mapToDouble(row -> Double.parseDouble(row[column])).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "karate, bp/gml/karate.gml",
    "lesmis, python-igraph/gml/lesmis.gml",
    "netscience, tulip/gml/netscience.gml"
  })
  void undirectedNetworksHaveTheValuesThatOthersFound(String name, String file) throws IOException {
    List<String[]> expected = table(read("corpus/expected/" + name + ".csv"), ',');
    FollowNetwork network = expectedAccounts(expected, read("corpus/" + file), GML_EDGE, false);
    assertThat(network.accountCount()).isEqualTo(expected.size() - 1);
    Layer layer = network.layers().getFirst();
    assertThat(BetweennessTest.scores(layer, Measures.IN_DEGREE))
        .containsExactly(column(expected, "in_degree"));
    assertThat(BetweennessTest.scores(layer, Measures.MUTUAL))
        .containsExactly(column(expected, "degree_total"));
    double[] betweenness = BetweennessTest.scores(layer, Measures.BETWEENNESS_UNDIRECTED);
    for (String other : List.of("igraph", "networkx", "networkit")) {
      BetweennessTest.assertSame(betweenness, column(expected, "betweenness_" + other));
    }
    BetweennessTest.assertSame(
        BetweennessTest.scores(layer, Measures.BETWEENNESS),
        column(expected, "betweenness_igraph"));
  }

  @Test
  void aDirectedNetworkHasTheValuesThatOthersFound() throws IOException {
    List<String[]> expected = table(read("corpus/expected/email-eu-core.csv"), ',');
    FollowNetwork network =
        expectedAccounts(
            expected,
            read("corpus/deanon/edgelist/email-Eu-core.txt"),
            Pattern.compile("(\\d+)\\s+(\\d+)"),
            true);
    Layer layer = network.layers().getFirst();
    assertThat(BetweennessTest.scores(layer, Measures.IN_DEGREE))
        .containsExactly(column(expected, "in_degree"));
    assertThat(BetweennessTest.scores(layer, Measures.OUT_DEGREE))
        .containsExactly(column(expected, "out_degree"));
    assertThat(BetweennessTest.scores(layer, Measures.MUTUAL))
        .containsExactly(column(expected, "reciprocated_neighbours"));
    double[] betweenness = BetweennessTest.scores(layer, Measures.BETWEENNESS);
    for (String other : List.of("igraph", "networkx", "networkit")) {
      BetweennessTest.assertSame(betweenness, column(expected, "betweenness_" + other));
    }
    NetworkSummary summary = NetworkSummary.of(layer);
    assertThat(summary.density()).isEqualTo(0.024706150522288955);
    assertThat(summary.reciprocity()).isEqualTo(0.7112198644149385);
  }

  private static Layer expectedLayer(String name, String file) throws IOException {
    boolean directed = name.equals("email-eu-core");
    Pattern edge = directed ? Pattern.compile("(\\d+)\\s+(\\d+)") : GML_EDGE;
    List<String[]> expected = table(read("corpus/expected/" + name + ".csv"), ',');
    return expectedAccounts(expected, read("corpus/" + file), edge, directed).layers().getFirst();
  }

  @ParameterizedTest
  @CsvSource(textBlock = FOUR_NETWORKS)
  void furtherMeasuresAreWhatOthersFound(String name, String file) throws IOException {
    Layer layer = expectedLayer(name, file);
    List<String[]> expected = table(read("corpus/expected/" + name + ".csv"), ',');
    String undirected = name.equals("email-eu-core") ? "coreness_undirected" : "coreness_all";
    assertNear(layer, Measures.HARMONIC_IN, expected, "harmonic_in_igraph");
    assertNear(layer, Measures.HARMONIC_IN, expected, "harmonic_networkx");
    assertNear(layer, Measures.HARMONIC_OUT, expected, "harmonic_out_igraph");
    assertNear(layer, Measures.PAGERANK, expected, "pagerank_igraph");
    assertNear(layer, Measures.CORENESS, expected, undirected + "_igraph");
    assertNear(layer, Measures.CLUSTERING, expected, "clustering_undirected_networkx");
    assertNear(layer, Measures.CONSTRAINT, expected, "constraint_igraph");
    double[] eigenvector = BetweennessTest.scores(layer, Measures.EIGENVECTOR);
    double[] igraph = column(expected, "eigenvector_igraph_max1");
    for (int account = 0; account < igraph.length; account++) {
      assertThat(eigenvector[account]).isCloseTo(igraph[account], within(1e-6));
    }
  }

  /** To a relative 1e-9; undefined here where it is undefined there. */
  private static void assertNear(
      Layer layer, String measure, List<String[]> expected, String column) {
    double[] found = BetweennessTest.scores(layer, measure);
    int at = List.of(expected.getFirst()).indexOf(column);
    for (int account = 0; account < found.length; account++) {
      String cell = expected.get(account + 1)[at];
      double value = cell.isEmpty() || cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
      if (Double.isNaN(value)) {
        assertThat(found[account]).as(column + " of " + account).isNaN();
      } else {
        assertThat(found[account])
            .as(column + " of " + account)
            .isCloseTo(value, within(1e-9 * Math.abs(value)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"data/chile/followers.csv, ;", "data/uk-mps/mp_edgelist.csv, ','"})
  void realNetworksHaveTheBetweennessThatJGraphTFinds(String file, char separator)
      throws IOException {
    Layer layer = follows(file, separator).layers().getFirst();
    BetweennessTest.assertSame(
        BetweennessTest.scores(layer, Measures.BETWEENNESS),
        jgrapht(layer, new DefaultDirectedGraph<>(DefaultEdge.class)));
    BetweennessTest.assertSame(
        BetweennessTest.scores(layer, Measures.BETWEENNESS_UNDIRECTED),
        jgrapht(layer, new SimpleGraph<>(DefaultEdge.class)));
  }

  /** What JGraphT finds on a graph of its own, which holds the follows, or each tie once. */
  private static double[] jgrapht(Layer layer, Graph<Integer, DefaultEdge> graph) {
    IntStream.range(0, layer.accountCount()).forEach(graph::addVertex);
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        graph.addEdge(account, layer.target(arc));
      }
    }
    double[] values = new double[layer.accountCount()];
    new BetweennessCentrality<>(graph)
        .getScores()
        .forEach((account, value) -> values[account] = value);
    return values;
  }
}
