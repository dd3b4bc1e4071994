package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ties of one layer as a file states them, and remembers where each stood, so that
 * self-follows and repeats can be told with their place.
 */
final class TieCollector {
  private final String name;
  private final LayerBuilder builder;
  private final Map<String, ColumnCollector> columns = new LinkedHashMap<>();
  private @Nullable Boolean stated;
  private int[] lines = new int[16];
  private int rows;
  private int edges;
  private int undirectedEdges;
  private final Occurrences selfFollows = new Occurrences();
  private int lastRow = -1;
  private int lastReverse = -1;

  TieCollector(String name, LayerBuilder builder) {
    this.name = name;
    this.builder = builder;
  }

  /**
   * Takes one tie. An undirected one becomes an arc each way.
   *
   * @param line where it stands in the file
   * @return whether it was kept: false if it would make an account follow itself
   */
  boolean tie(int from, int to, double weight, boolean directed, int line) {
    edges++;
    if (!directed) {
      undirectedEdges++;
    }
    lastRow = builder.arc(from, to, weight);
    lastReverse = -1;
    if (lastRow < 0) {
      selfFollows.add(line);
      return false;
    }
    place(lastRow, line);
    if (!directed) {
      lastReverse = builder.arc(to, from, weight);
      place(lastReverse, line);
    }
    return true;
  }

  private void place(int row, int line) {
    if (row >= lines.length) {
      lines = Arrays.copyOf(lines, row + (row >> 1));
    }
    lines[row] = line;
    rows = row + 1;
  }

  String name() {
    return name;
  }

  /** The attribute of that name; a new one if there is none yet. */
  ColumnCollector column(String attribute) {
    ColumnCollector known = columns.get(attribute);
    if (known == null) {
      known = new ColumnCollector(attribute);
      columns.put(attribute, known);
    }
    return known;
  }

  /** The attributes of the ties by name. */
  Map<String, ColumnCollector> columns() {
    return columns;
  }

  /** Puts the attributes in another order. */
  void order(Map<String, ColumnCollector> ordered) {
    Map<String, ColumnCollector> same = new LinkedHashMap<>(ordered);
    columns.clear();
    columns.putAll(same);
  }

  /** Takes the attributes that the file declares before it gives their values. */
  void declare(Map<String, ColumnCollector> declared) {
    declared.forEach(columns::putIfAbsent);
  }

  /** Says that the file states the direction of the layer as a whole. */
  void state(boolean directed) {
    stated = directed;
  }

  /** The row of the tie that was last kept; -1 if it was a self-follow. */
  int row() {
    return lastRow;
  }

  /** The row of the way back of the tie that was last kept; -1 if it is directed. */
  int reverseRow() {
    return lastReverse;
  }

  /** How many rows the attributes have so far. */
  int rowCount() {
    return rows;
  }

  /** Refuses a layer whose attributes would take far more memory than the file itself. */
  void requireCells(long bytes) throws UnreadableException {
    Limits.requireCells(columns.size(), rows, bytes);
  }

  /** Whether some ties are directed and some are not. */
  boolean mixed() {
    return undirectedEdges > 0 && undirectedEdges < edges;
  }

  /** Whether the layer as a whole counts as directed: if it says so, or some of its ties are. */
  boolean directed() {
    return stated != null ? stated : edges == 0 || undirectedEdges < edges;
  }

  /** How many ties were given so far. */
  int edges() {
    return edges;
  }

  /** Hands over the attributes; to be called once, before the network is built. */
  void finish() {
    builder.directed(directed());
    columns.values().forEach(column -> builder.attribute(column::column));
  }

  /** Tells of self-follows and repeats; to be called once the network is built. */
  void tell(Findings findings, FollowNetwork network) {
    network.layer(name).ifPresent(layer -> findings.layer(count(layer)));
    if (selfFollows.count() > 0) {
      findings.note(
          selfFollows.firstLine(),
          0,
          "",
          Messages.text("formats.selffollows", selfFollows.count()),
          "");
    }
    int repeats = repeats();
    if (repeats > 0) {
      findings.note(
          lines[builder.firstRepeat()], 0, "", Messages.text("formats.repeats", repeats), "");
    }
  }

  private ImportReport.LayerCount count(Layer layer) {
    return new ImportReport.LayerCount(
        name, layer.directed(), layer.arcCount(), edges, selfFollows.count(), repeats());
  }

  private int repeats() {
    // A repeated undirected tie repeats both of its arcs.
    int arcs = builder.repeatedArcs();
    return undirectedEdges == edges ? arcs / 2 : arcs;
  }
}
