package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.BrokeredPairs;
import attache.measures.Reading;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Brokerage;
import attache.view.PairFocus;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TrailTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final Layer LAYER = MISSIONS.layers().getFirst();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 900, 600);
  private static final int BROKER = 40;

  private static PairFocus pair(Reading reading) {
    BrokeredPairs.Pair first =
        BrokeredPairs.of(LAYER, BROKER, reading, Progress.NONE).pairs().getLast();
    return PairFocus.through(BROKER, reading, first.from(), first.to());
  }

  private static ViewState view(PairFocus pair) {
    return VIEW.withSelection(Selection.of(BROKER)).withBrokerage(Brokerage.NONE.withPair(pair));
  }

  private static Scene scene(ViewState view) {
    return new SceneMaker().make(view, ExampleViews.inDegrees(MISSIONS), new Sight(900, 600, 1));
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void everyStepIsATieAndInformationFlowsFromTheFollowed(Reading reading) {
    PairFocus pair = pair(reading);
    Trail trail = Trail.of(LAYER, pair, account -> true);
    assertThat(trail.steps())
        .isNotEmpty()
        .allMatch(step -> LAYER.follows(step.follower(), step.followed()))
        .allMatch(step -> step.mutual() == LAYER.follows(step.followed(), step.follower()));
    assertThat(trail.accounts()).contains(pair.from(), pair.to(), BROKER);
  }

  @Test
  void pathsThroughHiddenAccountsAreNotDrawn() {
    PairFocus pair = pair(Reading.FLOW);
    assertThat(Trail.of(LAYER, pair, account -> account != BROKER).isEmpty()).isTrue();
  }

  @Test
  void whatIsNotOnThePathsStepsBack() {
    Scene scene = scene(view(pair(Reading.FLOW)));
    Set<Integer> on = scene.trail.accounts();
    for (int account = 0; account < scene.accountCount(); account++) {
      assertThat(scene.isDimmed(account)).isEqualTo(!on.contains(account));
    }
    assertThat(scene.showsTieKinds()).isFalse();
  }

  @Test
  void theKeyTellsFollowingFromTheFlowOfInformation() {
    List<Mark> marks = Legend.boxed(scene(view(pair(Reading.FLOW)))).marks();
    assertThat(marks)
        .anyMatch(mark -> mark instanceof Mark.Arrow arrow && arrow.end() < arrow.start());
    assertThat(marks)
        .anyMatch(
            mark -> mark instanceof Mark.Text text && text.text().equals("information flows"));
    assertThat(Legend.isShared(scene(VIEW), scene(view(pair(Reading.FLOW))), 0)).isFalse();
  }

  @Test
  void legendDoesNotTakeCommonSourcesForShortestPaths() {
    assertThat(heads(Reading.COMMON_SOURCE)).contains("Whom both follow");
    assertThat(heads(Reading.FLOW)).contains("Shortest paths");
  }

  private static List<String> heads(Reading reading) {
    Scene scene = scene(view(pair(reading)));
    return Legend.boxed(scene).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void theCaptionOfAFigureSaysWhatThePathsSay() {
    ViewState view = view(pair(Reading.COMMON_SOURCE));
    assertThat(new FigurePicture.Drawing(scene(view)).sentences(view))
        .anyMatch(sentence -> sentence.endsWith("both follow " + MISSIONS.label(BROKER) + "."));
  }

  @Test
  void pathsAreThoseOfTheAccountsThatMeasuresReferTo() {
    PairFocus pair = pair(Reading.COMMON_SOURCE);
    BitSet left = new BitSet();
    left.set(0, MISSIONS.accountCount());
    left.clear(BROKER);
    ViewState view =
        VIEW.withBrokerage(
            Brokerage.NONE.withPair(PairFocus.all(Reading.BRIDGE, pair.from(), pair.to())));
    ScoreTable scores =
        ScoreTable.EMPTY.asPartOf(ExampleViews.inDegrees(MISSIONS), Shown.of(LAYER, left));
    Scene scene = new SceneMaker().make(view, scores, new Sight(900, 600, 1));
    Trail expected =
        Trail.of(scores.measured(LAYER), view.brokerage().pair().orElseThrow(), account -> true);
    assertThat(scene.trail.steps()).isNotEmpty().isEqualTo(expected.steps());
    assertThat(scene.trail.accounts()).doesNotContain(BROKER);
    assertThat(new FigurePicture.Drawing(scene).sentences(view))
        .contains(expected.sentence(MISSIONS).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void pixelsAndShapesAgree(Reading reading) {
    Scene scene = scene(view(pair(reading)));
    int[] pixels = new int[900 * 600];
    new ScenePainter().paint(scene, List.of(), pixels);
    int[] shapes = new int[900 * 600];
    Arrays.fill(shapes, scene.palette().ground());
    BufferedImage image = Rasters.premultiplied(shapes, 900, 600);
    Graphics2D graphics = image.createGraphics();
    VectorPainter.paint(graphics, scene, List.of());
    graphics.dispose();
    long apart = 0;
    for (int at = 0; at < pixels.length; at++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        apart += Math.abs((pixels[at] >> shift & 255) - (shapes[at] >> shift & 255));
      }
    }
    assertThat((double) apart / pixels.length / 3).isLessThan(1.5);
  }

  @Test
  void aMutedAccountIsHollowAndHasNoTies() {
    ViewState view = VIEW.withBrokerage(Brokerage.NONE.toggleMuted(BROKER));
    Scene scene = scene(view);
    assertThat(scene.fill(BROKER)).isEqualTo(scene.palette().ground());
    assertThat(scene.ties.touching(BROKER)).isEmpty();
    assertThat(Legend.boxed(scene).marks())
        .anyMatch(mark -> mark instanceof Mark.Text text && text.text().startsWith("muted"));
    assertThat(new FigurePicture.Drawing(scene).sentences(view))
        .contains("Muted, that is, without their ties: " + MISSIONS.label(BROKER) + ".");
  }
}
