package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimilarityOrderTest {
  private static int[] all(Layer layer) {
    return IntStream.range(0, layer.accountCount()).toArray();
  }

  private static int[] order(Layer layer) {
    return SimilarityOrder.of(layer, all(layer), Progress.NONE);
  }

  /** How far neighbours are apart in sum, the very thing that the order makes small. */
  private static double length(TieProfiles profiles, int[] order) {
    double length = 0;
    for (int i = 1; i < order.length; i++) {
      length += 1 - profiles.similarity(order[i - 1], order[i]);
    }
    return length;
  }

  @Property(tries = 60)
  void everyAccountStandsOnceAndTheOrderIsTheSameEachTime(
      @ForAll @IntRange(max = 40) int accounts,
      @ForAll @IntRange(max = 120) int arcs,
      @ForAll long seed) {
    Layer layer = Networks.random(accounts, accounts == 0 ? 0 : arcs, seed);
    int[] order = order(layer);
    assertThat(order).containsExactlyInAnyOrder(all(layer));
    assertThat(order(layer)).isEqualTo(order);
  }

  @Property(tries = 30)
  void noTurningOfTheTreesBranchesBringsNeighboursNearer(@ForAll long seed) {
    Layer layer = Networks.random(7, 16, seed);
    TieProfiles profiles = new TieProfiles(layer, all(layer));
    Dendrogram tree = Dendrogram.ofAverageLinkage(profiles.distances(Progress.NONE), Progress.NONE);
    double best = length(profiles, LeafOrder.of(tree, profiles, Progress.NONE));
    for (int turns = 0; turns < 1 << 6; turns++) {
      int[] turned = turned(tree, tree.nodes() - 1, turns).toArray();
      assertThat(best).isLessThanOrEqualTo(length(profiles, turned) + 1e-4);
    }
  }

  /** The items of a node with the parts of some clusters exchanged, one a bit. */
  private static IntStream turned(Dendrogram tree, int node, int turns) {
    if (tree.isItem(node)) {
      return IntStream.of(node);
    }
    IntStream left = turned(tree, tree.left(node), turns);
    IntStream right = turned(tree, tree.right(node), turns);
    boolean exchanged = (turns >> (node - tree.items()) & 1) == 1;
    return exchanged ? IntStream.concat(right, left) : IntStream.concat(left, right);
  }

  @Test
  void averageLinkageJoinsTheNearestFirst() {
    float[][] distance = {{0, 1, 6, 10}, {1, 0, 4, 10}, {6, 4, 0, 10}, {10, 10, 10, 0}};
    Dendrogram tree = Dendrogram.ofAverageLinkage(distance, Progress.NONE);
    assertThat(tree.nodes()).isEqualTo(7);
    assertThat(new int[] {tree.left(4), tree.right(4)}).containsExactlyInAnyOrder(0, 1);
    assertThat(new int[] {tree.left(5), tree.right(5)}).containsExactlyInAnyOrder(4, 2);
    assertThat(new int[] {tree.left(6), tree.right(6)}).containsExactlyInAnyOrder(5, 3);
  }

  @Test
  void accountsThatFollowTheSameStandTogether() {
    // Who is in which third can be told from ties alone.
    Layer layer = Networks.grouped(60, 3, 0.8, 0.05, 4);
    int[] order = order(layer);
    int changes = 0;
    for (int i = 1; i < order.length; i++) {
      changes += order[i] % 3 == order[i - 1] % 3 ? 0 : 1;
    }
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void accountsWithoutTiesAreLast() {
    Layer layer = Networks.ties(5, 4, 2, 2, 4);
    assertThat(order(layer)).endsWith(0, 1, 3);
  }

  @Test
  void tiesWithAccountsThatAreNotAskedOfDoNotCount() {
    Layer layer = Networks.ties(6, 0, 1, 1, 0, 2, 5, 3, 5, 5, 2);
    int[] asked = {3, 2, 1, 0};
    assertThat(SimilarityOrder.of(layer, asked, Progress.NONE)).endsWith(3, 2);
  }

  @Test
  void emptySingleAndCompleteNetworksHaveAnOrder() {
    assertThat(order(Networks.random(0, 0, 1))).isEmpty();
    assertThat(order(Networks.random(1, 0, 1))).containsExactly(0);
    assertThat(order(Networks.complete(9))).hasSize(9);
    assertThat(order(Networks.ties(2, 0, 1))).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void ofManyAccountsTheLessTiedStandBesideTheirLike() {
    Layer layer = Networks.random(360, 1300, 3);
    int[] order = SimilarityOrder.of(layer, all(layer), 300, Progress.NONE);
    assertThat(order).containsExactlyInAnyOrder(all(layer)).isNotEqualTo(order(layer));
    assertThat(SimilarityOrder.of(layer, all(layer), 300, Progress.NONE)).isEqualTo(order);
  }

  @Test
  void workCanBeCancelled() {
    Layer layer = Networks.random(300, 3000, 3);
    Progress stop =
        done -> {
          if (done > 0.5) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> SimilarityOrder.of(layer, all(layer), stop))
        .isInstanceOf(CancellationException.class);
  }
}
