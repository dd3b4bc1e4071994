package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PickingTest {
  private static final FollowNetwork CROWD = ExampleViews.large(400, 1_200);
  private static final ViewState VIEW = ExampleViews.view(CROWD, "", 900, 600);

  private static Scene scene(ViewState view, double ratio) {
    return new SceneMaker().make(view, ExampleViews.inDegrees(CROWD), new Sight(900, 600, ratio));
  }

  @Property(tries = 300)
  void theGridFindsTheAccountThatASearchOfAllFinds(
      @ForAll @DoubleRange(min = -30, max = 1400) double x,
      @ForAll @DoubleRange(min = -30, max = 930) double y,
      @ForAll @DoubleRange(max = 40) double slack) {
    Scene scene = scene(VIEW, 1.5);
    OptionalInt expected = OptionalInt.empty();
    double missed = slack;
    for (int place = scene.order.length - 1; place >= 0; place--) {
      int account = scene.order[place];
      double gap = Math.hypot(scene.x(account) - x, scene.y(account) - y) - scene.radius(account);
      if (gap <= 0) {
        expected = OptionalInt.of(account);
        break;
      }
      if (gap < missed) {
        missed = gap;
        expected = OptionalInt.of(account);
      }
    }
    if (x >= 0 && y >= 0 && x < 1350 && y < 900) {
      assertThat(scene.accountAt(x, y, slack)).isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void theGridFindsTheTieThatASearchOfAllFinds(
      @ForAll @DoubleRange(max = 900) double x,
      @ForAll @DoubleRange(max = 600) double y,
      @ForAll @DoubleRange(max = 8) double slack) {
    Scene searched = scene(VIEW, 1);
    Scene prepared = scene(VIEW, 1);
    prepared.picking().prepareTies();
    assertThat(prepared.tieAt(x, y, slack)).isEqualTo(searched.tieAt(x, y, slack));
  }

  @Test
  void aTieIsFoundAnywhereAlongItsLength() {
    FollowNetwork missions = ExampleViews.missions(1);
    ViewState view = ExampleViews.view(missions, "", 900, 600);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(missions), new Sight(900, 600, 2));
    scene.picking().prepareTies();
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      int from = scene.ties.from[tie];
      int to = scene.ties.to[tie];
      for (double share = 0.1; share < 0.95; share += 0.1) {
        double x = scene.x(from) + share * (scene.x(to) - scene.x(from));
        double y = scene.y(from) + share * (scene.y(to) - scene.y(from));
        assertThat(scene.tieAt(x, y, 0))
            .hasValue(new PickedTie(from, to, scene.ties.mutual[tie], false));
      }
    }
  }

  @Test
  void tiesWithBothEndsOutOfSightAreFoundWhereTheyCross() {
    ViewState near = VIEW.withCamera(VIEW.camera().zoomed(40, 450, 300, 900, 600));
    Scene scene = scene(near, 1);
    scene.picking().prepareTies();
    int crossing = 0;
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      int from = scene.ties.from[tie];
      int to = scene.ties.to[tie];
      for (double share = 0; share <= 1; share += 0.002) {
        double x = scene.x(from) + share * (scene.x(to) - scene.x(from));
        double y = scene.y(from) + share * (scene.y(to) - scene.y(from));
        if (x > 0 && y > 0 && x < 900 && y < 600 && !scene.inSight(from) && !scene.inSight(to)) {
          assertThat(scene.tieAt(x, y, 1)).isPresent();
          crossing++;
        }
      }
    }
    assertThat(crossing).isPositive();
  }

  @Test
  void nothingIsFoundWhereNothingIsDrawn() {
    Scene scene = scene(VIEW, 1);
    assertThat(scene.tieAt(2, 2, 4)).isEmpty();
    assertThat(scene.accountAt(-500, -500, 3)).isEmpty();
  }

  @Test
  void ofTheSelectionsTiesAloneOnlyThoseAreFound() {
    ViewState only = VIEW.withTies(VIEW.ties().withChoice(TieView.Choice.OF_SELECTION));
    Scene none = scene(only, 1);
    Scene some = scene(only.withSelection(Selection.of(0)), 1);
    int found = 0;
    for (int x = 0; x < 900; x += 7) {
      for (int y = 0; y < 600; y += 7) {
        assertThat(none.tieAt(x, y, 4)).isEmpty();
        found += some.tieAt(x, y, 4).filter(tie -> tie.lit()).isPresent() ? 1 : 0;
        some.tieAt(x, y, 4)
            .ifPresent(tie -> assertThat(tie.follower() == 0 || tie.followed() == 0).isTrue());
      }
    }
    assertThat(found).isPositive();
  }
}
