package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.drawing.FigureOptions;
import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.Sight;
import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SceneAppearanceTest {
  @ParameterizedTest
  @CsvSource({"592, 708", "1600, 1200", "320, 240"})
  void discsStandAsLargeAndAsFarApartAsOnACanvasOfThatSize(double width, double height) {
    OpenedView shown = NetworkOpening.sample(SampleNetworks.TEACHING, Theme.LIGHT, Progress.NONE);
    Scene screen =
        new SceneMaker().make(shown.state(), shown.scores(), new Sight(width, height, 1));
    SceneAppearance written =
        new SceneAppearance(
            shown.state(), shown.scores(), new FigureOptions.Framing.AsSeen(width, height));
    for (int account = 0; account < shown.state().network().accountCount(); account++) {
      assertThat(written.size(account)).isEqualTo(screen.radius(account));
      assertThat(written.x(account) - written.x(0))
          .isCloseTo(screen.x(account) - screen.x(0), within(1e-9));
      assertThat(written.y(account) - written.y(0))
          .isCloseTo(screen.y(0) - screen.y(account), within(1e-9));
      assertThat(written.colour(account)).isEqualTo(screen.colors().color(account) & 0xFFFFFF);
    }
  }
}
