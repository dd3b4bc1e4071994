package attache.panels;

import attache.network.FollowNetwork;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the networks come from that the open one is compared with. Opening takes its time: the
 * network comes later, or not at all if it cannot be read, which whoever opens it tells the user.
 * Used on the FX thread.
 */
public interface ComparisonSources {
  /** The titles of the samples that come with the program. */
  List<String> samples();

  /**
   * Opens a sample.
   *
   * @param number its place in {@link #samples}
   * @param opened told the network
   */
  void sample(int number, Consumer<FollowNetwork> opened);

  /**
   * Asks the user for a file and opens it.
   *
   * @param opened told the network
   */
  void file(Consumer<FollowNetwork> opened);
}
