package attache.view;

import java.util.BitSet;

/** The accounts that a filter leaves. Immutable. */
public final class Shown {
  private final BitSet accounts;
  private final int count;

  /**
   * @param accounts the numbers of the accounts that are left; copied
   */
  public Shown(BitSet accounts) {
    this.accounts = (BitSet) accounts.clone();
    count = accounts.cardinality();
  }

  /** Whether an account is left. */
  public boolean contains(int account) {
    return accounts.get(account);
  }

  /** How many accounts are left. */
  public int count() {
    return count;
  }
}
