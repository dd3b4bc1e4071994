package attache.cli;

import attache.formats.NetworkFileException;
import attache.measures.BrokerTable;
import attache.measures.BrokerageRoles;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.BrokeredPairs;
import attache.measures.Groups;
import attache.measures.Measures;
import attache.measures.Reading;
import attache.measures.Role;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code brokers}: who stands between whom, as a table of accounts or of pairs. */
@Command(
    name = "brokers",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.brokers.header}",
    description = "${bundle:cli.brokers.description}",
    footer = "${bundle:cli.brokers.examples}")
final class BrokersCommand implements Callable<Integer> {
  private static final List<String> PAIR_COLUMNS =
      List.of("broker", "reading", "from", "to", "share", "only");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final NetworkArguments arguments = new NetworkArguments();

  @Option(names = "--account", paramLabel = "ACCOUNT", descriptionKey = "cli.brokers.account")
  private Optional<String> account = Optional.empty();

  @Option(names = "--pairs", descriptionKey = "cli.brokers.pairs")
  private boolean pairs;

  @Option(names = "--reading", paramLabel = "NAME", descriptionKey = "cli.brokers.reading")
  private List<String> readings = List.of();

  @Option(
      names = {"-g", "--group"},
      paramLabel = "ATTRIBUTE",
      descriptionKey = "cli.brokers.group")
  private Optional<String> attribute = Optional.empty();

  @Mixin private final SampleOption sample = new SampleOption();

  @Option(names = "--flow", descriptionKey = "cli.brokers.flow")
  private boolean flow;

  @Override
  public Integer call() {
    List<Reading> wanted = readings();
    SourceSample from = sample.sample(line());
    try {
      FollowNetwork network = arguments.open(line());
      Layer layer = arguments.layer(line(), network);
      int[] accounts =
          account
              .map(name -> new int[] {NetworkArguments.account(line(), network, name)})
              .orElseGet(() -> IntStream.range(0, network.accountCount()).toArray());
      return pairs
          ? writePairs(network, layer, accounts, wanted)
          : writeAccounts(network, layer, accounts, from);
    } catch (NetworkFileException e) {
      line().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private List<Reading> readings() {
    if (readings.isEmpty()) {
      return List.of(Reading.values());
    }
    return readings.stream().map(String::strip).distinct().map(this::reading).toList();
  }

  private Reading reading(String name) {
    return Arrays.stream(Reading.values())
        .filter(one -> one.key().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    line(),
                    Messages.text(
                        "cli.brokers.no_reading",
                        name,
                        Arrays.stream(Reading.values())
                            .map(Reading::key)
                            .collect(Collectors.joining(", ")))));
  }

  private int writePairs(FollowNetwork network, Layer layer, int[] accounts, List<Reading> wanted) {
    return arguments.write(
        line(),
        network,
        new Listing(
            PAIR_COLUMNS,
            rows -> addPairs(layer, accounts, wanted, network::id, rows),
            rows -> addPairs(layer, accounts, wanted, network::label, rows)));
  }

  private static void addPairs(
      Layer layer,
      int[] accounts,
      List<Reading> wanted,
      IntFunction<String> name,
      Listing.Sink rows)
      throws IOException {
    for (Reading reading : wanted) {
      for (int broker : accounts) {
        write(name, BrokeredPairs.of(layer, broker, reading, Progress.NONE), rows);
      }
    }
  }

  private static void write(IntFunction<String> name, BrokeredPairs brokered, Listing.Sink rows)
      throws IOException {
    for (BrokeredPairs.Pair pair : brokered.pairs()) {
      rows.add(
          List.of(
              name.apply(brokered.account()),
              brokered.reading().key(),
              name.apply(pair.from()),
              name.apply(pair.to()),
              pair.share(),
              pair.only()));
    }
  }

  private int writeAccounts(FollowNetwork network, Layer layer, int[] accounts, SourceSample from) {
    Optional<BrokerageRoles> roles =
        attribute.map(name -> BrokerageRoles.of(layer, groups(network, name), Progress.NONE));
    BrokerTable plain = BrokerTable.of(layer, Map.of(), from, Progress.NONE);
    plain.estimate().ifPresent(estimate -> line().getErr().println(estimate.sentence()));
    BrokerTable table = roles.map(plain::with).orElse(plain);
    Direction direction = flow ? Direction.FLOW : Direction.FOLLOW;
    return arguments.write(
        line(),
        network,
        new Listing(
            columns(),
            rows -> {
              for (int one : accounts) {
                List<Object> cells = cells(network, table, one);
                roles.ifPresent(known -> addRoles(cells, known, one, direction));
                rows.add(cells);
              }
            }));
  }

  private Groups groups(FollowNetwork network, String name) {
    return NetworkArguments.groups(line(), arguments.file(), network, name);
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("account", "label", "broker"));
    columns.addAll(List.of("in_degree_rank", "betweenness_rank", "places_above"));
    columns.addAll(BrokerTable.MEASURES);
    if (attribute.isPresent()) {
      columns.addAll(List.of("group", "main_role"));
      for (Role role : Role.values()) {
        columns.add(role.key());
        columns.add(role.key() + "_expected");
        columns.add(role.key() + "_z");
      }
    }
    return columns;
  }

  private static List<Object> cells(FollowNetwork network, BrokerTable table, int account) {
    List<Object> cells = new ArrayList<>();
    cells.add(network.id(account));
    cells.add(network.label(account));
    cells.add(table.brokers().isBroker(account));
    cells.add(table.scores(Measures.IN_DEGREE).rank(account));
    cells.add(table.scores(Measures.BETWEENNESS).rank(account));
    cells.add(table.brokers().placesAbove(account));
    BrokerTable.MEASURES.forEach(measure -> cells.add(table.scores(measure).value(account)));
    return cells;
  }

  private static void addRoles(
      List<Object> cells, BrokerageRoles roles, int account, Direction direction) {
    Groups groups = roles.groups();
    boolean grouped = groups.of(account) != Groups.NONE;
    cells.add(grouped ? groups.name(groups.of(account)) : "");
    cells.add(roles.mainRole(account, direction).map(Role::key).orElse(""));
    for (Role role : Role.values()) {
      cells.add(grouped ? (double) roles.count(account, role, direction) : Double.NaN);
      cells.add(grouped ? roles.expected(account, role, direction) : Double.NaN);
      cells.add(roles.z(account, role, direction));
    }
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by the command line only");
    }
    return spec.commandLine();
  }
}
