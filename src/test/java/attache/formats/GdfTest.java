package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GdfTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @Test
  void bothTablesAreRead() throws Exception {
    Opened opened =
        open(
            """
            nodedef>name VARCHAR,label VARCHAR, code VARCHAR(32),seats INTEGER default 5,un BOOLEAN
            ke,'Kenya, Republic of',007,3,true
            cy,"Cyprus",008,,false
            edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN,since INT
            ke,cy,2.5,true,2014
            cy,ke,1,false,2015
            """);
    assertThat(opened.report().format()).isEqualTo("GDF");
    FollowNetwork network = opened.network();
    assertThat(network.label(0)).isEqualTo("Kenya, Republic of");
    assertThat(network.attribute("code")).containsInstanceOf(TextColumn.class);
    assertThat(network.attribute("seats")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("seats").orElseThrow().text(1)).isEqualTo("5");
    Layer layer = network.layers().getFirst();
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(layer.weight(layer.arc(1, 0))).isEqualTo(1);
    assertThat(layer.attribute("since")).isPresent();
  }

  @Test
  void tiesWithoutADirectionGoBothWays() throws Exception {
    Opened opened = open("nodedef> name\na\nb\nedgedef> node1,node2\na,b\n");
    assertThat(opened.network().layers().getFirst().directed()).isFalse();
    assertThat(opened.report().arcs()).isEqualTo(2);
    assertThat(opened.report().findings()).isEmpty();
  }

  @Test
  void semicolonsMayPartTheColumns() throws Exception {
    Opened opened =
        open("# by hand\nnodedef>name;seats INT\na,b;3\nc;4\nedgedef>node1;node2\na,b;c\n");
    assertThat(opened.network().id(0)).isEqualTo("a,b");
    assertThat(opened.network().attribute("seats").orElseThrow().text(1)).isEqualTo("4");
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(opened.report().findings()).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws Exception {
    Opened opened =
        open("nodedef>name VARCHAR,seats INT\na,many\n,3\nedgedef>node1,node2\na,\na,c\na,a,7\n");
    assertThat(opened.report().findings())
        .extracting(Finding::line)
        .containsExactly(2, 3, 5, 6, 7, 7);
  }
}
