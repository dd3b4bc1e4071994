package attache.formats;

import java.util.Arrays;

/**
 * Makes strings of characters, and gives the same string again for equal characters where it can.
 * The ids of an edge list come again and again.
 */
final class TextCache {
  private static final int LONGEST = 64;

  private final String[] slots;

  /**
   * @param slots how many strings are kept, a power of two
   */
  TextCache(int slots) {
    this.slots = new String[slots];
    Arrays.fill(this.slots, "");
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
    String known = slots[slot];
    if (known.length() == length && equal(known, characters, start)) {
      return known;
    }
    String fresh = new String(characters, start, length);
    slots[slot] = fresh;
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
