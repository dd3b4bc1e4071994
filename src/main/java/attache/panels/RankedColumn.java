package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Scores;
import attache.view.Selection;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that one column of the paired rankings shows, in the order in which it shows them.
 * Accounts without a score stand last; while the scores are still being computed all stand in their
 * order in the network. Immutable.
 */
final class RankedColumn {
  private static final String NO_RANK = "–";
  private static final String COMING = "…";

  private final String measure;
  private final @Nullable Scores scores;
  private final int[] accounts;
  private final int[] places;
  private final double greatest;

  /** What stands in the place of values that are not there. */
  private final String pending;

  /** How many places each account climbed because others are muted; empty if none are. */
  private final int[] climbs;

  private RankedColumn(
      String measure,
      @Nullable Scores scores,
      String pending,
      int size,
      int[] accounts,
      int[] climbs) {
    this.climbs = climbs;
    this.pending = pending;
    this.measure = measure;
    this.scores = scores;
    this.accounts = accounts;
    places = new int[size];
    Arrays.fill(places, -1);
    for (int place = 0; place < accounts.length; place++) {
      places[accounts[place]] = place;
    }
    greatest = scores == null ? 0 : greatest(scores);
  }

  /**
   * A column. Takes O(n).
   *
   * @param measure key of the measure
   * @param scores its scores, or null while they are being computed
   * @param kept whether each account of the network is shown
   * @param descending whether the highest score stands first
   */
  static RankedColumn of(
      String measure, @Nullable Scores scores, boolean[] kept, boolean descending) {
    return of(measure, scores, COMING, kept, descending, new int[0]);
  }

  /** A column of accounts whose scores are not computed before the user says so. Takes O(n). */
  static RankedColumn waiting(String measure, boolean[] kept) {
    return of(measure, null, NO_RANK, kept, true, new int[0]);
  }

  /**
   * A column of what remains after accounts were muted. Takes O(n).
   *
   * @param climbs how many places each account of the network climbed by that; none if empty
   */
  static RankedColumn of(
      String measure, Scores scores, boolean[] kept, boolean descending, int[] climbs) {
    return of(measure, scores, COMING, kept, descending, climbs);
  }

  private static RankedColumn of(
      String measure,
      @Nullable Scores scores,
      String pending,
      boolean[] kept,
      boolean descending,
      int[] climbs) {
    IntStream ordered;
    if (scores == null) {
      ordered = IntStream.range(0, kept.length);
    } else {
      int ranked = scores.rankedCount();
      IntStream defined =
          IntStream.range(0, ranked)
              .map(place -> scores.at(descending ? place : ranked - 1 - place));
      IntStream undefined =
          IntStream.range(0, kept.length).filter(account -> !scores.isDefined(account));
      ordered = IntStream.concat(defined, undefined);
    }
    int[] accounts = ordered.filter(account -> kept[account]).toArray();
    return new RankedColumn(measure, scores, pending, kept.length, accounts, climbs);
  }

  private static double greatest(Scores scores) {
    double greatest = 0;
    for (int account = 0; account < scores.size(); account++) {
      if (scores.isDefined(account)) {
        greatest = Math.max(greatest, scores.value(account));
      }
    }
    return greatest;
  }

  /** Key of the measure. */
  String measure() {
    return measure;
  }

  /** Whether the scores are there. */
  boolean isComputed() {
    return scores != null;
  }

  /** How many accounts are shown. */
  int size() {
    return accounts.length;
  }

  /** The account at a place, 0 to {@code size() - 1}. */
  int at(int place) {
    return accounts[place];
  }

  /** Where an account stands; -1 if it is not shown. */
  int place(int account) {
    return places[account];
  }

  /**
   * The accounts from one place to another, both included, added to a selection; the second leads.
   *
   * @param from an account of this column
   * @param to another, or the same
   * @param selection what is selected already
   */
  Selection between(int from, int to, Selection selection) {
    LinkedHashSet<Integer> selected = new LinkedHashSet<>(selection.accounts());
    int step = places[from] <= places[to] ? 1 : -1;
    for (int place = places[from]; place != places[to] + step; place += step) {
      selected.addLast(accounts[place]);
    }
    return Selection.of(selected);
  }

  /** An account's rank as it is written: "4=" if it is shared, a dash if there is none. */
  String rankText(int account) {
    if (scores == null) {
      return "";
    }
    if (!scores.isDefined(account)) {
      return NO_RANK;
    }
    return scores.rank(account) + (scores.sharedBy(account) > 1 ? "=" : "");
  }

  /** An account's rank in words: "shared rank 4 of 56"; empty while it is being computed. */
  String rankWords(int account) {
    return scores == null ? "" : InPlainWords.rank(scores, account);
  }

  /** How many places an account climbed because others are muted; negative if it fell. */
  int climb(int account) {
    return climbs.length == 0 ? 0 : climbs[account];
  }

  /** An account's score as it is written. */
  String valueText(int account) {
    return scores == null ? pending : MeasureWords.value(measure, scores, account);
  }

  /**
   * An account's score as it is told: with more digits if the one above or below has another rank
   * though it is written alike.
   */
  String toldValue(int account) {
    String text = valueText(account);
    if (scores == null || !scores.isDefined(account) || scores.estimate().isPresent()) {
      return text;
    }
    boolean blurred =
        IntStream.of(places[account] - 1, places[account] + 1)
            .filter(place -> place >= 0 && place < accounts.length)
            .map(place -> accounts[place])
            .anyMatch(
                other ->
                    scores.rank(other) != scores.rank(account) && valueText(other).equals(text));
    return blurred ? MeasureWords.precise(measure, scores.value(account)) : text;
  }

  /** How long an account's bar is, 0 to 1 of the longest. */
  double share(int account) {
    if (scores == null || greatest <= 0 || !scores.isDefined(account)) {
      return 0;
    }
    return Math.max(0, scores.value(account) / greatest);
  }
}
