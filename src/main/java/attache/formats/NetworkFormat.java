package attache.formats;

import attache.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a network can be written. */
public enum NetworkFormat {
  /** Our own form, which holds everything. */
  JSON("json"),
  GRAPHML("graphml"),
  GEXF("gexf"),
  /** Two tables: ties, and accounts in a file beside it. */
  CSV("csv"),
  /** A workbook with a sheet of ties and a sheet of accounts. */
  XLSX("xlsx"),
  PAJEK("net"),
  DOT("dot");

  private final String extension;

  NetworkFormat(String extension) {
    this.extension = extension;
  }

  /** What a file of this format is called at its end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format as people call it, such as "GraphML". */
  public String label() {
    return switch (this) {
      case JSON -> Messages.text("formats.write.json");
      case GRAPHML -> Messages.text("formats.write.graphml");
      case GEXF -> Messages.text("formats.write.gexf");
      case CSV -> Messages.text("formats.write.csv");
      case XLSX -> Messages.text("formats.write.xlsx");
      case PAJEK -> Messages.text("formats.write.pajek");
      case DOT -> Messages.text("formats.write.dot");
    };
  }

  /** What the format is good for, in a sentence. */
  public String use() {
    return switch (this) {
      case JSON -> Messages.text("formats.write.json.use");
      case GRAPHML -> Messages.text("formats.write.graphml.use");
      case GEXF -> Messages.text("formats.write.gexf.use");
      case CSV -> Messages.text("formats.write.csv.use");
      case XLSX -> Messages.text("formats.write.xlsx.use");
      case PAJEK -> Messages.text("formats.write.pajek.use");
      case DOT -> Messages.text("formats.write.dot.use");
    };
  }

  /** The format that a word means: a format's own name or its extension, in any case. */
  public static Optional<NetworkFormat> named(String word) {
    String bare = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            format ->
                format.extension.equals(bare)
                    || format.name().toLowerCase(Locale.ROOT).equals(bare)
                    || (format == DOT && bare.equals("gv")))
        .findFirst();
  }

  /** The format that a file's name ends with. */
  public static Optional<NetworkFormat> of(Path file) {
    String name = String.valueOf(file.getFileName());
    return named(name.substring(name.lastIndexOf('.') + 1));
  }
}
