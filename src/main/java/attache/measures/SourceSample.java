package attache.measures;

/**
 * From how many accounts the shortest paths are counted that betweenness is made of: from all, or,
 * where that would take hours, from some that are drawn at random.
 *
 * @param sources how many accounts are drawn; 0 for all
 * @param seed what the draw starts from
 */
public record SourceSample(int sources, long seed) {
  /** From every account: betweenness is exact. */
  public static final SourceSample ALL = new SourceSample(0, 1);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if fewer than none shall be drawn
   */
  public SourceSample {
    if (sources < 0) {
      throw new IllegalArgumentException("no " + sources + " accounts can be drawn");
    }
  }

  /** As many accounts drawn from the usual seed. */
  public static SourceSample of(int sources) {
    return new SourceSample(sources, ALL.seed);
  }

  /** Whether nobody of a network of so many accounts is left out, so that betweenness is exact. */
  public boolean isEveryone(int accounts) {
    return sources == 0 || sources >= accounts;
  }

  /**
   * Whether scores are those that this sample gives; those that have nothing to do with paths are
   * the same for every sample.
   *
   * @param measure key of the measure
   */
  public boolean gives(String measure, Scores scores) {
    return !Measures.isBetweenness(measure)
        || scores
            .estimate()
            .map(made -> made.sources() == sources && made.seed() == seed)
            .orElseGet(() -> isEveryone(scores.rankedCount()));
  }
}
