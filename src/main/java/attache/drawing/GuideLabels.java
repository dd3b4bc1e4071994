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

  /** Around a circle, where room is scarce beside it, a long name is cut to so many letters. */
  private static final int SHORT = 14;

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

  /** How far beyond a circle's accounts a group's name is tried, in logical pixels. */
  private static final double[] BEYOND_NAMES = {22, 34, 46, 60, 76, 92, 108};

  /** How far to each side a group's name goes along its arc, as shares of the arc's half. */
  private static final double[] ALONG = {0, 0.3, -0.3, 0.6, -0.6, 0.85, -0.85};

  /** How far it goes along it at the least and at the most, in radians. */
  private static final double LEAST_TURN = 0.2;

  private static final double MOST_TURN = 1.2;

  /** Among more accounts than this not every name stands beside a circle, so none is reckoned. */
  private static final int MOST_NAMES = 400;

  /** Among more accounts than this there is hardly a place without a disc. */
  private static final int MOST_ACCOUNTS = 3000;

  private final Scene scene;
  private final double ratio;
  private final List<Box> taken;
  private final List<Label> labels = new ArrayList<>();

  /** Where names of accounts will stand that can stand nowhere else. */
  private final List<Box> names;

  private GuideLabels(Scene scene, List<Box> kept) {
    this.scene = scene;
    ratio = scene.sight().pixelRatio();
    taken = new ArrayList<>(kept);
    names = scene.guides.hub().isPresent() ? namesAround() : List.of();
  }

  /** The names of the accounts on a circle, each on the side where it is tried first. */
  private List<Box> namesAround() {
    if (!scene.named || scene.guides.groups().isEmpty() || scene.order.length > MOST_NAMES) {
      return List.of();
    }
    AccountNames known = new AccountNames(scene.network);
    List<Box> boxes = new ArrayList<>();
    for (int account : scene.order) {
      known
          .of(scene, account)
          .map(name -> name.at(name.sides().getFirst()).box().grown(APART * name.size()))
          .ifPresent(boxes::add);
    }
    return boxes;
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
    // Where names stand outside a circle, there is no room for its groups' beside them.
    if (group.around()
        ? !writeOutside(group, text, size, width) && !writeOutside(group, size)
        : !writeBeyond(group, text, size, width)) {
      write(group, text, size, width, WITHIN);
    }
  }

  /** The same with the name cut short. */
  private boolean writeOutside(Guides.Cluster group, double size) {
    String text = Fonts.line(group.text(), SHORT);
    return writeOutside(group, text, size, Fonts.width(text, Weight.SEMIBOLD, size));
  }

  /**
   * Writes the name of a group outside its arc of a circle, beyond the names of the accounts there,
   * if there is room.
   */
  private boolean writeOutside(Guides.Cluster group, String text, double size, double width) {
    double half = Math.clamp(group.halfAngle(), LEAST_TURN, MOST_TURN);
    for (double share : ALONG) {
      Guides.Cluster turned = group.turned(share * half);
      for (double beyond : BEYOND_NAMES) {
        if (write(turned, text, size, width, beyond)) {
          return true;
        }
      }
    }
    return false;
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
            && !hidesAccount(box)
            && names.stream().noneMatch(box::overlaps);
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
