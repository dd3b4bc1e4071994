package attache.app;

import attache.drawing.FigureOptions;
import attache.drawing.GroupColors;
import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.Sight;
import attache.formats.Appearance;
import attache.view.ScoreTable;
import attache.view.ViewState;

/** How the accounts look on the canvas, so that another program shows the same picture. */
final class SceneAppearance implements Appearance {
  private static final int RGB = 0xFFFFFF;

  private final Sight sight;
  private final Scene scene;
  private final GroupColors colors;

  /**
   * The look of a view.
   *
   * @param seen how large the canvas is, which decides how large discs are
   */
  SceneAppearance(ViewState state, ScoreTable scores, FigureOptions.Framing.AsSeen seen) {
    sight = new Sight(seen.width(), seen.height(), 1);
    scene = new SceneMaker().make(state, scores, sight);
    colors = scene.colors();
  }

  @Override
  public boolean isDrawn(int account) {
    return true;
  }

  @Override
  public double x(int account) {
    return scene.x(account) - sight.width() / 2;
  }

  /** Screens count downwards, networks upwards. */
  @Override
  public double y(int account) {
    return sight.height() / 2 - scene.y(account);
  }

  @Override
  public double size(int account) {
    return scene.radius(account);
  }

  @Override
  public int colour(int account) {
    return colors.color(account) & RGB;
  }
}
