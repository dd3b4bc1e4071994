package attache.cli;

import attache.facts.Countries;
import attache.facts.Country;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.measures.Measure;
import attache.measures.NetworkComparison;
import attache.network.AccountMatch;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: how two networks, waves or layers differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.compare.header}",
    description = "${bundle:cli.compare.description}",
    footer = "${bundle:cli.compare.examples}")
final class CompareCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.compare.first")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.compare.second")
  private Path second = Path.of("");

  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--by", paramLabel = "WHAT", descriptionKey = "cli.compare.by")
  private Optional<String> by = Optional.empty();

  @Mixin private final RankingArguments ranking = new RankingArguments();

  @Option(names = "--layer-a", paramLabel = "NAME", descriptionKey = "cli.compare.layer_a")
  private Optional<String> layerOfFirst = Optional.empty();

  @Option(names = "--layer-b", paramLabel = "NAME", descriptionKey = "cli.compare.layer_b")
  private Optional<String> layerOfSecond = Optional.empty();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  @Option(names = "--ties", descriptionKey = "cli.compare.ties")
  private boolean ties;

  @Option(names = "--summary", descriptionKey = "cli.compare.summary")
  private boolean summary;

  @Override
  public Integer call() {
    Measure wanted = ranking.measure(line());
    int repeats = ranking.repeats(line());
    output.requireNone(line(), List.of(first, second));
    try {
      FollowNetwork one = open(first);
      FollowNetwork other = open(second);
      Layer before = layer(first, one, layerOfFirst);
      Layer after = layer(second, other, layerOfSecond);
      AccountMatch match = match(List.of(one, other));
      if (!match.unclear().isEmpty()) {
        line()
            .getErr()
            .println(
                Messages.text(
                    "cli.compare.unclear",
                    match.unclear().size(),
                    String.join(", ", match.unclear())));
      }
      NetworkComparison comparison =
          NetworkComparison.of(
              match, before, after, wanted, repeats, ranking.seed(), Progress.NONE);
      ComparisonWriter writer = new ComparisonWriter(comparison, wanted.key());
      return output.write(
          line(),
          output.json()
              ? writer::json
              : ties ? writer::ties : summary ? writer::summary : writer::accounts);
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private FollowNetwork open(Path file) throws NetworkFileException {
    Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
    Doubts.tell(file, opened, line().getErr());
    return opened.network();
  }

  private Layer layer(Path file, FollowNetwork network, Optional<String> name) {
    if (name.isEmpty()) {
      return network.layers().getFirst();
    }
    return NetworkArguments.layer(line(), file, network, name.get());
  }

  private AccountMatch match(List<FollowNetwork> networks) {
    AccountMatch match =
        switch (by.orElse("")) {
          case "id" -> AccountMatch.byId(networks);
          case "country" -> AccountMatch.byCountry(networks, CompareCommand::code);
          case "" -> AccountMatch.byIdOrCountry(networks, CompareCommand::code);
          default -> throw wrong(Messages.text("cli.compare.wrong_by", by.orElse("")));
        };
    if (!match.joinsAll()) {
      throw wrong(Messages.text("cli.compare.nothing_shared", first, second));
    }
    return match;
  }

  private static String code(String country) {
    return Countries.find(country).map(Country::iso3).orElse("");
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
