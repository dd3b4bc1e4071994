package attache.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Files of the same million random arcs in several formats, to be opened by several programs. */
final class ManyArcs {
  private static final int ACCOUNTS = 50_000;
  private static final int ARCS = 1_000_000;

  /** Writes what stands around the accounts and arcs, and each of them. */
  private interface Form {
    String start();

    String account(int number);

    String between();

    String arc(int from, int to);

    String end();
  }

  /** A form given by patterns, in which %d stands for numbers. */
  private record Pattern(String start, String account, String between, String arc, String end)
      implements Form {
    @Override
    public String account(int number) {
      return account.replace("%d", Integer.toString(number));
    }

    @Override
    public String arc(int from, int to) {
      int second = arc.lastIndexOf("%d");
      return arc.substring(0, second).replace("%d", Integer.toString(from))
          + to
          + arc.substring(second + 2);
    }
  }

  private ManyArcs() {}

  private static Form form(String extension) {
    return switch (extension) {
      case "csv" -> new Pattern("Source,Target\n", "", "", "%d,%d\n", "");
      case "net" ->
          new Pattern("*Vertices " + ACCOUNTS + "\n", "%d \"a%d\"\n", "*Arcs\n", "%d %d 1\n", "");
      case "gml" ->
          new Pattern(
              "graph [\n  directed 1\n",
              "  node [\n    id %d\n    label \"a%d\"\n  ]\n",
              "",
              "  edge [\n    source %d\n    target %d\n  ]\n",
              "]\n");
      case "dot" -> new Pattern("digraph g {\n", "%d;\n", "", "%d -> %d;\n", "}\n");
      case "json" ->
          new Pattern(
              "{\"directed\":true,\"nodes\":[{\"id\":\"0\"}",
              ",{\"id\":\"%d\"}",
              "],\"links\":[{\"source\":\"1\",\"target\":\"2\"}",
              ",{\"source\":\"%d\",\"target\":\"%d\"}\n",
              "]}");
      case "graphml" ->
          new Pattern(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                  + "<graph edgedefault=\"directed\">\n",
              "<node id=\"n%d\"/>\n",
              "",
              "<edge source=\"n%d\" target=\"n%d\"/>\n",
              "</graph>\n</graphml>\n");
      case "gexf" ->
          new Pattern(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  + "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
                  + "<graph defaultedgetype=\"directed\">\n<nodes>\n",
              "<node id=\"%d\"/>\n",
              "</nodes>\n<edges>\n",
              "<edge source=\"%d\" target=\"%d\"/>\n",
              "</edges>\n</graph>\n</gexf>\n");
      default -> throw new IllegalArgumentException(extension);
    };
  }

  /** Writes the file of a format into a folder, all different arcs, none of them to itself. */
  static Path write(Path folder, String extension) throws IOException {
    Path file = folder.resolve("arcs." + extension);
    Form form = form(extension);
    Random random = new Random(11);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(form.start());
      for (int account = 1; account <= ACCOUNTS; account++) {
        out.write(form.account(account));
      }
      out.write(form.between());
      for (int arc = 0; arc < ARCS; arc++) {
        // Twenty followed each, a random stretch apart, are never the same twice.
        int from = arc / (ARCS / ACCOUNTS);
        int nth = arc % (ARCS / ACCOUNTS);
        int stretch = ACCOUNTS / (ARCS / ACCOUNTS);
        int to = (from + 1 + nth * stretch + random.nextInt(stretch - 1)) % ACCOUNTS;
        out.write(form.arc(from + 1, to + 1));
      }
      out.write(form.end());
    }
    return file;
  }
}
