package attache.drawing;

import java.util.Arrays;
import java.util.List;

/** What of a sight is taken by discs and by names already placed. */
final class LabelRoom {
  /** Logical pixels between a disc and its name, and between names. */
  static final double GAP = 2.5;

  /** How much of a disc's radius a name may cover if there is no better place. */
  private static final double EDGE = 0.45;

  /** A name keeps so far from the middle of even the smallest disc, in gaps. */
  private static final double LEAST_REACH = 0.7;

  /**
   * A disc under this share of the named one's radius may be covered if there is no better place.
   */
  private static final double MINOR = 0.55;

  /** How much nearer a disc seems that stands in the line of a name. */
  private static final double BESIDE = 0.6;

  /** The same of a disc that stands over or under a name. */
  private static final double OVER = 0.8;

  /** How many times as far a disc seems at the most that is nearer to a name than its own. */
  private static final double NEARER = 0.9;

  /** What a name would do at a place. */
  enum Verdict {
    /** It covers nothing. */
    FREE,
    /** It covers the edge of a disc, which is only better than no name. */
    TOUCHES_DISC,
    /** It covers a disc or another name. */
    HIDES
  }

  private final Scene scene;
  private final int[] discs;
  private final BoxGrid discBoxes;
  private final BoxGrid labelBoxes;
  private final double gap;

  /**
   * @param kept boxes to keep free, such as the legend's, in raster pixels
   */
  LabelRoom(Scene scene, List<Box> kept) {
    this.scene = scene;
    double width = scene.sight().rasterWidth();
    double height = scene.sight().rasterHeight();
    double ratio = scene.sight().pixelRatio();
    gap = GAP * ratio;
    discBoxes = new BoxGrid(width, height, 32 * ratio);
    labelBoxes = new BoxGrid(width, height, 64 * ratio);
    discs = Arrays.stream(scene.order).filter(scene::inSight).toArray();
    for (int account : discs) {
      double x = scene.x[account];
      double y = scene.y[account];
      double r = scene.radius[account];
      discBoxes.add(new Box(x - r, y - r, x + r, y + r));
    }
    kept.forEach(labelBoxes::add);
  }

  /**
   * What stands in a label's way.
   *
   * @param stays whether it stood there in the frame before; it then gives way only when it must,
   *     so that names do not come and go while little moves
   */
  Verdict test(Label label, boolean stays) {
    Box box = label.box();
    double slack = stays ? gap : 0;
    Box spaced = stays ? box : box.grown(gap);
    if (!isFree(spaced) || discBoxes.any(box, disc -> hides(label, box, discs[disc], slack))) {
      return Verdict.HIDES;
    }
    boolean touches = discBoxes.any(box, disc -> reaches(label, box, discs[disc], 1, slack));
    return touches ? Verdict.TOUCHES_DISC : Verdict.FREE;
  }

  /** Whether a box is in sight and touches no name. */
  boolean isFree(Box box) {
    return box.isInside(scene.sight().rasterWidth(), scene.sight().rasterHeight())
        && !labelBoxes.any(box, other -> true);
  }

  /**
   * How many times as far as from its own disc a label seems to be from the nearest other one, no
   * farther told than {@code most} times; under 1 it seems to belong to the other. Discs much
   * smaller than its own do not count.
   */
  double apartness(Label label, double most) {
    Box box = label.box();
    int own = label.account();
    double near = seeming(box, own);
    double[] least = {most};
    discBoxes.any(
        box.grown(most * near / BESIDE),
        disc -> {
          int other = discs[disc];
          if (other != own && !isMinor(other, own)) {
            double times = seeming(box, other) / near;
            least[0] =
                Math.min(
                    least[0], edge(box, other) < edge(box, own) ? Math.min(times, NEARER) : times);
          }
          return false;
        });
    return least[0];
  }

  /** How far a disc seems from a name; what stands in one line with it seems nearer. */
  private double seeming(Box box, int account) {
    double x = scene.x[account];
    double y = scene.y[account];
    double share =
        y > box.top() && y < box.bottom() ? BESIDE : x > box.left() && x < box.right() ? OVER : 1;
    return share * Math.max(edge(box, account), gap);
  }

  private double edge(Box box, int account) {
    return box.distance(scene.x[account], scene.y[account]) - scene.radius[account];
  }

  private boolean isMinor(int account, int than) {
    return scene.radius[account] < MINOR * scene.radius[than];
  }

  private boolean hides(Label label, Box box, int account, double slack) {
    if (scene.emphasis.standing[account] == Standing.SELECTED) {
      return reaches(label, box, account, 1, slack);
    }
    // In a crowd the names of hubs could stand nowhere if they had to spare every small disc.
    return !isMinor(account, label.account()) && reaches(label, box, account, EDGE, slack);
  }

  private boolean reaches(Label label, Box box, int account, double share, double slack) {
    double distance = box.distance(scene.x[account], scene.y[account]);
    // However small the disc or little it moves, a name never lies over its very middle.
    double reach = Math.max(share * scene.radius[account], LEAST_REACH * gap) - slack;
    return account != label.account() && (distance < reach || distance == 0);
  }

  void take(Label label) {
    labelBoxes.add(label.box());
  }
}
