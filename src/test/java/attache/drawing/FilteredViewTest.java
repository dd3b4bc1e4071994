package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.GroupCollapse;
import attache.network.Layer;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a filter hides is in no picture. */
class FilteredViewTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final Layer FOLLOWS = MISSIONS.layers().getFirst();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 900, 600);
  private static final Filter AFRICAN_AND_EASTERN =
      Filter.NONE.with(new Criterion.AttributeValues("un_group", Set.of("African", "EEG"), false));
  private static final Sight SIGHT = new Sight(900, 600, 1);

  private static ScoreTable scores(Filter filter) {
    ScoreTable all = ExampleViews.inDegrees(MISSIONS);
    return all.withShown(Shown.of(MISSIONS, FOLLOWS, filter, all.all(), Progress.NONE));
  }

  private static Scene scene(ViewState view) {
    return new SceneMaker().make(view, scores(AFRICAN_AND_EASTERN), SIGHT);
  }

  private static boolean isLeft(int account) {
    String group = MISSIONS.attribute("un_group").orElseThrow().text(account);
    return group.equals("African") || group.equals("EEG");
  }

  private static int account(String label) {
    return MISSIONS.account(label).orElseThrow();
  }

  @Test
  void onlyShownAccountsAndTiesAmongThemAreDrawn() {
    Scene scene = scene(VIEW);
    assertThat(Arrays.stream(scene.order).sorted().toArray())
        .containsExactly(
            IntStream.range(0, MISSIONS.accountCount()).filter(FilteredViewTest::isLeft).toArray());
    assertThat(scene.shownCount()).isEqualTo(19);
    assertThat(scene.ties.from).isNotEmpty();
    assertThat(IntStream.of(scene.ties.from).allMatch(FilteredViewTest::isLeft)).isTrue();
    assertThat(IntStream.of(scene.ties.to).allMatch(FilteredViewTest::isLeft)).isTrue();
  }

  @Test
  void hiddenAccountsAreNeitherNamedNorPicked() {
    Scene scene = scene(VIEW);
    assertThat(new LabelPlacer().place(scene)).isNotEmpty().allMatch(it -> isLeft(it.account()));
    for (int account = 0; account < MISSIONS.accountCount(); account++) {
      OptionalInt picked = scene.accountAt(scene.x(account), scene.y(account), 0);
      assertThat(picked.isEmpty() || isLeft(picked.getAsInt())).isTrue();
      assertThat(scene.isShown(account)).isEqualTo(isLeft(account));
    }
  }

  @Test
  void keyTellsOnlyTheGroupsThatAreShown() {
    List<String> groups = scene(VIEW).groups.stream().map(GroupColors.Group::name).toList();
    assertThat(groups).containsExactly("EEG", "African");
  }

  @Test
  void coloursAndPlacesOfShownAccountsStayAsTheyWere() {
    Scene all = new SceneMaker().make(VIEW, ExampleViews.inDegrees(MISSIONS), SIGHT);
    Scene some = scene(VIEW);
    int kenya = account("Kenya");
    assertThat(some.fill(kenya)).isEqualTo(all.fill(kenya));
    assertThat(some.x(kenya)).isEqualTo(all.x(kenya));
  }

  @Test
  void largestDiscIsThatOfTheHighestShownScore() {
    int most =
        IntStream.range(0, MISSIONS.accountCount())
            .filter(FilteredViewTest::isLeft)
            .map(FOLLOWS::inDegree)
            .max()
            .orElseThrow();
    assertThat(scene(VIEW).sizes().largest()).isEqualTo(most);
  }

  @Test
  void selectedAccountThatIsHiddenMakesNothingStepBack() {
    Scene hidden = scene(VIEW.withSelection(Selection.of(account("France"))));
    assertThat(hidden.isDimmed(account("Kenya"))).isFalse();
    Scene shown = scene(VIEW.withSelection(Selection.of(account("France")).with(account("Kenya"))));
    assertThat(shown.emphasis.standing[account("Kenya")]).isEqualTo(Standing.SELECTED);
    assertThat(shown.emphasis.selecting).isTrue();
  }

  @Test
  void sceneMakerFollowsTheFilter() {
    SceneMaker maker = new SceneMaker();
    ScoreTable all = ExampleViews.inDegrees(MISSIONS);
    assertThat(maker.make(VIEW, all, SIGHT).shownCount()).isEqualTo(56);
    assertThat(maker.make(VIEW, scores(AFRICAN_AND_EASTERN), SIGHT).shownCount()).isEqualTo(19);
    assertThat(maker.make(VIEW, all, SIGHT).shownCount()).isEqualTo(56);
  }

  @Test
  void filterThatLeavesNobodyGivesAnEmptyPicture() {
    ScoreTable none = scores(Filter.NONE.with(new Criterion.Core(99)));
    Scene scene = new SceneMaker().make(VIEW, none, SIGHT);
    assertThat(scene.shownCount()).isZero();
    assertThat(scene.tieCount()).isZero();
    assertThat(new LabelPlacer().place(scene)).isEmpty();
    assertThat(Legend.boxed(scene)).isNotNull();
    int[] pixels = new int[900 * 600];
    new ScenePainter().paint(scene, List.of(), pixels);
    assertThat(IntStream.of(pixels).distinct().toArray()).containsExactly(scene.palette().ground());
  }

  @Test
  void captionOfAFigureTellsTheFilterAndHowManyAreLeft() {
    ScoreTable scores = scores(AFRICAN_AND_EASTERN);
    String caption =
        String.join(
            " ",
            Caption.paragraphs(
                VIEW, scores, new FigurePicture.Drawing(scene(VIEW)), FigureContent.titled("")));
    assertThat(caption)
        .contains("Showing 19 of 56 accounts")
        .contains("UN group: African, EEG")
        .contains("Measures refer to the whole network of 56 accounts");
    ScoreTable part = scores.asPartOf(scores, scores.shown().orElseThrow());
    assertThat(
            String.join(
                " ",
                Caption.paragraphs(
                    VIEW, part, new FigurePicture.Drawing(scene(VIEW)), FigureContent.titled(""))))
        .contains("Measures refer to the 19 shown accounts alone");
  }

  @Test
  void criteriaAreToldInWords() {
    double all = Double.POSITIVE_INFINITY;
    assertThat(
            List.of(
                FilterText.of(new Criterion.MeasureRange("in_degree", 10, all), MISSIONS),
                FilterText.of(new Criterion.MeasureRange("reciprocity", -all, 0.5), MISSIONS),
                FilterText.of(new Criterion.MeasureRange("in_degree", 10, 1200), MISSIONS),
                FilterText.of(new Criterion.AttributeRange("population", -all, all), MISSIONS),
                FilterText.of(
                    new Criterion.AttributeValues("un_group", Set.of("d", "b", "c", "a"), true),
                    MISSIONS),
                FilterText.of(new Criterion.AttributeValues("un_group", Set.of(), false), MISSIONS),
                FilterText.of(new Criterion.Core(3), MISSIONS),
                FilterText.of(new Criterion.Ego(account("Cyprus"), 1), MISSIONS),
                FilterText.of(new Criterion.NoIsolates(), MISSIONS)))
        .containsExactly(
            "In-degree ≥ 10",
            "Follow-backs received ≤ 50\u00a0%",
            "In-degree 10 to 1,200",
            "Population known",
            "UN group: a, b and 3 more",
            "UN group: none",
            "3-core",
            "1 tie around Cyprus",
            "Without isolated accounts");
  }

  @Test
  void anAttributeOfWhichLittleIsHiddenIsToldByThat() {
    List<String> groups = GroupCollapse.groups(MISSIONS.attribute("un_group").orElseThrow());
    Set<String> most = Set.copyOf(groups.subList(1, groups.size()));
    assertThat(most).hasSizeGreaterThan(3);
    assertThat(FilterText.of(new Criterion.AttributeValues("un_group", most, true), MISSIONS))
        .isEqualTo("UN group: all but " + groups.getFirst());
  }
}
