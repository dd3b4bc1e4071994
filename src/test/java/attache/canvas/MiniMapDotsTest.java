package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.GroupColors;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Coloring;
import attache.view.Encoding;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickRobot.class)
final class MiniMapDotsTest {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 112;

  private final Positions places =
      Positions.of(new double[] {-1, 1, 0}, new double[] {0.5, -0.5, 0});
  private final ViewHistory history = new ViewHistory(view());

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private MiniMapDots dots;

  @Start
  void start(Stage stage) {
    dots =
        new MiniMapDots(
            exploration(history),
            WIDTH,
            HEIGHT,
            Platform::runLater,
            failure -> {
              throw failure;
            });
  }

  private ViewState view() {
    FollowNetwork.Builder builder = FollowNetwork.builder("three");
    List.of("a", "b", "c").forEach(builder::account);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.attribute(TextColumn.of("region", List.of("Africa", "Asia", "Africa")));
    return ViewState.of(
        builder.build(),
        Arrangement.of(new LayoutChoice.Force(), 1, places),
        Encoding.PLAIN.withColoring(new Coloring.ByAttribute("region")),
        Camera.fit(places, 600, 400, 48),
        Theme.LIGHT);
  }

  private static Exploration exploration(ViewHistory history) {
    return new QuietExploration(history, ScoreTable.EMPTY);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, dots::close);
  }

  /** The colour in the middle of an account's dot. */
  private int dot(int account) throws TimeoutException {
    Camera whole = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> dots.show(places));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, dots::isUpToDate));
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            dots.getImage()
                .getPixelReader()
                .getArgb(
                    (int) Math.round(whole.screenX(places.x(account), WIDTH) * 2),
                    (int) Math.round(whole.screenY(places.y(account), HEIGHT) * 2)));
  }

  @Test
  void dotsHaveTheColoursOfTheDiscs() throws TimeoutException {
    GroupColors colors = GroupColors.of(history.current(), ScoreTable.EMPTY);
    for (int account = 0; account < 3; account++) {
      assertThat(dot(account)).isEqualTo(colors.color(account));
    }
    assertThat(dot(0)).isNotEqualTo(dot(1));
  }

  @Test
  void anotherColouringIsDrawnAlthoughNobodyMoved() throws TimeoutException {
    int before = dot(1);
    history.replace(state -> state.withEncoding(Encoding.PLAIN));
    assertThat(dot(1)).isNotEqualTo(before).isEqualTo(dot(0));
  }
}
