package attache.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ties of a TLP file, which wait for their attributes. */
final class TlpTies {
  /** The values of one property of ties, by the ties' places in the order of the file. */
  private record Values(TlpProperty property, Map<Integer, Datum> given, String standard) {
    Values with(String otherwise) {
      return new Values(property, given, otherwise);
    }
  }

  /** What accounts without a value of their own have. */
  private record Standard(TlpProperty property, String value) {}

  private final NetworkDraft draft;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Values> values = new LinkedHashMap<>();
  private final List<Standard> standards = new ArrayList<>();
  private boolean consecutive = true;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int[] lines = new int[16];
  private int count;

  TlpTies(NetworkDraft draft) {
    this.draft = draft;
  }

  int count() {
    return count;
  }

  /** Takes a tie; false if another has the same id, which is then that of both. */
  boolean add(String id, int source, int target, int line) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
      lines = Arrays.copyOf(lines, 2 * count);
    }
    from[count] = source;
    to[count] = target;
    lines[count] = line;
    boolean fresh = true;
    // Tulip numbers its ties from 0, so that mostly no id needs to be kept.
    if (consecutive && !id.equals(Integer.toString(count))) {
      consecutive = false;
      for (int tie = 0; tie < count; tie++) {
        numbers.put(Integer.toString(tie), tie);
      }
    }
    if (!consecutive) {
      fresh = numbers.putIfAbsent(id, count) == null;
    }
    count++;
    return fresh;
  }

  private @Nullable Integer number(String id) {
    if (!consecutive) {
      return numbers.get(id);
    }
    long number = NumberedAccounts.number(new String[] {id}, 0);
    return number >= 0 && number < count ? (Integer) (int) number : null;
  }

  /** Gives a tie a value; false if there is no such tie. */
  boolean put(String id, TlpProperty property, String value, int line, int column)
      throws UnreadableException {
    Integer tie = number(id);
    if (tie == null) {
      return false;
    }
    if (!value.isEmpty() && !property.places()) {
      if (values.size() >= Limits.COLUMNS) {
        throw Limits.tooManyColumns(line);
      }
      values
          .computeIfAbsent(property.name(), name -> new Values(property, new HashMap<>(), ""))
          .given()
          .put(tie, property.datum(value, line, column));
    }
    return true;
  }

  /** Takes what accounts and ties have that are given no value of that property. */
  void standards(TlpProperty property, String ofAccounts, String ofTies) {
    if (!ofAccounts.isEmpty() && property.given()) {
      standards.add(new Standard(property, ofAccounts));
    }
    values.computeIfPresent(property.name(), (name, known) -> known.with(ofTies));
  }

  /** Gives all accounts and ties their attributes; to be called once, at the end of the file. */
  void finish() throws UnreadableException {
    int accounts = draft.accountCount();
    draft.requireCells(standards.size(), accounts);
    for (Standard standard : standards) {
      Datum datum = standard.property().datum(standard.value(), 0, 0);
      ColumnCollector column = draft.column(datum.name(), 0);
      datum.putInto(column, accounts);
      column.fillWithLast(accounts);
    }
    draft.requireCells(values.size(), count);
    for (int tie = 0; tie < count; tie++) {
      List<Datum> data = new ArrayList<>(values.size());
      for (Values ofProperty : values.values()) {
        Datum given = ofProperty.given().get(tie);
        if (given != null) {
          data.add(given);
        } else if (!ofProperty.standard().isEmpty()) {
          data.add(ofProperty.property().datum(ofProperty.standard(), lines[tie], 0));
        }
      }
      draft.tie(from[tie], to[tie], draft.directed(), data, lines[tie]);
    }
  }
}
