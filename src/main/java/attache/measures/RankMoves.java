package attache.measures;

import attache.measures.AverageRanks.Best;
import attache.network.AccountMatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How the ranks of actors differ between two networks. As these rarely have as many accounts, a
 * rank is told together with its percentile, the share of the other accounts that stand below it,
 * and the change is one of percentiles. Immutable.
 *
 * @param moves one move for each actor that is ranked in both, the greatest climb first
 * @param before how many accounts the first network ranks
 * @param after how many accounts the second network ranks
 */
public record RankMoves(List<Move> moves, int before, int after) {
  /**
   * How an actor moves.
   *
   * @param actor the actor's number in the match
   * @param before its average rank among all that the first network ranks, from 1
   * @param after its average rank among all that the second network ranks, from 1
   * @param percentileBefore 100 for the first alone, 0 for the last alone; NaN if nobody else is
   *     ranked
   * @param percentileAfter the same in the second network
   * @param commonBefore its average rank among those ranked in both networks
   * @param commonAfter the same in the second network
   */
  public record Move(
      int actor,
      double before,
      double after,
      double percentileBefore,
      double percentileAfter,
      double commonBefore,
      double commonAfter) {
    /** By how many hundredths of the others it climbs; negative if it falls. */
    public double points() {
      return percentileAfter - percentileBefore;
    }

    /** By how many places it climbs among those ranked in both; negative if it falls. */
    public double places() {
      return commonBefore - commonAfter;
    }
  }

  public RankMoves {
    moves = List.copyOf(moves);
  }

  /**
   * Compares the ranks of two networks. Takes O(n log n).
   *
   * @param first number of the first network in the match
   * @param before scores of its accounts
   * @param second number of the second network
   * @param after scores of its accounts
   */
  public static RankMoves between(
      AccountMatch match, int first, Scores before, int second, Scores after) {
    double[] ranksBefore = AverageRanks.of(before.toArray(), Best.HIGHEST);
    double[] ranksAfter = AverageRanks.of(after.toArray(), Best.HIGHEST);
    int rankedBefore = before.rankedCount();
    int rankedAfter = after.rankedCount();
    double[] valuesBefore = new double[match.actorCount()];
    double[] valuesAfter = new double[match.actorCount()];
    for (int actor = 0; actor < match.actorCount(); actor++) {
      double one = value(match, actor, first, before);
      double other = value(match, actor, second, after);
      boolean both = !Double.isNaN(one) && !Double.isNaN(other);
      valuesBefore[actor] = both ? one : Double.NaN;
      valuesAfter[actor] = both ? other : Double.NaN;
    }
    double[] commonBefore = AverageRanks.of(valuesBefore, Best.HIGHEST);
    double[] commonAfter = AverageRanks.of(valuesAfter, Best.HIGHEST);
    List<Move> moves = new ArrayList<>();
    for (int actor = 0; actor < match.actorCount(); actor++) {
      if (!Double.isNaN(valuesBefore[actor])) {
        double rankBefore = ranksBefore[match.account(actor, first).orElseThrow()];
        double rankAfter = ranksAfter[match.account(actor, second).orElseThrow()];
        moves.add(
            new Move(
                actor,
                rankBefore,
                rankAfter,
                AverageRanks.percentile(rankBefore, rankedBefore),
                AverageRanks.percentile(rankAfter, rankedAfter),
                commonBefore[actor],
                commonAfter[actor]));
      }
    }
    moves.sort(
        Comparator.comparingDouble((Move move) -> -move.points()).thenComparingDouble(Move::after));
    return new RankMoves(moves, rankedBefore, rankedAfter);
  }

  /** The moves of some actors alone; ranks and percentiles stay those among all. Takes O(n). */
  public RankMoves among(BitSet actors) {
    return new RankMoves(
        moves.stream().filter(move -> actors.get(move.actor())).toList(), before, after);
  }

  private static double value(AccountMatch match, int actor, int wave, Scores scores) {
    return match.account(actor, wave).isPresent()
        ? scores.value(match.account(actor, wave).getAsInt())
        : Double.NaN;
  }
}
