package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PajekTest {
  private static Opened open(String text) throws NetworkFileException {
    return open("net", text, StandardCharsets.UTF_8);
  }

  private static Opened open(String name, String text, Charset charset)
      throws NetworkFileException {
    return NetworkFiles.open(name, text.getBytes(charset), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  private static List<String> labels(FollowNetwork network) {
    return java.util.stream.IntStream.range(0, network.accountCount())
        .mapToObj(network::label)
        .toList();
  }

  @Test
  void verticesArcsAndEdgesAreRead() throws Exception {
    Opened opened =
        open(
            """
            *Network demo
            *Vertices 3
            1 "São Tomé" 0.1 0.2 0.5 ellipse ic Red
            2 "b \\"c\\" d" 0.3 0.4 region "Africa"
            3 plain name
            *Arcs
            1 2 2.5 c Blue l "since 2014"
            2 3

            *Edges
            1 3 1
            """);
    assertThat(opened.report().format()).isEqualTo("Pajek");
    FollowNetwork network = opened.network();
    assertThat(labels(network)).containsExactly("São Tomé", "b \\\"c\\\" d", "plain name");
    assertThat(network.attribute("x")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("region").orElseThrow().text(1)).isEqualTo("Africa");
    assertThat(network.attribute("ic")).isEmpty();
    assertThat(only(opened).arcCount()).isEqualTo(4);
    assertThat(only(opened).weight(only(opened).arc(0, 1))).isEqualTo(2.5);
    assertThat(only(opened).attribute("label")).isPresent();
    assertThat(opened.report().findings(Severity.WARNING)).hasSize(1);
  }

  @Test
  void anyLineEndCaseEncodingAndBlanksAreRead() throws Exception {
    String text = "*VERTICES 2\r\n1 \"Malmö\"  \r\n2 \"b\"\r\n*arcs \r\n 1  2  1 \r\n";
    Opened opened = open("net", text, StandardCharsets.ISO_8859_1);
    assertThat(opened.network().label(0)).isEqualTo("Malmö");
    assertThat(only(opened).directed()).isTrue();
    assertThat(
            open("net", "\uFEFF" + text.replace("\r\n", "\r"), StandardCharsets.UTF_8)
                .network()
                .label(0))
        .isEqualTo("Malmö");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void verticesWithoutLinesAndWithEqualNamesAreApart() throws Exception {
    Opened opened = open("*Vertices 4\n1 \"a\"\n2 \"a\"\n*Edges\n1 2\n");
    assertThat(opened.network().accountCount()).isEqualTo(4);
    assertThat(labels(opened.network())).containsExactly("a", "a", "3", "4");
    assertThat(only(opened).directed()).isFalse();
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void listsGiveATieForEachNumber() throws Exception {
    Opened opened = open("*Vertices 4\n*Arcslist\n1 2 3\n2 -4\n*Edgeslist\n3 4\n");
    assertThat(opened.report().arcs()).isEqualTo(5);
    assertThat(only(opened).weight(only(opened).arc(1, 3))).isEqualTo(-1);
  }

  @Test
  void matricesAreReadThoughTheirRowsAreBroken() throws Exception {
    Opened opened = open("*Vertices 3\n*Matrix\n0 1\n0 0 0 2.5\n1 0 0\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(only(opened).weight(only(opened).arc(1, 2))).isEqualTo(2.5);
    Opened cut = open("*Vertices 3\n*Matrix\n0 1 0\n0 x 1\n");
    assertThat(cut.report().arcs()).isEqualTo(2);
    assertThat(cut.report().findings(Severity.WARNING)).hasSize(2);
    assertThat(cut.report().findings(Severity.WARNING).getFirst().column()).isEqualTo(3);
  }

  @Test
  void relationsBecomeLayers() throws Exception {
    Opened opened =
        open(
            """
            *Vertices 3
            *Arcs :1 "follow"
            1 2
            *Arcs :2 "mention"
            1 2 4
            1: 2 3 1
            *Matrix :3 "reply"
            0 0 1 0 0 0 0 0 0
            """);
    assertThat(opened.network().layers())
        .extracting(Layer::name, Layer::arcCount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("follow", 2),
            org.assertj.core.groups.Tuple.tuple("mention", 1),
            org.assertj.core.groups.Tuple.tuple("reply", 1));
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void twoKindsOfAccountsAreToldApart() throws Exception {
    Opened opened = open("*Vertices 5 2\n*Matrix\n1 0 1\n0 1 0\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(only(opened).follows(0, 2)).isTrue();
    assertThat(only(opened).follows(0, 4)).isTrue();
    assertThat(opened.network().attribute("mode").orElseThrow().text(2)).isEqualTo("2");
    assertThat(opened.report().findings(Severity.WARNING).getFirst().message())
        .contains("two kinds");
  }

  @Test
  void aProjectGivesPartitionsVectorsAndFurtherNetworks() throws Exception {
    Opened opened =
        open(
            """
            *Network first
            *Vertices 3
            1 "a"
            2 "b"
            3 "c"
            *Arcs
            1 2
            *Network second
            *Vertices 3
            1 "a"
            2 "b"
            3 "c"
            *Arcs
            2 3
            *Network other
            *Vertices 7
            *Arcs
            6 7
            *Partition region
            *Vertices 3
            1
            1
            2
            *Vector closeness.vec
            *Vertices 3
              0.5
              0.25
              0.75
            """);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.network().layers())
        .extracting(Layer::name)
        .containsExactly("follow", "second");
    assertThat(opened.network().attribute("region").orElseThrow().text(2)).isEqualTo("2");
    assertThat(opened.network().attribute("closeness.vec").orElseThrow().text(1)).isEqualTo("0.25");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(16);
  }

  @Test
  void aPartitionAloneIsANetworkWithoutTies() throws Exception {
    Opened opened = open("region.clu", "*Vertices 2\n1\n3\n", StandardCharsets.UTF_8);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.network().attribute("region").orElseThrow().text(1)).isEqualTo("3");
  }

  @Test
  void aPartitionWithMoreValuesThanVerticesIsTold() throws Exception {
    Opened opened = open("region.clu", "*Vertices 2\n1\n3\n3\n4\n", StandardCharsets.UTF_8);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .filteredOn(finding -> finding.message().contains("4 values for 2 vertices"))
        .extracting(Finding::line, Finding::column)
        .containsExactly(tuple(4, 1));
  }

  @Test
  void infomapsDialectIsRead() throws Exception {
    Opened links = open("# a comment\n*Vertices\n0 \"a\" 0.5\n7 \"b\" 0.5\n*Links\n0 7 0.5\n");
    assertThat(links.report().arcs()).isEqualTo(1);
    assertThat(links.network().id(1)).isEqualTo("7");
    Opened states =
        open("*Vertices 2\n1 \"a\"\n2 \"b\"\n*States\n5 1\n6 2\n7 1\n*Links\n5 6\n7 6\n");
    assertThat(states.network().accountCount()).isEqualTo(2);
    assertThat(states.report().arcs()).isEqualTo(1);
    Opened layers = open("*Intra\n1 1 2 1\n2 1 2 1\n*Inter\n1 1 2 0.5\n");
    assertThat(layers.network().layers()).hasSize(2);
    assertThat(layers.report().edges()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 x\n1 2\n",
        "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 3\n1 2\n",
        "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Nonsense\n1 3\n",
        "*Vertices 2\n1 \"a\"\nb 2\n\n*Arcs\n1 2\n",
        "*Vertices 2\n1 \"a\"\n3 \"b\"\n\n*Arcs\n1 2\n",
        "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 2 heavy\n",
        "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 2 heavy c Blue [1-4]\n",
        "*Vertices 2\n1 \"a\"\n0 \"b\"\n*Arcs\n1 0\n",
      })
  void whatIsWrongIsToldWithItsLine(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .isNotEmpty()
        .allMatch(line -> line >= 3 && line <= 6);
  }

  @Test
  void whatAFileTellsBeforeItsVerticesLeavesThemWhole() throws Exception {
    Opened opened =
        open(
            """
            *Network "ports"
            *Remark "drawn up by hand"
            /* The vertices follow. */
            *Vertices 2
            1 "Oslo"
              /* A comment between them. */
            2 "Bergen"
            *Arcs
            /* A comment between the arcs. */
            2 1
            """);
    assertThat(labels(opened.network())).containsExactly("Oslo", "Bergen");
    assertThat(opened.report().arcs()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line, Finding::text)
        .containsExactly(tuple(2, "*Remark"));
    assertThat(opened.report().findings(Severity.NOTE))
        .noneMatch(note -> note.message().contains("Infomap"));
  }

  @Test
  void aListOfSomeVerticesIsNoFurtherNetwork() throws Exception {
    Opened opened =
        open(
            """
            *Vertices 2
            1 "a"
            2 "b"
            *Arcs
            1 2
            *Permutation turned
            *Vertices 2
            2
            1
            """);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().arcs()).isEqualTo(1);
    assertThat(only(opened).name()).isEqualTo(Layer.FOLLOW);
  }

  @Test
  void aFirstKindLargerThanTheWholeIsTold() throws Exception {
    Opened opened = open("*Vertices 2 5\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n");
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line, Finding::column)
        .containsExactly(tuple(1, 13));
  }

  @Test
  void absurdNumbersAreRefused() {
    assertThatThrownBy(() -> open("*Vertices 2000000000\n*Arcs\n1 2\n"))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("2,000,000,000");
    assertThatThrownBy(() -> open("*Vertices 99999999999999999999999\n1 \"a\n"))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(
            () ->
                open(
                    "*Vertices 2\n"
                        + java.util.stream.IntStream.range(0, 9_000)
                            .mapToObj(i -> "*Arcs :" + i + "\n1 2\n")
                            .collect(java.util.stream.Collectors.joining())))
        .isInstanceOf(NetworkFileException.class);
  }
}
