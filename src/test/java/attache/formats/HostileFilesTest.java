package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader are refused in a sentence, or read; nothing else happens. */
class HostileFilesTest {
  private static final List<String> SEEDS =
      List.of(
          "source,target,weight,layer\n\"a\",b,1.5,follow\nb,\"c\"\"d\",2,mention\nc,a,,follow\n",
          "<?xml version=\"1.0\"?><graphml><key id=\"d\" for=\"node\" attr.name=\"x\""
              + " attr.type=\"int\"><default>1</default></key><graph edgedefault=\"directed\">"
              + "<node id=\"a\"><data key=\"d\">2</data></node><node id=\"b\"/>"
              + "<edge source=\"a\" target=\"b\"><data key=\"w\">2</data></edge></graph></graphml>",
          "<gexf><graph mode='dynamic'><attributes class='node'><attribute id='0' title='t'"
              + " type='liststring'><default>[a]</default></attribute></attributes><nodes><node"
              + " id='a' start='1'><attvalues><attvalue for='0' value='[b, c]'"
              + " end='2'/></attvalues><viz:color r='1' g='2' b='3' xmlns:viz='v'/></node><node"
              + " id='b' pid='a'/></nodes><edges><edge source='a' target='b' kind='k'"
              + " weight='1'/></edges></graph></gexf>",
          "{\"format\":\"attache-network\",\"version\":1,\"attributes\":{\"x\":\"number\"},"
              + "\"accounts\":[{\"id\":\"a\",\"attributes\":{\"x\":1}},{\"id\":\"b\"}],\"layers\":["
              + "{\"name\":\"follow\",\"directed\":false,\"arcs\":[[\"a\",\"b\",2,{\"y\":true}]]}]}",
          "graph [ directed 1\n node [ id 1 label \"a &amp; b\" x 1.5 ] node [ id 2 ]"
              + " edge [ source 1 target 2 weight 2 kind \"reply\" ] ]",
          """
          *Vertices 3 2
          1 "a" 0.1 0.2 box
          2 "b"
          *Arcs :1 "likes"
          1 2 3 l "x"
          *Edgeslist
          1 2 3
          *Matrix
          0 1 0
          *Partition p
          *Vertices 3
          1
          2
          """,
          "*Vertices\n1 \"a\"\n*States\n1 1\n2 1\n*Links\n1 2 0.5\n*Multilayer\n1 1 2 2 1\n",
          """
          dl n=3, nm=2 format=fullmatrix
          labels:
          a,b,"c"
          matrix labels:
          x,y
          data:
          0 1 0
          1 0 2.5
          0 0 0
          0 1 0
          1 na 0
          0 0 0
          """,
          """
          dl nr=2 nc=2 format=nodelist2
          row labels embedded
          column labels:
          x y
          data:
          a x y
          b 1
          """,
          "strict digraph g { node [a=b]; a [label=<b<i>c</i>>]; subgraph cluster_1 { a -> {b c} };"
              + " b:p:n -> \"d\" + \"e\" [weight=2, x=\"\\\"y\"] /* c */ // d\n }",
          """
          nodedef>name VARCHAR,'l' INT default 3
          a,'b'
          c,2
          edgedef>node1,node2,directed BOOLEAN
          a,c,true
          """,
          "{\"directed\":false,\"nodes\":[{\"id\":\"a\",\"x\":{\"y\":[1]}},{\"id\":2}],\"links\":"
              + "[{\"source\":\"a\",\"target\":2,\"value\":1e3}]}",
          "[{\"data\":{\"id\":\"a\"}},{\"group\":\"edges\",\"data\":{\"source\":\"a\",\"target\":0}},"
              + "[1,2,3]]",
          ";a;b;c\na;0;1,5;0\nb;1;0;x\nc;0;0;0\n",
          "1;2;2.5;3;1.5\n2;3;1.5\n3;1;0.5\n",
          "%%MatrixMarket matrix coordinate real general\n% c\n3 3 2\n1 2 0.5\n3 1 2\n",
          "%%MatrixMarket matrix array real skew-symmetric\n2 2\n0.5\n",
          "<graph directed='1'><node id='a' label='b'><att name='x' value='1'/></node><edge"
              + " source='a' target='c' weight='2'/></graph>",
          "<MetaNetwork><nodes><nodeclass id='k'><node"
              + " id='a'/></nodeclass></nodes><networks><network id='n'><link source='a' target='b'"
              + " value='2'/></network></networks></MetaNetwork>",
          "LEDA.GRAPH\nstring\nint\n-1\n2\n|{a}|\n|{}|\n1\n1 2 0 |{3}|\n",
          "c x\np edge 3 2\ne 1 2\ne 2 3\n",
          ">>graph6<<DQc\n",
          ":Fa@x^\n",
          "1 a\n2 b\n#\n1 2 x\n",
          "a 2\nb {'weight': 1}\nc\nb 1\nc\n",
          "% bip posweighted\n1 1 2 3\n2 1 2 3\n",
          "a b {'weight': 2, 'x': \"y\"}\nb c {}\n");

