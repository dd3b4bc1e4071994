package attache.view;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the user wrote about accounts. Immutable. */
public final class AccountNotes {
  /** Nothing was written. */
  public static final AccountNotes NONE = new AccountNotes(new TreeMap<>());

  private final SortedMap<Integer, String> texts;

  private AccountNotes(SortedMap<Integer, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /** The note on an account; empty if there is none. */
  public String of(int account) {
    return texts.getOrDefault(account, "");
  }

  /** All notes by their accounts. */
  public SortedMap<Integer, String> all() {
    return texts;
  }

  /** With another note on an account; a blank one is none. */
  public AccountNotes with(int account, String text) {
    SortedMap<Integer, String> changed = new TreeMap<>(texts);
    if (text.isBlank()) {
      changed.remove(account);
    } else {
      changed.put(account, text);
    }
    return new AccountNotes(changed);
  }

  /** Whether a network of that many accounts has all accounts that notes are on. */
  boolean isOf(int accounts) {
    return texts.isEmpty() || (texts.firstKey() >= 0 && texts.lastKey() < accounts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountNotes that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
