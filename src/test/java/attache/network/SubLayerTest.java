package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SubLayerTest {
  private static Layer layer(int accounts, int arcs, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < arcs; arc++) {
      layer.arc(random.nextInt(accounts), random.nextInt(accounts), 1 + random.nextInt(5));
    }
    layer.attribute(
        rows -> {
          double[] numbers = new double[rows];
          for (int row = 0; row < rows; row++) {
            numbers[row] = row;
          }
          return NumberColumn.of("row", numbers);
        });
    return builder.build().layers().getFirst();
  }

  @Property(tries = 200)
  void keepsExactlyTheArcsAmongTheKeptAccounts(
      @ForAll @IntRange(min = 1, max = 30) int accounts, @ForAll long seed) {
    Layer whole = layer(accounts, 4 * accounts, seed);
    BitSet kept = BitSet.valueOf(new long[] {seed});
    kept.clear(accounts, 64);
    SubLayer part = SubLayer.of(whole, kept);
    Layer layer = part.layer();
    assertThat(layer.accountCount()).isEqualTo(kept.cardinality());
    int expected = 0;
    for (int arc = 0; arc < whole.arcCount(); arc++) {
      if (kept.get(whole.follower(arc)) && kept.get(whole.target(arc))) {
        expected++;
      }
    }
    assertThat(layer.arcCount()).isEqualTo(expected);
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      int from = part.account(layer.follower(arc));
      int to = part.account(layer.target(arc));
      int original = whole.arc(from, to);
      assertThat(layer.weight(arc)).isEqualTo(whole.weight(original));
      assertThat(layer.attributes().getFirst().text(arc))
          .isEqualTo(whole.attributes().getFirst().text(original));
      assertThat(layer.follows(layer.follower(arc), layer.target(arc))).isTrue();
    }
  }

  @Property(tries = 100)
  void inPlaceTheSameArcsStandBetweenTheOldNumbers(
      @ForAll @IntRange(min = 1, max = 30) int accounts, @ForAll long seed) {
    Layer whole = layer(accounts, 4 * accounts, seed);
    BitSet kept = BitSet.valueOf(new long[] {seed});
    kept.clear(accounts, 64);
    Layer inPlace = SubLayer.of(whole, kept).inPlace();
    assertThat(inPlace.accountCount()).isEqualTo(accounts);
    for (int from = 0; from < accounts; from++) {
      for (int to = 0; to < accounts; to++) {
        int original = kept.get(from) && kept.get(to) ? whole.arc(from, to) : -1;
        int arc = inPlace.arc(from, to);
        assertThat(arc >= 0).isEqualTo(original >= 0);
        if (arc >= 0) {
          assertThat(inPlace.weight(arc)).isEqualTo(whole.weight(original));
          assertThat(inPlace.attributes().getFirst().text(arc))
              .isEqualTo(whole.attributes().getFirst().text(original));
        }
      }
    }
  }

  @Test
  void numbersOfThePartBecomeNumbersOfTheWhole() {
    BitSet kept = new BitSet();
    kept.set(1);
    kept.set(3);
    assertThat(SubLayer.of(layer(4, 0, 1), kept).spread(new double[] {5, 7}))
        .containsExactly(Double.NaN, 5, Double.NaN, 7);
  }

  @Test
  void accountsThatTheLayerDoesNotHaveAreRefused() {
    BitSet kept = new BitSet();
    kept.set(4);
    assertThatThrownBy(() -> SubLayer.of(layer(4, 0, 1), kept))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