  private static void open(byte[] bytes) throws NetworkFileException {
    NetworkFiles.open("stranger", bytes, Progress.NONE);
  }

  private static void open(String text) throws NetworkFileException {
    open(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> seeds() {
    return SEEDS;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyDamageIsReadOrRefused(String seed) throws Exception {
    open(seed);
    Random random = new Random(7);
    byte[] good = seed.getBytes(StandardCharsets.UTF_8);
    byte[] signs = "<>\"'{}[],;\t\n\r&#\\\0\u00FF1e-. ".getBytes(StandardCharsets.ISO_8859_1);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
      }
      int cut = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
      openOrRefuse(java.util.Arrays.copyOf(bytes, cut));
    }
  }

  private static void openOrRefuse(byte[] bytes) {
    try {
      open(bytes);
    } catch (NetworkFileException refused) {
      assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
      assertThat(refused.getMessage()).doesNotContain("Exception");
    }
  }

  @Test
  void entitiesAreRefusedWithTheirPlace() {
    String text =
        "<!DOCTYPE g [<!ENTITY a \"aaa\">]>\n<graphml>\n<graph><node id=\"n\">"
            + "<data key=\"d\">&a;</data></node></graph></graphml>";
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              Finding error = e.report().findings(Severity.ERROR).getFirst();
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.column()).isPositive();
            });
  }

  /**
   * Ten entities, each of ten of the one before: the last would be of 40 thousand million signs.
   */
  private static String laughs() {
    StringBuilder text = new StringBuilder("<!ENTITY e0 'haha'>");
    for (int i = 1; i <= 10; i++) {
      text.append("<!ENTITY e").append(i).append(" '");
      text.append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
    }
    return text.toString();
  }

  static List<String> expansions() {
    String longest = "<!DOCTYPE g [<!ENTITY a '" + "a".repeat(100_000) + "'>]>";
    String outside = "<!DOCTYPE g [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
    String key = "<graphml><key id='k' attr.name='k' for='node'/><graph><node id='";
    String data = key + "n'><data key='k'>";
    String end = "</data></node></graph></graphml>";
    return List.of(
        "<!DOCTYPE g [" + laughs() + "]>" + data + "&e10;" + end,
        "<!DOCTYPE g [" + laughs() + "]>" + key + "&e10;'/></graph></graphml>",
        longest + data + "&a;".repeat(50_000) + end,
        longest + key + "&a;".repeat(50_000) + "'/></graph></graphml>",
        outside + data + "&a;" + end,
        outside + key + "&a;'/></graph></graphml>");
  }

  @ParameterizedTest
  @MethodSource("expansions")
  void entitiesAreRefusedBeforeTheyGrow(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThatThrownBy(() -> open(text)).isInstanceOf(NetworkFileException.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE graphml SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE graphml [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>",
        "<!DOCTYPE graphml [<!ATTLIST node id CDATA 'b' x CDATA 'y'>]>",
      })
  void documentTypesArePassedOver(String type) throws Exception {
    String text = type + "<graphml><graph><node id='a'/></graph></graphml>";
    FollowNetwork network =
        NetworkFiles.open("a.graphml", text.getBytes(StandardCharsets.UTF_8), Progress.NONE)
            .network();
    assertThat(network.accountCount()).isEqualTo(1);
    assertThat(network.id(0)).isEqualTo("a");
    assertThat(network.attributes()).isEmpty();
  }

  @Test
  void aMarkupFileThatIsAllPrologIsRefused() {
    assertThatThrownBy(() -> open("<!--a-->".repeat(200_000)))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("<!DOCTYPE g [" + "]".repeat(200_000)))
        .isInstanceOf(NetworkFileException.class);
  }

  @Test
  void deeplyNestedGraphsAreRefused() {
    String deep = "<graphml>" + "<graph><node id=\"a\">".repeat(20_000);
    assertThatThrownBy(() -> open(deep))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("nested");
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 200_000})
  void anAbsurdNumberOfColumnsIsRefused(int columns) {
    String header = "source,target" + ",x".repeat(columns);
    assertThatThrownBy(() -> open(header + "\na,b\n")).isInstanceOf(NetworkFileException.class);
  }

  @Test
  void manyEqualNamesAreToldApart() throws Exception {
    open("source,target" + ",x".repeat(9_000) + "\na,b" + ",1".repeat(9_000) + "\n");
  }

  @Test
  void fewBytesCannotAskForMuchMemory() {
    StringBuilder text = new StringBuilder("<graphml>");
    for (int key = 0; key < 5_000; key++) {
      text.append("<key id='k").append(key).append("' for='node'><default>1</default></key>");
    }
    text.append("<graph>");
    for (int node = 0; node < 100_000; node++) {
      text.append("<node id='").append(node).append("'/>");
    }
    text.append("</graph></graphml>");
    assertThatThrownBy(() -> open(text.toString()))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("5,000");
  }

  @Test
  void aNameWithoutEndIsRefused() {
    assertThatThrownBy(() -> open("source,target\na," + "b".repeat(2_000_000) + "\n"))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("source,target\na," + "b".repeat(20_000) + "\n"))
        .isInstanceOf(NetworkFileException.class);
  }

  /** Texts that would keep a reader busy that looks back or ahead once too often. */
  static List<String> endless() {
    String many = "9".repeat(200_000);
    return List.of(
        "graph [ node [ id 1 label \"" + "\" ".repeat(300_000),
        "graph [ " + "node [ ] ".repeat(60_000) + "]",
        "graph [ " + "a [ b ".repeat(40) + "c 1 ".repeat(200_000),
        "*Vertices 1\n1 " + "\" ".repeat(300_000),
        "*Vertices 1\n1 " + "\"a ".repeat(300_000),
        "*Vertices 1\n" + many,
        "*Vertices 200000\n*Vertices 200000\n".repeat(10_000),
        "*Vertices 9\n" + "*Partition\n*Vertices 9\n1\n".repeat(20_000),
        "*Vertices 9\n*Matrix\n" + "1 ".repeat(400_000),
        "dl n = 4 " + " ".repeat(800_000) + "data: 1",
        "dl n" + " = , ".repeat(200_000) + "data: 1",
        "dl n = 4 labels" + " ".repeat(800_000) + "data: 1",
        "dl n = 4 " + "labels ".repeat(100_000) + "data: 1",
        "dl n = 4 " + "data ".repeat(100_000),
        "dl n=200000 nm=400 data: 1",
        "dl n=100000 format=nodelist1 labels embedded\ndata:\n"
            + java.util.stream.IntStream.range(100_000, 150_000)
                .mapToObj(i -> i + " a\n")
                .collect(java.util.stream.Collectors.joining()),
        "digraph { " + "a -> ".repeat(200_000) + "a }",
        "digraph { " + "{ a ".repeat(80) + "b ".repeat(200_000) + "} ".repeat(80) + "}",
        "digraph { a [label=<" + "<".repeat(500_000),
        "digraph { /*" + "*".repeat(800_000),
        "digraph { a [label=\"" + "\\N".repeat(300_000) + "\"] }",
        "nodedef>name\n" + "a,'".repeat(200_000),
        "nodedef>" + "a ".repeat(300_000) + "\n",
        "{\"nodes\":[" + "{},".repeat(100_000) + "{}],\"links\":[]}",
        "{\"nodes\":[{\"" + "a\":{\"".repeat(90),
        "[" + "[1,2],".repeat(150_000) + "[1,2]]",
        "a b {" + "'a': ".repeat(150_000) + "}\n",
        "%%MatrixMarket matrix coordinate pattern symmetric\n2000000000 2000000000 1\n1 2\n",
        "% bip unweighted\n" + "1 1\n".repeat(200_000),
        ",a,b\n" + "a,0,1\nb,1,0\n".repeat(60_000),
        "#" + " ".repeat(800_000),
        "who      whom\n-------- -----\n"
            + "Kenya    Peru\n".repeat(600)
            + "--"
            + " -".repeat(200_000),
        "who      whom\n-------- -----\n" + "Kenya    Peru\n".repeat(600) + "<a> ".repeat(200_000),
        "x,y\n" + "a.".repeat(25_000) + "com,b.com\n" + "c.com,d.com\n".repeat(3),
        "x,y\n" + "@.".repeat(20_000) + " @,b@c.com\n" + "c@b.com,d@b.com\n".repeat(3),
        "a|b\n" + "-".repeat(60_000) + "x|b\nc|d\n",
        "a|b\n" + "c|d\n".repeat(20_000) + "-".repeat(800_000) + "x|b\n");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void textsThatTryToKeepAReaderBusyAreDoneWithSoon(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> openOrRefuse(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readingEndsWhenItIsCancelled() {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    byte[] bytes = SEEDS.getFirst().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> NetworkFiles.open("x.csv", bytes, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
