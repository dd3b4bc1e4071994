package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each column of an edge list is taken for.
 *
 * @param header whether the first row names the columns
 * @param names a name a column, all different
 * @param source the column of who follows
 * @param target the column of who is followed
 * @param weight the column of the weight, or -1
 * @param layer the column of the layer, or -1
 * @param wave the column of the wave, or -1
 * @param direction the column that says whether a tie is directed, or -1
 * @param comments what the comments before the first row say
 */
record EdgeTablePlan(
    boolean header,
    List<String> names,
    int source,
    int target,
    int weight,
    int layer,
    int wave,
    int direction,
    TableComments comments) {
  private static final Set<String> DIRECTIONS =
      Set.of("directed", "undirected", "mutual", "true", "false");
  private static final int MOST_KINDS = 12;

  /** Seconds from 2001 to 2065, or thousandths of them. */
  private static final Pattern MOMENT = Pattern.compile("[12]\\d{9}(\\d{3})?(\\.\\d+)?");

  /** What the columns are, by the names and the first rows. */
  static EdgeTablePlan of(TableDialect dialect, TableComments comments) {
    List<List<String>> rows = dialect.rows();
    List<String> first = TableHeader.first(rows);
    List<List<String>> rest = rows.subList(1, rows.size());
    Optional<EdgeColumns> named =
        EdgeColumns.told(first, rest).filter(ends -> !ends.areAccounts(first, rest));
    boolean header = named.isPresent() || TableHeader.present(rows);
    Optional<EdgeColumns> around = header ? Optional.empty() : EdgePairs.aroundKinds(rows);
    EdgeColumns ends = named.or(() -> around).orElse(new EdgeColumns(0, 1));
    List<List<String>> data = header ? rows.subList(1, rows.size()) : rows;
    boolean someWeighted = !header && dialect.width() == 2 && widest(rows) == 3;
    int width =
        header ? Math.max(first.size(), dialect.width()) : someWeighted ? 3 : dialect.width();
    List<String> names = TableHeader.names(header ? first : List.of(), width);
    boolean third =
        width == 3 || (comments.weighted() && width > 3) || (width == 4 && timed(data, 3));
    int weight = header ? EdgeColumns.weight(names) : third ? 2 : -1;
    if (weight == ends.source() || weight == ends.target() || !numeric(data, weight, header)) {
      weight = -1;
    }
    if (!header && !comments.weighted() && weight >= 0 && timed(data, weight)) {
      // Lists of SNAP have the second in which a tie was made as their third column.
      weight = -1;
    }
    int direction = -1;
    int layer =
        around.isPresent() && values(rows, 1).stream().distinct().count() <= MOST_KINDS ? 1 : -1;
    int wave = -1;
    for (int i = 0; i < names.size() && header; i++) {
      if (i == ends.source() || i == ends.target() || i == weight) {
        continue;
      }
      if (direction < 0 && isDirection(names.get(i), data, i)) {
        direction = i;
      } else if (layer < 0 && (ours(names, i, "Layer") || isLayer(names.get(i), data, i))) {
        layer = i;
      } else if (wave < 0 && (ours(names, i, "Wave") || isWave(names.get(i), data, i))) {
        wave = i;
      }
    }
    return new EdgeTablePlan(
        header, names, ends.source(), ends.target(), weight, layer, wave, direction, comments);
  }

  private static int widest(List<List<String>> rows) {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * What the columns are by a reading that names both ends of a tie.
   *
   * @param dialect the first rows with that reading's delimiter
   */
  static EdgeTablePlan of(TableReading reading, TableDialect dialect, TableComments comments) {
    List<String> first = reading.header() ? TableHeader.first(dialect.rows()) : List.of();
    int width = Math.max(Math.max(first.size(), dialect.width()), reading.roles().size());
    List<String> names = TableHeader.names(first, width);
    return new EdgeTablePlan(
        reading.header(),
        names,
        reading.column(ColumnRole.SOURCE),
        reading.column(ColumnRole.TARGET),
        reading.column(ColumnRole.WEIGHT),
        reading.column(ColumnRole.LAYER),
        reading.column(ColumnRole.WAVE),
        reading.column(ColumnRole.DIRECTION),
        comments);
  }

  /** What a column is taken for. */
  ColumnRole role(int column) {
    if (column == source) {
      return ColumnRole.SOURCE;
    }
    if (column == target) {
      return ColumnRole.TARGET;
    }
    if (column == weight) {
      return ColumnRole.WEIGHT;
    }
    if (column == layer) {
      return ColumnRole.LAYER;
    }
    if (column == direction) {
      return ColumnRole.DIRECTION;
    }
    if (column == wave) {
      return ColumnRole.WAVE;
    }
    return isAttribute(column) ? ColumnRole.TIE : ColumnRole.IGNORED;
  }

  /** The same plan with the columns of layer and wave taken for attributes. */
  EdgeTablePlan withoutLayer() {
    return new EdgeTablePlan(header, names, source, target, weight, -1, -1, direction, comments);
  }

  /** Whether a column is an attribute of the ties. */
  boolean isAttribute(int column) {
    return column != source
        && column != target
        && column != weight
        && column != layer
        && column != wave
        && column != direction
        && !AttributeNames.steersViewer(names.get(column));
  }

  /** Whether a column of our own tables is that one: they begin with {@code Source,Target,Type}. */
  private static boolean ours(List<String> names, int column, String name) {
    return names.get(column).equals(name)
        && names.size() > 3
        && names.subList(0, 3).equals(List.of("Source", "Target", "Type"));
  }

  private static boolean isWave(String name, List<List<String>> rows, int column) {
    List<String> values = values(rows, column);
    long different = values.stream().distinct().count();
    return name.equalsIgnoreCase("wave")
        && different <= MOST_KINDS
        && different * 2 <= values.size();
  }

  /** Whether a column holds numbers but for a few; of one that is named so half are enough. */
  private static boolean numeric(List<List<String>> rows, int column, boolean named) {
    if (column < 0) {
      return false;
    }
    List<String> values = values(rows, column);
    long numbers = values.stream().filter(EdgeTablePlan::isSomeNumber).count();
    return numbers * 10 >= values.size() * (named ? 5L : 9L);
  }

  /** Whether a column holds nothing but moments, in seconds since 1970 or thousandths of them. */
  private static boolean timed(List<List<String>> rows, int column) {
    List<String> values = values(rows, column);
    return !values.isEmpty() && values.stream().allMatch(v -> MOMENT.matcher(v).matches());
  }

  private static boolean isSomeNumber(String text) {
    return Spelling.isNumber(text)
        || Spelling.isCommaNumber(text)
        || Spelling.isGrouped(text, false)
        || Spelling.isGrouped(text, true);
  }

  private static boolean isDirection(String name, List<List<String>> rows, int column) {
    List<String> values = values(rows, column);
    boolean named = name.equalsIgnoreCase("type") || name.equalsIgnoreCase("directed");
    return named
        && !values.isEmpty()
        && values.stream().allMatch(v -> DIRECTIONS.contains(v.toLowerCase(Locale.ROOT)));
  }

  private static boolean isLayer(String name, List<List<String>> rows, int column) {
    List<String> values = values(rows, column);
    Set<String> kinds = new HashSet<>();
    values.forEach(value -> kinds.add(value.toLowerCase(Locale.ROOT)));
    boolean knownKinds = !kinds.isEmpty() && kinds.stream().allMatch(LayerNames::isKind);
    boolean again = kinds.size() < values.size() && kinds.size() <= MOST_KINDS;
    return (LayerNames.named(name) && !kinds.isEmpty() && again)
        || (knownKinds && LayerNames.perhaps(name))
        || (LayerNames.surely(name)
            && !kinds.isEmpty()
            && kinds.size() <= MOST_KINDS
            && kinds.size() * 2 <= values.size()
            && kinds.stream().noneMatch(Spelling::isNumber));
  }

  private static List<String> values(List<List<String>> rows, int column) {
    List<String> values = new ArrayList<>();
    for (List<String> row : rows) {
      if (column < row.size() && !row.get(column).isEmpty()) {
        values.add(row.get(column));
      }
    }
    return values;
  }
}
