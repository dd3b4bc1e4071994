package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edge lists and adjacency lists with blanks and comments, and whatever gzip has compressed. */
class PlainListTest {
  private static Opened open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(name, text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          net.txt     | a b; b c; c a                                        | 3 | 3 | true
          net.edges   | 1 2 0.5; 2 3 1; 3 1 2                                | 3 | 3 | true
          net.ncol    | a b 2; b c                                           | 3 | 2 | true
          net.lgl     | # a; b 2; c; # b; c                                  | 3 | 3 | true
          net.adjlist | # networkx; a b c; b c; c; d                         | 4 | 3 | true
          net.txt     | # Undirected graph: x.txt; # FromNodeId ToNodeId; 1 2; 2 3 | 3 | 4 | false
          net.txt     | # Directed graph (each pair once); 1 2; 2 3          | 3 | 2 | true
          out.net     | % sym unweighted; % 2 3 3; 1 2; 2 3                  | 3 | 4 | false
          out.net     | % asym positive; 1 2 3 1400000000; 2 3 1 1400000001  | 3 | 2 | true
          out.net     | % bip unweighted; 1 1; 1 2; 2 2                      | 4 | 3 | true
          net.mtx     | %%MatrixMarket matrix coordinate pattern symmetric; % c; 4 4 2; 2 1; 3 2 | 4 | 4 | false
          net.mtx     | %%MatrixMarket matrix coordinate real general; 3 3 2; 1 2 0.5; 2 3 2     | 3 | 2 | true
          """)
  void plainListsAreReadAsTheirProgramsMeanThem(
      String name, String text, int accounts, int arcs, boolean directed) throws Exception {
    Opened opened = open(name, text.replaceAll("; *", "\n") + "\n");
    assertThat(opened.network().accountCount()).isEqualTo(accounts);
    assertThat(only(opened).arcCount()).isEqualTo(arcs);
    assertThat(only(opened).directed()).isEqualTo(directed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A -> B, C; B -> A; C -> B, A                 | 3 | 5
          A -> [B, C]; B -> [A]                        | 3 | 3
          A -> {B, C}; B -> {A}                        | 3 | 3
          A -> B, 3; B -> A, 2                         | 2 | 2
          Korea, Republic of -> B; B -> Korea, Republic of; B -> C | 3 | 3
          B -> Korea, Republic of; C -> B              | 3 | 2
          A: B, C; B: A; C: [A, B]                     | 3 | 5
          A: B, C; B: A; C: {}                         | 3 | 3
          """)
  void severalNamesBehindAnArrowOrColonAreAsManyTies(String text, int accounts, int arcs)
      throws Exception {
    Opened opened = open("net.txt", text.replaceAll("; *", "\n") + "\n");
    assertThat(opened.network().accountCount()).isEqualTo(accounts);
    assertThat(opened.report().arcs()).isEqualTo(arcs);
  }

  @Test
  void semicolonsPartNamesWhereOtherLinesHaveCommas() throws Exception {
    Opened opened = open("net.txt", "A: B, C\nB: A\nC: A; B\n");
    assertThat(opened.report().arcs()).isEqualTo(5);
    assertThat(open("net.txt", "A -> B; C\nB -> A\n").report().arcs()).isEqualTo(3);
  }

