package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.work.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes GEXF 1.2 as Gephi reads it, with the look of the accounts if that is known. */
final class GexfWriter {
  /** Attributes that the look of the accounts takes the place of. */
  private static final Set<String> LOOK =
      Set.of(
          GexfAccounts.X, GexfAccounts.Y, GexfAccounts.Z, GexfAccounts.SIZE, GexfAccounts.COLOUR);

  /** Version 1.3 adds nothing that is written here, and older networkx does not read it. */
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final FollowNetwork network;
  private final Appearance appearance;
  private final XmlOutput xml;
  private final Progress progress;
  private final List<AttributeColumn> columns;
  private final Map<String, String> edgeIds = new LinkedHashMap<>();
  private int edges;

  private GexfWriter(
      FollowNetwork network, Appearance appearance, XmlOutput xml, Progress progress) {
    this.network = network;
    this.appearance = appearance;
    this.xml = xml;
    this.progress = progress;
    boolean drawn = !appearance.equals(Appearance.NONE);
    columns =
        network.attributes().stream()
            .filter(column -> !drawn || !LOOK.contains(column.name()))
            .toList();
  }

  static void write(FollowNetwork network, Appearance appearance, Writer out, Progress progress)
      throws IOException {
    new GexfWriter(network, appearance, new XmlOutput(out, network), progress).write();
  }

  private void write() throws IOException {
    xml.markup("<gexf xmlns=\"" + NAMESPACE + "\" xmlns:viz=\"" + NAMESPACE + "/viz\"")
        .markup(" version=\"1.2\">\n<meta><creator>")
        .text(Origin.CREATOR)
        .markup("</creator><description>")
        .text(String.join("\n", Origin.lines(network)))
        .markup("</description></meta>\n");
    boolean undirected = WrittenTies.undirected(network.layers().getFirst());
    xml.markup("<graph mode=\"static\" defaultedgetype=\"")
        .markup(undirected ? "undirected" : "directed")
        .markup("\">\n");
    writeAttributes();
    xml.markup("<nodes>\n");
    for (int account = 0; account < network.accountCount(); account++) {
      writeNode(account);
    }
    xml.markup("</nodes>\n<edges>\n");
    for (Layer layer : network.layers()) {
      writeEdges(layer);
    }
    xml.markup("</edges>\n</graph>\n</gexf>\n");
  }

  private void writeAttributes() throws IOException {
    xml.markup("<attributes class=\"node\">\n");
    for (int i = 0; i < columns.size(); i++) {
      attribute("n" + i, columns.get(i).name(), type(columns.get(i)));
    }
    xml.markup("</attributes>\n<attributes class=\"edge\">\n");
    attribute(XmlRoles.LAYER, "layer", "string");
    attribute(XmlRoles.WAVE, "wave", "string");
    for (Layer layer : network.layers()) {
      for (AttributeColumn column : layer.attributes()) {
        String identity = type(column) + " " + column.name();
        if (!edgeIds.containsKey(identity)) {
          edgeIds.put(identity, "e" + edgeIds.size());
          attribute("e" + (edgeIds.size() - 1), column.name(), type(column));
        }
      }
    }
    xml.markup("</attributes>\n");
  }

  private void attribute(String id, String title, String type) throws IOException {
    xml.markup("<attribute")
        .attribute("id", id)
        .attribute("title", title)
        .attribute("type", type)
        .markup("/>\n");
  }

  private static String type(AttributeColumn column) {
    return switch (column) {
      case NumberColumn number -> "double";
      case TruthColumn truth -> "boolean";
      case TextColumn text -> "string";
      case ListColumn list -> "liststring";
    };
  }

  private void writeNode(int account) throws IOException {
    progress.report(0.3 * account / network.accountCount());
    xml.markup("<node")
        .attribute("id", network.id(account))
        .attribute("label", network.label(account))
        .markup("><attvalues>");
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isMissing(account)) {
        value("n" + i, XmlOutput.value(columns.get(i), account));
      }
    }
    xml.markup("</attvalues>");
    if (appearance.isDrawn(account)) {
      int colour = appearance.colour(account);
      xml.markup("<viz:size")
          .attribute("value", XmlOutput.number(appearance.size(account)))
          .markup("/><viz:position")
          .attribute("x", XmlOutput.number(appearance.x(account)))
          .attribute("y", XmlOutput.number(appearance.y(account)))
          .attribute("z", "0")
          .markup("/><viz:color")
          .attribute("r", Integer.toString(colour >> 16 & 0xFF))
          .attribute("g", Integer.toString(colour >> 8 & 0xFF))
          .attribute("b", Integer.toString(colour & 0xFF))
          .markup("/>");
    }
    xml.markup("</node>\n");
  }

  private void value(String id, String text) throws IOException {
    xml.markup("<attvalue").attribute("for", id).attribute("value", text).markup("/>");
  }

  private void writeEdges(Layer layer) throws IOException {
    String type = WrittenTies.undirected(layer) ? "undirected" : "directed";
    boolean named = network.layers().size() > 1 || !layer.kind().equals(Layer.FOLLOW);
    WrittenTies.each(
        layer,
        (from, to, arc) -> {
          progress.report(0.3 + 0.7 * arc / layer.arcCount());
          xml.markup("<edge")
              .attribute("id", Integer.toString(edges++))
              .attribute("source", network.id(from))
              .attribute("target", network.id(to))
              .attribute("type", type);
          if (layer.weighted()) {
            xml.attribute("weight", XmlOutput.number(layer.weight(arc)));
          }
          if (named) {
            xml.attribute("kind", layer.kind());
          }
          xml.markup("><attvalues>");
          if (named) {
            // Gephi knows kinds of edges, networkx only attributes.
            value(XmlRoles.LAYER, layer.kind());
          }
          if (!layer.wave().isEmpty()) {
            value(XmlRoles.WAVE, layer.wave());
          }
          for (AttributeColumn column : layer.attributes()) {
            if (!column.isMissing(arc)) {
              String identity = type(column) + " " + column.name();
              value(edgeIds.getOrDefault(identity, ""), XmlOutput.value(column, arc));
            }
          }
          xml.markup("</attvalues></edge>\n");
        });
  }
}
