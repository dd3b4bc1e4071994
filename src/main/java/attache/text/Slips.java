package attache.text;

/** Whether two words may be the same but for one slip of the pen. */
public final class Slips {
  private Slips() {}

  /**
   * Whether one letter must be put in, left out or changed, or two neighbours be swapped, to make
   * one word the other; false for equal words. Takes O(l) for words of length l.
   */
  public static boolean isOne(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1 || one.equals(other)) {
      return false;
    }
    int start = start(one, other);
    int skipped = more == 0 ? 1 : 0;
    return equalFrom(longer, start + 1, shorter, start + skipped)
        || (more == 0 && areSwapped(one, other));
  }

  /** Whether two neighbouring letters have changed places, and nothing else differs. */
  public static boolean areSwapped(String one, String other) {
    int at = start(one, other);
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && equalFrom(one, at + 2, other, at + 2);
  }

  /** How many letters are the same from the start. */
  private static int start(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int start = 0;
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return start;
  }

  private static boolean equalFrom(String one, int from, String other, int otherFrom) {
    int length = one.length() - from;
    return length == other.length() - otherFrom
        && one.regionMatches(from, other, otherFrom, length);
  }
}
