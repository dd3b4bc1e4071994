package attache.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers texts from 0 in the order in which they come. Takes some 12 bytes a text besides the text
 * itself, where a map of strings to numbers takes 60, and O(length) a call, also where a stranger
 * chose the texts so that their hash codes are alike. Not safe for use by several threads while
 * texts are added.
 */
public final class TextNumbers {
  private static final int FIRST = 16;

  private final int seed;
  private final List<String> texts;
  private int[] slots;

  /** No texts. */
  public TextNumbers() {
    this(ThreadLocalRandom.current().nextInt() | 1, new ArrayList<>(), new int[FIRST]);
  }

  private TextNumbers(int seed, List<String> texts, int[] slots) {
    this.seed = seed;
    this.texts = texts;
    this.slots = slots;
  }

  /** A copy that does not change when texts are added here. */
  public TextNumbers copy() {
    return new TextNumbers(seed, List.copyOf(texts), slots.clone());
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
    return slots[slot(text)] - 1;
  }

  /** The number of a text, the next one if it had none. */
  public int number(String text) {
    int slot = slot(text);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    texts.add(text);
    slots[slot] = texts.size();
    if (texts.size() > slots.length - (slots.length >> 2)) {
      grow();
    }
    return texts.size() - 1;
  }

  /** Where a text is, or would be put. */
  private int slot(String text) {
    int mask = slots.length - 1;
    int slot = hash(text) & mask;
    while (slots[slot] > 0 && !texts.get(slots[slot] - 1).equals(text)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (slots.length >= 1 << 30) {
      throw new IllegalStateException("too many texts");
    }
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int number = 0; number < texts.size(); number++) {
      int slot = hash(texts.get(number)) & mask;
      while (slots[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }

  /** A hash that nobody can know beforehand. */
  private int hash(String text) {
    int hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash ^ (hash >>> 13);
  }
}
