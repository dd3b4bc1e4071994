package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of a GML text. */
final class GmlParse {
  private static final int DEEPEST = 50;
  private static final int LONGEST_KEY = 1_000;

  private final GmlTokens tokens;
  private final NetworkDraft draft;
  private int graphs;
  private boolean toldUnquoted;
  private boolean toldTextId;
  private boolean ofGephi;

  GmlParse(CharSource text, NetworkDraft draft) {
    tokens = new GmlTokens(text);
    this.draft = draft;
  }

  void fill() throws IOException, UnreadableException {
    tokens.next();
    while (tokens.kind() != GmlTokens.Kind.END) {
      String key = key();
      if (key.equals("graph") && tokens.kind() == GmlTokens.Kind.OPEN) {
        graphs++;
        if (graphs == 1) {
          readGraph();
          continue;
        }
        if (graphs == 2) {
          draft.findings().furtherGraph(tokens.line(), tokens.column(), "");
        }
      } else if (key.equals("directed") && graphs == 0) {
        tellOfDirectionOutside();
      } else if (key.equals("creator")) {
        ofGephi = tokens.value().startsWith("Gephi");
      }
      skipValue(0);
    }
    if (graphs == 0) {
      throw new UnreadableException(
          1,
          0,
          "",
          Messages.text("formats.graphml.nograph"),
          Messages.text("formats.file.empty.remedy"));
    }
  }

  /** Takes a key in lower case, and moves on to its value. */
  private String key() throws IOException, UnreadableException {
    return spelledKey().toLowerCase(Locale.ROOT);
  }

  private String spelledKey() throws IOException, UnreadableException {
    if (tokens.kind() != GmlTokens.Kind.KEY) {
      throw misplaced("formats.gml.nokey");
    }
    String key = tokens.value();
    int line = tokens.line();
    int column = tokens.column();
    if (!isKey(key)) {
      throw misplaced("formats.gml.nokey");
    }
    tokens.next();
    if (tokens.kind() == GmlTokens.Kind.CLOSE || tokens.kind() == GmlTokens.Kind.END) {
      throw new UnreadableException(
          line,
          column,
          key,
          Messages.text("formats.gml.novalue", Finding.shortened(key)),
          Messages.text("formats.json.syntax.remedy"));
    }
    return key;
  }

