package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.measures.Scores;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.text.Messages;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What every layout owes. */
class AllLayoutsTest {
  private static List<LayoutAlgorithm> layouts(Layer layer) {
    int accounts = layer.accountCount();
    Grouping groups =
        Grouping.by(
            TextColumn.of(
                "group",
                IntStream.range(0, accounts)
                    .mapToObj(a -> a % 4 == 3 ? null : "g" + a % 4)
                    .toList()));
    Scores scores = Scores.of(IntStream.range(0, accounts).mapToDouble(layer::inDegree).toArray());
    List<LayoutAlgorithm> layouts = new ArrayList<>(Layouts.all());
    layouts.add(new CircleLayout(groups));
    layouts.add(new GroupedLayout(groups));
    layouts.add(new RadialLayout(scores));
    if (accounts > 0) {
      layouts.add(new EgoRingsLayout(accounts / 2));
    }
    return layouts;
  }

  @Property(tries = 40)
  void everyAccountGetsOneFinitePlace(
      @ForAll @IntRange(min = 0, max = 40) int accounts,
      @ForAll @IntRange(min = 0, max = 200) int arcs,
      @ForAll long seed) {
    Layer layer = Networks.random(accounts, arcs, seed);
    for (LayoutAlgorithm layout : layouts(layer)) {
      assertThat(layout.compute(layer, seed, Progress.NONE).size())
          .as(layout.key())
          .isEqualTo(accounts);
    }
  }

  @Property(tries = 15)
  void theSameSeedGivesTheSamePlaces(
      @ForAll @IntRange(min = 0, max = 40) int accounts,
      @ForAll @IntRange(min = 0, max = 200) int arcs,
      @ForAll long seed) {
    Layer layer = Networks.random(accounts, arcs, seed);
    for (LayoutAlgorithm layout : layouts(layer)) {
      Positions once = layout.compute(layer, seed, Progress.NONE);
      Positions again = layout.compute(layer, seed, Progress.NONE);
      assertThat(again.xs()).as(layout.key()).containsExactly(once.xs());
      assertThat(again.ys()).as(layout.key()).containsExactly(once.ys());
    }
  }

  @Property(tries = 30)
  void noTwoAccountsCoincide(
      @ForAll @IntRange(min = 2, max = 25) int accounts,
      @ForAll @IntRange(min = 0, max = 100) int arcs,
      @ForAll long seed) {
    Layer layer = Networks.random(accounts, arcs, seed);
    for (LayoutAlgorithm layout : layouts(layer)) {
      Positions positions = layout.compute(layer, seed, Progress.NONE);
      for (int one = 0; one < accounts; one++) {
        for (int other = 0; other < one; other++) {
          assertThat(
                  Math.hypot(
                      positions.x(one) - positions.x(other), positions.y(one) - positions.y(other)))
              .as("%s: %d and %d", layout.key(), one, other)
              .isGreaterThan(1e-4);
        }
      }
    }
  }

  @Test
  void everyLayoutEndsWhenCancelled() {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    Layer layer = Networks.random(20, 60, 1);
    for (LayoutAlgorithm layout : layouts(layer)) {
      assertThatThrownBy(() -> layout.compute(layer, 1, cancelled))
          .as(layout.key())
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void progressStaysWithinZeroAndOne() {
    Layer layer = Networks.random(30, 40, 1);
    for (LayoutAlgorithm layout : layouts(layer)) {
      layout.compute(
          layer, 1, done -> assertThat(done).as(layout.key()).isBetween(-1.0, 1.0 + 1e-9));
    }
  }

  @Test
  void everyLayoutHasANameAndADefinition() {
    for (LayoutAlgorithm layout : layouts(Networks.random(5, 5, 1))) {
      assertThat(Messages.has("layouts." + layout.key() + ".name")).isTrue();
      assertThat(Messages.has("layouts." + layout.key() + ".definition")).isTrue();
    }
  }

  @Test
  void layoutsAreFoundByKey() {
    assertThat(Layouts.standard().key()).isEqualTo("force");
    assertThat(Layouts.withKey("stress")).containsInstanceOf(StressLayout.class);
    assertThat(Layouts.withKey("spiral")).isEmpty();
  }
}
