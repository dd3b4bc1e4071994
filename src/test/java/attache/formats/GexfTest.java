package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GexfTest {
  private static Opened open(String graph) throws NetworkFileException {
    String text = "<gexf xmlns='http://gexf.net/1.3' version='1.3'>" + graph + "</gexf>";
    return NetworkFiles.open("net.gexf", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static FollowNetwork quiet(String graph) throws NetworkFileException {
    Opened opened = open(graph);
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
    return opened.network();
  }

  private static String text(FollowNetwork network, String attribute, int account) {
    return network.attribute(attribute).orElseThrow().text(account);
  }

  @Test
  void tiesAreUndirectedUnlessTheFileSaysOtherwise() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph><nodes><node id='a'/><node id='b'/></nodes>"
                + "<edges><edge source='a' target='b' weight='0'/></edges></graph>");
    Layer layer = network.layers().getFirst();
    assertThat(layer.directed()).isFalse();
    assertThat(layer.arcCount()).isEqualTo(2);
    assertThat(layer.weight(0)).isZero();
  }

  @Test
  void mixedDirectionsAreKeptAndTold() throws Exception {
    Opened opened =
        open(
            "<graph defaultedgetype='directed'><nodes><node id='a'/><node id='b'/></nodes><edges>"
                + "<edge source='a' target='b'/><edge source='b' target='c' type='mutual'/>"
                + "</edges></graph>");
    assertThat(opened.network().layers().getFirst().arcCount()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.message().contains("directed"))
        .anyMatch(finding -> finding.message().contains("“c”") && finding.line() == 1);
  }

  @Test
  void kindsAreLayers() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph defaultedgetype='directed'><nodes><node id='a'/><node id='b'/></nodes><edges>"
                + "<edge source='a' target='b' kind='follow'/>"
                + "<edge source='a' target='b' kind='mention' weight='3'/></edges></graph>");
    assertThat(network.layers()).extracting(Layer::name).containsExactly("follow", "mention");
  }

  @Test
  void attributesHaveTheirTypesDefaultsAndLists() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph><attributes class='node'><attribute id='0' title='frog'"
                + " type='boolean'><default>true</default></attribute><attribute id='1'"
                + " title='share' type='double'/><attribute id='2' title='clubs'"
                + " type='liststring'/><attribute id='3' title='big'"
                + " type='long'/></attributes><nodes><node id='a'><attvalues><attvalue for='0'"
                + " value='false'/><attvalue for='1' value='INF'/><attvalue for='2' value='[\"G7\","
                + " \"a, b\"]'/><attvalue for='3'"
                + " value='9007199254740993'/></attvalues></node><node id='b'><attvalues><attvalue"
                + " for='2' value='G7|BRICS'/></attvalues></node></nodes></graph>");
    assertThat(text(network, "frog", 0)).isEqualTo("false");
    assertThat(text(network, "frog", 1)).isEqualTo("true");
    assertThat(((NumberColumn) network.attribute("share").orElseThrow()).value(0))
        .isEqualTo(Double.POSITIVE_INFINITY);
    ListColumn clubs = (ListColumn) network.attribute("clubs").orElseThrow();
    assertThat(clubs.groups(0)).containsExactly("G7", "a, b");
    assertThat(clubs.groups(1)).containsExactly("G7", "BRICS");
    assertThat(text(network, "big", 0)).isEqualTo("9007199254740993");
  }

  @Test
  void anUndeclaredAttributeIsReadAndToldWithItsPlace() throws Exception {
    Opened opened =
        open("<graph><nodes><node id='a'>\n<attvalue for='x' value='1'/></node></nodes></graph>");
    assertThat(text(opened.network(), "x", 0)).isEqualTo("1");
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(2));
  }

  @Test
  void positionsSizesAndColoursAreAttributes() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph><nodes><node id='a' label='A'><viz:position xmlns:viz='v' x='1.5' y='-2'"
                + " z='0'/><viz:size xmlns:viz='v' value='3'/><viz:color xmlns:viz='v' r='255'"
                + " g='0' b='16'/></node></nodes></graph>");
    assertThat(network.label(0)).isEqualTo("A");
    assertThat(text(network, "x", 0)).isEqualTo("1.5");
    assertThat(text(network, "y", 0)).isEqualTo("-2");
    assertThat(network.attribute("z")).isEmpty();
    assertThat(text(network, "size", 0)).isEqualTo("3");
    assertThat(text(network, "colour", 0)).isEqualTo("#ff0010");
  }

  @Test
  void accountsWithinAccountsStandSideBySideAndKnowTheirParent() throws Exception {
    Opened opened =
        open(
            "<graph><nodes><node id='a'><nodes><node id='b'/></nodes></node>"
                + "<node id='c' pid='a'/></nodes></graph>");
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(text(opened.network(), "parent", 1)).isEqualTo("a");
    assertThat(text(opened.network(), "parent", 2)).isEqualTo("a");
    assertThat(opened.report().findings(Severity.NOTE))
        .anyMatch(finding -> finding.message().contains("parts of others"));
  }

  @Test
  void timesAreKeptAsIntervals() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph mode='dynamic' defaultedgetype='directed'><nodes>"
                + "<node id='a' start='2009' endopen='2011'/><node id='b'>"
                + "<spells><spell end='1'/><spell start='2' end='4'/></spells></node>"
                + "<node id='c' timestamp='5' /></nodes><edges>"
                + "<edge source='a' target='b' start='1' end='2'/>"
                + "<edge source='a' target='b' intervals='&lt;[3.0, 4.0); [5.0, 6.0]&gt;'/>"
                + "</edges></graph>");
    assertThat(network.attribute("spells").orElseThrow().groups(0)).containsExactly("[2009, 2011)");
    assertThat(network.attribute("spells").orElseThrow().groups(1))
        .containsExactly("(−∞, 1]", "[2, 4]");
    assertThat(network.attribute("spells").orElseThrow().groups(2)).containsExactly("[5, 5]");
    assertThat(network.layers().getFirst().attribute("spells").orElseThrow().groups(0))
        .containsExactly("[1, 2]", "[3.0, 4.0)", "[5.0, 6.0]");
  }

  @Test
  void ofValuesThatChangeTheLatestIsShownAndAllAreKept() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph mode='dynamic'><attributes class='node' mode='dynamic'><attribute id='n'"
                + " title='rank' type='integer'/></attributes><attributes class='edge'"
                + " mode='dynamic'><attribute id='weight' title='Weight'"
                + " type='float'/></attributes><nodes><node id='a'><attvalues><attvalue for='n'"
                + " value='2' start='2010' end='2011'/><attvalue for='n' value='1' start='2009'"
                + " end='2010'/></attvalues></node><node id='b'/></nodes><edges><edge source='a'"
                + " target='b'><attvalues><attvalue for='weight' value='5'"
                + " start='2010'/></attvalues></edge></edges></graph>");
    assertThat(text(network, "rank", 0)).isEqualTo("2");
    assertThat(network.attribute("rank over time").orElseThrow().groups(0))
        .containsExactly("[2010, 2011]: 2", "[2009, 2010]: 1");
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(5);
    assertThat(network.layers().getFirst().attributes()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlace() throws Exception {
    Opened opened =
        open(
            "<graph>\n<nodes>\n<node label='x'/>\n<node id='a'/></nodes>\n<edges>"
                + "\n<edge source='' target='a'/>\n<nonsense/></edges></graph>");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .contains(3, 6, 7);
  }

  @Test
  void aFileWithoutNamespaceIsRead() throws Exception {
    byte[] text =
        "<GEXF><Graph><Nodes><Node id='a'/></Nodes></Graph></GEXF>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(NetworkFiles.open("x", text, Progress.NONE).network().accountCount()).isEqualTo(1);
  }

  @Test
  void aSliceIsAWave() throws Exception {
    FollowNetwork network =
        quiet(
            "<graph mode='slice' timestamp='2007'><nodes><node id='a'/><node id='b'/></nodes>"
                + "<edges><edge source='a' target='b'/></edges></graph>");
    assertThat(network.layers()).extracting(Layer::wave).isEqualTo(List.of("2007"));
  }
}
