package attache.canvas;

import attache.drawing.Label;
import attache.drawing.LabelPlacer;
import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.ScenePainter;
import attache.drawing.Sight;
import attache.network.FollowNetwork;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Paints the pictures of the canvas with the very marks that figures are made of. Belongs to the
 * painter's thread.
 */
final class CanvasPainting {
  private final SceneMaker maker = new SceneMaker();
  private final LabelPlacer placer = new LabelPlacer();
  private final ScenePainter painter = new ScenePainter();
  private List<Label> labels = List.of();
  private @Nullable FollowNetwork labelled;

  Scene paint(FrameWish wish, FrameBuffer buffer) {
    Sight sight = new Sight(wish.width(), wish.height(), wish.ratio());
    Scene scene =
        maker.make(
            wish.state(),
            wish.scores(),
            sight,
            wish.positions().xs(),
            wish.positions().ys(),
            wish.hover() < 0 ? OptionalInt.empty() : OptionalInt.of(wish.hover()));
    if (labelled != wish.state().network()) {
      labels = List.of();
      labelled = wish.state().network();
    }
    labels = placer.place(scene, labels);
    painter.paint(scene, labels, buffer.pixels());
    return scene;
  }
}
