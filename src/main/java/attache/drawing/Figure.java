package attache.drawing;

import attache.drawing.EditableSurface.Level;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture to be printed or cited: title, network or chart, table, legend and caption, laid out
 * for one size. It draws the same marks as the screen, so what is exported is what was seen; text,
 * discs and ties grow with the figure, and until the smallest text can be read in print. Immutable
 * once made; the same view and options give the same picture.
 */
public final class Figure {
  /** What is left out of a figure that is too small for it, in this order. */
  public enum Omission {
    /** A table or the pairs of the selected account. */
    TABLE,
    /** The legend. */
    LEGEND,
    /** The caption, but for the notice of the network. */
    CAPTION,
    /** The title. */
    TITLE;

    FigureContent from(FigureContent content) {
      return switch (this) {
        case TABLE -> content.withTable(List.of(), content.tableRows()).withPairs(false);
        case LEGEND -> content.withLegend(false);
        case CAPTION -> content.withoutCaption();
        case TITLE -> content.withTitle("");
      };
    }
  }

  /**
   * A part of the figure beside its picture.
   *
   * @param id its name in files
   * @param name what people call it
   * @param top row where it begins
   * @param marks what it is made of
   */
  record Part(String id, String name, double top, List<Mark> marks) {}

  private final FigureOptions options;
  private final FigureLayout layout;
  private final FigurePicture picture;
  private final Palette palette;
  private final FigureRecord record;
  private final Optional<RoomierSize> roomier;
  private final ViewState view;
  private final ScoreTable scores;

  private Figure(ViewState view, ScoreTable scores, FigureOptions options) {
    this.view = view;
    this.scores = scores;
    this.options = options;
    ViewState shown = view.withTheme(options.ground().theme());
    palette = Palette.of(shown.theme());
    layout = FigureLayout.of(shown, scores, options);
    picture = layout.picture();
    record = FigureRecord.of(view, scores, options, picture);
    roomier = RoomierSize.of(shown, scores, options, layout);
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

  /** What of its content found no room beside a picture that can be seen. */
  public Set<Omission> omitted() {
    return layout.omitted();
  }

  /** A higher size that has room for what this one has not; none if there is no need of it. */
  public Optional<RoomierSize> roomier() {
    return roomier;
  }

  /** How much of its ranked table found room; none if it has no such table. */
  Optional<Cut> rows() {
    return layout.rows();
  }

  /** What it shall look like. */
  public FigureOptions options() {
    return options;
  }

  /** What it says of itself to machines and to those who do not see it. */
  public FigureRecord record() {
    return record;
  }

  /** Typographic points that its smallest text has when it is printed in its size. */
  public double leastPoints() {
    return options.size().points(FigureLayout.LEAST_TEXT * layout.unit());
  }

  /**
   * Draws it into pixels.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @return premultiplied {@code 0xAARRGGBB}, row by row
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   * @throws IllegalArgumentException if it has too many pixels for an array
   */
  public int[] pixels(Progress progress) {
    int[] pixels = new int[Math.multiplyExact(options.width(), options.height())];
    if (options.ground().pixel() != 0) {
      Arrays.fill(pixels, options.ground().pixel());
    }
    progress.report(0.1);
    int width = picture.sight().rasterWidth();
    int height = picture.sight().rasterHeight();
    int[] drawn = new int[width * height];
    picture.paint(drawn, options.ground().pixel());
    progress.report(0.8);
    int columns = Math.min(width, options.width() - layout.pictureLeft());
    for (int row = 0; row < Math.min(height, options.height() - layout.pictureTop()); row++) {
      int target = (layout.pictureTop() + row) * options.width() + layout.pictureLeft();
      System.arraycopy(drawn, row * width, pixels, target, columns);
    }
    Graphics2D graphics =
        Rasters.premultiplied(pixels, options.width(), options.height()).createGraphics();
    MarkPainter.paint(graphics, marks());
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
    paint(graphics, Progress.NONE);
  }

  /**
   * Draws it as {@link #paint(Graphics2D)} does.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  void paint(Graphics2D graphics, Progress progress) {
    EditableSurface surface = EditableSurface.of(graphics);
    if (options.ground() != Ground.TRANSPARENT) {
      surface.begin(Level.LAYER, "ground", Messages.text("drawing.layer.ground"));
      graphics.setColor(Argb.toColor(palette.ground()));
      graphics.fillRect(0, 0, options.width(), options.height());
      surface.end();
    }
    AffineTransform transform = graphics.getTransform();
    java.awt.Shape clip = graphics.getClip();
    graphics.translate(layout.pictureLeft(), layout.pictureTop());
    graphics.clipRect(0, 0, picture.sight().rasterWidth(), picture.sight().rasterHeight());
    surface.begin(Level.LAYER, "picture", Messages.text("drawing.layer.picture"));
    picture.paint(graphics, progress);
    surface.end();
    graphics.setTransform(transform);
    graphics.setClip(clip);
    for (Part part : layout.parts()) {
      surface.begin(Level.LAYER, part.id(), part.name());
      MarkPainter.paint(graphics, part.marks());
      surface.end();
    }
  }

  /**
   * Draws it smaller, exactly as it will be: a preview.
   *
   * @param most pixels that the longer side may have
   * @param progress told how far the work is; ends it if cancelled
   * @return an image of premultiplied pixels
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public BufferedImage preview(int most, Progress progress) {
    FigureSize size = options.size();
    double share = Math.min(1, (double) most / Math.max(size.width(), size.height()));
    int width = Math.max(1, (int) Math.round(size.width() * share));
    int height = Math.max(1, (int) Math.round(size.height() * share));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.scale((double) width / size.width(), (double) height / size.height());
    paint(graphics, progress);
    graphics.dispose();
    return image;
  }

  /** What stands beside the picture, in the order in which it is drawn. */
  List<Part> parts() {
    return layout.parts();
  }

  /** The names of the accounts that are shown; not all of them may find room. */
  List<String> names() {
    return Arrays.stream(ShownAccounts.of(view, scores)).mapToObj(view.network()::label).toList();
  }

  /** Whether an account is selected. */
  boolean isSelecting() {
    return !view.selection().isEmpty();
  }

  /** Whether it shows the network because there is nothing of the view's study to draw. */
  boolean lacksStudy() {
    return options.subject() instanceof FigureSubject.Canvas
        && view.study().shown()
        && (picture instanceof FigurePicture.Drawing || picture instanceof FigurePicture.Matrix);
  }

  /** Whether a filter leaves accounts out. */
  boolean isFiltered() {
    return scores.shown().isPresent();
  }

  /** The row where the picture begins. */
  int pictureTop() {
    return layout.pictureTop();
  }

  /** Everything beside the picture. */
  List<Mark> marks() {
    return layout.parts().stream().flatMap(part -> part.marks().stream()).toList();
  }

  /** What it is about. */
  FigurePicture picture() {
    return picture;
  }
}
