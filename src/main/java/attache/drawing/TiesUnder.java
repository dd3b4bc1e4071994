package attache.drawing;

import java.awt.geom.Rectangle2D;

/**
 * Counts the ties that run under a name. Where ties are few, a name is read more easily beside them
 * than on them; where they are many, they run everywhere, and none is counted. Counting takes O(m)
 * for at most {@value #MOST_TIES} ties.
 */
final class TiesUnder {
  private static final int MOST_TIES = 200;

  private final Scene scene;
  private final boolean few;

  TiesUnder(Scene scene) {
    this.scene = scene;
    few = scene.tieCount() <= MOST_TIES;
  }

  /** Whether ties are so few that names keep beside them. */
  boolean areFew() {
    return few;
  }

  /** How many ties run under a box; 0 if they are too many to matter. */
  int count(Box box) {
    if (!few) {
      return 0;
    }
    Rectangle2D area =
        new Rectangle2D.Double(
            box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
    int[] under = {0};
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      boolean[] meets = {false};
      scene.eachStretch(
          tie,
          (fromX, fromY, toX, toY, from, to) ->
              meets[0] |= area.intersectsLine(fromX, fromY, toX, toY));
      under[0] += meets[0] ? 1 : 0;
    }
    return under[0];
  }
}
