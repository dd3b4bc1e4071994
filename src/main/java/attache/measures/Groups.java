package attache.measures;

import attache.network.AttributeColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The groups into which an attribute parts the accounts, for measures of ties within and between
 * groups. An account without a value belongs to no group and is left out of such measures; one with
 * several values, such as clubs, belongs to the first of them, so that no account is in two groups.
 * Immutable.
 */
public final class Groups {
  /** The group of an account that belongs to none. */
  public static final int NONE = -1;

  private final String attribute;
  private final int[] group;
  private final List<String> names;
  private final int[] sizes;

  private Groups(String attribute, int[] group, List<String> names) {
    this.attribute = attribute;
    this.group = group;
    this.names = List.copyOf(names);
    sizes = new int[names.size()];
    for (int one : group) {
      if (one != NONE) {
        sizes[one]++;
      }
    }
  }

  /** The groups of an attribute, in the order in which its values first occur. */
  public static Groups by(AttributeColumn column) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] group = new int[column.size()];
    for (int account = 0; account < group.length; account++) {
      List<String> values = column.groups(account);
      group[account] =
          values.isEmpty()
              ? NONE
              : numbers.computeIfAbsent(
                  values.getFirst(),
                  name -> {
                    names.add(name);
                    return names.size() - 1;
                  });
    }
    return new Groups(column.name(), group, names);
  }

  /** The attribute's name. */
  public String attribute() {
    return attribute;
  }

  /** How many accounts there are. */
  public int accountCount() {
    return group.length;
  }

  /**
   * The same groups among some accounts only; all others belong to none.
   *
   * @param accounts numbers of the accounts; read, not kept
   */
  public Groups among(BitSet accounts) {
    int[] some = new int[group.length];
    Arrays.setAll(some, account -> accounts.get(account) ? group[account] : NONE);
    return new Groups(attribute, some, names);
  }

  /** How many groups there are. */
  public int count() {
    return names.size();
  }

  /** An account's group, 0 to {@code count() - 1}, or {@link #NONE}. */
  public int of(int account) {
    return group[account];
  }

  /** A group's name. */
  public String name(int number) {
    return names.get(number);
  }

  /** How many accounts a group has. */
  public int size(int number) {
    return sizes[number];
  }

  /** How many accounts belong to a group. */
  public int grouped() {
    return IntStream.of(sizes).sum();
  }

  /**
   * Checks that these are the groups of a layer's accounts.
   *
   * @throws IllegalArgumentException if they are not as many
   */
  void requireAccounts(int accounts) {
    if (group.length != accounts) {
      throw new IllegalArgumentException(
          "groups of " + group.length + " accounts for a layer of " + accounts);
    }
  }
}
