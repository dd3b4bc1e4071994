package attache.drawing;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How large a disc is for a score: its area is proportional to the score, its radius at most 1 (the
 * unit is the scene's) and never under a floor below which it could not be seen or hit. Scores that
 * are undefined, zero or negative get the floor. Without scores all discs have one size.
 *
 * @param measure key of the measure that the sizes show
 * @param directed whether the ties that it counts have a direction
 * @param largest the highest score; 0 if there are no scores or none is above 0
 */
public record SizeScale(String measure, boolean directed, double largest) {
  /** Smallest radius, as a share of the largest that suits the number of accounts. */
  public static final double FLOOR = 0.3;

  private static final double ALL_EQUAL = 0.6;

  /**
   * The scale for a measure's scores, if they are there yet.
   *
   * @param shown whether an account is shown; hidden ones do not count
   */
  static SizeScale of(
      String measure, boolean directed, Optional<Scores> scores, IntPredicate shown) {
    double best = scores.map(known -> best(known, shown)).orElse(0.0);
    return new SizeScale(measure, directed, Double.isFinite(best) ? Math.max(0, best) : 0);
  }

  private static double best(Scores scores, IntPredicate shown) {
    return IntStream.range(0, scores.rankedCount())
        .map(scores::at)
        .filter(shown)
        .mapToDouble(scores::value)
        .findFirst()
        .orElse(0);
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

  /** A score as it is written beside a disc. */
  String text(double score) {
    return ColorScale.Unit.of(measure).text(score);
  }

  /**
   * The radius for a score, 0 to 1, if even the smallest could be seen: that of the highest score
   * is 1.
   */
  double share(double score) {
    if (!isTelling()) {
      return ALL_EQUAL;
    }
    return score > 0 ? Math.min(1, Math.sqrt(score / largest)) : 0;
  }
}
