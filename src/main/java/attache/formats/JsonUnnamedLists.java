package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists whose names say nothing. What is in them counts only if the file has no list that is called
 * as lists of ties are: then objects with two ends are ties, and those with an id beside them, or
 * that the ties name, are accounts.
 */
final class JsonUnnamedLists {
  /** What a list of rows is called in pandas' tables. */
  private static final String ROWS = "data";

  private record Account(
      String list, JsonElement.Name id, List<Datum> data, int line, int column) {}

  /** What has only one end, which is told if there are ties beside it. */
  private record Endless(String list, String end, int line, int column) {}

  private final JsonCursor json;
  private final NetworkDraft draft;
  private final List<JsonEnds.Edge> edges = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Endless> endless = new ArrayList<>();
  private final Set<String> listsOfEdges = new HashSet<>();
  private JsonColumn.Cell named = new JsonColumn.Cell("", ValueType.TEXT, 0, 0);

  JsonUnnamedLists(JsonCursor json, NetworkDraft draft) {
    this.json = json;
    this.draft = draft;
  }

  /** Reads an object in a list of that name. */
  void read(String list) throws UnreadableException {
    JsonElement other = new JsonElement(json);
    other.read();
    if (other.source().given() && other.target().given()) {
      if (edges.isEmpty()) {
        named = new JsonColumn.Cell(list, ValueType.TEXT, other.line(), other.column());
      }
      listsOfEdges.add(list);
      edges.add(JsonEnds.Edge.of(other));
    } else if (other.id().given()) {
      List<Datum> data = other.data().isEmpty() ? List.of() : other.data();
      accounts.add(new Account(list, other.id(), data, other.line(), other.column()));
    } else if (other.source().given() || other.target().given()) {
      String end = other.source().text() + other.target().text();
      endless.add(new Endless(list, end, other.line(), other.column()));
    }
  }

  /** Gives what counts to the ties that wait, unless there are some already. */
  void addTo(JsonEnds ends) throws UnreadableException {
    if (!ends.isEmpty() || edges.isEmpty()) {
      return;
    }
    Set<String> lists = listsOfAccounts();
    for (Account each : accounts) {
      if (lists.contains(each.list())) {
        int account = draft.list(each.id().text(), each.line(), each.column());
        ends.nodesGiven();
        ends.identified(account, each.id().number());
        ends.place(account);
        draft.put(account, each.data());
      }
    }
    edges.forEach(ends::add);
    for (Endless each : endless) {
      if (listsOfEdges.contains(each.list())) {
        draft.findings().skipEndless(each.line(), each.column(), each.end());
      }
    }
    if (!named.text().equals(ROWS)) {
      String name = named.text();
      Severity severity = ends.allKnown() ? JsonListNames.severity(name) : Severity.WARNING;
      draft.findings().add(JsonListNames.unusual(severity, named.line(), named.column(), name));
    }
  }

  /** The lists that have ties in them as well, or an account that a tie names. */
  private Set<String> listsOfAccounts() {
    Set<String> tied = new HashSet<>();
    for (JsonEnds.Edge edge : edges) {
      tied.add(edge.source().text());
      tied.add(edge.target().text());
    }
    Set<String> lists = new HashSet<>(listsOfEdges);
    for (Account each : accounts) {
      if (tied.contains(each.id().text())) {
        lists.add(each.list());
      }
    }
    return lists;
  }
}
