package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files as spreadsheets, R, Python and others write them, where they differ from the usual. */
class OtherProgramsTest {
  private static Opened open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(name, text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void excelsLineThatSaysTheDelimiterIsNoRow() throws Exception {
    Opened opened = open("a.csv", "sep=;\r\nsource;target;weight\r\na;b;1,5\r\nb;c;2,25\r\n");
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(opened.report().warnings()).isZero();
    assertThat(opened.network().layers().getFirst().weight(0)).isEqualTo(1.5);
    assertThat(open("b.csv", "\"sep=,\"\na,b\nb,c\n").report().edges()).isEqualTo(2);
  }

  @Test
  void rowNamesOfRNeedNoHeaderOfTheirOwn() throws Exception {
    Opened opened =
        open(
            "a.txt",
            """
            "from" "to" "weight"
            "1" "Palestine" "Israel" 1
            "2" "Israel" "New Zealand" 2
            "3" "Israel" "Libya" 1
            """);
    assertThat(opened.network().account("New Zealand")).isPresent();
    assertThat(opened.network().accountCount()).isEqualTo(4);
    assertThat(opened.report().warnings()).isZero();
    assertThat(opened.network().layers().getFirst().attributes()).isEmpty();
    FollowNetwork csv =
        open("b.csv", "\"\",\"from\",\"to\"\n\"1\",\"a\",\"b\"\n\"2\",\"b\",\"c\"\n").network();
    assertThat(csv.layers().getFirst().attributes()).isEmpty();
  }

  @Test
  void aMatrixMarketFileOfPatternsHasNoWeights() throws Exception {
    Opened opened =
        open(
            "a.mtx",
            "%%MatrixMarket matrix coordinate pattern general\n% c\n4 4 3\n1 2\n2 3\n3 1\n");
    assertThat(opened.report().warnings()).isZero();
    assertThat(opened.report().edges()).isEqualTo(3);
    assertThat(opened.network().accountCount()).isEqualTo(4);
  }

  @Test
  void clustersAndPermutationsOfPajekAreNoFurtherNetworks() throws Exception {
    Opened opened =
        open(
            "a.paj",
            """
            *Network n
            *Vertices 2
            1 a
            2 b
            *Arcs
            1 2
            *Cluster c
            *Vertices 1
            2
            *Permutation p
            *Vertices 2
            2
            1
            *Partition q
            *Vertices 2
            7
            8
            """);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(7, 10);
    assertThat(opened.network().attribute("q").orElseThrow().text(1)).isEqualTo("8");
  }

  @Test
  void kindsOfTiesOfNodeXlAreLayers() throws Exception {
    FollowNetwork network =
        open(
                "a.csv",
                "Vertex 1,Vertex 2,Relationship\na,b,Followed\nb,a,Mentions\na,c,Replies to\n")
            .network();
    assertThat(network.layers())
        .extracting(Layer::name)
        .containsExactly("Followed", "Mentions", "Replies to");
  }

  @Test
  void dictionariesOfPythonAreNetworksButOtherObjectsAreNot() throws Exception {
    assertThat(open("a.json", "{\"a\":[\"b\",\"c\"],\"b\":[\"c\"],\"c\":[]}").report().edges())
        .isEqualTo(3);
    FollowNetwork weighted =
        open("a.json", "{\"a\":{\"b\":{\"weight\":2}},\"b\":{\"a\":3}}").network();
    assertThat(weighted.layers().getFirst().weight(0)).isEqualTo(2);
    assertThat(weighted.layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(
            open("a.json", "{\"errors\":[\"x\",\"y\"],\"hints\":[\"z\"]}").network().accountCount())
        .isZero();
  }
}
