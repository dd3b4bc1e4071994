package attache.layouts;

import attache.network.AttributeColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which one group each account belongs to, for layouts that keep groups together. Accounts of no
 * known group make up a last group of their own, which has no name. Immutable.
 */
public final class Grouping {
  private final int[] group;
  private final List<String> names;
  private final int count;

  private Grouping(int[] group, List<String> names, int count) {
    this.group = group;
    this.names = names;
    this.count = count;
  }

  /**
   * Groups by an attribute, in the order in which its values first occur. An account with several
   * values, such as clubs, belongs to the first of them.
   */
  public static Grouping by(AttributeColumn column) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] group = new int[column.size()];
    for (int account = 0; account < group.length; account++) {
      List<String> of = column.groups(account);
      group[account] =
          of.isEmpty() ? -1 : numbers.computeIfAbsent(of.getFirst(), name -> numbers.size());
    }
    return of(group, new ArrayList<>(numbers.keySet()));
  }

  /** One group of all accounts. */
  public static Grouping none(int accounts) {
    return of(new int[accounts], List.of(""));
  }

  private static Grouping of(int[] group, List<String> names) {
    boolean missing = Arrays.stream(group).anyMatch(one -> one < 0);
    int[] closed = Arrays.stream(group).map(one -> one < 0 ? names.size() : one).toArray();
    return new Grouping(
        closed, Collections.unmodifiableList(names), names.size() + (missing ? 1 : 0));
  }

  /** How many accounts there are. */
  public int accountCount() {
    return group.length;
  }

  /** How many groups there are, that of the accounts of no known group included. */
  public int count() {
    return count;
  }

  /** An account's group, 0 to {@code count() - 1}. */
  public int group(int account) {
    return group[account];
  }

  /** A group's name; empty for the accounts of no known group. */
  public String name(int number) {
    return number < names.size() ? names.get(number) : "";
  }

  /** The accounts of each group, ascending. */
  public List<int[]> members() {
    int[] size = new int[count];
    for (int one : group) {
      size[one]++;
    }
    List<int[]> members = new ArrayList<>();
    for (int one : size) {
      members.add(new int[one]);
    }
    Arrays.fill(size, 0);
    for (int account = 0; account < group.length; account++) {
      members.get(group[account])[size[group[account]]++] = account;
    }
    return members;
  }

  /**
   * An order of the groups in which the next is the one most tied to the one before, for its size;
   * the largest is first.
   */
  int[] chain(TieGraph ties) {
    double[][] between = new double[count][count];
    for (int tie = 0; tie < ties.tieCount(); tie++) {
      between[group[ties.lower(tie)]][group[ties.higher(tie)]]++;
      between[group[ties.higher(tie)]][group[ties.lower(tie)]]++;
    }
    int[] size = members().stream().mapToInt(accounts -> accounts.length).toArray();
    int[] order = new int[count];
    boolean[] placed = new boolean[count];
    for (int place = 0; place < count; place++) {
      int best = -1;
      double most = -1;
      for (int candidate = 0; candidate < count; candidate++) {
        double worth =
            place == 0
                ? size[candidate]
                : between[order[place - 1]][candidate] / Math.max(1, size[candidate]);
        if (!placed[candidate] && worth > most) {
          most = worth;
          best = candidate;
        }
      }
      order[place] = best;
      placed[best] = true;
    }
    return order;
  }

  /**
   * Checks that the groups are those of a layer's accounts.
   *
   * @throws IllegalArgumentException if they are not as many
   */
  void requireAccounts(int accounts) {
    if (group.length != accounts) {
      throw new IllegalArgumentException(
          "groups of " + group.length + " accounts for " + accounts + " accounts");
    }
  }
}
