package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.MatrixFocus;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPainterTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final FollowNetwork CROWD = ExampleViews.large(1500, 9000);
  private static final MatrixSceneMaker.Surroundings ALONE =
      new MatrixSceneMaker.Surroundings(0, false);
  private static final MatrixSceneMaker.Surroundings WITH_LEGEND =
      new MatrixSceneMaker.Surroundings(0, true);

  private static ViewState view(FollowNetwork network, MatrixView.Order order, double zoom) {
    return ExampleViews.view(network, network == MISSIONS ? "un_group" : "", 600, 600)
        .withMatrix(
            new MatrixView(
                true, order, zoom == 1 ? MatrixFocus.EVERYTHING : new MatrixFocus(0.4, 0.6, zoom)));
  }

  private static MatrixScene scene(
      ViewState view, Sight sight, MatrixScene.Hover hover, MatrixSceneMaker.Surroundings around) {
    ScoreTable scores = ExampleViews.inDegrees(view.network());
    MatrixRows rows = MatrixRows.of(view, scores, Progress.NONE);
    return new MatrixSceneMaker().make(view, scores, rows, sight, hover, around);
  }

  private static int[] pixels(MatrixPainter painter, MatrixScene scene) {
    int[] pixels = new int[scene.sight().rasterWidth() * scene.sight().rasterHeight()];
    painter.paint(scene, pixels);
    return pixels;
  }

  private static BufferedImage painted(MatrixScene scene) {
    return Rasters.premultiplied(
        pixels(new MatrixPainter(), scene),
        scene.sight().rasterWidth(),
        scene.sight().rasterHeight());
  }

  private static BufferedImage drawn(MatrixScene scene) {
    BufferedImage image =
        new BufferedImage(
            scene.sight().rasterWidth(), scene.sight().rasterHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(scene.palette().ground()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    MatrixVectorPainter.paint(graphics, scene);
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "LIGHT, true", "DARK, false", "DARK, true"})
  void looksAsAccepted(Theme theme, boolean selected) throws IOException {
    FollowNetwork few = ExampleViews.missions(6);
    Selection selection =
        Selection.of(few.account("Cyprus").orElseThrow()).with(few.account("Kenya").orElseThrow());
    ViewState view =
        ExampleViews.view(few, "un_group", 600, 600)
            .withTheme(theme)
            .withSelection(selected ? selection : Selection.NONE)
            .withMatrix(MatrixView.HIDDEN.withShown(true));
    MatrixScene.Hover hover = selected ? new MatrixScene.Hover(4, 9) : MatrixScene.Hover.NONE;
    GoldenImages.assertLike(
        "matrix-" + theme.name().toLowerCase(Locale.ROOT) + (selected ? "-selected" : ""),
        painted(scene(view, new Sight(520, 560, 1), hover, WITH_LEGEND)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, GROUP, 1, false, LIGHT",
    "1.5, SIMILARITY, 1, true, DARK",
    "2, GROUP, 2.3, true, LIGHT",
    "1, MEASURE, 3, false, DARK"
  })
  void theFastPictureIsTheSlowOne(
      double ratio, MatrixView.Order order, double zoom, boolean selected, Theme theme) {
    ViewState view =
        view(MISSIONS, order, zoom)
            .withTheme(theme)
            .withSelection(selected ? Selection.of(7).with(20) : Selection.NONE);
    MatrixScene scene =
        scene(view, new Sight(640, 600, ratio), new MatrixScene.Hover(12, 30), ALONE);
    GoldenImages.Difference difference = GoldenImages.difference(painted(scene), drawn(scene));
    assertThat(difference.mean()).isLessThan(0.4);
    assertThat(difference.worst()).isLessThan(40);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "2, 1", "1, 6", "1, 9"})
  void cellsSmallerThanPixelsAreTheSharesThatTheyCover(double ratio, double zoom) {
    MatrixScene scene =
        scene(
            view(CROWD, MatrixView.Order.MEASURE, zoom),
            new Sight(600, 560, ratio),
            MatrixScene.Hover.NONE,
            ALONE);
    GoldenImages.Difference difference = GoldenImages.difference(painted(scene), drawn(scene));
    assertThat(difference.mean()).isLessThan(1.5);
  }

  @Test
  void denserPlacesAreDarkerAndOneCellAloneIsSeen() {
    MatrixScene scene =
        scene(
            view(CROWD, MatrixView.Order.MEASURE, 1),
            new Sight(300, 300, 1),
            MatrixScene.Hover.NONE,
            ALONE);
    double cell = scene.frame().cell();
    assertThat(cell).isLessThan(0.5);
    assertThat(scene.opacity(cell * cell)).isBetween(0.2, 0.3);
    assertThat(scene.opacity(1)).isEqualTo(1);
    for (double share = 0.05; share <= 1; share += 0.05) {
      assertThat(scene.opacity(share)).isGreaterThanOrEqualTo(scene.opacity(share - 0.05));
    }
  }

  @Test
  void theSamePictureComesOutWhateverWasPaintedBefore() {
    ViewState view = view(MISSIONS, MatrixView.Order.GROUP, 1);
    Sight sight = new Sight(500, 560, 1);
    MatrixScene plain = scene(view, sight, MatrixScene.Hover.NONE, WITH_LEGEND);
    int[] fresh = pixels(new MatrixPainter(), plain);
    MatrixPainter painter = new MatrixPainter();
    pixels(
        painter, scene(view.withSelection(Selection.of(3)), sight, MatrixScene.Hover.NONE, ALONE));
    pixels(painter, scene(view, sight, new MatrixScene.Hover(3, 4), WITH_LEGEND));
    assertThat(pixels(painter, plain)).isEqualTo(fresh);
  }

  @Test
  void cellsStayWhereTheyAreWhenAccountsAreSelected() {
    ViewState view = view(MISSIONS, MatrixView.Order.GROUP, 1);
    Sight sight = new Sight(500, 560, 1);
    MatrixFrame before = scene(view, sight, MatrixScene.Hover.NONE, WITH_LEGEND).frame();
    MatrixFrame after =
        scene(view.withSelection(Selection.of(3)), sight, MatrixScene.Hover.NONE, WITH_LEGEND)
            .frame();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theLegendCoversNoCell() {
    for (int width = 300; width < 1500; width += 150) {
      for (int height = 300; height < 1100; height += 150) {
        MatrixScene scene =
            scene(
                view(MISSIONS, MatrixView.Order.GROUP, 1),
                new Sight(width, height, 1),
                MatrixScene.Hover.NONE,
                WITH_LEGEND);
        MatrixLegends.Place place = scene.legend().orElseThrow();
        assertThat(place.box().overlaps(place.window())).as(width + " × " + height).isFalse();
      }
    }
  }

  @Test
  void mutualAndOneWayCellsDifferInLightnessForEveryone() {
    for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
      assertThat(Argb.contrast(palette.matrixOneWay(), palette.ground())).isGreaterThan(2.9);
      assertThat(Argb.contrast(palette.matrixMutual(), palette.ground())).isGreaterThan(4);
      assertThat(Argb.contrast(palette.matrixMutual(), palette.matrixOneWay())).isGreaterThan(1.8);
    }
  }

  @Test
  void nameAndCellAreFoundUnderThePointer() {
    MatrixScene scene =
        scene(
            view(MISSIONS, MatrixView.Order.GROUP, 1),
            new Sight(700, 700, 1),
            MatrixScene.Hover.NONE,
            WITH_LEGEND);
    MatrixFrame frame = scene.frame();
    double x = frame.left() + 5.5 * frame.cell();
    double y = frame.top() + 8.5 * frame.cell();
    MatrixFocus all = MatrixFocus.EVERYTHING;
    assertThat(scene.at(all, x, y)).isEqualTo(new MatrixScene.Hover(8, 5));
    assertThat(scene.at(all, frame.left() - 30, y)).isEqualTo(new MatrixScene.Hover(8, -1));
    assertThat(scene.at(all, x, frame.top() - 30)).isEqualTo(new MatrixScene.Hover(-1, 5));
    assertThat(scene.at(all, frame.left() - 30, frame.top() - 30).isNone()).isTrue();
  }

  @Test
  void aNetworkOfNobodyIsDrawn() {
    FollowNetwork nobody = FollowNetwork.builder("nobody").build();
    ViewState view = ExampleViews.view(nobody, "", 300, 300).withMatrix(MatrixView.HIDDEN);
    MatrixScene scene = scene(view, new Sight(300, 300, 1), MatrixScene.Hover.NONE, WITH_LEGEND);
    assertThat(painted(scene).getRGB(150, 150)).isEqualTo(Palette.LIGHT.ground());
  }

  @Test
  void whereCellsShareAPixelTheyCanStillBeSeenBehindASelection() {
    Sight sight = new Sight(600, 600, 1);
    ViewState selected = view(CROWD, MatrixView.Order.MEASURE, 1).withSelection(Selection.of(7));
    MatrixScene all = scene(selected, sight, MatrixScene.Hover.NONE, ALONE);
    MatrixScene near =
        scene(
            selected.withMatrix(view(CROWD, MatrixView.Order.MEASURE, 9).matrix()),
            sight,
            MatrixScene.Hover.NONE,
            ALONE);
    int ground = all.palette().ground();
    assertThat(all.frame().cell()).isLessThan(1);
    assertThat(near.frame().cell()).isGreaterThan(1);
    assertThat(Argb.contrast(all.color(true), ground))
        .isGreaterThan(Argb.contrast(near.color(true), ground));
  }
}
