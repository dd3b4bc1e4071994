package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.Mobility;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The names and ranks at the two sides of a slope chart: as many as find room, the most important
 * first, none over another. Ranks are written as people read them, 1, 2=, 2=, 4.
 */
final class SlopeNames {
  /** Height of the line above the rows. */
  static final double HEAD = 24;

  /** Height of the line under the rows. */
  static final double FOOT = 26;

  private static final double LINE = 12.5;
  private static final int LONGEST = 28;
  private static final double GAP = 6;

  /** A side of the chart. */
  enum Side {
    /** The ranks by the baseline. */
    LEFT,
    /** The ranks in the network. */
    RIGHT
  }

  private final ChartSpace space;
  private final ViewState view;
  private final Mobility mobility;
  private final ShortNames shortNames;
  private final double most;
  private final Map<Side, Map<Double, Integer>> shared = new HashMap<>();

  // Measured once: a text takes some microseconds, and every name asks for these.
  private final double names;
  private final double leftRanks;
  private final double rightRanks;

  /**
   * @param most how wide names with their ranks may be, in pixels
   */
  SlopeNames(ChartSpace space, ViewState view, Mobility mobility, double most) {
    this.space = space;
    this.view = view;
    this.mobility = mobility;
    shortNames = ShortNames.of(view.network());
    this.most = most;
    for (Side side : Side.values()) {
      Map<Double, Integer> counts = new HashMap<>();
      for (int account : mobility.accounts()) {
        counts.merge(rank(side, account), 1, Integer::sum);
      }
      shared.put(side, counts);
    }
    names = widestName();
    leftRanks = widestRank(Side.LEFT);
    rightRanks = widestRank(Side.RIGHT);
  }

  /** Whether two accounts share a rank at one of the sides. */
  static boolean hasShared(Mobility mobility) {
    int[] accounts = mobility.accounts();
    return Arrays.stream(accounts).mapToDouble(mobility::baselineRank).distinct().count()
            < accounts.length
        || Arrays.stream(accounts).mapToDouble(mobility::networkRank).distinct().count()
            < accounts.length;
  }

  private double rank(Side side, int account) {
    return side == Side.LEFT ? mobility.baselineRank(account) : mobility.networkRank(account);
  }

  private String rankText(Side side, int account) {
    double rank = rank(side, account);
    int sharing = shared.getOrDefault(side, Map.of()).getOrDefault(rank, 1);
    int first = (int) Math.round(rank - (sharing - 1) / 2.0);
    return sharing > 1 ? first + "=" : Integer.toString(first);
  }

  private double widestRank(Side side) {
    double widest = 0;
    for (int account : mobility.accounts()) {
      widest = Math.max(widest, space.width(rankText(side, account)));
    }
    return widest;
  }

  private double widestName() {
    double widest = 0;
    for (int account : mobility.accounts()) {
      String name = shortNames.line(view.network().label(account), LONGEST);
      widest = Math.max(widest, Fonts.width(name, Weight.BOLD, space.textSize()));
    }
    return widest;
  }

  private double rankWidth(Side side) {
    return side == Side.LEFT ? leftRanks : rightRanks;
  }

  /** How wide the names with their ranks are. */
  double width(Side side) {
    return Math.min(most, names + GAP * space.unit() + rankWidth(side));
  }

  /**
   * How names look.
   *
   * @param sure which accounts are named even where that moves their names aside
   * @param color an account's colour
   */
  record Look(IntPredicate sure, IntUnaryOperator color) {}

  /**
   * The names that find room, and short lines to those that stand aside from their places.
   *
   * @param order the accounts, the most important first
   * @param rows the row of each account
   * @param edge where the account's mark ends, at the side of the names
   */
  List<Mark> of(List<Integer> order, Side side, double[] rows, double edge, Look look) {
    double line = LINE * space.unit();
    double first = HEAD * space.unit() + line / 2;
    double last = space.height() - FOOT * space.unit();
    int fitting = (int) Math.max(0, (last - first) / line);
    List<Integer> sure =
        order.stream()
            .filter(look.sure()::test)
            .limit(fitting)
            .sorted(Comparator.comparingDouble(account -> rows[account]))
            .toList();
    double[] apart =
        Apart.of(sure.stream().mapToDouble(account -> rows[account]).toArray(), line, first, last);
    List<Double> taken = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < sure.size(); i++) {
      taken.add(apart[i]);
      name(sure.get(i), side, rows[sure.get(i)], apart[i], edge, look, marks);
    }
    for (int account : order) {
      double y = rows[account];
      if (!look.sure().test(account)
          && taken.stream().noneMatch(other -> Math.abs(other - y) < line)) {
        taken.add(y);
        name(account, side, y, y, edge, look, marks);
      }
    }
    return marks;
  }

  private void name(
      int account, Side side, double row, double y, double edge, Look look, List<Mark> marks) {
    double gap = GAP * space.unit();
    double ranks = rankWidth(side);
    boolean isLeft = side == Side.LEFT;
    double begin = isLeft ? edge - gap : edge + gap;
    int color = look.color().applyAsInt(account);
    if (Math.abs(y - row) > space.unit()) {
      marks.add(
          Mark.Line.between(
              edge, row, isLeft ? begin + 1 : begin - 1, y, 0.8 * space.unit(), color));
    }
    Weight weight = view.selection().contains(account) ? Weight.BOLD : Weight.REGULAR;
    String name =
        shortNames.fit(
            view.network().label(account),
            LONGEST,
            weight,
            space.textSize(),
            width(side) - ranks - gap);
    double width = Fonts.width(name, weight, space.textSize());
    double rankEnd = isLeft ? begin : begin + ranks;
    marks.add(space.textEndingAt(rankText(side, account), space.palette().mutedText(), rankEnd, y));
    marks.add(
        new Mark.Text(
            name,
            weight,
            space.textSize(),
            color,
            isLeft ? begin - ranks - gap - width : rankEnd + gap,
            y + ChartSpace.MIDDLE * space.textSize()));
  }
}
