package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts accounts at their places on a map. Those of one place stand around it, and accounts that
 * would lie on each other make room, each no farther from its place than needed; accounts without a
 * place stand in rows below the map. Ties and seed play no part. Takes O(n) a step, some 60 steps.
 */
public final class MapLayout implements LayoutAlgorithm {
  /** The distance that accounts keep, as a share of the map's width, if there were one account. */
  private static final double DISTANCE = 0.16;

  /** The greatest such share, which few accounts have. */
  private static final double MOST_DISTANCE = 0.022;

  private static final int STEPS = 60;

  /** In the last steps accounts make room without being drawn back to their places. */
  private static final int LAST_STEPS = 12;

  /** How far an account is drawn back in a step, as a share of the way. */
  private static final double BACK = 0.15;

  /** How far at most, as a share of the distance. */
  private static final double MOST_BACK = 0.05;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private static final int[] END = {-1};

  /** Distances by which rows below the map are apart. */
  private static final double ROW = 2;

  private final double[] homeX;
  private final double[] homeY;
  private final double halfWidth;
  private final double bottom;

  /**
   * @param homeX where each account belongs, to the right; NaN without a place
   * @param homeY where each account belongs, downwards; NaN without a place
   * @param halfWidth the map reaches from {@code -halfWidth} to {@code halfWidth}
   * @param bottom how far down the map reaches
   * @throws IllegalArgumentException if there are not as many of both
   */
  public MapLayout(double[] homeX, double[] homeY, double halfWidth, double bottom) {
    if (homeX.length != homeY.length) {
      throw new IllegalArgumentException(homeX.length + " x for " + homeY.length + " y");
    }
    this.homeX = homeX.clone();
    this.homeY = homeY.clone();
    this.halfWidth = halfWidth;
    this.bottom = bottom;
  }

  @Override
  public String key() {
    return "map";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the places are not those of the layer's accounts
   */
  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    int accounts = layer.accountCount();
    if (accounts != homeX.length) {
      throw new IllegalArgumentException(homeX.length + " places for " + accounts + " accounts");
    }
    progress.report(0);
    double distance =
        2 * halfWidth * Math.min(MOST_DISTANCE, DISTANCE / Math.sqrt(Math.max(1, accounts)));
    double[] x = homeX.clone();
    double[] y = homeY.clone();
    int[] placed =
        IntStream.range(0, accounts).filter(account -> !Double.isNaN(homeX[account])).toArray();
    aroundPlaces(placed, x, y, distance);
    for (int step = 0; step < STEPS; step++) {
      progress.report((double) step / STEPS);
      makeRoom(placed, x, y, distance);
      if (step < STEPS - LAST_STEPS) {
        drawBack(placed, x, y, distance);
      }
    }
    aside(x, y, distance);
    return Positions.of(x, y);
  }

  /** Puts the accounts of each place on a spiral about it, as seeds stand in a sunflower. */
  private void aroundPlaces(int[] placed, double[] x, double[] y, double distance) {
    Map<Long, Integer> there = new HashMap<>();
    for (int account : placed) {
      long place = cell(homeX[account], homeY[account], halfWidth / 10_000);
      int number = there.merge(place, 1, Integer::sum) - 1;
      double away = 0.56 * distance * Math.sqrt(number);
      x[account] += away * StrictMath.cos(number * GOLDEN_ANGLE);
      y[account] += away * StrictMath.sin(number * GOLDEN_ANGLE);
    }
  }

  /** Moves every two accounts apart that are nearer to each other than the distance. */
  private static void makeRoom(int[] placed, double[] x, double[] y, double distance) {
    Map<Long, int[]> cells = new HashMap<>();
    int[] next = new int[placed.length];
    for (int i = 0; i < placed.length; i++) {
      int[] before = cells.put(cell(x[placed[i]], y[placed[i]], distance), new int[] {i});
      next[i] = before == null ? -1 : before[0];
    }
    double[] moveX = new double[placed.length];
    double[] moveY = new double[placed.length];
    for (int i = 0; i < placed.length; i++) {
      int one = placed[i];
      for (int column = -1; column <= 1; column++) {
        for (int row = -1; row <= 1; row++) {
          double cellX = x[one] + column * distance;
          double cellY = y[one] + row * distance;
          int j = cells.getOrDefault(cell(cellX, cellY, distance), END)[0];
          for (; j >= 0; j = next[j]) {
            if (j > i) {
              part(i, j, x[one] - x[placed[j]], y[one] - y[placed[j]], distance, moveX, moveY);
            }
          }
        }
      }
    }
    for (int i = 0; i < placed.length; i++) {
      x[placed[i]] += moveX[i];
      y[placed[i]] += moveY[i];
    }
  }

  /** Draws accounts back to their places, not so strongly that a heap of them is pressed. */
  private void drawBack(int[] placed, double[] x, double[] y, double distance) {
    for (int account : placed) {
      double dx = homeX[account] - x[account];
      double dy = homeY[account] - y[account];
      double away = Math.sqrt(dx * dx + dy * dy);
      double share = away > 0 ? Math.min(BACK, MOST_BACK * distance / away) : 0;
      x[account] += share * dx;
      y[account] += share * dy;
    }
  }

  private static void part(
      int i, int j, double dx, double dy, double distance, double[] moveX, double[] moveY) {
    double apart = Math.sqrt(dx * dx + dy * dy);
    if (apart >= distance) {
      return;
    }
    // Two in the very same place go apart in a direction that their numbers choose.
    double acrossX = apart > 0 ? dx / apart : StrictMath.cos(i * GOLDEN_ANGLE);
    double acrossY = apart > 0 ? dy / apart : StrictMath.sin(i * GOLDEN_ANGLE);
    double half = 0.4 * (distance - apart);
    moveX[i] += half * acrossX;
    moveY[i] += half * acrossY;
    moveX[j] -= half * acrossX;
    moveY[j] -= half * acrossY;
  }

  private static long cell(double x, double y, double size) {
    return ((long) Math.floor(x / size) << 32) ^ ((long) Math.floor(y / size) & 0xffffffffL);
  }

  /** Puts the accounts without a place in centred rows below the map. */
  private void aside(double[] x, double[] y, double distance) {
    int[] without =
        IntStream.range(0, x.length).filter(account -> Double.isNaN(homeX[account])).toArray();
    int columns = Math.max(1, (int) (1.2 * halfWidth / (ROW * distance)));
    for (int i = 0; i < without.length; i++) {
      int row = i / columns;
      int inRow = Math.min(columns, without.length - row * columns);
      x[without[i]] = (i % columns - (inRow - 1) / 2.0) * ROW * distance;
      y[without[i]] = bottom + (row + 1) * ROW * distance;
    }
  }
}
