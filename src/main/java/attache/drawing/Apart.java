package attache.drawing;

import java.util.Arrays;

/**
 * Moves places on a line apart until each two are a distance from each other, by as little as can
 * be: the sum of the squares of all moves is the least (isotonic regression by pooling neighbours,
 * Barlow et al. 1972).
 */
final class Apart {
  private Apart() {}

  /**
   * The moved places.
   *
   * @param places ascending
   * @param distance between neighbours, at least
   * @param first no place is moved before it, if there is room for all
   * @param last no place is moved beyond it, if there is room for all
   */
  static double[] of(double[] places, double distance, double first, double last) {
    int count = places.length;
    double[] mean = new double[count];
    int[] size = new int[count];
    int pools = 0;
    for (int i = 0; i < count; i++) {
      mean[pools] = places[i] - i * distance;
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] >= mean[pools - 1]) {
        int both = size[pools - 2] + size[pools - 1];
        mean[pools - 2] =
            (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
        size[pools - 2] = both;
        pools--;
      }
    }
    double[] moved = new double[count];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      int end = next + size[pool];
      Arrays.fill(moved, next, end, mean[pool]);
      next = end;
    }
    // In these coordinates any value between the two ends keeps the distance.
    double most = last - Math.max(0, count - 1) * distance;
    for (int i = 0; i < count; i++) {
      moved[i] = Math.max(first, Math.min(moved[i], Math.max(first, most))) + i * distance;
    }
    return moved;
  }
}
