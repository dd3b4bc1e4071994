package attache.measures;

/**
 * How many accounts two accounts have in common, and how likely that is by chance: if each had
 * chosen as many as it did at random among all others (hypergeometric distribution).
 *
 * @param common how many they have in common
 * @param expected how many they would have on average
 * @param chance the chance of having at least as many; 1 for none
 */
public record Overlap(int common, double expected, double chance) {
  /**
   * The overlap of two choices. Takes O(choice).
   *
   * @param others how many there are to choose from
   * @param one how many the one has chosen
   * @param two how many the other has chosen
   * @param common how many both have chosen
   */
  static Overlap of(int others, int one, int two, int common) {
    double expected = others == 0 ? 0 : (double) one * two / others;
    double chance = 0;
    for (int shared = common; shared <= Math.min(one, two); shared++) {
      chance +=
          Math.exp(
              logWays(one, shared) + logWays(others - one, two - shared) - logWays(others, two));
    }
    return new Overlap(common, expected, common == 0 ? 1 : Math.min(1, chance));
  }

  /** The logarithm of the binomial coefficient; −∞ where there is no way. */
  private static double logWays(int of, int chosen) {
    if (chosen < 0 || chosen > of) {
      return Double.NEGATIVE_INFINITY;
    }
    double log = 0;
    int fewer = Math.min(chosen, of - chosen);
    for (int i = 1; i <= fewer; i++) {
      log += Math.log((double) (of - fewer + i) / i);
    }
    return log;
  }
}
