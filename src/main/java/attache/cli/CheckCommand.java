package attache.cli;

import attache.formats.Finding;
import attache.formats.ImportReport;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.Opened;
import attache.formats.Severity;
import attache.network.FollowNetwork;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.work.Progress;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of each file what was read of it, what was not, and where. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.check.header}",
    description = "${bundle:cli.check.description}",
    footer = "${bundle:cli.check.examples}")
final class CheckCommand implements Callable<Integer> {
  private static final int UNREADABLE = 2;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "${bundle:cli.check.json}")
  private boolean json;

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      description = "${bundle:cli.accounts}")
  private List<Path> accounts = List.of();

  @Mixin private final CountryOptions countries = new CountryOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.check.files}")
  private List<String> files;

  /** Made by picocli, which fills in the fields. */
  @SuppressWarnings("NullAway.Init")
  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean allRead = true;
    for (String file : files) {
      boolean read = check(file, out);
      allRead &= read;
      out.flush();
    }
    if (allRead) {
      countries.requireFound(spec.commandLine());
    }
    return allRead ? 0 : UNREADABLE;
  }

  private boolean check(String file, PrintWriter out) {
    ImportReport report;
    @Nullable FollowNetwork opened = null;
    try {
      Opened whole = ProjectFile.openNetwork(Path.of(file), accounts, Progress.NONE);
      report = whole.report();
      opened = whole.network();
    } catch (NetworkFileException e) {
      report = e.report();
    } catch (InvalidPathException noPath) {
      report = NetworkFiles.noSuchFile(file);
    }
    Optional<FollowNetwork> network = Optional.ofNullable(opened);
    boolean read = network.isPresent();
    Optional<CountryOptions.Matched> matched =
        network.filter(n -> countries.wanted()).map(n -> countries.match(spec.commandLine(), n));
    if (json) {
      out.println(
          CheckJson.line(
              file, report, read, matched.map(m -> CountryListing.json(network.orElseThrow(), m))));
    } else {
      print(file, report, read, out);
      matched.ifPresent(m -> CountryListing.print(network.orElseThrow(), m, out));
    }
    return read;
  }

  private static void print(String file, ImportReport report, boolean read, PrintWriter out) {
    if (read) {
      out.println(
          Messages.text(
              "cli.check.read",
              file,
              report.format(),
              report.encoding(),
              report.accounts(),
              report.arcs(),
              report.edges()));
      for (ImportReport.LayerCount layer : report.layers()) {
        out.println(
            Messages.text(
                "cli.check.layer",
                layer.name(),
                layer.arcs(),
                layer.directed()
                    ? Messages.text("cli.check.directed")
                    : Messages.text("cli.check.undirected"),
                layer.selfFollows(),
                layer.repeats()));
      }
    } else {
      out.println(Messages.text("cli.check.unread", file));
    }
    // Why a file could not be read must not be looked for below what else was found.
    List<Finding> inOrder = read ? report.findings() : gravestFirst(report);
    inOrder.forEach(finding -> print(finding, out));
    int unlisted =
        report.warnings()
            + report.errors()
            - listed(report, Severity.WARNING)
            - listed(report, Severity.ERROR);
    if (unlisted > 0) {
      out.println(Messages.text("cli.check.more", unlisted));
    }
  }

  private static List<Finding> gravestFirst(ImportReport report) {
    return report.findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  private static int listed(ImportReport report, Severity severity) {
    return report.findings(severity).size();
  }

  private static void print(Finding finding, PrintWriter out) {
    String kind =
        switch (finding.severity()) {
          case NOTE -> Messages.text("cli.check.note");
          case WARNING -> Messages.text("cli.check.warning");
          case ERROR -> Messages.text("cli.check.error");
        };
    String file = finding.file().isEmpty() ? "" : Messages.text("cli.check.file", finding.file());
    String line =
        finding.line() == 0
            ? ""
            : finding.column() == 0
                ? Messages.text("cli.check.line", finding.line())
                : Messages.text("cli.check.place", finding.line(), finding.column());
    String quoted =
        finding.text().isBlank() ? "" : Messages.text("cli.check.quoted", finding.text());
    out.println(
        Messages.text(
                "cli.check.finding", kind, file + line, finding.message(), quoted, finding.remedy())
            .stripTrailing());
  }
}
