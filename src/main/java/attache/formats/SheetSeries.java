package attache.formats;

import attache.network.Layer;
import attache.text.TellingParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sheets of a workbook that hold the same kind of table and say by their names what each of them is
 * of the network: a layer, such as follows and mentions, or a wave, such as 2014 and 2015.
 *
 * @param as what the sheets are
 * @param sheets at least one, in the order in which they stand
 */
record SheetSeries(JoinedNetworks.As as, List<Part> sheets) {
  private static final Pattern WAVE =
      Pattern.compile("(?i)(?:wave|t|time|period|round|welle|vague|ola)[\\s_.-]*[0-9]{1,3}");

  /**
   * One of the sheets.
   *
   * @param name the layer or wave that its ties are
   */
  record Part(String name, XlsxTable table) {}

  SheetSeries {
    sheets = List.copyOf(sheets);
  }

  /** A table that stands for itself. */
  static SheetSeries single(XlsxTable table) {
    return new SheetSeries(JoinedNetworks.As.LAYERS, List.of(new Part(Layer.FOLLOW, table)));
  }

  /**
   * The sheets that belong to one of ties; that one alone if no other has the same columns, or the
   * names of the sheets do not tell what they are.
   *
   * @param tables the tables of all sheets
   */
  static SheetSeries of(XlsxTable ties, List<XlsxTable> tables) {
    List<XlsxTable> alike = tables.stream().filter(other -> isAlike(ties, other)).toList();
    return of(alike).orElseGet(() -> single(ties));
  }

  /**
   * The sheets that the user says; the first of them alone if their names do not tell what they
   * are.
   *
   * @param tables the tables of all sheets
   */
  static SheetSeries chosen(XlsxTable ties, SheetChoice choice, List<XlsxTable> tables) {
    if (choice.further().isEmpty()) {
      return single(ties);
    }
    List<XlsxTable> all =
        tables.stream()
            .filter(table -> choice.all().contains(table.sheet().name()))
            .filter(table -> isAlike(ties, table))
            .toList();
    return of(all).orElseGet(() -> single(ties));
  }

  private static Optional<SheetSeries> of(List<XlsxTable> tables) {
    List<String> names = tables.stream().map(table -> table.sheet().name().strip()).toList();
    if (tables.size() < 2 || tables.size() > LayerNames.MOST) {
      return Optional.empty();
    }
    EdgeTablePlan plan = EdgeTablePlan.of(tables.getFirst().dialect(), TableComments.NONE);
    Optional<List<String>> years = JoinedNetworks.years(names);
    if (years.isPresent() && plan.wave() < 0) {
      return Optional.of(of(JoinedNetworks.As.WAVES, years.get(), tables));
    }
    if (names.stream().allMatch(name -> WAVE.matcher(name).matches()) && plan.wave() < 0) {
      return Optional.of(of(JoinedNetworks.As.WAVES, names, tables));
    }
    List<String> kinds = TellingParts.of(names);
    boolean layers = kinds.stream().allMatch(LayerNames::isKind) && plan.layer() < 0;
    return layers && isDistinct(kinds)
        ? Optional.of(of(JoinedNetworks.As.LAYERS, kinds, tables))
        : Optional.empty();
  }

  private static SheetSeries of(JoinedNetworks.As as, List<String> names, List<XlsxTable> tables) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      parts.add(new Part(names.get(i), tables.get(i)));
    }
    return new SheetSeries(as, parts);
  }

  private static boolean isDistinct(List<String> names) {
    return new HashSet<>(names).size() == names.size();
  }

  /** Whether two sheets are matrices, or name the same columns in the same row. */
  private static boolean isAlike(XlsxTable one, XlsxTable other) {
    if (one.dialect().namesEnds() || other.dialect().namesEnds()) {
      return one.dialect().namesEnds()
          && other.dialect().namesEnds()
          && one.dialect().lines().getFirst().equals(other.dialect().lines().getFirst())
          && header(one).equals(header(other));
    }
    return one.isMatrix() && other.isMatrix();
  }

  private static List<String> header(XlsxTable table) {
    return table.dialect().rows().getFirst().stream()
        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** How the sheets are read unless the user says otherwise: as the first of them is. */
  TableReading reading() {
    List<String> names = names();
    return sheets
        .getFirst()
        .table()
        .reading()
        .withSheets(
            new SheetChoice(names.getFirst(), names.subList(1, names.size()), Optional.empty()));
  }

  /** Whether there are several sheets. */
  boolean isSeveral() {
    return sheets.size() > 1;
  }

  /** The names of the sheets. */
  List<String> names() {
    return sheets.stream().map(part -> part.table().sheet().name()).toList();
  }

  /** Whether a sheet is one of them. */
  boolean holds(XlsxTable table) {
    return sheets.stream().anyMatch(part -> part.table().sheet().equals(table.sheet()));
  }

  /** The kind of ties that a sheet holds if no column says it. */
  String kind(Part part) {
    return as == JoinedNetworks.As.LAYERS ? part.name() : Layer.FOLLOW;
  }

  /** The wave of the ties that a sheet holds if no column says it; empty if there are no waves. */
  String wave(Part part) {
    return as == JoinedNetworks.As.WAVES ? part.name() : "";
  }
}
