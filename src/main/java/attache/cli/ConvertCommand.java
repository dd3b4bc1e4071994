package attache.cli;

import attache.formats.Appearance;
import attache.formats.CountryAttributes;
import attache.formats.JoinedNetworks;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFormat;
import attache.formats.NetworkWriters;
import attache.formats.Opened;
import attache.network.FollowNetwork;
import attache.network.Spells;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network, or several as the layers or waves of one, in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.convert.header}",
    description = "${bundle:cli.convert.description}",
    footer = "${bundle:cli.convert.examples}")
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "IN", description = "${bundle:cli.convert.files}")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "${bundle:cli.convert.output}")
  private Path output;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:cli.convert.format}")
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      description = "${bundle:cli.accounts}")
  private List<Path> accounts = List.of();

  @Mixin private final CountryOptions countries = new CountryOptions();

  @Option(names = "--join", paramLabel = "layers|waves", description = "${bundle:cli.convert.join}")
  private Optional<JoinedNetworks.As> join = Optional.empty();

  @Option(names = "--at", paramLabel = "TIME", description = "${bundle:cli.convert.at}")
  private List<String> times = List.of();

  @Option(names = "--wave", paramLabel = "WAVE", description = "${bundle:cli.convert.wave}")
  private Optional<String> wave = Optional.empty();

  @Option(
      names = {"-l", "--layer"},
      paramLabel = "NAME",
      description = "${bundle:cli.convert.layer}")
  private Optional<String> layer = Optional.empty();

  /** Made by picocli, which fills in the fields. */
  @SuppressWarnings("NullAway.Init")
  ConvertCommand() {}

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    PrintWriter err = line.getErr();
    NetworkFormat written = written(line);
    Outputs.requireOthers(line, targets(written), files, accounts);
    FollowNetwork network;
    try {
      network = network(line, written);
    } catch (NetworkFileException e) {
      err.println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    try {
      List<Path> out =
          NetworkWriters.write(written, network, Appearance.NONE, output, Progress.NONE);
      for (Path file : out) {
        err.println(Messages.text("cli.convert.written", file));
      }
      for (String left : NetworkWriters.leftOut(written, network)) {
        err.println(Messages.text("cli.convert.left", left));
      }
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      err.println(WriteFailure.message(output, e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private NetworkFormat written(CommandLine line) {
    Optional<NetworkFormat> known =
        format.isPresent() ? NetworkFormat.named(format.get()) : NetworkFormat.of(output);
    return known.orElseThrow(
        () ->
            new ParameterException(
                line,
                Messages.text(
                    "cli.convert.no_format",
                    format.orElse(String.valueOf(output.getFileName())),
                    Arrays.stream(NetworkFormat.values())
                        .map(NetworkFormat::extension)
                        .collect(Collectors.joining(", ")))));
  }

  /** The files that are written: tables of accounts have one of their own. */
  private List<Path> targets(NetworkFormat written) {
    return written == NetworkFormat.CSV
        ? List.of(output, NetworkWriters.csvAccounts(output))
        : List.of(output);
  }

  private FollowNetwork network(CommandLine line, NetworkFormat written)
      throws NetworkFileException {
    List<JoinedNetworks.Part> parts = new ArrayList<>();
    for (Path file : files) {
      Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
      Outputs.requireOthers(line, targets(written), file, opened);
      Doubts.tell(file, opened, line.getErr());
      parts.add(new JoinedNetworks.Part(JoinedNetworks.name(file), opened.network()));
    }
    FollowNetwork network =
        parts.size() == 1
            ? parts.getFirst().network()
            : JoinedNetworks.join(join.orElse(JoinedNetworks.As.LAYERS), parts);
    FollowNetwork then = timed(line, network);
    FollowNetwork wanted =
        layer
            .map(name -> NetworkArguments.layer(line, files.getFirst(), then, name))
            .map(then::withOnly)
            .orElse(then);
    return withCountries(line, wanted);
  }

  /** The network with what is known of its accounts' countries, if that was asked for. */
  private FollowNetwork withCountries(CommandLine line, FollowNetwork network) {
    if (!countries.wanted()) {
      return network;
    }
    CountryOptions.Matched matched = countries.match(line, network);
    countries.requireFound(line);
    line.getErr()
        .println(
            Messages.text(
                "cli.convert.countries",
                matched.taken().size(),
                network.accountCount(),
                matched.doubts()));
    return CountryAttributes.add(network, matched.taken());
  }

  /** The network at the times that were asked for. */
  private FollowNetwork timed(CommandLine line, FollowNetwork network) {
    if (times.size() < 2) {
      return TimeOptions.of(line, files.getFirst(), network, times.stream().findFirst(), wave);
    }
    if (wave.isPresent()) {
      throw new ParameterException(line, Messages.text("cli.time.both"));
    }
    TimeOptions.require(line, files.getFirst(), network, times);
    return Spells.waves(network, times);
  }
}
