package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes Pajek's network format: accounts by number, each layer a relation. */
final class PajekWriter {
  /**
   * What a comment begins with that names the only layer: a relation of its own would be refused by
   * programs that know none.
   */
  static final String LONE_LAYER = "% layer: \"";

  private PajekWriter() {}

  /**
   * Puts a picture into the square from 0 to 1 that Pajek draws, whose origin is at the top left.
   *
   * @param left the least x of the picture
   * @param top the greatest y, which grows upwards
   * @param extent the greater of its width and height
   */
  private record Square(double left, double top, double extent) {
    private static final double MARGIN = 0.05;

    static Square of(FollowNetwork network, Appearance appearance) {
      double left = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      double bottom = Double.POSITIVE_INFINITY;
      double top = Double.NEGATIVE_INFINITY;
      for (int account = 0; account < network.accountCount(); account++) {
        if (appearance.isDrawn(account)) {
          left = Math.min(left, appearance.x(account));
          right = Math.max(right, appearance.x(account));
          bottom = Math.min(bottom, appearance.y(account));
          top = Math.max(top, appearance.y(account));
        }
      }
      double extent = Math.max(right - left, top - bottom);
      return new Square(left, top, extent > 0 ? extent : 1);
    }

    double x(double x) {
      return MARGIN + (1 - 2 * MARGIN) * (x - left) / extent;
    }

    double y(double y) {
      return MARGIN + (1 - 2 * MARGIN) * (top - y) / extent;
    }
  }

  static void write(FollowNetwork network, Appearance appearance, Writer out, Progress progress)
      throws IOException {
    for (String line : Origin.lines(network)) {
      out.write("% " + line + "\n");
    }
    boolean several = network.layers().size() > 1;
    String first = network.layers().getFirst().name();
    if (!several && !first.equals(Layer.FOLLOW)) {
      out.write(LONE_LAYER + quoted(first).substring(1) + "\n");
    }
    Square square = Square.of(network, appearance);
    out.write("*Vertices " + network.accountCount() + "\n");
    for (int account = 0; account < network.accountCount(); account++) {
      progress.report(0.3 * account / network.accountCount());
      out.write((account + 1) + " " + quoted(network.label(account)));
      if (appearance.isDrawn(account)) {
        out.write(
            String.format(
                Locale.ROOT,
                " %.6f %.6f",
                square.x(appearance.x(account)),
                square.y(appearance.y(account))));
      }
      out.write('\n');
    }
    for (int i = 0; i < network.layers().size(); i++) {
      Layer layer = network.layers().get(i);
      out.write(WrittenTies.undirected(layer) ? "*Edges" : "*Arcs");
      out.write(several ? " :" + (i + 1) + " " + quoted(layer.name()) + "\n" : "\n");
      WrittenTies.each(
          layer,
          (from, to, arc) -> {
            progress.report(0.3 + 0.7 * arc / layer.arcCount());
            out.write((from + 1) + " " + (to + 1));
            out.write(layer.weighted() ? " " + XmlOutput.number(layer.weight(arc)) + "\n" : "\n");
          });
    }
  }

  /**
   * Pajek knows no way to write a quotation mark or a line break in a name; others that read its
   * files take a backslash before the closing mark for one that hides it.
   */
  static String quoted(String text) {
    String held = text.replace('"', '\'').replaceAll("\\R|\\p{Cntrl}", " ");
    return '"' + (held.endsWith("\\") ? held + " " : held) + '"';
  }
}
