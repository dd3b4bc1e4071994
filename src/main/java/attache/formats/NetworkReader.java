package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/**
 * Reads one file format. Readers keep no state between files and are safe for use by several
 * threads.
 */
interface NetworkReader {
  /** The format as people call it, such as "GraphML". */
  String format();

  /**
   * Whether the file is in this format, judged by how it begins; only where that leaves it open, by
   * its name.
   */
  boolean recognises(Content content);

  /**
   * Reads the file. The network's provenance need only hold what the file itself says of it.
   *
   * @param findings takes what there is to say about places in the file
   * @throws UnreadableException if the file gives no network
   * @throws IOException if the file cannot be got at
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException;
}
