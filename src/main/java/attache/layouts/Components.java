package attache.layouts;

import java.util.Arrays;

/** Connected components that grow as accounts are united (Tarjan 1975). */
final class Components {
  private final int[] parent;

  Components(int accounts) {
    parent = new int[accounts];
    Arrays.setAll(parent, account -> account);
  }

  /** The account that stands for the component of an account. */
  int of(int account) {
    int root = account;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void unite(int one, int other) {
    int a = of(one);
    int b = of(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
