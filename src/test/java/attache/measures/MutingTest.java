package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What breaks without an account, and what lies between two. */
class MutingTest {
  private static Muting mute(Layer layer, int... accounts) {
    BitSet muted = new BitSet();
    for (int account : accounts) {
      muted.set(account);
    }
    return Muting.of(layer, muted, Progress.NONE);
  }

  @Property(tries = 60)
  void whatBreaksIsWhatTheAccountConnects(
      @ForAll @IntRange(min = 2, max = 40) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.3, seed);
    for (int account = 0; account < Math.min(accounts, 6); account++) {
      int broker = account;
      BrokeredPairs pairs = BrokeredPairs.of(layer, broker, Reading.FLOW, Progress.NONE);
      Muting muting = mute(layer, broker);
      assertThat(muting.affected()).isEqualTo(pairs.count());
      assertThat(muting.lost()).isEqualTo(pairs.onlyCount());
      assertThat(muting.longer() + muting.parted()).isEqualTo(muting.lost());
      assertThat(muting.losses())
          .allSatisfy(
              loss ->
                  assertThat(
                          ShortestPaths.follows(layer, loss.from(), loss.to())
                              .without(broker)
                              .distance())
                      .isEqualTo(loss.after()));
    }
  }

  @Property(tries = 30)
  void whereTiesHaveNoDirectionEachPairCountsOnce(
      @ForAll @IntRange(min = 2, max = 30) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.undirected(accounts, 2 * accounts, seed);
    for (int account = 0; account < Math.min(accounts, 4); account++) {
      BrokeredPairs pairs = BrokeredPairs.of(layer, account, Reading.FLOW, Progress.NONE);
      Muting muting = mute(layer, account);
      assertThat(muting.affected()).isEqualTo(pairs.count());
      assertThat(muting.lost()).isEqualTo(pairs.onlyCount());
      assertThat(muting.losses()).hasSize((int) muting.lost());
      assertThat(muting.losses().stream().filter(Muting.Loss::parted))
          .hasSize((int) muting.parted());
    }
  }

  @Property(tries = 40)
  void amongSomeAccountsOthersAreAsIfTheyWereNotThere(
      @ForAll @IntRange(min = 3, max = 30) int accounts, @ForAll long seed) {
    Layer whole = TestLayers.random(accounts, 3 * accounts, 0.3, seed);
    BitSet among = new BitSet();
    among.set(0, accounts);
    among.clear(1);
    SubLayer part = SubLayer.of(whole, among);
    BitSet muted = new BitSet();
    muted.set(0);
    Muting muting = Muting.of(part.inPlace(), among, muted, Progress.NONE);
    Muting own = Muting.of(part.layer(), muted, Progress.NONE);
    assertThat(muting.connected()).isEqualTo(own.connected());
    assertThat(muting.affected()).isEqualTo(own.affected());
    assertThat(muting.losses())
        .containsExactlyElementsOf(
            own.losses().stream()
                .map(
                    loss ->
                        new Muting.Loss(
                            part.account(loss.from()),
                            part.account(loss.to()),
                            loss.before(),
                            loss.after()))
                .toList());
    Scores scores =
        muting
            .measure(List.of(Measures.IN_DEGREE), SourceSample.ALL, Progress.NONE)
            .firstEntry()
            .getValue();
    assertThat(scores.isDefined(0)).isFalse();
    assertThat(scores.isDefined(1)).isFalse();
    assertThat(scores.rankedCount()).isEqualTo(accounts - 2);
  }

  @Property(tries = 60)
  void whatBreaksWithoutSeveralIsWhatTheirPathsSay(
      @ForAll @IntRange(min = 3, max = 80) int accounts,
      @ForAll @IntRange(min = 1, max = 4) int density,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, density * accounts, 0.3, seed);
    Muting muting = mute(layer, 0, 2);
    BitSet others = new BitSet();
    others.set(0, accounts);
    others.andNot(muting.muted());
    PathRow before = new PathRow(Neighbours.followed(layer));
    PathRow after = new PathRow(Neighbours.followed(SubLayer.of(layer, others).inPlace()));
    int[] expected = new int[4];
    for (int from : others.stream().toArray()) {
      before.from(from, PathRow.NOBODY, Integer.MAX_VALUE);
      after.from(from, PathRow.NOBODY, Integer.MAX_VALUE);
      for (int to : others.stream().toArray()) {
        if (before.distance(to) > 0) {
          boolean lost = before.distance(to) != after.distance(to);
          expected[0]++;
          expected[1] += lost || before.paths(to) != after.paths(to) ? 1 : 0;
          expected[2] += lost ? 1 : 0;
          expected[3] += after.distance(to) < 0 ? 1 : 0;
        }
      }
    }
    assertThat(List.of(muting.connected(), muting.affected(), muting.lost(), muting.parted()))
        .containsExactlyElementsOf(IntStream.of(expected).mapToObj(Long::valueOf).toList());
    assertThat((long) muting.losses().size()).isEqualTo(muting.lost());
  }

  @Test
  void pairsGrowLongerOrPart() {
    // 0 → 1 → 2 and the long way 0 → 3 → 4 → 2; only 1 leads to 5.
    Layer layer = TestLayers.of(6, 0, 1, 1, 2, 0, 3, 3, 4, 4, 2, 1, 5);
    Muting muting = mute(layer, 1);
    assertThat(muting.losses())
        .containsExactly(new Muting.Loss(0, 2, 2, 3), new Muting.Loss(0, 5, 2, -1));
    assertThat(muting.longer()).isEqualTo(1);
    assertThat(muting.parted()).isEqualTo(1);
    assertThat(muting.connected()).isEqualTo(7);
    assertThat(muting.muted().cardinality()).isEqualTo(1);
    assertThat(mute(layer).affected()).isZero();
  }

  @Test
  void ranksMoveAmongThoseThatRemain() {
    // 0 is followed by all; 1 by 3 and 4; 2 by 3, and by 0.
    Layer layer = TestLayers.of(5, 1, 0, 2, 0, 3, 0, 4, 0, 3, 1, 4, 1, 3, 2, 0, 2);
    Scores before = Measures.get(Measures.IN_DEGREE).orElseThrow().compute(layer, Progress.NONE);
    Muting muting = mute(layer, 0);
    Scores after =
        muting
            .measure(List.of(Measures.IN_DEGREE), SourceSample.ALL, Progress.NONE)
            .firstEntry()
            .getValue();
    assertThat(after.isDefined(0)).isFalse();
    assertThat(muting.moves(before, after))
        .contains(new Muting.RankMove(1, 1, 1), new Muting.RankMove(2, 1, 2))
        .extracting(Muting.RankMove::account)
        .doesNotContain(0);
    assertThat(new Muting.RankMove(2, 1, 2).places()).isEqualTo(-1);
    assertThatThrownBy(() -> muting.moves(before, Scores.of(new double[2])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPairIsReportedOnFromAllSides() {
    // 0 and 1 both follow 2 and 3; 4 follows both; 0 → 2 → 1.
    Layer layer = TestLayers.of(6, 0, 2, 1, 2, 0, 3, 1, 3, 4, 0, 4, 1, 2, 1, 1, 5);
    PairReport report = PairReport.of(layer, 0, 1, Progress.NONE);
    assertThat(report.firstFollows()).isFalse();
    assertThat(report.secondFollows()).isFalse();
    assertThat(report.commonSources()).containsExactly(2, 3);
    assertThat(report.commonAudience()).containsExactly(4);
    assertThat(report.forth().list(9)).containsExactly(List.of(0, 2, 1));
    assertThat(report.back().exist()).isFalse();
    assertThat(report.ties().count()).isEqualTo(3);
    assertThat(report.hubs().getFirst()).isEqualTo(new PairReport.WithoutHub(2, -1, -1, 2));
    assertThat(report.hubs()).hasSize(3);
    // 0 follows 2 of 4 others, 1 follows 3 of them.
    assertThat(report.sourcesChance().expected()).isEqualTo(1.5);
    assertThat(report.sourcesChance().chance()).isCloseTo(0.5, within(1e-12));
    assertThat(report.distances().longest()).isEqualTo(3);
    assertThat(report.distances().shareAtLeast(1)).isEqualTo(1);
    assertThatThrownBy(() -> PairReport.of(layer, 1, 1, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void distancesOfPairsAreCounted() {
    Distances distances = Distances.of(TestLayers.of(4, 0, 1, 1, 2), Progress.NONE);
    assertThat(distances.pairs(1)).isEqualTo(2);
    assertThat(distances.pairs(2)).isEqualTo(1);
    assertThat(distances.pairs(9)).isZero();
    assertThat(distances.connected()).isEqualTo(3);
    assertThat(distances.mean()).isCloseTo(4 / 3.0, within(1e-12));
    assertThat(distances.shareAtLeast(2)).isEqualTo(10 / 12.0);
    assertThat(distances.shareAtLeast(-1)).isEqualTo(9 / 12.0);
    assertThat(Distances.of(TestLayers.of(2), Progress.NONE).longest()).isZero();
  }
}
