package attache.canvas;

import java.util.ArrayList;
import java.util.List;

/** A line that is drawn around accounts with the mouse, in pixels of the view; it closes itself. */
final class Lasso {
  /** A point that is nearer to the one before adds nothing. */
  private static final double STEP = 3;

  private final List<Double> coordinates = new ArrayList<>();

  /** Draws the line on to a point. */
  void to(double x, double y) {
    int size = coordinates.size();
    if (size == 0
        || Math.hypot(x - coordinates.get(size - 2), y - coordinates.get(size - 1)) >= STEP) {
      coordinates.add(x);
      coordinates.add(y);
    }
  }

  /** Column and row of each point in turn. */
  List<Double> coordinates() {
    return List.copyOf(coordinates);
  }

  /** Whether a point is inside, counted by how often a ray from it crosses the line. */
  boolean contains(double x, double y) {
    boolean inside = false;
    int size = coordinates.size();
    for (int i = 0, before = size - 2; i < size; before = i, i += 2) {
      double x1 = coordinates.get(before);
      double y1 = coordinates.get(before + 1);
      double x2 = coordinates.get(i);
      double y2 = coordinates.get(i + 1);
      if ((y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1) {
        inside = !inside;
      }
    }
    return inside;
  }
}
