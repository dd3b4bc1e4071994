package attache.formats;

import attache.network.FollowNetwork;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes networks to files, whole or not at all. */
public final class NetworkWriters {
  private static final String CSV_ACCOUNTS = "-accounts.csv";

  private NetworkWriters() {}

  /**
   * What of a network a format cannot hold, or holds otherwise than one might think: a sentence
   * each, for people; none if what is written and read again is the same network. Takes O(n + m).
   */
  public static List<String> leftOut(NetworkFormat format, FollowNetwork network) {
    return LeftOut.of(format, network);
  }

  /**
   * Writes a network. Takes time in proportion to its size; not for the thread that draws.
   *
   * @param appearance how the accounts look, which GEXF and Pajek hold
   * @param target the file, which is replaced; CSV has a second one beside it
   * @return the files that were written
   * @throws IOException if a file cannot be written or the format cannot hold so much; the file is
   *     then as it was before
   * @throws java.util.concurrent.CancellationException if {@code progress} says so; likewise
   */
  public static List<Path> write(
      NetworkFormat format,
      FollowNetwork network,
      Appearance appearance,
      Path target,
      Progress progress)
      throws IOException {
    switch (format) {
      case JSON -> OutputFile.write(target, out -> NetworkJsonWriter.write(network, out));
      case GRAPHML -> text(target, out -> GraphmlWriter.write(network, out, progress));
      case GEXF -> text(target, out -> GexfWriter.write(network, appearance, out, progress));
      case PAJEK -> text(target, out -> PajekWriter.write(network, appearance, out, progress));
      case DOT -> text(target, out -> DotWriter.write(network, out, progress));
      case XLSX -> {
        NetworkTables tables = new NetworkTables(network);
        List<Table> sheets = List.of(tables.ties(), tables.accounts());
        TableFiles.writeSheets(sheets, target, progress);
      }
      case CSV -> {
        NetworkTables tables = new NetworkTables(network);
        Path accounts = csvAccounts(target);
        text(
            target,
            out -> {
              TableFiles.append(TableFormat.CSV, tables.ties(), out, progress.part(0, 0.6));
              out.flush();
              // Only when all ties are beside their file is the other one touched.
              TableFiles.write(TableFormat.CSV, tables.accounts(), accounts, progress.part(0.6, 1));
            });
        return List.of(target, accounts);
      }
    }
    return List.of(target);
  }

  /** The file that holds the accounts beside a CSV file of ties. */
  public static Path csvAccounts(Path ties) {
    String name = String.valueOf(ties.getFileName());
    int dot = name.lastIndexOf('.');
    return ties.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + CSV_ACCOUNTS);
  }

  /** What writes the text of a format. */
  @FunctionalInterface
  private interface Text {
    void writeTo(Writer out) throws IOException;
  }

  private static void text(Path target, Text text) throws IOException {
    OutputFile.write(
        target,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.writeTo(writer);
          writer.flush();
        });
  }
}
