package attache.canvas;

import attache.layouts.Positions;
import attache.view.Camera;

/**
 * Accounts on their way from where they stand to where a layout puts them: they set off and arrive
 * gently. Immutable.
 */
final class Transition {
  private final Positions from;
  private final Positions to;

  /**
   * @throws IllegalArgumentException if the two are not as many
   */
  Transition(Positions from, Positions to) {
    if (from.size() != to.size()) {
      throw new IllegalArgumentException(from.size() + " accounts cannot go to " + to.size());
    }
    this.from = from;
    this.to = to;
  }

  /** Where the accounts go. */
  Positions to() {
    return to;
  }

  /**
   * Where the accounts are on their way.
   *
   * @param share of the time that has passed, 0 to 1
   */
  Positions at(double share) {
    if (share >= 1) {
      return to;
    }
    double way = Math.max(0, share);
    double eased = way * way * (3 - 2 * way);
    double[] x = from.xs();
    double[] y = from.ys();
    for (int account = 0; account < x.length; account++) {
      x[account] += eased * (to.x(account) - x[account]);
      y[account] += eased * (to.y(account) - y[account]);
    }
    return Positions.of(x, y);
  }

  /** How far the account goes that goes farthest; 0 if there is none. */
  static double longestWay(Positions from, Positions to) {
    double longest = 0;
    for (int account = 0; account < from.size(); account++) {
      double dx = to.x(account) - from.x(account);
      double dy = to.y(account) - from.y(account);
      longest = Math.max(longest, Math.hypot(dx, dy));
    }
    return longest;
  }

  /** The same way to the same places, begun where it is seen through another camera. */
  Transition seenThrough(Camera before, Camera after) {
    return new Transition(seenAlike(from, before, after), to);
  }

  /**
   * The same pixels in the units of another camera: accounts so placed are seen through {@code
   * after} where they were seen through {@code before}.
   */
  static Positions seenAlike(Positions positions, Camera before, Camera after) {
    double[] x = positions.xs();
    double[] y = positions.ys();
    for (int account = 0; account < x.length; account++) {
      x[account] = after.layoutX(before.screenX(x[account], 0), 0);
      y[account] = after.layoutY(before.screenY(y[account], 0), 0);
    }
    return Positions.of(x, y);
  }
}
