package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a network in our own JSON form: one account a line, then one follower a line, so that two
 * versions of a network differ in the lines that changed. Equal networks give equal bytes; what is
 * written and read again is the same network. The source, notice and notes of the provenance are
 * written, its format and SHA-256 are not: they belong to a file.
 *
 * <p>An undirected layer is written with each tie once, at the account that comes first.
 */
public final class NetworkJsonWriter {
  private NetworkJsonWriter() {}

  /**
   * Writes a network. Takes O(n + m log d) time for out-degrees d, and little memory.
   *
   * @param out takes UTF-8 bytes; flushed but not closed
   * @throws IOException if {@code out} cannot take them
   */
  public static void write(FollowNetwork network, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Provenance provenance = network.provenance();
    text.write("{\n\"format\":\"attache-network\",\n\"version\":1,\n\"title\":");
    text.write(JsonText.quoted(network.title()));
    if (!provenance.source().isEmpty()) {
      text.write(",\n\"source\":" + JsonText.quoted(provenance.source()));
    }
    if (!provenance.notice().isEmpty()) {
      text.write(",\n\"notice\":" + JsonText.quoted(provenance.notice()));
    }
    if (!provenance.notes().isEmpty()) {
      text.write(",\n\"notes\":[\n");
      text.write(String.join(",\n", provenance.notes().stream().map(JsonText::quoted).toList()));
      text.write("\n]");
    }
    text.write(",\n");
    writeTypes(network.attributes(), text);
    writeAccounts(network, text);
    text.write(",\n\"layers\":[\n");
    for (int i = 0; i < network.layers().size(); i++) {
      text.write(i == 0 ? "" : ",\n");
      writeLayer(network, network.layers().get(i), text);
    }
    text.write("\n]\n}\n");
    text.flush();
  }

  private static void writeTypes(List<AttributeColumn> columns, Writer text) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    List<String> types = new ArrayList<>();
    for (AttributeColumn column : columns) {
      types.add(JsonText.quoted(column.name()) + ":" + JsonText.quoted(type(column).word()));
    }
    text.write("\"attributes\":{" + String.join(",", types) + "},\n");
  }

  private static ValueType type(AttributeColumn column) {
    return switch (column) {
      case TextColumn t -> ValueType.TEXT;
      case NumberColumn n -> ValueType.NUMBER;
      case TruthColumn t -> ValueType.TRUTH;
      case ListColumn l -> ValueType.LIST;
    };
  }

  private static void writeAccounts(FollowNetwork network, Writer text) throws IOException {
    text.write("\"accounts\":[");
    for (int account = 0; account < network.accountCount(); account++) {
      text.write(account == 0 ? "\n" : ",\n");
      text.write("{\"id\":" + JsonText.quoted(network.id(account)));
      if (!network.label(account).equals(network.id(account))) {
        text.write(",\"label\":" + JsonText.quoted(network.label(account)));
      }
      String attributes = values(network.attributes(), account);
      if (!attributes.isEmpty()) {
        text.write(",\"attributes\":" + attributes);
      }
      text.write("}");
    }
    text.write("\n]");
  }

  /** The values of a row as a JSON object; empty if it has none. */
  private static String values(List<AttributeColumn> columns, int row) {
    StringBuilder object = new StringBuilder();
    for (AttributeColumn column : columns) {
      if (!column.isMissing(row)) {
        object.append(object.isEmpty() ? "{" : ",");
        object.append(JsonText.quoted(column.name())).append(':').append(value(column, row));
      }
    }
    return object.isEmpty() ? "" : object.append('}').toString();
  }

  private static String value(AttributeColumn column, int row) {
    return switch (column) {
      case TextColumn text -> JsonText.quoted(text.text(row));
      case NumberColumn number -> JsonText.number(number.value(row));
      case TruthColumn truth -> truth.text(row);
      case ListColumn list ->
          "[" + String.join(",", list.groups(row).stream().map(JsonText::quoted).toList()) + "]";
    };
  }

  private static void writeLayer(FollowNetwork network, Layer layer, Writer text)
      throws IOException {
    boolean once = !layer.directed() && symmetric(layer);
    text.write("{\"name\":" + JsonText.quoted(layer.kind()));
    if (!layer.wave().isEmpty()) {
      text.write(",\"wave\":" + JsonText.quoted(layer.wave()));
    }
    text.write(",\"directed\":" + !once + ",\n");
    writeTypes(layer.attributes(), text);
    text.write("\"arcs\":[");
    boolean first = true;
    for (int account = 0; account < layer.accountCount(); account++) {
      List<String> arcs = new ArrayList<>();
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        if (!once || account < layer.target(arc)) {
          arcs.add(arc(network, layer, account, arc));
        }
      }
      if (!arcs.isEmpty()) {
        text.write(first ? "\n" : ",\n");
        text.write(String.join(",", arcs));
        first = false;
      }
    }
    text.write("\n]}");
  }

  private static String arc(FollowNetwork network, Layer layer, int follower, int arc) {
    StringBuilder text = new StringBuilder("[");
    text.append(JsonText.quoted(network.id(follower))).append(',');
    text.append(JsonText.quoted(network.id(layer.target(arc))));
    if (layer.weight(arc) != 1) {
      text.append(',').append(JsonText.number(layer.weight(arc)));
    }
    String attributes = values(layer.attributes(), arc);
    if (!attributes.isEmpty()) {
      text.append(',').append(attributes);
    }
    return text.append(']').toString();
  }

  /** Whether every arc has its like in the other direction, as undirected ties ought to. */
  private static boolean symmetric(Layer layer) {
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int back = layer.arc(layer.target(arc), account);
        if (back < 0
            || Double.compare(layer.weight(back), layer.weight(arc)) != 0
            || !values(layer.attributes(), arc).equals(values(layer.attributes(), back))) {
          return false;
        }
      }
    }
    return true;
  }
}
