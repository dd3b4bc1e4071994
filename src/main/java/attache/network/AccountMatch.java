package attache.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which accounts of several networks are the same: the accounts of two years by their ids, those of
 * a ministry, a mission and a minister by their country. What is matched is called an actor. An
 * actor that a network lacks was not sampled there, which is not the same as following nobody.
 * Immutable.
 */
public final class AccountMatch {
  /** Where a country is looked for, in this order, before the account's name. */
  private static final List<String> COUNTRY = List.of("iso3", "iso2", "country");

  private final List<FollowNetwork> networks;
  private final List<String> keys;
  private final int[][] accounts;
  private final int[][] actors;
  private final List<String> unclear;

  private AccountMatch(
      List<FollowNetwork> networks, List<String> keys, int[][] accounts, List<String> unclear) {
    this.networks = List.copyOf(networks);
    this.keys = List.copyOf(keys);
    this.accounts = accounts;
    this.unclear = List.copyOf(unclear);
    actors = new int[networks.size()][];
    for (int wave = 0; wave < actors.length; wave++) {
      actors[wave] = new int[networks.get(wave).accountCount()];
      Arrays.fill(actors[wave], -1);
      for (int actor = 0; actor < keys.size(); actor++) {
        if (accounts[actor][wave] >= 0) {
          actors[wave][accounts[actor][wave]] = actor;
        }
      }
    }
  }

  /** What an account is recognised by. */
  private interface Key {
    /** The key of an account; empty if it has none. */
    String of(FollowNetwork network, int account);
  }

  /** Accounts with the same id are the same. Takes O(n). */
  public static AccountMatch byId(List<FollowNetwork> networks) {
    return of(networks, FollowNetwork::id);
  }

  /**
   * Accounts of the same country are the same. A country is told by the attributes iso3, iso2 or
   * country, or else by the account's name. Accounts of no country match nothing, and neither do
   * several accounts of one country in one network, as nobody can say which of them is meant. Takes
   * O(n).
   *
   * @param code makes one code of the names and codes of a country; gives an empty text for what is
   *     no country
   */
  public static AccountMatch byCountry(List<FollowNetwork> networks, UnaryOperator<String> code) {
    return of(networks, (network, account) -> country(network, account, code));
  }

  /**
   * By the ids, or by the country where the ids tell too little: accounts are matched by their ids
   * if every network has an account whose id another one has, too. Takes O(n).
   *
   * @param code as for {@link #byCountry}
   */
  public static AccountMatch byIdOrCountry(
      List<FollowNetwork> networks, UnaryOperator<String> code) {
    AccountMatch ids = byId(networks);
    return ids.joinsAll() ? ids : byCountry(networks, code);
  }

  private static String country(FollowNetwork network, int account, UnaryOperator<String> code) {
    for (String name : COUNTRY) {
      String told = network.attribute(name).map(column -> column.text(account)).orElse("");
      String found = told.isEmpty() ? "" : code.apply(told);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return code.apply(network.label(account));
  }

  private static AccountMatch of(List<FollowNetwork> networks, Key key) {
    SequencedMap<String, int[]> found = new LinkedHashMap<>();
    TreeSet<String> unclear = new TreeSet<>();
    for (int wave = 0; wave < networks.size(); wave++) {
      FollowNetwork network = networks.get(wave);
      Map<String, Integer> first = new HashMap<>();
      for (int account = 0; account < network.accountCount(); account++) {
        String name = key.of(network, account);
        if (name.isEmpty()) {
          continue;
        }
        if (first.putIfAbsent(name, account) != null) {
          unclear.add(name);
        }
        found.computeIfAbsent(name, any -> absent(networks.size()))[wave] = account;
      }
    }
    List<String> keys = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    found.forEach(
        (name, row) -> {
          if (!unclear.contains(name)) {
            keys.add(name);
            rows.add(row);
          }
        });
    return new AccountMatch(networks, keys, rows.toArray(int[][]::new), List.copyOf(unclear));
  }

  private static int[] absent(int waves) {
    int[] row = new int[waves];
    Arrays.fill(row, -1);
    return row;
  }

  /** Whether every network has an account of an actor that another network has, too. */
  public boolean joinsAll() {
    boolean[] joined = new boolean[networks.size()];
    for (int[] row : accounts) {
      long in = Arrays.stream(row).filter(account -> account >= 0).count();
      for (int wave = 0; wave < row.length; wave++) {
        joined[wave] |= in > 1 && row[wave] >= 0;
      }
    }
    for (boolean one : joined) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same match with every account: those that match nothing are actors of their own, after all
   * others, each in its own network only. Takes O(n).
   */
  public AccountMatch withUnmatched() {
    List<String> all = new ArrayList<>(keys);
    List<int[]> rows = new ArrayList<>(List.of(accounts));
    Set<String> taken = new HashSet<>(keys);
    for (int wave = 0; wave < networks.size(); wave++) {
      for (int account = 0; account < actors[wave].length; account++) {
        if (actors[wave][account] < 0) {
          String key = networks.get(wave).id(account);
          while (!taken.add(key)) {
            key += " (" + (wave + 1) + ")";
          }
          int[] row = absent(networks.size());
          row[wave] = account;
          all.add(key);
          rows.add(row);
        }
      }
    }
    return new AccountMatch(networks, all, rows.toArray(int[][]::new), unclear);
  }

  /** The networks, in their order. */
  public List<FollowNetwork> networks() {
    return networks;
  }

  /** How many actors there are, each in one network at least. */
  public int actorCount() {
    return keys.size();
  }

  /** What an actor is recognised by: an id, or the code of a country. */
  public String key(int actor) {
    return keys.get(actor);
  }

  /** The name by which people know an actor: that of its account in the first network it is in. */
  public String label(int actor) {
    for (int wave = 0; wave < networks.size(); wave++) {
      if (accounts[actor][wave] >= 0) {
        return networks.get(wave).label(accounts[actor][wave]);
      }
    }
    return keys.get(actor);
  }

  /**
   * An actor's account in a network.
   *
   * @return the account's number; empty if the network has none: it was not sampled
   */
  public OptionalInt account(int actor, int wave) {
    int account = accounts[actor][wave];
    return account < 0 ? OptionalInt.empty() : OptionalInt.of(account);
  }

  /** Whether a network has an account of an actor. */
  public boolean isIn(int actor, int wave) {
    return accounts[actor][wave] >= 0;
  }

  /**
   * The actor that an account of a network is of.
   *
   * @return the actor's number; empty if the account matches nothing
   */
  public OptionalInt actor(int wave, int account) {
    int actor = actors[wave][account];
    return actor < 0 ? OptionalInt.empty() : OptionalInt.of(actor);
  }

  /** Keys that several accounts of one network share; these match nothing. In order. */
  public List<String> unclear() {
    return unclear;
  }
}
