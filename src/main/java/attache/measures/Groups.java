package attache.measures;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The groups into which an attribute parts the accounts, for measures of ties within and between
 * groups. An account without a value belongs to no group and is left out of such measures; one with
 * several values, such as clubs, belongs to the first of them, so that no account is in two groups,
 * and {@link #several()} tells how many there are. One value against all others, such as members of
 * the G7 and the rest, parts the accounts without that loss. Immutable.
 */
public final class Groups {
  /** The group of an account that belongs to none. */
  public static final int NONE = -1;

  /** Stands between an attribute and the one value that is set against all others. */
  private static final String ONE = "=";

  private final String attribute;
  private final int several;
  private final int[] group;
  private final List<String> names;
  private final int[] sizes;

  private Groups(String attribute, int several, int[] group, List<String> names) {
    this.attribute = attribute;
    this.several = several;
    this.group = group;
    this.names = List.copyOf(names);
    sizes = new int[names.size()];
    for (int one : group) {
      if (one != NONE) {
        sizes[one]++;
      }
    }
  }

  /**
   * The groups that a user chose: those of an attribute, or, as {@link #choice} writes it, the
   * accounts that have one value of an attribute and those that do not. Takes O(n).
   *
   * @return nothing if the network has no such attribute
   */
  public static Optional<Groups> of(FollowNetwork network, String choice) {
    if (network.attribute(choice).isPresent()) {
      return network.attribute(choice).map(Groups::by);
    }
    return column(network, choice)
        .map(column -> against(column, choice.substring(column.name().length() + ONE.length())));
  }

  /** The attribute that a choice of groups looks at; nothing if the network does not have it. */
  public static Optional<AttributeColumn> column(FollowNetwork network, String choice) {
    Optional<AttributeColumn> found = network.attribute(choice);
    for (int at = choice.indexOf(ONE); found.isEmpty() && at > 0; ) {
      found = network.attribute(choice.substring(0, at));
      at = choice.indexOf(ONE, at + 1);
    }
    return found;
  }

  /** All values of an attribute, each once, in the order in which they first occur. Takes O(n). */
  public static List<String> values(AttributeColumn column) {
    return IntStream.range(0, column.size())
        .mapToObj(column::groups)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The choice of one value of an attribute against all others. */
  public static String choice(String attribute, String value) {
    return attribute + ONE + value;
  }

  /** Those that have a value, and all others, also those of whom nothing is known. */
  private static Groups against(AttributeColumn column, String value) {
    int[] group = new int[column.size()];
    Arrays.setAll(group, account -> column.groups(account).contains(value) ? 0 : 1);
    return new Groups(
        choice(column.name(), value),
        0,
        group,
        List.of(value, Messages.text("measures.groups.others", value)));
  }

  /** The groups of an attribute, in the order in which its values first occur. */
  public static Groups by(AttributeColumn column) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    int several = 0;
    int[] group = new int[column.size()];
    for (int account = 0; account < group.length; account++) {
      List<String> values = column.groups(account);
      several += values.size() > 1 ? 1 : 0;
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
    return new Groups(column.name(), several, group, names);
  }

  /** The attribute's name, or the choice of one of its values as {@link #choice} writes it. */
  public String attribute() {
    return attribute;
  }

  /** Whether a value was chosen that no account has. */
  public boolean isOfNobody() {
    return count() > 0 && size(0) == 0;
  }

  /** How many accounts have several values, of which only the first counts. */
  public int several() {
    return several;
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
    return new Groups(attribute, several, some, names);
  }

  /** The numbers of all groups, those of most accounts first, equals by name. */
  public List<Integer> largestFirst() {
    return IntStream.range(0, count())
        .boxed()
        .sorted(Comparator.comparingInt((Integer group) -> -size(group)).thenComparing(this::name))
        .toList();
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
