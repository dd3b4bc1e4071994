package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of a Pajek file that hold ties. */
final class PajekTies {
  private final TokenLine line;
  private final NetworkDraft draft;
  private final PajekVertices vertices;
  private final Map<String, String> relations = new HashMap<>();

  /** The vertex of each of Infomap's states. */
  private final Map<String, String> states = new HashMap<>();

  private String networkLayer = Layer.FOLLOW;
  private String layer = Layer.FOLLOW;
  private boolean directed;
  private long row;
  private long column;
  private boolean matrixFull;

  PajekTies(TokenLine line, NetworkDraft draft, PajekVertices vertices) {
    this.line = line;
    this.draft = draft;
    this.vertices = vertices;
  }

  /** Says which layer ties without a relation belong to from now on. */
  void layer(String name) {
    networkLayer = name;
    relations.clear();
  }

  /** Begins a section of ties, whose line may number and name a relation. */
  void begin(boolean isDirected, boolean matrix) throws UnreadableException {
    directed = isDirected;
    layer = networkLayer;
    for (int word = 0; word < line.size(); word++) {
      String text = line.text(word);
      int colon = text.indexOf(':');
      if (colon >= 0) {
        String number = text.substring(colon + 1);
        int name = word + 1;
        if (number.isEmpty() && line.isDigits(name)) {
          number = line.text(name++);
        }
        layer = relation(number, line.text(name));
        break;
      }
    }
    draft.state(directed);
    draft.layer(layer, line.line());
    row = 1;
    column = 1;
    matrixFull = false;
    if (matrix) {
      Limits.requireName(layer, line.line(), 0);
    }
  }

  /** The layer of a relation by its number; the first name that it is given stays. */
  private String relation(String number, String name) {
    String known = relations.get(number);
    if (known != null) {
      return known;
    }
    String fresh =
        !name.isEmpty()
            ? name
            : relations.isEmpty() && networkLayer.equals(Layer.FOLLOW)
                ? Layer.FOLLOW
                : Messages.text("formats.pajek.relation", number);
    relations.put(number, fresh);
    return fresh;
  }

  void readTie() throws UnreadableException {
    int from = 0;
    String itsLayer = layer;
    if (line.text(0).endsWith(":") && line.size() > 1) {
      String number = line.text(0);
      itsLayer = relation(number.substring(0, number.length() - 1), "");
      from = 1;
    }
    if (!line.isDigits(from) || !line.isDigits(from + 1)) {
      skip(from);
      return;
    }
    TieCollector ties = draft.layer(itsLayer, line.line());
    int source = end(from);
    int target = end(from + 1);
    int rest = from + 2;
    if (line.size() == rest || (line.size() == rest + 1 && line.isOne(rest))) {
      ties.tie(source, target, 1, directed, line.line());
      return;
    }
    List<Datum> data = new ArrayList<>();
    if (Spelling.isNumber(line.text(rest))) {
      data.add(datum("weight", rest));
      rest++;
    } else if (line.first(rest) != '[' && PajekVertices.lacksName(line, rest)) {
      draft.weight(line.text(rest), line.line(), line.column(rest));
      rest++;
    }
    PajekVertices.readParameters(line, rest, data);
    draft.tie(ties, source, target, directed, data, line.line());
  }

  private Datum datum(String name, int word) {
    return new Datum(name, ValueType.NUMBER, line.text(word), line.line(), line.column(word));
  }

  private int end(int word) throws UnreadableException {
    String id = vertices.id(word);
    if (!states.isEmpty()) {
      id = states.getOrDefault(id, id);
    }
    return draft.end(id, line.line(), line.column(word));
  }

  private void skip(int word) {
    draft.skip(
        line.line(),
        line.column(line.isDigits(word) ? Math.min(word + 1, line.size() - 1) : word),
        line.rest(0),
        Messages.text("formats.pajek.tie"),
        Messages.text("formats.pajek.tie.remedy"));
  }

