package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the ties that run under a name. Where ties are few, a name is read more easily beside them
 * than on them; where they are many, they run everywhere, and none is counted. Counting takes O(m)
 * for at most {@value #MOST_TIES} ties, a fraction of a microsecond for most.
 */
final class TiesUnder {
  private static final int MOST_TIES = 200;

  private final Scene scene;
  private final boolean few;

  /** The stretches of each tie, once they were asked for. */
  private final List<double[][]> stretches = new ArrayList<>();

  TiesUnder(Scene scene) {
    this.scene = scene;
    few = scene.tieCount() <= MOST_TIES;
  }

  /** Whether ties are so few that names keep beside them. */
  boolean areFew() {
    return few;
  }

  /** How many ties run under a box; 0 if they are too many to matter. */
  int count(Box box) {
    if (!few) {
      return 0;
    }
    while (stretches.size() < scene.tieCount()) {
      stretches.add(stretches(stretches.size()));
    }
    int count = 0;
    for (double[][] tie : stretches) {
      for (double[] stretch : tie) {
        if (meets(stretch, box)) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  private double[][] stretches(int tie) {
    List<double[]> all = new ArrayList<>(1);
    scene.eachStretch(
        tie, (fromX, fromY, toX, toY, from, to) -> all.add(new double[] {fromX, fromY, toX, toY}));
    return all.toArray(double[][]::new);
  }

  private static boolean meets(double[] stretch, Box box) {
    double fromX = stretch[0];
    double fromY = stretch[1];
    double toX = stretch[2];
    double toY = stretch[3];
    if (Math.max(fromX, toX) <= box.left()
        || Math.min(fromX, toX) >= box.right()
        || Math.max(fromY, toY) <= box.top()
        || Math.min(fromY, toY) >= box.bottom()) {
      return false;
    }
    // The line misses the box if all of its corners lie on one side.
    double dx = toX - fromX;
    double dy = toY - fromY;
    double one = dx * (box.top() - fromY) - dy * (box.left() - fromX);
    double two = dx * (box.top() - fromY) - dy * (box.right() - fromX);
    double three = dx * (box.bottom() - fromY) - dy * (box.left() - fromX);
    double four = dx * (box.bottom() - fromY) - dy * (box.right() - fromX);
    double least = Math.min(Math.min(one, two), Math.min(three, four));
    double most = Math.max(Math.max(one, two), Math.max(three, four));
    return least < 0 && most > 0;
  }
}
