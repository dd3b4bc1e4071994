package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.view.Arranger;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import attache.work.Progress;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of file shows the same figure. */
class SurfacesTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW =
      ExampleViews.view(MISSIONS, "un_group", 720, 520)
          .withSelection(Selection.of(MISSIONS.account("Palestine").orElseThrow()));
  private static final ScoreTable SCORES = ExampleViews.inDegrees(MISSIONS);
  private static final ViewState SHAPED = VIEW.withEncoding(VIEW.encoding().withShapes(true));
  private static final ViewState ON_MAP =
      VIEW.withArrangement(
          Arranger.arrange(
                  new LayoutChoice.WorldMap(), MISSIONS, VIEW.layer(), SCORES, 1, Progress.NONE)
              .arrangement());

  @TempDir Path folder;

  @BeforeAll
  static void latoIsInstalledForTheReaderOfSvg() {
    for (Fonts.Weight weight : Fonts.Weight.values()) {
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Fonts.font("", weight, 12));
    }
  }

  private static FigureOptions options(Ground ground) {
    return FigureOptions.of(
        new FigureSize(900, 700, 96),
        ground,
        FigureContent.titled("Made-up missions").withTable(List.of(Measures.IN_DEGREE), 8));
  }

  private static Figure figure(String subject, Ground ground) {
    FigureOptions options = options(ground);
    return switch (subject) {
      case "network" -> Figure.of(VIEW, SCORES, options);
      case "shapes" -> Figure.of(SHAPED, SCORES, options);
      case "map" -> Figure.of(ON_MAP, SCORES, options);
      case "matrix" -> Figure.of(VIEW.withMatrix(VIEW.matrix().withShown(true)), SCORES, options);
      case "degrees" -> Figure.of(VIEW, SCORES, options.about(new FigureSubject.Degrees()));
      case "spread" ->
          Figure.of(VIEW, SCORES, options.about(new FigureSubject.Spread(Measures.IN_DEGREE)));
      default ->
          Figure.of(
              VIEW,
              SCORES,
              options.about(new FigureSubject.Ranking(List.of(Measures.IN_DEGREE), 12)));
    };
  }

  private Path write(Figure figure, FigureFormat format) throws IOException {
    Path file = folder.resolve("figure." + format.extension());
    format.write(figure, file, Progress.NONE);
    return file;
  }

  private static BufferedImage read(FigureFormat format, Path file) throws IOException {
    return switch (format) {
      case PNG, TIFF -> ImageIO.read(file.toFile());
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          yield new PDFRenderer(document).renderImageWithDPI(0, 96, ImageType.RGB);
        }
      }
      case SVG -> svg(file);
    };
  }

  private static BufferedImage svg(Path file) throws IOException {
    SVGDocument document =
        Objects.requireNonNull(new SVGLoader().load(file.toUri().toURL()), "no SVG");
    BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 900, 700);
    document.render(null, graphics, new ViewBox(0, 0, 900, 700));
    graphics.dispose();
    return image;
  }

  @ParameterizedTest
  @CsvSource({
    "network, SVG, LIGHT",
    "network, PDF, LIGHT",
    "network, TIFF, DARK",
    "network, PDF, DARK",
    "shapes, SVG, LIGHT",
    "shapes, PDF, DARK",
    "shapes, TIFF, LIGHT",
    "map, SVG, LIGHT",
    "map, PDF, DARK",
    "matrix, SVG, LIGHT",
    "matrix, PDF, LIGHT",
    "degrees, SVG, DARK",
    "degrees, PDF, LIGHT",
    "spread, SVG, LIGHT",
    "ranking, PDF, LIGHT",
    "ranking, SVG, LIGHT"
  })
  void everySurfaceShowsTheSameMarks(String subject, FigureFormat format, Ground ground)
      throws IOException {
    Figure figure = figure(subject, ground);
    BufferedImage png = read(FigureFormat.PNG, write(figure, FigureFormat.PNG));
    BufferedImage other = read(format, write(figure, format));
    assertThat(other.getWidth()).isEqualTo(png.getWidth());
    assertThat(other.getHeight()).isEqualTo(png.getHeight());
    GoldenImages.Difference difference = GoldenImages.difference(png, other);
    if (difference.mean() >= 2 || difference.worst() >= 90) {
      Files.createDirectories(Path.of("target/golden"));
      Path seen = Path.of("target/golden/surface-" + subject + "-" + format + ".png");
      ImageIO.write(other, "png", seen.toFile());
    }
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(90);
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  void theSameFigureGivesTheSameBytes(FigureFormat format) throws IOException {
    byte[] once = Files.readAllBytes(write(figure("network", Ground.LIGHT), format));
    byte[] again = Files.readAllBytes(write(figure("network", Ground.LIGHT), format));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void theTextOfAPdfCanBeCopiedAndItsFontsAreEmbedded() throws IOException {
    Path file = write(figure("network", Ground.LIGHT), FigureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Made-up missions").contains("Palestine").contains("WEOG");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Made-up missions");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Made-up missions");
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(675);
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        var form =
            (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject)
                document.getPage(0).getResources().getXObject(name);
        for (COSName font : form.getResources().getFontNames()) {
          fonts.add(form.getResources().getFont(font));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+Lato-.*"));
    }
    assertThat(Files.size(file)).isLessThan(1_000_000);
  }

  @Test
  void textOfAnyScriptCanBeCopiedFromAPdf() throws IOException {
    FollowNetwork.Builder builder = FollowNetwork.builder("names");
    builder.account("外務省");
    builder.account("وزارة الخارجية");
    builder.account("💙 MFA");
    builder.layer("follow").arc(0, 1);
    Figure figure =
        Figure.of(
            ExampleViews.view(builder.build(), "", 720, 520),
            ScoreTable.EMPTY,
            FigureOptions.of(
                new FigureSize(600, 450, 96),
                Ground.LIGHT,
                FigureContent.titled("Names of МИД and 外務省")));
    Path file = write(figure, FigureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Names of МИД and 外務省", "\n外務省", "💙 MFA", "وزارة الخارجية");
    }
    GoldenImages.Difference difference =
        GoldenImages.difference(
            read(FigureFormat.PNG, write(figure, FigureFormat.PNG)), read(FigureFormat.PDF, file));
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(90);
  }

  @Test
  void anSvgKeepsTextAsTextAndPartsByName() throws IOException {
    String svg = Files.readString(write(figure("network", Ground.LIGHT), FigureFormat.SVG));
    assertThat(svg)
        .contains(">Palestine</text>")
        .contains("id=\"account-Palestine\"")
        .contains("id=\"legend\" inkscape:groupmode=\"layer\" inkscape:label=\"Legend\"")
        .contains("<desc id=\"figure-description\">Network of 56 accounts")
        .contains("width=\"238.13mm\"");
    assertThat(svg.split("id=\"tie-", -1).length - 1)
        .isEqualTo(new SceneMaker().make(VIEW, SCORES, new Sight(720, 520, 1)).tieCount());
  }

  @Test
  void accountsOfAnyScriptKeepTheirIdsInAnSvg() throws IOException {
    FollowNetwork.Builder builder = FollowNetwork.builder("names");
    builder.account("外務省");
    builder.account("وزارة الخارجية");
    builder.account("A&B <c>");
    builder.layer("follow").arc(0, 1);
    FollowNetwork names = builder.build();
    ViewState view = ExampleViews.view(names, "", 720, 520);
    Figure figure =
        Figure.of(
            view,
            ScoreTable.EMPTY,
            FigureOptions.of(
                new FigureSize(400, 300, 96), Ground.LIGHT, FigureContent.titled("Names")));
    assertThat(Files.readString(write(figure, FigureFormat.SVG)))
        .contains("id=\"account-外務省\"", "id=\"name-外務省\"")
        .contains("id=\"account-وزارة-الخارجية\"")
        .contains("id=\"account-A-B-c-\"");
  }

  @Test
  void aPosterInBandsIsTheSamePicture() {
    Figure figure = figure("network", Ground.LIGHT);
    FigureRaster bands = new FigureRaster(figure, 1000, 90_000);
    BufferedImage drawn = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    drawn.setData(bands.getData());
    BufferedImage pixels = Rasters.opaque(figure.pixels(Progress.NONE), 900, 700);
    GoldenImages.Difference difference = GoldenImages.difference(pixels, drawn);
    assertThat(difference.mean()).isLessThan(2);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void theAlternativeTextTellsThePicturesFacts() {
    assertThat(figure("network", Ground.LIGHT).record().description())
        .startsWith("Network of 56 accounts and")
        .contains("Most followed: Netherlands (43)")
        .contains("Highlighted: Palestine, which follows")
        .endsWith("Illustrative reconstruction, ties are synthetic.");
  }

  @ParameterizedTest
  @CsvSource({"COLUMN", "COLUMN_AND_HALF", "TWO_COLUMNS", "A4", "A3", "SLIDE", "SOCIAL"})
  void noTextIsSmallerInPrintThanAsked(FigurePreset preset) {
    Figure figure =
        Figure.of(
            VIEW,
            SCORES,
            FigureOptions.of(preset.size(), Ground.LIGHT, FigureContent.titled("Missions")));
    assertThat(figure.leastPoints()).isGreaterThan(5.999);
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Text text) {
        assertThat(preset.size().points(text.size())).isGreaterThan(5.999);
        assertThat(text.left()).isNotNegative();
        assertThat(text.left() + text.width()).isLessThanOrEqualTo(preset.size().width());
        assertThat(text.baseline()).isBetween(0.0, (double) preset.size().height());
      }
    }
  }
}
