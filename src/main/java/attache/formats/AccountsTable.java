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

/** A table with one account a row: an id, perhaps a label, and attributes. */
final class AccountsTable {
  /** What columns of ids are called; what is called as the first ones are is nothing but an id. */
  static final List<String> IDS =
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
          "country",
          "ccode",
          "stateabb",
          "countrycode",
          "countryname");

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

  private final String file;
  private final List<String> names;
  private final List<AccountRow> rows;
  private final boolean decimalComma;
  private final long bytes;

  private AccountsTable(
      String file, List<String> names, List<AccountRow> rows, boolean decimalComma, long bytes) {
    this.bytes = bytes;
    this.file = file;
    this.names = names;
    this.rows = rows;
    this.decimalComma = decimalComma;
  }

  /** Whether a table, by its first rows, has an account a row rather than a tie. */
  static boolean looksLike(TableDialect dialect) {
    return looksLike(dialect, 0);
  }

  /**
   * Whether a table, by its first rows, has an account a row rather than a tie.
   *
   * @param slips how many rows may lack an id or have that of another row
   */
  static boolean looksLike(TableDialect dialect, int slips) {
    List<List<String>> rows = dialect.rows();
    Optional<String> idName =
        rows.getFirst().stream().map(AttributeNames::bare).filter(IDS::contains).findFirst();
    if (idName.isEmpty() || rows.size() < 2) {
      return false;
    }
    int column = rows.getFirst().stream().map(AttributeNames::bare).toList().indexOf(idName.get());
    if (rows.stream().allMatch(row -> column < row.size())
        && AttributeNames.goesOn(
            rows.getFirst().get(column), rows.stream().map(row -> row.get(column)))) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    return rows.stream()
            .skip(1)
            .map(row -> column < row.size() ? row.get(column) : "")
            .filter(id -> id.isEmpty() || !seen.add(id))
            .limit(slips + 1L)
            .count()
        <= slips;
  }

  /** Reads a table whose first row names the columns. */
  static AccountsTable read(Content content, TableDialect dialect, Progress progress)
      throws IOException, UnreadableException {
    try (TableText text = new TableText(content.reader(progress), dialect)) {
      return read(text, content.name(), dialect.decimalComma(), dialect.width(), content.size());
    }
  }

  /**
   * Reads a table in a workbook whose first row names the columns.
   *
   * @param file what the sheet is called
   * @param bytes the size of the file
   */
  static AccountsTable ofSheet(TableRows text, String file, int width, long bytes)
      throws IOException, UnreadableException {
    return read(text, file, false, width, bytes);
  }

  private static AccountsTable read(
      TableRows text, String file, boolean decimalComma, int width, long bytes)
      throws IOException, UnreadableException {
    List<AccountRow> rows = new ArrayList<>();
    List<String> names = List.of();
    boolean header = true;
    while (text.next()) {
      AccountRow row = new AccountRow(text);
      if (header) {
        names = TableHeader.names(row.cells(), Math.max(row.cells().size(), width));
        header = false;
      } else {
        rows.add(row);
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
    return search().detected(wanted);
  }

  /**
   * Where the ids are by what the user says; empty if no column has them and the row numbers do not
   * fit either.
   */
  Optional<Ids> ids(AccountsReading chosen, List<String> wanted) {
    return search().chosen(chosen, wanted);
  }

  private AccountIds search() {
    return new AccountIds(names, rows);
  }

  /** How the table is read unless the user says otherwise. */
  AccountsReading detected(Optional<Ids> ids) {
    int idColumn = ids.map(Ids::column).orElse(-1);
    int labels = labelColumn(idColumn);
    List<AccountRole> roles = new ArrayList<>(names.size());
    for (int column = 0; column < names.size(); column++) {
      roles.add(
          column == idColumn
              ? AccountRole.ID
              : column == labels ? AccountRole.LABEL : detected(names.get(column)));
    }
    return new AccountsReading(true, roles);
  }

  private static AccountRole detected(String name) {
    if (AttributeNames.steersViewer(name)) {
      return AccountRole.IGNORED;
    }
    return CountryAttributes.isCountry(TypedHeader.collector(name).name())
        ? AccountRole.COUNTRY
        : AccountRole.ATTRIBUTE;
  }

  /** The first rows, and how they are read. */
  AccountsPreview preview(AccountsReading reading) {
    return new AccountsPreview(
        file,
        reading,
        names.subList(0, Math.min(names.size(), Limits.COLUMNS)),
        rows.stream()
            .limit(TablePreview.ROWS)
            .map(row -> new TablePreview.Row(row.line(), row.cells()))
            .toList());
  }

  /**
   * Adds labels and attributes to the accounts, and the accounts that no tie names.
   *
   * @param accounts the accounts that the ties name; those without a row are told
   * @throws UnreadableException if that would take absurdly much memory
   */
  void addTo(
      FollowNetwork.Builder builder,
      UnknownAccounts accounts,
      Findings findings,
      Ids ids,
      AccountsReading reading)
      throws UnreadableException {
    int labels = reading.column(AccountRole.LABEL);
    Map<Integer, ColumnCollector> columns = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      AccountRow row = rows.get(i);
      String id = id(i, ids);
      if (id.isEmpty()) {
        tell(
            row,
            ids,
            findings,
            Messages.text("formats.accounts.noid", Finding.shortened(name(ids.column()))));
        continue;
      }
      int account = builder.account(id);
      if (!accounts.list(account)) {
        tell(row, ids, findings, Messages.text("formats.accounts.twice", Finding.shortened(id)));
      }
      if (labels >= 0 && !row.cell(labels).isEmpty()) {
        builder.label(account, row.cell(labels));
      }
      for (int column = 0; column < row.cells().size(); column++) {
        if (isAttribute(column, ids, reading) && !row.cell(column).isEmpty()) {
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

  private static boolean isAttribute(int column, Ids ids, AccountsReading reading) {
    AccountRole role = reading.role(column);
    return column != ids.column() && (role == AccountRole.ATTRIBUTE || role == AccountRole.COUNTRY);
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

  private void tell(AccountRow row, Ids ids, Findings findings, String message) {
    findings.skip();
    if (!findings.lists(Severity.WARNING)) {
      findings.count(Severity.WARNING);
      return;
    }
    findings.warn(
        row.line(),
        row.column(ids.column()),
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

  /**
   * A network of these accounts without ties.
   *
   * @param chosen how the user wants the table to be read
   */
  FollowNetwork alone(String title, Optional<AccountsReading> chosen, Findings findings)
      throws UnreadableException {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    AccountsReading reading = chosen.orElseGet(() -> detected(Optional.of(ownIds())));
    int column = reading.column(AccountRole.ID);
    findings.accounts(preview(reading));
    addTo(
        builder, new UnknownAccounts(builder, findings), findings, new Ids(column, 1, 1), reading);
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
