package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Camera;
import attache.view.MatrixFocus;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A picture to be printed or cited: title, network, legend and caption, laid out for one size. It
 * draws the same marks as the screen, so what is exported is what was seen; text, discs and ties
 * grow with the figure. Immutable once made; the same view and options give the same picture.
 */
public final class Figure {
  /** The figure at which a logical pixel is one pixel. */
  private static final double USUAL_PIXELS = 1280 * 800;

  /** Below this, names would be too small to read. */
  private static final double LEAST_UNIT = 0.85;

  private static final double MARGIN = 24;

  /** Free around the discs, so that a name finds room below the lowest. */
  private static final double PICTURE_MARGIN = 30;

  private static final double GAP = 14;
  private static final double TITLE = 20;
  private static final double CAPTION = 11;
  private static final double LINE = 1.4;

  /** Share of the height that the picture keeps, whatever stands above and below it. */
  private static final double LEAST_PICTURE = 0.35;

  private final FigureOptions options;
  private final Palette palette;
  private final double unit;
  private final List<Mark> marks = new ArrayList<>();
  private final FigurePicture picture;
  private final int pictureLeft;
  private final int pictureTop;

  private Figure(ViewState view, ScoreTable scores, FigureOptions options) {
    this.options = options;
    ViewState shown = view.withTheme(options.ground().theme());
    palette = Palette.of(shown.theme());
    double pixels = (double) options.width() * options.height();
    unit = Math.max(LEAST_UNIT, Math.sqrt(pixels / USUAL_PIXELS));
    double inner = options.width() - 2 * MARGIN * unit;
    double top = title(MARGIN * unit, inner);
    // The legend's discs are as large as the picture's, whose size depends on the legend's height.
    Function<Sight, FigurePicture> maker = maker(shown, scores);
    FigurePicture first = picture(maker, inner, options.height() * 0.75);
    List<Mark> below = new ArrayList<>();
    double bottom = below(below, shown, scores, first, inner);
    double available = options.height() - top - bottom;
    double height = Math.max(available, LEAST_PICTURE * options.height());
    FigurePicture last = picture(maker, inner, height);
    below.clear();
    double settled = below(below, shown, scores, last, inner);
    pictureLeft = (int) Math.round(MARGIN * unit);
    pictureTop = (int) Math.round(top);
    picture = last;
    double start = Math.max(top + height, options.height() - settled);
    below.forEach(mark -> marks.add(mark.moved(MARGIN * unit, start)));
  }

  /**
   * The figure of a view.
   *
   * @param view what is shown; its theme gives way to the figure's ground
   * @param scores with the measure that sizes show, or all discs have one size
   * @param options size, ground and what stands beside the picture
   */
  public static Figure of(ViewState view, ScoreTable scores, FigureOptions options) {
    return new Figure(view, scores, options);
  }

  /** What it shall look like. */
  public FigureOptions options() {
    return options;
  }

  /** Puts the title at its place and returns where it ends. */
  private double title(double top, double inner) {
    double y = top;
    double size = TITLE * unit;
    for (String line : Paragraph.lines(options.title(), Weight.BOLD, size, inner, 2)) {
      marks.add(
          new Mark.Text(line, Weight.BOLD, size, palette.text(), MARGIN * unit, y + size * 0.8));
      y += size * LINE;
    }
    return marks.isEmpty() ? y : y + GAP / 2 * unit;
  }

  /** What draws the view, whatever size it finds room for. */
  private Function<Sight, FigurePicture> maker(ViewState view, ScoreTable scores) {
    boolean all = options.framing() instanceof FigureOptions.Framing.All;
    if (view.matrix().shown()) {
      MatrixFocus focus = all ? MatrixFocus.EVERYTHING : view.matrix().focus();
      ViewState framed = view.withMatrix(view.matrix().withFocus(focus));
      MatrixRows rows = MatrixRows.of(framed, scores, Progress.NONE);
      MatrixSceneMaker matrices = new MatrixSceneMaker();
      return sight ->
          new FigurePicture.Matrix(
              matrices.make(
                  framed,
                  scores,
                  rows,
                  sight,
                  MatrixScene.Hover.NONE,
                  MatrixSceneMaker.Surroundings.NONE));
    }
    SceneMaker scenes = new SceneMaker();
    if (!all) {
      return sight -> new FigurePicture.Drawing(scenes.make(view, scores, sight));
    }
    Positions everywhere = view.arrangement().positions();
    Positions places = scores.shown().map(it -> it.among(everywhere)).orElse(everywhere);
    return sight -> {
      double margin = Math.min(PICTURE_MARGIN, sight.height() / 8);
      Camera camera = Camera.fit(places, sight.width(), sight.height(), margin);
      return new FigurePicture.Drawing(scenes.make(view.withCamera(camera), scores, sight));
    };
  }

