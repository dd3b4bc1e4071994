package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes Graphviz's DOT. */
final class DotWriter {
  /** What stands for the character that no text file can hold. */
  private static final char ZERO = '\uFFFD';

  private static final Pattern LONE_BACKSLASH =
      Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*\\\\)(?=[\"\\n]|\\z)");

  /** Names that mean something to whoever reads the file. */
  static final Set<String> RESERVED = Set.of("label", "weight", "layer", "dir", "id", "pos");

  private DotWriter() {}

  static void write(FollowNetwork network, Writer out, Progress progress) throws IOException {
    for (String line : Origin.lines(network)) {
      out.write("// " + line + "\n");
    }
    boolean directed = network.layers().stream().anyMatch(layer -> !WrittenTies.undirected(layer));
    out.write((directed ? "digraph " : "graph ") + quoted(network.title()) + " {\n");
    for (int account = 0; account < network.accountCount(); account++) {
      progress.report(0.3 * account / network.accountCount());
      StringBuilder attributes = new StringBuilder();
      if (!network.label(account).equals(network.id(account))) {
        attributes.append("label=").append(quoted(network.label(account).replace("\\", "\\\\")));
      }
      append(attributes, network.attributes(), account);
      out.write(quoted(network.id(account)));
      out.write(attributes.isEmpty() ? ";\n" : " [" + attributes + "];\n");
    }
    for (Layer layer : network.layers()) {
      writeTies(network, layer, directed, out, progress);
    }
    out.write("}\n");
  }

  private static void writeTies(
      FollowNetwork network, Layer layer, boolean directed, Writer out, Progress progress)
      throws IOException {
    boolean named = network.layers().size() > 1 || !layer.name().equals(Layer.FOLLOW);
    String fixed = named ? "layer=" + quoted(layer.name()) : "";
    boolean both = directed && WrittenTies.undirected(layer);
    WrittenTies.each(
        layer,
        (from, to, arc) -> {
          progress.report(0.3 + 0.7 * arc / layer.arcCount());
          StringBuilder attributes = new StringBuilder(fixed);
          if (layer.weighted()) {
            attributes
                .append(attributes.isEmpty() ? "" : ",")
                .append("weight=")
                .append(quoted(XmlOutput.number(layer.weight(arc))));
          }
          append(attributes, layer.attributes(), arc);
          String end = attributes.isEmpty() ? ";\n" : " [" + attributes + "];\n";
          String one = quoted(network.id(from));
          String other = quoted(network.id(to));
          out.write(one + (directed ? " -> " : " -- ") + other + end);
          if (both) {
            out.write(other + " -> " + one + end);
          }
        });
  }

  private static void append(StringBuilder attributes, List<AttributeColumn> columns, int row) {
    for (AttributeColumn column : columns) {
      if (!column.isMissing(row)) {
        attributes
            .append(attributes.isEmpty() ? "" : ",")
            .append(quoted(name(column.name())))
            .append('=')
            .append(quoted(column.text(row)));
      }
    }
  }

  /** An attribute whose name means something else gets another. */
  private static String name(String name) {
    return RESERVED.contains(name.strip().toLowerCase(Locale.ROOT)) ? name + " (attribute)" : name;
  }

  /** A lone backslash would take away the mark or the line end after it: a blank parts them. */
  private static String quoted(String text) {
    String held = LONE_BACKSLASH.matcher(text.replace('\0', ZERO)).replaceAll("$1 ");
    return '"' + held.replace("\"", "\\\"") + '"';
  }

  /** Whether DOT cannot hold a text as it is. */
  static boolean exceeds(String text) {
    return LONE_BACKSLASH.matcher(text).find();
  }
}
