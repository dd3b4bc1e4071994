package attache.cli;

import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.Opened;
import attache.formats.SimilarNames;
import attache.measures.Groups;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The arguments of commands that look into one network and write what they find. */
final class NetworkArguments {
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

  @Option(names = "--json", descriptionKey = "cli.network.json")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "cli.network.output")
  private Optional<Path> output = Optional.empty();

  /** What writes the findings. */
  @FunctionalInterface
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  /** The file as it was named. */
  Path file() {
    return file;
  }

  /** Whether JSON is wanted rather than CSV. */
  boolean json() {
    return json;
  }

  /** Reads the network, and says on the error stream what must be known of it. */
  FollowNetwork open(CommandLine line) throws NetworkFileException {
    output.ifPresent(target -> requireNoInput(line, target));
    Opened opened = NetworkFiles.open(file, accounts, Progress.NONE);
    Doubts.tell(file, opened, line.getErr());
    return opened.network();
  }

  private void requireNoInput(CommandLine line, Path target) {
    try {
      if (Files.exists(target) && Files.isSameFile(target, file)) {
        throw new ParameterException(line, Messages.text("cli.network.overwrites", target));
      }
    } catch (IOException e) {
      // What is wrong with the file is told when it is read.
    }
  }

  /** The layer that was named, or the first. */
  Layer layer(CommandLine line, FollowNetwork network) {
    if (layer.isEmpty()) {
      return network.layers().getFirst();
    }
    return network
        .layer(layer.get())
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    Messages.text(
                        "cli.network.no_layer",
                        file,
                        layer.get(),
                        network.layers().stream()
                            .map(Layer::name)
                            .collect(Collectors.joining(", ")))));
  }

  /** Writes to the file that was named, whole or not at all, or to the terminal. */
  int write(CommandLine line, Content content) {
    try {
      if (output.isPresent()) {
        OutputFile.write(
            output.get(),
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              content.writeTo(writer);
              writer.flush();
            });
      } else {
        PrintWriter out = line.getOut();
        content.writeTo(out);
        out.flush();
      }
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      line.getErr().println(WriteFailure.message(output.orElse(Path.of("")), e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** The groups of an attribute that was named. */
  static Groups groups(CommandLine line, Path file, FollowNetwork network, String name) {
    List<String> names = network.attributes().stream().map(AttributeColumn::name).toList();
    return network
        .attribute(name)
        .map(Groups::by)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    names.isEmpty()
                        ? Messages.text("cli.network.no_attributes", file, name)
                        : Messages.text(
                            "cli.network.no_attribute", file, name, String.join(", ", names))));
  }

  /** An account that was named by its id, or by its label if only one account has it. */
  static int account(CommandLine line, FollowNetwork network, String name) {
    if (network.account(name).isPresent()) {
      return network.account(name).getAsInt();
    }
    int[] labelled =
        IntStream.range(0, network.accountCount())
            .filter(account -> network.label(account).equalsIgnoreCase(name))
            .toArray();
    if (labelled.length == 1) {
      return labelled[0];
    }
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
