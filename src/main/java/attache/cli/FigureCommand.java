package attache.cli;

import attache.drawing.Figure;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigureSize;
import attache.drawing.Ground;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.formats.SimilarNames;
import attache.layouts.Layouts;
import attache.layouts.Positions;
import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.view.AccountCountries;
import attache.view.Arrangement;
import attache.view.Arranger;
import attache.view.Coloring;
import attache.view.DefaultView;
import attache.view.Encoding;
import attache.view.Filter;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.TieView;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code figure}: a picture of a network as a file, laid out and drawn without a display. The same
 * command gives the same bytes.
 */
@Command(
    name = "figure",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.figure.header}",
    description = "${bundle:cli.figure.description}",
    footer = "${bundle:cli.figure.examples}")
final class FigureCommand implements Callable<Integer> {
  private static final List<String> OF_THE_VIEW =
      List.of(
          "--layout",
          "--group",
          "--measure",
          "--center",
          "--keep",
          "--bundle",
          "--seed",
          "--layer",
          "--select",
          "--size",
          "--color");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.figure.file")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "cli.figure.output")
  private Path output = Path.of("");

  @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "cli.figure.layout")
  private String layout = Layouts.standard().key();

  @Option(names = "--group", paramLabel = "ATTRIBUTE", descriptionKey = "cli.figure.group")
  private Optional<String> group = Optional.empty();

  @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "cli.figure.measure")
  private Optional<String> ringMeasure = Optional.empty();

  @Option(names = "--center", paramLabel = "ACCOUNT", descriptionKey = "cli.figure.center")
  private Optional<String> center = Optional.empty();

  @Option(names = "--keep", paramLabel = "SHARE", descriptionKey = "cli.figure.keep")
  private double keep = SimmelianBackbone.STANDARD_SHARE;

  @Option(names = "--bundle", descriptionKey = "cli.figure.bundle")
  private boolean bundle;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.figure.seed")
  private long seed = 1;

  @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "cli.figure.layer")
  private Optional<String> layer = Optional.empty();

  @Option(names = "--select", paramLabel = "ACCOUNT", descriptionKey = "cli.figure.select")
  private List<String> selected = List.of();

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.figure.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--size", paramLabel = "MEASURE", descriptionKey = "cli.figure.size")
  private String size = Measures.IN_DEGREE;

  @Option(names = "--color", paramLabel = "WHAT", descriptionKey = "cli.figure.color")
  private Optional<String> color = Optional.empty();

  @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "cli.figure.view")
  private Optional<Path> storedView = Optional.empty();

  @Mixin private FigureLook look = new FigureLook();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  @Override
  public Integer call() {
    System.setProperty("java.awt.headless", "true");
    // What can be refused without reading the file is refused first.
    Ground ground = look.ground(this::wrong);
    Measure measure = measure(size);
    requireLayout();
    requireNoOtherView();
    look.require(this::wrong);
    FigureSize shape = look.size(this::wrong);
    FigureFormat format = requireOutput();
    try {
      Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
      Doubts.tell(file, opened, line().getErr());
      FollowNetwork network = opened.network();
      Drawn drawn =
          storedView.isPresent() ? stored(network) : laidOut(network, measure, ground, shape);
      FigureOptions options =
          look.options(title.orElse(network.title()), drawn.view().encoding().size(), this::wrong);
      format.write(Figure.of(drawn.view(), drawn.scores(), options), output, Progress.NONE);
      return CommandLine.ExitCode.OK;
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (IOException e) {
      line().getErr().println(WriteFailure.message(output, e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** A view with all scores that its picture needs. */
  private record Drawn(ViewState view, ScoreTable scores) {}

  /** The view that the options describe, its accounts placed anew. */
  private Drawn laidOut(FollowNetwork network, Measure measure, Ground ground, FigureSize shape) {
    Layer drawn = layer(network);
    Encoding encoding = DefaultView.encoding(network).withSize(measure.key());
    if (color.isPresent()) {
      encoding = encoding.withColoring(coloring(network, color.get()));
    }
    Selection selection = selection(network);
    ViewState plain =
        DefaultView.of(network, unplaced(network), ground.theme(), shape.width(), shape.height())
            .withLayer(drawn.name())
            .withEncoding(encoding)
            .withTies(TieView.ALL.withBundled(bundle))
            .withSelection(selection);
    ScoreTable known = scores(drawn, encoding);
    LayoutChoice choice = choice(plain, known);
    Arranger.Arranged arranged =
        Arranger.arrange(choice, network, drawn, known, seed, Progress.NONE);
    ViewState view = plain.withArrangement(arranged.arrangement());
    if (choice instanceof LayoutChoice.Backbone) {
      view =
          view.withTies(new TieView(TieView.Choice.BACKBONE_AND_REST, keep, view.ties().bundled()));
    }
    Filter filter =
        filters.filter(
            network, name -> NetworkArguments.account(line(), network, name), this::wrong);
    if (look.isMatrix()) {
      view = view.withMatrix(view.matrix().withShown(true));
    }
    ViewState filtered = view.withFilter(filter);
    return new Drawn(filtered, filtered(arranged.scores(), filtered));
  }

  /** The view of a file. */
  private Drawn stored(FollowNetwork network) {
    ViewState view =
        StoredViews.read(storedView.orElseThrow(), network, line().getErr(), this::wrong);
    if (look.isMatrix()) {
      view = view.withMatrix(view.matrix().withShown(true));
    }
    ScoreTable scores = scores(view.layer(), view.encoding());
    if (view.ties().choice().tellsBackbone()) {
      scores = scores.withStrength(SimmelianStrength.of(view.layer(), Progress.NONE));
    }
    return new Drawn(view, filtered(scores, view));
  }

  /** Options that say what the view itself says cannot stand beside it. */
  private void requireNoOtherView() {
    if (storedView.isEmpty()) {
      return;
    }
    for (String option : OF_THE_VIEW) {
      if (line().getParseResult().hasMatchedOption(option)) {
        throw wrong(Messages.text("cli.figure.view-and", option));
      }
    }
  }

  /** The scores with the accounts that the view's filter leaves. */
  private static ScoreTable filtered(ScoreTable scores, ViewState view) {
    Filter filter = view.filter();
    if (filter.isEmpty()) {
      return scores;
    }
    Map<String, Scores> needed =
        Measures.computeAll(view.layer(), filter.measures(), scores.all(), Progress.NONE);
    return scores.withShown(Shown.of(view.network(), view.layer(), filter, needed, Progress.NONE));
  }

  /** What sizes, colours and tables show. */
  private ScoreTable scores(Layer drawn, Encoding encoding) {
    List<String> shown = new ArrayList<>(List.of(encoding.size()));
    shown.addAll(look.measures());
    if (encoding.coloring() instanceof Coloring.ByMeasure(String colored)) {
      shown.add(colored);
    }
    ScoreTable scores = ScoreTable.EMPTY;
    for (Map.Entry<String, Scores> one :
        Measures.computeAll(drawn, shown, Map.of(), Progress.NONE).entrySet()) {
      scores = scores.with(one.getKey(), one.getValue());
    }
    return scores;
  }

  private Measure measure(String key) {
    List<String> keys = Measures.all().stream().map(Measure::key).toList();
    return Measures.get(key).orElseThrow(() -> unknown("cli.figure.no-measure", key, keys));
  }

  private String layoutKey() {
    return layout.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private void requireLayout() {
    if (!LayoutChoice.KEYS.contains(layoutKey())) {
      throw unknown("cli.figure.no-layout", layout, LayoutChoice.KEYS);
    }
    if (!(keep >= 0 && keep <= 1)) {
      throw wrong(Messages.text("cli.figure.wrong-share", Double.toString(keep)));
    }
    ringMeasure.ifPresent(this::measure);
  }

  /** The layout with what it was told, or as it suits the picture. */
  private LayoutChoice choice(ViewState view, ScoreTable scores) {
    if (view.network().accountCount() == 0) {
      return new LayoutChoice.Force();
    }
    LayoutChoice suiting = LayoutChoice.suiting(layoutKey(), view, scores);
    FollowNetwork network = view.network();
    return switch (suiting) {
      case LayoutChoice.Backbone backbone -> new LayoutChoice.Backbone(keep);
      case LayoutChoice.Circle circle ->
          group.map(it -> new LayoutChoice.Circle(attribute(network, it))).orElse(circle);
      case LayoutChoice.Grouped grouped ->
          group.map(it -> new LayoutChoice.Grouped(attribute(network, it))).orElse(grouped);
      case LayoutChoice.Radial radial -> ringMeasure.map(LayoutChoice.Radial::new).orElse(radial);
      case LayoutChoice.EgoRings rings ->
          center
              .map(it -> new LayoutChoice.EgoRings(NetworkArguments.account(line(), network, it)))
              .orElse(rings);
      case LayoutChoice.Force force -> force;
      case LayoutChoice.Stress stress -> stress;
      case LayoutChoice.WorldMap map -> {
        if (AccountCountries.of(network).count() == 0) {
          throw wrong(Messages.text("cli.figure.no-countries"));
        }
        yield map;
      }
    };
  }

  private String attribute(FollowNetwork network, String name) {
    if (network.attribute(name).isPresent()) {
      return name;
    }
    List<String> names = network.attributes().stream().map(AttributeColumn::name).toList();
    throw unknown("cli.figure.no-group", name, names);
  }

  /** Before a layout has placed the accounts. */
  private Arrangement unplaced(FollowNetwork network) {
    double[] nowhere = new double[network.accountCount()];
    return Arrangement.of(new LayoutChoice.Force(), seed, Positions.of(nowhere, nowhere));
  }

  private Layer layer(FollowNetwork network) {
    if (layer.isEmpty()) {
      return network.layers().getFirst();
    }
    List<String> names = network.layers().stream().map(Layer::name).toList();
    return network
        .layer(layer.get())
        .orElseThrow(() -> unknown("cli.figure.no-layer", layer.get(), names));
  }

  /** By an attribute of that name, otherwise by a measure with that key. */
  private Coloring coloring(FollowNetwork network, String name) {
    List<String> names =
        new ArrayList<>(network.attributes().stream().map(AttributeColumn::name).toList());
    if (names.contains(name)) {
      return Coloring.byAttribute(name);
    }
    if (name.equals("none")) {
      return Coloring.PLAIN;
    }
    if (Measures.get(name).isPresent()) {
      return new Coloring.ByMeasure(name);
    }
    names.add("none");
    Measures.all().forEach(one -> names.add(one.key()));
    throw unknown("cli.figure.no-attribute", name, names);
  }

  private Selection selection(FollowNetwork network) {
    List<Integer> accounts = new ArrayList<>();
    for (String name : selected) {
      accounts.add(NetworkArguments.account(line(), network, name));
    }
    return Selection.of(accounts);
  }

  private FigureFormat requireOutput() {
    FigureFormat format =
        FigureFormat.of(output)
            .orElseThrow(() -> wrong(Messages.text("cli.figure.no-format", output)));
    try {
      if (Files.exists(output) && Files.exists(file) && Files.isSameFile(output, file)) {
        throw wrong(Messages.text("cli.figure.overwrites", output));
      }
    } catch (IOException e) {
      // What is wrong with either file is told when it is opened.
    }
    return format;
  }

  private ParameterException unknown(String key, String name, List<String> known) {
    return unknown(key, name, known, this::wrong);
  }

  /** A complaint of a name that is not known, with those that are. */
  static ParameterException unknown(
      String key, String name, List<String> known, Function<String, ParameterException> wrong) {
    List<String> near = new SimilarNames(known).to(name);
    String hint =
        near.isEmpty()
            ? Messages.text("cli.figure.known", String.join(", ", known))
            : Messages.text("cli.figure.meant", near.getFirst(), String.join(", ", known));
    return wrong.apply(Messages.text(key, name) + " " + hint);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(line(), message);
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by the command line only");
    }
    return spec.commandLine();
  }
}
