package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Spell;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ties of a GEXF file: those of each kind are a layer. */
final class GexfTies {
  /** What Gephi calls the weight where it changes over time. */
  private static final String WEIGHT = "weight";

  /** Layers beyond this are no kinds but names of ties. */
  private static final int MOST_KINDS = 100;

  private static final String LABEL = "label";

  private final FollowNetwork.Builder builder;
  private final Findings findings;
  private final long bytes;
  private final LayerAttribute attribute;
  private final DeclaredAttributes attributes;
  private final Map<String, TieCollector> layers = new LinkedHashMap<>();
  private final Map<TieCollector, Map<Long, Integer>> firstRows = new HashMap<>();
  private final Map<TieCollector, Map<Integer, List<String>>> spells = new HashMap<>();
  private final Map<TieCollector, GexfHistory> histories = new HashMap<>();
  private boolean own;
  private @Nullable TieCollector lastLayer;
  private String lastKind = "";
  private String lastWave = "";

  GexfTies(FollowNetwork.Builder builder, Findings findings, long bytes, LayerAttribute attribute) {
    this.attribute = attribute;
    this.builder = builder;
    this.findings = findings;
    this.bytes = bytes;
    attributes = new DeclaredAttributes(findings);
  }

  /** Says that the file is of our own making, where no attribute of another says the layer. */
  void own() {
    own = true;
  }

  /** Whether some ties existed only for a time. */
  boolean timed() {
    return !spells.isEmpty();
  }

  DeclaredAttributes attributes() {
    return attributes;
  }

  /** Takes a tie between two accounts. */
  void add(GexfTie tie, int from, int to, String wave) throws UnreadableException {
    Optional<GexfValue> said = said(tie);
    String kind = said.map(value -> value.text().strip()).orElseGet(() -> kind(tie));
    TieCollector layer = layer(kind, wave(tie, wave));
    if (said.isPresent()) {
      attribute.require(layers.size(), kind, tie.line());
    }
    if (layers.size() > MOST_KINDS) {
      throw new UnreadableException(
          tie.line(),
          tie.column(),
          kind,
          Messages.text("formats.limit.layers", MOST_KINDS),
          Messages.text("formats.limit.remedy"));
    }
    if (layer.tie(from, to, weight(tie), tie.directed(), tie.line()) && !tie.bare()) {
      put(layer, tie, said);
      putTimes(layer, tie, from, to);
    }
  }

  private static String wave(GexfTie tie, String otherwise) {
    for (GexfValue value : tie.values()) {
      if (value.id().equals(XmlRoles.WAVE)) {
        return value.text();
      }
    }
    return otherwise;
  }

  /** The layer of a kind and a wave; mostly it is that of the tie before. */
  private TieCollector layer(String kind, String wave) {
    TieCollector last = lastLayer;
    if (last != null && kind.equals(lastKind) && wave.equals(lastWave)) {
      return last;
    }
    TieCollector layer =
        layers.computeIfAbsent(
            Layer.name(kind, wave), name -> new TieCollector(name, builder.layer(kind, wave)));
    lastKind = kind;
    lastWave = wave;
    lastLayer = layer;
    return layer;
  }