  /** The picture in a rectangle of that many pixels. */
  private FigurePicture picture(Function<Sight, FigurePicture> maker, double width, double height) {
    double pixelWidth = Math.floor(width);
    double pixelHeight = Math.floor(height);
    double ratio =
        switch (options.framing()) {
          case FigureOptions.Framing.All all -> unit;
          case FigureOptions.Framing.AsSeen seen ->
              Math.min(pixelWidth / seen.width(), pixelHeight / seen.height());
        };
    return maker.apply(new Sight(pixelWidth / ratio, pixelHeight / ratio, ratio));
  }

  /**
   * Lays out what stands below the picture from 0, 0 and returns how high it is, margin included.
   */
  private double below(
      List<Mark> below, ViewState view, ScoreTable scores, FigurePicture of, double inner) {
    double y = GAP * unit;
    if (options.legend()) {
      Legend legend = of.legend(unit, inner);
      for (Mark mark : legend.marks()) {
        below.add(mark.moved(0, y));
      }
      y += legend.height() > 0 ? legend.height() + GAP * unit : 0;
    }
    if (options.caption()) {
      for (String paragraph : Caption.paragraphs(view, scores, of, options.date())) {
        y = text(below, paragraph, Weight.REGULAR, y, inner);
      }
    }
    FollowNetwork network = view.network();
    if (!network.provenance().notice().isBlank()) {
      y = text(below, network.provenance().notice(), Weight.SEMIBOLD, y, inner);
    }
    return below.isEmpty() ? MARGIN * unit : y + MARGIN * unit;
  }

  private double text(List<Mark> below, String text, Weight weight, double top, double inner) {
    double y = top;
    double size = CAPTION * unit;
    for (String line : Paragraph.lines(text, weight, size, inner, 3)) {
      below.add(new Mark.Text(line, weight, size, captionColor(), 0, y + size));
      y += size * LINE;
    }
    return y;
  }

  /** On a ground that is not known yet, only the strongest colour is sure to be read. */
  private int captionColor() {
    return options.ground() == Ground.TRANSPARENT ? palette.text() : palette.mutedText();
  }

  /**
   * Draws it into pixels.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @return premultiplied {@code 0xAARRGGBB}, row by row
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public int[] pixels(Progress progress) {
    int[] pixels = new int[options.width() * options.height()];
    if (options.ground().pixel() != 0) {
      java.util.Arrays.fill(pixels, options.ground().pixel());
    }
    progress.report(0.1);
    int width = picture.sight().rasterWidth();
    int height = picture.sight().rasterHeight();
    int[] drawn = new int[width * height];
    picture.paint(drawn, options.ground().pixel());
    progress.report(0.8);
    int columns = Math.min(width, options.width() - pictureLeft);
    for (int row = 0; row < Math.min(height, options.height() - pictureTop); row++) {
      int target = (pictureTop + row) * options.width() + pictureLeft;
      System.arraycopy(drawn, row * width, pixels, target, columns);
    }
    BufferedImage image = Rasters.premultiplied(pixels, options.width(), options.height());
    Graphics2D graphics = image.createGraphics();
    MarkPainter.paint(graphics, marks);
    graphics.dispose();
    progress.report(1);
    return pixels;
  }

  /**
   * Draws it shape by shape on a surface whose unit is a pixel of the figure.
   *
   * @param graphics where to draw; its clip and transform are as before afterwards
   */
  public void paint(Graphics2D graphics) {
    if (options.ground() != Ground.TRANSPARENT) {
      graphics.setColor(Argb.toColor(palette.ground()));
      graphics.fillRect(0, 0, options.width(), options.height());
    }
    AffineTransform transform = graphics.getTransform();
    java.awt.Shape clip = graphics.getClip();
    graphics.translate(pictureLeft, pictureTop);
    graphics.clipRect(0, 0, picture.sight().rasterWidth(), picture.sight().rasterHeight());
    picture.paint(graphics);
    graphics.setTransform(transform);
    graphics.setClip(clip);
    MarkPainter.paint(graphics, marks);
  }

  /** Everything beside the network. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** What it is about. */
  FigurePicture picture() {
    return picture;
  }
}
