package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GxlTest {
  private static final String GXL =
      """
      <?xml version="1.0"?>
      <gxl xmlns:xlink="http://www.w3.org/1999/xlink">
        <graph id="g" edgeids="true" edgemode="directed">
          <type xlink:href="schema.gxl#Graph"/>
          <node id="a"><attr name="label"><string>Ann</string></attr>
            <attr name="seats"><int> 3 </int></attr>
            <attr name="tags"><seq><string>p</string><string>q</string></seq></attr></node>
          <node id="b"><graph id="inner"><node id="c"/></graph></node>
          <edge id="e" from="a" to="b"><attr name="weight"><float>2.5</float></attr></edge>
          <edge id="f" from="b" to="c"/>
          <rel id="r"><relend target="a"/><relend target="b"/><relend target="c"/></rel>
        </graph>
      </gxl>
      """;

  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.gxl", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void accountsTiesAndWhatIsSaidOfThemAreRead() throws Exception {
    Opened opened = open(GXL);
    FollowNetwork network = opened.network();
    Layer layer = network.layers().getFirst();
    assertThat(opened.report().format()).isEqualTo("GXL");
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(layer.directed()).isTrue();
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(2.5);
    assertThat(network.label(0)).isEqualTo("Ann");
    assertThat(network.attribute("seats")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("tags")).containsInstanceOf(ListColumn.class);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(8, 11);
  }

  @Test
  void theModeSaysWhetherTiesAreDirected() throws Exception {
    String undirected = GXL.replace("edgemode=\"directed\"", "edgemode=\"undirected\"");
    assertThat(open(undirected).report().directed()).isFalse();
    assertThat(open(GXL.replace("edgemode=\"directed\"", "")).report().directed()).isTrue();
  }

  @Test
  void whatIsDamagedIsToldWithItsPlace() throws Exception {
    assertThat(open(GXL.replace("from=\"b\"", "")).report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 10);
    assertThat(open(GXL.replace("to=\"b\"", "to=\"z\"")).report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 9);
    assertThat(open(GXL.replace("edgemode=\"directed\"", "edgemode=\"so\"")).report().warnings())
        .isEqualTo(3);
    assertThatThrownBy(() -> open(GXL.substring(0, 400)))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isPositive());
  }
}
