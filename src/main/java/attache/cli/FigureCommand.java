package attache.cli;

import attache.drawing.ComparisonText;
import attache.drawing.Figure;
import attache.drawing.FigureChecks;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigureScores;
import attache.drawing.Ground;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.formats.SimilarNames;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.project.SavedView;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.figure.file")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "cli.figure.output")
  private Path output = Path.of("");

  @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "cli.figure.view")
  private Optional<Path> storedView = Optional.empty();

  @Option(names = "--saved-view", paramLabel = "NAME", descriptionKey = "cli.figure.saved-view")
  private Optional<String> savedView = Optional.empty();

  @Option(names = "--with", paramLabel = "NETWORK", descriptionKey = "cli.figure.with")
  private List<Path> others = List.of();

  @Mixin private ViewOptions shown = new ViewOptions();

  @Mixin private final TimeOptions time = new TimeOptions();

  @Mixin private FigureLook look = new FigureLook();

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
    boolean project = ProjectFile.isProject(file);
    requireOneView(project);
    if (time.given() && (project || storedView.isPresent())) {
      throw wrong(Messages.text("cli.figure.time-of-view"));
    }
    shown.require(line(), project || storedView.isPresent());
    look.require(this::wrong);
    if (shown.hasPair() && look.isChart()) {
      throw wrong(Messages.text("cli.figure.pair-in-chart"));
    }
    if (!others.isEmpty() && storedView.isEmpty()) {
      throw wrong(Messages.text("cli.figure.with-without-view"));
    }
    FigureFormat format = requireOutput();
    try {
      ViewState view = view(project, ground);
      FigureOptions options =
          look.options(ComparisonText.title(view), view.encoding().size(), this::wrong);
      ScoreTable scores = FigureScores.of(view, ScoreTable.EMPTY, options, Progress.NONE);
      Figure figure = Figure.of(view, scores, options);
      FigureChecks.losses(figure).forEach(line().getErr()::println);
      format.write(figure, output, Progress.NONE);
      return CommandLine.ExitCode.OK;
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (IOException e) {
      line().getErr().println(WriteFailure.message(output, e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** What is drawn: a stored view with what the options change of it, or a new one. */
  private ViewState view(boolean project, Ground ground) throws NetworkFileException {
    ViewState view;
    if (project) {
      view = shown.changed(line(), ofProject());
    } else {
      FollowNetwork network =
          time.of(line(), file, told(ProjectFile.openNetwork(file, accounts, Progress.NONE)));
      view =
          stored(network)
              .map(stored -> shown.changed(line(), stored))
              .orElseGet(() -> shown.view(line(), network, ground.theme()));
    }
    return look.isMatrix() || look.isNetwork()
        ? view.withStudy(view.study().withKind(StudyView.Kind.NONE))
            .withMatrix(view.matrix().withShown(look.isMatrix()))
        : view;
  }

  /** The view of a project that was named, or what it shows. */
  private ViewState ofProject() throws NetworkFileException {
    ProjectFile.OpenedProject opened = ProjectFile.open(file, Progress.NONE);
    opened.remarks().forEach(line().getErr()::println);
    Project project = opened.project();
    ViewState view = savedView.map(name -> savedView(project, name)).orElseGet(project::current);
    FollowNetwork network = told(ProjectFile.opened(file, view.network()));
    return stored(network).orElse(view);
  }

  private ViewState savedView(Project project, String name) {
    List<String> names = project.saved().stream().map(SavedView::name).toList();
    if (names.isEmpty()) {
      throw wrong(Messages.text("cli.figure.no-saved-views", file));
    }
    return project.saved().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(SavedView::view)
        .orElseThrow(() -> unknown("cli.figure.no-saved-view", name, names, this::wrong));
  }

  /** The view that was named, if one was. */
  private Optional<ViewState> stored(FollowNetwork network) throws NetworkFileException {
    if (storedView.isEmpty()) {
      return Optional.empty();
    }
    List<FollowNetwork> compared = new ArrayList<>();
    for (Path other : others) {
      compared.add(ProjectFile.openNetwork(other, List.of(), Progress.NONE).network());
    }
    return Optional.of(
        StoredViews.read(storedView.get(), network, compared, line().getErr(), this::wrong));
  }

  private FollowNetwork told(Opened opened) {
    Outputs.requireOthers(line(), List.of(output), file, opened);
    Doubts.tell(file, opened, line().getErr());
    return opened.network();
  }

  private void requireOneView(boolean project) {
    if (savedView.isPresent() && storedView.isPresent()) {
      throw wrong(Messages.text("cli.figure.two-views"));
    }
    if (savedView.isPresent() && !project && Files.exists(file)) {
      throw wrong(Messages.text("cli.figure.no-project", file));
    }
  }

  private FigureFormat requireOutput() {
    FigureFormat format =
        FigureFormat.of(output)
            .orElseThrow(() -> wrong(Messages.text("cli.figure.no-format", output)));
    List<Path> networks = new ArrayList<>(others);
    networks.add(file);
    Outputs.requireOthers(line(), List.of(output), networks, accounts);
    return format;
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
