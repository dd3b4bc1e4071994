package attache.canvas;

import attache.drawing.Scene;
import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.Exploration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graphstream.ui.graphicGraph.GraphicElement;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.graphicGraph.GraphicNode;
import org.jspecify.annotations.Nullable;

/**
 * What the canvas shows at this moment: how large it is, where the accounts are while they move,
 * and which of them is under the pointer. Used on the FX thread.
 */
final class CanvasSight {
  /** How far beside an account's disc a click still means it, in pixels. */
  private static final double SLACK = 4;

  /** Room for labels around a picture that is fitted, in pixels. */
  private static final double MARGIN = 56;

  private final Exploration exploration;
  private Positions positions = Positions.of(new double[0], new double[0]);
  private @Nullable Scene scene;
  private double legendWidth;
  private double legendHeight;
  private double width = 1;
  private double height = 1;
  private @Nullable AccountGrid grid;

  CanvasSight(Exploration exploration) {
    this.exploration = exploration;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void resize(double newWidth, double newHeight) {
    width = Math.max(1, newWidth);
    height = Math.max(1, newHeight);
  }

  /** Takes over positions, for instance of a layout that runs. */
  void place(Positions newPositions) {
    positions = newPositions;
    grid = null;
  }

  /** Forgets the picture, for another network comes. */
  void clear() {
    scene = null;
    legendWidth = 0;
    legendHeight = 0;
  }

  /**
   * Takes over the picture that is shown.
   *
   * @return whether it is the first that shows a legend
   */
  boolean shown(Painted picture) {
    boolean first = legendHeight == 0 && picture.legendHeight() > 0;
    scene = picture.scene();
    legendWidth = picture.legendWidth();
    legendHeight = picture.legendHeight();
    return first;
  }

  /** The radius of an account's disc in the window's pixels. */
  private double radius(int account) {
    Scene picture = scene;
    return picture == null || account >= picture.accountCount()
        ? 0
        : picture.radius(account) / picture.sight().pixelRatio();
  }

  double x(int account) {
    return positions.x(account);
  }

  double y(int account) {
    return positions.y(account);
  }

  /** Where the accounts are now. */
  Positions positions() {
    return positions;
  }

  /** The camera that shows every account. */
  Camera fitted() {
    return new Fitting(positions, width, height, legendWidth, legendHeight).camera();
  }

  /** The camera that shows those accounts and no more than a comfortable zoom. */
  Camera fitted(Iterable<Integer> accounts) {
    List<Integer> wanted = new ArrayList<>();
    accounts.forEach(wanted::add);
    double[] someX = wanted.stream().mapToDouble(positions::x).toArray();
    double[] someY = wanted.stream().mapToDouble(positions::y).toArray();
    Camera near = Camera.fit(Positions.of(someX, someY), width, height, MARGIN * 2);
    double closest =
        Math.max(fitted().scale() * 4, exploration.history().current().camera().scale());
    return near.scale() <= closest ? near : new Camera(near.centerX(), near.centerY(), closest);
  }

  /** Moves one account, for instance while it is dragged. */
  void move(int account, double toX, double toY) {
    double[] movedX = positions.xs();
    double[] movedY = positions.ys();
    movedX[account] = toX;
    movedY[account] = toY;
    place(Positions.of(movedX, movedY));
  }

  /** The account whose disc is at that pixel, the nearest if there are several; -1 if none. */
  int accountAt(double pixelX, double pixelY) {
    Camera camera = exploration.history().current().camera();
    Scene picture = scene;
    double widest = picture == null ? 0 : picture.maxRadius() / picture.sight().pixelRatio();
    double reach = (widest + SLACK) / camera.scale();
    double atX = camera.layoutX(pixelX, width);
    double atY = camera.layoutY(pixelY, height);
    Nearest nearest = new Nearest(atX, atY, camera.scale());
    grid().visit(atX - reach, atY - reach, atX + reach, atY + reach, nearest);
    return nearest.account;
  }

  /** Keeps the account whose disc is nearest to a point of the layout. */
  private final class Nearest implements AccountGrid.Visitor {
    private final double atX;
    private final double atY;
    private final double scale;
    private double best = SLACK;
    private int account = -1;

    Nearest(double atX, double atY, double scale) {
      this.atX = atX;
      this.atY = atY;
      this.scale = scale;
    }

    @Override
    public void visit(int candidate) {
      double beside =
          Math.hypot(positions.x(candidate) - atX, positions.y(candidate) - atY) * scale
              - radius(candidate);
      if (beside < best) {
        best = beside;
        account = candidate;
      }
    }
  }

  /** The accounts whose middle is in that rectangle of pixels, ascending. */
  List<Integer> accountsIn(double x1, double y1, double x2, double y2) {
    Camera camera = exploration.history().current().camera();
    List<Integer> found = new ArrayList<>();
    grid()
        .visit(
            camera.layoutX(Math.min(x1, x2), width),
            camera.layoutY(Math.min(y1, y2), height),
            camera.layoutX(Math.max(x1, x2), width),
            camera.layoutY(Math.max(y1, y2), height),
            found::add);
    found.sort(null);
    return found;
  }

  /** GraphStream's element for an account, brought to where the account is. */
  GraphicElement element(GraphicGraph graph, int account) {
    GraphicNode node = (GraphicNode) graph.getNode(String.format(Locale.ROOT, "%d", account));
    node.move(x(account), y(account), 0);
    return node;
  }

  private AccountGrid grid() {
    AccountGrid known = grid;
    if (known == null) {
      known = new AccountGrid(positions.xs(), positions.ys());
      grid = known;
    }
    return known;
  }
}
