package attache.cli;

import attache.network.FollowNetwork;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The arguments that say how and where findings are written. */
final class OutputArguments {
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

  /** Whether JSON is wanted rather than CSV. */
  boolean json() {
    return json;
  }

  /** The file that is written, if one is. */
  List<Path> targets() {
    return output.stream().toList();
  }

  /**
   * Writes a listing as JSON if that is wanted, otherwise as what the file's name asks for at its
   * end. Texts in CSV are guarded from spreadsheets in files; the terminal gets them as they are.
   *
   * @param network what the title and the notes of a table tell of
   */
  int write(CommandLine line, FollowNetwork network, Listing listing) {
    Optional<TableFormat> form = json ? Optional.empty() : output.flatMap(ScoresTable::format);
    if (form.isEmpty()) {
      return write(line, out -> Rows.write(listing, out, json, output.isPresent()));
    }
    Path target = output.orElseThrow();
    try {
      Table table = listing.table(network.title(), ScoresTable.notes(network.provenance()));
      TableFiles.write(form.get(), table, target, Progress.NONE);
      return CommandLine.ExitCode.OK;
    } catch (IOException e) {
      return failed(line, e);
    }
  }

  private int failed(CommandLine line, IOException why) {
    line.getErr().println(WriteFailure.message(output.orElse(Path.of("")), why));
    return CommandLine.ExitCode.SOFTWARE;
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
      return failed(line, e);
    }
  }
}
