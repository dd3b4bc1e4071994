package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewState;
import org.junit.jupiter.api.Test;

class ForceCameraTest {
  private static final Positions SQUARE =
      Positions.of(new double[] {-1, 1, 1, -1}, new double[] {-1, -1, 1, 1});

  private final CanvasSight sight = sight();
  private final ForceCamera camera = new ForceCamera(sight);

  private static CanvasSight sight() {
    FollowNetwork.Builder builder = FollowNetwork.builder("square");
    for (int account = 0; account < SQUARE.size(); account++) {
      builder.account("a" + account);
    }
    builder.layer(Layer.FOLLOW).arc(0, 1);
    ViewState view =
        ViewState.of(
            builder.build(),
            Arrangement.of(new LayoutChoice.Force(), 1, SQUARE),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.LIGHT);
    CanvasSight sight =
        new CanvasSight(new QuietExploration(new ViewHistory(view), ScoreTable.EMPTY));
    sight.resize(800, 600);
    sight.place(SQUARE);
    return sight;
  }

  @Test
  void followsGentlyFromFarAway() {
    Camera fitted = sight.fitted();
    double far = 400 / fitted.scale();
    Camera away = new Camera(fitted.centerX() + far, fitted.centerY(), fitted.scale());
    Camera next = camera.after(away);
    double left = (next.centerX() - fitted.centerX()) * fitted.scale();
    assertThat(left).isBetween(300.0, 340.0);
  }

  @Test
  void arrivesWithinAQuarterOfASecondOfTheAccounts() {
    Camera fitted = sight.fitted();
    Camera following = new Camera(fitted.centerX(), fitted.centerY(), fitted.scale() * 1.1);
    int frames = 0;
    while (!following.equals(fitted) && frames < 100) {
      following = camera.after(following);
      frames++;
    }
    assertThat(frames).isLessThanOrEqualTo(15);
  }

  @Test
  void staysWhereItHasArrived() {
    assertThat(camera.after(sight.fitted())).isEqualTo(sight.fitted());
  }
}
