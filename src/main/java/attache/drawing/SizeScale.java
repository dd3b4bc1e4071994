package attache.drawing;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import java.util.Optional;

/**
 * How large a disc is for a score: its area is proportional to the score, its radius at most 1 (the
 * unit is the scene's) and never under a floor below which it could not be seen or hit. Scores that
 * are undefined, zero or negative get the floor. Without scores all discs have one size.
 *
 * @param measure key of the measure that the sizes show
 * @param largest the highest score; 0 if there are no scores or none is above 0
 */
public record SizeScale(String measure, double largest) {
  /** Smallest radius, as a share of the largest. */
  public static final double FLOOR = 0.3;

  private static final double ALL_EQUAL = 0.6;

  /** The scale for a measure's scores, if they are there yet. */
  public static SizeScale of(String measure, Optional<Scores> scores) {
    double largest = 0;
    if (scores.isPresent() && scores.get().rankedCount() > 0) {
      double best = scores.get().value(scores.get().at(0));
      largest = Double.isFinite(best) ? Math.max(0, best) : 0;
    }
    return new SizeScale(measure, largest);
  }

  /** Whether sizes differ by the measure at all. */
  public boolean isTelling() {
    return largest > 0;
  }

  /** The least difference between two scores: 1 where the measure counts, otherwise 0. */
  double smallestStep() {
    boolean counts =
        Measures.get(measure).filter(known -> known.scale() == Measure.Scale.COUNT).isPresent();
    return counts ? 1 : 0;
  }

  /** The radius for a score, 0.3 to 1. */
  public double radius(double score) {
    if (!isTelling()) {
      return ALL_EQUAL;
    }
    return score > 0 ? Math.clamp(Math.sqrt(score / largest), FLOOR, 1) : FLOOR;
  }
}
