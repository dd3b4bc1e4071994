package attache.layouts;

import attache.work.Progress;

/**
 * A tree of clusters: 0 to n−1 are the items, n to 2n−2 the clusters, each of two that came before
 * it. The items of a cluster are neighbours in the tree's own order. Immutable.
 */
final class Dendrogram {
  private final int items;
  private final int[] left;
  private final int[] right;
  private final int[] start;
  private final int[] size;

  private Dendrogram(int items, int[] left, int[] right) {
    this.items = items;
    this.left = left;
    this.right = right;
    size = new int[items + left.length];
    start = new int[size.length];
    java.util.Arrays.fill(size, 0, items, 1);
    for (int merge = 0; merge < left.length; merge++) {
      size[items + merge] = size[left[merge]] + size[right[merge]];
    }
    for (int merge = left.length - 1; merge >= 0; merge--) {
      start[left[merge]] = start[items + merge];
      start[right[merge]] = start[items + merge] + size[left[merge]];
    }
  }

  /**
   * Average linkage (Sokal and Michener 1958): the two clusters whose items are on the average the
   * nearest become one, again and again. Found by chains of nearest neighbours (Murtagh 1983), in
   * O(n²).
   *
   * @param distance between any two items, symmetric, at least one row; overwritten
   * @param progress told how far the work is; ends it if cancelled
   */
  static Dendrogram ofAverageLinkage(float[][] distance, Progress progress) {
    return new AverageLinkage(distance).cluster(progress);
  }

  int items() {
    return items;
  }

  /** How many items and clusters there are; the last is the cluster of all items. */
  int nodes() {
    return size.length;
  }

  boolean isItem(int node) {
    return node < items;
  }

  int left(int cluster) {
    return left[cluster - items];
  }

  int right(int cluster) {
    return right[cluster - items];
  }

  /** The first place of a node's items in the tree's own order. */
  int start(int node) {
    return start[node];
  }

  /** One past the last place of a node's items in the tree's own order. */
  int end(int node) {
    return start[node] + size[node];
  }

  /** The clustering while it is made. A cluster goes by the number of one of its items. */
  private static final class AverageLinkage {
    private final float[][] distance;
    private final int items;
    private final boolean[] merged;
    private final int[] node;
    private final int[] weight;
    private final int[] chain;
    private int length;

    AverageLinkage(float[][] distance) {
      this.distance = distance;
      items = distance.length;
      merged = new boolean[items];
      node = new int[items];
      weight = new int[items];
      chain = new int[items + 1];
      for (int item = 0; item < items; item++) {
        node[item] = item;
        weight[item] = 1;
      }
    }

    Dendrogram cluster(Progress progress) {
      int[] left = new int[Math.max(0, items - 1)];
      int[] right = new int[left.length];
      int free = 0;
      for (int merge = 0; merge < left.length; ) {
        while (length > 0 && merged[chain[length - 1]]) {
          length--;
        }
        if (length == 0) {
          while (merged[free]) {
            free++;
          }
          chain[length++] = free;
        }
        int top = chain[length - 1];
        int before = length > 1 && !merged[chain[length - 2]] ? chain[length - 2] : -1;
        int nearest = nearest(top, before);
        // A chain that came full, which rounding alone could bring about, ends here as well.
        if (nearest == before || length == chain.length) {
          progress.report((double) merge / left.length);
          left[merge] = node[Math.min(top, nearest)];
          right[merge] = node[Math.max(top, nearest)];
          join(Math.min(top, nearest), Math.max(top, nearest), items + merge);
          merge++;
          length = Math.max(0, length - 2);
        } else {
          chain[length++] = nearest;
        }
      }
      return new Dendrogram(items, left, right);
    }

    /** Of equally near ones the one before in the chain, otherwise the first. */
    private int nearest(int of, int before) {
      int best = before;
      float least = before < 0 ? Float.POSITIVE_INFINITY : distance[of][before];
      for (int other = 0; other < items; other++) {
        if (!merged[other] && other != of && (best < 0 || distance[of][other] < least)) {
          least = distance[of][other];
          best = other;
        }
      }
      return best;
    }

    private void join(int kept, int gone, int as) {
      float share = (float) weight[kept] / (weight[kept] + weight[gone]);
      for (int other = 0; other < items; other++) {
        if (!merged[other] && other != kept && other != gone) {
          float apart = share * distance[kept][other] + (1 - share) * distance[gone][other];
          distance[kept][other] = apart;
          distance[other][kept] = apart;
        }
      }
      weight[kept] += weight[gone];
      merged[gone] = true;
      node[kept] = as;
    }
  }
}
