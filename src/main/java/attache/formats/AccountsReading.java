package attache.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a table of accounts is to be read: what the user may change where the guess is wrong.
 *
 * @param used whether it is read at all
 * @param roles what each column is taken for; a column beyond the list is an attribute. Without a
 *     column of ids, the number of a row is the id of its account, if the ties are so numbered
 */
public record AccountsReading(boolean used, List<AccountRole> roles) {
  public AccountsReading {
    roles = List.copyOf(roles);
    for (AccountRole role : AccountRole.values()) {
      if (role.single() && Collections.frequency(roles, role) > 1) {
        throw new IllegalArgumentException("two columns are " + role);
      }
    }
  }

  /** What a column is taken for. */
  public AccountRole role(int column) {
    return column < roles.size() ? roles.get(column) : AccountRole.ATTRIBUTE;
  }

  /** The column of a role that only one can have; -1 if none has it. */
  int column(AccountRole role) {
    return roles.indexOf(role);
  }

  /**
   * The same with one column taken for something else. Another column that had the role and cannot
   * keep it takes over the role that the column gives up.
   */
  public AccountsReading withRole(int column, AccountRole role) {
    List<AccountRole> changed = new ArrayList<>(roles);
    while (changed.size() <= column) {
      changed.add(AccountRole.ATTRIBUTE);
    }
    AccountRole before = changed.set(column, role);
    for (int other = 0; other < changed.size(); other++) {
      if (role.single() && other != column && changed.get(other) == role) {
        changed.set(other, before);
      }
    }
    return new AccountsReading(used, changed);
  }

  /** The same, read or not. */
  public AccountsReading withUsed(boolean read) {
    return new AccountsReading(read, roles);
  }
}
