package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The vertices of a Pajek file, and the partitions and vectors that give them values. */
final class PajekVertices {
  private static final Set<String> SHAPES =
      Set.of("ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman");

  /** What says how a vertex or a line is drawn, each followed by a value. */
  private static final Set<String> DRAWN =
      Set.of(
          "x_fact",
          "y_fact",
          "phi",
          "r",
          "q",
          "ic",
          "bc",
          "bw",
          "lc",
          "la",
          "lr",
          "lphi",
          "fos",
          "font",
          "hook",
          "url",
          "lp",
          "w",
          "c",
          "p",
          "s",
          "a",
          "k1",
          "k2",
          "a1",
          "a2",
          "ap",
          "h1",
          "h2",
          "h",
          "width",
          "pattern",
          "lineweight");

  private final TokenLine line;
  private final NetworkDraft draft;
  private long declared = -1;
  private long firstMode = -1;
  private boolean toldBeyond;
  private ColumnCollector values = new ColumnCollector("");
  private long value;
  private long valueLimit;
  private boolean toldValues;

  /** Where the first value beyond the vertices stands. */
  private int beyondLine;

  private int beyondColumn;

  PajekVertices(TokenLine line, NetworkDraft draft) {
    this.line = line;
    this.draft = draft;
  }

  /** How many rows a matrix has. */
  long rows() {
    return firstMode > 0 ? firstMode : count();
  }

  /** How many columns a matrix has. */
  long columns() {
    return firstMode > 0 ? declared - firstMode : count();
  }

  /** How many vertices were declared or, if none were, listed. */
  long count() {
    return declared >= 0 ? declared : draft.accountCount();
  }

  /** The number of the vertex that the first column of a matrix stands for. */
  long firstColumn() {
    return firstMode > 0 ? firstMode + 1 : 1;
  }

  private long number(int word, long otherwise) throws UnreadableException {
    if (!line.isDigits(word)) {
      return otherwise;
    }
    draft.requireCount(
        Double.parseDouble(line.text(word)), line.text(word), line.line(), line.column(word));
    return Long.parseLong(line.text(word));
  }

  void begin() throws UnreadableException {
    declared = number(1, -1);
    long first = number(2, -1);
    firstMode = first > 0 && first < declared ? first : -1;
    if (first > declared && declared >= 0) {
      draft
          .findings()
          .warn(
              line.line(),
              line.column(2),
              line.text(2),
              Messages.text("formats.pajek.modes", first, declared),
              Messages.text("formats.pajek.modes.remedy"));
    }
    if (line.size() > 1 && declared < 0) {
      draft.skip(
          line.line(),
          line.column(1),
          line.text(1),
          Messages.text("formats.pajek.count", Finding.shortened(line.text(1))),
          Messages.text("formats.pajek.count.remedy"));
    }
  }

  /** Whether the line declares as many vertices as there are already. */
  boolean declaresAgain() throws UnreadableException {
    return number(1, -1) == count();
  }

  void read() throws UnreadableException {
    if (!line.isDigits(0)) {
      draft.skip(
          line.line(),
          line.column(0),
          line.rest(0),
          Messages.text("formats.pajek.vertex"),
          Messages.text("formats.pajek.vertex.remedy"));
      return;
    }
    String id = id(0);
    int account = draft.list(id, line.line(), line.column(0));
    if (declared >= 0 && !toldBeyond && !isDeclared(id)) {
      toldBeyond = true;
      draft
          .findings()
          .warn(
              line.line(),
              line.column(0),
              id,
              Messages.text("formats.pajek.beyond", id, declared),
              Messages.text("formats.pajek.beyond.remedy"));
    }
    readDetails(account);
  }

  private boolean isDeclared(String id) {
    return id.length() <= 12 && Long.parseLong(id) >= 1 && Long.parseLong(id) <= declared;
  }

