package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForceSimulationTest {
  private static final LayoutAlgorithm FORCE = new ForceLayout();

  @Property(tries = 60)
  void everyAccountGetsAFinitePlace(
      @ForAll @IntRange(min = 0, max = 60) int accounts,
      @ForAll @IntRange(min = 0, max = 400) int arcs,
      @ForAll long seed) {
    Positions positions = FORCE.compute(Networks.random(accounts, arcs, seed), seed, Progress.NONE);
    assertThat(positions.size()).isEqualTo(accounts);
  }

  @Property(tries = 20)
  void theSameSeedGivesTheSamePlaces(@ForAll long seed) {
    Layer layer = Networks.random(40, 200, seed);
    assertThat(FORCE.compute(layer, seed, Progress.NONE).xs())
        .containsExactly(FORCE.compute(layer, seed, Progress.NONE).xs());
  }

  @Test
  void severalProcessorsGiveTheSamePlacesAsBefore() {
    Layer layer = Networks.random(700, 3000, 5);
    Positions once = FORCE.compute(layer, 9, Progress.NONE);
    Positions again = FORCE.compute(layer, 9, Progress.NONE);
    assertThat(again.xs()).containsExactly(once.xs());
    assertThat(again.ys()).containsExactly(once.ys());
  }

  @Test
  void anotherSeedGivesOtherPlaces() {
    Layer layer = Networks.random(40, 200, 1);
    assertThat(FORCE.compute(layer, 1, Progress.NONE).xs())
        .isNotEqualTo(FORCE.compute(layer, 2, Progress.NONE).xs());
  }

  @Property(tries = 20)
  void pinnedAccountsStay(@ForAll long seed) {
    ForceSimulation simulation = new ForceSimulation(Networks.random(30, 150, seed), seed);
    simulation.pin(3, 7, -8);
    for (int i = 0; i < 50; i++) {
      simulation.step();
    }
    assertThat(simulation.x(3)).isEqualTo(7);
    assertThat(simulation.y(3)).isEqualTo(-8);
    simulation.unpin(3);
    simulation.step();
    assertThat(simulation.x(3)).isNotEqualTo(7);
  }

  @Test
  void reheatingASettledSimulationMovesItAgain() {
    ForceSimulation simulation = new ForceSimulation(Networks.random(30, 150, 1), 1);
    while (!simulation.isSettled()) {
      simulation.step();
    }
    simulation.reheat(0.3);
    assertThat(simulation.isSettled()).isFalse();
    assertThat(simulation.temperature()).isEqualTo(0.3);
  }

  @Test
  void accountsWithoutTiesStayNear() {
    Positions positions = FORCE.compute(Networks.random(100, 60, 4), 4, Progress.NONE);
    double farthest = 0;
    for (int account = 0; account < 100; account++) {
      farthest = Math.max(farthest, Math.hypot(positions.x(account), positions.y(account)));
    }
    assertThat(farthest).isLessThan(25);
  }

  @Test
  void twoAccountsInTheSamePlacePart() {
    ForceSimulation simulation =
        ForceSimulation.from(
            Networks.ties(2, 0, 1), Positions.of(new double[2], new double[2]), Progress.NONE);
    while (!simulation.isSettled()) {
      simulation.step();
    }
    assertThat(Math.hypot(simulation.x(0) - simulation.x(1), simulation.y(0) - simulation.y(1)))
        .isGreaterThan(0.3);
  }

  @Test
  void startsFromGivenPositions() {
    Positions start = Positions.of(new double[] {1, 2, 3}, new double[] {4, 5, 6});
    ForceSimulation simulation = ForceSimulation.from(Networks.ties(3, 0, 1), start, Progress.NONE);
    assertThat(simulation.positions().xs()).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> ForceSimulation.from(Networks.ties(4, 0, 1), start, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endsWhenCancelled() {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> FORCE.compute(Networks.random(30, 150, 1), 1, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void smallNetworkIsSettledFromTheBeginning() {
    Layer layer = Networks.random(30, 150, 1);
    ForceLayout.Beginning beginning = ForceLayout.begin(layer, 7, Progress.NONE);
    assertThat(beginning.warmth()).isZero();
    assertThat(beginning.positions().xs())
        .containsExactly(FORCE.compute(layer, 7, Progress.NONE).xs());
  }

  @Test
  void largeNetworkIsLetGoOfBeforeItHasSettled() {
    Layer layer = Networks.random(2000, 200_000, 1);
    assertThat(ForceLayout.begin(layer, 7, Progress.NONE).warmth()).isPositive();
  }

  @Test
  void aStepThatIsCancelledMovesNobody() {
    Layer layer = Networks.random(30, 150, 1);
    ForceSimulation simulation = new ForceSimulation(layer, 1);
    double[] before = simulation.positions().xs();
    assertThatThrownBy(
            () ->
                simulation.step(
                    () -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(simulation.positions().xs()).containsExactly(before);
  }
}
