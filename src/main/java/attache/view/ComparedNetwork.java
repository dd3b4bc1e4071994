package attache.view;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Waves;
import java.util.Optional;

/**
 * One of the networks that are compared: a layer, and so perhaps a wave, of the network that is
 * open, or of another one.
 *
 * @param elsewhere the other network; empty for the one that is open
 * @param layerName name of its layer
 */
public record ComparedNetwork(Optional<FollowNetwork> elsewhere, String layerName) {
  /** A layer of the network that is open. */
  public static ComparedNetwork ofOpen(String layerName) {
    return new ComparedNetwork(Optional.empty(), layerName);
  }

  /** A layer of another network. */
  public static ComparedNetwork of(FollowNetwork network, String layerName) {
    return new ComparedNetwork(Optional.of(network), layerName);
  }

  /** The network that the layer is of. */
  public FollowNetwork network(FollowNetwork open) {
    return elsewhere.orElse(open);
  }

  /** Whether the network has the layer. */
  boolean isThere(FollowNetwork open) {
    return network(open).layer(layerName).isPresent();
  }

  /**
   * What people call it: the wave alone if it is one of the open network, otherwise the network's
   * title with what tells the layer from its others.
   */
  public String name(FollowNetwork open) {
    FollowNetwork network = network(open);
    String wave = network.layer(layerName).map(Layer::wave).orElse("");
    boolean several = network.layers().size() > 1;
    if (elsewhere.isEmpty() && several) {
      boolean kinds = network.layers().stream().map(Layer::kind).distinct().count() > 1;
      return wave.isEmpty() || kinds ? layerName : wave;
    }
    return several ? network.title() + " · " + layerName : network.title();
  }

  /**
   * The accounts that were observed when the layer was, with the layers of that time: the network
   * itself if the layer is of no wave. Takes O(n + m).
   */
  FollowNetwork observed(FollowNetwork open) {
    FollowNetwork network = network(open);
    String wave = network.layer(layerName).map(Layer::wave).orElse("");
    return wave.isEmpty() ? network : Waves.of(network).at(wave);
  }

  /**
   * How many accounts count as observed when the layer was, though they have no tie and nothing
   * says that they were.
   */
  int silent(FollowNetwork open) {
    FollowNetwork network = network(open);
    return Waves.of(network).silentlyObserved(network.layer(layerName).map(Layer::wave).orElse(""));
  }

  /** The layer in what {@link #observed} gives. */
  Layer layer(FollowNetwork open, FollowNetwork observed) {
    Layer layer = network(open).layer(layerName).orElseThrow();
    return layer.wave().isEmpty() ? layer : observed.layer(layer.kind()).orElseThrow();
  }
}
