package attache.cli;

import attache.drawing.Figure;
import attache.drawing.FigureOptions;
import attache.drawing.Ground;
import attache.drawing.PngFigure;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.Opened;
import attache.formats.SimilarNames;
import attache.layouts.LayoutAlgorithm;
import attache.layouts.Layouts;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Arrangement;
import attache.view.Coloring;
import attache.view.DefaultView;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
  private static final String PNG = ".png";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.figure.file")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT.png",
      descriptionKey = "cli.figure.output")
  private Path output = Path.of("");

  @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "cli.figure.width")
  private int width = 1600;

  @Option(names = "--height", paramLabel = "PIXELS", descriptionKey = "cli.figure.height")
  private int height = 1000;

  @Option(names = "--dpi", paramLabel = "DOTS", descriptionKey = "cli.figure.dpi")
  private double dpi = 150;

  @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "cli.figure.theme")
  private String theme = "light";

  @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "cli.figure.layout")
  private String layout = Layouts.standard().key();

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

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  @Option(names = "--no-legend", descriptionKey = "cli.figure.no-legend")
  private boolean noLegend;

  @Option(names = "--no-caption", descriptionKey = "cli.figure.no-caption")
  private boolean noCaption;

  @Override
  public Integer call() {
    System.setProperty("java.awt.headless", "true");
    // What can be refused without reading the file is refused first.
    Ground ground = ground();
    Measure measure = measure();
    LayoutAlgorithm algorithm = algorithm();
    requireOutput();
    options(ground, "");
    try {
      Opened opened = NetworkFiles.open(file, accounts, Progress.NONE);
      Doubts.tell(file, opened, line().getErr());
      FollowNetwork network = opened.network();
      Layer drawn = layer(network);
      Encoding encoding = DefaultView.encoding(network).withSize(measure.key());
      if (color.isPresent()) {
        encoding = encoding.withColoring(coloring(network, color.get()));
      }
      Selection selection = selection(network);
      Arrangement arrangement =
          Arrangement.of(
              LayoutChoice.withKey(layout), seed, algorithm.compute(drawn, seed, Progress.NONE));
      ViewState view =
          DefaultView.of(network, arrangement, ground.theme(), width, height)
              .withLayer(drawn.name())
              .withEncoding(encoding)
              .withSelection(selection);
      ScoreTable scores = scores(drawn, encoding);
      Figure figure = Figure.of(view, scores, options(ground, title.orElse(network.title())));
      PngFigure.write(figure, output, dpi, Progress.NONE);
      return CommandLine.ExitCode.OK;
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (IOException e) {
      line().getErr().println(WriteFailure.message(output, e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** What sizes and colours show. */
  private static ScoreTable scores(Layer drawn, Encoding encoding) {
    List<String> shown = new ArrayList<>(List.of(encoding.size()));
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

  private FigureOptions options(Ground ground, String heading) {
    try {
      return new FigureOptions(
          width,
          height,
          ground,
          heading,
          !noLegend,
          !noCaption,
          "",
          new FigureOptions.Framing.All());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Ground ground() {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Ground.LIGHT;
      case "dark" -> Ground.DARK;
      case "transparent" -> Ground.TRANSPARENT;
      default -> throw wrong(Messages.text("cli.figure.no-theme", theme));
    };
  }

  private Measure measure() {
    List<String> keys = Measures.all().stream().map(Measure::key).toList();
    return Measures.get(size).orElseThrow(() -> unknown("cli.figure.no-measure", size, keys));
  }

  private LayoutAlgorithm algorithm() {
    List<String> keys = Layouts.all().stream().map(LayoutAlgorithm::key).toList();
    return Layouts.withKey(layout).orElseThrow(() -> unknown("cli.figure.no-layout", layout, keys));
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
      accounts.add(account(network, name));
    }
    return Selection.of(accounts);
  }

  /** By id, or by label if only one account has it. */
  private int account(FollowNetwork network, String name) {
    if (network.account(name).isPresent()) {
      return network.account(name).getAsInt();
    }
    int[] labelled =
        IntStream.range(0, network.accountCount())
            .filter(account -> network.label(account).equalsIgnoreCase(name))
            .toArray();
    if (labelled.length == 1) {
      return labelled[0];
    }
    if (labelled.length > 1) {
      String ids =
          String.join(", ", IntStream.of(labelled).limit(5).mapToObj(network::id).toList());
      throw wrong(Messages.text("cli.figure.many-accounts", labelled.length, name, ids));
    }
    List<String> names = new ArrayList<>();
    for (int account = 0; account < network.accountCount(); account++) {
      names.add(network.label(account));
      names.add(network.id(account));
    }
    List<String> near = new SimilarNames(names.stream().distinct().toList()).to(name);
    throw wrong(
        near.isEmpty()
            ? Messages.text("cli.figure.no-account", name)
            : Messages.text("cli.figure.no-account.similar", name, String.join(", ", near)));
  }

  private void requireOutput() {
    if (!(dpi >= PngFigure.LEAST_DPI && dpi <= PngFigure.MOST_DPI)) {
      throw wrong(Messages.text("cli.figure.wrong-dpi", PngFigure.LEAST_DPI, PngFigure.MOST_DPI));
    }
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
      throw wrong(Messages.text("cli.figure.no-png", output));
    }
    try {
      if (Files.exists(output) && Files.exists(file) && Files.isSameFile(output, file)) {
        throw wrong(Messages.text("cli.figure.overwrites", output));
      }
    } catch (IOException e) {
      // What is wrong with either file is told when it is opened.
    }
  }

  private ParameterException unknown(String key, String name, List<String> known) {
    List<String> near = new SimilarNames(known).to(name);
    String hint =
        near.isEmpty()
            ? Messages.text("cli.figure.known", String.join(", ", known))
            : Messages.text("cli.figure.meant", near.getFirst(), String.join(", ", known));
    return wrong(Messages.text(key, name) + " " + hint);
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
