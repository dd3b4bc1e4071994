package attache.canvas;

import attache.drawing.Scene;
import attache.drawing.Target;
import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** How far beside a tie the pointer still means it, in pixels. */
  private static final double TIE_SLACK = 2;

  /** Room for labels around a picture that is fitted, in pixels. */
  private static final double MARGIN = 56;

  private final Exploration exploration;
  private Positions positions = Positions.of(new double[0], new double[0]);
  private @Nullable Scene scene;
  private Corner legend = Corner.FREE;
  private Corner controls = Corner.FREE;
  private Corner tools = Corner.FREE;
  private boolean crowded;

  /** Whether no picture of the network was painted yet, so that nobody knows its legend. */
  private boolean unseen = true;

  private @Nullable Camera lastFit;
  private Optional<Shown> fittedAccounts = Optional.empty();
  private double width = 1;
  private double height = 1;

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
  }

  /** Forgets the picture, for another network comes. */
  void clear() {
    scene = null;
    legend = Corner.FREE;
    unseen = true;
    lastFit = null;
    fittedAccounts = Optional.empty();
  }

  /**
   * Takes over the picture that is shown, and where its legend is. The key to a pair's paths, which
   * comes and goes with the pointer, does not count: accounts would move under it.
   */
  void shown(Painted picture) {
    scene = picture.scene();
    if (picture.scene().showsPaths()) {
      return;
    }
    unseen = false;
    Corner before = legend;
    legend = new Corner(picture.legendWidth(), picture.legendHeight());
    crowded |= !legend.equals(before);
  }

  /** Takes over how much of the lower right corner is taken up by controls. */
  void controls(Corner corner) {
    crowded |= !controls.equals(corner);
    controls = corner;
  }

  /** Takes over how much of the upper right corner is taken up by buttons. */
  void tools(Corner corner) {
    crowded |= !tools.equals(corner);
    tools = corner;
  }

  /** Whether legend or controls take up another corner than when the view was fitted last. */
  boolean isCrowded() {
    return crowded;
  }

  double x(int account) {
    return positions.x(account);
  }

  double y(int account) {
    return positions.y(account);
  }

  /** The pixel column of an account's middle. */
  double screenX(int account) {
    return exploration.history().current().camera().screenX(x(account), width);
  }

  /** The pixel row of an account's middle. */
  double screenY(int account) {
    return exploration.history().current().camera().screenY(y(account), height);
  }

  /** Where the accounts are now. */
  Positions positions() {
    return positions;
  }

  /** The camera that shows every account that the filter leaves; all if it leaves none. */
  Camera fitted() {
    return fitted(exploration.scores().shown());
  }

  /** The camera that shows every account of those. */
  Camera fitted(Optional<Shown> accounts) {
    return fittedTo(accounts, positions);
  }

  /** The camera that would show every account of those if all stood there. */
  Camera fittedTo(Optional<Shown> accounts, Positions places) {
    return fittedTo(among(accounts, places), layout());
  }

  /** Whether the filter leaves an account. */
  boolean isShown(int account) {
    return exploration.scores().shown().map(some -> some.contains(account)).orElse(true);
  }

  /** The camera that would show every account if a layout put them there. */
  Camera fittedTo(Positions places, LayoutChoice layout) {
    return fitting(places, layout).camera().showingAll();
  }

  private LayoutChoice layout() {
    return exploration.history().current().arrangement().layout();
  }

  private Fitting fitting(Positions places, LayoutChoice layout) {
    return new Fitting(places, width, height, legend, controls, tools, Fitting.aside(layout));
  }

  /** How the very first picture of a network is to be fitted, whose legend nobody knows yet. */
  Optional<Fitting> firstFitting() {
    return unseen
        ? Optional.of(fitting(among(fittedAccounts, positions), layout()))
            .filter(fit -> showsEverything())
        : Optional.empty();
  }

  private static Positions among(Optional<Shown> accounts, Positions places) {
    return accounts.filter(some -> some.count() > 0).map(it -> it.among(places)).orElse(places);
  }

  /**
   * The view is being fitted by that camera.
   *
   * @param accounts to which it is fitted; to all if none are told
   */
  void fittedBy(Camera camera, Optional<Shown> accounts) {
    lastFit = camera;
    crowded = false;
    fittedAccounts = accounts;
  }

  /** The accounts to which the view was fitted last; all if none are told. */
  Optional<Shown> fittedAccounts() {
    return fittedAccounts;
  }

  /** Whether no picture of the network was painted yet. */
  boolean isUnseen() {
    return unseen;
  }

  /** Whether every account is in view because the view was fitted to them and not moved since. */
  boolean showsEverything() {
    return exploration.history().current().camera().equals(lastFit);
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

  /**
   * The account whose disc is on top at that pixel of the picture that is shown, the nearest within
   * a few pixels if there is none, -1 if nothing is near. Takes O(n), 20 µs at 10,000 accounts.
   */
  int accountAt(double pixelX, double pixelY) {
    Scene picture = scene;
    if (picture == null) {
      return -1;
    }
    double ratio = picture.sight().pixelRatio();
    return picture.accountAt(pixelX * ratio, pixelY * ratio, SLACK * ratio).orElse(-1);
  }

  /**
   * What is at that pixel of the picture that is shown: an account, otherwise the tie that passes
   * nearest, otherwise nothing. Takes some microseconds.
   */
  Target targetAt(double pixelX, double pixelY) {
    Scene picture = scene;
    int account = accountAt(pixelX, pixelY);
    if (account >= 0) {
      return new Target.Account(account);
    }
    if (picture == null) {
      return Target.NOTHING;
    }
    double ratio = picture.sight().pixelRatio();
    // While some are selected, other ties step back, and do not answer to the pointer either.
    return picture
        .tieAt(pixelX * ratio, pixelY * ratio, TIE_SLACK * ratio)
        .filter(tie -> tie.lit() || !picture.isSelecting())
        .map(tie -> (Target) new Target.Tie(tie.follower(), tie.followed(), tie.mutual()))
        .orElse(Target.NOTHING);
  }

  /** The shown accounts whose middle is inside a lasso, ascending. Takes O(n) times its points. */
  List<Integer> accountsIn(Lasso lasso) {
    Camera camera = exploration.history().current().camera();
    return IntStream.range(0, positions.size())
        .filter(this::isShown)
        .filter(
            account ->
                lasso.contains(
                    camera.screenX(positions.x(account), width),
                    camera.screenY(positions.y(account), height)))
        .boxed()
        .toList();
  }

  /** The shown accounts whose middle is in that rectangle of pixels, ascending. Takes O(n). */
  List<Integer> accountsIn(double x1, double y1, double x2, double y2) {
    Camera camera = exploration.history().current().camera();
    double fromX = camera.layoutX(Math.min(x1, x2), width);
    double fromY = camera.layoutY(Math.min(y1, y2), height);
    double toX = camera.layoutX(Math.max(x1, x2), width);
    double toY = camera.layoutY(Math.max(y1, y2), height);
    return IntStream.range(0, positions.size())
        .filter(this::isShown)
        .filter(
            account -> {
              double x = positions.x(account);
              double y = positions.y(account);
              return x >= fromX && x <= toX && y >= fromY && y <= toY;
            })
        .boxed()
        .toList();
  }

  /**
   * GraphStream's element for an account, made when first asked for and brought to where the
   * account is.
   */
  GraphicElement element(GraphicGraph graph, int account) {
    String id = Integer.toString(account);
    GraphicNode node = (GraphicNode) graph.getNode(id);
    if (node == null) {
      node = (GraphicNode) graph.addNode(id);
    }
    node.move(x(account), y(account), 0);
    return node;
  }
}
