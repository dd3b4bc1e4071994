package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A table with one account a row: an id, perhaps a label, and attributes. */
final class AccountsTable {
  /** One row and where it stands. */
  private record Row(int line, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  private static final List<String> IDS =
      List.of(
          "id",
          "nodeid",
          "userid",
          "accountid",
          "key",
          "screenname",
          "username",
          "user",
          "account",
          "handle",
          "node",
          "vertex",
          "iso",
          "name",
          "label",
          "country");
  private static final List<String> LABELS =
      List.of(
          "label",
          "name",
          "fullname",
          "displayname",
          "title",
          "nombre",
          "nom",
          "country",
          "screenname",
          "username",
          "handle");

  /** An id beyond this column would be an odd thing. */
  private static final int ID_COLUMNS = 100;

  private static final int SAMPLE = 5_000;

  private final String file;
  private final List<String> names;
  private final List<Row> rows;
  private final boolean decimalComma;
  private final long bytes;

  private AccountsTable(
      String file, List<String> names, List<Row> rows, boolean decimalComma, long bytes) {
    this.bytes = bytes;
    this.file = file;
    this.names = names;
    this.rows = rows;
    this.decimalComma = decimalComma;
  }

  /** Whether a table, by its first rows, has an account a row rather than a tie. */
  static boolean looksLike(TableDialect dialect) {
    List<List<String>> rows = dialect.rows();
    Optional<String> idName =
        rows.getFirst().stream().map(AttributeNames::bare).filter(IDS::contains).findFirst();
    if (idName.isEmpty() || rows.size() < 2) {
      return false;
    }
    int column = rows.getFirst().stream().map(AttributeNames::bare).toList().indexOf(idName.get());
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .skip(1)
        .map(row -> column < row.size() ? row.get(column) : "")
        .allMatch(id -> !id.isEmpty() && seen.add(id));
  }

  /** Reads a table whose first row names the columns. */
  static AccountsTable read(Content content, TableDialect dialect, Progress progress)
      throws IOException, UnreadableException {
    try (TableText text = new TableText(content.reader(progress), dialect.delimiter(), true)) {
      return read(text, content.name(), dialect.decimalComma(), dialect.width(), content.size());
    }
  }

  /**
   * Reads a table whose first row names the columns.
   *
   * @param file what the table is called
   * @param bytes the size of the file
   */
  static AccountsTable read(
      TableRows text, String file, boolean decimalComma, int width, long bytes)
      throws IOException, UnreadableException {
    List<Row> rows = new ArrayList<>();
    List<String> names = List.of();
    boolean header = true;
    while (text.next()) {
      List<String> cells = new ArrayList<>(text.size());
      for (int field = 0; field < text.size(); field++) {
        cells.add(text.field(field));
      }
      if (header) {
        names = TableHeader.names(cells, Math.max(cells.size(), width));
        header = false;
      } else {
        rows.add(new Row(text.line(), cells));
      }
    }
    return new AccountsTable(file, names, rows, decimalComma, bytes);
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** Whether a column names the accounts for people, so that the rows need no ids. */
  boolean hasLabels() {
    return labelColumn(-1) >= 0;
  }

  int size() {
    return rows.size();
  }

  /**
   * How a table's rows are known to an edge list.
   *
   * @param column the column of the ids, or -1 if the row's number is the id
   * @param firstNumber the first row's number, if the number is the id
   * @param coverage the share of the edge list's accounts that have a row, 0 to 1
   */
  record Ids(int column, int firstNumber, double coverage) {}

  /** How the rows fit accounts of the given ids; empty if they do not. */
  Optional<Ids> ids(List<String> wanted) {
    Optional<Ids> best = Optional.empty();
    List<String> sample = sample(wanted);
    for (int column = 0; column < Math.min(names.size(), ID_COLUMNS); column++) {
      double coverage = coverage(column, sample);
      if (coverage > best.map(Ids::coverage).orElse(0.0)) {
        best = Optional.of(new Ids(column, 0, coverage));
      }
    }
    if (best.isPresent() && best.get().coverage() >= 0.5) {
      return best;
    }
    Optional<Ids> numbered = numbered(wanted);
    return numbered.isPresent() ? numbered : best;
  }

  /** Some of the ids, from all parts of the list: enough to tell whether a column holds them. */
  private static List<String> sample(List<String> ids) {
    int step = 1 + ids.size() / SAMPLE;
    return IntStream.range(0, ids.size()).filter(i -> i % step == 0).mapToObj(ids::get).toList();
  }

  private double coverage(int column, List<String> wanted) {
    Set<String> values = new HashSet<>();
    int given = 0;
    for (Row row : rows) {
      if (!row.cell(column).isEmpty()) {
        given++;
        values.add(row.cell(column));
      }
    }
    // A column whose values come again and again names groups, not accounts.
    if (values.size() * 20 < given * 19 || wanted.isEmpty()) {
      return 0;
    }
    return (double) wanted.stream().filter(values::contains).count() / wanted.size();
  }

  /** The row numbers as ids: every id is a whole number, and none is beyond the last row. */
  private Optional<Ids> numbered(List<String> wanted) {
    long least = Long.MAX_VALUE;
    long most = -1;
    for (String id : wanted) {
      if (id.length() > 9 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
      long number = Long.parseLong(id);
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    int first = least == 0 ? 0 : 1;
    boolean fits = most >= 0 && most < rows.size() + first;
    return fits ? Optional.of(new Ids(-1, first, 1)) : Optional.empty();
  }

  /**
   * Adds labels and attributes to the accounts, and the accounts that no tie names.
   *
   * @param accounts the accounts that the ties name; those without a row are told
   * @throws UnreadableException if that would take absurdly much memory
   */
  void addTo(FollowNetwork.Builder builder, UnknownAccounts accounts, Findings findings, Ids ids)
      throws UnreadableException {
    int labels = labelColumn(ids.column());
    Map<Integer, ColumnCollector> columns = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String id = id(i, ids);
      if (id.isEmpty()) {
        tell(row, findings, Messages.text("formats.accounts.noid", file));
        continue;
      }
      int account = builder.account(id);
      if (!accounts.list(account)) {
        tell(row, findings, Messages.text("formats.accounts.twice", file, Finding.shortened(id)));
      }
      if (labels >= 0 && !row.cell(labels).isEmpty()) {
        builder.label(account, row.cell(labels));
      }
      for (int column = 0; column < row.cells().size(); column++) {
        if (column != ids.column() && column != labels && !row.cell(column).isEmpty()) {
          columns
              .computeIfAbsent(column, c -> TypedHeader.collector(name(c)))
              .putSpelled(account, row.cell(column), decimalComma);
        }
      }
    }
    Limits.requireCells(columns.size(), builder.accountCount(), bytes);
    for (int column = 0; column < names.size(); column++) {
      ColumnCollector values = columns.get(column);
      if (values != null && !AttributeNames.steersViewer(names.get(column))) {
        builder.attribute(values.column(builder.accountCount()));
      }
    }
  }

  /** Adds the accounts alone, so that columns can be made for all of them. */
  void addAccounts(FollowNetwork.Builder builder, Ids ids) {
    for (int row = 0; row < rows.size(); row++) {
      String id = id(row, ids);
      if (!id.isEmpty()) {
        builder.account(id);
      }
    }
  }

  private String id(int row, Ids ids) {
    return ids.column() < 0
        ? Integer.toString(ids.firstNumber() + row)
        : rows.get(row).cell(ids.column());
  }

  private String name(int column) {
    return column < names.size()
        ? names.get(column)
        : Messages.text("formats.table.column", column + 1);
  }

  private void tell(Row row, Findings findings, String message) {
    findings.skip();
    findings.warn(
        row.line(),
        0,
        String.join(" ", row.cells()),
        message,
        Messages.text("formats.accounts.remedy"));
  }

  private int labelColumn(int idColumn) {
    for (String label : LABELS) {
      for (int column = 0; column < names.size(); column++) {
        if (column != idColumn && AttributeNames.bare(names.get(column)).equals(label)) {
          return column;
        }
      }
    }
    return -1;
  }

  /** A network of these accounts without ties. */
  FollowNetwork alone(String title, Findings findings) throws UnreadableException {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    addTo(builder, new UnknownAccounts(builder, findings), findings, ownIds());
    findings.warn(
        0,
        0,
        "",
        Messages.text("formats.accounts.alone"),
        Messages.text("formats.accounts.alone.remedy"));
    FollowNetwork network = builder.build();
    network
        .layers()
        .forEach(
            layer ->
                findings.layer(
                    new ImportReport.LayerCount(layer.name(), layer.directed(), 0, 0, 0, 0)));
    return network;
  }

  private Ids ownIds() {
    for (String id : IDS) {
      for (int column = 0; column < names.size(); column++) {
        int here = column;
        if (AttributeNames.bare(names.get(column)).equals(id)
            && rows.stream().map(row -> row.cell(here)).distinct().count() == rows.size()) {
          return new Ids(column, 0, 1);
        }
      }
    }
    return new Ids(-1, 1, 1);
  }
}
