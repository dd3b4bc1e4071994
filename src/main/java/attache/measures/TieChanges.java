package attache.measures;

import attache.network.AccountMatch;
import attache.network.Layer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of the ties between one network and another. Only actors that are in both can gain or
 * lose a tie; a tie whose other end is in one network only came or went with its account. Ties of
 * accounts that match nothing are counted apart. Immutable.
 *
 * @param kept follows that are in both
 * @param gained follows that are in the second only, between actors that are in both
 * @param lost follows that are in the first only, between actors that are in both
 * @param came follows of the second that begin or end at an actor whom the first lacks
 * @param went follows of the first that begin or end at an actor whom the second lacks
 * @param unmatched follows of either that begin or end at an account that matches nothing
 */
public record TieChanges(
    List<Follow> kept,
    List<Follow> gained,
    List<Follow> lost,
    List<Follow> came,
    List<Follow> went,
    int unmatched) {
  /**
   * A follow between actors.
   *
   * @param follower actor who follows
   * @param followed actor who is followed
   */
  public record Follow(int follower, int followed) {}

  public TieChanges {
    kept = List.copyOf(kept);
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    came = List.copyOf(came);
    went = List.copyOf(went);
  }

  /**
   * Compares two layers of matched networks. Takes O(m log d).
   *
   * @param first number of the first network in the match
   * @param second number of the second
   * @throws IllegalArgumentException if a layer has not the accounts of its network
   */
  public static TieChanges between(
      AccountMatch match, int first, Layer before, int second, Layer after) {
    require(match, first, before);
    require(match, second, after);
    List<Follow> kept = new ArrayList<>();
    List<Follow> lost = new ArrayList<>();
    List<Follow> went = new ArrayList<>();
    List<Follow> gained = new ArrayList<>();
    List<Follow> came = new ArrayList<>();
    int unmatched = 0;
    unmatched += sort(match, first, before, second, after, kept, lost, went);
    unmatched += sort(match, second, after, first, before, new ArrayList<>(), gained, came);
    return new TieChanges(kept, gained, lost, came, went, unmatched);
  }

  /** Sorts the follows of one layer; gives how many match nothing. */
  private static int sort(
      AccountMatch match,
      int own,
      Layer layer,
      int other,
      Layer otherLayer,
      List<Follow> inBoth,
      List<Follow> here,
      List<Follow> withAccount) {
    int unmatched = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      OptionalInt follower = match.actor(own, account);
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        OptionalInt followed = match.actor(own, layer.target(arc));
        if (follower.isEmpty() || followed.isEmpty()) {
          unmatched++;
          continue;
        }
        Follow follow = new Follow(follower.getAsInt(), followed.getAsInt());
        OptionalInt from = match.account(follow.follower(), other);
        OptionalInt to = match.account(follow.followed(), other);
        if (from.isEmpty() || to.isEmpty()) {
          withAccount.add(follow);
        } else if (otherLayer.follows(from.getAsInt(), to.getAsInt())) {
          inBoth.add(follow);
        } else {
          here.add(follow);
        }
      }
    }
    return unmatched;
  }

  private static void require(AccountMatch match, int wave, Layer layer) {
    if (layer.accountCount() != match.networks().get(wave).accountCount()) {
      throw new IllegalArgumentException("a layer of another network");
    }
  }

  /** The same seen the other way round: what was gained is lost. */
  public TieChanges reversed() {
    return new TieChanges(kept, lost, gained, went, came, unmatched);
  }

  /** The same of some actors: only follows that begin and end at one of them. Takes O(m). */
  public TieChanges among(BitSet actors) {
    return new TieChanges(
        among(kept, actors),
        among(gained, actors),
        among(lost, actors),
        among(came, actors),
        among(went, actors),
        unmatched);
  }

  private static List<Follow> among(List<Follow> follows, BitSet actors) {
    return follows.stream()
        .filter(follow -> actors.get(follow.follower()) && actors.get(follow.followed()))
        .toList();
  }

  /**
   * Of the follows between actors that are in both, the share that stayed: kept ÷ (kept + gained +
   * lost), the Jaccard index; NaN if there are none.
   */
  public double stability() {
    int all = kept.size() + gained.size() + lost.size();
    return all == 0 ? Double.NaN : (double) kept.size() / all;
  }
}
