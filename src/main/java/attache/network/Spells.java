package attache.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the accounts and ties of a network existed, as their attribute {@value #ATTRIBUTE} says: a
 * list of {@link Spell}s. What has none existed always.
 */
public final class Spells {
  /** The attribute of accounts and ties that lists when they existed. */
  public static final String ATTRIBUTE = "spells";

  private Spells() {}

  /** The moments at which something of the network began or ended, in order. */
  public static List<String> moments(FollowNetwork network) {
    TreeSet<String> moments = new TreeSet<>(Spell::compare);
    Stream.concat(
            network.attribute(ATTRIBUTE).stream(),
            network.layers().stream().flatMap(layer -> layer.attribute(ATTRIBUTE).stream()))
        .forEach(
            column ->
                IntStream.range(0, column.size())
                    .mapToObj(column::groups)
                    .flatMap(List::stream)
                    .map(Spell::of)
                    .flatMap(Optional::stream)
                    .flatMap(spell -> Stream.of(spell.from(), spell.to()))
                    .filter(moment -> !moment.isEmpty())
                    .forEach(moments::add));
    return List.copyOf(moments);
  }

  /**
   * The accounts and ties that existed at a moment, as a network of their own. Takes O(n + m log d)
   * for out-degrees d.
   */
  public static FollowNetwork at(FollowNetwork network, String moment) {
    Optional<AttributeColumn> spells = network.attribute(ATTRIBUTE);
    BitSet kept = new BitSet();
    for (int account = 0; account < network.accountCount(); account++) {
      int row = account;
      kept.set(account, spells.map(column -> holds(column, row, moment)).orElse(true));
    }
    FollowNetwork.Builder builder = FollowNetwork.builder(network.title() + " · " + moment);
    int[] accounts = kept.stream().toArray();
    for (int account : accounts) {
      builder.label(builder.account(network.id(account)), network.label(account));
    }
    for (AttributeColumn column : network.attributes()) {
      if (!column.name().equals(ATTRIBUTE)) {
        builder.attribute(column.select(accounts));
      }
    }
    for (Layer layer : network.layers()) {
      copy(SubLayer.of(layer, kept).layer(), builder, moment);
    }
    return builder.provenance(network.provenance()).build();
  }

  private static void copy(Layer layer, FollowNetwork.Builder builder, String moment) {
    LayerBuilder into = builder.layer(layer.kind(), layer.wave()).directed(layer.directed());
    Optional<AttributeColumn> spells = layer.attribute(ATTRIBUTE);
    List<Integer> arcs = new ArrayList<>();
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int row = arc;
        if (spells.map(column -> holds(column, row, moment)).orElse(true)) {
          arcs.add(arc);
          if (layer.weighted()) {
            into.arc(account, layer.target(arc), layer.weight(arc));
          } else {
            into.arc(account, layer.target(arc));
          }
        }
      }
    }
    int[] rows = arcs.stream().mapToInt(Integer::intValue).toArray();
    for (AttributeColumn column : layer.attributes()) {
      if (!column.name().equals(ATTRIBUTE)) {
        into.attribute(size -> column.select(rows));
      }
    }
  }

  /** Whether a row existed at a moment; what does not say so did. */
  private static boolean holds(AttributeColumn spells, int row, String moment) {
    return spells.isMissing(row)
        || spells.groups(row).stream()
            .map(Spell::of)
            .flatMap(Optional::stream)
            .anyMatch(spell -> spell.holdsAt(moment));
  }

  /** The network with a wave for each of several moments. */
  public static FollowNetwork waves(FollowNetwork network, List<String> moments) {
    List<Waves.Part> parts =
        moments.stream().map(moment -> new Waves.Part("", moment, at(network, moment))).toList();
    return Waves.join(network.title(), parts).withProvenance(network.provenance());
  }
}
