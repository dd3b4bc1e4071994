package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShufflesTest {
  @Property(tries = 8)
  void fewThingsAreShownInEveryOrderOnce(@ForAll @IntRange(min = 0, max = 7) int things) {
    Shuffles shuffles = new Shuffles(things, 3, 1);
    Set<List<Integer>> seen = new HashSet<>();
    int[] shown = new int[1];
    shuffles.forEach(
        Progress.NONE,
        order -> {
          shown[0]++;
          seen.add(Arrays.stream(order).boxed().toList());
        });
    assertThat(shuffles.exact()).isTrue();
    assertThat(seen).hasSize(shuffles.count());
    assertThat(shown[0]).isEqualTo(shuffles.count());
  }

  @Test
  void manyThingsAreShuffledTheSameWayForTheSameSeed() {
    List<int[]> one = new ArrayList<>();
    List<int[]> other = new ArrayList<>();
    new Shuffles(20, 50, 4).forEach(Progress.NONE, order -> one.add(order.clone()));
    new Shuffles(20, 50, 4).forEach(Progress.NONE, order -> other.add(order.clone()));
    assertThat(one).hasSize(50).containsExactlyElementsOf(other);
    assertThat(one)
        .allSatisfy(
            order ->
                assertThat(Arrays.stream(order).sorted().toArray())
                    .containsExactly(
                        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19));
  }

  @Test
  void chanceFromRandomOrdersIsNeverNought() {
    Chance chance = new Shuffles(9, 99, 1).twoSided(5, 0, Progress.NONE, order -> 0);
    assertThat(chance.p()).isEqualTo(0.01);
    assertThat(chance.exact()).isFalse();
  }
}
