package attache.formats;

import attache.formats.DeclaredAttributes.Declared;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ties of a GraphML file; an attribute that says their layer parts them. */
final class GraphmlTies {
  /**
   * An attribute of an edge that waits for the edge's end.
   *
   * @param id the attribute's id in the file
   */
  record Datum(String id, Declared key, String text, int line, int column) {}

  private static final int MOST_LAYERS = 100;

  private final FollowNetwork.Builder builder;
  private final GraphmlKeys keys;
  private final Findings findings;
  private final long bytes;
  private final LayerAttribute attribute;
  private final Map<String, TieCollector> layers = new LinkedHashMap<>();
  private @Nullable TieCollector last;

  GraphmlTies(
      FollowNetwork.Builder builder,
      GraphmlKeys keys,
      Findings findings,
      long bytes,
      LayerAttribute attribute) {
    this.attribute = attribute;
    this.builder = builder;
    this.keys = keys;
    this.findings = findings;
    this.bytes = bytes;
  }

  /** Takes what our own files say of a layer before its ties come. */
  void state(String kind, String wave, boolean directed) {
    layer(kind, wave).state(directed);
  }

  private TieCollector layer(String kind, String wave) {
    return layers.computeIfAbsent(
        Layer.name(kind, wave), name -> new TieCollector(name, builder.layer(kind, wave)));
  }

  /** Takes a tie; false if it would make an account follow itself. */
  boolean add(int from, int to, boolean directed, List<Datum> data, int line)
      throws UnreadableException {
    double weight = keys.standardWeight();
    String kind = "";
    String wave = "";
    boolean said = false;
    List<Datum> others = new ArrayList<>();
    for (Datum datum : data) {
      if (keys.isWeight(datum.id(), datum.key())) {
        weight = weight(datum);
      } else if (keys.isLayer(datum.id(), datum.key(), datum.text())
          && (attribute.taken() || datum.id().equals(XmlRoles.LAYER))) {
        boolean own = datum.id().equals(XmlRoles.LAYER);
        kind = own ? datum.text() : datum.text().strip();
        said |= !own;
      } else if (datum.id().equals(XmlRoles.WAVE)) {
        wave = datum.text();
      } else {
        others.add(datum);
      }
    }
    TieCollector layer = layer(kind.isEmpty() ? Layer.FOLLOW : kind, wave);
    if (said) {
      attribute.require(layers.size(), kind, line);
    }
    if (layers.size() > MOST_LAYERS) {
      throw new UnreadableException(
          line,
          0,
          kind,
          Messages.text("formats.limit.layers", MOST_LAYERS),
          Messages.text("formats.limit.remedy"));
    }
    last = layer;
    if (!layer.tie(from, to, weight, directed, line)) {
      return false;
    }
    for (Datum datum : others) {
      ColumnCollector values =
          layer.columns().computeIfAbsent(datum.key().name(), name -> datum.key().collector());
      keys.ofEdges()
          .put(values, datum.key(), layer.row(), datum.text(), datum.line(), datum.column());
      copyBack(layer, values);
    }
    return true;
  }

  /** Gives the tie last added a value that the file states otherwise than as an attribute. */
  void imply(String name, String text) {
    TieCollector layer = last;
    if (layer != null && !text.isEmpty() && !keys.ofEdges().named(name)) {
      ColumnCollector values = layer.column(name);
      values.put(layer.row(), ValueType.TEXT, text);
      copyBack(layer, values);
    }
  }

  private static void copyBack(TieCollector layer, ColumnCollector values) {
    if (layer.reverseRow() >= 0) {
      values.copyLast(layer.row(), layer.reverseRow());
    }
  }

  private double weight(Datum datum) {
    double weight = XmlValues.number(datum.text());
    if (Double.isFinite(weight)) {
      return weight;
    }
    findings.warn(
        datum.line(),
        datum.column(),
        datum.text(),
        Messages.text("formats.weight", Finding.shortened(datum.text().strip())),
        Messages.text("formats.weight.remedy"));
    return 1;
  }

  /**
   * Finishes the attributes; to be called once, before the network is built.
   *
   * @param stated whether the file states the direction of its ties as a whole
   */
  void finish(boolean directedByDefault, boolean stated) throws UnreadableException {
    if (layers.isEmpty()) {
      layer(Layer.FOLLOW, "").state(directedByDefault);
    }
    boolean mixed = false;
    for (TieCollector layer : layers.values()) {
      Limits.requireCells(keys.ofEdges().columns(layer.columns()), layer.rowCount(), bytes);
      if (layer.edges() > 0) {
        keys.ofEdges().fillStandards(layer.columns(), layer.rowCount());
      }
      layer.columns().keySet().removeIf(AttributeNames::steersViewer);
      layer.order(keys.ofEdges().inOrder(layer.columns(), false));
      layer.finish();
      mixed |= layer.mixed();
    }
    if (mixed) {
      // Where the file states no direction for all, each tie states its own.
      findings.add(
          new Finding(
              stated ? Severity.WARNING : Severity.NOTE,
              0,
              0,
              "",
              Messages.text("formats.mixed"),
              stated ? Messages.text("formats.mixed.remedy") : ""));
    }
  }

  void tell(FollowNetwork network) {
    layers.values().forEach(layer -> layer.tell(findings, network));
  }
}