  /** The attribute that says a tie's layer where its kind does not; none in our own files. */
  private Optional<GexfValue> said(GexfTie tie) {
    if (tie.kind().isEmpty() && !own && attribute.taken()) {
      for (GexfValue value : tie.values()) {
        if (!value.text().isBlank() && attributes.saysLayer(value.attribute(), value.text())) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  private static String kind(GexfTie tie) {
    return tie.kind().isEmpty() ? Layer.FOLLOW : tie.kind();
  }

  private void put(TieCollector layer, GexfTie tie, Optional<GexfValue> said) {
    GexfHistory history = histories.computeIfAbsent(layer, l -> new GexfHistory());
    for (GexfValue value : tie.values()) {
      boolean latest = history.replaces(value, layer.row());
      boolean role =
          isWeight(value) || XmlRoles.isRole(value.id()) || said.filter(value::equals).isPresent();
      if (latest && !role) {
        put(layer, value);
      }
    }
    if (!tie.label().isBlank()) {
      putImplied(layer, LABEL, ValueType.TEXT, tie.label());
    }
    tie.drawn()
        .forEach(
            (name, text) -> {
              boolean number = Double.isFinite(XmlValues.number(text));
              if (!text.isBlank()) {
                putImplied(layer, name, number ? ValueType.NUMBER : ValueType.TEXT, text);
              }
            });
  }

  private void put(TieCollector layer, GexfValue value) {
    ColumnCollector column =
        layer
            .columns()
            .computeIfAbsent(value.attribute().name(), name -> value.attribute().collector());
    attributes.put(
        column, value.attribute(), layer.row(), value.text(), value.line(), value.column());
    copyBack(layer, column);
  }

  private void putImplied(TieCollector layer, String name, ValueType type, String text) {
    if (!attributes.named(name)) {
      ColumnCollector column = layer.columns().computeIfAbsent(name, n -> new ColumnCollector(n));
      column.put(layer.row(), type, text);
      copyBack(layer, column);
    }
  }

  private static void copyBack(TieCollector layer, ColumnCollector column) {
    if (layer.reverseRow() >= 0) {
      column.copyLast(layer.row(), layer.reverseRow());
    }
  }

  /** Keeps the times of a tie; a pair that comes several times gets those of all. */
  private void putTimes(TieCollector layer, GexfTie tie, int from, int to) {
    if (!tie.times().isEmpty()) {
      putTimes(layer, tie, from, to, layer.row());
      if (layer.reverseRow() >= 0) {
        putTimes(layer, tie, to, from, layer.reverseRow());
      }
    }
  }

  private void putTimes(TieCollector layer, GexfTie tie, int from, int to, int row) {
    int first =
        firstRows
            .computeIfAbsent(layer, l -> new HashMap<>())
            .computeIfAbsent((long) from << 32 | to, pair -> row);
    spells
        .computeIfAbsent(layer, l -> new HashMap<>())
        .computeIfAbsent(first, r -> new ArrayList<>())
        .addAll(tie.times());
  }

  private static boolean isWeight(GexfValue value) {
    return value.id().equalsIgnoreCase(WEIGHT) && value.attribute().name().equalsIgnoreCase(WEIGHT);
  }

  /** The weight of a tie; of several over time, the latest. */
  private double weight(GexfTie tie) {
    Optional<GexfValue> latest = Optional.empty();
    for (GexfValue value : tie.values()) {
      if (isWeight(value)
          && (latest.isEmpty() || Spell.compare(latest.get().since(), value.since()) <= 0)) {
        latest = Optional.of(value);
      }
    }
    String text = tie.weight().isEmpty() ? latest.map(GexfValue::text).orElse("") : tie.weight();
    double weight = text.isBlank() ? standardWeight() : XmlValues.number(text);
    if (Double.isFinite(weight)) {
      return weight;
    }
    findings.warn(
        tie.line(),
        tie.column(),
        text,
        Messages.text("formats.weight", Finding.shortened(text)),
        Messages.text("formats.weight.remedy"));
    return 1;
  }

  private double standardWeight() {
    if (!attributes.has(WEIGHT)) {
      return 1;
    }
    String standard = attributes.of(WEIGHT, 0, 0).standard();
    double weight = standard == null ? 1 : XmlValues.number(standard);
    return Double.isFinite(weight) ? weight : 1;
  }

  /** Finishes the attributes; to be called once, before the network is built. */
  void finish(boolean directedByDefault, String kind, String wave) throws UnreadableException {
    if (layers.isEmpty()) {
      TieCollector none = new TieCollector(Layer.name(kind, wave), builder.layer(kind, wave));
      none.state(directedByDefault);
      layers.put(none.name(), none);
    }
    boolean mixed = false;
    for (TieCollector layer : layers.values()) {
      Map<Integer, List<String>> times = spells.getOrDefault(layer, Map.of());
      if (!times.isEmpty() && !attributes.named(GexfAccounts.SPELLS)) {
        ColumnCollector column = new ColumnCollector(GexfAccounts.SPELLS, ValueType.LIST);
        times.forEach(column::putList);
        layer.columns().put(column.name(), column);
      }
      GexfHistory history = histories.getOrDefault(layer, new GexfHistory());
      history.columns().forEach(layer.columns()::putIfAbsent);
      Limits.requireCells(attributes.columns(layer.columns()), layer.rowCount(), bytes);
      if (layer.edges() > 0) {
        attributes.fillStandards(layer.columns(), layer.rowCount());
      }
      layer.columns().keySet().removeIf(AttributeNames::steersViewer);
      layer.columns().keySet().removeIf(name -> name.equalsIgnoreCase(WEIGHT) && weighs(name));
      layer.order(attributes.inOrder(layer.columns(), false));
      layer.finish();
      mixed |= layer.mixed();
    }
    if (mixed) {
      findings.warn(
          0, 0, "", Messages.text("formats.mixed"), Messages.text("formats.mixed.remedy"));
    }
  }

  /** Whether the attribute of that name is the weight, of which the standard is no column. */
  private boolean weighs(String name) {
    return attributes.has(WEIGHT) && attributes.of(WEIGHT, 0, 0).name().equals(name);
  }

  void tell(FollowNetwork network) {
    layers.values().forEach(layer -> layer.tell(findings, network));
  }
}
