package attache.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The waves of a network: the points in time at which it was observed. The ties of each wave are
 * layers of their own that say so; which accounts were observed in which wave stands in the account
 * attribute {@value #ATTRIBUTE}, a list. An account that was not observed in a wave has no ties in
 * it, but that does not mean that it follows nobody.
 */
public final class Waves {
  /** The account attribute that lists the waves in which an account was observed. */
  public static final String ATTRIBUTE = "waves";

  private final FollowNetwork network;
  private final List<String> names;
  private final Optional<AttributeColumn> presence;

  private Waves(FollowNetwork network) {
    this.network = network;
    names =
        network.layers().stream()
            .map(Layer::wave)
            .filter(wave -> !wave.isEmpty())
            .distinct()
            .toList();
    presence = names.isEmpty() ? Optional.empty() : network.attribute(ATTRIBUTE);
  }

  /** The waves of a network. */
  public static Waves of(FollowNetwork network) {
    return new Waves(network);
  }

  /** The waves in the order of the layers; none if the network was observed once. */
  public List<String> names() {
    return names;
  }

  /** Whether an account was observed in a wave; true where the network does not say. */
  public boolean observed(int account, String wave) {
    return presence.map(column -> column.groups(account).contains(wave)).orElse(true);
  }

  /**
   * How many accounts are taken for observed in a wave though they have no tie in it and the
   * network does not say who was observed; none where it does. Nobody knows whether these follow
   * nobody or were not sampled. Takes O(n) for each layer of the wave.
   */
  public int silentlyObserved(String wave) {
    if (presence.isPresent() || !names.contains(wave)) {
      return 0;
    }
    List<Layer> then =
        network.layers().stream().filter(layer -> layer.wave().equals(wave)).toList();
    return (int)
        IntStream.range(0, network.accountCount())
            .filter(
                account ->
                    then.stream()
                        .allMatch(layer -> layer.outDegree(account) + layer.inDegree(account) == 0))
            .count();
  }

  /** The ties of a kind in a wave. */
  public Optional<Layer> layer(String kind, String wave) {
    return network.layers().stream()
        .filter(layer -> layer.kind().equals(kind) && layer.wave().equals(wave))
        .findFirst();
  }

  /**
   * The network of one wave: the accounts observed in it, and its layers, which have no wave then.
   * Takes O(n + m).
   */
  public FollowNetwork at(String wave) {
    BitSet observed = new BitSet();
    for (int account = 0; account < network.accountCount(); account++) {
      observed.set(account, observed(account, wave));
    }
    FollowNetwork.Builder builder = FollowNetwork.builder(network.title() + " · " + wave);
    int[] accounts = observed.stream().toArray();
    for (int account : accounts) {
      builder.label(builder.account(network.id(account)), network.label(account));
    }
    for (AttributeColumn column : network.attributes()) {
      if (!column.name().equals(ATTRIBUTE)) {
        builder.attribute(column.select(accounts));
      }
    }
    for (Layer layer : network.layers()) {
      if (layer.wave().equals(wave)) {
        SubLayer part = SubLayer.of(layer, observed);
        part.layer().copyTo(builder.layer(layer.kind()), account -> account);
      }
    }
    return builder.provenance(network.provenance()).build();
  }

  /**
   * One network of several that are joined.
   *
   * @param kind what its ties are called; empty to leave their names as they are
   * @param wave when it was observed; empty if that is of no matter
   * @param network the network
   */
  public record Part(String kind, String wave, FollowNetwork network) {}

  /**
   * One network of several, matched by the ids of their accounts. Their layers stand beside each
   * other; where an attribute differs, the value of the last network that has one stays. Takes O(n
   * + m log d) for out-degrees d.
   *
   * @param parts in the order of their waves; layers of the same kind and wave are added up, and
   *     keep the attributes of the first
   */
  public static FollowNetwork join(String title, List<Part> parts) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    List<int[]> numbers = new ArrayList<>();
    for (Part part : parts) {
      numbers.add(addAccounts(builder, part.network()));
    }
    JoinedColumns columns = new JoinedColumns(builder.accountCount());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int[] own = numbers.get(i);
      part.network().attributes().forEach(column -> columns.add(column, own));
      for (Layer layer : part.network().layers()) {
        String wave = part.wave().isEmpty() ? layer.wave() : part.wave();
        layer.copyTo(builder.layer(kind(part, layer), wave), account -> own[account]);
      }
    }
    columns.finished().forEach(builder::attribute);
    if (parts.stream().anyMatch(part -> !part.wave().isEmpty())) {
      builder.attribute(presence(builder.accountCount(), parts, numbers));
    }
    return builder.build();
  }

  private static int[] addAccounts(FollowNetwork.Builder builder, FollowNetwork network) {
    int[] own = new int[network.accountCount()];
    for (int account = 0; account < own.length; account++) {
      own[account] = builder.account(network.id(account));
      if (!network.label(account).equals(network.id(account))) {
        builder.label(own[account], network.label(account));
      }
    }
    return own;
  }

  private static String kind(Part part, Layer layer) {
    if (part.kind().isEmpty()) {
      return layer.kind();
    }
    return part.network().layers().size() == 1 ? part.kind() : part.kind() + " " + layer.name();
  }

  private static ListColumn presence(int accounts, List<Part> parts, List<int[]> numbers) {
    List<List<String>> waves = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      waves.add(new ArrayList<>());
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int account : numbers.get(i)) {
        if (!waves.get(account).contains(parts.get(i).wave())) {
          waves.get(account).add(parts.get(i).wave());
        }
      }
    }
    return ListColumn.of(ATTRIBUTE, waves);
  }
}
