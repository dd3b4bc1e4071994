package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a DL file says before its data. There is no formal definition: everything may stand on one
 * line or on many, with commas and equals signs or without.
 *
 * @param rows how many accounts the rows of a matrix stand for
 * @param columns how many accounts the columns stand for
 * @param twoMode whether rows and columns stand for different kinds of accounts
 * @param matrices how many relations there are
 * @param format how the data are given
 * @param diagonal whether a matrix has its diagonal
 * @param rowsEmbedded whether the data name the accounts of the rows
 * @param columnsEmbedded whether the data name the accounts of the columns
 * @param rowLabels the names of the accounts, of the rows if there are two kinds
 * @param columnLabels the names of the columns' accounts, if there are two kinds
 * @param matrixLabels the names of the relations
 */
record DlHeader(
    int rows,
    int columns,
    boolean twoMode,
    int matrices,
    Format format,
    boolean diagonal,
    boolean rowsEmbedded,
    boolean columnsEmbedded,
    List<String> rowLabels,
    List<String> columnLabels,
    List<String> matrixLabels) {
  enum Format {
    FULLMATRIX,
    UPPERHALF,
    LOWERHALF,
    EDGELIST1,
    EDGELIST2,
    EDGEARRAY1,
    NODELIST1,
    NODELIST2,
    NODELIST1B,
    RANKEDLIST1,
    RANKEDLIST2,
    BLOCKMATRIX;

    boolean isMatrix() {
      return this == FULLMATRIX || this == UPPERHALF || this == LOWERHALF;
    }
  }

  /** Formats whose rows and columns stand for different kinds of accounts. */
  private static final Set<Format> SECOND_KIND =
      Set.of(Format.EDGELIST2, Format.NODELIST2, Format.RANKEDLIST2);

  private static final int LONGEST = 32 << 20;
  private static final int MOST_MATRICES = 500;

  /** How many accounts, rows, columns or matrices there are; UCINET knows each by many names. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\w.])(?:(?<n>n)|(?<nr>nr|nrows?|ni)|(?<nc>nc|ncols?|nj)"
              + "|(?<nm>nm|nmat|nrel|nl|nresp)) (?<count>\\d+)");

  private static final Pattern FORMAT = Pattern.compile("(?i)\\bformat[ :]+(\\w+)");
  private static final Pattern NO_DIAGONAL = Pattern.compile("(?i)\\bdiagonal[ :]+absent\\b");
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\b(row|rows|column|columns|col|matrix|level|page)?\\s*labels?\\s*"
              + "(embedded|:)|\\bformat\\s*=|\\bdata\\s*:\\z|\\bdiagonal\\s*=");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern PART = Pattern.compile("([A-Za-z]{3,20})\\s*[:=]");
  private static final Set<String> PARTS =
      Set.of(
          "format",
          "diagonal",
          "title",
          "function",
          "type",
          "datatype",
          "data",
          "nrow",
          "nrows",
          "ncol",
          "ncols",
          "nmat",
          "nrel",
          "nresp");
  private static final Pattern DATA =
      Pattern.compile("(?i)(?:(?<begins>^|\\n)[ \\t]*|[\\s,])data\\s*:\\z");

  /** Reads up to and with "data:". */
  static DlHeader read(CharSource source, NetworkDraft draft)
      throws IOException, UnreadableException {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
        skipComments(source);
      }
      int c = source.take();
      if (c == CharSource.END || text.length() > LONGEST) {
        throw new UnreadableException(
            source.line(),
            source.column(),
            "",
            Messages.text("formats.dl.nodata"),
            Messages.text("formats.dl.nodata.remedy"));
      }
      text.append((char) c);
      if (c == ':' && endsHeader(text, source.peek())) {
        return of(text.toString(), source.line(), draft);
      }
    }
  }

  private static void skipComments(CharSource source) throws IOException {
    while (source.peek() == '!' && source.peek(1) == ' ') {
      source.skipLine();
    }
  }

  /** Whether “data:” ends the header there, rather than stands in a name as “no data:yet” does. */
  private static boolean endsHeader(StringBuilder text, int next) {
    Matcher data = DATA.matcher(text.substring(Math.max(0, text.length() - 20)));
    return data.find() && (data.group("begins") != null || !Character.isLetter(next));
  }

  private static DlHeader of(String text, int line, NetworkDraft draft) throws UnreadableException {
    Matcher marks = MARK.matcher(text);
    StringBuilder settings = new StringBuilder();
    boolean rowsEmbedded = false;
    boolean columnsEmbedded = false;
    String[] labels = {"", "", "", ""};
    int before = 0;
    int kind = -1;
    while (marks.find()) {
      String passed = text.substring(before, marks.start());
      if (kind < 0) {
        settings.append(passed);
      } else {
        labels[kind] = passed;
        tellOfQuote(text, before, marks.start(), line, draft);
      }
      before = marks.end();
      kind = -1;
      if (marks.group(2) == null) {
        settings.append('\n').append(marks.group());
        continue;
      }
      String of = marks.group(1) == null ? "" : marks.group(1).toLowerCase(Locale.ROOT);
      boolean ofRows = of.startsWith("row");
      boolean ofColumns = of.startsWith("col");
      if (marks.group(2).equals(":")) {
        kind = ofRows ? 1 : ofColumns ? 2 : of.isEmpty() ? 0 : 3;
      } else if (of.isEmpty() || ofRows || ofColumns) {
        rowsEmbedded |= !ofColumns;
        columnsEmbedded |= !ofRows;
      }
    }
    tellOfUnknown(settings.toString(), line, draft);
    String plain = settings.toString().replaceAll("[=,\\s]+", " ");
    return of(plain, line, labels, rowsEmbedded, columnsEmbedded, draft);
  }

  /**
   * Tells of a quotation mark without its other half in a list of names.
   *
   * @param last the line where the description ends
   */
  private static void tellOfQuote(String text, int from, int to, int last, NetworkDraft draft) {
    if (marks(text, from, to) % 2 == 0) {
      return;
    }
    int start = from;
    int end = lineEnd(text, start, to);
    while (end < to && marks(text, start, end) % 2 == 0) {
      start = end + 1;
      end = lineEnd(text, start, to);
    }
    int mark = text.lastIndexOf('"', end);
    draft
        .findings()
        .warn(
            last - (int) text.substring(mark).chars().filter(c -> c == '\n').count(),
            mark - text.lastIndexOf('\n', mark),
            text.substring(start, end).strip(),
            Messages.text("formats.table.quote"),
            Messages.text("formats.table.quote.remedy"));
  }

  private static int lineEnd(String text, int from, int to) {
    int end = text.indexOf('\n', from);
    return end < 0 || end > to ? to : end;
  }

  private static long marks(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '"').count();
  }

  /** Tells of a part of the header that no version of the format has, such as “labls:”. */
  private static void tellOfUnknown(String settings, int line, NetworkDraft draft) {
    Matcher parts = PART.matcher(QUOTED.matcher(settings).replaceAll(""));
    while (parts.find()) {
      if (!PARTS.contains(parts.group(1).toLowerCase(Locale.ROOT))) {
        draft.skip(
            line,
            0,
            parts.group(),
            Messages.text("formats.dl.part", Finding.shortened(parts.group(1))),
            Messages.text("formats.graphml.unknown.remedy"));
      }
    }
  }

  private static DlHeader of(
      String settings,
      int line,
      String[] labels,
      boolean rowsEmbedded,
      boolean columnsEmbedded,
      NetworkDraft draft)
      throws UnreadableException {
    Format format = format(settings, line);
    int n = number("n", settings, line, draft);
    int nr = number("nr", settings, line, draft);
    int nc = number("nc", settings, line, draft);
    boolean secondKind = SECOND_KIND.contains(format);
    if (n > 0 && !secondKind && !rowsEmbedded && (labels[0] + labels[1]).isBlank()) {
      // Of one kind of accounts, the labels of the columns name the rows too.
      labels[0] = labels[2];
    }
    // UCINET itself writes the same labels for rows and columns of an ordinary matrix.
    boolean otherLabels =
        !labels[2].isBlank() && !words(labels[2]).equals(words(labels[1] + labels[0]));
    boolean twoMode = secondKind || (nr > 0 && nc > 0 && nr != nc) || otherLabels;
    int rows = nr > 0 ? nr : Math.max(n, 0);
    int columns = nc > 0 ? nc : n > 0 ? n : rows;
    int matrices = Math.max(1, number("nm", settings, line, draft));
    if (rows == 0 || columns == 0) {
      throw new UnreadableException(
          line,
          0,
          Finding.shortened(settings.strip()),
          Messages.text("formats.dl.nonumber"),
          Messages.text("formats.dl.nonumber.remedy"));
    }
    if (matrices > MOST_MATRICES) {
      throw new UnreadableException(
          line,
          0,
          "",
          Messages.text("formats.limit.layers", MOST_MATRICES),
          Messages.text("formats.limit.remedy"));
    }
    String rowText = labels[1].isBlank() ? labels[0] : labels[1];
    return new DlHeader(
        rows,
        columns,
        twoMode,
        matrices,
        format,
        !NO_DIAGONAL.matcher(settings).find(),
        rowsEmbedded,
        columnsEmbedded,
        labels(rowText, rows),
        twoMode ? labels(labels[2], columns) : List.of(),
        labels(labels[3], matrices));
  }

  private static Format format(String settings, int line) throws UnreadableException {
    Matcher format = FORMAT.matcher(settings);
    if (!format.find()) {
      return Format.FULLMATRIX;
    }
    String word = format.group(1).toUpperCase(Locale.ROOT);
    for (Format known : Format.values()) {
      if (known.name().equals(word)) {
        return known;
      }
    }
    return switch (word) {
      case "MATRIX", "FM", "FULL" -> Format.FULLMATRIX;
      case "LH", "LOWER" -> Format.LOWERHALF;
      case "UH", "UPPER" -> Format.UPPERHALF;
      case "EL1", "EDGELIST", "LINKLIST", "LINKLIST1" -> Format.EDGELIST1;
      case "EL2" -> Format.EDGELIST2;
      case "EA1", "EDGEARRAY" -> Format.EDGEARRAY1;
      case "NL1", "NODELIST" -> Format.NODELIST1;
      case "NL2" -> Format.NODELIST2;
      case "NL1B" -> Format.NODELIST1B;
      case "RL1", "RANKEDLIST" -> Format.RANKEDLIST1;
      case "RL2" -> Format.RANKEDLIST2;
      case "BM", "BLOCK" -> Format.BLOCKMATRIX;
      default ->
          throw new UnreadableException(
              line,
              0,
              format.group(1),
              Messages.text("formats.dl.format", Finding.shortened(format.group(1))),
              Messages.text("formats.dl.format.remedy"));
    };
  }

  private static int number(String name, String settings, int line, NetworkDraft draft)
      throws UnreadableException {
    Matcher number = NUMBER.matcher(settings);
    while (number.find()) {
      if (number.group(name) != null) {
        String count = number.group("count");
        draft.requireCount(Double.parseDouble(count), number.group(), line, 0);
        return Integer.parseInt(count);
      }
    }
    return -1;
  }

  /**
   * The names in a list, which commas, blanks or line ends may separate: whatever gives as many as
   * there must be.
   */
  private static List<String> labels(String text, int wanted) {
    if (text.isBlank()) {
      return List.of();
    }
    List<String> words = words(text);
    if (words.size() == wanted) {
      return words;
    }
    for (String separator : List.of("[,\\n]", "\\n")) {
      List<String> parts =
          Arrays.stream(text.split(separator, -1))
              .map(part -> part.strip().replace("\"", ""))
              .filter(part -> !part.isEmpty())
              .toList();
      if (parts.size() == wanted) {
        return parts;
      }
    }
    return words;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if (!quoted && (c == ',' || CharSource.isSpace(c))) {
        if (any) {
          words.add(word.toString());
          word.setLength(0);
          any = false;
        }
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }
}
