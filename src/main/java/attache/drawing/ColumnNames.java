package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Heights for names in a column, each as near as possible to the height that it belongs to, none
 * touching the next: as at the ends of the lines of a slope chart.
 */
final class ColumnNames {
  private ColumnNames() {}

  /**
   * The heights, in the order given. Names that overlap are spread evenly around the mean of where
   * they belong (pool adjacent violators); takes O(n).
   *
   * @param wanted where each belongs, from the top down: none above the one before
   * @param line height of a name
   * @param top none goes above it
   * @param bottom none goes below it, unless there are more than find room
   */
  static List<Double> spread(List<Double> wanted, double line, double top, double bottom) {
    List<Run> runs = new ArrayList<>();
    for (double at : wanted) {
      runs.add(new Run(1, at));
      while (runs.size() > 1 && touches(runs, line, top, bottom)) {
        Run below = runs.removeLast();
        Run above = runs.removeLast();
        int count = above.count + below.count;
        double sum = above.count * above.middle + below.count * below.middle;
        runs.add(new Run(count, sum / count));
      }
    }
    List<Double> heights = new ArrayList<>();
    for (Run run : runs) {
      double first = run.first(line, top, bottom);
      for (int place = 0; place < run.count; place++) {
        heights.add(first + place * line);
      }
    }
    return heights;
  }

  private static boolean touches(List<Run> runs, double line, double top, double bottom) {
    Run above = runs.get(runs.size() - 2);
    Run below = runs.getLast();
    double end = above.first(line, top, bottom) + (above.count - 1) * line;
    return end + line > below.first(line, top, bottom) + 1e-9;
  }

  /** Names that stand line by line around a height. */
  private record Run(int count, double middle) {
    double first(double line, double top, double bottom) {
      double height = (count - 1) * line;
      double first = middle - height / 2;
      return Math.max(top, Math.min(first, bottom - height));
    }
  }
}
