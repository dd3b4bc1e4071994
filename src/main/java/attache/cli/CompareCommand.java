package attache.cli;

import attache.facts.Countries;
import attache.facts.Country;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.measures.Measure;
import attache.measures.NetworkComparison;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.AccountMatch;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Waves;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.view.Filter;
import attache.view.ShownActors;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "cli.compare.second")
  private Optional<Path> second = Optional.empty();

  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--by", paramLabel = "WHAT", descriptionKey = "cli.compare.by")
  private Optional<String> by = Optional.empty();

  @Mixin private final RankingArguments ranking = new RankingArguments();

  @Option(names = "--layer-a", paramLabel = "NAME", descriptionKey = "cli.compare.layer_a")
  private Optional<String> layerOfFirst = Optional.empty();

  @Option(names = "--layer-b", paramLabel = "NAME", descriptionKey = "cli.compare.layer_b")
  private Optional<String> layerOfSecond = Optional.empty();

  @Option(names = "--wave-a", paramLabel = "WAVE", descriptionKey = "cli.compare.wave_a")
  private Optional<String> waveOfFirst = Optional.empty();

  @Option(names = "--wave-b", paramLabel = "WAVE", descriptionKey = "cli.compare.wave_b")
  private Optional<String> waveOfSecond = Optional.empty();

  @Option(names = "--at-a", paramLabel = "TIME", descriptionKey = "cli.compare.at_a")
  private Optional<String> timeOfFirst = Optional.empty();

  @Option(names = "--at-b", paramLabel = "TIME", descriptionKey = "cli.compare.at_b")
  private Optional<String> timeOfSecond = Optional.empty();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final SampleOption sample = new SampleOption();

  @Option(names = "--ties", descriptionKey = "cli.compare.ties")
  private boolean ties;

  @Option(names = "--summary", descriptionKey = "cli.compare.summary")
  private boolean summary;

  @Override
  public Integer call() {
    Measure wanted = ranking.measure(line());
    int repeats = ranking.repeats(line());
    SourceSample from = sample.sample(line());
    Path other = second.orElse(first);
    Outputs.requireOthers(line(), output.targets(), List.of(first, other), accounts);
    try {
      FollowNetwork one = open(first);
      FollowNetwork two = second.isPresent() ? open(other) : one;
      if (second.isEmpty()) {
        compareWithItself(one);
      }
      Side before = side(first, one, layerOfFirst, timeOfFirst, waveOfFirst);
      Side after = side(other, two, layerOfSecond, timeOfSecond, waveOfSecond);
      AccountMatch match = match(List.of(before.network(), after.network()), other);
      if (!match.unclear().isEmpty()) {
        line()
            .getErr()
            .println(
                Messages.text(
                    "cli.compare.unclear",
                    match.unclear().size(),
                    String.join(", ", match.unclear())));
      }
      List<Layer> layers = List.of(before.layer(), after.layer());
      AlignedNetworks aligned = AlignedNetworks.of(match, layers);
      ShownActors left =
          ShownActors.of(aligned, layers, filter(aligned), OptionalInt::of, Progress.NONE);
      if (left.count() == 0) {
        throw wrong(Messages.text("cli.compare.nobody"));
      }
      NetworkComparison comparison =
          NetworkComparison.of(
              match,
              left.actors(),
              before.layer(),
              scores(aligned, left, wanted, 0, from),
              after.layer(),
              scores(aligned, left, wanted, 1, from),
              repeats,
              ranking.seed(),
              Progress.NONE);
      ComparisonWriter writer = new ComparisonWriter(comparison, left, wanted.key());
      return output.json()
          ? output.write(line(), writer::json)
          : output.write(
              line(),
              before.network(),
              ties ? writer.ties() : summary ? writer.summary() : writer.accounts());
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private FollowNetwork open(Path file) throws NetworkFileException {
    Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
    Outputs.requireOthers(line(), output.targets(), file, opened);
    Doubts.tell(file, opened, line().getErr());
    return opened.network();
  }

  /** One of the two networks: the accounts that were observed, and their ties. */
  private record Side(FollowNetwork network, Layer layer) {}

  /** Without a second file, what is compared must be told by options, or be waves. */
  private void compareWithItself(FollowNetwork network) {
    boolean told =
        layerOfSecond.isPresent() || waveOfSecond.isPresent() || timeOfSecond.isPresent();
    if (told) {
      return;
    }
    List<String> waves = Waves.of(network).names();
    if (waves.size() < 2) {
      throw wrong(Messages.text("cli.compare.one", first));
    }
    if (layerOfFirst.isEmpty() && waveOfFirst.isEmpty()) {
      waveOfFirst = Optional.of(waves.getFirst());
    }
    waveOfSecond = Optional.of(waves.getLast());
  }

  /** Whom a wave did not sample is no account of it: it is not one that follows nobody. */
  private Side side(
      Path file,
      FollowNetwork network,
      Optional<String> name,
      Optional<String> time,
      Optional<String> wave) {
    FollowNetwork then = TimeOptions.of(line(), file, network, time, wave);
    Layer layer =
        name.map(it -> NetworkArguments.layer(line(), file, then, it))
            .orElseGet(() -> then.layers().getFirst());
    if (layer.wave().isEmpty()) {
      return new Side(then, layer);
    }
    FollowNetwork observed = TimeOptions.wave(line(), file, then, layer.wave());
    return new Side(observed, observed.layer(layer.kind()).orElseThrow());
  }

  /** The filter, its accounts in the numbers of the actors. */
  private Filter filter(AlignedNetworks aligned) {
    return filters.filter(aligned.together(), name -> actor(aligned, name), this::wrong);
  }

  /** The actor of an account of either network, by id or name. */
  private int actor(AlignedNetworks aligned, String name) {
    for (int which = 0; which < aligned.size(); which++) {
      OptionalInt own = NetworkArguments.knownAccount(aligned.match().networks().get(which), name);
      if (own.isPresent()) {
        return aligned.match().actor(which, own.getAsInt()).orElseThrow();
      }
    }
    return NetworkArguments.account(line(), aligned.together(), name);
  }

  /** A network's scores in its own numbers, and how far they may be off if they are estimates. */
  private Scores scores(
      AlignedNetworks aligned, ShownActors left, Measure measure, int which, SourceSample from) {
    Scores scores = left.measured(measure, which, from, Progress.NONE);
    scores.estimate().ifPresent(made -> line().getErr().println(made.sentence()));
    return scores.renumbered(
        aligned.match().networks().get(which).accountCount(),
        account -> aligned.match().actor(which, account).orElseThrow());
  }

  private AccountMatch match(List<FollowNetwork> networks, Path other) {
    AccountMatch match =
        switch (by.orElse("")) {
          case "id" -> AccountMatch.byId(networks);
          case "country" -> AccountMatch.byCountry(networks, CompareCommand::code);
          case "" -> AccountMatch.byIdOrCountry(networks, CompareCommand::code);
          default -> throw wrong(Messages.text("cli.compare.wrong_by", by.orElse("")));
        };
    if (!match.joinsAll()) {
      throw wrong(Messages.text("cli.compare.nothing_shared", first, other));
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
