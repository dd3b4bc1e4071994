package attache.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a table of ties is to be read: what the user may change where the guess is wrong.
 *
 * @param encoding its character encoding
 * @param delimiter the character between two columns; a blank stands for any run of blanks and tabs
 * @param decimalComma whether a number may be written with a decimal comma
 * @param firstLine the line of the first row that counts, header or not, from 1
 * @param header whether that row names the columns
 * @param roles what each column is taken for; a column beyond the list is an attribute of ties; if
 *     there are none, they are detected, and so is the header
 * @param corrections what is to be read otherwise than it stands
 * @param sheets the sheets that hold the tables, if the file is a workbook, whose encoding and
 *     delimiter mean nothing; empty if the file is a text
 * @param accounts how tables of accounts are to be read, by the names of their files or sheets; the
 *     roles of others are detected
 */
public record TableReading(
    CharacterSet encoding,
    char delimiter,
    boolean decimalComma,
    int firstLine,
    boolean header,
    List<ColumnRole> roles,
    Corrections corrections,
    Optional<SheetChoice> sheets,
    Map<String, AccountsReading> accounts) {
  /** The delimiters that can be chosen. */
  public static final String DELIMITERS = ",;\t| ";

  public TableReading {
    if (firstLine < 1) {
      throw new IllegalArgumentException("line " + firstLine);
    }
    roles = List.copyOf(roles);
    accounts = Map.copyOf(accounts);
    for (ColumnRole role : ColumnRole.values()) {
      if (role.single() && Collections.frequency(roles, role) > 1) {
        throw new IllegalArgumentException("two columns are " + role);
      }
    }
  }

  /** The reading that detection comes to. */
  static TableReading detected(CharacterSet encoding, TableDialect dialect, EdgeTablePlan plan) {
    List<ColumnRole> roles = new ArrayList<>();
    for (int column = 0; column < plan.names().size(); column++) {
      ColumnRole role = plan.role(column);
      if (role == ColumnRole.TIE
          && plan.header()
          && TableHeader.numbersRows(dialect.rows(), column)) {
        role = ColumnRole.IGNORED;
      }
      roles.add(
          role == ColumnRole.TIE && DateText.isColumn(plan.names().get(column), dialect, column)
              ? ColumnRole.DATE
              : role);
    }
    return new TableReading(
        encoding,
        dialect.delimiter(),
        dialect.decimalComma(),
        dialect.firstLine(),
        plan.header(),
        roles,
        Corrections.NONE.withTargetsParted(
            SeveralTargets.separator(
                dialect.rows().subList(plan.header() ? 1 : 0, dialect.rows().size()),
                plan.source(),
                plan.target())),
        Optional.empty(),
        Map.of());
  }

  /** The same with header and roles detected, if no roles are given. */
  TableReading completed(TableDialect dialect, TableComments comments) {
    if (!roles.isEmpty()) {
      return this;
    }
    EdgeTablePlan plan = EdgeTablePlan.of(dialect, comments);
    TableReading found = detected(encoding, dialect, plan);
    return new TableReading(
        encoding,
        delimiter,
        decimalComma,
        firstLine,
        found.header,
        found.roles,
        corrections,
        sheets,
        accounts);
  }

  /** A delimiter as people call it. */
  public static String delimiterName(char delimiter) {
    return TableDialect.name(delimiter);
  }

  /** Whether both ends of a tie have a column, without which nothing can be read. */
  public boolean complete() {
    return roles.contains(ColumnRole.SOURCE) && roles.contains(ColumnRole.TARGET);
  }

  /** What a column is taken for. */
  public ColumnRole role(int column) {
    return column < roles.size() ? roles.get(column) : ColumnRole.TIE;
  }

  /** The column of a role that only one can have; -1 if none has it. */
  int column(ColumnRole role) {
    return roles.indexOf(role);
  }

  /**
   * The same with one column taken for something else. Another column that had the role and cannot
   * keep it takes over the role that the column gives up.
   */
  public TableReading withRole(int column, ColumnRole role) {
    List<ColumnRole> changed = new ArrayList<>(roles);
    while (changed.size() <= column) {
      changed.add(ColumnRole.TIE);
    }
    ColumnRole before = changed.set(column, role);
    for (int other = 0; other < changed.size(); other++) {
      if (role.single() && other != column && changed.get(other) == role) {
        changed.set(other, before);
      }
    }
    return new TableReading(
        encoding,
        delimiter,
        decimalComma,
        firstLine,
        header,
        changed,
        corrections,
        sheets,
        accounts);
  }

  /** The same with every column left out, for the user to choose. */
  TableReading withoutRoles() {
    return new TableReading(
        encoding,
        delimiter,
        decimalComma,
        firstLine,
        header,
        Collections.nCopies(roles.size(), ColumnRole.IGNORED),
        corrections,
        sheets,
        accounts);
  }

  /** The same with numbers written otherwise. */
  public TableReading withDecimalComma(boolean comma) {
    return new TableReading(
        encoding, delimiter, comma, firstLine, header, roles, corrections, sheets, accounts);
  }

  /** The same with a first row that names the columns, or does not. */
  public TableReading withHeader(boolean names) {
    return new TableReading(
        encoding, delimiter, decimalComma, firstLine, names, roles, corrections, sheets, accounts);
  }

  /** The same in another encoding. */
  public TableReading withEncoding(CharacterSet other) {
    return new TableReading(
        other, delimiter, decimalComma, firstLine, header, roles, corrections, sheets, accounts);
  }

  /** The same with another delimiter; its columns are others, so their roles are detected anew. */
  public TableReading withDelimiter(char other) {
    return new TableReading(
        encoding, other, other != ',', firstLine, header, List.of(), corrections, sheets, accounts);
  }

  /** The same beginning in another line; the roles are detected anew. */
  public TableReading withFirstLine(int line) {
    return new TableReading(
        encoding, delimiter, decimalComma, line, header, List.of(), corrections, sheets, accounts);
  }

  /** The same with other corrections. */
  public TableReading withCorrections(Corrections others) {
    return new TableReading(
        encoding, delimiter, decimalComma, firstLine, header, roles, others, sheets, accounts);
  }

  /** The same from other sheets of a workbook. */
  public TableReading withSheets(SheetChoice choice) {
    return new TableReading(
        encoding,
        delimiter,
        decimalComma,
        firstLine,
        header,
        roles,
        corrections,
        Optional.of(choice),
        accounts);
  }

  /** The same with a table of accounts read otherwise. */
  public TableReading withAccounts(String table, AccountsReading reading) {
    Map<String, AccountsReading> all = new HashMap<>(accounts);
    all.put(table, reading);
    return new TableReading(
        encoding, delimiter, decimalComma, firstLine, header, roles, corrections, sheets, all);
  }

  /** The same with tables of accounts read as another reading has it. */
  public TableReading withAccountsOf(TableReading other) {
    return new TableReading(
        encoding,
        delimiter,
        decimalComma,
        firstLine,
        header,
        roles,
        corrections,
        sheets,
        other.accounts);
  }

  /** The same table from its first row on, whose line is that. */
  TableReading beginningIn(int line) {
    return new TableReading(
        encoding, delimiter, decimalComma, line, header, roles, corrections, sheets, accounts);
  }
}
