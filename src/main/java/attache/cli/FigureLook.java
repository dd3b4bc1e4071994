package attache.cli;

import attache.drawing.FigureContent;
import attache.drawing.FigureOptions;
import attache.drawing.FigureOptions.Framing;
import attache.drawing.FigurePreset;
import attache.drawing.FigureSize;
import attache.drawing.FigureSubject;
import attache.drawing.Ground;
import attache.measures.Measures;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what a figure shall look like, whatever view it shows. */
final class FigureLook {
  /** The charts by name, the matrix, and the network itself. */
  static final List<String> CHARTS =
      List.of("network", "distribution", "degrees", "ranking", "matrix");

  private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) *(px|mm|in)?");
  private static final FigureSize USUAL = new FigureSize(1600, 1000, 150);
  private static final List<String> CROPS = List.of("all", "selection", "view");
  private static final Pattern SEEN = Pattern.compile("view(?::([0-9.]+)x([0-9.]+))?");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      preprocessor = AttachedText.class,
      descriptionKey = "cli.figure.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "cli.figure.preset")
  private Optional<String> preset = Optional.empty();

  @Option(names = "--width", paramLabel = "LENGTH", descriptionKey = "cli.figure.width")
  private Optional<String> width = Optional.empty();

  @Option(names = "--height", paramLabel = "LENGTH", descriptionKey = "cli.figure.height")
  private Optional<String> height = Optional.empty();

  @Option(names = "--dpi", paramLabel = "DOTS", descriptionKey = "cli.figure.dpi")
  private Optional<Double> dpi = Optional.empty();

  @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "cli.figure.theme")
  private String theme = "light";

  @Option(names = "--chart", paramLabel = "NAME", descriptionKey = "cli.figure.chart")
  private Optional<String> chart = Optional.empty();

  @Option(names = "--crop", paramLabel = "NAME", descriptionKey = "cli.figure.crop")
  private String crop = "all";

  @Option(
      names = "--table",
      split = ",",
      paramLabel = "MEASURE",
      descriptionKey = "cli.figure.table")
  private List<String> table = List.of();

  @Option(names = "--rows", paramLabel = "NUMBER", descriptionKey = "cli.figure.rows")
  private int rows = FigureContent.USUAL_ROWS;

  @Option(names = "--pairs", descriptionKey = "cli.figure.pairs")
  private boolean pairs;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      preprocessor = AttachedText.class,
      descriptionKey = "cli.figure.note")
  private String note = "";

  @Option(
      names = "--date",
      paramLabel = "TEXT",
      preprocessor = AttachedText.class,
      descriptionKey = "cli.figure.date")
  private String date = "";

  @Option(names = "--min-points", paramLabel = "POINTS", descriptionKey = "cli.figure.min-points")
  private Optional<Double> leastPoints = Optional.empty();

  @Option(names = "--margin", paramLabel = "MM", descriptionKey = "cli.figure.margin")
  private double margin = FigureOptions.USUAL_MARGIN;

  @Option(names = "--no-legend", descriptionKey = "cli.figure.no-legend")
  private boolean noLegend;

  @Option(names = "--no-caption", descriptionKey = "cli.figure.no-caption")
  private boolean noCaption;

  @Option(names = "--no-source", descriptionKey = "cli.figure.no-source")
  private boolean noSource;

  /**
   * The options as a figure understands them.
   *
   * @param network the network's title, which is the heading if no other is named
   * @param measure key of the measure that charts show if no other is named
   * @param wrong makes a message into the complaint of the command
   */
  FigureOptions options(
      String network, String measure, Function<String, ParameterException> wrong) {
    try {
      FigureContent content =
          new FigureContent(
              title.orElse(network),
              !noLegend,
              !noCaption,
              note,
              !noSource,
              date,
              isRanking() ? List.of() : table,
              rows,
              pairs);
      return new FigureOptions(
          size(wrong), ground(wrong), subject(measure), framing(), content, leastPoints(), margin);
    } catch (IllegalArgumentException absurd) {
      throw wrong.apply(String.valueOf(absurd.getMessage()));
    }
  }

  /** Refuses what cannot be, before any file is read. */
  void require(Function<String, ParameterException> wrong) {
    table = table.stream().map(name -> MeasureNames.require(name, wrong)).toList();
    if (table.size() > FigureContent.MOST_MEASURES) {
      throw wrong.apply(Messages.text("cli.figure.many-measures", FigureContent.MOST_MEASURES));
    }
    if (rows < 1) {
      throw wrong.apply(Messages.text("cli.figure.wrong-rows"));
    }
    chart
        .filter(name -> !CHARTS.contains(name))
        .ifPresent(
            name -> {
              throw FigureCommand.unknown("cli.figure.no-chart", name, CHARTS, wrong);
            });
    if (!CROPS.contains(crop) && !SEEN.matcher(crop).matches()) {
      throw FigureCommand.unknown("cli.figure.no-crop", crop, CROPS, wrong);
    }
    options("", Measures.IN_DEGREE, wrong);
  }

  /** Whether a chart or the matrix is asked for in the network's place. */
  boolean isChart() {
    return chart.isPresent() && !isNetwork();
  }

  /** Whether the network itself is asked for, whatever the view shows in its place. */
  boolean isNetwork() {
    return chart.filter("network"::equals).isPresent();
  }

  /** Whether the adjacency matrix is asked for. */
  boolean isMatrix() {
    return chart.filter("matrix"::equals).isPresent();
  }

  private boolean isRanking() {
    return chart.filter("ranking"::equals).isPresent();
  }

  private FigureSubject subject(String measure) {
    return switch (chart.orElse("")) {
      case "distribution" -> new FigureSubject.Spread(measure);
      case "degrees" -> new FigureSubject.Degrees();
      case "ranking" -> {
        List<String> measures = new ArrayList<>(table);
        if (measures.isEmpty()) {
          measures.add(measure);
        }
        yield new FigureSubject.Ranking(measures, rows);
      }
      default -> new FigureSubject.Canvas();
    };
  }

  /** Points of the smallest text: what was asked for, or what suits the size that was named. */
  private double leastPoints() {
    return leastPoints.orElseGet(
        () ->
            preset
                .flatMap(FigurePreset::of)
                .map(FigurePreset::leastPoints)
                .orElse(FigureOptions.USUAL_POINTS));
  }

  private Framing framing() {
    Matcher seen = SEEN.matcher(crop);
    if (seen.matches()) {
      return seen.group(1) == null
          ? new Framing.AsSeen(USUAL.width(), USUAL.height())
          : new Framing.AsSeen(
              Double.parseDouble(seen.group(1)), Double.parseDouble(seen.group(2)));
    }
    return crop.equals("selection") ? new Framing.Selected() : new Framing.All();
  }

  /** How large it is. */
  FigureSize size(Function<String, ParameterException> wrong) {
    FigureSize base =
        preset
            .map(
                name ->
                    FigurePreset.of(name)
                        .orElseThrow(
                            () ->
                                FigureCommand.unknown(
                                    "cli.figure.no-preset", name, FigurePreset.keys(), wrong)))
            .map(found -> dpi.isPresent() ? found.size(dpi.get()) : found.size())
            .orElse(USUAL);
    double dots = dpi.orElse(base.dpi());
    return new FigureSize(
        width.map(text -> pixels(text, dots, wrong)).orElse(base.width()),
        height.map(text -> pixels(text, dots, wrong)).orElse(base.height()),
        dots);
  }

  private static int pixels(String text, double dpi, Function<String, ParameterException> wrong) {
    Matcher length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!length.matches()) {
      throw wrong.apply(Messages.text("cli.figure.wrong-length", text));
    }
    double number = Double.parseDouble(length.group(1));
    double pixels =
        switch (String.valueOf(length.group(2))) {
          case "mm" -> number / FigureSize.MILLIMETRES * dpi;
          case "in" -> number * dpi;
          default -> number;
        };
    return (int) Math.min(Integer.MAX_VALUE, Math.round(pixels));
  }

  /** What it is drawn on. */
  Ground ground(Function<String, ParameterException> wrong) {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Ground.LIGHT;
      case "dark" -> Ground.DARK;
      case "transparent" -> Ground.TRANSPARENT;
      default -> throw wrong.apply(Messages.text("cli.figure.no-theme", theme));
    };
  }
}