  /** Reads a vertex and those that it has ties to; a minus makes a tie's weight -1. */
  void readList() throws UnreadableException {
    if (!line.isDigits(0)) {
      skip(0);
      return;
    }
    TieCollector ties = draft.layer(layer, line.line());
    int source = end(0);
    for (int word = 1; word < line.size(); word++) {
      if (line.isDigits(word)) {
        ties.tie(source, end(word), 1, directed, line.line());
      } else {
        String text = line.text(word);
        boolean negative = text.length() > 1 && text.length() < 20 && text.charAt(0) == '-';
        if (negative && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
          int target = draft.end(text.substring(1), line.line(), line.column(word));
          ties.tie(source, target, -1, directed, line.line());
        } else {
          draft.skip(
              line.line(),
              line.column(word),
              text,
              Messages.text("formats.pajek.tie"),
              Messages.text("formats.pajek.tie.remedy"));
        }
      }
    }
  }

  /** Reads some cells of a matrix; its rows may be broken over several lines. */
  void readRow() throws UnreadableException {
    TieCollector ties = draft.layer(layer, line.line());
    long rows = vertices.rows();
    long columns = vertices.columns();
    for (int word = 0; word < line.size(); word++) {
      if (row > rows) {
        if (!matrixFull) {
          matrixFull = true;
          draft.skip(
              line.line(),
              line.column(word),
              line.text(word),
              Messages.text("formats.matrix.full", rows, columns),
              Messages.text("formats.matrix.remedy"));
        }
        return;
      }
      if (!line.isZero(word)) {
        readCell(ties, word);
      }
      column++;
      if (column > columns) {
        column = 1;
        row++;
      }
    }
  }

  private void readCell(TieCollector ties, int word) throws UnreadableException {
    String text = line.text(word);
    if (!Spelling.isNumber(text)) {
      draft.findings().skipCell(line.line(), line.column(word), text);
      return;
    }
    double weight = Double.parseDouble(text);
    if (weight != 0) {
      int place = line.column(word);
      int from = draft.end(Long.toString(row), line.line(), place);
      int to = draft.end(Long.toString(vertices.firstColumn() + column - 1), line.line(), place);
      ties.tie(from, to, weight, true, line.line());
    }
  }

  void endMatrix() {
    if (row <= vertices.rows() && (row > 1 || column > 1)) {
      draft
          .findings()
          .warn(
              line.line(),
              0,
              "",
              Messages.text("formats.matrix.short", row - 1, vertices.rows()),
              Messages.text("formats.matrix.remedy"));
    }
  }

  /** Reads a state of Infomap and the vertex that it is a state of. */
  void readState() throws UnreadableException {
    if (line.isDigits(0) && line.isDigits(1)) {
      String vertex = vertices.id(1);
      draft.account(vertex, line.line(), line.column(1));
      states.put(vertices.id(0), vertex);
    } else {
      skip(0);
    }
  }

  /** Reads a tie within a layer: layer, vertex, vertex and perhaps a weight. */
  void readIntra() throws UnreadableException {
    if (line.isDigits(1) && line.isDigits(2)) {
      layered(line.text(0), 1, 2, 3);
    } else {
      skip(1);
    }
  }

  /** Reads a tie of a vertex to itself in another layer, which is a self-follow. */
  void readInter() throws UnreadableException {
    if (line.isDigits(1) && line.size() > 2) {
      layered(line.text(0), 1, 1, 3);
    } else {
      skip(1);
    }
  }

  /** Reads a tie from a layer's vertex to a layer's vertex. */
  void readMultilayer() throws UnreadableException {
    if (line.isDigits(1) && line.isDigits(3)) {
      layered(line.text(0), 1, 3, 4);
    } else {
      skip(1);
    }
  }

  private void layered(String number, int from, int to, int weight) throws UnreadableException {
    TieCollector ties = draft.layer(Messages.text("formats.pajek.layer", number), line.line());
    double value =
        line.size() > weight
            ? draft.weight(line.text(weight), line.line(), line.column(weight))
            : 1;
    ties.tie(end(from), end(to), value, true, line.line());
  }
}
