package attache.cli;

import attache.formats.NetworkFileException;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.PairReport;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
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

/** {@code pair}: what lies between two accounts. */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.pair.header}",
    description = "${bundle:cli.pair.description}",
    footer = "${bundle:cli.pair.examples}")
final class PairCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final NetworkArguments arguments = new NetworkArguments();

  @Parameters(index = "1", paramLabel = "A", descriptionKey = "cli.pair.first")
  private String first = "";

  @Parameters(index = "2", paramLabel = "B", descriptionKey = "cli.pair.second")
  private String second = "";

  @Option(names = "--paths", paramLabel = "NUMBER", descriptionKey = "cli.pair.paths")
  private int paths = 20;

  @Override
  public Integer call() {
    if (paths < 0) {
      throw new ParameterException(line(), Messages.text("cli.pair.wrong_paths"));
    }
    try {
      FollowNetwork network = arguments.open(line());
      Layer layer = arguments.layer(line(), network);
      int one = NetworkArguments.account(line(), network, first);
      int other = NetworkArguments.account(line(), network, second);
      if (one == other) {
        throw new ParameterException(line(), Messages.text("cli.pair.same", first, second));
      }
      PairReport report = PairReport.of(layer, one, other, Progress.NONE);
      PairWriter writer = new PairWriter(network, report, paths);
      if (writer.left() > 0) {
        line()
            .getErr()
            .println(
                Messages.text(
                    "cli.pair.more", MeasureText.value(Measure.Scale.COUNT, writer.left()), paths));
      }
      return arguments.json()
          ? arguments.write(line(), writer::json)
          : arguments.write(line(), network, writer.listing());
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by the command line only");
    }
    return spec.commandLine();
  }
}
