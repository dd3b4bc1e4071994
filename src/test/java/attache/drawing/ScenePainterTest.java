package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.Arranger;
import attache.view.Brokerage;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenePainterTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 720, 520);
  private static final int PALESTINE = MISSIONS.account("Palestine").orElseThrow();

  private static Scene scene(ViewState view, double ratio) {
    return new SceneMaker()
        .make(view, ExampleViews.inDegrees(MISSIONS), new Sight(720, 520, ratio));
  }

  private static BufferedImage painted(Scene scene, List<Label> labels) {
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    int[] pixels = new int[width * height];
    new ScenePainter().paint(scene, labels, pixels);
    return Rasters.premultiplied(pixels, width, height);
  }

  private static BufferedImage drawn(Scene scene, List<Label> labels) {
    BufferedImage image =
        new BufferedImage(
            scene.sight().rasterWidth(), scene.sight().rasterHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(scene.palette().ground()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    VectorPainter.paint(graphics, scene, labels);
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "LIGHT, true", "DARK, false", "DARK, true"})
  void looksAsAccepted(Theme theme, boolean selected) throws IOException {
    FollowNetwork few = ExampleViews.missions(5);
    Selection selection = Selection.of(few.account("Cyprus").orElseThrow());
    ViewState base = ExampleViews.view(few, "un_group", 520, 420);
    ViewState view =
        base.withCamera(base.camera().panned(120, 0))
            .withTheme(theme)
            .withSelection(selected ? selection : Selection.NONE);
    Scene scene = new SceneMaker().make(view, ExampleViews.inDegrees(few), new Sight(760, 420, 1));
    double legendTop = 408 - Legend.boxed(scene).height();
    Box legend = new Box(12, legendTop, 12 + Legend.boxed(scene).width(), 408);
    List<Label> labels = new LabelPlacer().place(scene, List.of(), List.of(legend));
    int[] pixels = new int[760 * 420];
    ScenePainter painter = new ScenePainter();
    painter.paint(scene, labels, pixels);
    painter.paintLegend(scene, pixels, 12, 408);
    GoldenImages.assertLike(
        "missions-" + theme.name().toLowerCase(Locale.ROOT) + (selected ? "-selected" : ""),
        Rasters.premultiplied(pixels, 760, 420));
  }

  @Test
  void legendKeptInMotionIsMadeAnewAtRest() {
    FollowNetwork few = ExampleViews.missions(5);
    ViewState view = ExampleViews.view(few, "un_group", 520, 420);
    ViewState nearer = view.withCamera(view.camera().zoomed(1.01, 260, 210, 520, 420));
    ViewState near = view.withCamera(view.camera().zoomed(2, 260, 210, 520, 420));
    Sight sight = new Sight(520, 420, 1);
    ScoreTable scores = ExampleViews.inDegrees(few);
    SceneMaker maker = new SceneMaker();
    Scene scene = maker.make(view, scores, sight);
    Scene moved = maker.make(nearer, scores, sight);
    Scene zoomed = maker.make(near, scores, sight);
    int[] pixels = new int[520 * 420];
    ScenePainter painter = new ScenePainter();
    painter.paintLegendInMotion(scene, pixels, 12, 408);
    painter.paintLegendInMotion(moved, pixels, 12, 408);
    assertThat(painter.hasLegendOf(scene)).isTrue();
    assertThat(painter.hasLegendOf(moved)).isFalse();
    painter.paintLegendInMotion(zoomed, pixels, 12, 408);
    assertThat(painter.hasLegendOf(zoomed)).isTrue();
    painter.paintLegendInMotion(scene, pixels, 12, 408);
    painter.paintLegend(moved, pixels, 12, 408);
    assertThat(painter.hasLegendOf(moved)).isTrue();
  }

  /** The missions on a map, and one account whose country is not told. */
  private static ViewState onMap(Theme theme) {
    FollowNetwork few = ExampleViews.missions(5);
    FollowNetwork.Builder builder = FollowNetwork.builder("map");
    for (int account = 0; account < few.accountCount(); account++) {
      builder.account(account == 0 ? "Atlantis" : few.label(account));
    }
    LayerBuilder follows = builder.layer(Layer.FOLLOW);
    Layer layer = few.layers().getFirst();
    for (int account = 0; account < few.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        follows.arc(account, layer.target(arc));
      }
    }
    FollowNetwork network = builder.build();
    Arrangement arrangement =
        Arranger.arrange(
                new LayoutChoice.WorldMap(),
                network,
                network.layers().getFirst(),
                ScoreTable.EMPTY,
                1,
                Progress.NONE)
            .arrangement();
    Camera camera = Camera.fit(arrangement.positions(), 760, 420, 40);
    return ViewState.of(network, arrangement, Encoding.PLAIN, camera, theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aMapLooksAsAcceptedAndAsItsShapes(Theme theme) throws IOException {
    ViewState view = onMap(theme);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(view.network()), new Sight(760, 420, 1));
    List<Label> guides = GuideLabels.place(scene, List.of());
    assertThat(guides).extracting(Label::text).containsExactly("Country not told: 1");
    List<Label> labels = new ArrayList<>(guides);
    labels.addAll(
        new LabelPlacer().place(scene, List.of(), GuideLabels.keeping(List.of(), guides)));
    BufferedImage painted = painted(scene, labels);
    GoldenImages.assertLike("map-" + theme.name().toLowerCase(Locale.ROOT), painted);
    GoldenImages.Difference difference = GoldenImages.difference(drawn(scene, labels), painted);
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void landIsTransparentToTheGroundBelowIt() {
    ViewState view = onMap(Theme.LIGHT);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(view.network()), new Sight(760, 420, 1));
    int[] opaque = new int[760 * 420];
    int[] transparent = new int[760 * 420];
    ScenePainter painter = new ScenePainter();
    painter.paint(scene, List.of(), transparent, 0);
    painter.paint(scene, List.of(), opaque);
    for (int i = 0; i < opaque.length; i++) {
      int white = 255 - (transparent[i] >>> 24) + (transparent[i] >> 8 & 255);
      assertThat(white).isCloseTo(opaque[i] >> 8 & 255, within(2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, LIGHT",
    "1, true, LIGHT",
    "2, false, LIGHT",
    "2, true, DARK",
    "1.5, true, LIGHT"
  })
  void theFastPictureIsTheSlowOne(double ratio, boolean selected, Theme theme) {
    ViewState view =
        VIEW.withTheme(theme).withSelection(selected ? Selection.of(PALESTINE) : Selection.NONE);
    Scene scene = scene(view, ratio);
    List<Label> labels = new LabelPlacer().place(scene);
    GoldenImages.Difference difference =
        GoldenImages.difference(drawn(scene, labels), painted(scene, labels));
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void tiesWithBothEndsOutOfSightStillCrossIt() {
    FollowNetwork.Builder builder = FollowNetwork.builder("two");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    FollowNetwork two = builder.build();
    ViewState view =
        ViewState.of(
            two,
            Arrangement.of(
                new LayoutChoice.Force(),
                1,
                Positions.of(new double[] {-1000, 1000}, new double[] {-400, 400})),
            attache.view.Encoding.PLAIN,
            attache.view.Camera.HOME,
            Theme.LIGHT);
    Scene scene = new SceneMaker().make(view, ExampleViews.inDegrees(two), new Sight(200, 100, 1));
    BufferedImage image = painted(scene, List.of());
    for (int x = 0; x < 200; x++) {
      int row = (int) Math.round(50 + (x - 100) * 0.4);
      if (row >= 0 && row < 100) {
        assertThat(image.getRGB(x, row) & 0xff).as("column %s", x).isLessThan(250);
      }
    }
    assertThat(image.getRGB(20, 80)).isEqualTo(0xffffffff);
  }

  @Test
  void theSamePictureComesOutWhateverWasPaintedBefore() {
    ScenePainter painter = new ScenePainter();
    Scene first = scene(VIEW, 1);
    Scene other = scene(VIEW.withCamera(VIEW.camera().zoomed(3, 100, 100, 720, 520)), 1);
    int[] pixels = new int[720 * 520];
    painter.paint(first, List.of(), pixels);
    int[] before = pixels.clone();
    painter.paint(other, List.of(), pixels);
    painter.paint(first, List.of(), pixels);
    assertThat(pixels).isEqualTo(before);
  }

  @Test
  void aTransparentGroundStaysTransparentWhereNothingIsDrawn() {
    Scene scene = scene(VIEW, 1);
    int[] pixels = new int[720 * 520];
    new ScenePainter().paint(scene, List.of(), pixels, 0);
    assertThat(pixels[0]).isZero();
    for (int pixel : pixels) {
      int alpha = pixel >>> 24;
      assertThat((pixel >> 16) & 0xff).isLessThanOrEqualTo(alpha);
      assertThat((pixel >> 8) & 0xff).isLessThanOrEqualTo(alpha);
      assertThat(pixel & 0xff).isLessThanOrEqualTo(alpha);
    }
  }

  @Test
  void selectingDimsWhoeverIsNotTiedAndHoveringDimsNobody() {
    Scene selected = scene(VIEW.withSelection(Selection.of(PALESTINE)), 1);
    for (int account = 0; account < selected.accountCount(); account++) {
      boolean tied =
          VIEW.layer().follows(account, PALESTINE) || VIEW.layer().follows(PALESTINE, account);
      assertThat(selected.isDimmed(account)).isEqualTo(!tied && account != PALESTINE);
    }
    double[] x = VIEW.arrangement().positions().xs();
    double[] y = VIEW.arrangement().positions().ys();
    Scene hovered =
        new SceneMaker()
            .make(
                VIEW,
                ExampleViews.inDegrees(MISSIONS),
                new Sight(720, 520, 1),
                x,
                y,
                new Target.Account(PALESTINE));
    assertThat(hovered.showsTieKinds()).isTrue();
    for (int account = 0; account < hovered.accountCount(); account++) {
      assertThat(hovered.isDimmed(account)).isFalse();
    }
  }

  @Test
  void nothingStepsBackForASelectedAccountThatIsMuted() {
    ViewState muted =
        VIEW.withSelection(Selection.of(PALESTINE))
            .withBrokerage(Brokerage.NONE.toggleMuted(PALESTINE));
    Scene without = scene(muted, 1);
    int other = MISSIONS.account("Cyprus").orElseThrow();
    Scene both = scene(muted.withSelection(Selection.of(PALESTINE).toggle(other)), 1);
    assertThat(without.isSelecting()).isFalse();
    assertThat(both.isSelecting()).isTrue();
    for (int account = 0; account < MISSIONS.accountCount(); account++) {
      boolean tied = VIEW.layer().follows(account, other) || VIEW.layer().follows(other, account);
      assertThat(without.isDimmed(account)).isFalse();
      assertThat(both.isDimmed(account))
          .isEqualTo(!tied && account != PALESTINE && account != other);
    }
  }

  @Test
  void theAccountOnTopIsFoundUnderThePointer() {
    Scene scene = scene(VIEW, 1);
    double x = scene.x(PALESTINE);
    double y = scene.y(PALESTINE);
    assertThat(scene.accountAt(x, y, 0)).hasValue(PALESTINE);
    assertThat(scene.accountAt(-500, -500, 3)).isEmpty();
  }

  @Test
  void areasAreProportionalToTheMeasure() {
    Scene scene = scene(VIEW, 1);
    int most = 0;
    for (int account = 1; account < scene.accountCount(); account++) {
      most = VIEW.layer().inDegree(account) > VIEW.layer().inDegree(most) ? account : most;
    }
    for (int account = 0; account < scene.accountCount(); account++) {
      double share =
          Math.sqrt((double) VIEW.layer().inDegree(account) / VIEW.layer().inDegree(most));
      assertThat(scene.radius(account) / scene.radius(most))
          .isCloseTo(Math.max(SizeScale.FLOOR, share), org.assertj.core.data.Offset.offset(1e-3));
    }
  }

  @Test
  void amongManyAccountsTheFewThatAreFarAboveAllOthersCanBeSeen() {
    FollowNetwork.Builder builder = FollowNetwork.builder("a star in a ring");
    IntStream.range(0, 1000).forEach(account -> builder.account("account " + account));
    LayerBuilder follows = builder.layer(Layer.FOLLOW);
    for (int account = 1; account < 1000; account++) {
      follows.arc(account, 0);
      follows.arc(account, account == 999 ? 1 : account + 1);
    }
    FollowNetwork network = builder.build();
    ViewState view = ExampleViews.view(network, "", 720, 520);
    Scene scene =
        new SceneMaker().make(view, ExampleViews.inDegrees(network), new Sight(720, 520, 1));
    Scene plain = new SceneMaker().make(view, ScoreTable.EMPTY, new Sight(720, 520, 1));
    assertThat(scene.radius(0)).isGreaterThan(10);
    for (int account = 1; account < 1000; account++) {
      assertThat(scene.radius(account)).isLessThan(plain.radius(account));
    }
    assertThat(plain.radius(0)).isLessThan(4);
  }

  @Test
  void onACircleNeighboursHardlyOverlap() {
    int count = MISSIONS.accountCount();
    double[] x = new double[count];
    double[] y = new double[count];
    for (int account = 0; account < count; account++) {
      x[account] = Math.cos(2 * Math.PI * account / count);
      y[account] = Math.sin(2 * Math.PI * account / count);
    }
    Positions circle = Positions.of(x, y);
    ViewState view =
        VIEW.withArrangement(Arrangement.of(new LayoutChoice.Circle("un_group"), 1, circle))
            .withCamera(Camera.fit(circle, 720, 520, 150));
    Scene scene = scene(view, 1);
    double apart = Math.hypot(scene.x(1) - scene.x(0), scene.y(1) - scene.y(0));
    assertThat(2 * scene.maxRadius()).isLessThan(1.15 * apart);
    ViewState free = view.withArrangement(Arrangement.of(new LayoutChoice.Force(), 1, circle));
    assertThat(2 * scene(free, 1).maxRadius()).isGreaterThan(1.15 * apart);
  }
}
