package attache.drawing;

import attache.drawing.EditableSurface.Level;
import attache.drawing.Fonts.Weight;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
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
  /** The figure at which a logical pixel is one pixel. */
  private static final double USUAL_PIXELS = 1280 * 800;

  /** Below this, names would be too small to read. */
  private static final double LEAST_UNIT = 0.85;

  /** Em of the smallest text in a figure, in logical pixels. */
  private static final double LEAST_TEXT = 11;

  private static final double MARGIN = 24;
  private static final double GAP = 14;

  /** Logical pixels between two tables. */
  static final double BETWEEN_TABLES = 28;

  private static final double TITLE = 20;
  private static final double CAPTION = 11;
  private static final double LINE = 1.4;

  /** Share of the height that the picture keeps, whatever stands above and below it. */
  private static final double LEAST_PICTURE = 0.35;

  /** Share of the width that a table beside the picture may take. */
  private static final double MOST_SIDE = 0.4;

  /** Share of the height under which the picture gets no smaller: something else is left out. */
  private static final double SMALLEST_PICTURE = 0.25;

  /** Share of the height that a table below the picture may take. */
  private static final double MOST_BELOW = 0.3;

  /** From this ratio of width to height on, a table stands beside the picture. */
  private static final double WIDE = 1.25;

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

    private FigureContent from(FigureContent content) {
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
  private final FigureContent content;
  private final Set<Omission> omitted = EnumSet.noneOf(Omission.class);
  private final boolean fits;
  private final Palette palette;
  private final double unit;
  private final double margin;
  private final double inner;
  private final List<Part> parts = new ArrayList<>();
  private final FigurePicture picture;
  private final int pictureLeft;
  private final int pictureTop;
  private final FigureRecord record;
  private final Optional<Cut> rows;
  private final ViewState view;
  private final ScoreTable scores;

  private Figure(ViewState view, ScoreTable scores, FigureOptions options, FigureContent content) {
    this.view = view;
    this.scores = scores;
    this.options = options;
    this.content = content;
    ViewState shown = view.withTheme(options.ground().theme());
    palette = Palette.of(shown.theme());
    double pixels = (double) options.width() * options.height();
    unit =
        Math.max(
            Math.max(LEAST_UNIT, Math.sqrt(pixels / USUAL_PIXELS)),
            options.size().pixelsOfPoints(options.leastPoints()) / LEAST_TEXT);
    margin =
        options.margin() < 0
            ? MARGIN * unit
            : Math.min(
                options.size().pixelsOfMillimetres(options.margin()),
                Math.min(options.width(), options.height()) / 4.0);
    inner = options.width() - 2 * margin;
    double top = title(margin);
    FigureExtras extras = FigureExtras.of(shown, scores, content, unit, palette);
    PictureMaker maker = PictureMaker.of(shown, scores, options, unit);
    // The legend's discs are as large as the picture's, whose size depends on the legend's height.
    FigurePicture first = maker.make(inner, options.height() * 0.75);
    double room = options.height() - top - below(new ArrayList<>(), shown, scores, first);
    double least = SMALLEST_PICTURE * options.height();
    fits = room >= least;
    room = Math.max(room, least / 2);
    boolean wide = inner >= WIDE * room;
    FigureExtras.Tables tables = extras.tables(MOST_SIDE * inner, room, true);
    // A table that would be cut beside the picture is whole below it.
    boolean beside = wide && tables.blocks().size() == extras.wanted();
    if (!beside) {
      double free = room - LEAST_PICTURE * options.height() - GAP * unit;
      tables = extras.tables(inner, Math.min(MOST_BELOW * options.height(), free), false);
    }
    double width = inner;
    double height = room;
    List<LegendBlocks.Block> blocks = tables.blocks();
    if (beside && !blocks.isEmpty()) {
      double side = blocks.stream().mapToDouble(LegendBlocks.Block::width).max().orElse(0);
      width = inner - side - 1.5 * GAP * unit;
      column(tables, options.width() - margin - side, top);
    } else if (!blocks.isEmpty()) {
      if (row(tables, 0, false) > room - least) {
        // Side by side they would be too wide.
        tables = tables.first();
        blocks = tables.blocks();
      }
      height = room - row(tables, 0, false);
      row(tables, top + height + GAP * unit, true);
    }
    if (blocks.size() < extras.wanted()) {
      omitted.add(Omission.TABLE);
    }
    picture = maker.make(width, height);
    rows = tables.rows();
    List<Part> lower = new ArrayList<>();
    double settled = below(lower, shown, scores, picture);
    double start = Math.max(options.height() - settled, beside ? top + height : 0);
    lower.forEach(part -> parts.add(moved(part, margin, start)));
    pictureLeft = (int) Math.round(margin);
    pictureTop = (int) Math.round(top);
    record = FigureRecord.of(view, scores, options, picture);
  }

  /**
   * The figure of a view.
   *
   * @param view what is shown; its theme gives way to the figure's ground
   * @param scores with the measure that sizes show, or all discs have one size
   * @param options size, ground and what stands beside the picture
   */
  public static Figure of(ViewState view, ScoreTable scores, FigureOptions options) {
    Figure figure = new Figure(view, scores, options, options.content());
    Set<Omission> omitted = EnumSet.noneOf(Omission.class);
    for (Omission next : Omission.values()) {
      FigureContent less = next.from(figure.content);
      if (figure.fits) {
        break;
      }
      if (!less.equals(figure.content)) {
        omitted.add(next);
        figure = new Figure(view, scores, options, less);
      }
    }
    figure.omitted.addAll(omitted);
    return figure;
  }

  /** What of its content found no room beside a picture that can be seen. */
  public Set<Omission> omitted() {
    return Collections.unmodifiableSet(omitted);
  }

  /** How much of its ranked table found room; none if it has no such table. */
  Optional<Cut> rows() {
    return rows;
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
    return options.size().points(LEAST_TEXT * unit);
  }

  private static Part moved(Part part, double right, double down) {
    return new Part(
        part.id(),
        part.name(),
        part.top() + down,
        part.marks().stream().map(mark -> mark.moved(right, down)).toList());
  }

  /** Puts the title at its place and returns where it ends. */
  private double title(double top) {
    double y = top;
    double size = TITLE * unit;
    List<Mark> marks = new ArrayList<>();
    String title = content.title();
    for (String line : Paragraph.lines(title, Weight.BOLD, size, inner, 2)) {
      marks.add(new Mark.Text(line, Weight.BOLD, size, palette.text(), margin, y + size * 0.8));
      y += size * LINE;
    }
    if (marks.isEmpty()) {
      return y;
    }
    parts.add(new Part("title", Messages.text("drawing.layer.title"), top, marks));
    return y + GAP / 2 * unit;
  }

  /** Puts tables one below the other. */
  private void column(FigureExtras.Tables tables, double left, double top) {
    double y = top;
    for (LegendBlocks.Block block : tables.blocks()) {
      parts.add(table(block, tables.name(block), left, y));
      y += block.height() + BETWEEN_TABLES * unit;
    }
  }

  /**
   * Puts tables side by side as far as they fit; returns how high they are with the gap above.
   *
   * @param drawn whether they are put there, or only measured
   */
  private double row(FigureExtras.Tables tables, double top, boolean drawn) {
    double x = 0;
    double y = 0;
    double high = 0;
    for (LegendBlocks.Block block : tables.blocks()) {
      if (x > 0 && x + block.width() > inner) {
        x = 0;
        y += high + GAP * unit;
        high = 0;
      }
      if (drawn) {
        parts.add(table(block, tables.name(block), margin + x, top + y));
      }
      high = Math.max(high, block.height());
      x += block.width() + BETWEEN_TABLES * unit;
    }
    return y + high + GAP * unit;
  }

  private static Part table(LegendBlocks.Block block, String name, double left, double top) {
    return moved(new Part("table", name, 0, block.marks()), left, top);
  }

  /**
   * Lays out what stands below the picture from 0, 0 and returns how high it is, margin included.
   */
  private double below(List<Part> below, ViewState view, ScoreTable scores, FigurePicture of) {
    double y = GAP * unit;
    if (content.legend()) {
      Legend legend = of.legend(unit, inner);
      if (legend.height() > 0) {
        double top = y;
        List<Mark> marks = legend.marks().stream().map(mark -> mark.moved(0, top)).toList();
        below.add(new Part("legend", Messages.text("drawing.layer.legend"), y, marks));
        y += legend.height() + GAP * unit;
      }
    }
    List<Mark> lines = new ArrayList<>();
    double top = y;
    for (String paragraph : Caption.paragraphs(view, scores, of, content)) {
      y = text(lines, paragraph, Weight.REGULAR, y);
    }
    String notice = Caption.notice(view, of);
    if (!notice.isBlank()) {
      y = text(lines, notice, Weight.SEMIBOLD, y);
    }
    if (!lines.isEmpty()) {
      below.add(new Part("caption", Messages.text("drawing.layer.caption"), top, lines));
    }
    return below.isEmpty() ? margin : y + margin;
  }

  private double text(List<Mark> marks, String text, Weight weight, double top) {
    double y = top;
    double size = CAPTION * unit;
    for (String line : Paragraph.lines(text, weight, size, inner, 6)) {
      marks.add(new Mark.Text(line, weight, size, captionColor(), 0, y + size));
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
    int columns = Math.min(width, options.width() - pictureLeft);
    for (int row = 0; row < Math.min(height, options.height() - pictureTop); row++) {
      int target = (pictureTop + row) * options.width() + pictureLeft;
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
    graphics.translate(pictureLeft, pictureTop);
    graphics.clipRect(0, 0, picture.sight().rasterWidth(), picture.sight().rasterHeight());
    surface.begin(Level.LAYER, "picture", Messages.text("drawing.layer.picture"));
    picture.paint(graphics, progress);
    surface.end();
    graphics.setTransform(transform);
    graphics.setClip(clip);
    for (Part part : parts) {
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
    return List.copyOf(parts);
  }

  /** The names of the accounts that are shown; not all of them may find room. */
  List<String> names() {
    return Arrays.stream(ShownAccounts.of(view, scores)).mapToObj(view.network()::label).toList();
  }

  /** The row where the picture begins. */
  int pictureTop() {
    return pictureTop;
  }

  /** Everything beside the picture. */
  List<Mark> marks() {
    return parts.stream().flatMap(part -> part.marks().stream()).toList();
  }

  /** What it is about. */
  FigurePicture picture() {
    return picture;
  }
}
