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

/**
 * Writes GraphML that other programs read: label, weight and layer are attributes of these names.
 * Their ids tell our own reader that they are no attributes of the network.
 */
final class GraphmlWriter {
  private final FollowNetwork network;
  private final XmlOutput xml;
  private final Progress progress;
  private final Map<String, String> edgeKeys = new LinkedHashMap<>();

  private GraphmlWriter(FollowNetwork network, XmlOutput xml, Progress progress) {
    this.network = network;
    this.xml = xml;
    this.progress = progress;
  }

  static void write(FollowNetwork network, Writer out, Progress progress) throws IOException {
    new GraphmlWriter(network, new XmlOutput(out, network), progress).write();
  }

  private void write() throws IOException {
    xml.markup("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    writeKeys();
    boolean directed = !WrittenTies.undirected(network.layers().getFirst());
    xml.markup("<graph id=\"G\" edgedefault=\"" + (directed ? "directed" : "undirected") + "\">\n");
    data(XmlRoles.ORIGIN, String.join("\n", Origin.lines(network)));
    StringBuilder layers = new StringBuilder();
    for (Layer layer : network.layers()) {
      String word = WrittenTies.undirected(layer) ? "undirected" : "directed";
      layers.append(XmlValues.spelled(List.of(layer.kind(), layer.wave(), word))).append('\n');
    }
    data(XmlRoles.LAYERS, layers.toString().strip());
    for (int account = 0; account < network.accountCount(); account++) {
      writeNode(account);
    }
    for (Layer layer : network.layers()) {
      writeEdges(layer, directed);
    }
    xml.markup("</graph>\n</graphml>\n");
  }

  private void writeKeys() throws IOException {
    key(XmlRoles.ORIGIN, "graph", "about", "string");
    key(XmlRoles.LAYERS, "graph", "layers", "string");
    key(XmlRoles.LABEL, "node", "label", "string");
    for (int i = 0; i < network.attributes().size(); i++) {
      AttributeColumn column = network.attributes().get(i);
      key(nodeKey(i), "node", column.name(), type(column));
    }
    key(XmlRoles.WEIGHT, "edge", "weight", "double");
    key(XmlRoles.LAYER, "edge", "layer", "string");
    key(XmlRoles.WAVE, "edge", "wave", "string");
    for (Layer layer : network.layers()) {
      for (AttributeColumn column : layer.attributes()) {
        String identity = type(column) + list(column) + column.name();
        if (!edgeKeys.containsKey(identity)) {
          String id = list(column) + "e" + edgeKeys.size();
          edgeKeys.put(identity, id);
          key(id, "edge", column.name(), type(column));
        }
      }
    }
  }

  private String nodeKey(int column) {
    return list(network.attributes().get(column)) + "n" + column;
  }

  /** GraphML knows no lists: our reader knows them by their ids. */
  private static String list(AttributeColumn column) {
    return column instanceof ListColumn ? XmlRoles.LIST : "";
  }

  private static String type(AttributeColumn column) {
    return switch (column) {
      case NumberColumn number -> "double";
      case TruthColumn truth -> "boolean";
      case TextColumn text -> "string";
      case ListColumn list -> "string";
    };
  }

  private void key(String id, String domain, String name, String type) throws IOException {
    xml.markup("<key")
        .attribute("id", id)
        .attribute("for", domain)
        .attribute("attr.name", name)
        .attribute("attr.type", type)
        .markup("/>\n");
  }

  private void data(String key, String text) throws IOException {
    xml.markup("<data").attribute("key", key).markup(">").text(text).markup("</data>");
  }

  private void writeNode(int account) throws IOException {
    progress.report(0.3 * account / network.accountCount());
    xml.markup("<node").attribute("id", network.id(account)).markup(">");
    if (!network.label(account).equals(network.id(account))) {
      data(XmlRoles.LABEL, network.label(account));
    }
    for (int i = 0; i < network.attributes().size(); i++) {
      AttributeColumn column = network.attributes().get(i);
      if (!column.isMissing(account)) {
        data(nodeKey(i), XmlOutput.value(column, account));
      }
    }
    xml.markup("</node>\n");
  }

  private void writeEdges(Layer layer, boolean directedByDefault) throws IOException {
    boolean directed = !WrittenTies.undirected(layer);
    boolean named = network.layers().size() > 1 || !layer.name().equals(Layer.FOLLOW);
    WrittenTies.each(
        layer,
        (from, to, arc) -> {
          progress.report(0.3 + 0.7 * arc / layer.arcCount());
          xml.markup("<edge")
              .attribute("source", network.id(from))
              .attribute("target", network.id(to));
          if (directed != directedByDefault) {
            xml.attribute("directed", Boolean.toString(directed));
          }
          xml.markup(">");
          if (layer.weighted()) {
            data(XmlRoles.WEIGHT, XmlOutput.number(layer.weight(arc)));
          }
          if (named) {
            data(XmlRoles.LAYER, layer.kind());
          }
          if (!layer.wave().isEmpty()) {
            data(XmlRoles.WAVE, layer.wave());
          }
          for (AttributeColumn column : layer.attributes()) {
            if (!column.isMissing(arc)) {
              String identity = type(column) + list(column) + column.name();
              data(edgeKeys.getOrDefault(identity, ""), XmlOutput.value(column, arc));
            }
          }
          xml.markup("</edge>\n");
        });
  }
}
