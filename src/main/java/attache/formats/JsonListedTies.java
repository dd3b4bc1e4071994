package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ties that are given as lists in the accounts: {"user": "a", "following": ["b", "c"]}. They count
 * only in a file that has no ties of its own, where they may be what another program has kept.
 */
final class JsonListedTies {
  private static final Set<String> FOLLOWED =
      Set.of("follows", "following", "followees", "followed", "friends", "imports", "targets");
  private static final Set<String> FOLLOWERS = Set.of("followers", "followed_by", "sources");

  private record Listed(int account, Datum list, boolean followers) {}

  private final List<Listed> lists = new ArrayList<>();

  /** Takes the lists among the attributes of an account. */
  void take(int account, List<Datum> data) {
    for (Datum datum : data) {
      String name = datum.name().toLowerCase(Locale.ROOT);
      boolean followers = FOLLOWERS.contains(name);
      if (datum.type() == ValueType.LIST && (followers || FOLLOWED.contains(name))) {
        lists.add(new Listed(account, datum, followers));
      }
    }
  }

  /** Makes ties of all lists, and tells of it. */
  void addTies(NetworkDraft draft) throws UnreadableException {
    for (Listed listed : lists) {
      Datum list = listed.list();
      for (String name : list.texts()) {
        Limits.requireName(name, list.line(), list.column());
        int other = draft.account(name, list.line(), list.column());
        int from = listed.followers() ? other : listed.account();
        int to = listed.followers() ? listed.account() : other;
        draft.tie(from, to, draft.directed(), List.of(), list.line());
      }
    }
    if (!lists.isEmpty()) {
      Datum first = lists.getFirst().list();
      draft
          .findings()
          .note(
              first.line(),
              first.column(),
              first.name(),
              Messages.text("formats.json.listed", Finding.shortened(first.name())),
              "");
    }
  }
}
