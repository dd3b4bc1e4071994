package attache.cli;

import attache.layouts.Layouts;
import attache.layouts.Positions;
import attache.layouts.SimmelianBackbone;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.Groups;
import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.AccountCountries;
import attache.view.Arrangement;
import attache.view.Arranger;
import attache.view.Camera;
import attache.view.Coloring;
import attache.view.DefaultView;
import attache.view.Encoding;
import attache.view.FilePositions;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Scoring;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.TieView;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what of a network is shown and how it is laid out. */
final class ViewOptions {
  /** Options that only a layout heeds. */
  private static final List<String> OF_THE_LAYOUT =
      List.of("--group", "--measure", "--center", "--keep", "--seed");

  /** What stands before the attribute whose groups roles are told by. */
  private static final Map<String, Direction> ROLES =
      Map.of("role:", Direction.FOLLOW, "role-flow:", Direction.FLOW);

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

  @Option(names = "--ties", paramLabel = "NAME", descriptionKey = "cli.figure.ties")
  private Optional<String> ties = Optional.empty();

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.figure.seed")
  private long seed = 1;

  @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "cli.figure.layer")
  private Optional<String> layer = Optional.empty();

  @Option(
      names = "--overlay",
      split = ",",
      paramLabel = "LAYER",
      descriptionKey = "cli.figure.overlay")
  private List<String> overlay = List.of();

  @Option(names = "--select", paramLabel = "ACCOUNT", descriptionKey = "cli.figure.select")
  private List<String> selected = List.of();

  @Option(names = "--size", paramLabel = "MEASURE", descriptionKey = "cli.figure.size")
  private String size = Measures.IN_DEGREE;

  @Option(names = "--color", paramLabel = "WHAT", descriptionKey = "cli.figure.color")
  private Optional<String> color = Optional.empty();

  @Option(names = "--shapes", descriptionKey = "cli.figure.shapes")
  private boolean shapes;

  @Mixin private SampleOption sample = new SampleOption();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Mixin private BrokerageOptions brokerage = new BrokerageOptions();

  /**
   * Refuses what cannot be, before any file is read.
   *
   * @param stored whether there is a stored view, whose layout stays if no other is named
   */
  void require(CommandLine line, boolean stored) {
    size = measure(line, size);
    if (!LayoutChoice.KEYS.contains(layoutKey())) {
      throw unknown(line, "cli.figure.no-layout", layout, LayoutChoice.KEYS);
    }
    if (!(keep >= 0 && keep <= 1)) {
      throw wrong(line, Messages.text("cli.figure.wrong-share", Double.toString(keep)));
    }
    ringMeasure = ringMeasure.map(name -> measure(line, name));
    ties.ifPresent(name -> ties(line, name));
    sample.sample(line);
    brokerage.require(line);
    if (stored && !given(line, "--layout")) {
      OF_THE_LAYOUT.stream()
          .filter(option -> given(line, option))
          .findFirst()
          .ifPresent(
              option -> {
                throw wrong(line, Messages.text("cli.figure.layout-of-view", option));
              });
    }
  }

  /** Whether the paths of a pair are asked for, which only the network itself shows. */
  boolean hasPair() {
    return brokerage.hasPair();
  }

  /** The view that the options describe, its accounts placed anew and all of them in sight. */
  ViewState view(CommandLine line, FollowNetwork network, Theme theme) {
    ViewState plain =
        DefaultView.of(network, unplaced(network), theme, DefaultView.SIGHT, DefaultView.SIGHT);
    Layer first = layer.isEmpty() ? network.layers().getFirst() : layer(line, network);
    ViewState described =
        filtered(
            line,
            plain
                .withLayer(first.name())
                .withEncoding(encoding(line, network, plain.encoding().withSize(size)))
                .withTies(TieView.ALL.withBundled(bundle))
                .withSample(sample.sample(line))
                .withSelection(selection(line, network)));
    return brokerage.changed(line, withTies(line, arranged(line, described)));
  }

  /** A stored view, with what the options change of it. */
  ViewState changed(CommandLine line, ViewState stored) {
    FollowNetwork network = stored.network();
    ViewState view = stored;
    if (given(line, "--layer")) {
      view = view.withLayer(layer(line, network).name());
    }
    Encoding encoding = view.encoding();
    view =
        view.withEncoding(
            encoding(line, network, given(line, "--size") ? encoding.withSize(size) : encoding));
    if (SampleOption.isGiven(line)) {
      view = view.withSample(sample.sample(line));
    }
    if (given(line, "--select")) {
      view = view.withSelection(selection(line, network));
    }
    if (given(line, "--bundle")) {
      view = view.withTies(view.ties().withBundled(bundle));
    }
    view = filtered(line, view);
    return brokerage.changed(
        line, withTies(line, given(line, "--layout") ? arranged(line, view) : view));
  }

  /** Whether an option was named in the call. */
  private static boolean given(CommandLine line, String option) {
    return line.getParseResult().hasMatchedOption(option);
  }

  private ViewState filtered(CommandLine line, ViewState view) {
    FollowNetwork network = view.network();
    var filter =
        filters.filter(
            network,
            name -> NetworkArguments.account(line, network, name),
            message -> wrong(line, message));
    return filter.isEmpty() ? view : view.withFilter(filter);
  }

  private ViewState arranged(CommandLine line, ViewState view) {
    ScoreTable known =
        Scoring.complete(
            view.withFilter(attache.view.Filter.NONE),
            ScoreTable.EMPTY,
            ringMeasure.stream().toList(),
            Progress.NONE);
    LayoutChoice choice = choice(line, view, known);
    Arranger.Arranged arranged =
        Arranger.arrange(choice, view.network(), view.layer(), known, seed, Progress.NONE);
    // A window that opens the figure shows what its camera sees.
    ViewState placed =
        view.withArrangement(arranged.arrangement())
            .withCamera(
                Camera.fit(
                        arranged.arrangement().positions(),
                        DefaultView.SIGHT,
                        DefaultView.SIGHT,
                        DefaultView.MARGIN)
                    .showingAll());
    return choice instanceof LayoutChoice.Backbone
        ? placed.withTies(
            placed.ties().withChoice(TieView.Choice.BACKBONE_AND_REST).withBackboneShare(keep))
        : placed;
  }

  private ViewState withTies(CommandLine line, ViewState view) {
    List<String> names = view.network().layers().stream().map(Layer::name).toList();
    for (String name : overlay) {
      if (!names.contains(name)) {
        throw unknown(line, "cli.figure.no-layer", name, names);
      }
    }
    ViewState over = overlay.isEmpty() ? view : view.withTies(view.ties().withOverlay(overlay));
    return ties.map(name -> over.withTies(over.ties().withChoice(ties(line, name)))).orElse(over);
  }

  private static TieView.Choice ties(CommandLine line, String name) {
    List<String> names = new ArrayList<>();
    for (TieView.Choice choice : TieView.Choice.values()) {
      String own = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (own.equals(name.toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return choice;
      }
      names.add(own);
    }
    throw unknown(line, "cli.figure.no-ties", name, names);
  }

  private static String measure(CommandLine line, String name) {
    return MeasureNames.require(name, message -> wrong(line, message));
  }

  private String layoutKey() {
    return layout.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** The layout with what it was told, or as it suits the picture. */
  private LayoutChoice choice(CommandLine line, ViewState view, ScoreTable scores) {
    if (view.network().accountCount() == 0) {
      return new LayoutChoice.Force();
    }
    LayoutChoice suiting = LayoutChoice.suiting(layoutKey(), view, scores);
    FollowNetwork network = view.network();
    return switch (suiting) {
      case LayoutChoice.Backbone backbone -> new LayoutChoice.Backbone(keep);
      case LayoutChoice.Circle circle ->
          group.map(it -> new LayoutChoice.Circle(attribute(line, network, it))).orElse(circle);
      case LayoutChoice.Grouped grouped ->
          group.map(it -> new LayoutChoice.Grouped(attribute(line, network, it))).orElse(grouped);
      case LayoutChoice.Radial radial -> ringMeasure.map(LayoutChoice.Radial::new).orElse(radial);
      case LayoutChoice.EgoRings rings ->
          center
              .map(it -> new LayoutChoice.EgoRings(NetworkArguments.account(line, network, it)))
              .orElse(rings);
      case LayoutChoice.Force force -> force;
      case LayoutChoice.Stress stress -> stress;
      case LayoutChoice.InFile file -> {
        if (!FilePositions.known(network)) {
          throw wrong(line, Messages.text("cli.figure.no-positions"));
        }
        yield file;
      }
      case LayoutChoice.WorldMap map -> {
        if (AccountCountries.of(network).count() == 0) {
          throw wrong(line, Messages.text("cli.figure.no-countries"));
        }
        yield map;
      }
    };
  }

  private static String attribute(CommandLine line, FollowNetwork network, String name) {
    if (network.attribute(name).isPresent()) {
      return name;
    }
    List<String> names = network.attributes().stream().map(AttributeColumn::name).toList();
    throw unknown(line, "cli.figure.no-group", name, names);
  }

  /** Before a layout has placed the accounts. */
  private Arrangement unplaced(FollowNetwork network) {
    double[] nowhere = new double[network.accountCount()];
    return Arrangement.of(new LayoutChoice.Force(), seed, Positions.of(nowhere, nowhere));
  }

  private Layer layer(CommandLine line, FollowNetwork network) {
    String name = layer.orElse("");
    List<String> names = network.layers().stream().map(Layer::name).toList();
    return network.layer(name).orElseThrow(() -> unknown(line, "cli.figure.no-layer", name, names));
  }

  private Encoding encoding(CommandLine line, FollowNetwork network, Encoding encoding) {
    Encoding shaped = shapes ? encoding.withShapes(true) : encoding;
    return color.map(name -> shaped.withColoring(coloring(line, network, name))).orElse(shaped);
  }

  /** By an attribute of that name, otherwise by a measure with that key or by roles. */
  private static Coloring coloring(CommandLine line, FollowNetwork network, String name) {
    List<String> names =
        new ArrayList<>(network.attributes().stream().map(AttributeColumn::name).toList());
    if (names.contains(name)) {
      return Coloring.byAttribute(name);
    }
    if (name.equals("none")) {
      return Coloring.PLAIN;
    }
    Optional<String> measure = MeasureNames.key(name, MeasureNames.ungrouped());
    if (measure.isPresent()) {
      return new Coloring.ByMeasure(measure.get());
    }
    for (Map.Entry<String, Direction> roles : ROLES.entrySet()) {
      if (name.startsWith(roles.getKey())) {
        String groups = name.substring(roles.getKey().length());
        return new Coloring.ByRole(
            Groups.of(network, groups).filter(found -> !found.isOfNobody()).isPresent()
                ? groups
                : attribute(line, network, groups),
            roles.getValue());
      }
    }
    names.add("none");
    Measures.all().forEach(one -> names.add(one.key()));
    throw unknown(line, "cli.figure.no-attribute", name, names);
  }

  private Selection selection(CommandLine line, FollowNetwork network) {
    List<Integer> accounts = new ArrayList<>();
    for (String name : selected) {
      accounts.add(NetworkArguments.account(line, network, name));
    }
    return Selection.of(accounts);
  }

  private static ParameterException unknown(
      CommandLine line, String key, String name, List<String> known) {
    return FigureCommand.unknown(key, name, known, message -> wrong(line, message));
  }

  private static ParameterException wrong(CommandLine line, String message) {
    return new ParameterException(line, message);
  }
}