  private static boolean isKey(String word) {
    char first = word.charAt(0);
    if (!Character.isLetter(first) && first != '_') {
      return false;
    }
    return word.chars()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':');
  }

  private UnreadableException misplaced(String message) {
    return new UnreadableException(
        tokens.line(),
        tokens.column(),
        tokens.value(),
        tokens.kind() == GmlTokens.Kind.END
            ? Messages.text("formats.gml.end")
            : Messages.text(message, Finding.shortened(tokens.value())),
        Messages.text("formats.json.syntax.remedy"));
  }

  private void readGraph() throws IOException, UnreadableException {
    int line = tokens.line();
    int column = tokens.column();
    tokens.next();
    while (tokens.kind() != GmlTokens.Kind.CLOSE) {
      if (tokens.kind() == GmlTokens.Kind.END) {
        throw unclosed(line, column);
      }
      String key = key();
      boolean list = tokens.kind() == GmlTokens.Kind.OPEN;
      if (key.equals("node") && list) {
        readNode();
      } else if (key.equals("edge") && list) {
        readEdge();
      } else if (key.equals("directed") && !list) {
        readDirection();
      } else if (list) {
        readUnknown(key);
      } else {
        skipValue(0);
      }
    }
    tokens.next();
  }

  /** Passes over a part of the graph; tells of it if it looks like an account or a tie. */
  private void readUnknown(String key) throws IOException, UnreadableException {
    int line = tokens.line();
    int column = tokens.column();
    Map<String, Datum> data = readList();
    boolean tie = take(data, "source") != null && take(data, "target") != null;
    if (tie || take(data, "id") != null) {
      draft.skip(
          line,
          column,
          key,
          Messages.text("formats.gml.unknown", Finding.shortened(key)),
          Messages.text("formats.graphml.unknown.remedy"));
    }
  }

  private static UnreadableException unclosed(int line, int column) {
    return new UnreadableException(
        line,
        column,
        "[",
        Messages.text("formats.gml.bracket"),
        Messages.text("formats.json.syntax.remedy"));
  }

  /** By the format's report only what stands in the graph is said of it. */
  private void tellOfDirectionOutside() {
    draft
        .findings()
        .note(tokens.line(), tokens.column(), "directed", Messages.text("formats.gml.outside"), "");
  }

  private void readDirection() throws IOException, UnreadableException {
    String value = takeValue();
    draft.state(value.equals("1") || value.equalsIgnoreCase("true"));
  }

  /** Takes a number, a text or a bare word, which is none of GML's but is met. */
  private String takeValue() throws IOException, UnreadableException {
    if (tokens.kind() == GmlTokens.Kind.OPEN) {
      throw misplaced("formats.gml.list");
    }
    if (tokens.kind() == GmlTokens.Kind.KEY && tokens.special() == 0 && !toldUnquoted) {
      toldUnquoted = true;
      draft
          .findings()
          .warn(
              tokens.line(),
              tokens.column(),
              tokens.value(),
              Messages.text("formats.gml.unquoted", Finding.shortened(tokens.value())),
              Messages.text("formats.gml.unquoted.remedy"));
    }
    String value = tokens.value();
    tokens.next();
    return value;
  }

  private void skipValue(int depth) throws IOException, UnreadableException {
    if (tokens.kind() != GmlTokens.Kind.OPEN) {
      tokens.next();
      return;
    }
    requireShallow(depth);
    int line = tokens.line();
    int column = tokens.column();
    tokens.next();
    while (tokens.kind() != GmlTokens.Kind.CLOSE) {
      if (tokens.kind() == GmlTokens.Kind.END) {
        throw unclosed(line, column);
      }
      spelledKey();
      skipValue(depth + 1);
    }
    tokens.next();
  }

  private void requireShallow(int depth) throws UnreadableException {
    if (depth > DEEPEST) {
      throw Limits.tooDeep(DEEPEST, tokens.line(), tokens.column(), "[");
    }
  }

  /** What an element's list says, names of nested lists joined by points. */
  private Map<String, Datum> readList() throws IOException, UnreadableException {
    Map<String, Datum> data = new LinkedHashMap<>();
    readList("", data, 0);
    return data;
  }

  private void readList(String prefix, Map<String, Datum> data, int depth)
      throws IOException, UnreadableException {
    requireShallow(depth);
    int line = tokens.line();
    int column = tokens.column();
    tokens.next();
    while (tokens.kind() != GmlTokens.Kind.CLOSE) {
      if (tokens.kind() == GmlTokens.Kind.END) {
        throw unclosed(line, column);
      }
      int keyLine = tokens.line();
      int keyColumn = tokens.column();
      String key = prefix + spelledKey();
      requireShort(key, keyLine, keyColumn);
      if (tokens.kind() == GmlTokens.Kind.OPEN) {
        readList(key + ".", data, depth + 1);
      } else {
        int valueLine = tokens.line();
        int valueColumn = tokens.column();
        ValueType type = tokens.kind() == GmlTokens.Kind.TEXT ? ValueType.TEXT : null;
        double special = tokens.special();
        String value = takeValue();
        add(
            data,
            special == 0 || key.equals("label")
                ? new Datum(key, type, value, valueLine, valueColumn)
                : new Datum(
                    key, ValueType.NUMBER, Double.toString(special), valueLine, valueColumn));
        if (data.size() > Limits.COLUMNS) {
          throw Limits.tooManyColumns(keyLine);
        }
      }
    }
    tokens.next();
  }

  /** A short text inside a long name would grow with every value in it. */
  private static void requireShort(String key, int line, int column) throws UnreadableException {
    if (key.length() > LONGEST_KEY) {
      throw new UnreadableException(
          line,
          column,
          key,
          Messages.text("formats.limit.name", key.length()),
          Messages.text("formats.limit.remedy"));
    }
  }

  /** A key that comes again makes a list of its values; the ends of a tie do not. */
  private static void add(Map<String, Datum> data, Datum datum) {
    // networkx marks a list of one value by a first value that is none.
    boolean mark = datum.text().equals("_networkx_list_start");
    Datum before = data.get(datum.name());
    if (before == null) {
      Datum first =
          mark
              ? new Datum(
                  datum.name(), ValueType.LIST, new ArrayList<>(), datum.line(), datum.column())
              : datum;
      data.put(datum.name(), first);
      return;
    }
    if (before.type() == ValueType.LIST) {
      before.texts().add(datum.text());
      return;
    }
    List<String> texts = new ArrayList<>(before.texts());
    texts.add(datum.text());
    data.put(
        datum.name(),
        new Datum(datum.name(), ValueType.LIST, texts, before.line(), before.column()));
  }

  /** Takes what a key of any case says out of an element; null if nothing. */
  private static @Nullable Datum take(Map<String, Datum> data, String key) {
    Datum exact = data.remove(key);
    if (exact != null) {
      return exact;
    }
    for (String other : data.keySet()) {
      if (other.equalsIgnoreCase(key)) {
        return data.remove(other);
      }
    }
    return null;
  }

  /** Tells of an id or an end that is given more than once, of which the first stands. */
  private @Nullable Datum once(@Nullable Datum datum) {
    if (datum != null && datum.texts().size() > 1) {
      draft
          .findings()
          .warn(
              datum.line(),
              datum.column(),
              datum.text(),
              Messages.text("formats.gml.twice", Finding.shortened(datum.name())),
              Messages.text("formats.graphml.twice.remedy"));
    }
    return datum;
  }

  private void readNode() throws IOException, UnreadableException {
    int line = tokens.line();
    int column = tokens.column();
    Map<String, Datum> data = readList();
    Datum id = once(take(data, "id"));
    int account =
        id == null || id.text().isEmpty()
            ? nameless(data, line, column)
            : draft.list(id(id), id.line(), id.column());
    draft.put(account, ofGephi ? upwards(data.values()) : List.copyOf(data.values()));
  }

  /** Gephi counts upwards what yEd and others of the same name count downwards, as screens do. */
  private static List<Datum> upwards(Collection<Datum> data) {
    return data.stream()
        .map(
            datum ->
                datum.name().equals("graphics.x") || datum.name().equals("graphics.y")
                    ? datum.called(datum.name().substring("graphics.".length()))
                    : datum)
        .toList();
  }

  /** Ids are whole numbers in GML; as text they are told once, and read all the same. */
  private String id(Datum datum) {
    if (datum.type() == ValueType.TEXT && !toldTextId) {
      toldTextId = true;
      draft
          .findings()
          .warn(
              datum.line(),
              datum.column(),
              datum.text(),
              Messages.text("formats.gml.textid", Finding.shortened(datum.text())),
              Messages.text("formats.gml.textid.remedy"));
    }
    return datum.texts().getFirst();
  }

  private int nameless(Map<String, Datum> data, int line, int column) throws UnreadableException {
    Datum label = data.get("label");
    return draft.listNameless(label == null ? "" : label.text(), line, column);
  }

  private void readEdge() throws IOException, UnreadableException {
    int line = tokens.line();
    int column = tokens.column();
    Map<String, Datum> data = readList();
    Datum source = once(take(data, "source"));
    Datum target = once(take(data, "target"));
    if (source == null || target == null || source.text().isEmpty() || target.text().isEmpty()) {
      draft.findings().skipEndless(line, column, "edge");
      return;
    }
    Datum own = take(data, "directed");
    boolean directed =
        own == null
            ? draft.directed()
            : own.text().equals("1") || own.text().equalsIgnoreCase("true");
    int from = draft.end(id(source), source.line(), source.column());
    int to = draft.end(id(target), target.line(), target.column());
    take(data, "id");
    draft.tie(from, to, directed, List.copyOf(data.values()), line);
  }
}
