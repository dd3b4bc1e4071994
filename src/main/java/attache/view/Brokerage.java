package attache.view;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows of who stands between whom: the pair whose paths are drawn, and the accounts
 * that are muted, that is, taken out of the network with all their follows to see what breaks.
 * Immutable.
 */
public final class Brokerage {
  /** No paths, nobody muted. */
  public static final Brokerage NONE = new Brokerage(null, new TreeSet<>());

  private final @Nullable PairFocus pair;
  private final SortedSet<Integer> muted;

  private Brokerage(@Nullable PairFocus pair, SortedSet<Integer> muted) {
    this.pair = pair;
    this.muted = Collections.unmodifiableSortedSet(muted);
  }

  /** The pair whose paths are drawn. */
  public Optional<PairFocus> pair() {
    return Optional.ofNullable(pair);
  }

  /** The accounts that are muted, ascending. */
  public SortedSet<Integer> muted() {
    return muted;
  }

  /** With the paths of a pair drawn. */
  public Brokerage withPair(PairFocus value) {
    return new Brokerage(value, muted);
  }

  /** With no paths drawn. */
  public Brokerage withoutPair() {
    return pair == null ? this : new Brokerage(null, muted);
  }

  /** With other accounts muted. */
  public Brokerage withMuted(Collection<Integer> value) {
    return new Brokerage(pair, new TreeSet<>(value));
  }

  /** With an account muted if it was not, and heard again if it was. */
  public Brokerage toggleMuted(int account) {
    TreeSet<Integer> changed = new TreeSet<>(muted);
    if (!changed.remove(account)) {
      changed.add(account);
    }
    return new Brokerage(pair, changed);
  }

  /** Whether a network of that many accounts has all accounts that are named. */
  boolean isOf(int accounts) {
    return (pair == null || pair.isOf(accounts))
        && (muted.isEmpty() || (muted.first() >= 0 && muted.last() < accounts));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Brokerage that
        && Objects.equals(pair, that.pair)
        && muted.equals(that.muted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pair, muted);
  }

  @Override
  public String toString() {
    return "pair " + pair + ", muted " + muted;
  }
}
