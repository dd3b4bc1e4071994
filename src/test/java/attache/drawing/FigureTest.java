package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.drawing.FigureOptions.Framing;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class FigureTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW =
      ExampleViews.view(MISSIONS, "un_group", 720, 520)
          .withSelection(Selection.of(MISSIONS.account("Palestine").orElseThrow()));

  @TempDir Path folder;

  private static FigureOptions options(int width, int height, Ground ground, Framing framing) {
    return FigureOptions.of(
            new FigureSize(width, height, 96), ground, FigureContent.titled("Made-up missions"))
        .framed(framing);
  }

  private static Figure figure(int width, int height, Ground ground) {
    return Figure.of(
        VIEW, ExampleViews.inDegrees(MISSIONS), options(width, height, ground, new Framing.All()));
  }

  @Test
  void looksAsAccepted() throws IOException {
    FollowNetwork few = ExampleViews.missions(5);
    ViewState view =
        ExampleViews.view(few, "un_group", 720, 520)
            .withSelection(Selection.of(few.account("Cyprus").orElseThrow()));
    Figure figure =
        Figure.of(
            view, ExampleViews.inDegrees(few), options(900, 700, Ground.LIGHT, new Framing.All()));
    int[] pixels = figure.pixels(Progress.NONE);
    GoldenImages.assertLike("figure", Rasters.opaque(pixels, 900, 700));
  }

  @Test
  void theLargestDiscsOfFewAccountsAreDrawnWhole() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Three in a row");
    List.of("a", "b", "c").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 1);
    layer.arc(1, 0);
    FollowNetwork three = builder.build();
    Positions row = Positions.of(new double[] {0, 4, 9}, new double[3]);
    ViewState view =
        ViewState.of(
            three,
            Arrangement.of(new LayoutChoice.Force(), 1, row),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.LIGHT);
    PictureMaker maker =
        PictureMaker.of(
            view,
            ExampleViews.inDegrees(three),
            options(900, 300, Ground.LIGHT, new Framing.All()),
            2,
            1);
    Scene scene = ((FigurePicture.Drawing) maker.make(900, 300)).scene();
    for (int account = 0; account < 3; account++) {
      assertThat((double) scene.x[account])
          .isBetween(scene.radius[account] - 0.5, 900.5 - scene.radius[account]);
    }
  }

  @Test
  void withShapesForGroupsItLooksAsAccepted() throws IOException {
    FollowNetwork few = ExampleViews.missions(5);
    ViewState plain = ExampleViews.view(few, "un_group", 720, 520);
    ViewState view =
        plain
            .withEncoding(plain.encoding().withShapes(true))
            .withSelection(Selection.of(few.account("Estonia").orElseThrow()));
    FigureOptions options =
        FigureOptions.of(
            new FigureSize(900, 700, 96),
            Ground.LIGHT,
            FigureContent.titled("Shapes").withTable(List.of(Measures.IN_DEGREE), 12));
    Figure figure = Figure.of(view, ExampleViews.inDegrees(few), options);
    GoldenImages.assertLike(
        "figure-shapes", Rasters.opaque(figure.pixels(Progress.NONE), 900, 700));
  }

  @Test
  void shapesCureGroupsThatAreAlikeInGrey() {
    ScoreTable scores = ExampleViews.inDegrees(MISSIONS);
    FigureOptions options = options(900, 700, Ground.LIGHT, new Framing.All());
    assertThat(FigureChecks.of(Figure.of(VIEW, scores, options)))
        .anyMatch(told -> told.contains("in grey"))
        .anyMatch(told -> told.contains("shapes"));
    ViewState shaped = VIEW.withEncoding(VIEW.encoding().withShapes(true));
    assertThat(FigureChecks.of(Figure.of(shaped, scores, options))).isEmpty();
    assertThat(
            FigureChecks.of(Figure.of(shaped, scores, options.about(new FigureSubject.Degrees()))))
        .isEmpty();
  }

  @Test
  void inAMatrixTheOrderTellsGroupsThatAreAlikeInGrey() {
    ViewState matrix = VIEW.withMatrix(VIEW.matrix().withShown(true));
    FigureOptions options = options(900, 700, Ground.LIGHT, new Framing.All());
    ScoreTable scores = ExampleViews.inDegrees(MISSIONS);
    ViewState grouped = matrix.withMatrix(matrix.matrix().withOrder(MatrixView.Order.GROUP));
    ViewState ranked = matrix.withMatrix(matrix.matrix().withOrder(MatrixView.Order.MEASURE));
    assertThat(FigureChecks.of(Figure.of(grouped, scores, options)))
        .last()
        .asString()
        .contains("order of the legend");
    assertThat(FigureChecks.of(Figure.of(ranked, scores, options)))
        .last()
        .asString()
        .contains("order the matrix by group");
    ViewState shaped = grouped.withEncoding(VIEW.encoding().withShapes(true));
    assertThat(FigureChecks.of(Figure.of(shaped, scores, options))).isEmpty();
    // Where groups are scattered their signs have no place, and the legend shows none.
    ViewState scattered = ranked.withEncoding(VIEW.encoding().withShapes(true));
    assertThat(FigureChecks.of(Figure.of(scattered, scores, options))).isNotEmpty();
  }

  @Test
  void drawnShapeByShapeItIsTheSamePicture() {
    Figure figure = figure(900, 700, Ground.DARK);
    BufferedImage shapes = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shapes.createGraphics();
    figure.paint(graphics);
    graphics.dispose();
    BufferedImage pixels = Rasters.opaque(figure.pixels(Progress.NONE), 900, 700);
    GoldenImages.Difference difference = GoldenImages.difference(shapes, pixels);
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void theSameFigureGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one.png");
    Path other = folder.resolve("other.png");
    FigureFormat.PNG.write(figure(500, 400, Ground.DARK), one, Progress.NONE);
    FigureFormat.PNG.write(figure(500, 400, Ground.DARK), other, Progress.NONE);
    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void theFileSaysAtHowManyDotsAnInchItIsPrinted() throws IOException {
    Path file = folder.resolve("figure.png");
    FigureFormat.PNG.write(figure(500, 400, Ground.LIGHT), file, Progress.NONE);
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var stream = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(stream);
      Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      Element physical = (Element) root.getElementsByTagName("pHYs").item(0);
      assertThat(physical.getAttribute("pixelsPerUnitXAxis")).isEqualTo("3780");
      assertThat(physical.getAttribute("unitSpecifier")).isEqualTo("meter");
      assertThat(root.getElementsByTagName("sRGB").getLength()).isEqualTo(1);
    } finally {
      reader.dispose();
    }
  }

  @Test
  void aTransparentFigureHasNoGround() throws IOException {
    Path file = folder.resolve("figure.png");
    FigureFormat.PNG.write(figure(500, 400, Ground.TRANSPARENT), file, Progress.NONE);
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getRGB(0, 0) >>> 24).isZero();
    assertThat(image.getColorModel().hasAlpha()).isTrue();
  }

  @Test
  void cancellingLeavesTheFileThatWasThere() throws IOException {
    Path file = folder.resolve("figure.png");
    Files.writeString(file, "old");
    Progress stopped =
        done -> {
          if (done > 0.7) {
            throw new CancellationException();
          }
        };
    Figure figure = figure(900, 700, Ground.LIGHT);
    assertThatThrownBy(() -> FigureFormat.PNG.write(figure, file, stopped))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  void drawingEndsInTheMiddleIfItIsCancelled(FigureFormat format) {
    FollowNetwork many = ExampleViews.large(300, 4000);
    Figure figure =
        Figure.of(
            ExampleViews.view(many, "un_group", 720, 520),
            ExampleViews.inDegrees(many),
            options(600, 500, Ground.LIGHT, new Framing.All()));
    List<Double> reports = new ArrayList<>();
    Progress stopped =
        done -> {
          reports.add(done);
          if (done > 0.2) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> format.write(figure, java.io.OutputStream.nullOutputStream(), stopped))
        .isInstanceOf(CancellationException.class);
    assertThat(reports.getLast()).isLessThan(1);
    assertThat(reports).isSorted();
  }

  @Test
  void aPosterInBandsTellsHowFarItIsAndEndsBetweenMarks() {
    FollowNetwork many = ExampleViews.large(300, 4000);
    Figure figure =
        Figure.of(
            ExampleViews.view(many, "un_group", 720, 520),
            ExampleViews.inDegrees(many),
            options(600, 500, Ground.LIGHT, new Framing.All()));
    FigureRaster raster = new FigureRaster(figure, 1, 600 * 100);
    List<Double> reports = new ArrayList<>();
    raster.prepare(reports::add);
    raster.getData(new java.awt.Rectangle(0, 0, 600, 500));
    assertThat(reports).isSorted().hasSizeGreaterThan(20);
    raster.prepare(
        done -> {
          throw new CancellationException();
        });
    assertThatThrownBy(() -> raster.getData(new java.awt.Rectangle(0, 0, 600, 1)))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @CsvSource({"900, 700", "300, 900", "1500, 300", "100, 100", "2400, 1600"})
  void nothingBesideThePictureIsCutAtTheSides(int width, int height) {
    Figure figure = figure(width, height, Ground.LIGHT);
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Text text && width >= 300) {
        assertThat(text.left()).isNotNegative();
        assertThat(text.left() + text.width()).as(text.text()).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void aNoticeIsWrittenEvenWithoutCaption() {
    FigureOptions bare =
        FigureOptions.of(new FigureSize(600, 400, 96), Ground.LIGHT, FigureContent.BARE);
    assertThat(Figure.of(VIEW, ExampleViews.inDegrees(MISSIONS), bare).marks())
        .singleElement()
        .satisfies(
            mark ->
                assertThat(((Mark.Text) mark).text())
                    .isEqualTo("Illustrative reconstruction, ties are synthetic"));
  }

  @Test
  void tiesWithoutDirectionAreCountedOnceAndHaveNoKeyToDirections() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Friends");
    List.of("Ann", "Ben", "Cem").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW).directed(false);
    for (int other = 1; other < 3; other++) {
      layer.arc(0, other);
      layer.arc(other, 0);
    }
    FollowNetwork friends = builder.build();
    ViewState view = ExampleViews.view(friends, "", 720, 520);
    FigureOptions options = options(900, 700, Ground.LIGHT, new Framing.All());
    String words =
        Figure.of(view, ExampleViews.inDegrees(friends), options).marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).text())
            .collect(Collectors.joining(" "));
    assertThat(words)
        .contains("3 accounts, 2 undirected ties, each counted as two follows.", "tied")
        .doesNotContain("follower to followed");
  }

  @Test
  void whatTheCanvasShowsIsWhatTheFigureShows() {
    ViewState near = VIEW.withCamera(VIEW.camera().zoomed(2.5, 200, 150, 720, 520));
    Scene seen =
        new SceneMaker().make(near, ExampleViews.inDegrees(MISSIONS), new Sight(720, 520, 1));
    FigurePicture picture =
        Figure.of(
                near,
                ExampleViews.inDegrees(MISSIONS),
                options(1440, 1300, Ground.LIGHT, new Framing.AsSeen(720, 520)))
            .picture();
    Scene drawn = ((FigurePicture.Drawing) picture).scene();
    double ratio = drawn.sight().pixelRatio();
    double right = drawn.sight().rasterWidth() / 2.0 - 360 * ratio;
    double down = drawn.sight().rasterHeight() / 2.0 - 260 * ratio;
    for (int account = 0; account < seen.accountCount(); account++) {
      assertThat(drawn.x(account)).isCloseTo(seen.x(account) * ratio + right, offset());
      assertThat(drawn.y(account)).isCloseTo(seen.y(account) * ratio + down, offset());
    }
    assertThat(right).isGreaterThan(-1);
    assertThat(down).isGreaterThan(-1);
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1.0);
  }

  @ParameterizedTest
  @CsvSource({"99, 500", "500, 20001"})
  void absurdSizesAreRefused(int width, int height) {
    assertThatThrownBy(() -> options(width, height, Ground.LIGHT, new Framing.All()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pixels");
  }
}
