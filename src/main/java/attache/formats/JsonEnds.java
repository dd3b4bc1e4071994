package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The edges of a network in JSON. They wait until all nodes are known: only then does it show
 * whether their ends are ids or places in the list of nodes.
 */
final class JsonEnds {
  /** The direction of an edge whose source is a place whatever the ids are. */
  static final int ADJACENT = 2;

  /**
   * An edge that waits for its ends.
   *
   * @param direction 1 if it says that it is directed, -1 if that it is not, 0 if it says nothing,
   *     or {@link #ADJACENT}
   */
  record Edge(
      JsonElement.Name source,
      JsonElement.Name target,
      int direction,
      List<Datum> data,
      int line,
      int column) {
    /** The edge that an element with two ends is. */
    static Edge of(JsonElement element) {
      return new Edge(
          element.source(),
          element.target(),
          element.direction(),
          element.data().isEmpty() ? List.of() : element.data(),
          element.line(),
          element.column());
    }

    /** The same edge between others. */
    Edge between(JsonElement.Name from, JsonElement.Name to) {
      return new Edge(from, to, direction, data, line, column);
    }
  }

  private final NetworkDraft draft;
  private final List<Edge> edges = new ArrayList<>();

  /** The accounts in the order of the list of nodes. */
  private int[] places = new int[64];

  private int placeCount;

  /** The accounts whose id is a number in the file. */
  private final BitSet numbers = new BitSet();

  private boolean idsGiven;
  private boolean nodesGiven;
  private boolean toldKinds;
  private boolean sameKinds;

  JsonEnds(NetworkDraft draft) {
    this.draft = draft;
  }

  /** Says that the file has a list of nodes. */
  void nodesGiven() {
    nodesGiven = true;
  }

  /** Says that the file gives an account an id, and whether that is a number in it. */
  void identified(int account, boolean number) {
    idsGiven = true;
    numbers.set(account, number);
  }

  /** Takes an account as the next one in the list of nodes. */
  void place(int account) {
    if (placeCount == places.length) {
      places = Arrays.copyOf(places, 2 * placeCount);
    }
    places[placeCount++] = account;
  }

  boolean isEmpty() {
    return edges.isEmpty();
  }

  void add(Edge edge) {
    edges.add(edge);
  }

  /** Whether all ends of edges are accounts that the file lists. */
  boolean allKnown() {
    boolean byPlace = endsArePlaces();
    return edges.stream()
        .allMatch(
            edge ->
                byPlace || (draft.has(edge.source().text()) && draft.has(edge.target().text())));
  }

  /** Makes ties of all edges, once all nodes are known. */
  void addTies() throws UnreadableException {
    boolean byPlace = endsArePlaces();
    for (Edge edge : edges) {
      int from =
          edge.direction() == ADJACENT ? place(edge.source()) : end(edge.source(), byPlace, edge);
      int to = end(edge.target(), byPlace, edge);
      if (from < 0) {
        continue;
      }
      boolean directed = edge.direction() == 1 || (edge.direction() != -1 && draft.directed());
      if (edge.direction() == ADJACENT && !directed && from > to) {
        // An undirected tie stands in the lists of both its ends.
        continue;
      }
      draft.tie(from, to, directed, edge.data(), edge.line());
    }
  }

  /**
   * Whether the ends of edges are places in the list of nodes: they are numbers that all fit, and
   * the nodes have no ids or some of the numbers are none of them.
   */
  private boolean endsArePlaces() {
    boolean all = placeCount > 0;
    boolean someUnknown = !idsGiven;
    for (Edge edge : edges) {
      for (JsonElement.Name end : List.of(edge.source(), edge.target())) {
        if (edge.direction() != ADJACENT) {
          all &= end.number() && place(end) >= 0;
          someUnknown |= !draft.has(end.text());
        }
      }
    }
    return all && someUnknown;
  }

  /** The account at a place in the list of nodes; -1 if there is none. */
  private int place(JsonElement.Name name) {
    String text = name.text();
    if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int place = Integer.parseInt(text);
    return place < placeCount ? places[place] : -1;
  }

  private int end(JsonElement.Name name, boolean byPlace, Edge edge) throws UnreadableException {
    if (byPlace && edge.direction() != ADJACENT) {
      return place(name);
    }
    boolean known = draft.has(name.text());
    boolean placed = name.line() > 0;
    int account =
        draft.end(
            name.text(),
            placed ? name.line() : edge.line(),
            placed ? name.column() : edge.column());
    if (known && nodesGiven) {
      tellOfKinds(account, name, edge);
    }
    return account;
  }

  /** Tells of an end whose id is text where the account's is a number, or the other way round. */
  private void tellOfKinds(int account, JsonElement.Name name, Edge edge) {
    boolean same = numbers.get(account) == name.number();
    sameKinds |= same;
    if (same || toldKinds) {
      return;
    }
    toldKinds = true;
    // If all ids are of one kind and all ends of the other, no two accounts can be meant by one.
    boolean oneKind = numbers.isEmpty() || numbers.cardinality() == draft.accountCount();
    draft
        .findings()
        .add(
            new Finding(
                oneKind && !sameKinds ? Severity.NOTE : Severity.WARNING,
                edge.line(),
                edge.column(),
                name.text(),
                Messages.text("formats.json.kinds", Finding.shortened(name.text())),
                ""));
  }
}
