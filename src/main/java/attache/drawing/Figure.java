package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Camera;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

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
  private final Scene scene;
  private final List<Label> labels;
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
    Scene first = scene(shown, scores, inner, options.height() * 0.75);
    List<Mark> below = new ArrayList<>();
    double bottom = below(below, shown, scores, first, inner);
    double available = options.height() - top - bottom;
    double height = Math.max(available, LEAST_PICTURE * options.height());
    Scene last = scene(shown, scores, inner, height);
    below.clear();
    double settled = below(below, shown, scores, last, inner);
    pictureLeft = (int) Math.round(MARGIN * unit);
    pictureTop = (int) Math.round(top);
    scene = last;
    List<Label> guides = GuideLabels.place(scene, List.of());
    List<Label> names =
        new LabelPlacer().place(scene, List.of(), GuideLabels.keeping(List.of(), guides));
    labels = new ArrayList<>(guides);
    labels.addAll(names);
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

  /** The network in a rectangle of that many pixels. */
  private Scene scene(ViewState view, ScoreTable scores, double width, double height) {
    SceneMaker maker = new SceneMaker();
    double pixelWidth = Math.floor(width);
    double pixelHeight = Math.floor(height);
    return switch (options.framing()) {
      case FigureOptions.Framing.All all -> {
        Sight sight = new Sight(pixelWidth / unit, pixelHeight / unit, unit);
        double margin = Math.min(PICTURE_MARGIN, sight.height() / 8);
        Positions everywhere = view.arrangement().positions();
        Positions places = scores.shown().map(it -> it.among(everywhere)).orElse(everywhere);
        Camera camera = Camera.fit(places, sight.width(), sight.height(), margin);
        yield maker.make(view.withCamera(camera), scores, sight);
      }
      case FigureOptions.Framing.AsSeen seen -> {
        double ratio = Math.min(pixelWidth / seen.width(), pixelHeight / seen.height());
        Sight sight = new Sight(pixelWidth / ratio, pixelHeight / ratio, ratio);
        yield maker.make(view, scores, sight);
      }
    };
  }

  /**
   * Lays out what stands below the picture from 0, 0 and returns how high it is, margin included.
   */
  private double below(
      List<Mark> below, ViewState view, ScoreTable scores, Scene of, double inner) {
    double y = GAP * unit;
    if (options.legend()) {
      Legend legend = Legend.strip(of, unit, inner);
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
      below.add(new Mark.Text(line, weight, size, palette.mutedText(), 0, y + size));
      y += size * LINE;
    }
    return y;
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
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    int[] picture = new int[width * height];
    new ScenePainter().paint(scene, labels, picture, options.ground().pixel());
    progress.report(0.8);
    int columns = Math.min(width, options.width() - pictureLeft);
    for (int row = 0; row < Math.min(height, options.height() - pictureTop); row++) {
      int target = (pictureTop + row) * options.width() + pictureLeft;
      System.arraycopy(picture, row * width, pixels, target, columns);
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
    graphics.clipRect(0, 0, scene.sight().rasterWidth(), scene.sight().rasterHeight());
    VectorPainter.paint(graphics, scene, labels);
    graphics.setTransform(transform);
    graphics.setClip(clip);
    MarkPainter.paint(graphics, marks);
  }

  /** Everything beside the network. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** The network. */
  Scene scene() {
    return scene;
  }
}
