package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @Test
  void nodesEdgesAndAttributesAreRead() throws Exception {
    Opened opened =
        open(
            """
            // a comment
            /* another */ strict digraph "G" {
              node [shape=box]; rankdir=LR
              ke [label="Kenya\\n(Nairobi)" seats=3, region="Africa"]
              cy [label=<<b>Cyprus</b> &amp; more>];
            # a preprocessor line
              ke->cy [weight=2.5][since="2014"];
              cy:p:n -> "new " + "node" -> -1.5
            }
            """);
    FollowNetwork network = opened.network();
    assertThat(opened.report().format()).isEqualTo("DOT");
    assertThat(opened.report().findings()).isEmpty();
    assertThat(network.label(0)).isEqualTo("Kenya (Nairobi)");
    assertThat(network.label(1)).isEqualTo("Cyprus & more");
    assertThat(network.attribute("seats")).containsInstanceOf(NumberColumn.class);
    assertThat(network.id(2)).isEqualTo("new node");
    assertThat(network.id(3)).isEqualTo("-1.5");
    assertThat(only(opened).arcCount()).isEqualTo(3);
    assertThat(only(opened).weight(only(opened).arc(0, 1))).isEqualTo(2.5);
    assertThat(only(opened).attribute("since")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          graph { a -- b -- c }                   | 3 | 2
          graph { a--{b c}--d }                   | 4 | 4
          digraph { {a b} -> {c d; d} }           | 4 | 4
          digraph { a -> subgraph x { b -> c } }  | 3 | 3
          digraph { a }                           | 1 | 0
          digraph { }                             | 0 | 0
          GRAPH { edge [len=1]; 1--2 3--4; }      | 4 | 2
          digraph { node -> [ }                   | -1| 0
          digraph { ü -> "ü" }                    | 1 | 1
          """)
  void edgesToSubgraphsAreEdgesToAllTheirNodes(String text, int accounts, int edges)
      throws Exception {
    if (accounts < 0) {
      assertThatThrownBy(() -> open(text)).isInstanceOf(NetworkFileException.class);
    } else {
      ImportReport report = open(text).report();
      assertThat(report.accounts()).isEqualTo(accounts);
      assertThat(report.edges()).isEqualTo(edges);
    }
  }

  @Test
  void clustersBecomeAnAttribute() throws Exception {
    FollowNetwork network =
        open("digraph { subgraph cluster_un { a -> b } subgraph other { c } d -> a }").network();
    assertThat(network.attribute("cluster").orElseThrow().text(0)).isEqualTo("cluster_un");
    assertThat(network.attribute("cluster").orElseThrow().text(2)).isEmpty();
  }

  @Test
  void edgesThatGoOnAfterAttributesAreReadAndTold() throws Exception {
    Opened opened = open("digraph {\na -> b [weight=2] -> c\nd [size=3] -> a\n}");
    Layer layer = opened.network().layers().getFirst();
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(2);
    assertThat(layer.weight(layer.arc(1, 2))).isEqualTo(1);
    assertThat(layer.follows(3, 0)).isTrue();
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line, Finding::column)
        .containsExactly(tuple(2, 19), tuple(3, 12));
  }

  @Test
  void furtherGraphsAreTold() throws Exception {
    Opened opened = open("digraph { a -> b }\ndigraph { c -> d }\n");
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING).getFirst().line()).isEqualTo(2);
  }

  @Test
  void anotherEncodingIsTold() throws Exception {
    byte[] latin = "graph { \"Malm\u00F6\" }".getBytes(StandardCharsets.ISO_8859_1);
    Opened opened = NetworkFiles.open("net.dot", latin, Progress.NONE);
    assertThat(opened.network().id(0)).isEqualTo("Malmö");
    assertThat(opened.report().warnings()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digraph {\na -- b }",
        "graph {\na -> b }",
        "graph {\na [b] }",
        "graph {\na [b=] }",
        "graph {\na -- }",
        "graph {\na",
        "graph {\n\"a }",
        "graph {\n/* }",
        "graph {\na [b=<<c>] }",
        "graph {\n} }",
        "graph {\na ! b }",
      })
  void brokenTextIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isEqualTo(2);
              assertThat(e.report().findings(Severity.ERROR).getFirst().column()).isPositive();
            });
  }

  @Test
  void aNameThatNeverEndsIsRefusedWithItsPlace() {
    byte[] text = "digraph \"ports { a -> b }\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> NetworkFiles.open("a.dot", text, Progress.NONE))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            refused ->
                assertThat(refused.report().findings(Severity.ERROR))
                    .extracting(Finding::line, Finding::column)
                    .containsExactly(tuple(1, 9)));
  }

  @Test
  void absurdTextIsRefused() {
    assertThatThrownBy(() -> open("graph { " + "{".repeat(200_000)))
        .isInstanceOf(NetworkFileException.class);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append('n').append(i).append(' ');
    }
    assertThatThrownBy(() -> open("graph { {" + many + "} -- {" + many + "} }"))
        .isInstanceOf(NetworkFileException.class);
  }
}
