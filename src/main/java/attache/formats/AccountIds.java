package attache.formats;

import attache.formats.AccountsTable.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a table of accounts has the ids that an edge list knows them by. */
final class AccountIds {
  private static final List<String> KEYS = AccountsTable.IDS.subList(0, 5);

  /** An id beyond this column would be an odd thing. */
  private static final int ID_COLUMNS = 100;

  private static final int SAMPLE = 5_000;

  private final List<String> names;
  private final List<AccountRow> rows;

  /**
   * @param names the names of the columns
   */
  AccountIds(List<String> names, List<AccountRow> rows) {
    this.names = names;
    this.rows = rows;
  }

  /** How the rows fit accounts of the given ids; empty if they do not. */
  Optional<Ids> detected(List<String> wanted) {
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
    // A table with ids of its own is not known by the numbers of its rows.
    Optional<Ids> numbered = hasKey() ? Optional.empty() : numbered(wanted);
    return numbered.isPresent() ? numbered : best;
  }

  /** Whether a column is called a key, and no two rows have the same in it. */
  private boolean hasKey() {
    return IntStream.range(0, Math.min(names.size(), ID_COLUMNS))
        .filter(column -> KEYS.contains(AttributeNames.bare(names.get(column))))
        .anyMatch(column -> values(column).size() == rows.size());
  }

  /** Some of the ids, from all parts of the list: enough to tell whether a column holds them. */
  private static List<String> sample(List<String> ids) {
    int step = 1 + ids.size() / SAMPLE;
    return IntStream.range(0, ids.size()).filter(i -> i % step == 0).mapToObj(ids::get).toList();
  }

  private double coverage(int column, List<String> wanted) {
    Set<String> values = values(column);
    long given = rows.stream().filter(row -> !row.cell(column).isEmpty()).count();
    // A column whose values come again and again names groups, not accounts; one slip is none.
    long again = given - values.size();
    return again > Math.max(1, given / 20) ? 0 : share(values, wanted);
  }

  private Set<String> values(int column) {
    Set<String> values = new HashSet<>();
    for (AccountRow row : rows) {
      if (!row.cell(column).isEmpty()) {
        values.add(row.cell(column));
      }
    }
    return values;
  }

  private static double share(Set<String> values, List<String> wanted) {
    return wanted.isEmpty()
        ? 0
        : (double) wanted.stream().filter(values::contains).count() / wanted.size();
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
   * Where the ids are by what the user says; empty if no column has them and the row numbers do not
   * fit either.
   */
  Optional<Ids> chosen(AccountsReading chosen, List<String> wanted) {
    int column = chosen.column(AccountRole.ID);
    return column < 0
        ? numbered(wanted)
        : Optional.of(new Ids(column, 0, share(values(column), sample(wanted))));
  }
}
