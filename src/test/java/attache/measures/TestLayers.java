package attache.measures;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.SplittableRandom;

/** Layers for tests: written out, or random with a seed. */
final class TestLayers {
  private TestLayers() {}

  /** A layer of {@code accounts} accounts; arcs are pairs of follower and followed. */
  static Layer of(int accounts, int... arcs) {
    return of(accounts, true, arcs);
  }

  private static Layer of(int accounts, boolean directed, int... arcs) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer =
        builder.layer(Layer.FOLLOW).directed(directed).repeats(LayerBuilder.Repeats.KEEP_FIRST);
    for (int i = 0; i < arcs.length; i += 2) {
      layer.arc(arcs[i], arcs[i + 1]);
    }
    return builder.build().layers().getFirst();
  }

  /**
   * A random layer: about {@code arcs} arcs, of which a share is returned; low account numbers are
   * followed more often, as in real networks.
   */
  static Layer random(int accounts, int arcs, double returned, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] pairs = new int[accounts < 2 ? 0 : 2 * arcs];
    for (int i = 0; i < pairs.length; i += 2) {
      if (i >= 2 && random.nextDouble() < returned) {
        pairs[i] = pairs[i - 1];
        pairs[i + 1] = pairs[i - 2];
      } else {
        pairs[i] = random.nextInt(accounts);
        pairs[i + 1] = (int) (accounts * Math.pow(random.nextDouble(), 1.5));
      }
    }
    return of(accounts, pairs);
  }

  /** A random layer whose ties have no direction. */
  static Layer undirected(int accounts, int ties, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] arcs = new int[4 * ties];
    for (int i = 0; i < arcs.length; i += 4) {
      arcs[i] = random.nextInt(accounts);
      arcs[i + 1] = random.nextInt(accounts);
      arcs[i + 2] = arcs[i + 1];
      arcs[i + 3] = arcs[i];
    }
    return of(accounts, false, arcs);
  }

  /** The same accounts with every arc turned round. */
  static Layer reversed(Layer layer) {
    int[] arcs = new int[2 * layer.arcCount()];
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      arcs[2 * arc] = layer.target(arc);
      arcs[2 * arc + 1] = layer.follower(arc);
    }
    return of(layer.accountCount(), arcs);
  }
}
