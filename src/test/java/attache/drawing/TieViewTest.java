package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.network.FollowNetwork;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.TieView.Choice;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TieViewTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 720, 520);
  private static final SimmelianStrength STRENGTH =
      SimmelianStrength.of(VIEW.layer(), Progress.NONE);
  private static final ScoreTable SCORES = ExampleViews.inDegrees(MISSIONS).withStrength(STRENGTH);
  private static final int PALESTINE = MISSIONS.account("Palestine").orElseThrow();

  private static ViewState view(Choice choice, boolean selected) {
    return VIEW.withTies(TieView.ALL.withChoice(choice))
        .withSelection(selected ? Selection.of(PALESTINE) : Selection.NONE);
  }

  private static Scene scene(Choice choice, boolean selected) {
    return new SceneMaker().make(view(choice, selected), SCORES, new Sight(720, 520, 1));
  }

  private static BufferedImage painted(Scene scene) {
    int[] pixels = new int[720 * 520];
    ScenePainter painter = new ScenePainter();
    painter.paint(scene, List.of(), pixels);
    painter.paintLegend(scene, pixels, 8, 512);
    return Rasters.premultiplied(pixels, 720, 520);
  }

  private static BufferedImage drawn(Scene scene) {
    BufferedImage image = new BufferedImage(720, 520, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Argb.toColor(scene.palette().ground()));
    graphics.fillRect(0, 0, 720, 520);
    VectorPainter.paint(graphics, scene, List.of());
    Legend legend = Legend.boxed(scene);
    legend.paint(graphics, 8, Math.rint(512 - legend.height()));
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void eachChoiceOfTiesLooksAsAccepted(Choice choice) throws IOException {
    GoldenImages.assertLike(
        "ties-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        painted(scene(choice, false)));
  }

  @ParameterizedTest
  @CsvSource({
    "MUTUAL, false",
    "MUTUAL, true",
    "OF_SELECTION, true",
    "BACKBONE_AND_REST, false",
    "BACKBONE_AND_REST, true",
    "BACKBONE, false"
  })
  void theFastPictureIsTheSlowOneForEachChoice(Choice choice, boolean selected) {
    Scene scene = scene(choice, selected);
    GoldenImages.Difference difference = GoldenImages.difference(drawn(scene), painted(scene));
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void onlyMutualTiesAreDrawnIfOnlyTheyAreWanted() {
    Scene scene = scene(Choice.MUTUAL, false);
    assertThat(scene.tieCount()).isPositive();
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      assertThat(VIEW.layer().follows(scene.ties.from[tie], scene.ties.to[tie])).isTrue();
      assertThat(VIEW.layer().follows(scene.ties.to[tie], scene.ties.from[tie])).isTrue();
    }
  }

  @Test
  void onlyTiesOfTheSelectionAreDrawnIfOnlyTheyAreWanted() {
    assertThat(scene(Choice.OF_SELECTION, true).plain).isEmpty();
    assertThat(scene(Choice.OF_SELECTION, true).emphasis.lit)
        .hasSameSizeAs(scene(Choice.ALL, true).emphasis.lit);
    assertThat(scene(Choice.OF_SELECTION, false).emphasis.lit).isEmpty();
  }

  @Test
  void theBackboneIsDrawnDarkOverTheFaintRest() {
    SimmelianBackbone backbone = SimmelianBackbone.of(STRENGTH, TieView.ALL.backboneShare());
    Scene scene = scene(Choice.BACKBONE_AND_REST, false);
    assertThat(scene.plain).hasSize(2);
    assertThat(scene.plain.getFirst().opacity()).isLessThan(scene.plain.getLast().opacity() / 2);
    assertThat(scene.tieCount()).isEqualTo(scene(Choice.ALL, false).tieCount());
    for (PlainTies run : scene.plain) {
      for (int tie = run.from(); tie < run.to(); tie++) {
        assertThat(backbone.keeps(scene.ties.from[tie], scene.ties.to[tie]))
            .isEqualTo(run.equals(scene.plain.getLast()));
      }
    }
    assertThat(scene(Choice.BACKBONE, false).tieCount()).isEqualTo(backbone.keptCount());
  }

  @Test
  void everyTieIsDrawnUntilTheBackboneIsKnown() {
    Scene scene =
        new SceneMaker()
            .make(
                view(Choice.BACKBONE, false),
                ExampleViews.inDegrees(MISSIONS),
                new Sight(720, 520, 1));
    assertThat(scene.tieCount()).isEqualTo(scene(Choice.ALL, false).tieCount());
    assertThat(texts(scene)).contains("Ties");
  }

  @Test
  void theLegendTellsWhichTiesAreDrawn() {
    assertThat(texts(scene(Choice.ALL, false))).contains("Ties");
    assertThat(texts(scene(Choice.MUTUAL, false))).contains("Mutual ties only");
    assertThat(texts(scene(Choice.OF_SELECTION, false)))
        .contains("Ties of the selection only", "Select an account to see its ties");
    SimmelianBackbone backbone = SimmelianBackbone.of(STRENGTH, TieView.ALL.backboneShare());
    long kept = Math.round(100.0 * backbone.keptCount() / STRENGTH.ties().tieCount());
    assertThat(texts(scene(Choice.BACKBONE_AND_REST, false)))
        .contains("Ties, backbone strong (" + kept + " %)");
    assertThat(texts(scene(Choice.BACKBONE, false)))
        .contains("Backbone only: " + kept + " % of the ties");
  }

  private static List<String> texts(Scene scene) {
    return Legend.boxed(scene).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void fewerTiesAreDrawnDarker() {
    assertThat(scene(Choice.MUTUAL, false).plain.getFirst().opacity())
        .isGreaterThan(scene(Choice.ALL, false).plain.getFirst().opacity());
  }

  @Test
  void aMakerFollowsEachChangeOfTheTies() {
    SceneMaker maker = new SceneMaker();
    for (Choice choice : Choice.values()) {
      Scene scene = maker.make(view(choice, false), SCORES, new Sight(720, 520, 1));
      assertThat(scene.ties.choice).isEqualTo(choice);
    }
    ViewState narrow = view(Choice.BACKBONE, false);
    int usual = maker.make(narrow, SCORES, new Sight(720, 520, 1)).tieCount();
    ViewState wide = narrow.withTies(narrow.ties().withBackboneShare(0.6));
    assertThat(maker.make(wide, SCORES, new Sight(720, 520, 1)).tieCount()).isGreaterThan(usual);
  }
}
