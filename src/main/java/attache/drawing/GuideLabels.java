package attache.drawing;

import attache.drawing.Fonts.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what rings and groups are called where they hide no account and none of each other; what
 * finds no room is left out. Names of accounts keep out of their way. Takes O(n) a ring or group.
 */
public final class GuideLabels {
  /** The account of a label that names no account. */
  static final int NO_ACCOUNT = -1;

  private static final double SIZE = 11.5;
  private static final double GROUP_SIZE = 13;
  private static final int LONGEST = 28;

  /** Free room between a guide's name and a disc, in logical pixels. */
  private static final double GAP = 3;

  /** Free room between a guide's name and those of accounts, as a share of its size. */
  private static final double APART = 0.5;

  /** A ring is tried at the top first, then ever farther to the right and left. */
  private static final int TRIES = 24;

  /** How far outside its ring a name is tried, in logical pixels: on the line if possible. */
  private static final double[] ASIDE = {0, 18, -18};

  /** How far beyond its accounts a group's name is tried, in logical pixels. */
  private static final double[] BEYOND = {24, 12, 36, 52};

  /** The same to a side of the way outwards, where it must be near to be understood. */
  private static final double[] BESIDE = {24, 12};

  /** How far to each side of the way outwards a group's name is tried, in radians. */
  private static final double[] TURNS = {0.35, -0.35, 0.7, -0.7};

  /** How far within its accounts, at last. */
  private static final double[] WITHIN = {-22, -40};

  /** The same beyond where names of accounts stand between: across, the usual width of one. */
  private static final double[] BEYOND_NAMES = {100, 90};

  /** The same down, where names lie above each other. */
  private static final double BEYOND_LINE = 30;

  /** Among more accounts than this there is hardly a place without a disc. */
  private static final int MOST_ACCOUNTS = 3000;

  private final Scene scene;
  private final double ratio;
  private final List<Box> taken;
  private final List<Label> labels = new ArrayList<>();

  private GuideLabels(Scene scene, List<Box> kept) {
    this.scene = scene;
    ratio = scene.sight().pixelRatio();
    taken = new ArrayList<>(kept);
  }

  /**
   * The names of a scene's rings and groups.
   *
   * @param kept boxes to keep free, such as the legend's, in raster pixels
   */
  public static List<Label> place(Scene scene, List<Box> kept) {
    GuideLabels placing = new GuideLabels(scene, kept);
    scene.guides.groups().forEach(placing::name);
    scene.guides.rings().reversed().forEach(placing::name);
    return placing.labels;
  }

  /** Boxes to keep free of the names of accounts: those given and those of the labels. */
  public static List<Box> keeping(List<Box> kept, List<Label> guides) {
    List<Box> all = new ArrayList<>(kept);
    guides.forEach(label -> all.add(label.box().grown(APART * label.size())));
    return all;
  }

  private void name(Guides.Circle ring) {
    double size = SIZE * ratio;
    double width = Fonts.width(ring.text(), Weight.REGULAR, size);
    for (double aside : ASIDE) {
      double radius = ring.radius() + aside * ratio;
      for (int attempt = 0; attempt < TRIES; attempt++) {
        int side = attempt % 2 == 0 ? 1 : -1;
        double angle = -Math.PI / 2 + side * ((attempt + 1) / 2) * (2 * Math.PI / TRIES);
        double x = ring.x() + radius * Math.cos(angle);
        double y = ring.y() + radius * Math.sin(angle);
        if (write(ring.text(), Weight.REGULAR, size, width, x, y, true)) {
          return;
        }
      }
    }
  }

  private void name(Guides.Cluster group) {
    double size = GROUP_SIZE * ratio;
    String text = Fonts.line(group.text(), LONGEST);
    double width = Fonts.width(text, Weight.SEMIBOLD, size);
    boolean around = scene.guides.hub().isPresent();
    if (around) {
      for (double across : BEYOND_NAMES) {
        double share = Math.abs(group.outX());
        double beyond = across * share * share + BEYOND_LINE * (1 - share * share);
        if (write(group, text, size, width, beyond)) {
          return;
        }
      }
    }
    // Where names stand outside a circle, there is no room for its groups' among them.
    if (around || !writeBeyond(group, text, size, width)) {
      write(group, text, size, width, WITHIN);
    }
  }

  /** Writes the name of a group on the way outwards or to a side of it, if there is room. */
  private boolean writeBeyond(Guides.Cluster group, String text, double size, double width) {
    if (write(group, text, size, width, BEYOND)) {
      return true;
    }
    for (double turn : TURNS) {
      if (write(group.turned(turn), text, size, width, BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the name of a group at the first distance at which there is room, if any. */
  private boolean write(
      Guides.Cluster group, String text, double size, double width, double[] beyond) {
    for (double far : beyond) {
      if (write(group, text, size, width, far)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the name of a group beyond its accounts, if there is room. */
  private boolean write(
      Guides.Cluster group, String text, double size, double width, double beyond) {
    double inwards = beyond < 0 ? -1 : 1;
    double far = group.reach() + beyond * ratio;
    double x = group.x() + group.outX() * (far + inwards * width / 2 * Math.abs(group.outX()));
    double y = group.y() + group.outY() * (far + inwards * size / 2 * Math.abs(group.outY()));
    return write(text, Weight.SEMIBOLD, size, width, x, y, false);
  }

  /** Writes a text with its middle at a point, if there is room. */
  private boolean write(
      String text, Weight weight, double size, double width, double x, double y, boolean muted) {
    double baseline = y + (Label.ASCENT - Label.DESCENT) / 2 * size;
    Label label =
        new Label(
            NO_ACCOUNT,
            text,
            weight,
            size,
            x - width / 2,
            baseline,
            width,
            Label.Side.RIGHT,
            muted);
    Box box = label.box();
    boolean free =
        box.isInside(scene.sight().rasterWidth(), scene.sight().rasterHeight())
            && taken.stream().noneMatch(box::overlaps)
            && !hidesAccount(box);
    if (free) {
      taken.add(box);
      labels.add(label);
    }
    return free;
  }

  private boolean hidesAccount(Box box) {
    if (scene.order.length > MOST_ACCOUNTS) {
      return false;
    }
    for (int account : scene.order) {
      double reach = scene.reach(account) + GAP * ratio;
      if (box.distance(scene.x[account], scene.y[account]) < reach) {
        return true;
      }
    }
    return false;
  }
}
