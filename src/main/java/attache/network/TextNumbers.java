package attache.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers texts from 0 in the order in which they come. Takes some 12 bytes a text besides the text
 * itself, 28 up to the first 786,000, where a map of strings to numbers takes 60, and O(length) a
 * call, also where a stranger chose the texts so that their hash codes are alike. Short texts are
 * found without a look at those that have numbers: each such look may wait for the memory. Not safe
 * for use by several threads while texts are added.
 */
public final class TextNumbers {
  private static final int FIRST = 16;

  /** Beyond so many places keys are no longer kept. */
  private static final int MOST_KEYED = 1 << 20;

  private static final long[] NO_KEYS = {};
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Texts of up to so many characters of one byte are their own keys. */
  private static final int SHORT = 7;

  private final long seed;
  private final List<String> texts;
  private int[] slots;

  /** The keys of the texts in the slots; none if there are too many. */
  private long[] keys;

  /** No texts. */
  public TextNumbers() {
    this(
        ThreadLocalRandom.current().nextLong() | 1,
        new ArrayList<>(),
        new int[FIRST],
        new long[FIRST]);
  }

  private TextNumbers(long seed, List<String> texts, int[] slots, long[] keys) {
    this.seed = seed;
    this.texts = texts;
    this.slots = slots;
    this.keys = keys;
  }

  /** A copy that does not change when texts are added here. */
  public TextNumbers copy() {
    return new TextNumbers(seed, List.copyOf(texts), slots.clone(), keys.clone());
  }

  /** How many texts there are. */
  public int size() {
    return texts.size();
  }

  /** The text of a number. */
  public String text(int number) {
    return texts.get(number);
  }

  /** All texts in the order of their numbers; a view that cannot be changed. */
  public List<String> texts() {
    return Collections.unmodifiableList(texts);
  }

  /** The number of a text; -1 if it has none. */
  public int find(String text) {
    return slots[slot(text, key(text))] - 1;
  }

  /** The number of a text, the next one if it had none. */
  public int number(String text) {
    long key = key(text);
    int slot = slot(text, key);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    texts.add(text);
    put(slot, key, texts.size());
    if (texts.size() > slots.length - (slots.length >> 2)) {
      grow();
    }
    return texts.size() - 1;
  }

  /** Where a text is, or would be put. */
  private int slot(String text, long key) {
    int mask = slots.length - 1;
    int slot = place(key) & mask;
    while (slots[slot] > 0 && !isAt(slot, text, key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int slot, String text, long key) {
    boolean keyed = keys.length > 0;
    if (keyed && keys[slot] != key) {
      return false;
    }
    return (keyed && isText(key)) || texts.get(slots[slot] - 1).equals(text);
  }

  private void put(int slot, long key, int count) {
    slots[slot] = count;
    if (keys.length > 0) {
      keys[slot] = key;
    }
  }

  private void grow() {
    int length = slots.length;
    if (length >= 1 << 30) {
      throw new IllegalStateException("too many texts");
    }
    // The old ones are let go first: both together may be too much.
    keys = NO_KEYS;
    slots = new int[2 * length];
    if (slots.length <= MOST_KEYED) {
      keys = new long[slots.length];
    }
    int mask = slots.length - 1;
    for (int number = 0; number < texts.size(); number++) {
      long key = key(texts.get(number));
      int slot = place(key) & mask;
      while (slots[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      put(slot, key, number + 1);
    }
  }

  /** Whether a key is that of one text only. */
  private static boolean isText(long key) {
    return key > 0;
  }

  /**
   * The key of a text: of a short one its length and characters, so that no other has it; of any
   * other a hash below 0 that nobody can know beforehand.
   */
  private long key(String text) {
    int length = text.length();
    if (length > 0 && length <= SHORT) {
      long key = length;
      int wide = 0;
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        wide |= c;
        key = key << 8 | (c & 0xFF);
      }
      if (wide <= 0xFF) {
        return key;
      }
    }
    long hash = seed;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ text.charAt(i)) * MIX;
      hash ^= hash >>> 29;
    }
    return hash | Long.MIN_VALUE;
  }

  /** Where the search for a key begins, which nobody can know beforehand. */
  private int place(long key) {
    long mixed = (key ^ (key >>> 29)) * seed;
    return (int) (mixed >>> 32);
  }
}
