package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.layouts.Positions;
import attache.view.Camera;
import org.junit.jupiter.api.Test;

class TransitionTest {
  private static final Positions FROM = Positions.of(new double[] {0, 10}, new double[] {0, -10});
  private static final Positions TO = Positions.of(new double[] {4, 10}, new double[] {2, 30});

  @Test
  void beginsAndEndsExactlyWhereItShould() {
    Transition transition = new Transition(FROM, TO);
    assertThat(transition.at(0).xs()).containsExactly(FROM.xs());
    assertThat(transition.at(1)).isSameAs(TO);
    assertThat(transition.at(7)).isSameAs(TO);
  }

  @Test
  void setsOffAndArrivesGently() {
    Transition transition = new Transition(FROM, TO);
    double first = transition.at(0.1).x(0) - transition.at(0).x(0);
    double middle = transition.at(0.55).x(0) - transition.at(0.45).x(0);
    double last = transition.at(1).x(0) - transition.at(0.9).x(0);
    assertThat(middle).isGreaterThan(3 * first).isGreaterThan(3 * last);
  }

  @Test
  void placesSeenAlikeAreOnTheSamePixels() {
    Camera before = new Camera(3, -2, 40);
    Camera after = new Camera(-100, 7, 0.5);
    Positions alike = Transition.seenAlike(FROM, before, after);
    for (int account = 0; account < 2; account++) {
      assertThat(after.screenX(alike.x(account), 500))
          .isCloseTo(before.screenX(FROM.x(account), 500), within(1e-9));
      assertThat(after.screenY(alike.y(account), 300))
          .isCloseTo(before.screenY(FROM.y(account), 300), within(1e-9));
    }
  }

  @Test
  void theLongestWayIsThatOfTheAccountThatGoesFarthest() {
    Positions from = Positions.of(new double[] {0, 5}, new double[] {0, 5});
    Positions to = Positions.of(new double[] {3, 5}, new double[] {4, 6});
    assertThat(Transition.longestWay(from, to)).isEqualTo(5);
  }

  @Test
  void otherAccountsCannotBeReached() {
    Positions one = Positions.of(new double[1], new double[1]);
    assertThatThrownBy(() -> new Transition(FROM, one))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
