package attache.measures;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Networks to measure on, the same each time. */
public final class RandomLayers {
  private RandomLayers() {}

  /**
   * A layer of exactly so many follows, drawn evenly.
   *
   * @param size accounts and follows, such as {@code 193/5400}
   */
  public static Layer of(String size) {
    return of(size, 1);
  }

  /** A layer of uneven degrees: account 0 has the most follows by far, and so on down. */
  public static Layer uneven(String size) {
    return of(size, 3);
  }

  private static Layer of(String size, double power) {
    int slash = size.indexOf('/');
    int accounts = Integer.parseInt(size.substring(0, slash));
    int arcs = Integer.parseInt(size.substring(slash + 1));
    FollowNetwork.Builder builder = FollowNetwork.builder(size);
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW).repeats(LayerBuilder.Repeats.KEEP_FIRST);
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> drawn = new HashSet<>();
    while (drawn.size() < arcs) {
      int from = (int) (accounts * Math.pow(random.nextDouble(), power));
      int to = (int) (accounts * Math.pow(random.nextDouble(), power));
      if (from != to && drawn.add((long) from * accounts + to)) {
        layer.arc(from, to);
      }
    }
    return builder.build().layers().getFirst();
  }
}
