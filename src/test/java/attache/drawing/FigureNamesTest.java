package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureNamesTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();

  /** The sight of a picture in a journal's column. */
  private static final Sight COLUMN = new Sight(420, 270, 2);

  private static final ViewState VIEW =
      ExampleViews.view(MISSIONS, "un_group", COLUMN.width(), COLUMN.height());

  private static Scene scene(ViewState view, Sight sight) {
    return new SceneMaker().make(view, ExampleViews.inDegrees(view.network()), sight);
  }

  /** How many names are nearer to another disc, not much smaller, than to their own. */
  private static long mistaken(Scene scene, List<Label> labels) {
    return labels.stream()
        .filter(
            label -> {
              double own = edge(scene, label, label.account());
              for (int other : scene.order) {
                boolean minor = scene.radius[other] < 0.55 * scene.radius[label.account()];
                if (other != label.account() && !minor && edge(scene, label, other) < own - 0.01) {
                  return true;
                }
              }
              return false;
            })
        .count();
  }

  private static double edge(Scene scene, Label label, int account) {
    return label.box().distance(scene.x[account], scene.y[account]) - scene.radius[account];
  }

  @Test
  void noNameIsNearerToAnotherDiscThanToItsOwn() {
    Scene scene = scene(VIEW, COLUMN);
    assertThat(mistaken(scene, new LabelPlacer().place(scene))).isPositive();
    assertThat(mistaken(scene, FigureNames.place(scene, List.of()))).isZero();
  }

  @Test
  void moreNamesCanBeToldFromAllOthersThanOnTheScreen() {
    Scene scene = scene(VIEW, COLUMN);
    List<Label> onScreen = new LabelPlacer().place(scene);
    long told = onScreen.size() - mistaken(scene, onScreen);
    assertThat((long) FigureNames.place(scene, List.of()).size()).isGreaterThan(told);
  }

  @Test
  void noNameOverlapsAnotherOrABoxThatIsKeptOrLeavesTheSight() {
    Scene scene = scene(VIEW, COLUMN);
    Box kept = new Box(0, 0, 260, 200);
    List<Label> labels = FigureNames.place(scene, List.of(kept));
    for (Label label : labels) {
      assertThat(label.box().overlaps(kept)).isFalse();
      assertThat(label.box().isInside(COLUMN.rasterWidth(), COLUMN.rasterHeight())).isTrue();
      for (Label other : labels) {
        assertThat(!label.equals(other) && label.box().overlaps(other.box())).isFalse();
      }
    }
  }

  @Test
  void namesInOneLineStandApartSoThatTheyAreNotReadAsOne() {
    List<Label> labels = FigureNames.place(scene(VIEW, COLUMN), List.of());
    for (Label label : labels) {
      Box box = label.box();
      Box wide = new Box(box.left() - 14, box.top(), box.right() + 14, box.bottom());
      assertThat(labels)
          .filteredOn(other -> !other.equals(label) && other.box().overlaps(wide))
          .isEmpty();
    }
  }

  @Test
  void theSameSceneHasTheSameNamesInTheSamePlaces() {
    List<Label> once = FigureNames.place(scene(VIEW, COLUMN), List.of());
    assertThat(FigureNames.place(scene(VIEW, COLUMN), List.of())).isEqualTo(once);
  }

  @Test
  void aSelectedAccountHasItsNameEvenInACrowd() {
    FollowNetwork crowd = ExampleViews.large(2000, 4000);
    Sight small = new Sight(300, 200, 1);
    for (int account : List.of(3, 700, 1999)) {
      ViewState view =
          ExampleViews.view(crowd, "", small.width(), small.height())
              .withSelection(Selection.of(account));
      assertThat(FigureNames.place(scene(view, small), List.of()))
          .extracting(Label::account)
          .contains(account);
    }
  }

  @Test
  void eachAccountIsNamedOnceAndNoMoreAreNamedThanCanBeRead() {
    FollowNetwork crowd = ExampleViews.large(2000, 4000);
    Sight slide = new Sight(1280, 720, 1);
    Scene scene = scene(ExampleViews.view(crowd, "", 1280, 720), slide);
    List<Label> labels = FigureNames.place(scene, List.of());
    assertThat(labels).hasSizeBetween(100, 1280 * 720 / 2400);
    assertThat(new HashSet<>(labels.stream().map(Label::account).toList())).hasSameSizeAs(labels);
  }
}
