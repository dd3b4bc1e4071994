package attache.formats;

import attache.network.ListColumn;
import attache.network.TextNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the different values of one attribute from 0. A value is a text and what it stands for;
 * most attributes have values of one type only, and a million of them.
 */
final class ValueNumbers {
  private static final int TYPES = ValueType.values().length;

  /** The texts of each type, and the number of each of them among all values. */
  private final @Nullable TextNumbers[] texts = new TextNumbers[TYPES];

  private final int[][] numbers = new int[TYPES][0];

  /** The type of each value, and which text of its type it is. */
  private byte[] types = new byte[16];

  private int[] places = new int[16];
  private int size;

  /** Lists as they are; as a text each has the separator between its parts. */
  private final Map<List<String>, Integer> lists = new HashMap<>();

  private final Map<Integer, List<String>> parts = new HashMap<>();
  private boolean spelledOnly = true;

  /** How many values there are. */
  int size() {
    return size;
  }

  ValueType type(int value) {
    return ValueType.values()[types[value]];
  }

  /** A value as one text. */
  String text(int value) {
    TextNumbers ofType = texts[types[value]];
    return ofType == null
        ? String.join(ListColumn.SEPARATOR, texts(value))
        : ofType.text(places[value]);
  }

  /** A value as the texts that it has, one if it is no list. */
  List<String> texts(int value) {
    List<String> list = parts.get(value);
    return list == null ? List.of(text(value)) : list;
  }

  /** The number of a value. */
  int number(ValueType type, String text) {
    spelledOnly = false;
    return type == ValueType.LIST ? list(List.of(text)) : of(type, text);
  }

  /** The number of a value whose type follows from how it is written. */
  int spelled(String text, boolean decimalComma) {
    if (spelledOnly) {
      for (int type = 0; type < TYPES; type++) {
        TextNumbers ofType = texts[type];
        int place = ofType == null ? -1 : ofType.find(text);
        if (place >= 0) {
          return numbers[type][place];
        }
      }
    }
    ValueType type =
        decimalComma && Spelling.isCommaNumber(text) ? ValueType.NUMBER : Spelling.type(text);
    return type == ValueType.LIST ? list(Spelling.parts(text)) : of(type, text);
  }

  /** The number of a value of several texts. */
  int list(List<String> list) {
    List<String> kept = List.copyOf(list);
    Integer known = lists.get(kept);
    if (known != null) {
      return known;
    }
    int value = add(ValueType.LIST, 0);
    lists.put(kept, value);
    parts.put(value, kept);
    return value;
  }

  private int of(ValueType type, String text) {
    TextNumbers ofType = texts[type.ordinal()];
    if (ofType == null) {
      ofType = new TextNumbers();
      texts[type.ordinal()] = ofType;
    }
    int[] known = numbers[type.ordinal()];
    int before = ofType.size();
    int place = ofType.number(text);
    if (place < before) {
      return known[place];
    }
    if (place == known.length) {
      known = Arrays.copyOf(known, 16 + place + (place >> 1));
      numbers[type.ordinal()] = known;
    }
    known[place] = add(type, place);
    return known[place];
  }

  private int add(ValueType type, int place) {
    if (size == places.length) {
      int capacity = size + (size >> 1);
      types = Arrays.copyOf(types, capacity);
      places = Arrays.copyOf(places, capacity);
    }
    types[size] = (byte) type.ordinal();
    places[size] = place;
    return size++;
  }
}
