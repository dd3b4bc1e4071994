package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** GraphML as some programs write it though the format has it otherwise. */
class GraphmlDialectsTest {
  private static Opened open(String body) throws NetworkFileException {
    String text =
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" + body + "\n</graphml>";
    return NetworkFiles.open("net.graphml", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void attributesMayBeDeclaredInsideTheGraph() throws Exception {
    Opened opened =
        open(
            """
            <graph edgedefault="directed">
              <key id="l" for="node" attr.name="label" attr.type="string"/>
              <key id="l" for="edge" attr.name="note" attr.type="string"/>
              <node id="a"><data key="l"><![CDATA[Ann]]></data></node><node id="b"/>
              <edge source="a" target="b"><data key="l">met</data></edge>
            </graph>""");
    assertThat(opened.report().findings()).isEmpty();
    assertThat(opened.network().label(0)).isEqualTo("Ann");
    assertThat(opened.network().layers().getFirst().attribute("note")).isPresent();
  }

  @Test
  void whatNodesAndEdgesSayOfThemselvesIsKept() throws Exception {
    FollowNetwork network =
        open("""
                <graph edgedefault="directed">
                  <node id="a"><desc>First</desc></node><node id="b"/>
                  <edge source="a" target="b"><desc>Tie</desc></edge>
                </graph>""")
            .network();
    assertThat(network.attribute("description").orElseThrow().text(0)).isEqualTo("First");
    assertThat(network.layers().getFirst().attribute("description").orElseThrow().text(0))
        .isEqualTo("Tie");
  }

  @Test
  void theProgramThatWroteTheFileMayNameItself() throws Exception {
    Opened opened =
        open(
            """
            <VersionInfo createdBy="Program" version="4"/>
            <graph edgedefault="directed"><node id="a"/><node id="b"/>
              <edge source="a" target="b"/></graph>""");
    assertThat(opened.report().findings()).isEmpty();
  }
}
