package attache.panels;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import attache.network.TextColumn;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds accounts by what people call them: name, id, country, country code, handle. Case and
 * accents do not matter. The first search takes O(n) more than others, which take O(n). Used on the
 * FX thread.
 */
final class AccountIndex {
  /** Words that occur in the names of attributes by which people know an account. */
  private static final List<String> TELLING =
      List.of("country", "iso", "code", "name", "handle", "ministry", "mission");

  private static final int NO_MATCH = Integer.MAX_VALUE;

  /** The one made last: search, rankings and pairs look for the same accounts. */
  private static WeakReference<AccountIndex> latest = new WeakReference<>(null);

  private final FollowNetwork network;

  /** Made at the first search: opening a network does not wait for it. */
  private String @Nullable [][] folded;

  private AccountIndex(FollowNetwork network) {
    this.network = network;
  }

  /** The index of a network's accounts. Called on the FX thread. */
  static AccountIndex of(FollowNetwork network) {
    AccountIndex known = latest.get();
    if (known == null || known.network != network) {
      known = new AccountIndex(network);
      latest = new WeakReference<>(known);
    }
    return known;
  }

  private String[][] folded() {
    String[][] known = folded;
    if (known == null) {
      known = folded(network);
      folded = known;
    }
    return known;
  }

  private static String[][] folded(FollowNetwork network) {
    List<AttributeColumn> columns =
        network.attributes().stream().filter(AccountIndex::telling).toList();
    String[][] folded = new String[network.accountCount()][];
    for (int account = 0; account < folded.length; account++) {
      List<String> texts = new ArrayList<>(columns.size() + 2);
      texts.add(SearchText.folded(network.label(account)));
      texts.add(SearchText.folded(network.id(account)));
      for (AttributeColumn column : columns) {
        if (!column.isMissing(account)) {
          texts.add(SearchText.folded(column.text(account)));
        }
      }
      folded[account] = texts.toArray(String[]::new);
    }
    return folded;
  }

  /** Whether people know an account by an attribute. */
  static boolean telling(AttributeColumn column) {
    String name = column.name().toLowerCase(Locale.ROOT);
    return (column instanceof TextColumn || column instanceof ListColumn)
        && TELLING.stream().anyMatch(name::contains);
  }

  /** The network whose accounts are found. */
  FollowNetwork network() {
    return network;
  }

  /** For each account whether it matches; an empty query matches all. */
  boolean[] matches(String query) {
    String wanted = SearchText.folded(query);
    boolean[] matches = new boolean[network.accountCount()];
    if (wanted.isEmpty()) {
      Arrays.fill(matches, true);
      return matches;
    }
    String[][] texts = folded();
    for (int account = 0; account < matches.length; account++) {
      matches[account] = grade(texts[account], wanted) != NO_MATCH;
    }
    return matches;
  }

  /**
   * The accounts that match best: those whose name or code is the query, then names that begin with
   * it, names in which a word does, other texts that do, and at last those that contain it
   * anywhere.
   *
   * @param query what the user typed; nothing matches an empty one
   * @param most how many accounts to give at most
   */
  int[] find(String query, int most) {
    String wanted = SearchText.folded(query);
    if (wanted.isEmpty()) {
      return new int[0];
    }
    String[][] texts = folded();
    int[] grades = new int[texts.length];
    Arrays.setAll(grades, account -> grade(texts[account], wanted));
    return IntStream.range(0, grades.length)
        .filter(account -> grades[account] != NO_MATCH)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer account) -> grades[account])
                .thenComparing(account -> texts[account][0]))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** How well an account matches; less is better. */
  private static int grade(String[] texts, String wanted) {
    int best = NO_MATCH;
    for (int field = 0; field < texts.length; field++) {
      best = Math.min(best, grade(texts[field], wanted, field == 0));
    }
    return best;
  }

  private static int grade(String text, String wanted, boolean name) {
    int at = text.indexOf(wanted);
    if (at < 0) {
      return NO_MATCH;
    }
    if (text.length() == wanted.length()) {
      return 0;
    }
    if (at == 0) {
      return name ? 1 : 3;
    }
    boolean wordBegins = false;
    for (int next = at; next >= 0 && !wordBegins; next = text.indexOf(wanted, next + 1)) {
      wordBegins = next > 0 && !Character.isLetterOrDigit(text.charAt(next - 1));
    }
    if (wordBegins) {
      return name ? 2 : 4;
    }
    return name ? 5 : 6;
  }
}
