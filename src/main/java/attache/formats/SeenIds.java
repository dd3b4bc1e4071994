package attache.formats;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Which ids came already, of millions of them: kept as 64-bit hashes in 11 to 32 bytes each, so
 * that two different ids are taken for the same once in some ten million files of a million ids.
 */
final class SeenIds {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Keeps a stranger from choosing ids that all fall into one place. */
  private final long seed = new SplittableRandom().nextLong();

  private long[] hashes = new long[64];
  private int count;

  /** Takes an id; false if it came before. */
  boolean add(String id) {
    if (3 * count >= 2 * hashes.length) {
      grow();
    }
    long hash = hash(id);
    int at = place(hashes, hash);
    if (hashes[at] == hash) {
      return false;
    }
    hashes[at] = hash;
    count++;
    return true;
  }

  private void grow() {
    long[] larger = new long[2 * hashes.length];
    Arrays.stream(hashes)
        .filter(hash -> hash != 0)
        .forEach(hash -> larger[place(larger, hash)] = hash);
    hashes = larger;
  }

  /** Where a hash stands, or would stand. */
  private static int place(long[] hashes, long hash) {
    int at = (int) (hash >>> 32) & (hashes.length - 1);
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & (hashes.length - 1);
    }
    return at;
  }

  /** A hash of the id's characters, never 0. */
  private long hash(String id) {
    long hash = seed + id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * MIX;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }
}
