package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The simple interaction format of Cytoscape, and NetDraw's tables. */
class SifVnaTest {
  private static Opened open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(name, text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void sifNamesKindsOfTiesAndSeveralAccountsALine() throws Exception {
    FollowNetwork network =
        open("a.sif", "node 1\tfollows\tnode 2\tnode 3\nnode 2\tmentions\tnode 1\nlonely\n")
            .network();
    assertThat(network.accountCount()).isEqualTo(4);
    assertThat(network.layers()).extracting(Layer::name).containsExactly("follows", "mentions");
    assertThat(network.layers().getFirst().arcCount()).isEqualTo(2);
  }

  @Test
  void sifWithoutTabsIsPartedAtBlanksAndBrokenLinesAreTold() throws Exception {
    Opened opened = open("a.sif", "A pp B\nA pp C D\nE\nB pd\n");
    assertThat(opened.network().accountCount()).isEqualTo(5);
    assertThat(opened.report().edges()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(4));
  }

  @Test
  void triplesOfKnownKindsAreFoundByContent() throws Exception {
    Opened opened = open("a.txt", "ann follows bob\nbob mentions ann\n");
    assertThat(opened.report().format()).isEqualTo("SIF");
    assertThat(opened.network().layers()).hasSize(2);
    assertThat(open("b.txt", "ann bob carl\nbob ann\ncarl ann\n").report().format())
        .isEqualTo("CSV");
  }

  @Test
  void vnaHasAttributesDrawingAndARelationAColumn() throws Exception {
    Opened opened =
        open(
            "a.vna",
            """
            *Node data
            ID gender age
            ann f 31
            "bob b" m 27
            *Node properties
            ID x y color shape size labeltext
            ann 10 20 255 1 8 "Ann Doe"
            "bob b" 30 40 16711680 1 8 Bob
            *Tie data
            from to follow advice since
            ann "bob b" 1 2 May
            "bob b" ann 1 0 June
            carl ann 1 0 July
            x
            """);
    FollowNetwork network = opened.network();
    assertThat(opened.report().format()).isEqualTo("VNA");
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(network.label(0)).isEqualTo("Ann Doe");
    assertThat(network.attribute("colour").orElseThrow().text(1)).isEqualTo("#0000ff");
    assertThat(network.layers()).extracting(Layer::name).containsExactly("follow", "advice");
    assertThat(network.layers()).extracting(Layer::arcCount).containsExactly(3, 1);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactlyInAnyOrder(13, 14);
  }

  @Test
  void aVnaOfTiesAloneWithStrengthIsOneWeightedLayer() throws Exception {
    FollowNetwork network = open("a.txt", "*tie data\nfrom to strength\na b 3\nb c 1\n").network();
    assertThat(network.layers()).extracting(Layer::name).containsExactly("follow");
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(3);
  }

  @Test
  void besideStrengthsOtherColumnsOfAVnaAreAttributes() throws Exception {
    FollowNetwork network =
        open("a.vna", "*tie data\nfrom to allied strength\na b 1 3\nb c 0 1\n").network();
    Layer layer = network.layers().getFirst();
    assertThat(network.layers()).hasSize(1);
    assertThat(layer.arcCount()).isEqualTo(2);
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(3);
    assertThat(layer.attribute("allied").orElseThrow().text(layer.arc(1, 2))).isEqualTo("0");
  }

  @Test
  void whereTabsPartTheColumnsOfAVnaNamesMayHaveBlanks() throws Exception {
    Opened opened =
        open(
            "a.vna",
            """
            *Node data
            ID\tfull name
            ann\tAnn Lee
            bob\tBob
            *Tie data
            from\tto\tfollow
            ann\tbob\t1
            """);
    assertThat(opened.network().attribute("full name").orElseThrow().text(0)).isEqualTo("Ann Lee");
    assertThat(opened.report().arcs()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @Test
  void blanksInASifThatHasTabsAreTold() throws Exception {
    Opened opened = open("a.sif", "ann\tfollows\tbob\nbob follows cy\nlonely one\n");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2);
  }
}
