package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes Pajek's network format: accounts by number, each layer a relation. */
final class PajekWriter {
  private PajekWriter() {}

  static void write(FollowNetwork network, Appearance appearance, Writer out, Progress progress)
      throws IOException {
    for (String line : Origin.lines(network)) {
      out.write("% " + line + "\n");
    }
    out.write("*Vertices " + network.accountCount() + "\n");
    for (int account = 0; account < network.accountCount(); account++) {
      progress.report(0.3 * account / network.accountCount());
      out.write((account + 1) + " " + quoted(network.label(account)));
      if (appearance.isDrawn(account)) {
        out.write(
            String.format(Locale.ROOT, " %.6f %.6f", appearance.x(account), appearance.y(account)));
      }
      out.write('\n');
    }
    boolean named =
        network.layers().size() > 1 || !network.layers().getFirst().name().equals(Layer.FOLLOW);
    for (int i = 0; i < network.layers().size(); i++) {
      Layer layer = network.layers().get(i);
      out.write(WrittenTies.undirected(layer) ? "*Edges" : "*Arcs");
      out.write(named ? " :" + (i + 1) + " " + quoted(layer.name()) + "\n" : "\n");
      WrittenTies.each(
          layer,
          (from, to, arc) -> {
            progress.report(0.3 + 0.7 * arc / layer.arcCount());
            out.write((from + 1) + " " + (to + 1));
            out.write(layer.weighted() ? " " + XmlOutput.number(layer.weight(arc)) + "\n" : "\n");
          });
    }
  }

  /** Pajek knows no way to write a quotation mark or a line break in a name. */
  static String quoted(String text) {
    return '"' + text.replace('"', '\'').replaceAll("\\R|\\p{Cntrl}", " ") + '"';
  }
}
