package attache.drawing;

import java.util.Arrays;

/**
 * The table from sums of {@link Coverage} to pixels: ties of one opacity over each other over a
 * ground. Kept until one of the three changes.
 */
final class Exposure {
  private final int[] table = new int[Coverage.MOST + 1];
  private double opacity = -1;
  private int color;
  private int ground;

  /**
   * The premultiplied pixel for each sum.
   *
   * @param ofOneTie its opacity, 0 to 1
   * @param ofTies their opaque colour
   * @param below premultiplied colour of the ground; 0 if it is transparent
   */
  int[] table(double ofOneTie, int ofTies, int below) {
    if (ofOneTie != opacity || ofTies != color || below != ground) {
      opacity = ofOneTie;
      color = ofTies;
      ground = below;
      double step = Math.pow(1 - opacity, 1.0 / Coverage.UNIT);
      double left = 1;
      int sum = 0;
      // Where less than this is left of the ground, no channel can change any more.
      for (; sum < table.length && left > 1 / 1024.0; sum++) {
        table[sum] = blend(color, ground, 1 - left);
        left *= step;
      }
      Arrays.fill(table, sum, table.length, blend(color, ground, 1));
    }
    return table;
  }

  /** An opaque colour at some opacity over a premultiplied ground. */
  private static int blend(int color, int ground, double opacity) {
    int pixel = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int above = (color >>> shift) & 0xff;
      int below = (ground >>> shift) & 0xff;
      pixel |= (int) (below + (above - below) * opacity + 0.5) << shift;
    }
    return pixel;
  }
}
