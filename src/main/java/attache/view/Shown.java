package attache.view;

import attache.layouts.Positions;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/** The accounts that a filter leaves, and which criterion hides each of the others. Immutable. */
public final class Shown {
  private static final int BY_NONE = -1;

  private final Filter filter;
  private final BitSet accounts;
  private final int[] hiddenBy;
  private final SubLayer ties;
  private final Layer layer;

  private Shown(Filter filter, BitSet accounts, int[] hiddenBy, SubLayer ties) {
    this.filter = filter;
    this.accounts = accounts;
    this.hiddenBy = hiddenBy;
    this.ties = ties;
    layer = ties.inPlace();
  }

  /**
   * Applies a filter. An account is shown if it meets every criterion:
   *
   * <ol>
   *   <li>those about measures and attributes, each account for itself;
   *   <li>those about an ego, on ways through accounts that meet the first;
   *   <li>the core and the isolates, on what all others leave; so an account in the 3-core has at
   *       least three ties that are seen.
   * </ol>
   *
   * The order in which the filter holds its criteria does not matter. Takes O(n + m) for each
   * criterion.
   *
   * @param network what is filtered
   * @param layer the layer whose ties count
   * @param scores of the whole layer, by measure key; all that the filter needs
   * @param progress ends the work if cancelled
   * @throws IllegalArgumentException if the scores of a measure are missing
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Shown of(
      FollowNetwork network,
      Layer layer,
      Filter filter,
      Map<String, Scores> scores,
      Progress progress) {
    Filtering filtering = new Filtering(network, layer, filter, scores, progress);
    int[] hiddenBy = filtering.run();
    BitSet left = new BitSet(hiddenBy.length);
    for (int account = 0; account < hiddenBy.length; account++) {
      left.set(account, hiddenBy[account] == BY_NONE);
    }
    return new Shown(filter, left, hiddenBy, SubLayer.of(layer, left));
  }

  /** Some accounts of a layer, chosen by no criterion. */
  public static Shown of(Layer layer, BitSet accounts) {
    int[] hiddenBy = new int[layer.accountCount()];
    Arrays.fill(hiddenBy, BY_NONE);
    BitSet own = (BitSet) accounts.clone();
    return new Shown(Filter.NONE, own, hiddenBy, SubLayer.of(layer, own));
  }

  /** Whether an account is left. */
  public boolean contains(int account) {
    return accounts.get(account);
  }

  /** How many accounts are left. */
  public int count() {
    return accounts.cardinality();
  }

  /** The numbers of the accounts that are left; a copy. */
  public BitSet accounts() {
    return (BitSet) accounts.clone();
  }

  /** Of the positions of all accounts those of the accounts that are left, in their order. */
  public Positions among(Positions all) {
    return Positions.of(
        accounts.stream().mapToDouble(all::x).toArray(),
        accounts.stream().mapToDouble(all::y).toArray());
  }

  /** The ties among the accounts that are left. */
  public SubLayer ties() {
    return ties;
  }

  /**
   * The same ties as a layer of all accounts in their own numbers, of which the hidden ones have no
   * ties: for what tells of accounts by their numbers, such as paths.
   */
  public Layer layer() {
    return layer;
  }

  /** The filter that was applied. */
  public Filter filter() {
    return filter;
  }

  /** The criterion that hides an account; the first one that does if several would. */
  public Optional<Criterion> hiddenBy(int account) {
    return hiddenBy[account] == BY_NONE
        ? Optional.empty()
        : Optional.of(filter.criteria().get(hiddenBy[account]));
  }
}
