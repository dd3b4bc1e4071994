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

  private static void assertCounts(Opened opened, int accounts, int arcs, double weights) {
    assertThat(opened.network().accountCount()).isEqualTo(accounts);
    assertThat(opened.report().arcs()).isEqualTo(arcs);
    double sum = 0;
    for (Layer layer : opened.network().layers()) {
      for (int arc = 0; arc < layer.arcCount(); arc++) {
        sum += layer.weight(arc);
      }
    }
    assertThat(sum).isEqualTo(weights);
  }

  @Test
  void cytoscapesTableOfEdgesHasBothEndsInOneCell() throws Exception {
    Opened opened =
        open(
            "a.csv",
            """
            SUID,EdgeBetweenness,interaction,name,selected,shared interaction,shared name,weight
            70,1.5,follows,Kenya (follows) Peru,false,follows,Kenya (follows) Peru,2
            71,2.0,follows,Peru (follows) Congo (Kinshasa),false,follows,Peru (follows) Congo (Kinshasa),3
            """);
    assertCounts(opened, 3, 2, 5);
    assertThat(opened.network().account("Congo (Kinshasa)")).isPresent();
    Layer layer = opened.network().layers().getFirst();
    assertThat(layer.name()).isEqualTo("follows");
    assertThat(layer.attributes()).extracting("name").containsExactly("EdgeBetweenness");
    assertCounts(
        open("b.eda", "EdgeWeight (class=Double)\nA (pp) B = 2.5\nB (pp) C D = 1\n"), 3, 2, 3.5);
  }

  @Test
  void edgeListsOfNetworkxMayHaveAnyDelimiterBeforeTheirBraces() throws Exception {
    assertCounts(open("a.csv", "a,b,{'weight': 2, 'since': 2009}\nb,c,{'weight': 1}\n"), 3, 2, 3);
    assertCounts(open("b.tsv", "New Zealand\tPeru\t{'weight': 2}\nPeru\tCuba\t{}\n"), 3, 2, 3);
    Opened lost = open("c.edgelist", "New Zealand Peru {}\nPeru Sri Lanka {}\n");
    assertThat(lost.report().skipped()).isEqualTo(2);
  }

  @Test
  void namesWithBlanksInListsOfSeveralLinesEndAtTheNumberOrTheBraces() throws Exception {
    assertCounts(
        open(
            "a.txt", "# x\nNew Zealand 2\nPeru {'weight': 2}\nSri Lanka {}\nPeru 0\nSri Lanka 0\n"),
        3,
        2,
        3);
  }

  @Test
  void networkxDeclaresAnAttributeOncePerTypeOfNumbers() throws Exception {
    Opened opened =
        open(
            "a.graphml",
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
            <key id="d0" for="edge" attr.name="weight" attr.type="long"/>
            <graph edgedefault="directed"><node id="a"/><node id="b"/>
            <edge source="a" target="b"><data key="d0">2</data></edge>
            <edge source="b" target="a"><data key="d1">1.5</data></edge></graph></graphml>
            """);
    assertCounts(opened, 2, 2, 3.5);
    assertThat(opened.network().layers().getFirst().attributes()).isEmpty();
  }

  @Test
  void listsWithTabsMayHaveAWeightOnlyInSomeRows() throws Exception {
    assertCounts(open("a.txt", "a\tb\t2\nb\ta\t5\nb\tc\n"), 3, 3, 8);
  }

  @Test
  void ratingsWithTheSecondBehindThemAreWeights() throws Exception {
    Opened opened =
        open("a.csv", "6,2,4,1289241911.728\n6,5,2,1289241941.5\n1,15,1,1289243140.4\n");
    assertCounts(opened, 5, 3, 7);
  }

  @Test
  void nodesInJsonMayListTheirTies() throws Exception {
    assertCounts(
        open(
            "jit.json",
            """
            [{"id": "n0", "name": "Kenya", "data": {"$dim": 5}, "adjacencies":
               [{"nodeTo": "n1", "data": {"weight": 3}}, {"nodeTo": "n2", "nodeFrom": "n0", "data": {}}]},
             {"id": "n1", "name": "Peru", "adjacencies": ["n2"]}, {"id": "n2", "adjacencies": []}]
            """),
        3,
        3,
        5);
    assertCounts(
        open(
            "multi.json",
            """
            {"a": {"b": {"0": {"weight": 1}, "1": {"weight": 2}}}, "b": {"a": {"0": {"weight": 5}}}}
            """),
        2,
        2,
        8);
    assertCounts(
        open(
            "arango.json",
            """
            {"vertices": [{"_id": "c/1"}, {"_id": "c/2"}], "edges": [{"_from": "c/1", "_to": "c/2"}]}
            """),
        2,
        1,
        1);
  }

  @Test
  void graphvizsJsonTiesWhatItNumbers() throws Exception {
    Opened opened =
        open(
            "g.json",
            """
            {"name": "G", "directed": true, "_subgraph_cnt": 1, "objects": [
             {"name": "cluster_a", "_gvid": 0, "nodes": [1, 2]},
             {"_gvid": 1, "name": "Kenya", "label": "\\\\N"}, {"_gvid": 2, "name": "a", "label": "Peru"}],
             "edges": [{"_gvid": 0, "tail": 1, "head": 2, "weight": "2"}]}
            """);
    assertCounts(opened, 2, 1, 2);
    assertThat(opened.network().label(0)).isEqualTo("Kenya");
    assertThat(opened.network().label(1)).isEqualTo("Peru");
  }

  @Test
  void linesOfThePreprocessorMayBeIndentedInDot() throws Exception {
    assertCounts(open("a.dot", "# 1 \"f.c\"\ndigraph {\n  # comment\n a -> b\n}\n"), 2, 1, 1);
  }

  @Test
  void commasPartTheWordsOfNetDrawIfTheyPartItsHeader() throws Exception {
    Opened opened =
        open(
            "a.vna",
            "*Node data\nID, gender\nJoe, male\nWendy, female\n*Tie data\nfrom, to, friends\nJoe, Wendy, 1\n");
    assertCounts(opened, 2, 1, 1);
    assertThat(opened.network().account("Joe")).isPresent();
  }

  @Test
  void theLineBelowTheHeaderOfMarkdownIsNoTie() throws Exception {
    assertCounts(
        open(
            "a.md",
            "| source | target | weight |\n|---|:---|---:|\n| a | b | 3 |\n| b | c | 1 |\n"),
        3,
        2,
        4);
  }
}
