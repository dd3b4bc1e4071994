package attache.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A chart as it is drawn in some room: its marks, and where its accounts are. Immutable. */
public final class ChartDrawing {
  private final List<Mark> marks;
  private final List<Spot> spots;
  private final List<Field> fields;

  /**
   * @param marks in the order in which they are drawn
   * @param spots where the accounts are, the topmost last
   */
  ChartDrawing(List<Mark> marks, List<Spot> spots) {
    this(marks, spots, List.of());
  }

  /**
   * @param fields areas that can be pointed at, the topmost last
   */
  ChartDrawing(List<Mark> marks, List<Spot> spots, List<Field> fields) {
    this.marks = List.copyOf(marks);
    this.spots = List.copyOf(spots);
    this.fields = List.copyOf(fields);
  }

  /**
   * An area that can be pointed at, and is no account.
   *
   * @param name by which the chart knows it
   * @param area in pixels of the surface
   * @param bounds a rectangle around the area, which says sooner where it is not
   */
  record Field(String name, Path2D area, Rectangle2D bounds) {
    Field(String name, Path2D area) {
      this(name, area, area.getBounds2D());
    }

    boolean contains(double x, double y) {
      return bounds.contains(x, y) && area.contains(x, y);
    }
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

  /** Whether areas can be pointed at rather than accounts. */
  public boolean hasFields() {
    return !fields.isEmpty();
  }

  /** The name of the topmost area at a point. */
  public Optional<String> fieldAt(double x, double y) {
    return fields.reversed().stream()
        .filter(field -> field.contains(x, y))
        .map(Field::name)
        .findFirst();
  }

  /** Draws it with its left upper corner at a point of the surface. */
  public void paint(Graphics2D graphics, double left, double top) {
    MarkPainter.paint(graphics, marks.stream().map(mark -> mark.moved(left, top)).toList());
  }
}
