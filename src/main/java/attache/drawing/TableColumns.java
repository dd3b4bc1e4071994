package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.drawing.TableChart.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table, and how they share some width: names give way first, then the last
 * columns. Each is measured once, for text grows evenly with its size. Immutable.
 */
final class TableColumns {
  private static final double GAP = 18;
  private static final double LEAST_TEXT = 56;
  private static final int LONGEST = 36;

  /** A number, whose points stand below each other. */
  private static final Pattern DECIMAL = Pattern.compile("[+−]?[\\d,]+((?:\\.\\d+)?)");

  /** A column that is narrower than its title takes in two lines may have so many. */
  private static final int MOST_HEAD_LINES = 4;

  private final List<Measured> columns;

  TableColumns(List<Column> columns) {
    this.columns = columns.stream().map(Measured::of).toList();
  }

  /**
   * What a column takes in text of the size that charts have, in logical pixels.
   *
   * @param cells the widest of its cells
   * @param fraction the longest fraction of its numbers, with the point
   * @param oneLine its title
   * @param twoLines its title in two lines
   */
  private record Measured(
      Column column, double cells, double fraction, double oneLine, double twoLines) {
    static Measured of(Column column) {
      double fraction =
          column.number()
              ? column.cells().stream()
                  .map(TableColumns::fraction)
                  .distinct()
                  .mapToDouble(TableColumns::width)
                  .max()
                  .orElse(0)
              : 0;
      double cells = 0;
      for (String cell : column.cells()) {
        double width = width(Fonts.line(cell, LONGEST));
        cells = Math.max(cells, width + (column.number() ? beyond(cell, fraction) : 0));
      }
      String title = column.title();
      return new Measured(column, cells, fraction, width(title), inTwoLines(title));
    }

    double natural(double title, double unit) {
      return Math.ceil((Math.max(cells, title) + 1) * unit);
    }

    double least(double unit) {
      return Math.min(natural(twoLines, unit), LEAST_TEXT * unit);
    }
  }

  /**
   * A column with the room that it has.
   *
   * @param head its title, in as many lines as it takes
   * @param left pixels
   * @param width pixels
   * @param squeezed the share that this is of what it would take
   * @param fraction logical pixels that the longest fraction of its numbers takes
   */
  record Placed(
      Column column,
      List<String> head,
      double left,
      double width,
      double squeezed,
      double fraction) {
    /** Pixels between the end of a number and that of the longest fraction of its column. */
    double beyond(String cell, double unit) {
      return TableColumns.beyond(cell, fraction) * unit;
    }
  }

  /** How many there are. */
  int count() {
    return columns.size();
  }

  /**
   * The columns, or the first of them, in some width.
   *
   * @param unit pixels a logical pixel of text
   * @param room pixels
   */
  List<Placed> placed(double unit, double room) {
    List<Measured> kept = new ArrayList<>(columns);
    if (total(kept, Measured::oneLine, unit) <= room) {
      return placed(kept, Measured::oneLine, unit, 1);
    }
    while (!kept.isEmpty()) {
      double over = Math.max(0, total(kept, Measured::twoLines, unit) - room);
      double texts = 0;
      for (Measured one : kept) {
        texts += one.column().number() ? 0 : one.natural(one.twoLines(), unit);
      }
      double share = texts > 0 ? Math.max(0, texts - over) / texts : 1;
      boolean fits = over <= texts;
      for (Measured one : kept) {
        fits &=
            over == 0
                || one.column().number()
                || share * one.natural(one.twoLines(), unit) >= one.least(unit);
      }
      if (fits || kept.size() == 1) {
        return placed(kept, Measured::twoLines, unit, share);
      }
      kept.removeLast();
    }
    return List.of();
  }

  private static double total(
      List<Measured> columns, ToDoubleFunction<Measured> title, double unit) {
    return columns.stream().mapToDouble(it -> it.natural(title.applyAsDouble(it), unit)).sum()
        + GAP * unit * (columns.size() - 1);
  }

  private static List<Placed> placed(
      List<Measured> columns, ToDoubleFunction<Measured> title, double unit, double share) {
    List<Placed> placed = new ArrayList<>();
    double left = 0;
    for (Measured one : columns) {
      double squeezed = one.column().number() ? 1 : share;
      double width = squeezed * one.natural(title.applyAsDouble(one), unit);
      List<String> head =
          Paragraph.lines(
              one.column().title(),
              Weight.SEMIBOLD,
              ChartSpace.TEXT * unit,
              width,
              MOST_HEAD_LINES);
      placed.add(new Placed(one.column(), head, left, width, squeezed, one.fraction()));
      left += width + GAP * unit;
    }
    return placed;
  }

  /** The part of a number behind its point, and the point; nothing of other texts. */
  private static String fraction(String cell) {
    Matcher number = DECIMAL.matcher(cell);
    return number.matches() ? number.group(1) : "";
  }

  private static double beyond(String cell, double fraction) {
    return DECIMAL.matcher(cell).matches() ? fraction - width(fraction(cell)) : 0;
  }

  private static double inTwoLines(String title) {
    double narrowest = width(title);
    for (int at = title.indexOf(' '); at > 0; at = title.indexOf(' ', at + 1)) {
      double first = width(title.substring(0, at));
      narrowest = Math.min(narrowest, Math.max(first, width(title.substring(at + 1))));
    }
    return narrowest;
  }

  private static double width(String text) {
    return text.isEmpty() ? 0 : Fonts.width(text, Weight.SEMIBOLD, ChartSpace.TEXT);
  }
}