  /** The number of a vertex as an id, without leading zeros. */
  String id(int word) {
    String text = line.text(word);
    int zeros = 0;
    while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
      zeros++;
    }
    return text.substring(zeros);
  }

  private void readDetails(int account) throws UnreadableException {
    if (line.size() == 1) {
      return;
    }
    int at = 2;
    if (line.loose(1)) {
      draft
          .findings()
          .warn(
              line.line(),
              line.column(1),
              line.text(1),
              Messages.text("formats.table.loose", Finding.shortened(line.text(1))),
              Messages.text("formats.table.loose.remedy"));
    }
    StringBuilder label = new StringBuilder(line.text(1));
    // A name without quotation marks may have blanks in it.
    while (at < line.size() && isWord(line.text(at))) {
      label.append(' ').append(line.text(at++));
    }
    if (!label.isEmpty()) {
      draft.label(account, label.toString());
    }
    if (at == line.size()) {
      return;
    }
    List<Datum> data = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int firstPlace = at;
    while (at < line.size() && places.size() < 3 && Spelling.isNumber(line.text(at))) {
      places.add(line.text(at++));
    }
    for (int i = 0; i < places.size(); i++) {
      String name = places.size() == 1 ? "value" : String.valueOf("xyz".charAt(i));
      data.add(
          new Datum(
              name, ValueType.NUMBER, places.get(i), line.line(), line.column(firstPlace + i)));
    }
    readParameters(line, at, data);
    draft.put(account, data);
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && !Spelling.isNumber(word)
        && word.charAt(0) != '['
        && !isShape(word)
        && !DRAWN.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isShape(String word) {
    return SHAPES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words from one on are not pairs of names and values, but have one before them. */
  static boolean lacksName(TokenLine line, int from) {
    int end = from;
    while (end < line.size() && line.first(end) != '[') {
      end++;
    }
    return (end - from) % 2 == 1;
  }

  /** Takes names and values from a word on; what only says how to draw is passed over. */
  static void readParameters(TokenLine line, int from, List<Datum> data) {
    int at = from;
    while (at < line.size()) {
      String word = line.text(at);
      int column = line.column(at);
      if (word.startsWith("[")) {
        data.add(new Datum("time", ValueType.TEXT, word, line.line(), column));
        at++;
      } else if (isShape(word)) {
        data.add(new Datum("shape", ValueType.TEXT, word, line.line(), column));
        at++;
      } else if (word.isEmpty() || Spelling.isNumber(word) || at + 1 == line.size()) {
        at++;
      } else {
        String name = word.equals("l") ? "label" : word;
        if (!DRAWN.contains(word.toLowerCase(Locale.ROOT))) {
          data.add(new Datum(name, null, line.text(at + 1), line.line(), line.column(at + 1)));
        }
        at += 2;
      }
    }
  }

  /** Makes the vertices that were declared without a line of their own. */
  void end() throws UnreadableException {
    int given = draft.accountCount();
    if (given > 0 && given < declared) {
      // Pajek allows that, but it is also what a lost line looks like.
      draft
          .findings()
          .note(
              line.line(),
              0,
              "",
              Messages.text("formats.pajek.lines", declared - given, declared),
              Messages.text("formats.pajek.lines.remedy"));
    }
    for (long number = 1; number <= declared && draft.accountCount() < declared; number++) {
      String id = Long.toString(number);
      if (!draft.has(id)) {
        draft.list(id, line.line(), 0);
      }
    }
    if (firstMode > 0) {
      split(firstMode);
    }
  }

  /** Says that the vertices from a number on are of another kind. */
  void splitAt(String number) throws UnreadableException {
    if (Spelling.isNumber(number)) {
      split((long) Double.parseDouble(number) - 1);
    }
  }

  private void split(long last) throws UnreadableException {
    ColumnCollector modes = draft.column(Messages.text("formats.mode"), line.line());
    for (int account = 0; account < draft.accountCount(); account++) {
      String id = draft.id(account);
      boolean first = id.length() <= 12 && Long.parseLong(id) <= last;
      modes.put(account, ValueType.TEXT, first ? "1" : "2");
    }
    draft
        .findings()
        .warn(
            line.line(),
            0,
            "",
            Messages.text("formats.twomode"),
            Messages.text("formats.twomode.remedy"));
  }

  /** Begins a partition or a vector: a value a vertex in the order of their numbers. */
  void beginValues(String name) throws UnreadableException {
    long count = number(1, -1);
    value = 0;
    valueLimit = count() > 0 ? count() : Math.max(0, count);
    toldValues = count != valueLimit;
    Limits.requireName(name, line.line(), 0);
    values = draft.column(name, line.line());
    if (toldValues) {
      tellOfValues(line.line(), 1, count);
    }
  }

  void readValue() throws UnreadableException {
    for (int word = 0; word < line.size(); word++) {
      value++;
      if (value > valueLimit) {
        if (value == valueLimit + 1) {
          beyondLine = line.line();
          beyondColumn = line.column(word);
        }
        continue;
      }
      int account = draft.account(Long.toString(value), line.line(), line.column(word));
      if (!line.text(word).isEmpty()) {
        values.putSpelled(account, line.text(word), false);
      }
    }
  }

  void endValues() {
    if (value < valueLimit) {
      tellOfValues(line.line(), 0, value);
    } else if (value > valueLimit && !toldValues) {
      tellOfValues(beyondLine, beyondColumn, value);
    }
  }

  private void tellOfValues(int place, int column, long count) {
    draft
        .findings()
        .warn(
            place,
            column,
            values.name(),
            Messages.text(
                "formats.pajek.values", Finding.shortened(values.name()), count, valueLimit),
            Messages.text("formats.pajek.values.remedy"));
  }
}
