package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.network.TruthColumn;
import attache.tables.Cell;
import attache.tables.Column;
import attache.tables.Table;
import attache.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as two tables, with the headers that Gephi knows: {@code Source, Target, Type, …} and
 * {@code Id, Label, …}.
 */
final class NetworkTables {
  private final FollowNetwork network;
  private final boolean[] undirected;
  private int[] layers = new int[64];
  private int[] from = new int[64];
  private int[] arcs = new int[64];
  private int ties;

  NetworkTables(FollowNetwork network) {
    this.network = network;
    undirected = new boolean[network.layers().size()];
    for (int i = 0; i < network.layers().size(); i++) {
      int layer = i;
      undirected[i] = WrittenTies.undirected(network.layers().get(i));
      try {
        WrittenTies.each(network.layers().get(i), (source, target, arc) -> add(layer, source, arc));
      } catch (IOException inMemory) {
        throw new UncheckedIOException(inMemory);
      }
    }
  }

  private void add(int layer, int source, int arc) {
    if (ties == arcs.length) {
      int capacity = Math.addExact(ties, ties >> 1);
      layers = Arrays.copyOf(layers, capacity);
      from = Arrays.copyOf(from, capacity);
      arcs = Arrays.copyOf(arcs, capacity);
    }
    layers[ties] = layer;
    from[ties] = source;
    arcs[ties++] = arc;
  }

  private Layer layer(int row) {
    return network.layers().get(layers[row]);
  }

  /** The table of the ties, one a row. */
  Table ties() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("Source", row -> network.id(from[row])));
    columns.add(Column.text("Target", row -> network.id(layer(row).target(arcs[row]))));
    columns.add(Column.text("Type", row -> undirected[layers[row]] ? "Undirected" : "Directed"));
    if (network.layers().stream().anyMatch(Layer::weighted)) {
      columns.add(Column.number("Weight", row -> layer(row).weight(arcs[row])));
    }
    if (network.layers().size() > 1 || !network.layers().getFirst().kind().equals(Layer.FOLLOW)) {
      columns.add(Column.text("Layer", row -> layer(row).kind()));
    }
    if (network.layers().stream().anyMatch(layer -> !layer.wave().isEmpty())) {
      columns.add(Column.text("Wave", row -> layer(row).wave()));
    }
    Map<String, List<AttributeColumn>> byName = new LinkedHashMap<>();
    for (Layer layer : network.layers()) {
      for (AttributeColumn column : layer.attributes()) {
        byName.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(column);
      }
    }
    for (String name : byName.keySet()) {
      columns.add(
          new Column(
              TypedHeader.of(byName.getOrDefault(name, List.of())),
              Column.Kind.TEXT,
              -1,
              row ->
                  layer(row)
                      .attribute(name)
                      .map(column -> cell(column, arcs[row]))
                      .orElse(Cell.EMPTY)));
    }
    return new Table(Messages.text("formats.write.ties"), List.of(), ties, columns);
  }

  /** The table of the accounts, one a row. */
  Table accounts() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("Id", network::id));
    columns.add(Column.text("Label", network::label));
    for (AttributeColumn attribute : network.attributes()) {
      columns.add(
          new Column(
              TypedHeader.of(List.of(attribute)),
              Column.Kind.TEXT,
              -1,
              row -> cell(attribute, row)));
    }
    return new Table(
        Messages.text("formats.write.accounts"),
        Origin.lines(network),
        network.accountCount(),
        columns);
  }

  private static Cell cell(AttributeColumn column, int row) {
    if (column.isMissing(row)) {
      return Cell.EMPTY;
    }
    return switch (column) {
      case NumberColumn number -> new Cell.Figure(number.value(row));
      case TruthColumn truth -> new Cell.Truth(truth.value(row).orElse(false));
      default -> new Cell.Text(column.text(row));
    };
  }
}
