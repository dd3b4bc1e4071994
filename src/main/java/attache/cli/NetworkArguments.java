package attache.cli;

import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.formats.SimilarNames;
import attache.measures.Groups;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The arguments of commands that look into one network and write what they find. */
final class NetworkArguments {
  /** So many values of an attribute are told. */
  static final int VALUES_NAMED = 12;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.network.file")
  private Path file = Path.of("");

  @Option(
      names = {"-l", "--layer"},
      paramLabel = "NAME",
      descriptionKey = "cli.network.layer")
  private Optional<String> layer = Optional.empty();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  @Mixin private final TimeOptions time = new TimeOptions();

  @Mixin private final OutputArguments output = new OutputArguments();

  /** The file as it was named. */
  Path file() {
    return file;
  }

  /** Whether JSON is wanted rather than CSV. */
  boolean json() {
    return output.json();
  }

  /**
   * Reads the network as it was at the time that was named, and says on the error stream what must
   * be known of it.
   */
  FollowNetwork open(CommandLine line) throws NetworkFileException {
    Outputs.requireOthers(line, output.targets(), List.of(file), accounts);
    Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
    Outputs.requireOthers(line, output.targets(), file, opened);
    Doubts.tell(file, opened, line.getErr());
    return time.of(line, file, opened.network());
  }

  /** The layer that was named, or the first. */
  Layer layer(CommandLine line, FollowNetwork network) {
    if (layer.isEmpty()) {
      return network.layers().getFirst();
    }
    return layer(line, file, network, layer.get());
  }

  /** A layer of a file that was named. */
  static Layer layer(CommandLine line, Path file, FollowNetwork network, String name) {
    return network
        .layer(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    Messages.text(
                        "cli.network.no_layer",
                        file,
                        name,
                        network.layers().stream()
                            .map(Layer::name)
                            .collect(Collectors.joining(", ")))));
  }

  /** Writes to the file that was named, whole or not at all, or to the terminal. */
  int write(CommandLine line, OutputArguments.Content content) {
    return output.write(line, content);
  }

  /** Writes a listing as what is wanted. */
  int write(CommandLine line, FollowNetwork network, Listing listing) {
    return output.write(line, network, listing);
  }

  /**
   * The groups of an attribute that was named, or of one of its values against all others; says on
   * the error stream if accounts have several values, of which the first counts.
   */
  static Groups groups(CommandLine line, Path file, FollowNetwork network, String name) {
    Groups groups =
        Groups.of(network, name)
            .filter(found -> !found.isOfNobody())
            .orElseThrow(() -> new ParameterException(line, noGroups(file, network, name)));
    if (groups.several() > 0) {
      String example = Groups.choice(name, groups.name(0));
      line.getErr()
          .println(Messages.text("cli.network.several", file, groups.several(), name, example));
    }
    return groups;
  }

  /** An attribute that was named. */
  static AttributeColumn attribute(
      CommandLine line, Path file, FollowNetwork network, String name) {
    return network
        .attribute(name)
        .orElseThrow(() -> new ParameterException(line, noGroups(file, network, name)));
  }

  private static String noGroups(Path file, FollowNetwork network, String name) {
    Optional<AttributeColumn> column = Groups.column(network, name);
    if (column.isPresent()) {
      String attribute = column.get().name();
      List<String> some = Groups.values(column.get()).stream().limit(VALUES_NAMED).toList();
      return Messages.text(
          "cli.network.no_value",
          file,
          name.substring(attribute.length() + 1),
          attribute,
          String.join(", ", some));
    }
    return Messages.text("cli.network.of_file", file, noAttribute(network, name));
  }

  /** Says that there is no such attribute, and which there are. */
  static String noAttribute(FollowNetwork network, String name) {
    List<String> names = network.attributes().stream().map(AttributeColumn::name).toList();
    return names.isEmpty()
        ? Messages.text("cli.network.no_attributes", name)
        : Messages.text("cli.network.no_attribute", name, String.join(", ", names));
  }

  /** The account with an id, or the only one with a label; none if there is neither. */
  static OptionalInt knownAccount(FollowNetwork network, String name) {
    OptionalInt byId = network.account(name);
    if (byId.isPresent()) {
      return byId;
    }
    int[] labelled = labelled(network, name);
    return labelled.length == 1 ? OptionalInt.of(labelled[0]) : OptionalInt.empty();
  }

  private static int[] labelled(FollowNetwork network, String name) {
    return IntStream.range(0, network.accountCount())
        .filter(account -> network.label(account).equalsIgnoreCase(name))
        .toArray();
  }

  /** An account that was named by its id, or by its label if only one account has it. */
  static int account(CommandLine line, FollowNetwork network, String name) {
    OptionalInt known = knownAccount(network, name);
    if (known.isPresent()) {
      return known.getAsInt();
    }
    int[] labelled = labelled(network, name);
    if (labelled.length > 1) {
      String ids =
          String.join(", ", IntStream.of(labelled).limit(5).mapToObj(network::id).toList());
      throw new ParameterException(
          line, Messages.text("cli.account.many-accounts", labelled.length, name, ids));
    }
    List<String> names = new ArrayList<>();
    for (int account = 0; account < network.accountCount(); account++) {
      names.add(network.label(account));
      names.add(network.id(account));
    }
    List<String> near = new SimilarNames(names.stream().distinct().toList()).to(name);
    throw new ParameterException(
        line,
        near.isEmpty()
            ? Messages.text("cli.account.no-account", name)
            : Messages.text("cli.account.no-account.similar", name, String.join(", ", near)));
  }
}
