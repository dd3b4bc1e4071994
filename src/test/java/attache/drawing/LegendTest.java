package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.SimmelianStrength;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.view.Coloring;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.TieView;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 900, 600);

  private static final ScoreTable SCORES = scores();

  private static ScoreTable scores() {
    ScoreTable table =
        ScoreTable.EMPTY.withStrength(SimmelianStrength.of(VIEW.layer(), Progress.NONE));
    List<String> measures = List.of("in_degree", "out_degree", "betweenness");
    for (Map.Entry<String, Scores> one :
        Measures.computeAll(VIEW.layer(), measures, Progress.NONE).entrySet()) {
      table = table.with(one.getKey(), one.getValue());
    }
    return table;
  }

  private static Scene scene(ViewState view, double ratio) {
    return new SceneMaker()
        .make(view, ExampleViews.inDegrees(MISSIONS), new Sight(900, 600, ratio));
  }

  private static List<Mark> sizes(Scene scene) {
    return new LegendBlocks(scene, false, 1, 300).sizes(scene).orElseThrow().marks();
  }

  @Test
  void theDiscsOfTheSizeKeyAreThoseOfAccountsWithThatScore() {
    Scene scene = scene(VIEW, 1);
    int most = 0;
    for (int account = 0; account < scene.accountCount(); account++) {
      most = Math.max(most, MISSIONS.layers().getFirst().inDegree(account));
      for (Mark mark : sizes(scene)) {
        if (mark instanceof Mark.Disc disc) {
          double score = MISSIONS.layers().getFirst().inDegree(account);
          double shown = scene.sizes().largest() * Math.pow(disc.radius() / scene.maxRadius(), 2);
          if (Math.abs(score - shown) < 1e-6) {
            assertThat(scene.radius(account))
                .isCloseTo(disc.radius(), org.assertj.core.data.Offset.offset(1e-3));
          }
        }
      }
    }
    assertThat(scene.sizes().largest()).isEqualTo(most);
  }

  @Test
  void everyColourOfThePictureStandsInTheKey() {
    Scene scene = scene(VIEW, 1);
    List<Integer> shown =
        new LegendBlocks(scene, false, 1, 300)
            .colors().orElseThrow().marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(mark -> ((Mark.Disc) mark).fill())
                .toList();
    for (int account = 0; account < scene.accountCount(); account++) {
      assertThat(shown).contains(scene.fill(account));
    }
  }

  @Test
  void groupsWithLongNamesStandInTwoColumnsRatherThanInOneLongOne() {
    List<String> parties =
        List.of(
            "Conservative",
            "Labour",
            "Scottish National Party",
            "Liberal Democrat",
            "Sinn Féin",
            "Democratic Unionist Party",
            "Independent");
    FollowNetwork.Builder builder = FollowNetwork.builder("parliament");
    parties.forEach(builder::account);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    FollowNetwork parliament = builder.attribute(TextColumn.of("party", parties)).build();
    ViewState view = ExampleViews.view(parliament, "party", 900, 600);

    Legend legend =
        Legend.boxed(
            new SceneMaker()
                .make(view, ExampleViews.inDegrees(parliament), new Sight(900, 600, 1)));

    assertThat(
            legend.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && parties.contains(text.text()))
                .map(mark -> ((Mark.Text) mark).left())
                .distinct())
        .hasSize(2);
    assertThat(texts(legend)).containsAll(parties);
  }

  @Property(tries = 60)
  void theKeyAgreesWithThePictureAfterEveryChange(
      @ForAll("changes") List<UnaryOperator<ViewState>> changes) {
    SceneMaker maker = new SceneMaker();
    ScorePainting painting = new ScorePainting();
    ViewState view = VIEW;
    for (UnaryOperator<ViewState> change : changes) {
      view = change.apply(view);
      Scene scene = maker.make(view, SCORES, new Sight(900, 600, 1));
      assertKeyAgrees(scene, painting.legend(scene));
    }
  }

  /** The legend as the canvas keeps it: a new one only if the old one does not fit. */
  private static final class ScorePainting {
    private @Nullable Legend legend;
    private @Nullable Scene legendOf;

    Legend legend(Scene scene) {
      Legend known = legend;
      Scene before = legendOf;
      if (known == null || before == null || !Legend.isShared(before, scene, 0)) {
        known = Legend.boxed(scene);
        legend = known;
        legendOf = scene;
      }
      return known;
    }
  }

  @Provide
  Arbitrary<List<UnaryOperator<ViewState>>> changes() {
    List<UnaryOperator<ViewState>> all = new ArrayList<>();
    for (Coloring coloring :
        List.of(
            Coloring.PLAIN,
            Coloring.byAttribute("un_group"),
            new Coloring.ByMeasure("in_degree"),
            new Coloring.ByMeasure("out_degree"),
            new Coloring.ByMeasure("betweenness"))) {
      all.add(v -> v.withEncoding(v.encoding().withColoring(coloring)));
    }
    for (String size : List.of("in_degree", "out_degree", "betweenness")) {
      all.add(v -> v.withEncoding(v.encoding().withSize(size)));
    }
    for (TieView.Choice choice : TieView.Choice.values()) {
      all.add(v -> v.withTies(v.ties().withChoice(choice)));
    }
    all.add(v -> v.withSelection(Selection.of(3)));
    all.add(v -> v.withSelection(Selection.NONE));
    all.add(v -> v.withTheme(Theme.DARK));
    all.add(v -> v.withTheme(Theme.LIGHT));
    all.add(v -> v.withCamera(v.camera().zoomed(1.5, 100, 100, 900, 600)));
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(6);
  }

  private static void assertKeyAgrees(Scene scene, Legend legend) {
    List<Mark.Ramp> ramps = only(Mark.Ramp.class, legend);
    List<Integer> fills = only(Mark.Disc.class, legend).stream().map(Mark.Disc::fill).toList();
    GroupColors colors = scene.colors();
    for (int account = 0; account < scene.accountCount(); account++) {
      int shown = colors.color(account);
      boolean onRamp = !ramps.isEmpty() && isOn(ramps.getFirst().colors(), shown);
      boolean plain = colors.attribute().isEmpty();
      assertThat(plain || onRamp || fills.contains(shown)).as("account %s", account).isTrue();
    }
    List<Integer> ties = only(Mark.Wedge.class, legend).stream().map(Mark.Wedge::color).toList();
    for (int tie : scene.emphasis.lit) {
      assertThat(ties).contains(scene.palette().tie(scene.emphasis.tieKind[tie]));
    }
    assertThat(scene.emphasis.lit.length > 0 || scene.plain.isEmpty())
        .isEqualTo(!ties.contains(scene.palette().tie()));
    double widest =
        IntStream.range(0, scene.accountCount()).mapToDouble(scene::radius).max().orElseThrow();
    assertThat(only(Mark.Disc.class, legend))
        .allSatisfy(disc -> assertThat(disc.radius()).isLessThanOrEqualTo(Math.max(5, widest)));
  }

  private static boolean isOn(List<Integer> sequence, int color) {
    for (int place = 1; place < sequence.size(); place++) {
      for (double share = 0; share <= 1; share += 0.01) {
        int at = Argb.mix(sequence.get(place - 1), sequence.get(place), share);
        int gap = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          gap = Math.max(gap, Math.abs(((at >> shift) & 0xff) - ((color >> shift) & 0xff)));
        }
        if (gap <= 2) {
          return true;
        }
      }
    }
    return false;
  }

  private static <T extends Mark> List<T> only(Class<T> kind, Legend legend) {
    return legend.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void theKeyToTiesTellsTheirKindsOnceSomethingIsSelected() {
    assertThat(wedges(VIEW)).hasSize(2);
    assertThat(wedges(VIEW.withSelection(Selection.of(3)))).hasSize(3);
  }

  private static List<Mark> wedges(ViewState view) {
    Scene scene = scene(view, 1);
    return new LegendBlocks(scene, false, 1, 300)
        .ties(scene).orElseThrow().marks().stream().filter(Mark.Wedge.class::isInstance).toList();
  }

  @Test
  void aDenseScreenGetsTheSameLegendInMorePixels() {
    Legend one = Legend.boxed(scene(VIEW, 1));
    Legend two = Legend.boxed(scene(VIEW, 2));
    assertThat(two.width() / one.width()).isBetween(1.95, 2.05);
    assertThat(two.height() / one.height()).isBetween(1.95, 2.05);
  }

  @Test
  void aStripPutsItsPartsSideBySide() {
    Scene scene = scene(VIEW, 1);
    assertThat(Legend.strip(scene, 1, 800).height())
        .isLessThan(Legend.strip(scene, 1, 200).height());
  }

  @Property
  void theSizeKeyHasOneToThreeRoundNumbers(
      @ForAll @IntRange(min = 1, max = 9999) int digits,
      @ForAll @IntRange(min = -8, max = 5) int power) {
    double largest = digits * Math.pow(10, power);
    List<Double> values = RoundValues.upTo(largest, 0.09);
    assertThat(values).hasSizeBetween(1, 3).allMatch(value -> value <= largest * 1.001);
    assertThat(values)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void theSizeKeyHalvesFromARoundNumberToTheNext() {
    assertThat(RoundValues.upTo(45, 0.09)).containsExactly(40.0, 20.0, 10.0);
    assertThat(RoundValues.upTo(29, 0.09)).containsExactly(25.0, 10.0, 5.0);
    assertThat(RoundValues.upTo(7, 1 / 7.0)).containsExactly(6.0, 3.0, 1.0);
    assertThat(RoundValues.upTo(3, 1 / 3.0)).containsExactly(3.0, 1.0);
  }

  @Test
  void groupsHaveTheirWholeNamesWhereThereIsRoom() {
    List<String> groups =
        List.of("Committee on the Peaceful Uses of Outer Space", "Ad hoc working group");
    FollowNetwork.Builder builder = FollowNetwork.builder("committees");
    groups.forEach(builder::account);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    FollowNetwork network = builder.attribute(TextColumn.of("committee", groups)).build();
    ViewState view = ExampleViews.view(network, "committee", 900, 600);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(network), new Sight(900, 600, 1));
    assertThat(texts(Legend.strip(scene, 1, 800))).containsAll(groups);
    assertThat(texts(Legend.strip(scene, 1, 420))).doesNotContain(groups.getFirst());
  }

  private static List<String> texts(Legend legend) {
    return legend.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void attributesAreCalledAsPeopleCallThem() {
    assertThat(AttributeNames.name("un_group")).isEqualTo("UN group");
    assertThat(AttributeNames.name("party_family")).isEqualTo("Party family");
  }
}
