package attache.canvas;

import attache.drawing.Box;
import attache.drawing.GuideLabels;
import attache.drawing.Label;
import attache.drawing.LabelPlacer;
import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.ScenePainter;
import attache.drawing.Sight;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Camera;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints the pictures of the canvas with the very marks that figures are made of. Belongs to the
 * painter's thread.
 */
final class CanvasPainting {
  /** How far the legend is from the canvas's corner, in the window's pixels. */
  private static final double LEGEND_MARGIN = 12;

  private static final int FITTING_ROUNDS = 4;

  private final Motion motion;
  private final SceneMaker maker = SceneMaker.forScreen();
  private final LabelPlacer placer = new LabelPlacer();
  private final ScenePainter painter = new ScenePainter();
  private List<Label> labels = List.of();

  /** Where the legend lay in the picture before: no name is written there. */
  private List<Box> legends = List.of();

  private @Nullable FollowNetwork labelled;

  /** Where the accounts were in the last picture at rest. */
  private @Nullable Positions rested;

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
    Scene scene = scene(wish, sight);
    scene.preparePicking();
    if (labelled != wish.state().network()) {
      labels = List.of();
      labelled = wish.state().network();
    }
    List<Box> taken = new ArrayList<>(legends);
    wish.covered().forEach(box -> taken.add(box.scaled(wish.ratio())));
    List<Label> guides = GuideLabels.place(scene, taken);
    List<Label> written = new ArrayList<>(guides);
    List<Label> before = !moving && haveOthersMoved(wish.positions()) ? List.of() : labels;
    labels = placer.place(scene, before, GuideLabels.keeping(taken, guides), !moving);
    if (!moving) {
      rested = wish.positions();
    }
    written.addAll(labels);
    double margin = LEGEND_MARGIN * wish.ratio();
    double bottom = sight.rasterHeight() - margin;
    boolean fine = true;
    if (moving) {
      fine = painter.paintInMotion(scene, written, pixels);
    } else {
      painter.paint(scene, written, pixels);
    }
    painter.paintPins(scene, wish.state().arrangement().pinned(), pixels);
    Box legend =
        moving
            ? painter.paintLegendInMotion(scene, pixels, margin, bottom)
            : painter.paintLegend(scene, pixels, margin, bottom);
    boolean sharp = fine && painter.hasLegendOf(scene);
    legends = List.of(legend);
    Corner corner = corner(legend, sight);
    motion.painted();
    return new Painted(scene, corner.width(), corner.height(), sharp && scene.isSettled());
  }

  /**
   * Whether accounts stand otherwise than in the last picture at rest, more than the one that a
   * user drags. Names then find their sides anew: those that they had between other neighbours
   * would only be in their way.
   */
  private boolean haveOthersMoved(Positions now) {
    Positions before = rested;
    if (before == null || before.size() != now.size()) {
      return true;
    }
    return IntStream.range(0, now.size())
            .filter(i -> before.x(i) != now.x(i) || before.y(i) != now.y(i))
            .limit(2)
            .count()
        > 1;
  }

  /**
   * The marks of a picture. That of a network of which there was none yet is fitted into the room
   * beside its legend, whose discs have their size from the fit: the two are brought together in
   * some rounds.
   */
  private Scene scene(FrameWish wish, Sight sight) {
    ViewState view = wish.state();
    Scene scene = scene(wish, view, sight);
    if (wish.fitting().isEmpty()) {
      return scene;
    }
    double margin = LEGEND_MARGIN * wish.ratio();
    for (int round = 0; round < FITTING_ROUNDS; round++) {
      Box legend = painter.placeLegend(scene, margin, sight.rasterHeight() - margin);
      legends = List.of(legend);
      Camera fitted = wish.fitting().get().beside(corner(legend, sight)).camera();
      if (fitted.equals(view.camera())) {
        break;
      }
      view = view.withCamera(fitted);
      scene = scene(wish, view, sight);
    }
    return scene;
  }

  private Scene scene(FrameWish wish, ViewState view, Sight sight) {
    Positions places = wish.positions();
    return maker.make(view, wish.scores(), sight, places.xs(), places.ys(), wish.target());
  }

  /** How much of the lower left corner a legend takes up, with its distance from the edges. */
  private static Corner corner(Box legend, Sight sight) {
    return new Corner(
        legend.right() / sight.pixelRatio(),
        (sight.rasterHeight() - legend.top()) / sight.pixelRatio());
  }
}
