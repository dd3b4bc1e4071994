package attache.network;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A network in which some accounts have gone into others, as where one was written in two ways.
 * Immutable; made in O(n + m log d) for out-degrees d.
 *
 * <p>The account that stays keeps its id, label and attributes, and has the other's values where it
 * had none; of lists it has both. Arcs that become equal are merged and their weights added up, as
 * a file's repeats are. Arcs between the two would be self-follows and are left out.
 */
public final class MergedAccounts {
  private final FollowNetwork whole;
  private final FollowNetwork network;
  private final int[] selfFollows;
  private final int[] repeats;

  /**
   * Merges accounts.
   *
   * @param meant the ids of accounts that go into others, and the ids of those; ids that the
   *     network lacks say nothing
   * @throws IllegalArgumentException if an account would go into one that goes into another itself
   */
  public static MergedAccounts of(FollowNetwork whole, Map<String, String> meant) {
    int[] into = IntStream.range(0, whole.accountCount()).toArray();
    meant.forEach(
        (from, to) ->
            whole
                .account(from)
                .ifPresent(account -> whole.account(to).ifPresent(other -> into[account] = other)));
    for (int other : into) {
      if (into[other] != other) {
        throw new IllegalArgumentException(whole.id(other) + " goes into another account itself");
      }
    }
    return new MergedAccounts(whole, into);
  }

  private MergedAccounts(FollowNetwork whole, int[] into) {
    this.whole = whole;
    selfFollows = new int[whole.layers().size()];
    repeats = new int[whole.layers().size()];
    network = isNone(into) ? whole : merged(into);
  }

  private static boolean isNone(int[] into) {
    return IntStream.range(0, into.length).allMatch(account -> into[account] == account);
  }

  /** The new network; the same if no account went into another. */
  public FollowNetwork network() {
    return network;
  }

  /** How many accounts went into others. */
  public int count() {
    return whole.accountCount() - network.accountCount();
  }

  /** How many arcs of a layer would be self-follows and were left out. */
  public int selfFollows(int layer) {
    return selfFollows[layer];
  }

  /** How many arcs of a layer were merged with others. */
  public int repeats(int layer) {
    return repeats[layer];
  }

  private FollowNetwork merged(int[] into) {
    FollowNetwork.Builder builder = FollowNetwork.builder(whole.title());
    int[] kept = IntStream.range(0, into.length).filter(a -> into[a] == a).toArray();
    for (int account : kept) {
      builder.label(builder.account(whole.id(account)), whole.label(account));
    }
    int[] number = new int[into.length];
    for (int row = 0; row < kept.length; row++) {
      number[kept[row]] = row;
    }
    int[] target = Arrays.stream(into).map(account -> number[account]).toArray();
    LayerBuilder[] layers =
        whole.layers().stream()
            .map(layer -> copy(layer, builder, target))
            .toArray(LayerBuilder[]::new);
    whole.attributes().forEach(column -> builder.attribute(merged(column, into, kept)));
    FollowNetwork made = builder.provenance(whole.provenance()).build();
    Arrays.setAll(selfFollows, layer -> layers[layer].selfFollows());
    Arrays.setAll(repeats, layer -> layers[layer].repeatedArcs());
    return made;
  }

  private static LayerBuilder copy(Layer layer, FollowNetwork.Builder builder, int[] target) {
    LayerBuilder copy = builder.layer(layer.kind(), layer.wave()).directed(layer.directed());
    IntStream.Builder rows = IntStream.builder();
    for (int follower = 0; follower < layer.accountCount(); follower++) {
      for (int arc = layer.outStart(follower); arc < layer.outEnd(follower); arc++) {
        int from = target[follower];
        int to = target[layer.target(arc)];
        int row = layer.weighted() ? copy.arc(from, to, layer.weight(arc)) : copy.arc(from, to);
        if (row >= 0) {
          rows.add(arc);
        }
      }
    }
    int[] arcs = rows.build().toArray();
    layer.attributes().forEach(column -> copy.attribute(size -> column.select(arcs)));
    return copy;
  }

  /** A column with the values of all accounts that went into one. */
  private static AttributeColumn merged(AttributeColumn column, int[] into, int[] kept) {
    if (column instanceof ListColumn) {
      return ListColumn.of(column.name(), lists(column, into, kept));
    }
    int[] row = IntStream.range(0, into.length).toArray();
    for (int account = 0; account < into.length; account++) {
      if (column.isMissing(row[into[account]])) {
        row[into[account]] = account;
      }
    }
    return column.select(Arrays.stream(kept).map(account -> row[account]).toArray());
  }

  private static List<List<String>> lists(AttributeColumn column, int[] into, int[] kept) {
    List<Set<String>> lists =
        IntStream.range(0, into.length)
            .<Set<String>>mapToObj(account -> new LinkedHashSet<>(column.groups(account)))
            .toList();
    for (int account = 0; account < into.length; account++) {
      if (into[account] != account) {
        lists.get(into[account]).addAll(lists.get(account));
      }
    }
    return Arrays.stream(kept).mapToObj(account -> List.copyOf(lists.get(account))).toList();
  }
}