  @Test
  void timesOfKonectAreAnAttributeAndItsWeightsAreWeights() throws Exception {
    Opened opened = open("out.x", "% asym positive\n1 2 3 1400000000\n2 3 1 1400000001\n");
    assertThat(only(opened).weight(only(opened).arc(0, 1))).isEqualTo(3);
    assertThat(only(opened).attributes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Nodes: 3 Edges: 3; 1 2; 2 3; 3    | 4
          % asym positive; % 2 3 3; 1 2 7; 2  | 4
          # Nodes: 3 Edges: 9; 1 2; 2 3; 3 1  | 1
          """)
  void listsWhoseCommentsTellOfTiesAreCheckedAgainstThem(String text, int line) throws Exception {
    Opened opened = open("net.txt", text.replaceAll("; *", "\n") + "\n");
    assertThat(opened.report().findings(Severity.WARNING)).extracting(Finding::line).contains(line);
  }

  @Test
  void aRowThatCanBeNoTieIsTheOneNamed() {
    assertThatThrownBy(() -> open("net.ncol", "a b\nb c 2\nc\n"))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("line 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          net.edgelist | a b {'weight': 2}; b c {'weight': 2; c a {'weight': 3} | 2
          net.edgelist | a b {'weight': 2}; b c 2                               | 2
          net.lgl      | b; # a; c; # b                                         | 1
          """)
  void aLineThatIsUnlikeTheOthersIsToldAndTheOthersAreRead(String name, String text, int line)
      throws Exception {
    Opened opened = open(name, text.replaceAll("; *", "\n") + "\n");
    assertThat(opened.report().arcs()).isPositive();
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({"a.dot,a -> b;b -> c", "a.net,a: b;b: c", "a.clu,a 1;b;b 1;c", "a.mtx,a b;b c"})
  void aListNamedLikeAFileOfAnotherFormatIsTold(String name, String text) throws Exception {
    assertThat(open(name, text.replace(";", "\n") + "\n").report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.message().contains(name.substring(1)));
  }

  @Test
  void linesWithColonsAreNoListsOfCounts() throws Exception {
    Opened opened = open("net.txt", "1: 1\n2: 1\n");
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().format()).isEqualTo("lines with colons");
  }

  @Test
  void adjacencyListsInTablesMayHaveWeights() throws Exception {
    Opened opened = open("net.csv", "1;2;2.1;3;3.5\n2;3;3.1\n3;1;1.1\n");
    assertThat(opened.report().arcs()).isEqualTo(4);
    assertThat(only(opened).weight(only(opened).arc(0, 2))).isEqualTo(3.5);
    assertThat(open("net.csv", "a,b,c\nb,c\nc,a,b,d\n").report().arcs()).isEqualTo(6);
  }

  @Test
  void edgeListsOfNetworkxHaveAttributesInBraces() throws Exception {
    Opened opened =
        open(
            "net.edgelist",
            "a b {}\nb c {'weight': 2.5, 'on': '2014, May'}\n\nc a {'weight': 1}\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(only(opened).weight(only(opened).arc(1, 2))).isEqualTo(2.5);
    assertThat(only(opened).attribute("on").orElseThrow().text(only(opened).arc(1, 2)))
        .isEqualTo("2014, May");
    assertThat(opened.report().findings()).isEmpty();
  }

  @Test
  void textIsNoAdjacencyList() {
    assertThatThrownBy(
            () -> open("net.txt", "Once upon a time there was\na text without\na network in it\n"))
        .isInstanceOf(NetworkFileException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Report\n\nIt tells who follows whom in the wide world.\nA few\nmore lines of it are here.\n",
        "A letter from Ann to Bob\nThis is what I wanted to tell you today\nand no more\nBye\nAnn\n",
        "From: ann@example.org\nTo: bob@example.org\nSubject: A very short question\n\nHi\nBye\n"
      })
  void textWithWordsForEndsInItsFirstLineIsNoEdgeList(String text) {
    assertThatThrownBy(() -> open("net.txt", text)).isInstanceOf(NetworkFileException.class);
  }

  @Test
  void namesOfEndsOverRowsWithRemarksAreAHeader() throws Exception {
    Opened opened = open("net.txt", "from to\na b met in May\nb c\nc a by chance\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
  }

  @Test
  void aTitleWithWordsForEndsDoesNotHideTheCommas() throws Exception {
    Opened opened =
        open("net.csv", "Who follows whom in 2015\nFollower,Followed\nNew Land,Fiji\nFiji,Oz\n");
    assertThat(opened.network().account("New Land")).isPresent();
    assertThat(opened.report().arcs()).isEqualTo(2);
  }

  @Test
  void notesThatEndInBracesAreNoEdgeListOfNetworkx() {
    assertThatThrownBy(
            () ->
                open(
                    "net.txt",
                    "read one file -> {'ties': 6}\n  warning: none\nread two files -> {'ties': 7}\nend\n"))
        .isInstanceOf(NetworkFileException.class);
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          net.csv.gz | source,target; a,b
          net.gml.gz | graph [ directed 1 edge [ source 1 target 2 ] ]
          net.gz     | *Vertices 2; *Arcs; 1 2
          net        | {"directed":true,"nodes":["a","b"],"links":[["a","b"]]}
          net.txt.gz | 1 2
          """)
  void anyFormatMayBeCompressed(String name, String text) throws Exception {
    byte[] bytes = text.replace("; ", "\n").getBytes(StandardCharsets.UTF_8);
    Opened opened = NetworkFiles.open(name, compressed(bytes), Progress.NONE);
    assertThat(opened.report().arcs()).isEqualTo(1);
    assertThat(opened.report().file()).isEqualTo(name);
    assertThat(opened.network().title()).isEqualTo("net");
  }

  @Test
  void aCompressedFileThatIsCutOrSwellsIsRefused() throws Exception {
    byte[] good = compressed("source,target\na,b\n".repeat(100).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () -> NetworkFiles.open("x.gz", Arrays.copyOf(good, good.length / 2), Progress.NONE))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("cut off")
        .hasMessageMatching("(?s).*line [1-9][0-9]*.*");
    byte[] bomb = compressed("a b\n".repeat(50 << 18).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> NetworkFiles.open("x.gz", bomb, Progress.NONE))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("swell");
    assertThatThrownBy(() -> NetworkFiles.open("x.gz", compressed(compressed(good)), Progress.NONE))
        .isInstanceOf(NetworkFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "none", "None", "n/a", "[-]"})
  void aMarkAloneBehindAColonIsNobody(String mark) throws Exception {
    Opened opened = open("net.txt", "Kenya: Peru, Chile\nRwanda: " + mark + "\nPeru: Rwanda\n");
    assertThat(opened.report().accounts()).isEqualTo(4);
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().findings())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.NOTE);
              assertThat(note.asks()).isFalse();
              assertThat(note.line()).isEqualTo(2);
              assertThat(note.column()).isEqualTo(mark.equals("[-]") ? 10 : 9);
            });
    assertThat(open("net.txt", "A: B, -\nB: A\n").report().accounts()).isEqualTo(3);
  }

  @Test
  void aTitleThatEndsWithAYearIsNoAccountWithSoManyNeighbours() throws Exception {
    Opened opened = open("net.csv", "Follows of 2014\n\nsource,target\nKenya,Peru\nPeru,Chile\n");
    assertThat(opened.report().accounts()).isEqualTo(3);
  }
}
