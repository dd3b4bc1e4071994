package attache.drawing;

import attache.drawing.Figure.Omission;
import attache.drawing.Figure.Part;
import attache.drawing.Fonts.Weight;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Where the parts of a figure stand: the title above, the picture, tables beside or below it,
 * legend and caption at the foot. Text, discs and ties grow with the figure, and until the smallest
 * text can be read in print; what then finds no room is left out and told. Immutable once made.
 */
final class FigureLayout {
  /** Em of the smallest text in a figure, in logical pixels. */
  static final double LEAST_TEXT = 11;

  /** The figure at which a logical pixel is one pixel. */
  private static final double USUAL_PIXELS = 1280 * 800;

  /** Below this, names would be too small to read. */
  private static final double LEAST_UNIT = 0.85;

  private static final double MARGIN = 24;
  private static final double GAP = 14;
  private static final double TITLE = 20;

  /** The same where text is larger than usual, so that it can be read in print. */
  private static final double PRINTED_TITLE = 16;

  /** A title of more lines is cut. */
  private static final int MOST_TITLE_LINES = 4;

  private static final double CAPTION = 11;
  private static final double LINE = 1.4;

  /** Share of the height under which the picture gets no smaller: something else is left out. */
  private static final double SMALLEST_PICTURE = 0.25;

  private final FigureOptions options;
  private final FigureContent content;
  private final Palette palette;
  private final double unit;

  /** Pixels of the figure a logical pixel, if small print did not matter. */
  private final double plainUnit;

  private final double margin;
  private final double inner;
  private final boolean fits;
  private final Set<Omission> omitted = EnumSet.noneOf(Omission.class);
  private final List<Part> parts = new ArrayList<>();
  private final FigurePicture picture;
  private final double top;
  private final double pictureShare;

  /** How much of the ranked table found room, once that is known. */
  private Optional<Cut> rows = Optional.empty();

  private FigureLayout(
      ViewState view, ScoreTable scores, FigureOptions options, FigureContent content) {
    this.options = options;
    this.content = content;
    palette = Palette.of(view.theme());
    double pixels = (double) options.width() * options.height();
    plainUnit = Math.max(LEAST_UNIT, Math.sqrt(pixels / USUAL_PIXELS));
    double leastUnit = options.size().pixelsOfPoints(options.leastPoints()) / LEAST_TEXT;
    unit = Math.max(plainUnit, leastUnit);
    margin =
        options.margin() < 0
            ? MARGIN * plainUnit
            : Math.min(
                options.size().pixelsOfMillimetres(options.margin()),
                Math.min(options.width(), options.height()) / 4.0);
    inner = options.width() - 2 * margin;
    top = title(margin);
    PictureMaker maker = PictureMaker.of(view, scores, options, unit, leastUnit);
    // The legend's discs are as large as the picture's, whose size depends on the legend's height.
    FigurePicture first = maker.make(inner, options.height() * 0.75);
    double end = options.height() - top;
    double room = end - below(new ArrayList<>(), view, scores, first, true);
    double least = SMALLEST_PICTURE * options.height();
    fits = room >= least;
    FigureExtras extras = FigureExtras.of(view, scores, content, unit, palette);
    TablePlacing below =
        TablePlacing.of(extras, room(Math.max(room, least / 2), least), maker.aspect(first));
    Optional<TablePlacing.Column> column =
        column(
            below,
            extras,
            room(end - below(new ArrayList<>(), view, scores, first, false), least),
            maker,
            first);
    TablePlacing placing = column.map(TablePlacing.Column::placing).orElse(below);
    placing.spots().forEach(spot -> add(spot, "table", spot.name(), spot.block().marks()));
    if (placing.spots().size() < extras.wanted()) {
      omitted.add(Omission.TABLE);
    }
    picture = maker.make(placing.width(), placing.height());
    OptionalDouble aspect = maker.aspect(picture);
    pictureShare = aspect.isPresent() ? placing.fitted(aspect.getAsDouble()) / inner : 1;
    column.map(TablePlacing.Column::legend).ifPresent(this::addLegend);
    rows = placing.rows();
    List<Part> lower = new ArrayList<>();
    double settled = below(lower, view, scores, picture, column.isEmpty());
    double start =
        Math.max(options.height() - settled, placing.beside() ? top + placing.height() : 0);
    lower.forEach(part -> parts.add(moved(part, margin, start)));
  }

  private TablePlacing.Room room(double height, double least) {
    return new TablePlacing.Room(inner, height, options.height(), least, GAP * unit);
  }

