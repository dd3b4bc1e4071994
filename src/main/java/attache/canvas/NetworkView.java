package attache.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.util.MouseManager;
import org.graphstream.ui.view.util.ShortcutManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * GraphStream's view, showing finished pictures instead of a canvas: {@link FramePainter} paints
 * them off the FX thread, and one image node shows them pixel for pixel.
 */
@NullUnmarked
final class NetworkView extends FxDefaultView {
  private final ImageView picture = new ImageView();
  private final NetworkRenderer painter;

  NetworkView(Viewer viewer, String identifier, NetworkRenderer renderer) {
    super(viewer, identifier, renderer);
    painter = renderer;
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    picture.setSmooth(false);
    getChildren().setAll(picture);
    setMinSize(0, 0);
  }

  /** Shows a picture that covers so many pixels of the window's own measure. */
  void show(Image image, double width, double height) {
    picture.setImage(image);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
  }

  @Override
  protected void layoutChildren() {
    if (painter != null) {
      painter.resized();
    }
  }

  /** Something in the graph changed: positions arrived. */
  @Override
  public void display(GraphicGraph changedGraph, boolean graphChanged) {
    if (painter != null) {
      painter.graphChanged();
    }
  }

  /**
   * The stock managers are never wanted: they write {@code ui.*} attributes and redraw at every
   * event.
   */
  @Override
  public void setMouseManager(MouseManager manager) {
    if (manager != null) {
      super.setMouseManager(manager);
    }
  }

  @Override
  public void setShortcutManager(ShortcutManager manager) {
    if (manager != null) {
      super.setShortcutManager(manager);
    }
  }

  @Override
  public void close(GraphicGraph closedGraph) {
    renderer.close();
    if (mouseClicks != null) {
      mouseClicks.release();
    }
  }
}
