package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.network.Provenance;
import org.junit.jupiter.api.Test;

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
}
