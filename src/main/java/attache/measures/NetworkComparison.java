package attache.measures;

import attache.network.AccountMatch;
import attache.network.Layer;
import attache.network.SharedAccounts;
import attache.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How two networks, two waves of one, or two layers differ: in who is there, in ties, and in ranks.
 *
 * @param match which accounts are the same; the first network is number 0, the second number 1
 * @param actors the actors that are compared; the ties are those among them
 * @param scores the measure's scores of the first network's accounts
 * @param scoresAfter its scores of the second network's accounts
 * @param ties what became of the ties
 * @param moves how ranks differ: the ranks of these actors among all whom a network ranks
 * @param layers how far the ties among the actors that are in both agree
 * @param ranks how far the ranks of the actors that are in both agree
 */
public record NetworkComparison(
    AccountMatch match,
    List<Integer> actors,
    Scores scores,
    Scores scoresAfter,
    TieChanges ties,
    RankMoves moves,
    LayerAgreement layers,
    RankAgreement ranks) {
  public NetworkComparison {
    actors = List.copyOf(actors);
  }

  /**
   * Compares two layers of matched networks.
   *
   * @param match of two networks
   * @param actors which of its actors are compared
   * @param before a layer of the first
   * @param scores what the first network's accounts are ranked by; undefined for whom it does not
   *     rank
   * @param after a layer of the second
   * @param scoresAfter what the second network's accounts are ranked by
   * @param repeats how many random orders are tried for chances
   * @param seed chooses them
   * @throws IllegalArgumentException if the layers are not those of the matched networks
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static NetworkComparison of(
      AccountMatch match,
      BitSet actors,
      Layer before,
      Scores scores,
      Layer after,
      Scores scoresAfter,
      int repeats,
      long seed,
      Progress progress) {
    TieChanges ties = TieChanges.between(match, 0, before, 1, after).among(actors);
    RankMoves moves = RankMoves.between(match, 0, scores, 1, scoresAfter).among(actors);
    SharedAccounts shared = SharedAccounts.among(match, 0, before, 1, after, actors::get);
    LayerAgreement layers =
        LayerAgreement.of(shared.first(), shared.second(), repeats, seed, progress.part(0, 0.5));
    RankAgreement ranks =
        RankAgreement.of(
            moves.moves().stream().mapToDouble(RankMoves.Move::commonBefore).toArray(),
            moves.moves().stream().mapToDouble(RankMoves.Move::commonAfter).toArray(),
            repeats,
            seed,
            progress.part(0.5, 1));
    return new NetworkComparison(
        match,
        IntStream.range(0, match.actorCount()).filter(actors::get).boxed().toList(),
        scores,
        scoresAfter,
        ties,
        moves,
        layers,
        ranks);
  }

  /** How many actors are in both networks. */
  public int inBoth() {
    return count(true, true);
  }

  /** How many actors are in the first network only: the second has no account of theirs. */
  public int inFirstOnly() {
    return count(true, false);
  }

  /** How many actors are in the second network only. */
  public int inSecondOnly() {
    return count(false, true);
  }

  private int count(boolean first, boolean second) {
    return (int)
        actors.stream()
            .filter(actor -> match.isIn(actor, 0) == first && match.isIn(actor, 1) == second)
            .count();
  }
}
