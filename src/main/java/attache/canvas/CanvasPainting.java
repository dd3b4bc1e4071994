package attache.canvas;

import attache.drawing.Box;
import attache.drawing.GuideLabels;
import attache.drawing.Label;
import attache.drawing.LabelPlacer;
import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.ScenePainter;
import attache.drawing.Sight;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Paints the pictures of the canvas with the very marks that figures are made of. Belongs to the
 * painter's thread.
 */
final class CanvasPainting {
  /** How far the legend is from the canvas's corner, in the window's pixels. */
  private static final double LEGEND_MARGIN = 12;

  private final Motion motion;
  private final SceneMaker maker = SceneMaker.forScreen();
  private final LabelPlacer placer = new LabelPlacer();
  private final ScenePainter painter = new ScenePainter();
  private List<Label> labels = List.of();

  /** Where the legend lay in the picture before: no name is written there. */
  private List<Box> legends = List.of();

  private @Nullable FollowNetwork labelled;
  private boolean begun;

  /**
   * Paints for one canvas.
   *
   * @param nanos the time
   */
  CanvasPainting(LongSupplier nanos) {
    motion = new Motion(nanos);
  }

  Painted paint(FrameWish wish, int[] pixels) {
    boolean moving = motion.isGoingOn(wish.state().camera(), wish.positions());
    Sight sight = new Sight(wish.width(), wish.height(), wish.ratio());
    Scene scene =
        maker.make(
            wish.state(),
            wish.scores(),
            sight,
            wish.positions().xs(),
            wish.positions().ys(),
            wish.target());
    scene.preparePicking();
    if (labelled != wish.state().network()) {
      labels = List.of();
      labelled = wish.state().network();
    }
    if (!begun) {
      // Loading typefaces takes most of a second: the first picture does not wait for its names.
      begun = true;
      painter.paint(scene, List.of(), pixels);
      return new Painted(scene, 0, 0, false, true);
    }
    List<Box> taken = new ArrayList<>(legends);
    wish.covered().forEach(box -> taken.add(box.scaled(wish.ratio())));
    List<Label> guides = GuideLabels.place(scene, taken);
    List<Label> written = new ArrayList<>(guides);
    labels = placer.place(scene, labels, GuideLabels.keeping(taken, guides));
    written.addAll(labels);
    boolean sharp = true;
    if (moving) {
      sharp = painter.paintInMotion(scene, written, pixels);
    } else {
      painter.paint(scene, written, pixels);
    }
    painter.paintPins(scene, wish.state().arrangement().pinned(), pixels);
    double margin = LEGEND_MARGIN * wish.ratio();
    Box legend = painter.paintLegend(scene, pixels, margin, sight.rasterHeight() - margin);
    legends = List.of(legend);
    return new Painted(
        scene,
        legend.right() / wish.ratio(),
        (sight.rasterHeight() - legend.top()) / wish.ratio(),
        true,
        sharp && scene.isSettled());
  }
}
