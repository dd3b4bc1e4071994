package attache.drawing;

/** A table that takes the place of the picture; its text grows where there is room. Immutable. */
sealed interface FigureTable extends Chart permits TableChart, StackedTables {
  /** Steps in which text grows. */
  int STEPS = 12;

  /** The most that text grows by, as a share of its size. */
  double MOST_GROWTH = 0.6;

  /** Whether all its rows and columns find room, and no text is cut for want of it. */
  boolean isComfortable(ChartSpace space);

  /** The table in the type of the space. */
  ChartDrawing drawPlain(ChartSpace space);

  /** The same in the largest type, up to a limit, in which all of it finds room. */
  @Override
  default ChartDrawing draw(ChartSpace space) {
    for (int step = STEPS; step > 0; step--) {
      ChartSpace larger = space.enlarged(1 + MOST_GROWTH * step / STEPS);
      if (isComfortable(larger)) {
        return drawPlain(larger);
      }
    }
    return drawPlain(space);
  }
}
