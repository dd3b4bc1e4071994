package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Cytoscape's XGMML and ORA's DynetML. */
class XgmmlDynetmlTest {
  private static final String XGMML =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <graph id="1" label="net" directed="1" cy:documentVersion="3.0"
          xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
        <att name="networkMetadata"/>
        <node id="64" label="Kenya">
          <att name="region" value="Africa" type="string"/>
          <att name="names" type="list"><att value="a"/><att value="b"/></att>
          <graphics x="1" y="2"/>
        </node>
        <node id="65" label="Peru"/>
        <edge label="k" source="64" target="65" cy:directed="1">
          <att name="weight" value="2.5" type="real"/>
        </edge>
        <edge source="65" target="64" weight="3"/>
      </graph>
      """;
  private static final String DYNETML =
      """
      <?xml version="1.0" standalone="yes"?>
      <DynamicNetwork><MetaNetwork id="m"><nodes>
        <nodeclass type="Agent" id="Agent">
          <node id="A" title="Ann"><property id="age" type="number" value="30"/></node>
          <node id="B"/>
        </nodeclass></nodes>
        <networks>
          <network sourceType="Agent" targetType="Agent" id="friends" isDirected="true">
            <link source="A" target="B" type="double" value="1.5"/>
            <link source="B" target="A" type="double" value="0"/>
          </network>
          <network id="advice" isDirected="false"><link source="A" target="B"/></network>
        </networks></MetaNetwork></DynamicNetwork>
      """;

  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.xml", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void cytoscapesGraphsAreRead() throws Exception {
    Opened opened = open(XGMML);
    FollowNetwork network = opened.network();
    Layer layer = network.layers().getFirst();
    assertThat(opened.report().format()).isEqualTo("XGMML");
    assertThat(opened.report().findings()).isEmpty();
    assertThat(network.label(0)).isEqualTo("Kenya");
    assertThat(network.attribute("region").orElseThrow().text(0)).isEqualTo("Africa");
    assertThat(layer.directed()).isTrue();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(2.5);
    assertThat(layer.weight(layer.arc(1, 0))).isEqualTo(3);
  }

  @Test
  void graphsInsideOfAccountsBecomePartOfTheWhole() throws Exception {
    String group =
        """
          <node id="-4" label="group">
            <att><graph><node id="66" label="Chad"/><edge source="66" target="64"/></graph></att>
            <att name="members"><graph><node xlink:href="#64"/><edge xlink:href="#9"/></graph></att>
          </node>
          <edge label="k\"""";
    Opened opened =
        open(
            XGMML
                .replace("xmlns:cy", "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:cy")
                .replace("  <edge label=\"k\"", group.stripTrailing()));
    assertThat(opened.report().accounts()).isEqualTo(4);
    assertThat(opened.report().edges()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING)).extracting(Finding::line).contains(12);
  }

  @Test
  void orasNetworksAreLayers() throws Exception {
    Opened opened = open(DYNETML);
    FollowNetwork network = opened.network();
    assertThat(opened.report().format()).isEqualTo("DynetML");
    assertThat(network.label(0)).isEqualTo("Ann");
    assertThat(network.attribute("age").orElseThrow().text(0)).isEqualTo("30");
    assertThat(network.layers()).extracting(Layer::name).containsExactly("friends", "advice");
    assertThat(network.layers()).extracting(Layer::arcCount).containsExactly(1, 2);
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(1.5);
  }

  @Test
  void whatIsDamagedIsToldWithItsPlace() throws Exception {
    assertThat(open(XGMML.replace("source=\"65\"", "")).report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 14);
    assertThat(
            open(DYNETML.replace("source=\"B\"", "source=\"C\""))
                .report()
                .findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 10);
    assertThatThrownBy(() -> open(XGMML.substring(0, 500)))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isPositive());
  }
}
