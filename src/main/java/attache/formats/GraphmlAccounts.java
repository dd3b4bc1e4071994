package attache.formats;

import attache.formats.DeclaredAttributes.Declared;
import attache.network.FollowNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts of a GraphML file, with what it says of them. */
final class GraphmlAccounts {
  /** What is called so that a node or an edge says of itself in words. */
  static final String DESCRIPTION = "description";

  private static final String PARENT = "parent";

  private final FollowNetwork.Builder builder;
  private final GraphmlKeys keys;
  private final long bytes;
  private final UnknownAccounts accounts;
  private final Map<String, ColumnCollector> columns = new LinkedHashMap<>();
  private final ColumnCollector ownLabels = new ColumnCollector("", ValueType.TEXT);
  private final ColumnCollector parents = new ColumnCollector(PARENT, ValueType.TEXT);
  private final ColumnCollector descriptions = new ColumnCollector(DESCRIPTION, ValueType.TEXT);
  private final Map<Integer, String> drawnLabels = new LinkedHashMap<>();

  /** Named as GML names the same, which yEd also writes. */
  private final ColumnCollector drawnX = new ColumnCollector("graphics.x", ValueType.NUMBER);

  private final ColumnCollector drawnY = new ColumnCollector("graphics.y", ValueType.NUMBER);
  private boolean placed;
  private boolean described;
  private @Nullable ColumnCollector labels;
  private int labelRank = Integer.MAX_VALUE;
  private boolean nested;

  GraphmlAccounts(FollowNetwork.Builder builder, GraphmlKeys keys, Findings findings, long bytes) {
    this.builder = builder;
    this.keys = keys;
    this.bytes = bytes;
    accounts = new UnknownAccounts(builder, findings);
  }

  /** The account of a node; one that was there before is told. */
  int list(String id, int line, int column) {
    int account = accounts.account(id, line, column);
    accounts.list(account, line, column);
    return account;
  }

  /** The account at an end of a tie. */
  int end(String id, int line, int column) {
    return accounts.account(id, line, column);
  }

  /** Takes the account that this one is nested in; empty if in none. */
  void parent(int account, String id) {
    if (!id.isEmpty()) {
      nested = true;
      parents.put(account, ValueType.TEXT, id);
    }
  }

  /** Takes what a node says of itself in words. */
  void description(int account, String text) {
    if (!text.isBlank()) {
      described = true;
      descriptions.put(account, ValueType.TEXT, text.strip());
    }
  }

  /** Takes the name that another program draws at an account. */
  void drawnLabel(int account, String label) {
    drawnLabels.put(account, label);
  }

  /** Takes the place where yEd draws an account. */
  void drawnPlace(int account, XmlCursor.DrawnPlace place) {
    placed = true;
    drawnX.put(account, ValueType.NUMBER, Double.toString(place.x()));
    drawnY.put(account, ValueType.NUMBER, Double.toString(place.y()));
  }

  void put(int account, String id, Declared key, String text, int line, int column) {
    ColumnCollector values =
        id.equals(XmlRoles.LABEL)
            ? ownLabels
            : columns.computeIfAbsent(key.name(), name -> key.collector());
    keys.ofNodes().put(values, key, account, text, line, column);
    int rank = keys.labelRank(id, key);
    if (rank >= 0 && rank < labelRank) {
      labelRank = rank;
      labels = values;
    }
  }

  /** Finishes the attributes; to be called once, when all accounts are known. */
  void finish() throws UnreadableException {
    int count = builder.accountCount();
    Limits.requireCells(keys.ofNodes().columns(columns), count, bytes);
    accounts.tell();
    keys.ofNodes().fillStandards(columns, count);
    drawnLabels.forEach(builder::label);
    ColumnCollector best = labels;
    if (best != null) {
      columns.remove(best.name(), best);
      List<String> texts = best.allTexts(count);
      for (int account = 0; account < count; account++) {
        if (!texts.get(account).isBlank()) {
          builder.label(account, texts.get(account));
        }
      }
    }
    if (nested) {
      columns.putIfAbsent(PARENT, parents);
    }
    if (described) {
      columns.putIfAbsent(DESCRIPTION, descriptions);
    }
    if (placed) {
      columns.putIfAbsent(drawnX.name(), drawnX);
      columns.putIfAbsent(drawnY.name(), drawnY);
    }
    columns.keySet().removeIf(AttributeNames::steersViewer);
    keys.ofNodes()
        .inOrder(columns, keys.ofNodes().has(XmlRoles.LABEL))
        .values()
        .forEach(column -> builder.attribute(column.column(count)));
  }

  FollowNetwork build() {
    FollowNetwork network = builder.build();
    accounts.tellOfMisspelt(network);
    return network;
  }
}
