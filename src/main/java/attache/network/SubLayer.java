package attache.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The ties of a layer among some of its accounts, as a layer of its own whose accounts are numbered
 * anew in the same order. Immutable; made in O(n + m).
 */
public final class SubLayer {
  private final Layer layer;
  private final int[] accounts;
  private final int accountsOfWhole;

  private SubLayer(Layer layer, int[] accounts, int accountsOfWhole) {
    this.layer = layer;
    this.accounts = accounts;
    this.accountsOfWhole = accountsOfWhole;
  }

  /**
   * The arcs of a layer of which both ends are kept, with their weights and attributes.
   *
   * @param whole the layer
   * @param kept numbers of the accounts that are kept; read, not kept
   * @throws IllegalArgumentException if an account is kept that the layer does not have
   */
  public static SubLayer of(Layer whole, BitSet kept) {
    if (kept.length() > whole.accountCount()) {
      throw new IllegalArgumentException("no account has the number " + (kept.length() - 1));
    }
    int[] accounts = kept.stream().toArray();
    int[] ownNumber = new int[whole.accountCount()];
    Arrays.fill(ownNumber, -1);
    for (int own = 0; own < accounts.length; own++) {
      ownNumber[accounts[own]] = own;
    }
    int[] outStart = new int[accounts.length + 1];
    int[] target = new int[whole.arcCount()];
    int[] arcs = new int[whole.arcCount()];
    int size = 0;
    for (int own = 0; own < accounts.length; own++) {
      for (int arc = whole.outStart(accounts[own]); arc < whole.outEnd(accounts[own]); arc++) {
        int followed = ownNumber[whole.target(arc)];
        if (followed >= 0) {
          target[size] = followed;
          arcs[size++] = arc;
        }
      }
      outStart[own + 1] = size;
    }
    int[] keptArcs = Arrays.copyOf(arcs, size);
    List<AttributeColumn> attributes =
        whole.attributes().stream().map(column -> column.select(keptArcs)).toList();
    Layer part =
        new Layer(
            whole.kind(),
            whole.wave(),
            whole.directed(),
            outStart,
            Arrays.copyOf(target, size),
            whole.weighted() ? Arrays.stream(keptArcs).mapToDouble(whole::weight).toArray() : null,
            attributes);
    return new SubLayer(part, accounts, whole.accountCount());
  }

  /**
   * The same ties as a layer of all accounts of the whole in their old numbers: those that are not
   * kept have no ties. Made in O(n + m).
   */
  public Layer inPlace() {
    int[] outStart = new int[accountsOfWhole + 1];
    for (int own = 0; own < accounts.length; own++) {
      outStart[accounts[own] + 1] = layer.outEnd(own) - layer.outStart(own);
    }
    for (int account = 0; account < accountsOfWhole; account++) {
      outStart[account + 1] += outStart[account];
    }
    int[] target = new int[layer.arcCount()];
    Arrays.setAll(target, arc -> accounts[layer.target(arc)]);
    double[] weight = null;
    if (layer.weighted()) {
      weight = new double[target.length];
      Arrays.setAll(weight, layer::weight);
    }
    return new Layer(
        layer.kind(), layer.wave(), layer.directed(), outStart, target, weight, layer.attributes());
  }

  /** The ties among the accounts that are kept. */
  public Layer layer() {
    return layer;
  }

  /**
   * The number that an account of this layer has in the whole one.
   *
   * @param own 0 to {@code layer().accountCount() - 1}
   */
  public int account(int own) {
    return accounts[own];
  }

  /**
   * Numbers of this layer's accounts as numbers of all accounts of the whole.
   *
   * @param values a number an account of this layer
   * @return a number an account of the whole; NaN for those that are not kept
   */
  public double[] spread(double[] values) {
    double[] all = new double[accountsOfWhole];
    Arrays.fill(all, Double.NaN);
    for (int own = 0; own < accounts.length; own++) {
      all[accounts[own]] = values[own];
    }
    return all;
  }
}
