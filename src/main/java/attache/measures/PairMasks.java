package attache.measures;

/**
 * Which pairs an account connects, and which only it, without counting paths: for up to 64 first
 * accounts at a time, one bit of a long each. A workspace that is used for one group of first
 * accounts after the other.
 */
abstract class PairMasks {
  /** Of each second account, with which of the first ones it is connected through the account. */
  final long[] connected;

  /** Of these, with which it is connected in no other way. */
  final long[] only;

  PairMasks(int accounts) {
    connected = new long[accounts];
    only = new long[accounts];
  }

  /** The accounts that may be the first of a pair, ascending. */
  abstract int[] firsts();

  /**
   * Finds the pairs of some first accounts.
   *
   * @param begin place of the first among {@link #firsts}; it has the lowest bit
   * @param end one past the place of the last, at most 64 later
   * @param pulse called now and then; whatever it throws ends the work
   */
  abstract void find(int begin, int end, Runnable pulse);

  /** Bits of so many first accounts, from the lowest. */
  static long low(int count) {
    return count >= Long.SIZE ? -1L : (1L << count) - 1;
  }
}
