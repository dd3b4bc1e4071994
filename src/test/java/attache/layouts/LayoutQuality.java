package attache.layouts;

import java.util.Arrays;

/**
 * How well a picture shows known groups. Accounts of no group (-1) are left out altogether.
 *
 * @param neighbourShare mean over the accounts of the share of the ten accounts nearest on the
 *     picture that are of the account's own group, 0 to 1
 * @param silhouette mean silhouette of the accounts' places (Rousseeuw 1987), −1 to 1; an account
 *     that is alone in its group counts 0
 */
record LayoutQuality(double neighbourShare, double silhouette) {
  private static final int NEIGHBOURS = 10;

  static LayoutQuality of(Positions positions, int[] group) {
    int[] grouped =
        java.util.stream.IntStream.range(0, group.length).filter(a -> group[a] >= 0).toArray();
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    double share = 0;
    double silhouette = 0;
    for (int account : grouped) {
      double[] distance =
          Arrays.stream(grouped)
              .mapToDouble(
                  other ->
                      Math.hypot(
                          positions.x(account) - positions.x(other),
                          positions.y(account) - positions.y(other)))
              .toArray();
      share += neighbourShare(account, grouped, distance, group);
      silhouette += silhouette(account, grouped, distance, group, groups);
    }
    return new LayoutQuality(share / grouped.length, silhouette / grouped.length);
  }

  private static double neighbourShare(int account, int[] grouped, double[] distance, int[] group) {
    Integer[] order = new Integer[grouped.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, java.util.Comparator.comparingDouble(i -> distance[i]));
    return Arrays.stream(order)
            .filter(i -> grouped[i] != account)
            .limit(NEIGHBOURS)
            .filter(i -> group[grouped[i]] == group[account])
            .count()
        / (double) Math.min(NEIGHBOURS, grouped.length - 1);
  }

  private static double silhouette(
      int account, int[] grouped, double[] distance, int[] group, int groups) {
    double[] sum = new double[groups];
    int[] size = new int[groups];
    for (int i = 0; i < grouped.length; i++) {
      sum[group[grouped[i]]] += distance[i];
      size[group[grouped[i]]]++;
    }
    int own = group[account];
    if (size[own] < 2) {
      return 0;
    }
    double inside = sum[own] / (size[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int g = 0; g < groups; g++) {
      if (g != own && size[g] > 0) {
        outside = Math.min(outside, sum[g] / size[g]);
      }
    }
    return outside == Double.POSITIVE_INFINITY ? 0 : (outside - inside) / Math.max(inside, outside);
  }
}
