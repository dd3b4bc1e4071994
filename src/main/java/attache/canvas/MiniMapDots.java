package attache.canvas;

import attache.drawing.GroupColors;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Camera;
import attache.view.Coloring;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/**
 * The dots of the mini-map, one a shown account in the colour of its disc. They are drawn anew only
 * when accounts moved or look otherwise: 10,000 take under a millisecond, their colours a few more
 * when those changed. Used on the FX thread.
 */
final class MiniMapDots extends ImageView {
  /** Pixels of the picture a pixel of the window, so that dots are sharp on fine screens. */
  private static final int DETAIL = 2;

  private static final double MARGIN = 8;

  /** Side of a dot, in pixels of the picture. */
  private static final int DOT = 2 * DETAIL;

  private final Exploration exploration;
  private final double width;
  private final double height;
  private final FrameBuffer picture;
  private @Nullable Positions drawn;
  private @Nullable Dress dress;
  private Camera whole = Camera.HOME;

  MiniMapDots(Exploration exploration, double width, double height) {
    this.exploration = exploration;
    this.width = width;
    this.height = height;
    picture = new FrameBuffer((int) (width * DETAIL), (int) (height * DETAIL));
    setFitWidth(width);
    setFitHeight(height);
    setImage(picture.show());
  }

  /** How the accounts look, as long as what that depends on is the same. */
  private record Dress(
      FollowNetwork network,
      Coloring coloring,
      Theme theme,
      Optional<Object> underColors,
      Optional<Shown> shown,
      GroupColors colors) {
    static Dress of(ViewState view, ScoreTable table) {
      return new Dress(
          view.network(),
          view.encoding().coloring(),
          view.theme(),
          table.under(view.encoding().coloring()),
          table.shown(),
          GroupColors.of(view, table));
    }

    /** Compares the large parts by identity. */
    boolean fits(ViewState view, ScoreTable table) {
      return network == view.network()
          && coloring.equals(view.encoding().coloring())
          && theme == view.theme()
          && underColors.equals(table.under(coloring))
          && shown.orElse(null) == table.shown().orElse(null);
    }
  }

  /**
   * Shows the accounts where they are.
   *
   * @return the camera through which the dots are seen
   */
  Camera show(Positions places) {
    ViewState view = exploration.history().current();
    Dress worn = dress;
    boolean redressed = worn == null || !worn.fits(view, exploration.scores());
    if (worn == null || redressed) {
      worn = Dress.of(view, exploration.scores());
      dress = worn;
    }
    if (redressed || !places.equals(drawn)) {
      whole = Camera.fit(places, width, height, MARGIN);
      draw(places, worn);
      drawn = places;
      setImage(picture.show());
    }
    return whole;
  }

  private void draw(Positions places, Dress worn) {
    Arrays.fill(picture.pixels(), 0);
    for (int account = 0; account < places.size(); account++) {
      if (worn.shown.isEmpty() || worn.shown.get().contains(account)) {
        dot(
            (int) Math.round(whole.screenX(places.x(account), width) * DETAIL) - DOT / 2,
            (int) Math.round(whole.screenY(places.y(account), height) * DETAIL) - DOT / 2,
            worn.colors.color(account));
      }
    }
  }

  private void dot(int left, int top, int color) {
    for (int y = Math.max(0, top); y < Math.min(picture.height(), top + DOT); y++) {
      int from = y * picture.width() + Math.max(0, left);
      int to = y * picture.width() + Math.min(picture.width(), left + DOT);
      if (from < to) {
        Arrays.fill(picture.pixels(), from, to, color);
      }
    }
  }
}
