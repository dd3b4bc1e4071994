package attache.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Several matched networks numbered alike: account i of each of them is of actor i, so that they
 * can be drawn in the same places. An actor whom a network did not sample is an account of it
 * without ties that {@link #sampled} leaves out. Attributes are those of all networks put together,
 * so that groups have the same colours everywhere; names are each network's own. Immutable.
 */
public final class AlignedNetworks {
  private final AccountMatch match;
  private final int matched;
  private final List<FollowNetwork> networks;
  private final List<BitSet> sampled;
  private final FollowNetwork together;

  private AlignedNetworks(
      AccountMatch match,
      int matched,
      List<FollowNetwork> networks,
      List<BitSet> sampled,
      FollowNetwork together) {
    this.match = match;
    this.matched = matched;
    this.networks = networks;
    this.sampled = sampled;
    this.together = together;
  }

  /**
   * Numbers one layer of each network alike. Takes O(n + m log d).
   *
   * @param matching says which accounts are the same; accounts that match nothing become actors of
   *     their own
   * @param layers the layer of each network that is compared, in the order of the networks
   * @throws IllegalArgumentException if there is not one layer a network, with its accounts
   */
  public static AlignedNetworks of(AccountMatch matching, List<Layer> layers) {
    AccountMatch match = matching.withUnmatched();
    List<FollowNetwork> own = match.networks();
    if (layers.size() != own.size()) {
      throw new IllegalArgumentException(layers.size() + " layers of " + own.size() + " networks");
    }
    JoinedColumns joined = new JoinedColumns(match.actorCount());
    List<int[]> numbers = new ArrayList<>();
    for (int which = 0; which < own.size(); which++) {
      int[] actors = actors(match, which, layers.get(which));
      own.get(which).attributes().forEach(column -> joined.add(column, actors));
      numbers.add(actors);
    }
    List<AttributeColumn> columns = joined.finished();
    List<FollowNetwork> networks = new ArrayList<>();
    List<BitSet> sampled = new ArrayList<>();
    FollowNetwork.Builder all = FollowNetwork.builder(String.join(" · ", titles(own)));
    accounts(all, match, -1);
    columns.forEach(all::attribute);
    for (int which = 0; which < own.size(); which++) {
      FollowNetwork network = own.get(which);
      int[] actors = numbers.get(which);
      Layer layer = layers.get(which);
      FollowNetwork.Builder builder = FollowNetwork.builder(network.title());
      accounts(builder, match, which);
      columns.forEach(builder::attribute);
      layer.copyTo(builder.layer(layer.kind(), layer.wave()), account -> actors[account]);
      networks.add(builder.provenance(network.provenance()).build());
      addArcs(layer, actors, all.layer(Layer.FOLLOW));
      BitSet there = new BitSet();
      for (int actor : actors) {
        there.set(actor);
      }
      sampled.add(there);
    }
    return new AlignedNetworks(
        match,
        matching.actorCount(),
        List.copyOf(networks),
        List.copyOf(sampled),
        all.provenance(joint(own)).build());
  }

  /** The notices of all networks; where they come from, each of them says for itself. */
  private static Provenance joint(List<FollowNetwork> networks) {
    List<String> notices =
        networks.stream()
            .map(network -> network.provenance().notice())
            .filter(notice -> !notice.isBlank())
            .distinct()
            .toList();
    return new Provenance("", "", "", String.join(". ", notices), List.of());
  }

  private static List<String> titles(List<FollowNetwork> networks) {
    return networks.stream().map(FollowNetwork::title).toList();
  }

  private static int[] actors(AccountMatch match, int which, Layer layer) {
    int accounts = match.networks().get(which).accountCount();
    if (layer.accountCount() != accounts) {
      throw new IllegalArgumentException("a layer of another network");
    }
    int[] actors = new int[accounts];
    for (int account = 0; account < accounts; account++) {
      actors[account] = match.actor(which, account).orElseThrow();
    }
    return actors;
  }

  /**
   * All actors as accounts.
   *
   * @param which the network whose names they have where it has them; negative for the first that
   *     has one
   */
  private static void accounts(FollowNetwork.Builder builder, AccountMatch match, int which) {
    for (int actor = 0; actor < match.actorCount(); actor++) {
      OptionalInt own = which < 0 ? OptionalInt.empty() : match.account(actor, which);
      builder.label(
          builder.account(match.key(actor)),
          own.isPresent() ? match.networks().get(which).label(own.getAsInt()) : match.label(actor));
    }
  }

  /** A tie that several networks have is one tie. */
  private static void addArcs(Layer layer, int[] actors, LayerBuilder all) {
    for (int account = 0; account < actors.length; account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        all.arc(actors[account], actors[layer.target(arc)]);
      }
    }
  }

  /** Which accounts are the same, every account being of an actor; actor i is account i here. */
  public AccountMatch match() {
    return match;
  }

  /** How many networks there are. */
  public int size() {
    return networks.size();
  }

  /** How many actors there are, and so accounts of each network. */
  public int accountCount() {
    return match.actorCount();
  }

  /** How many accounts could not be matched with any other, because nothing tells who they are. */
  public int unmatchedCount() {
    return match.actorCount() - matched;
  }

  /** A network with all actors as accounts, and one layer. */
  public FollowNetwork network(int which) {
    return networks.get(which);
  }

  /** The layer of a network that is compared. */
  public Layer layer(int which) {
    return networks.get(which).layers().getFirst();
  }

  /** Whether a network has an account of an actor. */
  public boolean isSampled(int account, int which) {
    return sampled.get(which).get(account);
  }

  /** The actors whom a network sampled; a copy. */
  public BitSet sampled(int which) {
    return (BitSet) sampled.get(which).clone();
  }

  /** All actors with all ties that are in any of the networks, as one layer. */
  public FollowNetwork together() {
    return together;
  }
}