  /** Tables and legend beside the picture, if that is better than below it. */
  private Optional<TablePlacing.Column> column(
      TablePlacing otherwise,
      FigureExtras extras,
      TablePlacing.Room room,
      PictureMaker maker,
      FigurePicture example) {
    OptionalDouble aspect = maker.aspect(example);
    return fits && content.legend() && aspect.isPresent()
        ? otherwise.orColumn(
            extras, room, aspect.getAsDouble(), width -> example.legend(unit, width))
        : Optional.empty();
  }

  /** The legend in its column, with the discs of the picture as it is now. */
  private void addLegend(TablePlacing.Spot spot) {
    Legend legend = picture.legend(unit, Math.max(inner - spot.left(), 1));
    double top = Math.max(0, spot.top() + spot.block().height() - legend.height());
    add(
        new TablePlacing.Spot(spot.block(), spot.name(), spot.left(), top),
        "legend",
        Messages.text("drawing.layer.legend"),
        legend.marks());
  }

  private void add(TablePlacing.Spot spot, String id, String name, List<Mark> marks) {
    parts.add(moved(new Part(id, name, 0, marks), margin + spot.left(), top + spot.top()));
  }

  /**
   * Lays a figure out, without what would leave no picture that can be seen.
   *
   * @param view what is shown, in the theme of the figure's ground
   */
  static FigureLayout of(ViewState view, ScoreTable scores, FigureOptions options) {
    FigureContent whole = options.content();
    FigureContent wanted =
        ShownAccounts.of(view, scores).length == 0
            ? whole.withTable(List.of(), whole.tableRows())
            : whole;
    FigureLayout layout = new FigureLayout(view, scores, options, wanted);
    Set<Omission> omitted = EnumSet.noneOf(Omission.class);
    for (Omission next : Omission.values()) {
      FigureContent less = next.from(layout.content);
      if (layout.fits) {
        break;
      }
      if (!less.equals(layout.content)) {
        omitted.add(next);
        layout = new FigureLayout(view, scores, options, less);
      }
    }
    layout.omitted.addAll(omitted);
    return layout;
  }

  /** What of the content found no room beside a picture that can be seen. */
  Set<Omission> omitted() {
    return Collections.unmodifiableSet(omitted);
  }

  /** How much of its ranked table found room; none if it has no such table. */
  Optional<Cut> rows() {
    return rows;
  }

  /** Share of the width that the picture itself takes up; 1 if it fills any room. */
  double pictureShare() {
    return pictureShare;
  }

  /** Whether all of the content found room. */
  boolean isWhole() {
    return omitted.isEmpty()
        && rows.filter(Cut::isCut).isEmpty()
        && picture.rows().filter(Cut::isCut).isEmpty();
  }

  /** Pixels of the figure a logical pixel of its text. */
  double unit() {
    return unit;
  }

  /** The column where the picture begins. */
  int pictureLeft() {
    return (int) Math.round(margin);
  }

  /** The row where the picture begins. */
  int pictureTop() {
    return (int) Math.round(top);
  }

  /** What the figure is about. */
  FigurePicture picture() {
    return picture;
  }

  /** What stands beside the picture, in the order in which it is drawn. */
  List<Part> parts() {
    return List.copyOf(parts);
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
    double size = Math.max(PRINTED_TITLE * unit, TITLE * plainUnit);
    List<Mark> marks = new ArrayList<>();
    String title = content.title();
    for (String line : Paragraph.lines(title, Weight.BOLD, size, inner, MOST_TITLE_LINES)) {
      marks.add(new Mark.Text(line, Weight.BOLD, size, palette.text(), margin, y + size * 0.8));
      y += size * LINE;
    }
    if (marks.isEmpty()) {
      return y;
    }
    parts.add(new Part("title", Messages.text("drawing.layer.title"), top, marks));
    return y + GAP / 2 * unit;
  }

  /**
   * Lays out what stands below the picture from 0, 0 and returns how high it is, margin included.
   *
   * @param withLegend whether the legend stands there, not beside the picture
   */
  private double below(
      List<Part> below, ViewState view, ScoreTable scores, FigurePicture of, boolean withLegend) {
    double y = GAP * unit;
    if (content.legend() && withLegend) {
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
    FigureContent told =
        rows.map(cut -> content.withTable(content.table(), Math.max(1, cut.shown())))
            .orElse(content);
    for (String paragraph : Caption.paragraphs(view, scores, of, told)) {
      y = text(lines, paragraph, Weight.REGULAR, y);
    }
    Optional<String> estimate = FigureScores.estimate(view, scores, options);
    if (estimate.isPresent()) {
      y = text(lines, estimate.get(), Weight.REGULAR, y);
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
}
