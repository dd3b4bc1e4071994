package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final Sight SIGHT = new Sight(900, 600, 1);
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 900, 600);

  private static Scene scene(ViewState view) {
    return new SceneMaker().make(view, ExampleViews.inDegrees(MISSIONS), SIGHT);
  }

  @Property(tries = 60)
  void noTwoNamesOverlapAndNoneIsCut(
      @ForAll @IntRange(max = 55) int selected,
      @ForAll @DoubleRange(min = 0.05, max = 6) double zoom) {
    ViewState view =
        VIEW.withSelection(Selection.of(selected))
            .withCamera(VIEW.camera().zoomed(zoom, 300, 200, 900, 600));
    List<Label> labels = new LabelPlacer().place(scene(view));
    for (Label one : labels) {
      assertThat(one.box().isInside(900, 600)).isTrue();
      for (Label other : labels) {
        assertThat(one.account() != other.account() && one.box().overlaps(other.box())).isFalse();
      }
    }
  }

  @Test
  void theSelectedAccountIsNamedFirst() {
    List<Label> labels = new LabelPlacer().place(scene(VIEW.withSelection(Selection.of(17))));
    assertThat(labels.getFirst().account()).isEqualTo(17);
  }

  @Test
  void noNameCoversTheMiddleOfADisc() {
    Scene scene = scene(VIEW);
    for (Label label : new LabelPlacer().place(scene)) {
      for (int account = 0; account < scene.accountCount(); account++) {
        assertThat(label.box().distance(scene.x(account), scene.y(account)))
            .isGreaterThan(0.4 * scene.radius(account));
      }
    }
  }

  @Test
  void moreNamesAppearWhenZoomingIn() {
    FollowNetwork large = ExampleViews.large(2_000, 10_000);
    ViewState far = ExampleViews.view(large, "", 900, 600);
    ViewState near = far.withCamera(far.camera().zoomed(4, 450, 300, 900, 600));
    assertThat(share(large, near)).isGreaterThan(share(large, far));
  }

  private static double share(FollowNetwork network, ViewState view) {
    Scene scene = new SceneMaker().make(view, ExampleViews.inDegrees(network), SIGHT);
    int seen = 0;
    for (int account = 0; account < scene.accountCount(); account++) {
      seen += scene.inSight(account) ? 1 : 0;
    }
    return (double) new LabelPlacer().place(scene).size() / seen;
  }

  @Test
  void namesStayOnTheirSideWhilePositionsMoveALittle() {
    LabelPlacer placer = new LabelPlacer();
    List<Label> before = placer.place(scene(VIEW));
    ViewState moved = VIEW.withCamera(VIEW.camera().panned(3, 2));
    List<Label> after = placer.place(scene(moved), before);
    assertThat(after)
        .extracting(Label::account)
        .containsAll(before.stream().map(Label::account).toList());
    assertThat(after)
        .allSatisfy(
            label ->
                assertThat(before)
                    .filteredOn(old -> old.account() == label.account())
                    .allSatisfy(old -> assertThat(old.side()).isEqualTo(label.side())));
  }

  @Test
  void namesCanBeSwitchedOff() {
    ViewState bare = VIEW.withEncoding(VIEW.encoding().withLabels(false));
    assertThat(new LabelPlacer().place(scene(bare))).isEmpty();
  }
}
