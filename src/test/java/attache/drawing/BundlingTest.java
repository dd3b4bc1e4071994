package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.layouts.SimmelianStrength;
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
import attache.view.TieView;
import attache.view.TieView.Choice;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlingTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 720, 520);
  private static final ScoreTable SCORES =
      ExampleViews.inDegrees(MISSIONS)
          .withStrength(SimmelianStrength.of(VIEW.layer(), Progress.NONE));
  private static final int PALESTINE = MISSIONS.account("Palestine").orElseThrow();
  private static final Sight SIGHT = new Sight(720, 520, 1);
  private static final Selection NOBODY = Selection.NONE;
  private static final Selection ONE = Selection.of(PALESTINE);

  private static ViewState view(Choice choice, Selection selection) {
    return VIEW.withTies(TieView.ALL.withChoice(choice).withBundled(true)).withSelection(selection);
  }

  private static Scene scene(ViewState view) {
    return new SceneMaker().make(view, SCORES, SIGHT);
  }

  private static IntStream curved(Scene scene) {
    return IntStream.range(0, scene.tieCount()).filter(scene.curves::isCurved);
  }

  private static BufferedImage painted(Scene scene) {
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    int[] pixels = new int[width * height];
    ScenePainter painter = new ScenePainter();
    painter.paint(scene, List.of(), pixels);
    painter.paintLegend(scene, pixels, 8, height - 8);
    return Rasters.premultiplied(pixels, width, height);
  }

  private static BufferedImage drawn(Scene scene) {
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Argb.toColor(scene.palette().ground()));
    graphics.fillRect(0, 0, width, height);
    VectorPainter.paint(graphics, scene, List.of());
    Legend legend = Legend.boxed(scene);
    legend.paint(graphics, 8, Math.rint(height - 8 - legend.height()));
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, ALL, true",
    "DARK, ALL, true",
    "LIGHT, BACKBONE_AND_REST, false",
    "DARK, BACKBONE_AND_REST, false"
  })
  void bundlesLookAsAccepted(Theme theme, Choice choice, boolean selected) throws IOException {
    String what = selected ? "selection" : "backbone";
    GoldenImages.assertLike(
        "bundled-" + what + "-" + theme.name().toLowerCase(Locale.ROOT),
        painted(scene(view(choice, selected ? ONE : NOBODY).withTheme(theme))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, LIGHT, ALL, true",
    "2, DARK, OF_SELECTION, true",
    "1.5, LIGHT, BACKBONE_AND_REST, true",
    "1, LIGHT, BACKBONE_AND_REST, false",
    "2, DARK, BACKBONE, false"
  })
  void theFastPictureIsTheSlowOne(double ratio, Theme theme, Choice choice, boolean selected) {
    ViewState view = view(choice, selected ? ONE : NOBODY).withTheme(theme);
    Scene scene = new SceneMaker().make(view, SCORES, new Sight(720, 520, ratio));
    assertThat(curved(scene)).isNotEmpty();
    GoldenImages.Difference difference = GoldenImages.difference(drawn(scene), painted(scene));
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void onlyTiesOfTheSelectionAreBundled() {
    Scene scene = scene(view(Choice.ALL, ONE));
    assertThat(scene.bundled).isTrue();
    assertThat(curved(scene)).isNotEmpty();
    assertThat(curved(scene))
        .allMatch(tie -> scene.ties.from[tie] == PALESTINE || scene.ties.to[tie] == PALESTINE);
  }

  @Test
  void onlyTiesOfTheBackboneAreBundledIfNothingIsSelected() {
    Scene scene = scene(view(Choice.BACKBONE_AND_REST, NOBODY));
    assertThat(curved(scene)).isNotEmpty().allMatch(tie -> tie >= scene.ties.faint);
    assertThat(curved(scene(view(Choice.BACKBONE, NOBODY)))).isNotEmpty();
  }

  @Test
  void theTiesAsAWholeAreNeverBundled() {
    for (Choice choice : List.of(Choice.ALL, Choice.MUTUAL, Choice.OF_SELECTION)) {
      assertThat(scene(view(choice, NOBODY)).curves.isEmpty()).isTrue();
      assertThat(scene(view(choice, NOBODY)).bundled).isFalse();
    }
    Selection everybody =
        Selection.of(IntStream.range(0, MISSIONS.accountCount()).boxed().toList());
    assertThat(scene(view(Choice.ALL, everybody)).bundled).isFalse();
    ViewState whole = view(Choice.BACKBONE, NOBODY);
    whole = whole.withTies(whole.ties().withBackboneShare(0.9));
    assertThat(scene(whole).bundled).isFalse();
  }

  @Test
  void nothingIsBundledUnlessItIsWished() {
    assertThat(scene(VIEW.withSelection(ONE)).curves.isEmpty()).isTrue();
  }

  @Test
  void curvesBeginAndEndWhereTheTiesDo() {
    for (Scene scene :
        List.of(scene(view(Choice.ALL, ONE)), scene(view(Choice.BACKBONE, NOBODY)))) {
      curved(scene)
          .forEach(
              tie -> {
                List<Point2D> points = scene.curves.points(tie);
                Point2D from =
                    new Point2D.Double(
                        scene.x(scene.ties.from[tie]), scene.y(scene.ties.from[tie]));
                Point2D to =
                    new Point2D.Double(scene.x(scene.ties.to[tie]), scene.y(scene.ties.to[tie]));
                assertThat(points.getFirst().distance(from)).isLessThan(1e-3);
                assertThat(points.getLast().distance(to)).isLessThan(1e-3);
              });
    }
  }

  @Test
  void tiesArePickedAlongTheirCurvesAndNotWhereTheyWouldBeStraight() {
    Scene searched = scene(view(Choice.OF_SELECTION, ONE));
    Scene prepared = scene(view(Choice.OF_SELECTION, ONE));
    prepared.picking().prepareTies();
    int apart = 0;
    for (int tie : curved(searched).toArray()) {
      for (Point2D point : searched.curves.points(tie)) {
        assertThat(searched.tieAt(point.getX(), point.getY(), 0.5)).isPresent();
        assertThat(prepared.tieAt(point.getX(), point.getY(), 0.5))
            .isEqualTo(searched.tieAt(point.getX(), point.getY(), 0.5));
      }
      int from = searched.ties.from[tie];
      int to = searched.ties.to[tie];
      double x = (searched.x(from) + searched.x(to)) / 2;
      double y = (searched.y(from) + searched.y(to)) / 2;
      apart +=
          searched
              .tieAt(x, y, 0)
              .filter(found -> found.follower() == from && found.followed() == to)
              .map(found -> 0)
              .orElse(1);
    }
    assertThat(apart).isPositive();
  }

  @Test
  void theLegendTellsWhatIsBundled() {
    assertThat(texts(view(Choice.ALL, ONE))).contains("Ties, the selected bundled");
    assertThat(texts(view(Choice.OF_SELECTION, ONE)))
        .contains("Ties of the selection only, bundled");
    assertThat(texts(view(Choice.BACKBONE, NOBODY)))
        .anyMatch(text -> text.startsWith("Backbone only") && text.endsWith(", bundled"));
    assertThat(texts(view(Choice.ALL, NOBODY))).contains("Ties");
    SceneMaker maker = new SceneMaker();
    Scene one = maker.make(view(Choice.BACKBONE_AND_REST, ONE), SCORES, SIGHT);
    Scene none = maker.make(view(Choice.BACKBONE_AND_REST, NOBODY), SCORES, SIGHT);
    assertThat(Legend.isShared(one, none, 0)).isFalse();
  }

  private static List<String> texts(ViewState view) {
    return Legend.boxed(scene(view)).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void bundlesLastWhileOnlyTheCameraOrThePointerMoves() {
    SceneMaker maker = new SceneMaker();
    ViewState view = view(Choice.ALL, ONE);
    Scene first = maker.make(view, SCORES, SIGHT);
    Camera nearer = view.camera().zoomed(2, 100, 100, 720, 520);
    Scene zoomed = maker.make(view.withCamera(nearer), SCORES, SIGHT);
    assertThat(zoomed.curves.sharesCourses(first.curves)).isTrue();
    Positions places = view.arrangement().positions();
    Scene hovered =
        maker.make(view, SCORES, SIGHT, places.xs(), places.ys(), new Target.Account(3));
    assertThat(hovered.curves.sharesCourses(first.curves)).isTrue();
    Scene other = maker.make(view.withSelection(Selection.of(3)), SCORES, SIGHT);
    assertThat(other.curves.sharesCourses(first.curves)).isFalse();
  }

  @Test
  void onTheScreenTiesRunStraightWhileAccountsMoveAndAreBundledSoonAfter()
      throws InterruptedException {
    SceneMaker maker = SceneMaker.forScreen();
    ViewState view = view(Choice.ALL, ONE);
    assertThat(settled(maker, view, 0).curves.isEmpty()).isFalse();
    for (int step = 1; step < 4; step++) {
      Scene moving = make(maker, view, step);
      assertThat(moving.curves.isEmpty()).isTrue();
      assertThat(moving.isSettled()).isFalse();
      assertThat(moving.bundled).isTrue();
    }
    assertThat(settled(maker, view, 3).curves.isEmpty()).isFalse();
    Scene none = make(maker, view.withSelection(NOBODY), 3);
    assertThat(none.isSettled()).isTrue();
  }

  private static Scene make(SceneMaker maker, ViewState view, double shift) {
    Positions places = view.arrangement().positions();
    double[] xs = places.xs();
    xs[0] += shift;
    return maker.make(view, SCORES, SIGHT, xs, places.ys(), Target.NOTHING);
  }

  private static Scene settled(SceneMaker maker, ViewState view, double shift)
      throws InterruptedException {
    Scene scene = make(maker, view, shift);
    for (int tries = 0; tries < 1000 && !scene.isSettled(); tries++) {
      Thread.sleep(10);
      scene = make(maker, view, shift);
    }
    assertThat(scene.isSettled()).isTrue();
    return scene;
  }

  /** A long tie from the first to the last account, and a chain past two others. */
  private static Scene chain(boolean secondIsNeighbour) {
    FollowNetwork.Builder builder = FollowNetwork.builder("chain");
    List.of("first", "second", "third", "last").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 3);
    layer.arc(0, 1);
    layer.arc(2, 1);
    layer.arc(2, 3);
    if (secondIsNeighbour) {
      layer.arc(2, 0);
    }
    FollowNetwork chain = builder.build();
    Positions places = Positions.of(new double[] {0, 10, 20, 30}, new double[] {0, 2, 2, 0});
    ViewState view =
        ViewState.of(
                chain,
                Arrangement.of(new LayoutChoice.Force(), 1, places),
                Encoding.PLAIN,
                Camera.fit(places, 720, 520, 48),
                Theme.LIGHT)
            .withTies(TieView.ALL.withBundled(true))
            .withSelection(Selection.of(0));
    return new SceneMaker().make(view, ExampleViews.inDegrees(chain), SIGHT);
  }

  @Test
  void aTieIsLedOnlyPastNeighboursOfTheSelectedAccount() {
    Scene among = chain(true);
    assertThat(among.curves.isCurved(among.ties.between(0, 3))).isTrue();
    assertThat(chain(false).curves.isEmpty()).isTrue();
  }
}
