package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GmlTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @Test
  void accountsTiesAndAttributesAreRead() throws Exception {
    Opened opened =
        open(
            """
            Creator "yFiles"
            # a comment
            graph [
              directed 1
              node [ id 1 label "Kenya" region "Africa" graphics [ x 1.5 y -2 ] ]
              node [ id 2 label "Cyprus" region "Europe" graphics [ x 3 y 4 ] ]
              edge [ source 1 target 2 weight 2.5 since 2014 ]
            ]
            """);
    assertThat(opened.report().format()).isEqualTo("GML");
    assertThat(opened.report().findings()).isEmpty();
    FollowNetwork network = opened.network();
    assertThat(network.id(0)).isEqualTo("1");
    assertThat(network.label(0)).isEqualTo("Kenya");
    assertThat(network.attribute("region")).containsInstanceOf(TextColumn.class);
    assertThat(network.attribute("graphics.x")).containsInstanceOf(NumberColumn.class);
    assertThat(only(opened).directed()).isTrue();
    assertThat(only(opened).weight(0)).isEqualTo(2.5);
    assertThat(only(opened).attribute("since")).isPresent();
  }

  @Test
  void infinitiesInSmallLettersAreNumbersAndWordsInQuotationMarksAreNot() throws Exception {
    Opened opened =
        open(
            """
            graph [
              node [ id 1 code "INF" height NaN depth -Inf nan 4 ]
              node [ id 2 depth 3.5 nan 5 code "ABC" ]
            ]
            """);
    FollowNetwork network = opened.network();
    assertThat(network.attribute("depth")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("nan").orElseThrow().text(1)).isEqualTo("5");
    assertThat(network.attribute("code").orElseThrow().text(0)).isEqualTo("INF");
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @Test
  void tiesWithoutADirectionGoBothWays() throws Exception {
    Layer layer = only(open("graph [ node [ id 0 ] node [ id 1 ] edge [ source 0 target 1 ] ]"));
    assertThat(layer.directed()).isFalse();
    assertThat(layer.arcCount()).isEqualTo(2);
  }

  @Test
  void aDirectionStatedAfterTheTiesCountsForThem() throws Exception {
    Opened opened =
        open("graph [ node [ id 0 ] node [ id 0 ] edge [ source 0 target 1 ] directed 1 ]");
    assertThat(only(opened).directed()).isTrue();
    assertThat(only(opened).arcCount()).isEqualTo(1);
    assertThat(opened.report().warnings()).as("each told once").isEqualTo(2);
  }

  @Test
  void keysOfAnyCaseAndBareWordsAreRead() throws Exception {
    Opened opened = open("Graph [ Node [ Id a Label b ] Edge [ Source a Target c ] Directed 1 ]");
    assertThat(opened.network().label(0)).isEqualTo("b");
    assertThat(only(opened).arcCount()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING).getFirst().column()).isEqualTo(19);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          "say &quot;hi&quot; &#38; go"~say "hi" & go
          "S&atilde;o Tom&eacute; &AMP; &"~São Tomé &AMP; &
          "say "hi" now"~say "hi" now
          "a \\"quoted\\" word"~a "quoted" word
          "C:\\dir\\"~C:\\dir\\
          "[a] # b"~[a] # b
          """)
  void quotationMarksAndEntitiesInTextsAreKept(String written, String meant) throws Exception {
    Opened opened = open("graph [ node [ id 1 label " + written + "\n x 1 ] node [ id 2 ] ]");
    assertThat(opened.network().label(0)).isEqualTo(meant);
    assertThat(opened.network().accountCount()).isEqualTo(2);
  }

  @Test
  void longAndNegativeIdsStayAsTheyAre() throws Exception {
    FollowNetwork network =
        open("graph [ node [ id -3 ] node [ id 9223372036854775809 ] ]").network();
    assertThat(network.id(0)).isEqualTo("-3");
    assertThat(network.id(1)).isEqualTo("9223372036854775809");
  }

  @Test
  void repeatedKeysBecomeAList() throws Exception {
    Opened opened =
        open(
            "graph [ node [ id 0 tag \"a\" tag \"b\" one \"_networkx_list_start\" one \"c\" ]"
                + " node [ id 1 ] ]");
    assertThat(opened.network().attribute("tag")).containsInstanceOf(ListColumn.class);
    assertThat(opened.network().attribute("one").orElseThrow().text(0)).isEqualTo("c");
  }

  @Test
  void kindsOfTiesBecomeLayers() throws Exception {
    Opened opened =
        open(
            """
            graph [ directed 1 node [ id 0 ] node [ id 1 ]
              edge [ source 0 target 1 type "follow" ]
              edge [ source 0 target 1 type "mention" value 3 ]
              edge [ source 1 target 0 type "mention" ] ]
            """);
    assertThat(opened.network().layers())
        .extracting(Layer::name)
        .containsExactly("follow", "mention");
    assertThat(opened.report().repeats()).isZero();
    assertThat(opened.network().layer("mention").orElseThrow().weight(0)).isEqualTo(3);
  }

  @Test
  void anAttributeWithAnotherNameForEachTieIsNoLayer() throws Exception {
    Opened opened =
        open(
            """
            graph [ directed 1 node [ id 0 ] node [ id 1 ] node [ id 2 ]
              edge [ source 0 target 1 kind "x" ]
              edge [ source 0 target 2 kind "y" ]
              edge [ source 1 target 2 kind "z" ] ]
            """);
    assertThat(only(opened).attribute("kind")).isPresent();
  }

  @Test
  void selfFollowsAndRepeatsAreTold() throws Exception {
    Opened opened =
        open(
            "graph [ node [ id 0 ] node [ id 1 ] edge [ source 0 target 0 ]\n"
                + "edge [ source 0 target 1 ]\nedge [ source 1 target 0 ] ]");
    assertThat(opened.report().selfFollows()).isEqualTo(1);
    assertThat(opened.report().repeats()).isEqualTo(1);
    assertThat(opened.report().findings()).extracting(Finding::line).containsExactly(1, 3);
  }

  @Test
  void aTieWithoutAnEndIsLeftOutAndTold() throws Exception {
    Opened opened = open("graph [\nnode [ id 0 ]\nedge [ source 0 ]\n]");
    assertThat(opened.report().findings(Severity.WARNING).getFirst().line()).isEqualTo(3);
    assertThat(opened.report().skipped()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph [\n node [ id ] ]",
        "graph [\n node [ id 1 label \"a ]",
        "graph [\n node [ id 1 ",
        "graph [\n node [ 1 2 ] ]",
        "graph [ ]\n]",
      })
  void brokenTextIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isPositive());
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> open("graph [ node [ id 1 " + "a [ ".repeat(100_000)))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("graph [ " + "a [ ".repeat(100_000)))
        .isInstanceOf(NetworkFileException.class);
  }
}
