package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The order of a dendrogram's items in which neighbours are as near to each other as they can be
 * when every cluster stays together: the least sum of distances between neighbours. Optimal leaf
 * ordering of Bar-Joseph, Gifford and Jaakkola, "Fast optimal leaf ordering for hierarchical
 * clustering", Bioinformatics 17 (suppl. 1), 2001. O(n³) at worst, 2n² numbers of memory.
 */
final class LeafOrder {
  /** Clusters of fewer pairs of items are not worth the second core. */
  private static final int MANY_PAIRS = 20_000;

  private final Dendrogram tree;
  private final Progress progress;

  /** Distances in the tree's own order, as whole numbers, so that sums are exact. */
  private final int[][] apart;

  /**
   * The least length of the path through a cluster's items from one end to the other; the cluster
   * is the smallest that holds both.
   */
  private final int[][] length;

  /** Of each place, the item there. */
  private final int[] itemAt;

  /** The places on the other side of the smallest split that is done: where a path may end. */
  private final int[] otherStart;

  private final int[] otherEnd;
  private final AtomicLong pairsDone = new AtomicLong();

  private LeafOrder(Dendrogram tree, TieProfiles profiles, Progress progress) {
    this.tree = tree;
    this.progress = progress;
    int items = tree.items();
    itemAt = new int[items];
    otherStart = new int[items];
    otherEnd = new int[items];
    for (int item = 0; item < items; item++) {
      itemAt[tree.start(item)] = item;
    }
    // No path is longer than a distance of 1 an item, and two such are added up.
    int unit = Math.min(1 << 20, Integer.MAX_VALUE / 4 / Math.max(1, items));
    apart = new int[items][items];
    length = new int[items][items];
    for (int one = 0; one < items; one++) {
      otherStart[one] = one;
      otherEnd[one] = one + 1;
      for (int other = 0; other < one; other++) {
        double similarity = profiles.similarity(itemAt[one], itemAt[other]);
        apart[one][other] = (int) Math.round(unit * Math.max(0, 1 - similarity));
        apart[other][one] = apart[one][other];
      }
    }
  }

  /**
   * Orders the items.
   *
   * @param tree of at least one item
   * @param profiles between which the distances are
   * @param progress told how far the work is; ends it if cancelled
   * @return the items in their order
   */
  static int[] of(Dendrogram tree, TieProfiles profiles, Progress progress) {
    LeafOrder order = new LeafOrder(tree, profiles, progress);
    for (int cluster = tree.items(); cluster < tree.nodes(); cluster++) {
      order.join(cluster);
    }
    return order.trace();
  }

  /** Finds the lengths of all paths through a cluster whose two parts are done. */
  private void join(int cluster) {
    int left = tree.left(cluster);
    int right = tree.right(cluster);
    int leftEnd = tree.end(left);
    IntStream firsts = IntStream.range(tree.start(left), leftEnd);
    long pairs = (long) (leftEnd - tree.start(left)) * (tree.end(right) - tree.start(right));
    (pairs > MANY_PAIRS ? firsts.parallel() : firsts).forEach(first -> paths(first, right));
    set(left, tree.start(right), tree.end(right));
    set(right, tree.start(left), leftEnd);
  }

  private void set(int part, int from, int to) {
    for (int place = tree.start(part); place < tree.end(part); place++) {
      otherStart[place] = from;
      otherEnd[place] = to;
    }
  }

  /** Finds the lengths of the paths from one place to all places of the cluster's other part. */
  private void paths(int first, int part) {
    int from = tree.start(part);
    int to = tree.end(part);
    long all = (long) tree.items() * (tree.items() - 1) / 2;
    progress.report((double) pairsDone.addAndGet(to - from) / Math.max(1, all));
    int[] across = across(first, from, to);
    for (int last = from; last < to; last++) {
      int least = Integer.MAX_VALUE;
      int[] back = length[last];
      for (int entry = otherStart[last]; entry < otherEnd[last]; entry++) {
        least = Math.min(least, across[entry - from] + back[entry]);
      }
      length[first][last] = least;
      length[last][first] = least;
    }
  }

  /** The least length of a path from a place through its part to each place of another part. */
  private int[] across(int first, int from, int to) {
    int[] across = new int[to - from];
    Arrays.fill(across, Integer.MAX_VALUE);
    for (int exit = otherStart[first]; exit < otherEnd[first]; exit++) {
      int inside = length[first][exit];
      int[] step = apart[exit];
      for (int entry = 0; entry < across.length; entry++) {
        across[entry] = Math.min(across[entry], inside + step[from + entry]);
      }
    }
    return across;
  }

  /** Follows the shortest path of all from the largest cluster down to the items. */
  private int[] trace() {
    int nodes = tree.nodes();
    int root = nodes - 1;
    int[] first = new int[nodes];
    int[] last = new int[nodes];
    int[] begin = new int[nodes];
    if (!tree.isItem(root)) {
      ends(root, first, last);
    }
    int[] order = new int[tree.items()];
    for (int node = root; node >= 0; node--) {
      if (tree.isItem(node)) {
        order[begin[node]] = node;
        continue;
      }
      boolean leftFirst = first[node] < tree.end(tree.left(node));
      int one = leftFirst ? tree.left(node) : tree.right(node);
      int two = leftFirst ? tree.right(node) : tree.left(node);
      first[one] = first[node];
      last[two] = last[node];
      seam(one, two, first, last);
      begin[one] = begin[node];
      begin[two] = begin[node] + tree.end(one) - tree.start(one);
    }
    return order;
  }

  private void ends(int root, int[] first, int[] last) {
    int least = Integer.MAX_VALUE;
    for (int one = tree.start(tree.left(root)); one < tree.end(tree.left(root)); one++) {
      for (int other = tree.start(tree.right(root)); other < tree.end(tree.right(root)); other++) {
        if (length[one][other] < least) {
          least = length[one][other];
          first[root] = one;
          last[root] = other;
        }
      }
    }
  }

  /** Where the shortest path leaves the first part and enters the second one. */
  private void seam(int one, int two, int[] first, int[] last) {
    int least = Integer.MAX_VALUE;
    int[] exits = exits(one, first[one]);
    int[] entries = exits(two, last[two]);
    for (int exit = exits[0]; exit < exits[1]; exit++) {
      for (int entry = entries[0]; entry < entries[1]; entry++) {
        int path = length[first[one]][exit] + apart[exit][entry] + length[last[two]][entry];
        if (path < least) {
          least = path;
          last[one] = exit;
          first[two] = entry;
        }
      }
    }
  }

  /** Between which places a path through a node may end that begins at a place of it. */
  private int[] exits(int node, int place) {
    if (tree.isItem(node)) {
      return new int[] {place, place + 1};
    }
    int middle = tree.end(tree.left(node));
    return place < middle
        ? new int[] {middle, tree.end(node)}
        : new int[] {tree.start(node), middle};
  }
}
