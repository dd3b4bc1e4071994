package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.formats.NetworkFiles;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePositionsTest {
  private static FollowNetwork network(double[] x, double[] y, String format) {
    FollowNetwork.Builder builder = FollowNetwork.builder("n");
    for (int account = 0; account < x.length; account++) {
      builder.account("a" + account);
    }
    return builder
        .attribute(NumberColumn.of("x", x))
        .attribute(NumberColumn.of("Y", y))
        .provenance(new Provenance("", format, "", "", java.util.List.of()))
        .build();
  }

  @Test
  void keepsTheShapeAndTurnsWhatGrowsUpwards() {
    double[] x = {0, 30, 60, Double.NaN};
    double[] y = {0, 15, 0, 1};
    Positions up = FilePositions.of(network(x, y, "GEXF"));
    assertThat(up.x(2) - up.x(0)).isEqualTo(1000, within(1e-9));
    assertThat(up.y(0) - up.y(1)).isEqualTo(250, within(1e-9));
    assertThat(up.y(3)).as("without a place: below").isGreaterThan(up.y(0));
    Positions down = FilePositions.of(network(x, y, "Pajek"));
    assertThat(down.y(1) - down.y(0)).isEqualTo(250, within(1e-9));
  }

  @Test
  void placesOfFewAccountsOrAllInOnePointAreNone() {
    double no = Double.NaN;
    assertThat(FilePositions.known(network(new double[3], new double[3], ""))).isFalse();
    FollowNetwork few = network(new double[] {1, no, no}, new double[] {2, 3, no}, "");
    assertThat(FilePositions.known(few)).isFalse();
    assertThatThrownBy(() -> FilePositions.of(few)).isInstanceOf(IllegalArgumentException.class);
    FollowNetwork absurd = network(new double[] {1, 1e308}, new double[] {2, -1e308}, "");
    assertThat(FilePositions.known(absurd)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          n.gml ! graph [ node [ id 1 graphics [ x 0.0 y 9.0 ] ] node [ id 2 graphics [ x 6 y 1 ] ] ]
          n.gml ! Creator "Gephi" graph [ node [ id 1 graphics [ x 0 y 1 ] ] node [ id 2 graphics [ x 6 y 9 ] ] ]
          n.dot ! digraph { a [pos="0,1"]; b [pos="6.0,9"]; }
          n.net ! *Vertices 2;1 "a" 0.0 0.9;2 "b" 0.6 0.1
          n.vna ! *Node properties;ID x y;a 0 9;b 6 1;*Tie data;from to strength;a b 1
          n.json ! {"elements": {"nodes": [{"data": {"id": "a"}, "position": {"x": 0, "y": 9}}, {"data": {"id": "b"}, "position": {"x": 6, "y": 1}}]}}
          n.graphml ! <graphml xmlns:y="y"><key id="d" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed"><node id="a"><data key="d"><y:ShapeNode><y:Geometry x="-5" y="8" width="10" height="2"/></y:ShapeNode></data></node><node id="b"><data key="d"><y:ShapeNode><y:Geometry x="1" y="0" width="10" height="2"/></y:ShapeNode></data></node></graph></graphml>
          """)
  void aFileOfAnyProgramPutsItsAccountsWhereTheyStoodThere(String name, String text)
      throws Exception {
    byte[] bytes = text.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
    FollowNetwork network = NetworkFiles.open(name, bytes, Progress.NONE).network();
    Positions places = FilePositions.of(network);
    assertThat(places.x(1) - places.x(0)).as("to the right").isEqualTo(750, within(1e-6));
    assertThat(places.y(0) - places.y(1)).as("higher up").isEqualTo(1000, within(1e-6));
  }
}
