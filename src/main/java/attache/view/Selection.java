package attache.view;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.SequencedSet;

/**
 * The accounts that are selected, in the order in which they were; the last one is the one that the
 * account card tells about. Immutable.
 */
public final class Selection {
  /** Nothing is selected. */
  public static final Selection NONE = new Selection(new LinkedHashSet<>());

  private final SequencedSet<Integer> accounts;

  private Selection(SequencedSet<Integer> accounts) {
    this.accounts = Collections.unmodifiableSequencedSet(accounts);
  }

  /** One account alone. */
  public static Selection of(int account) {
    return NONE.with(account);
  }

  /** Several accounts, the last one leading. */
  public static Selection of(Collection<Integer> accounts) {
    return new Selection(new LinkedHashSet<>(accounts));
  }

  /** This selection with an account more, which then leads. */
  public Selection with(int account) {
    LinkedHashSet<Integer> changed = new LinkedHashSet<>(accounts);
    changed.addLast(account);
    return new Selection(changed);
  }

  /** This selection without an account. */
  public Selection without(int account) {
    LinkedHashSet<Integer> changed = new LinkedHashSet<>(accounts);
    changed.remove(account);
    return new Selection(changed);
  }

  /** This selection with the account in or out, whichever it was not. */
  public Selection toggle(int account) {
    return contains(account) ? without(account) : with(account);
  }

  /** The account that the account card tells about. */
  public OptionalInt leading() {
    return accounts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(accounts.getLast());
  }

  /** Whether an account is selected. */
  public boolean contains(int account) {
    return accounts.contains(account);
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return accounts.isEmpty();
  }

  /** The selected accounts in the order of their selection. */
  public SequencedSet<Integer> accounts() {
    return accounts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection that
        && accounts.equals(that.accounts)
        && leading().equals(that.leading());
  }

  @Override
  public int hashCode() {
    return accounts.hashCode();
  }

  @Override
  public String toString() {
    return accounts.toString();
  }
}
