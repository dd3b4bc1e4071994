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
      Set.of(
          "follows",
          "following",
          "followees",
          "followed",
          "friends",
          "imports",
          "targets",
          "links",
          "edges",
          "neighbors",
          "neighbours",
          "connections");
  private static final Set<String> FOLLOWERS = Set.of("followers", "followed_by", "sources");

  private record Listed(int account, Datum list, boolean followers) {}

  private final List<Listed> lists = new ArrayList<>();

  /** Whether an attribute lists those whom an account follows, or who follow it. */
  static boolean isList(Datum datum) {
    String name = datum.name().toLowerCase(Locale.ROOT);
    return datum.type() == ValueType.LIST && (FOLLOWERS.contains(name) || FOLLOWED.contains(name));
  }

  /** Takes the lists among the attributes of an account. */
  void take(int account, List<Datum> data) {
    for (Datum datum : data) {
      if (isList(datum)) {
        boolean followers = FOLLOWERS.contains(datum.name().toLowerCase(Locale.ROOT));
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
