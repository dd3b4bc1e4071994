package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One reading of a NetDraw file. Its first row after a section's name names the columns. Each
 * column of the ties that holds numbers is a relation, zero is no tie; other columns are
 * attributes. Beside a column of strengths, all other columns are.
 */
final class VnaParse {
  /** What the lines of a section hold. */
  enum Section {
    NODES,
    DRAWING,
    TIES,
    OTHER
  }

  private final TokenLine line;
  private final NetworkDraft draft;
  private Section section = Section.OTHER;
  private boolean header;
  private List<String> names = List.of();
  private List<Boolean> relations = List.of();

  /**
   * @param separator what may stand between words as well as blanks; a line's end if nothing may
   */
  VnaParse(CharSource text, char separator, NetworkDraft draft) {
    line = new TokenLine(text, "", separator);
    this.draft = draft;
  }

  /** The section that a line begins, in lower case; empty if it begins none. */
  static Optional<Section> section(String line) {
    if (!line.startsWith("*")) {
      return Optional.empty();
    }
    return switch (line.replaceAll("\\s+", " ")) {
      case "*node data", "*nodedata" -> Optional.of(Section.NODES);
      case "*node properties", "*nodeproperties" -> Optional.of(Section.DRAWING);
      case "*tie data", "*tiedata" -> Optional.of(Section.TIES);
      case "*tie properties", "*tieproperties" -> Optional.of(Section.OTHER);
      default -> Optional.empty();
    };
  }

  void fill() throws IOException, UnreadableException {
    draft.state(true);
    boolean tied = false;
    while (line.next()) {
      if (line.first(0) == '*') {
        begin();
        tied |= section == Section.TIES;
      } else if (header) {
        readNames();
      } else if (isHeader()) {
        draft.skip(
            line.line(),
            1,
            line.rest(0),
            Messages.text("formats.table.header.again"),
            Messages.text("formats.table.header.again.remedy"));
      } else {
        read();
      }
    }
    if (!tied) {
      draft.tellOfNoTies(line.line());
    }
  }

  private void begin() {
    String name = line.rest(0);
    Optional<Section> known = section(name.toLowerCase(Locale.ROOT));
    section = known.orElse(Section.OTHER);
    header = true;
    relations = List.of();
    if (known.isEmpty()) {
      draft
          .findings()
          .warn(
              line.line(),
              line.column(0),
              name,
              Messages.text("formats.pajek.section", Finding.shortened(name)),
              Messages.text("formats.pajek.section.remedy"));
    }
  }

  private boolean isHeader() {
    if (names.size() < 2 || line.size() != names.size()) {
      return false;
    }
    for (int word = 0; word < names.size(); word++) {
      if (!line.text(word).equals(names.get(word))) {
        return false;
      }
    }
    return true;
  }

  private void readNames() throws UnreadableException {
    header = false;
    UniqueNames unique = new UniqueNames();
    List<String> read = new ArrayList<>();
    for (int word = 0; word < line.size(); word++) {
      Limits.requireName(line.text(word), line.line(), line.column(word));
      read.add(unique.of(line.text(word)));
    }
    if (read.size() > Limits.COLUMNS) {
      throw Limits.tooManyColumns(line.line());
    }
    names = read;
  }

  private void read() throws UnreadableException {
    boolean lacking = section == Section.TIES && line.size() > 1 && line.size() < names.size();
    if ((line.size() > names.size() && section != Section.OTHER) || lacking) {
      int place = lacking ? line.size() - 1 : names.size();
      draft
          .findings()
          .warn(
              line.line(),
              line.column(place),
              line.text(place),
              Messages.text("formats.table.ragged.row", line.size(), names.size()),
              Messages.text("formats.table.ragged.row.remedy"));
    }
    switch (section) {
      case NODES -> {
        int account = draft.list(line.text(0), line.line(), line.column(0));
        draft.put(account, data(1, false));
      }
      case DRAWING -> {
        int account = draft.account(line.text(0), line.line(), line.column(0));
        draft.put(account, data(1, true));
      }
      case TIES -> readTie();
      case OTHER -> {
        // How ties are drawn, and what is not known here.
      }
    }
  }

  private void readTie() throws UnreadableException {
    if (line.size() < 2 || line.text(0).isEmpty() || line.text(1).isEmpty()) {
      draft.findings().skipEndless(line.line(), line.column(0), line.rest(0));
      return;
    }
    int from = draft.end(line.text(0), line.line(), line.column(0));
    int to = draft.end(line.text(1), line.line(), line.column(1));
    if (relations.isEmpty()) {
      relations = relations();
    }
    int last = Math.min(line.size(), names.size());
    List<Datum> attributes = new ArrayList<>();
    for (int word = 2; word < last; word++) {
      if (!relations.get(word) && !line.text(word).isEmpty()) {
        attributes.add(datum(word, names.get(word)));
      }
    }
    long count = relations.stream().filter(r -> r).count();
    if (count == 0) {
      draft.tie(draft.layer(Layer.FOLLOW, line.line()), from, to, true, attributes, line.line());
    }
    for (int word = 2; word < last; word++) {
      if (relations.get(word)) {
        readRelation(word, count == 1, from, to, attributes);
      }
    }
  }

  private void readRelation(int word, boolean only, int from, int to, List<Datum> attributes)
      throws UnreadableException {
    if (line.isZero(word) || line.text(word).isEmpty()) {
      return;
    }
    String name = names.get(word);
    boolean strength = only && EdgeColumns.isWeight(name);
    TieCollector ties = draft.layer(strength ? Layer.FOLLOW : name, line.line());
    List<Datum> data = new ArrayList<>(attributes);
    if (!line.isOne(word)) {
      data.add(datum(word, "weight"));
    }
    draft.tie(ties, from, to, true, data, line.line());
  }

  /**
   * Which columns are relations: those of strengths or, if there are none, those with numbers in
   * the first row of ties.
   */
  private List<Boolean> relations() {
    boolean strengths = names.stream().skip(2).anyMatch(EdgeColumns::isWeight);
    List<Boolean> numbers = new ArrayList<>();
    for (int word = 0; word < names.size(); word++) {
      boolean fits = !strengths || EdgeColumns.isWeight(names.get(word));
      numbers.add(word > 1 && fits && Spelling.isNumber(line.text(word)));
    }
    return numbers;
  }

  private List<Datum> data(int from, boolean drawing) {
    List<Datum> data = new ArrayList<>();
    for (int word = from; word < Math.min(line.size(), names.size()); word++) {
      String name = drawing ? drawn(names.get(word)) : names.get(word);
      if (!line.text(word).isEmpty() && !name.isEmpty()) {
        data.add(
            name.equals("colour")
                ? new Datum(
                    name, ValueType.TEXT, colour(line.text(word)), line.line(), line.column(word))
                : datum(word, name));
      }
    }
    return data;
  }

  private Datum datum(int word, String name) {
    return new Datum(name, null, line.text(word), line.line(), line.column(word));
  }

  /** What a property of the drawing is called here; empty if it is left out. */
  private static String drawn(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "x" -> "x";
      case "y" -> "y";
      case "size" -> "size";
      case "color", "colour" -> "colour";
      case "labeltext", "label", "shortlabel" -> "label";
      default -> "";
    };
  }

  /** A colour as Windows counts it, blue in the highest byte; other texts stay as they are. */
  private static String colour(String text) {
    if (!text.matches("\\d{1,8}")) {
      return text;
    }
    int number = Integer.parseInt(text);
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", number & 0xFF, number >> 8 & 0xFF, number >> 16 & 0xFF);
  }
}
