package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimmelianBackboneTest {
  @Property(tries = 200)
  void strengthsAreThoseCountedByHand(
      @ForAll @IntRange(min = 1, max = 12) int accounts,
      @ForAll @IntRange(min = 0, max = 80) int arcs,
      @ForAll long seed) {
    Layer layer = Networks.random(accounts, arcs, seed);
    SimmelianStrength strength = SimmelianStrength.of(layer, Progress.NONE);
    CountedByHand counted = new CountedByHand(layer);
    TieGraph ties = strength.ties();
    for (int tie = 0; tie < ties.tieCount(); tie++) {
      assertThat(strength.of(tie))
          .isEqualTo(counted.strength(ties.lower(tie), ties.higher(tie)), within(1e-12));
    }
  }

  @Property(tries = 200)
  void keepsTheStrongestAndEveryTieOfAMaximumSpanningTree(
      @ForAll @IntRange(min = 1, max = 14) int accounts,
      @ForAll @IntRange(min = 0, max = 80) int arcs,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll long seed) {
    SimmelianStrength strength =
        SimmelianStrength.of(Networks.random(accounts, arcs, seed), Progress.NONE);
    SimmelianBackbone backbone = SimmelianBackbone.of(strength, share);
    for (int tie = 0; tie < strength.ties().tieCount(); tie++) {
      assertThat(backbone.keeps(tie))
          .isEqualTo(isAmongStrongest(strength, tie, share) || isBridgeOfStronger(strength, tie));
    }
  }

  private static boolean isAmongStrongest(SimmelianStrength strength, int tie, double share) {
    int stronger = 0;
    for (int other = 0; other < strength.ties().tieCount(); other++) {
      stronger += strength.of(other) > strength.of(tie) ? 1 : 0;
    }
    return stronger < share * strength.ties().tieCount() - 1e-9;
  }

  /** A tie is in some maximum spanning tree exactly if no way of stronger ties joins its ends. */
  private static boolean isBridgeOfStronger(SimmelianStrength strength, int tie) {
    TieGraph ties = strength.ties();
    boolean[] stronger = new boolean[ties.tieCount()];
    for (int other = 0; other < stronger.length; other++) {
      stronger[other] = strength.of(other) > strength.of(tie);
    }
    int[] component = ties.only(stronger).components();
    return component[ties.lower(tie)] != component[ties.higher(tie)];
  }

  @Test
  void equalStrengthsAreAllKept() {
    SimmelianBackbone backbone = SimmelianBackbone.of(Networks.complete(6), 0.1, Progress.NONE);
    assertThat(backbone.keptCount()).isEqualTo(15);
    assertThat(backbone.keeps(2, 5)).isTrue();
    assertThat(backbone.keeps(5, 2)).isTrue();
    assertThat(backbone.threshold()).isEqualTo(1);
  }

  @Test
  void nothingIsConnectedLessThanBefore() {
    Layer layer = Networks.random(80, 200, 3);
    SimmelianBackbone backbone = SimmelianBackbone.of(layer, 0, Progress.NONE);
    assertThat(backbone.keptTies().components()).containsExactly(backbone.ties().components());
    assertThat(backbone.threshold()).isInfinite();
  }

  @Test
  void aShareBeyondOneIsRefused() {
    Layer layer = Networks.random(5, 5, 3);
    assertThatThrownBy(() -> SimmelianBackbone.of(layer, 1.1, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SimmelianBackbone.of(layer, Double.NaN, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void groupsMakeTheBackboneMoreHonestThanChance() {
    double grouped =
        SimmelianBackbone.honesty(
            SimmelianStrength.of(Networks.grouped(60, 4, 0.8, 0.05, 1), Progress.NONE),
            1,
            Progress.NONE);
    double random =
        SimmelianBackbone.honesty(
            SimmelianStrength.of(Networks.grouped(60, 4, 0.25, 0.25, 1), Progress.NONE),
            1,
            Progress.NONE);
    assertThat(grouped).isGreaterThan(0.35);
    assertThat(random).isLessThan(0.12);
  }

  @Test
  void theHonestyFigureFollowsFromItsSeed() {
    SimmelianStrength strength = SimmelianStrength.of(Networks.random(40, 300, 1), Progress.NONE);
    assertThat(SimmelianBackbone.honesty(strength, 5, Progress.NONE))
        .isEqualTo(SimmelianBackbone.honesty(strength, 5, Progress.NONE));
  }

  @Test
  void withoutTiesThereIsNothingToBeHonestAbout() {
    SimmelianStrength strength = SimmelianStrength.of(Networks.ties(3), Progress.NONE);
    assertThat(SimmelianBackbone.honesty(strength, 1, Progress.NONE)).isZero();
    assertThat(SimmelianBackbone.of(strength, 0.2).keptCount()).isZero();
  }

  @Property(tries = 100)
  void rewiringKeepsEveryNumberOfTies(
      @ForAll @IntRange(min = 1, max = 30) int accounts,
      @ForAll @IntRange(min = 0, max = 200) int arcs,
      @ForAll long seed) {
    TieGraph ties = TieGraph.of(Networks.random(accounts, arcs, seed));
    TieGraph rewired = Rewiring.of(ties, new SplittableRandom(seed), Progress.NONE);
    Set<Long> pairs = new HashSet<>();
    for (int tie = 0; tie < rewired.tieCount(); tie++) {
      assertThat(rewired.lower(tie)).isLessThan(rewired.higher(tie));
      assertThat(pairs.add((long) rewired.lower(tie) << 32 | rewired.higher(tie))).isTrue();
    }
    for (int account = 0; account < accounts; account++) {
      assertThat(rewired.degree(account)).isEqualTo(ties.degree(account));
    }
  }

  @Test
  void endsWhenCancelled() {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    SimmelianStrength strength = SimmelianStrength.of(Networks.random(9, 30, 1), Progress.NONE);
    assertThatThrownBy(() -> SimmelianStrength.of(Networks.random(9, 30, 1), cancelled))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> SimmelianBackbone.honesty(strength, 1, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  /** The definition, word for word: slow, but plainly right. */
  private static final class CountedByHand {
    private final boolean[][] tied;
    private final long[][] quadrangles;
    private final int[][] rank;

    /** Everything is counted once for each pair: a strength asks for all of it again and again. */
    CountedByHand(Layer layer) {
      tied = new boolean[layer.accountCount()][layer.accountCount()];
      for (int u = 0; u < tied.length; u++) {
        for (int v = 0; v < tied.length; v++) {
          tied[u][v] = layer.follows(u, v) || layer.follows(v, u);
        }
      }
      quadrangles = new long[tied.length][tied.length];
      for (int u = 0; u < tied.length; u++) {
        for (int v = 0; v < tied.length; v++) {
          quadrangles[u][v] = countQuadrangles(u, v);
        }
      }
      rank = new int[tied.length][tied.length];
      for (int u = 0; u < tied.length; u++) {
        for (int v = 0; v < tied.length; v++) {
          rank[u][v] = rankOf(u, v);
        }
      }
    }

    private long countQuadrangles(int u, int v) {
      long count = 0;
      for (int a = 0; a < tied.length; a++) {
        for (int b = 0; b < tied.length; b++) {
          boolean four = a != u && a != v && b != u && b != v && a != b;
          count += four && tied[u][v] && tied[u][a] && tied[a][b] && tied[b][v] ? 1 : 0;
        }
      }
      return count;
    }

    private double embedding(int u, int v) {
      double total = 0;
      for (int w = 0; w < tied.length; w++) {
        total += quadrangles[v][w];
      }
      double ofU = 0;
      for (int w = 0; w < tied.length; w++) {
        ofU += quadrangles[u][w];
      }
      long here = quadrangles[u][v];
      return here == 0 ? 0 : here / Math.sqrt(ofU * total);
    }

    private int rankOf(int u, int v) {
      int place = 1;
      for (int w = 0; w < tied.length; w++) {
        if (tied[u][w] && embedding(u, w) > embedding(u, v) * (1 + 1e-9) + 1e-15) {
          place++;
        }
      }
      return place;
    }

    double strength(int u, int v) {
      double greatest = 0;
      for (int cut = 1; cut <= tied.length; cut++) {
        int both = 0;
        int either = 0;
        for (int w = 0; w < tied.length; w++) {
          boolean ofU = w != v && tied[u][w] && rank[u][w] <= cut;
          boolean ofV = w != u && tied[v][w] && rank[v][w] <= cut;
          both += ofU && ofV ? 1 : 0;
          either += ofU || ofV ? 1 : 0;
        }
        greatest = either == 0 ? greatest : Math.max(greatest, (double) both / either);
      }
      return greatest;
    }
  }
}
