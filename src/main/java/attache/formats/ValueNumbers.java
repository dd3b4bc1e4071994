package attache.formats;

import attache.network.ListColumn;
import attache.network.TextNumbers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the different values of one attribute from 0. A value is a text and what it stands for;
 * most attributes have values of one type only, and may have a million of them.
 */
final class ValueNumbers {
  /** The texts of one type, and the number of each among all values. */
  private static final class Typed {
    final TextNumbers texts = new TextNumbers();
    int[] numbers = new int[16];
  }

  private final Map<ValueType, Typed> typed = new EnumMap<>(ValueType.class);

  /** The type of each value, and which text of its type it is. */
  private ValueType[] types = new ValueType[16];

  private int[] places = new int[16];
  private int size;

  /** Lists as they are, by their value, and the other way. */
  private final Map<Integer, List<String>> parts = new HashMap<>();

  private final Map<List<String>, Integer> lists = new HashMap<>();
  private boolean spelledOnly = true;

  /** How many values there are. */
  int size() {
    return size;
  }

  ValueType type(int value) {
    return types[value];
  }

  /** A value as one text. */
  String text(int value) {
    Typed ofType = typed.get(types[value]);
    return ofType == null
        ? String.join(ListColumn.SEPARATOR, texts(value))
        : ofType.texts.text(places[value]);
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
      for (Typed ofType : typed.values()) {
        int place = ofType.texts.find(text);
        if (place >= 0) {
          return ofType.numbers[place];
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
    Typed ofType = typed.computeIfAbsent(type, t -> new Typed());
    int before = ofType.texts.size();
    int place = ofType.texts.number(text);
    if (place < before) {
      return ofType.numbers[place];
    }
    if (place == ofType.numbers.length) {
      ofType.numbers = Arrays.copyOf(ofType.numbers, place + (place >> 1));
    }
    ofType.numbers[place] = add(type, place);
    return ofType.numbers[place];
  }

  private int add(ValueType type, int place) {
    if (size == places.length) {
      int capacity = size + (size >> 1);
      types = Arrays.copyOf(types, capacity);
      places = Arrays.copyOf(places, capacity);
    }
    types[size] = type;
    places[size] = place;
    return size++;
  }
}
