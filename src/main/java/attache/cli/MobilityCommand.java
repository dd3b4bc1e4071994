package attache.cli;

import attache.formats.NetworkFileException;
import attache.measures.AverageRanks.Best;
import attache.measures.Baseline;
import attache.measures.Measure;
import attache.measures.MobilityReport;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Filter;
import attache.work.Progress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mobility}: who stands in the network above or below the place of a baseline. */
@Command(
    name = "mobility",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.mobility.header}",
    description = "${bundle:cli.mobility.description}",
    footer = "${bundle:cli.mobility.examples}")
final class MobilityCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final NetworkArguments arguments = new NetworkArguments();

  @Option(
      names = {"-b", "--baseline"},
      required = true,
      paramLabel = "ATTRIBUTE",
      descriptionKey = "cli.mobility.baseline")
  private String attribute = "";

  @Mixin private final RankingArguments ranking = new RankingArguments();

  @Option(
      names = {"-g", "--group"},
      paramLabel = "ATTRIBUTE",
      descriptionKey = "cli.mobility.group")
  private Optional<String> group = Optional.empty();

  @Option(names = "--club", paramLabel = "NAME", descriptionKey = "cli.mobility.club")
  private List<String> clubs = List.of();

  @Option(names = "--within", paramLabel = "NAME", descriptionKey = "cli.mobility.within")
  private List<String> within = List.of();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final SampleOption sample = new SampleOption();

  @Option(names = "--lowest-first", descriptionKey = "cli.mobility.lowest_first")
  private boolean lowestFirst;

  @Option(names = "--summary", descriptionKey = "cli.mobility.summary")
  private boolean summary;

  @Override
  public Integer call() {
    Measure wanted = ranking.measure(line());
    int repeats = ranking.repeats(line());
    SourceSample from = sample.sample(line());
    try {
      FollowNetwork network = arguments.open(line());
      Baseline baseline = baseline(network);
      group.ifPresent(name -> NetworkArguments.attribute(line(), arguments.file(), network, name));
      Set<Integer> powers = members(network, clubs);
      Set<Integer> part = members(network, within);
      IntPredicate among = within.isEmpty() ? account -> true : part::contains;
      FilteredScores left =
          FilteredScores.of(
              network, arguments.layer(line(), network), filter(network), wanted.key(), from);
      Scores scores = left.scores();
      scores.estimate().ifPresent(made -> line().getErr().println(made.sentence()));
      MobilityReport report =
          MobilityReport.of(
              baseline,
              scores,
              among.and(left.shown()::contains),
              repeats,
              ranking.seed(),
              Progress.NONE);
      if (report.mobility().count() == 0) {
        throw wrong(Messages.text("cli.mobility.nobody", arguments.file(), attribute));
      }
      MobilityWriter writer =
          new MobilityWriter(network, scores, report, wanted.key(), group, clubs, powers);
      return arguments.json()
          ? arguments.write(line(), writer::json)
          : arguments.write(line(), network, summary ? writer.summary() : writer.accounts());
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private Filter filter(FollowNetwork network) {
    return filters.filter(
        network, name -> NetworkArguments.account(line(), network, name), this::wrong);
  }

  private Baseline baseline(FollowNetwork network) {
    Baseline baseline =
        Baseline.of(network, attribute)
            .orElseThrow(
                () ->
                    wrong(
                        Messages.text(
                            "cli.mobility.no_baseline",
                            arguments.file(),
                            attribute,
                            numbers(network))));
    return lowestFirst ? baseline.withBest(Best.LOWEST) : baseline;
  }

  private static String numbers(FollowNetwork network) {
    List<String> names =
        network.attributes().stream()
            .filter(NumberColumn.class::isInstance)
            .map(AttributeColumn::name)
            .toList();
    return names.isEmpty() ? Messages.text("cli.mobility.no_numbers") : String.join(", ", names);
  }

  /** The accounts for which some attribute names one of the clubs. */
  private Set<Integer> members(FollowNetwork network, List<String> names) {
    Set<Integer> members = new LinkedHashSet<>();
    for (String name : names) {
      List<Integer> found =
          IntStream.range(0, network.accountCount())
              .filter(
                  account ->
                      network.attributes().stream()
                          .anyMatch(column -> column.groups(account).contains(name)))
              .boxed()
              .toList();
      if (found.isEmpty()) {
        throw wrong(Messages.text("cli.mobility.no_club", arguments.file(), name));
      }
      members.addAll(found);
    }
    return members;
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
