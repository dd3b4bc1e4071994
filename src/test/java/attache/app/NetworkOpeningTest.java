package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.drawing.FigureOptions;
import attache.formats.NetworkFormat;
import attache.formats.NetworkWriters;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a file is shown at first. */
class NetworkOpeningTest {
  @TempDir Path folder;

  private ViewState open(Path file) throws Exception {
    return NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view().state();
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "PAJEK"})
  void aPictureThatWasExportedOpensAgainAsItWas(NetworkFormat format) throws Exception {
    Path ties = Files.writeString(folder.resolve("t.csv"), "source,target\na,b\nb,c\nc,d\nd,b\n");
    ViewState before = open(ties);
    assertThat(before.arrangement().layout()).isEqualTo(new LayoutChoice.Force());
    FollowNetwork network = before.network();
    Path file = folder.resolve("picture." + format.extension());
    NetworkWriters.write(
        format,
        network,
        new SceneAppearance(before, ScoreTable.EMPTY, new FigureOptions.Framing.AsSeen(800, 600)),
        file,
        Progress.NONE);
    ViewState after = open(file);
    assertThat(after.arrangement().layout()).isEqualTo(new LayoutChoice.InFile());
    Positions one = before.arrangement().positions();
    Positions other = after.arrangement().positions();
    double scale = (other.x(1) - other.x(0)) / (one.x(1) - one.x(0));
    assertThat(scale).isPositive();
    for (int account = 1; account < network.accountCount(); account++) {
      assertThat(other.x(account) - other.x(0))
          .isEqualTo(scale * (one.x(account) - one.x(0)), within(0.1));
      assertThat(other.y(account) - other.y(0))
          .isEqualTo(scale * (one.y(account) - one.y(0)), within(0.1));
    }
  }

  @Test
  void aFileWithoutPositionsIsLaidOut() throws Exception {
    Path file =
        Files.writeString(folder.resolve("t.net"), "*Vertices 2\n1 a 0 0\n2 b 0 0\n*Arcs\n1 2\n");
    assertThat(open(file).arrangement().layout()).isEqualTo(new LayoutChoice.Force());
  }
}
