package attache.canvas;

import java.util.Collection;
import java.util.EnumSet;
import javafx.scene.canvas.GraphicsContext;
import org.graphstream.ui.graphicGraph.GraphicElement;
import org.graphstream.ui.graphicGraph.StyleGroup;
import org.graphstream.ui.view.GraphRendererBase;
import org.graphstream.ui.view.LayerRenderer;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.camera.Camera;
import org.graphstream.ui.view.util.InteractiveElement;
import org.jspecify.annotations.NullUnmarked;

/**
 * Our renderer in GraphStream's view. It paints nothing itself: it passes on that something
 * changed, and whoever listens paints a {@link attache.view.ViewState} off the FX thread. Picking
 * and camera go to the {@link CanvasSight}.
 */
@NullUnmarked
final class NetworkRenderer extends GraphRendererBase<NetworkView, GraphicsContext> {
  private final ViewCamera camera;
  private final Runnable onChange;
  private final Runnable onResize;

  NetworkRenderer(ViewCamera camera, Runnable onChange, Runnable onResize) {
    this.camera = camera;
    this.onChange = onChange;
    this.onResize = onResize;
  }

  void graphChanged() {
    onChange.run();
  }

  void resized() {
    onResize.run();
  }

  @Override
  public View createDefaultView(Viewer viewer, String id) {
    return new NetworkView(viewer, id, this);
  }

  @Override
  public Camera getCamera() {
    return camera;
  }

  @Override
  public GraphicElement findGraphicElementAt(
      EnumSet<InteractiveElement> types, double x, double y) {
    return camera.findGraphicElementAt(graph, types, x, y);
  }

  @Override
  public Collection<GraphicElement> allGraphicElementsIn(
      EnumSet<InteractiveElement> types, double x1, double y1, double x2, double y2) {
    return camera.allGraphicElementsIn(graph, types, x1, y1, x2, y2);
  }

  @Override
  public void render(GraphicsContext g, int x, int y, int width, int height) {
    onChange.run();
  }

  /** Accounts are moved through the ViewState, never through GraphStream. */
  @Override
  public void moveElementAtPx(GraphicElement element, double x, double y) {}

  /** Pictures are exported as figures. */
  @Override
  public void screenshot(String filename, int width, int height) {}

  /** Layers are drawn by {@code attache.drawing}. */
  @Override
  public void setBackLayerRenderer(LayerRenderer<GraphicsContext> renderer) {}

  /** Layers are drawn by {@code attache.drawing}. */
  @Override
  public void setForeLayoutRenderer(LayerRenderer<GraphicsContext> renderer) {}

  /** What an account looks like follows from the ViewState, never from a stylesheet. */
  @Override
  public void elementStyleChanged(
      org.graphstream.graph.Element element, StyleGroup oldStyle, StyleGroup style) {}
}
