package attache.drawing;

import attache.drawing.Fonts.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places the names of a matrix: beside every row if rows are high enough to be read, otherwise
 * beside those that are hovered or selected; where no account's name is in the way, those of
 * groups. Keeps how far texts run; belongs to one thread.
 */
final class MatrixNames {
  /** Rows of at least so many logical pixels have names. */
  static final double LEAST_ROW = 8;

  private static final double SMALLEST = 8.5;
  private static final double LARGEST = 11;
  private static final double GROUP_SIZE = 11;

  /** Height of the letters as a share of a row. */
  private static final double SHARE = 0.86;

  /** Height of the middle of letters above the baseline, as a share of the size. */
  private static final double MIDDLE = 0.34;

  private static final int KEPT = 6000;
  private static final int LONGEST = 200;

  /** Share of its size that the middles of two rows' names are apart at least. */
  private static final double ROWS_APART = 0.84;

  /** The same of the names of groups, which stand freely. */
  private static final double GROUPS_APART = 1.1;

  private final Map<Key, Fitted> fitted = new HashMap<>();

  private record Key(ShortNames names, String text, Weight weight, double size, double room) {}

  private record Fitted(String text, double width) {}

  /** A name that wants a place. */
  private record Wish(String text, Weight weight, double size, int color, double middle) {}

  /** The names of a scene. */
  List<MatrixName> place(MatrixScene scene) {
    List<MatrixName> names = new ArrayList<>();
    for (boolean upright : new boolean[] {false, true}) {
      MatrixFrame frame = scene.frame();
      double low = upright ? frame.window().left() : frame.window().top();
      double high = upright ? frame.right() : frame.bottom();
      List<Wish> placed = new ArrayList<>();
      double apart = isRoomy(scene) ? ROWS_APART : GROUPS_APART;
      for (Wish wish : wishes(scene, upright)) {
        double half = wish.size * 0.45;
        boolean inside = wish.middle - half >= low - half && wish.middle + half <= high + half;
        if (inside && placed.stream().noneMatch(other -> collide(wish, other, apart))) {
          placed.add(wish);
          names.add(name(scene, wish, upright));
        }
      }
    }
    return List.copyOf(names);
  }

  private static boolean collide(Wish one, Wish other, double apart) {
    return Math.abs(one.middle - other.middle) < apart * (one.size + other.size) / 2;
  }

  /** Whether rows are high enough for their names; groups are named otherwise. */
  static boolean isRoomy(MatrixScene scene) {
    return scene.frame().cell() >= LEAST_ROW * scene.sight().pixelRatio();
  }

  /** The most important first. */
  private static List<Wish> wishes(MatrixScene scene, boolean upright) {
    List<Wish> wishes = new ArrayList<>();
    int hovered = upright ? scene.hover().column() : scene.hover().row();
    if (hovered >= 0) {
      wishes.add(wish(scene, hovered, Weight.BOLD, upright));
    }
    for (int row : scene.selected()) {
      if (row != hovered) {
        wishes.add(wish(scene, row, Weight.BOLD, upright));
      }
    }
    if (isRoomy(scene)) {
      int first = upright ? scene.frame().firstColumn() : scene.frame().firstRow();
      int end = upright ? scene.frame().endColumn() : scene.frame().endRow();
      for (int row = first; row < end; row++) {
        if (row != hovered && !scene.isSelected(row)) {
          wishes.add(wish(scene, row, Weight.REGULAR, upright));
        }
      }
    } else if (scene.isGrouped()) {
      groups(scene, wishes, upright);
    }
    return wishes;
  }

  private static Wish wish(MatrixScene scene, int row, Weight weight, boolean upright) {
    boolean muted = scene.rows().isMuted(row) || (weight == Weight.REGULAR && scene.selecting());
    Palette palette = scene.palette();
    return new Wish(
        scene.network().label(scene.rows().account(row)),
        weight,
        size(scene),
        muted ? palette.mutedText() : palette.text(),
        middle(scene.frame(), row, row + 1, upright));
  }

  /** In steps, so that names already drawn can be used again while one zooms. */
  private static double size(MatrixScene scene) {
    double ratio = scene.sight().pixelRatio();
    double wanted = Math.floor(2 * SHARE * scene.frame().cell() / ratio) / 2;
    return (isRoomy(scene) ? Math.clamp(wanted, SMALLEST, LARGEST) : GROUP_SIZE) * ratio;
  }

  private static double middle(MatrixFrame frame, int from, int to, boolean upright) {
    double begin = upright ? frame.left() : frame.top();
    return begin + (from + to) / 2.0 * frame.cell();
  }

  private static void groups(MatrixScene scene, List<Wish> wishes, boolean upright) {
    MatrixRows rows = scene.rows();
    double size = GROUP_SIZE * scene.sight().pixelRatio();
    for (int from = 0, to; from < rows.count(); from = to) {
      to = from + 1;
      while (to < rows.count() && !scene.beginsGroup(to)) {
        to++;
      }
      if ((to - from) * scene.frame().cell() >= size) {
        wishes.add(
            new Wish(
                scene.colors().group(rows.account(from)).name(),
                Weight.REGULAR,
                size,
                scene.palette().mutedText(),
                seenMiddle(scene.frame(), from, to, upright)));
      }
    }
  }

  /** The middle of that part of some rows that is seen. */
  private static double seenMiddle(MatrixFrame frame, int from, int to, boolean upright) {
    double begin = upright ? frame.left() : frame.top();
    double low = upright ? frame.window().left() : frame.window().top();
    double high = upright ? frame.right() : frame.bottom();
    double seenFrom = Math.max(low, begin + from * frame.cell());
    double seenTo = Math.min(high, begin + to * frame.cell());
    return seenTo > seenFrom ? (seenFrom + seenTo) / 2 : middle(frame, from, to, upright);
  }

  private MatrixName name(MatrixScene scene, Wish wish, boolean upright) {
    double ratio = scene.sight().pixelRatio();
    double nearCells = MatrixSigns.beside(scene.key().groups()) * ratio;
    double room = scene.nameRoom() - nearCells;
    if (fitted.size() > KEPT) {
      fitted.clear();
    }
    Fitted text =
        fitted.computeIfAbsent(
            new Key(ShortNames.of(scene.network()), wish.text, wish.weight, wish.size, room),
            MatrixNames::fit);
    // On whole pixels, so that a name drawn once can be copied there.
    double baseline = Math.rint(wish.middle + MIDDLE * wish.size);
    Box window = scene.frame().window();
    double x = upright ? baseline : Math.rint(window.left() - nearCells - text.width);
    double y = upright ? Math.rint(window.top() - nearCells) : baseline;
    return new MatrixName(text.text, wish.weight, wish.size, wish.color, x, y, upright);
  }

  private static Fitted fit(Key key) {
    String line = key.names.fit(key.text, LONGEST, key.weight, key.size, key.room);
    return new Fitted(line, Fonts.width(line, key.weight, key.size));
  }
}
