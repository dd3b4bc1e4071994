package attache.drawing;

import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalInt;

/** A chart as it is drawn in some room: its marks, and where its accounts are. Immutable. */
public final class ChartDrawing {
  private final List<Mark> marks;
  private final List<Spot> spots;

  /**
   * @param marks in the order in which they are drawn
   * @param spots where the accounts are, the topmost last
   */
  ChartDrawing(List<Mark> marks, List<Spot> spots) {
    this.marks = List.copyOf(marks);
    this.spots = List.copyOf(spots);
  }

  /** What it is made of, in the order in which it is drawn. */
  List<Mark> marks() {
    return marks;
  }

  /** Where the accounts are, the topmost last. */
  public List<Spot> spots() {
    return spots;
  }

  /**
   * The account at a point: the nearest one that is not farther away than the slack.
   *
   * @param slack pixels by which its mark may be missed
   */
  public OptionalInt accountAt(double x, double y, double slack) {
    double nearest = slack;
    OptionalInt found = OptionalInt.empty();
    for (Spot spot : spots) {
      double away = Math.max(0, Math.hypot(spot.x() - x, spot.y() - y) - spot.radius());
      if (away <= nearest) {
        nearest = away;
        found = OptionalInt.of(spot.account());
      }
    }
    return found;
  }

  /** Draws it with its left upper corner at a point of the surface. */
  public void paint(Graphics2D graphics, double left, double top) {
    MarkPainter.paint(graphics, marks.stream().map(mark -> mark.moved(left, top)).toList());
  }
}
