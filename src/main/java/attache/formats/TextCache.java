package attache.formats;

import org.jspecify.annotations.Nullable;

/**
 * Makes strings of characters, and gives the same string again for equal characters where it can.
 * The ids of an edge list come again and again.
 */
final class TextCache {
  private static final int LONGEST = 64;

  /** Small at first: most files are read in no time, but for the making of a large table. */
  private static final int FIRST = 256;

  private final int most;
  private @Nullable String[] slots;
  private int made;

  /**
   * @param most how many strings are kept at most, a power of two from 256
   */
  TextCache(int most) {
    this.most = most;
    slots = new @Nullable String[FIRST];
  }

  String text(char[] characters, int start, int end) {
    int length = end - start;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(characters, start, length);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    @Nullable String known = slots[slot];
    if (known != null && known.length() == length && equal(known, characters, start)) {
      return known;
    }
    String fresh = new String(characters, start, length);
    if (++made > slots.length && slots.length < most) {
      slots = new @Nullable String[Math.min(most, 8 * slots.length)];
      made = 0;
    } else {
      slots[slot] = fresh;
    }
    return fresh;
  }

  private static boolean equal(String text, char[] characters, int start) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}
