package attache.cli;

import attache.formats.NetworkFileException;
import attache.measures.NetworkSummary;
import attache.measures.TriadCensus;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code census}: how many pairs and triads of each kind a network has. */
@Command(
    name = "census",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.census.header}",
    description = "${bundle:cli.census.description}",
    footer = "${bundle:cli.census.examples}")
final class CensusCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("census", "kind", "count", "share");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final NetworkArguments arguments = new NetworkArguments();

  @Override
  public Integer call() {
    try {
      FollowNetwork network = arguments.open(line());
      Layer layer = arguments.layer(line(), network);
      NetworkSummary summary = NetworkSummary.of(layer);
      TriadCensus triads = TriadCensus.of(layer, Progress.NONE);
      return arguments.write(
          line(), network, new Listing(COLUMNS, rows -> add(rows, summary, triads)));
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private static void add(Listing.Sink rows, NetworkSummary summary, TriadCensus triads)
      throws IOException {
    double n = summary.accounts();
    double pairs = n * (n - 1) / 2;
    add(rows, "dyad", "mutual", summary.mutualDyads(), pairs);
    add(rows, "dyad", "asymmetric", summary.asymmetricDyads(), pairs);
    add(rows, "dyad", "null", summary.nullDyads(), pairs);
    for (String kind : TriadCensus.KINDS) {
      add(rows, "triad", kind, triads.count(kind), n * (n - 1) * (n - 2) / 6);
    }
  }

  private static void add(Listing.Sink rows, String census, String kind, long count, double all)
      throws IOException {
    rows.add(List.of(census, kind, count, all > 0 ? count / all : Double.NaN));
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by the command line only");
    }
    return spec.commandLine();
  }
}
