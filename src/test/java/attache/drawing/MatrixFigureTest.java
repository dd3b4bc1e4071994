package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.drawing.FigureOptions.Framing;
import attache.network.FollowNetwork;
import attache.view.MatrixFocus;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixFigureTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ScoreTable SCORES = ExampleViews.inDegrees(MISSIONS);

  private static ViewState view(MatrixView.Order order, MatrixFocus focus) {
    return ExampleViews.view(MISSIONS, "un_group", 720, 520)
        .withMatrix(new MatrixView(true, order, focus));
  }

  private static FigureOptions options(int width, int height, Ground ground, Framing framing) {
    return FigureOptions.of(
            new FigureSize(width, height, 96), ground, FigureContent.titled("UN missions"))
        .framed(framing);
  }

  private static MatrixScene matrix(Figure figure) {
    return ((FigurePicture.Matrix) figure.picture()).scene();
  }

  private static String texts(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @EnumSource(MatrixView.Order.class)
  void theFigureOfAMatrixHasItsRowsItsLegendAndItsCaption(MatrixView.Order order) {
    ViewState view = view(order, MatrixFocus.EVERYTHING);
    Figure figure =
        Figure.of(view, SCORES, options(1600, 1200, Ground.LIGHT, new Framing.AsSeen(720, 520)));
    MatrixRows rows = MatrixRows.of(view, SCORES, Progress.NONE);
    for (int row = 0; row < rows.count(); row++) {
      assertThat(matrix(figure).rows().account(row)).isEqualTo(rows.account(row));
    }
    assertThat(texts(figure))
        .contains("row follows column", "one way", "mutual", "WEOG", "Adjacency matrix")
        .contains(
            switch (order) {
              case MEASURE -> "by In-degree";
              case GROUP -> "by UN group";
              case SIMILARITY -> "optimal leaf order";
            })
        .doesNotContain("Layout");
  }

  @Test
  void theFigureShowsThePartThatTheWindowShows() {
    MatrixFocus focus = new MatrixFocus(0.4, 0.7, 3);
    Framing seen = new Framing.AsSeen(900, 800);
    ViewState view = view(MatrixView.Order.GROUP, focus);
    MatrixFrame part =
        matrix(Figure.of(view, SCORES, options(1800, 1900, Ground.LIGHT, seen))).frame();
    double middle = (part.window().left() + part.window().right()) / 2;
    assertThat((middle - part.left()) / part.cell() / part.count()).isCloseTo(0.4, within(0.01));
    assertThat(part.cell()).isCloseTo(3 * part.fitted(), within(1e-6));
    MatrixFrame all =
        matrix(Figure.of(view, SCORES, options(1800, 1900, Ground.LIGHT, new Framing.All())))
            .frame();
    assertThat(all.cell()).isEqualTo(all.fitted());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1400, 1100", "DARK, 900, 1300", "TRANSPARENT, 1920, 1080"})
  void pixelsAndShapesGiveTheSameFigure(Ground ground, int width, int height) {
    ViewState view =
        view(MatrixView.Order.GROUP, MatrixFocus.EVERYTHING)
            .withSelection(Selection.of(List.of(3, 30)));
    Figure figure = Figure.of(view, SCORES, options(width, height, ground, new Framing.All()));
    BufferedImage painted = Rasters.premultiplied(figure.pixels(Progress.NONE), width, height);
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = drawn.createGraphics();
    figure.paint(graphics);
    graphics.dispose();
    GoldenImages.Difference difference = GoldenImages.difference(painted, drawn);
    assertThat(difference.mean()).isLessThan(0.5);
    assertThat(difference.worst()).isLessThan(45);
  }

  @Test
  void eachGroupHasItsSignBesideItsRowsAndColumns() {
    ViewState plain = view(MatrixView.Order.GROUP, MatrixFocus.EVERYTHING);
    ViewState view = plain.withEncoding(plain.encoding().withShapes(true));
    FigureOptions options = options(1400, 1100, Ground.LIGHT, new Framing.All());
    Figure figure = Figure.of(view, SCORES, options);
    MatrixScene scene = matrix(figure);
    List<MatrixSigns.Sign> signs = MatrixSigns.of(scene);
    assertThat(signs).hasSize(2 * scene.key().groups().size());
    assertThat(signs).extracting(sign -> sign.group().symbol()).contains(Symbol.SQUARE);
    for (MatrixSigns.Sign sign : signs) {
      boolean left = sign.x() + sign.radius() < scene.frame().window().left();
      boolean above = sign.y() + sign.radius() < scene.frame().window().top();
      assertThat(left).isNotEqualTo(above);
    }
    assertThat(MatrixSigns.of(matrix(Figure.of(plain, SCORES, options)))).isEmpty();
    BufferedImage painted = Rasters.premultiplied(figure.pixels(Progress.NONE), 1400, 1100);
    BufferedImage drawn = new BufferedImage(1400, 1100, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = drawn.createGraphics();
    figure.paint(graphics);
    graphics.dispose();
    GoldenImages.Difference difference = GoldenImages.difference(painted, drawn);
    assertThat(difference.mean()).isLessThan(0.5);
    assertThat(difference.worst()).isLessThan(45);
  }

  @Test
  void aTransparentFigureIsEmptyBetweenTheCells() {
    Figure figure =
        Figure.of(
            view(MatrixView.Order.GROUP, MatrixFocus.EVERYTHING),
            SCORES,
            options(1000, 900, Ground.TRANSPARENT, new Framing.All()));
    int[] pixels = figure.pixels(Progress.NONE);
    assertThat(pixels[5 * 1000 + 5]).isZero();
    assertThat(pixels).contains(Palette.LIGHT.matrixMutual());
  }
}
