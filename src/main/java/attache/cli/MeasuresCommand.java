package attache.cli;

import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.project.ProjectFile;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.text.Messages;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code measures}: the scores of all accounts of one or more networks as CSV. All files are read
 * and measured before the first byte is written; if one of them cannot be read, nothing is.
 */
@Command(
    name = "measures",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    header = "${bundle:cli.measures.header}",
    description = "${bundle:cli.measures.description}",
    footer = "${bundle:cli.measures.examples}")
final class MeasuresCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.measures.file")
  private List<Path> files = List.of();

  @Option(
      names = {"-m", "--measure"},
      split = ",",
      paramLabel = "NAME",
      completionCandidates = Keys.class,
      descriptionKey = "cli.measures.measure")
  private List<String> keys = List.of();

  @Option(
      names = {"-g", "--group"},
      paramLabel = "ATTRIBUTE",
      descriptionKey = "cli.measures.group")
  private Optional<String> attribute = Optional.empty();

  @Mixin private final SampleOption sample = new SampleOption();

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.measures.seed")
  private long seed = 1;

  @Option(
      names = {"-l", "--layer"},
      paramLabel = "NAME",
      descriptionKey = "cli.measures.layer")
  private Optional<String> layer = Optional.empty();

  @Mixin private final TimeOptions time = new TimeOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "cli.measures.output")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = {"-a", "--accounts"},
      paramLabel = "TABLE",
      descriptionKey = "cli.accounts")
  private List<Path> accounts = List.of();

  private record Measured(
      String file, FollowNetwork network, SequencedMap<String, Scores> scores) {}

  /** The names of the measures, as picocli lists them in the help. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return MeasureNames.all().iterator();
    }
  }

  @Override
  public Integer call() {
    List<String> wanted = wanted();
    SourceSample from = sample.sample(line(), seed);
    Outputs.requireOthers(line(), targets(), files, accounts);
    List<Measured> all = new ArrayList<>();
    boolean failed = false;
    for (Path file : files) {
      try {
        all.add(measure(file, wanted, from));
      } catch (NetworkFileException e) {
        line().getErr().println(e.getMessage());
        failed = true;
      }
    }
    if (failed) {
      return CommandLine.ExitCode.USAGE;
    }
    return write(wanted, all);
  }

  private List<Path> targets() {
    return output.stream().toList();
  }

  private List<String> wanted() {
    if (keys.isEmpty()) {
      return Stream.concat(
              Measures.all().stream().map(Measure::key),
              attribute.stream().flatMap(any -> Measures.groupedKeys().stream()))
          .toList();
    }
    return keys.stream().map(this::requireMeasure).distinct().toList();
  }

  private String requireMeasure(String name) {
    String key =
        MeasureNames.key(name.strip(), MeasureNames.all())
            .orElseThrow(
                () ->
                    new ParameterException(
                        line(), MeasureNames.unknown(name.strip(), MeasureNames.all())));
    if (Measures.groupedKeys().contains(key) && attribute.isEmpty()) {
      throw new ParameterException(line(), Messages.text("cli.measures.needs_group", key));
    }
    return key;
  }

  private Measured measure(Path file, List<String> wanted, SourceSample from)
      throws NetworkFileException {
    Opened opened = ProjectFile.openNetwork(file, accounts, Progress.NONE);
    Outputs.requireOthers(line(), targets(), file, opened);
    Doubts.tell(file, opened, line().getErr());
    FollowNetwork network = time.of(line(), file, opened.network());
    Layer measured = layer(file, network);
    List<String> plain = wanted.stream().filter(key -> Measures.get(key).isPresent()).toList();
    Map<String, Scores> found =
        new HashMap<>(Measures.computeAll(measured, plain, Map.of(), from, Progress.NONE));
    tellEstimates(file, found);
    if (plain.size() < wanted.size()) {
      for (Measure grouped :
          Measures.by(NetworkArguments.groups(line(), file, network, attribute.orElse("")))) {
        found.put(grouped.key(), grouped.compute(measured, Progress.NONE));
      }
    }
    SequencedMap<String, Scores> scores = new LinkedHashMap<>();
    wanted.forEach(key -> scores.put(key, Objects.requireNonNull(found.get(key))));
    return new Measured(file.toString(), network, scores);
  }

  /** Says how far estimates may be off. */
  private void tellEstimates(Path file, Map<String, Scores> found) {
    for (String key : List.of(Measures.BETWEENNESS, Measures.BETWEENNESS_UNDIRECTED)) {
      Optional.ofNullable(found.get(key))
          .flatMap(Scores::estimate)
          .ifPresent(
              estimate ->
                  line()
                      .getErr()
                      .println(
                          Messages.text(
                              "cli.measures.estimate",
                              file,
                              key,
                              estimate.sources(),
                              estimate.accounts(),
                              Double.toString(estimate.error()),
                              Long.toString(estimate.seed()))));
    }
  }

  private Layer layer(Path file, FollowNetwork network) {
    if (layer.isEmpty()) {
      return network.layers().getFirst();
    }
    return network
        .layer(layer.get())
        .orElseThrow(
            () ->
                new ParameterException(
                    line(),
                    Messages.text(
                        "cli.measures.no_layer",
                        file,
                        layer.get(),
                        network.layers().stream()
                            .map(Layer::name)
                            .collect(Collectors.joining(", ")))));
  }

  private int write(List<String> wanted, List<Measured> all) {
    try {
      Optional<TableFormat> form = output.flatMap(ScoresTable::format);
      if (form.isPresent()) {
        writeTables(form.get(), output.orElseThrow(), all);
      } else if (output.isPresent()) {
        OutputFile.write(
            output.get(),
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              write(writer, wanted, all);
              writer.flush();
            });
      } else {
        PrintWriter out = line().getOut();
        write(out, wanted, all);
        out.flush();
      }
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      line().getErr().println(WriteFailure.message(output.orElse(Path.of("")), e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** A sheet a network in a workbook, one table after the other in all other forms. */
  private static void writeTables(TableFormat form, Path target, List<Measured> all)
      throws IOException {
    List<Table> tables =
        all.stream().map(one -> ScoresTable.of(one.network(), one.scores())).toList();
    if (form == TableFormat.XLSX) {
      TableFiles.writeSheets(tables, target, Progress.NONE);
      return;
    }
    OutputFile.write(
        target,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          for (Table table : tables) {
            TableFiles.append(form, table, writer, Progress.NONE);
          }
          writer.flush();
        });
  }

  private void write(Appendable out, List<String> wanted, List<Measured> all) throws IOException {
    ScoresCsv csv = new ScoresCsv(out, files.size() > 1, output.isPresent());
    csv.header(wanted);
    for (Measured one : all) {
      csv.rows(one.file(), one.network(), one.scores());
    }
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command is run by the command line only");
    }
    return spec.commandLine();
  }
}
