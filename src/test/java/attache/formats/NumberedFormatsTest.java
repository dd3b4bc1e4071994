package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats that say how many accounts there are and know them by number; and their neighbours. */
class NumberedFormatsTest {
  private static Opened open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(
        name, text.replaceAll("; *", "\n").getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix coordinate pattern general; 3 3 2; 1 2; 3 1                ¦ 3 ¦ 2 ¦ true
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix coordinate real symmetric; %; 4 4 0                        ¦ 4 ¦ 0 ¦ false
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix coordinate integer general; 2 3 2; 1 1 4; 2 3 1            ¦ 5 ¦ 2 ¦ true
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix coordinate real skew-symmetric; 2 2 1; 2 1 3               ¦ 2 ¦ 2 ¦ true
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix array real general; 2 2; 0; 1.5; 2; 0                      ¦ 2 ¦ 2 ¦ true
          a.mtx   ¦ Matrix Market ¦ %%MatrixMarket matrix array real symmetric; 3 3; 0; 1; 0; 0; 1; 0                ¦ 3 ¦ 2 ¦ false
          a.graph ¦ METIS         ¦ % c; 4 3; 2 3; 1 3; 1 2;                                                         ¦ 4 ¦ 3 ¦ false
          a.graph ¦ METIS         ¦ 3 2 001; 2 5; 1 5 3 7; 2 7                                                       ¦ 3 ¦ 2 ¦ false
          a.graph ¦ METIS         ¦ 3 2 011 2; 9 9 2 5; 8 8 1 5 3 7; 7 7 2 7                                         ¦ 3 ¦ 2 ¦ false
          a.col   ¦ DIMACS        ¦ c hello; p edge 4 2; e 1 2; e 2 3                                                ¦ 4 ¦ 2 ¦ false
          a.gr    ¦ DIMACS        ¦ p sp 3 2; a 1 2 7; a 3 1 2                                                       ¦ 3 ¦ 2 ¦ true
          a.lgr   ¦ LEDA          ¦ LEDA.GRAPH; string; double; -1; # V; 3; |{x y}|; |{}|; |{z}|; 2; 1 2 0 |{1.5}|; 3 1 0 |{2}| ¦ 3 ¦ 2 ¦ true
          a.lgr   ¦ LEDA          ¦ LEDA.GRAPH; void; void; -2; 2; |{}|; |{}|; 1; 1 2 0 |{}|                         ¦ 2 ¦ 1 ¦ false
          a.gw    ¦ LEDA          ¦ # by hand; LEDA.GRAPH; void; void; 2; |{}|; |{}|; 1; 1 2 0 |{}|                  ¦ 2 ¦ 1 ¦ true
          a.g6    ¦ graph6        ¦ >>graph6<<DQc                                                                    ¦ 5 ¦ 4 ¦ false
          a.txt   ¦ graph6        ¦ :Fa@x^                                                                           ¦ 7 ¦ 4 ¦ false
          a.d6    ¦ graph6        ¦ &DI?AO?                                                                          ¦ 5 ¦ 4 ¦ true
          a.txt   ¦ Counted list  ¦ 6 5; 0 5; 4 3; 0 1; 2 3; 1 5                                                     ¦ 6 ¦ 5 ¦ true
          a.txt   ¦ Counted list  ¦ # c; 7; 4; 1 7 0.5; 4 3 1; 2 1 2; 2 3 1                                          ¦ 7 ¦ 4 ¦ true
          a.csv   ¦ Counted list  ¦ 4,3; 1,2; 2,3; 3,4                                                               ¦ 4 ¦ 3 ¦ true
          a.tgf   ¦ TGF           ¦ 1 First node; 2 Second; #; 1 2 Edge                                              ¦ 2 ¦ 1 ¦ true
          a.txt   ¦ TGF           ¦ a; b; c; #; a b 2; b c                                                           ¦ 3 ¦ 2 ¦ true
          a.txt   ¦ networkx adjacency list ¦ # c; a 2; b {'weight': 2.5}; c {}; b 0; c 1; a {}                      ¦ 3 ¦ 3 ¦ true
          """)
  void eachFormatIsKnownAndCounted(
      String name, String format, String text, int accounts, int edges, boolean directed)
      throws Exception {
    ImportReport report = open(name, text.strip() + "\n").report();
    assertThat(report.format()).isEqualTo(format);
    assertThat(report.accounts()).isEqualTo(accounts);
    assertThat(report.edges()).isEqualTo(edges);
    assertThat(report.layers())
        .extracting(ImportReport.LayerCount::directed)
        .containsExactly(directed);
    boolean twoMode = accounts == 5 && name.equals("a.mtx");
    assertThat(report.findings(Severity.WARNING)).hasSize(twoMode ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a.mtx   ¦ %%MatrixMarket matrix coordinate pattern general; 3 3 3; 1 2; 3 1   ¦ 2 ¦ 3 ties
          a.mtx   ¦ %%MatrixMarket matrix coordinate pattern general; 3 3 1; 1 4        ¦ 3 ¦ “4” is none
          a.mtx   ¦ %%MatrixMarket matrix coordinate real general; 3 3 1; 1 2           ¦ 3 ¦ 2 words
          a.mtx   ¦ %%MatrixMarket matrix array real general; 2 2; 0; 1                 ¦ 2 ¦ 4 cells
          a.mtx   ¦ %%MatrixMarket matrix array real general; 2 2; 0; x; 1; 0           ¦ 4 ¦ “x” is no number
          a.graph ¦ 3 2; 2 3; 1; ; ;                                                    ¦ 2 ¦ at only one
          a.graph ¦ 3 3; 2 3; 1 3; 1 2; 1 1                                             ¦ 5 ¦ more lines
          a.graph ¦ 3 1; 2; 1                                                           ¦ 4 ¦ ends after
          a.graph ¦ 2 1; 5; 1                                                           ¦ 2 ¦ “5” is none
          a.graph ¦ 3 1 001; 2; 1 1;                                                    ¦ 2 ¦ weight
          a.graph ¦ 2 1 010; 4 2; many 1                                                ¦ 3 ¦ “many”
          a.col   ¦ p edge 4 2; e 1 2                                                   ¦ 1 ¦ 2 ties
          a.col   ¦ p edge 4 1; e 1 5                                                   ¦ 2 ¦ “5” is none
          a.col   ¦ p edge 4 1; e 1 2; f 3                                              ¦ 3 ¦ no tie
          a.lgr   ¦ LEDA.GRAPH; void; void; -2; 2; |{}|; |{}|; 2; 1 2 0 |{}|            ¦ 8 ¦ 2 ties
          a.lgr   ¦ LEDA.GRAPH; void; void; -2; 2; |{}|; |{}|; 1; 1 2 0 |{}|; 2 1 0 |{}| ¦ 10 ¦ more ties
          a.lgr   ¦ LEDA.GRAPH; void; void; -2; 2; |{}|; |{}|; 1; 1 2                   ¦ 9 ¦ no tie
          a.g6    ¦ DQc; DQc                                                            ¦ 2 ¦ more than one
          a.tlp   ¦ (tlp "2.3"; (nb_nodes 5); (nodes 0..2); (edge 0 0 1))               ¦ 2 ¦ 5 accounts, but it lists 3
          a.tgf   ¦ 1 a; 2 b                                                            ¦ 3 ¦ ends before
          a.tgf   ¦ 1 a; 2 b; #; 1                                                      ¦ 4 ¦ two accounts
          a.tgf   ¦ 1 a; 2 b; #; 1 3                                                    ¦ 4 ¦ “3”
          a.txt   ¦ a 2; b; c; b 2; c                                                   ¦ 4 ¦ missing
          """)
  void whatAFileSaysOfItselfIsChecked(String name, String text, int line, String message)
      throws Exception {
    assertThat(open(name, text.strip() + "\n").report().findings(Severity.WARNING))
        .anySatisfy(
            finding -> {
              assertThat(finding.line()).isEqualTo(line);
              assertThat(finding.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a.mtx   ¦ %%MatrixMarket matrix coordinat pattern general; 3 3 3; 1 2   ¦ 1
          a.mtx   ¦ %%MatrixMarket matrix coordinate pattern general; 3 3         ¦ 2
          a.mtx   ¦ %%MatrixMarket matrix coordinate pattern symmetric; 3 2 1     ¦ 2
          a.mtx   ¦ %%MatrixMarket matrix coordinate pattern general; 999999999999 3 1 ¦ 2
          a.graph ¦ 999999999 1; 2                                                ¦ 1
          a.graph ¦ % c; -3 2; 2; 1 3; 2                                          ¦ 2
          a.metis ¦ three two; 2; 1 3; 2                                          ¦ 1
          a.col   ¦ p edge 999999999 2; e 1 2                                     ¦ 1
          a.col   ¦ c hello; p edge many 2; e 1 2                                 ¦ 2
          a.col   ¦ p edge -4 2; e 1 2                                            ¦ 1
          a.col   ¦ p edge 4; e 1 2                                               ¦ 1
          a.lgr   ¦ LEDA.GRAPH; void; void; -2; 2; |{}|; 1; 1 2 0 |{}|            ¦ 7
          a.lgr   ¦ LEDA.GRAPH; void; void; -2; x                                 ¦ 5
          a.g6    ¦ DQ                                                            ¦ 1
          a.g6    ¦ DQcc                                                          ¦ 1
          a.g6    ¦ D c                                                           ¦ 1
          a.s6    ¦ :~~~~~~~~                                                     ¦ 1
          """)
  void whatCannotBeReadIsRefusedWithItsPlace(String name, String text, int line) {
    assertThatThrownBy(() -> open(name, text.strip() + "\n"))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            refused ->
                assertThat(refused.report().findings(Severity.ERROR))
                    .anyMatch(finding -> finding.line() == line));
  }

  @Test
  void weightsAndLabelsAreKept() throws Exception {
    Opened leda = open("a.lgr", "LEDA.GRAPH;string;double;-1;2;|{x y}|;|{}|;1;1 2 0 |{1.5}|;");
    Layer layer = leda.network().layers().getFirst();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(1.5);
    assertThat(leda.network().label(0)).isEqualTo("x y");
    Opened metis = open("a.graph", "3 2 1;2 5;1 5 3 7;2 7;");
    Layer ties = metis.network().layers().getFirst();
    assertThat(ties.weight(ties.arc(2, 1))).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a.txt  ¦ V1 V2; Kenya Peru; Peru Malta                                        ¦ 3 ¦ 2
          a.csv  ¦ V1,V2,na; Kenya,Peru,FALSE; Peru,Malta,FALSE                         ¦ 3 ¦ 2
          a.txt  ¦ V1 V2; V2 V3; V3 V1                                                  ¦ 3 ¦ 3
          a.csv  ¦ Origine,Cible; A,B; B,C                                              ¦ 3 ¦ 2
          a.mtx  ¦ %MatrixMarket matrix coordinate pattern symmetric; 3 3 2; 1 2; 2 3   ¦ 3 ¦ 2
          a.mtx  ¦ 4 4 2; 1 2; 2 3                                                      ¦ 4 ¦ 2
          a.edges ¦ %%MatrixMarket matrix coordinate pattern symmetric; % 4 4 2; 1 2; 2 3 ¦ 4 ¦ 2
          a.json ¦ {"nodes":[{"id":"1"},{"id":"2"}],"edges":[{"startNode":"1","endNode":"2"}]} ¦ 2 ¦ 1
          a.cx2  ¦ [{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"name":{"d":"string"}}}]},{"nodes":[{"id":0},{"id":1}]},{"edges":[{"id":0,"s":0,"t":1}]}] ¦ 2 ¦ 1
          """)
  void dialectsOfOtherProgramsAreCounted(String name, String text, int accounts, int edges)
      throws Exception {
    ImportReport report = open(name, text.strip() + "\n").report();
    assertThat(report.accounts()).isEqualTo(accounts);
    assertThat(report.edges()).isEqualTo(edges);
    if (!name.equals("a.mtx") && !name.equals("a.json")) {
      assertThat(report.findings(Severity.WARNING)).isEmpty();
    }
  }

  @Test
  void numbersWithExponentsAsIgraphWritesThemAreReadInDot() throws Exception {
    Opened opened = open("a.dot", "digraph {; 0 -> 1 [; weight=1e-07; ]\n}");
    Layer layer = opened.network().layers().getFirst();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(1e-7);
  }

  @Test
  void namesWithBlanksInNcolAreTold() throws Exception {
    assertThat(open("a.ncol", "Ann Lee E1;Bob Lee E2;").report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 1);
    assertThat(open("a.ncol", "Ann Bob 2;Bob Lee 3;").report().findings(Severity.WARNING))
        .isEmpty();
  }

  @Test
  void threeRowsOfThreeNumbersWithoutADiagonalAreAMatrix() throws Exception {
    assertThat(open("a.txt", "0 2 0;1 0 1;0 0 0;").report().edges()).isEqualTo(3);
    assertThat(open("a.txt", "1 2 5;2 3 0;3 1 2;").report().accounts()).isEqualTo(3);
  }

  @Test
  void idsOfOneKindInJsonNeedNoWarning() throws Exception {
    String nodes =
        "{\"nodes\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"links\":[{\"source\":1,\"target\":2}]}";
    assertThat(open("a.json", nodes).report().findings(Severity.WARNING)).isEmpty();
    assertThat(
            open("a.json", nodes.replace("\"2\"", "2").replace("2}]}", "\"2\"}]}"))
                .report()
                .findings(Severity.WARNING))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          6 5; 0 5; 4 3; 0 1; 2 3      ¦ 5
          6 4; 0 6; 4 3; 0 1; 2 3      ¦ 5
          6 4; 1 7; 4 3; 2 1; 2 3      ¦ 5
          2 1; 1 2                     ¦ 2
          """)
  void numbersThatAreNotThoseOfTheTiesBelowAreATie(String text, int edges) throws Exception {
    assertThat(open("a.txt", text + "\n").report().edges()).isEqualTo(edges);
  }

  @Test
  void accountsOfALongCountedListAreNumberedFromZeroIfOneIsAnywhere() throws Exception {
    StringBuilder text = new StringBuilder("40000 30001\n");
    for (int tie = 1; tie <= 30_000; tie++) {
      text.append(tie).append(' ').append(tie + 1).append('\n');
    }
    Opened opened = open("a.txt", text + "0 39999\n");
    assertThat(opened.report().format()).isEqualTo("Counted list");
    assertThat(opened.report().edges()).isEqualTo(30_001);
    assertThat(opened.network().account("40000")).isEmpty();
    assertThat(opened.report().warnings()).isZero();
  }
}
