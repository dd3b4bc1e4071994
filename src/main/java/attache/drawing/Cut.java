package attache.drawing;

/**
 * Lines of a ranking that found room in a figure.
 *
 * @param shown how many are drawn
 * @param wanted how many were asked for and are there, at least {@code shown}
 */
record Cut(int shown, int wanted) {
  /** Whether lines are missing. */
  boolean isCut() {
    return shown < wanted;
  }
}
