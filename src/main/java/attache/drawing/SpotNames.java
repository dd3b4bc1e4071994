package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Writes names beside the spots of a chart so that none touches another one or hides a spot. */
final class SpotNames {
  private static final double GAP = 3;

  /** Free room beside a name, as a share of its size, so that two are not read as one. */
  private static final double BESIDE = 0.4;

  private static final int LONGEST = 28;

  private SpotNames() {}

  /** What the accounts of a network are called beside their spots. */
  static IntFunction<String> called(FollowNetwork network) {
    ShortNames names = ShortNames.of(network);
    return account -> names.line(network.label(account), LONGEST);
  }

  /**
   * The names that find room.
   *
   * @param space the room of the chart
   * @param within what no name may leave
   * @param spots all spots, none of which may be covered
   * @param lines whether something else runs through a box, such as a diagonal
   * @param important the spots to be named, the most important first
   * @param sure which of them are named even if their names then cover other spots or lines
   * @param name what an account is called, as long as it is written
   */
  static List<Mark.Text> of(
      ChartSpace space,
      Box within,
      List<Spot> spots,
      Predicate<Box> lines,
      List<Spot> important,
      IntPredicate sure,
      IntFunction<String> name) {
    double size = space.textSize();
    BoxGrid names = new BoxGrid(space.width(), space.height(), 4 * size);
    BoxGrid covered = new BoxGrid(space.width(), space.height(), 4 * size);
    for (Spot spot : spots) {
      double r = spot.radius();
      covered.add(new Box(spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r));
    }
    List<Mark.Text> written = new ArrayList<>();
    for (Spot spot : important) {
      String text = name.apply(spot.account());
      List<Box> places = places(space, spot, Fonts.width(text, Weight.REGULAR, size));
      Predicate<Box> free = box -> inside(box, within) && !names.any(box, other -> true);
      Optional<Box> best =
          places.stream()
              .filter(free.and(box -> !covered.any(box, other -> true) && !lines.test(box)))
              .findFirst();
      if (best.isEmpty() && sure.test(spot.account())) {
        best = places.stream().filter(free).findFirst();
      }
      best.ifPresent(
          box -> {
            double beside = BESIDE * size;
            double above = space.unit();
            names.add(
                new Box(
                    box.left() - beside,
                    box.top() - above,
                    box.right() + beside,
                    box.bottom() + above));
            written.add(space.text(text, space.palette().text(), box.left(), box.top() + size / 2));
          });
    }
    return written;
  }

  /** Where a name may stand, the best first. */
  private static List<Box> places(ChartSpace space, Spot spot, double width) {
    double size = space.textSize();
    double away = spot.radius() + GAP * space.unit();
    double near = away * 0.7;
    double[][] corners = {
      {spot.x() + away, spot.y() - size / 2},
      {spot.x() - away - width, spot.y() - size / 2},
      {spot.x() - width / 2, spot.y() - away - size},
      {spot.x() - width / 2, spot.y() + away},
      {spot.x() + near, spot.y() - near - size},
      {spot.x() - near - width, spot.y() - near - size},
      {spot.x() + near, spot.y() + near},
      {spot.x() - near - width, spot.y() + near},
    };
    List<Box> places = new ArrayList<>();
    for (double[] corner : corners) {
      places.add(new Box(corner[0], corner[1], corner[0] + width, corner[1] + size));
    }
    return places;
  }

  private static boolean inside(Box box, Box within) {
    return box.left() >= within.left()
        && box.top() >= within.top()
        && box.right() <= within.right()
        && box.bottom() <= within.bottom();
  }
}
