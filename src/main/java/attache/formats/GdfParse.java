package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a GDF file. */
final class GdfParse {
  /** A column as its table's first row declares it. */
  private record Column(String name, @Nullable ValueType type, String standard) {}

  private static final List<String> IDS = List.of("name", "id");
  private static final List<String> SOURCES = List.of("node1", "source");
  private static final List<String> TARGETS = List.of("node2", "target");

  private final TableText table;
  private final NetworkDraft draft;
  private List<Column> columns = List.of();
  private boolean nodes;
  private int id;
  private int source;
  private int target;
  private int direction;
  private final Set<Integer> special = new HashSet<>();

  /**
   * @param separator what parts the columns
   */
  GdfParse(Reader text, char separator, NetworkDraft draft) {
    table = new TableText(text, separator, true, "\"'");
    this.draft = draft;
  }

  void fill() throws IOException, UnreadableException {
    while (table.next()) {
      String first = table.field(0);
      String bare = first.toLowerCase(Locale.ROOT).replace(" ", "");
      if (first.startsWith("#")) {
        continue;
      }
      if (bare.startsWith(GdfReader.NODES) || bare.startsWith(GdfReader.EDGES)) {
        begin(bare.startsWith(GdfReader.NODES));
      } else if (nodes) {
        readNode();
      } else {
        readEdge();
      }
    }
    if (nodes) {
      draft.tellOfNoTies(table.size() == 0 ? 1 : table.line());
    }
  }

  private void begin(boolean ofNodes) throws UnreadableException {
    nodes = ofNodes;
    List<Column> declared = new ArrayList<>();
    UniqueNames names = new UniqueNames();
    for (int field = 0; field < table.size(); field++) {
      String text = table.field(field);
      if (field == 0) {
        text = text.substring(text.indexOf('>') + 1).strip();
      }
      String[] words = text.split("\\s+", 2);
      String rest = words.length > 1 ? words[1] : "";
      Limits.requireName(words[0], table.line(), table.column(field));
      declared.add(new Column(names.of(words[0]), type(rest), standard(rest)));
    }
    columns = declared;
    special.clear();
    id = column(IDS, -1);
    source = column(SOURCES, -1);
    target = column(TARGETS, -1);
    if (ofNodes ? id < 0 : source < 0 || target < 0) {
      draft
          .findings()
          .warn(
              table.line(),
              table.column(0),
              table.field(0),
              Messages.text(ofNodes ? "formats.gdf.noname" : "formats.gdf.noends"),
              Messages.text("formats.gdf.remedy"));
    }
    id = Math.max(0, id);
    source = Math.max(0, source);
    target = target < 0 ? 1 : target;
    direction = column(List.of("directed"), -1);
    special.addAll(ofNodes ? List.of(id) : List.of(source, target, direction));
  }

  private int column(List<String> names, int otherwise) {
    for (String name : names) {
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column).name().equalsIgnoreCase(name)) {
          return column;
        }
      }
    }
    return otherwise;
  }

  private static @Nullable ValueType type(String declaration) {
    String word = declaration.split("[\\s(]", 2)[0].toUpperCase(Locale.ROOT);
    return switch (word) {
      case "VARCHAR", "CHAR", "STRING", "TEXT" -> ValueType.TEXT;
      case "BOOLEAN", "BOOL" -> ValueType.TRUTH;
      case "INT", "INTEGER", "TINYINT", "SMALLINT", "DOUBLE", "FLOAT", "REAL", "NUMERIC" ->
          ValueType.NUMBER;
      // A big integer may have more digits than a double: its values decide.
      default -> null;
    };
  }

  private static String standard(String declaration) {
    String[] words = declaration.split("(?i)\\bdefault\\b", 2);
    return words.length < 2 ? "" : words[1].strip().replaceAll("^['\"]|['\"]$", "");
  }

  private void readNode() throws UnreadableException {
    String name = table.field(id);
    if (name.isEmpty()) {
      draft.skip(
          table.line(),
          table.column(id),
          "",
          Messages.text("formats.graphml.noid"),
          Messages.text("formats.graphml.noid.remedy"));
      return;
    }
    tellRagged();
    int account = draft.list(name, table.line(), table.column(id));
    draft.put(account, data());
  }

  private void readEdge() throws UnreadableException {
    String from = table.field(source);
    String to = table.field(target);
    if (from.isEmpty() || to.isEmpty()) {
      draft
          .findings()
          .skipEndless(table.line(), table.column(from.isEmpty() ? source : target), from + to);
      return;
    }
    tellRagged();
    boolean directed = direction >= 0 && Spelling.isTrue(value(direction));
    tellOfDirection();
    draft.tie(
        draft.end(from, table.line(), table.column(source)),
        draft.end(to, table.line(), table.column(target)),
        directed,
        data(),
        table.line());
  }

  private String value(int column) {
    String value = table.field(column);
    return value.isEmpty() && column < columns.size() ? columns.get(column).standard() : value;
  }

  private void tellOfDirection() {
    String value = direction < 0 ? "" : value(direction);
    if (!value.isEmpty() && !fits(ValueType.TRUTH, value)) {
      tellMisfit(columns.get(direction), direction, value);
    }
  }

  private void tellRagged() {
    for (int column = table.size(); column < columns.size(); column++) {
      if (columns.get(column).standard().isEmpty()) {
        draft
            .findings()
            .warn(
                table.line(),
                table.column(column),
                "",
                Messages.text("formats.table.ragged.row", table.size(), columns.size()),
                Messages.text("formats.table.ragged.row.remedy"));
        return;
      }
    }

    if (table.size() > columns.size()) {
      draft
          .findings()
          .warn(
              table.line(),
              table.column(columns.size()),
              table.field(columns.size()),
              Messages.text("formats.table.ragged.row", table.size(), columns.size()),
              Messages.text("formats.table.ragged.row.remedy"));
    }
  }

  private List<Datum> data() {
    List<Datum> data = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String value = value(column);
      if (value.isEmpty() || special.contains(column)) {
        continue;
      }
      Column declared = columns.get(column);
      if (fits(declared.type(), value)) {
        data.add(
            new Datum(declared.name(), declared.type(), value, table.line(), table.column(column)));
      } else if (!Spelling.missing(value)) {
        tellMisfit(declared, column, value);
      }
    }
    return data;
  }

  private static boolean fits(@Nullable ValueType type, String value) {
    if (type == ValueType.NUMBER) {
      return Spelling.isNumber(value);
    }
    return type != ValueType.TRUTH
        || Spelling.isTruth(value)
        || value.equals("0")
        || value.equals("1");
  }

  private void tellMisfit(Column declared, int column, String value) {
    ValueType type = declared.type() == null ? ValueType.TEXT : declared.type();
    draft
        .findings()
        .warn(
            table.line(),
            table.column(column),
            value,
            Messages.text("formats.value.type", declared.name(), type.word()),
            Messages.text("formats.value.type.remedy"));
  }
}
