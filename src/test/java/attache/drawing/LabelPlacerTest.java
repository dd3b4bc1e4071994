package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final double[] RATIOS = {1, 1.25, 1.5, 2};
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

  @Property(tries = 60)
  void noTwoNamesOverlapWhateverWasNamedBefore(
      @ForAll @IntRange(max = 3) int ratio,
      @ForAll @IntRange(min = 20, max = 1500) int accounts,
      @ForAll @DoubleRange(min = 0.3, max = 8) double zoom,
      @ForAll @DoubleRange(min = -80, max = 80) double pan) {
    FollowNetwork network = ExampleViews.large(accounts, 3 * accounts);
    ViewState first = ExampleViews.view(network, "", 900, 600);
    ViewState second =
        first
            .withCamera(first.camera().zoomed(zoom, 400, 250, 900, 600).panned(pan, -pan))
            .withSelection(Selection.of(accounts / 2));
    SceneMaker maker = new SceneMaker();
    LabelPlacer placer = new LabelPlacer();
    Sight sight = new Sight(900, 600, RATIOS[ratio]);
    ScoreTable scores = ExampleViews.inDegrees(network);
    List<Label> before = placer.place(maker.make(first, scores, sight));
    List<Label> labels = placer.place(maker.make(second, scores, sight), before);
    for (Label one : labels) {
      assertThat(one.box().isInside(900 * RATIOS[ratio], 600 * RATIOS[ratio])).isTrue();
      for (Label other : labels) {
        assertThat(one.account() != other.account() && one.box().overlaps(other.box())).isFalse();
      }
    }
  }

  /** Three accounts in a row, each tied to the next, the last of that name. */
  private static Scene row(String last, double width) {
    return row(last, width, Positions.of(new double[] {0, 0, 0}, new double[] {-100, 0, 100}));
  }

  private static Scene row(String last, double width, Positions positions) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Row");
    builder.account("one");
    builder.account("two");
    builder.account(last);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 1);
    layer.arc(1, 2);
    FollowNetwork network = builder.build();
    ViewState view =
        ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 1, positions),
            Encoding.PLAIN,
            new Camera(0, 0, 1),
            Theme.LIGHT);
    return new SceneMaker().make(view, ScoreTable.EMPTY, new Sight(width, 400, 1));
  }

  @Test
  void namesStandBesideTiesWhereTheseAreFew() {
    Scene scene = row("three", 300);
    LabelPlacer placer = new LabelPlacer();
    List<Label> below =
        placer.place(scene).stream()
            .map(
                it ->
                    it.account() == 1
                        ? new AccountNames(scene.network)
                            .of(scene, 1)
                            .orElseThrow()
                            .at(Label.Side.BELOW)
                        : it)
            .toList();
    assertThat(sides(placer.place(scene, below, List.of(), false)))
        .containsEntry(1, Label.Side.BELOW);
    assertThat(sides(placer.place(scene, below, List.of(), true)))
        .containsEntry(1, Label.Side.RIGHT);
    assertThat(sides(placer.place(scene)))
        .isEqualTo(Map.of(0, Label.Side.ABOVE, 1, Label.Side.RIGHT, 2, Label.Side.BELOW));
  }

  @Test
  void aNameLeavesTheEdgeOfAnotherDiscForAFreePlaceAtRest() {
    Scene apart = row("three", 400);
    Box right =
        new AccountNames(apart.network).of(apart, 0).orElseThrow().at(Label.Side.RIGHT).box();
    double edge = right.right() - apart.x(0) + 0.2 * apart.radius(2);
    Scene near =
        row("three", 400, Positions.of(new double[] {0, edge, edge}, new double[] {0, -100, 0}));
    Label touching = new AccountNames(near.network).of(near, 0).orElseThrow().at(Label.Side.RIGHT);
    LabelPlacer placer = new LabelPlacer();
    List<Label> moving = placer.place(near, List.of(touching), List.of(), false);
    assertThat(sides(moving)).containsEntry(0, Label.Side.RIGHT);
    List<Label> resting = placer.place(near, moving, List.of(), true);
    assertThat(sides(resting).get(0)).isNotNull().isNotEqualTo(Label.Side.RIGHT);
    assertThat(sides(placer.place(near, resting, List.of(), true))).isEqualTo(sides(resting));
  }

  @Test
  void aLongNameIsCutWhereTheWholeFindsNoPlace() {
    String name = "Permanent Mission of Aldmoor";
    assertThat(new LabelPlacer().place(row(name, 300))).extracting(Label::text).contains(name);
    List<Label> atTheEdge = new LabelPlacer().place(row(name, 160));
    assertThat(atTheEdge).extracting(Label::text).contains("Permanent Missi…");
    assertThat(new LabelPlacer().place(row(name, 100)))
        .extracting(Label::text)
        .contains("Permanent…");
  }

  /** Which account is named on which side. */
  private static Map<Integer, Label.Side> sides(List<Label> labels) {
    return labels.stream().collect(Collectors.toMap(Label::account, Label::side));
  }

  @Property(tries = 20)
  void noNameFlickersWhilePositionsTremble(
      @ForAll @IntRange(max = 3) int ratio, @ForAll @IntRange(min = 30, max = 1000) int accounts) {
    FollowNetwork network = ExampleViews.large(accounts, 4 * accounts);
    ViewState view = ExampleViews.view(network, "", 900, 600);
    Sight sight = new Sight(900, 600, RATIOS[ratio]);
    SceneMaker maker = new SceneMaker();
    LabelPlacer placer = new LabelPlacer();
    ScoreTable scores = ExampleViews.inDegrees(network);
    Random random = new Random(accounts);
    double tremble = 0.4 / view.camera().scale();
    List<Label> labels = List.of();
    Map<Integer, Label.Side> before = Map.of();
    int[] changes = new int[accounts];
    for (int frame = 0; frame < 30; frame++) {
      double[] x = view.arrangement().positions().xs();
      double[] y = view.arrangement().positions().ys();
      for (int account = 0; account < accounts; account++) {
        x[account] += tremble * (2 * random.nextDouble() - 1);
        y[account] += tremble * (2 * random.nextDouble() - 1);
      }
      labels = placer.place(maker.make(view, scores, sight, x, y, Target.NOTHING), labels);
      Map<Integer, Label.Side> now = sides(labels);
      for (int account = 0; account < accounts && frame > 0; account++) {
        changes[account] += now.get(account) == before.get(account) ? 0 : 1;
      }
      before = now;
    }
    // A name may find a place or a better one, or give way to a larger disc's, but not to and fro.
    for (int account = 0; account < accounts; account++) {
      assertThat(changes[account]).as("account %s", account).isLessThanOrEqualTo(2);
    }
    assertThat(IntStream.of(changes).sum()).isLessThanOrEqualTo(10 + labels.size() / 5);
  }

  @Test
  void namesStayWhereTheyAreWhileOneZoomsALittleToAndFro() {
    LabelPlacer placer = new LabelPlacer();
    List<Label> labels = placer.place(scene(VIEW));
    for (int frame = 0; frame < 20; frame++) {
      double zoom = frame % 2 == 0 ? 1.004 : 1;
      ViewState zoomed = VIEW.withCamera(VIEW.camera().zoomed(zoom, 450, 300, 900, 600));
      List<Label> next = placer.place(scene(zoomed), labels);
      assertThat(sides(next)).containsAllEntriesOf(sides(labels));
      labels = next;
    }
  }

  @Test
  void everyStepOfZoomLeavesAtLeastAsLargeAShareOfTheAccountsInSightNamed() {
    FollowNetwork large = ExampleViews.large(2_000, 10_000);
    ViewState far = ExampleViews.view(large, "", 900, 600);
    double before = 0;
    for (double zoom = 1; zoom <= 32; zoom *= 2) {
      ViewState near = far.withCamera(far.camera().zoomed(zoom, 450, 300, 900, 600));
      double share = share(large, near);
      assertThat(share).as("zoomed %s times", zoom).isGreaterThan(before);
      before = share;
    }
    assertThat(before).isGreaterThan(0.5);
  }

  @Test
  void theLargestDiscIsNamedFirstIfNothingIsSelected() {
    Scene scene = scene(VIEW);
    int largest = 0;
    for (int account = 1; account < scene.accountCount(); account++) {
      largest = scene.radius(account) > scene.radius(largest) ? account : largest;
    }
    assertThat(new LabelPlacer().place(scene).getFirst().account()).isEqualTo(largest);
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
