package attache.canvas;

import attache.view.Camera;
import attache.view.Exploration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.graphicGraph.GraphicElement;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.util.GraphMetrics;
import org.graphstream.ui.view.util.InteractiveElement;
import org.jspecify.annotations.NullUnmarked;

/**
 * The camera of the ViewState under GraphStream's interface, so that GraphStream's own tools (mouse
 * managers, shortcuts) see and move the same camera as everyone else. GraphStream measures zoom as
 * the share of the graph that is seen, where 1 is all of it.
 */
@NullUnmarked
final class ViewCamera implements org.graphstream.ui.view.camera.Camera {
  private final Exploration exploration;
  private final CanvasSight sight;
  private final GraphMetrics metrics = new GraphMetrics();

  ViewCamera(Exploration exploration, CanvasSight sight) {
    this.exploration = exploration;
    this.sight = sight;
  }

  private Camera camera() {
    return exploration.history().current().camera();
  }

  private void replace(Camera camera) {
    exploration.history().replace(state -> state.withCamera(camera));
  }

  @Override
  public Point3 getViewCenter() {
    return new Point3(camera().centerX(), camera().centerY(), 0);
  }

  @Override
  public void setViewCenter(double x, double y, double z) {
    replace(new Camera(x, y, camera().scale()));
  }

  @Override
  public double getViewPercent() {
    return sight.fitted().scale() / camera().scale();
  }

  @Override
  public void setViewPercent(double percent) {
    replace(new Camera(camera().centerX(), camera().centerY(), sight.fitted().scale() / percent));
  }

  @Override
  public double getViewRotation() {
    return 0;
  }

  /** The picture is never turned: labels would no longer read. */
  @Override
  public void setViewRotation(double theta) {}

  @Override
  public double getGraphDimension() {
    return Math.max(sight.width(), sight.height()) / sight.fitted().scale();
  }

  @Override
  public void removeGraphViewport() {
    resetView();
  }

  @Override
  public void setGraphViewport(double minX, double minY, double maxX, double maxY) {
    double scale =
        Math.min(
            sight.width() / Math.max(maxX - minX, 1e-9),
            sight.height() / Math.max(maxY - minY, 1e-9));
    replace(new Camera((minX + maxX) / 2, (minY + maxY) / 2, scale));
  }

  @Override
  public void resetView() {
    replace(sight.fitted());
  }

  /** Bounds follow from the positions; nobody needs to tell them. */
  @Override
  public void setBounds(
      double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {}

  @Override
  public GraphMetrics getMetrics() {
    return metrics;
  }

  @Override
  public void setAutoFitView(boolean on) {
    if (on) {
      resetView();
    }
  }

  @Override
  public Point3 transformGuToPx(double x, double y, double z) {
    return new Point3(camera().screenX(x, sight.width()), camera().screenY(y, sight.height()), 0);
  }

  @Override
  public Point3 transformPxToGu(double x, double y) {
    return new Point3(camera().layoutX(x, sight.width()), camera().layoutY(y, sight.height()), 0);
  }

  @Override
  public boolean isVisible(GraphicElement element) {
    Point3 at = transformGuToPx(element.getX(), element.getY(), 0);
    return at.x >= 0 && at.y >= 0 && at.x <= sight.width() && at.y <= sight.height();
  }

  @Override
  public GraphicElement findGraphicElementAt(
      GraphicGraph graph, EnumSet<InteractiveElement> types, double x, double y) {
    if (!types.contains(InteractiveElement.NODE)) {
      return null;
    }
    int account = sight.accountAt(x, y);
    return account < 0 ? null : sight.element(graph, account);
  }

  @Override
  public Collection<GraphicElement> allGraphicElementsIn(
      GraphicGraph graph,
      EnumSet<InteractiveElement> types,
      double x1,
      double y1,
      double x2,
      double y2) {
    if (!types.contains(InteractiveElement.NODE)) {
      return List.of();
    }
    return sight.accountsIn(x1, y1, x2, y2).stream()
        .map(account -> sight.element(graph, account))
        .toList();
  }
}
