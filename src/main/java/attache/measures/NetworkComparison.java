package attache.measures;

import attache.network.AccountMatch;
import attache.network.Layer;
import attache.network.SharedAccounts;
import attache.work.Progress;
import java.util.stream.IntStream;

/**
 * How two networks, two waves of one, or two layers differ: in who is there, in ties, and in ranks.
 *
 * @param match which accounts are the same; the first network is number 0, the second number 1
 * @param before the layer of the first network that is compared
 * @param after that of the second
 * @param scores the measure's scores of the first network's accounts
 * @param scoresAfter its scores of the second network's accounts
 * @param ties what became of the ties
 * @param moves how ranks differ
 * @param layers how far the ties among the actors that are in both agree
 * @param ranks how far the ranks of the actors that are in both agree
 */
public record NetworkComparison(
    AccountMatch match,
    Layer before,
    Layer after,
    Scores scores,
    Scores scoresAfter,
    TieChanges ties,
    RankMoves moves,
    LayerAgreement layers,
    RankAgreement ranks) {
  /**
   * Compares two layers of matched networks.
   *
   * @param match of two networks
   * @param before a layer of the first
   * @param after a layer of the second
   * @param measure what accounts are ranked by
   * @param repeats how many random orders are tried for chances
   * @param seed chooses them
   * @throws IllegalArgumentException if the layers are not those of the matched networks
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static NetworkComparison of(
      AccountMatch match,
      Layer before,
      Layer after,
      Measure measure,
      int repeats,
      long seed,
      Progress progress) {
    TieChanges ties = TieChanges.between(match, 0, before, 1, after);
    Scores scores = measure.compute(before, progress.part(0, 0.25));
    Scores scoresAfter = measure.compute(after, progress.part(0.25, 0.5));
    RankMoves moves = RankMoves.between(match, 0, scores, 1, scoresAfter);
    SharedAccounts shared = SharedAccounts.of(match, 0, before, 1, after);
    LayerAgreement layers =
        LayerAgreement.of(shared.first(), shared.second(), repeats, seed, progress.part(0.5, 0.75));
    RankAgreement ranks =
        RankAgreement.of(
            moves.moves().stream().mapToDouble(RankMoves.Move::commonBefore).toArray(),
            moves.moves().stream().mapToDouble(RankMoves.Move::commonAfter).toArray(),
            repeats,
            seed,
            progress.part(0.75, 1));
    return new NetworkComparison(
        match, before, after, scores, scoresAfter, ties, moves, layers, ranks);
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
        IntStream.range(0, match.actorCount())
            .filter(actor -> match.isIn(actor, 0) == first && match.isIn(actor, 1) == second)
            .count();
  }
}
