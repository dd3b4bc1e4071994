package attache.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Where the tables of a figure stand, and what they leave to its picture. Immutable.
 *
 * @param beside whether they stand beside the picture, not below it
 * @param spots the tables that found room, the ranked one first
 * @param width pixels that the picture has
 * @param height pixels that the picture has
 * @param rows how much of the ranked table there is; none if it is not among them
 * @param abridged whether names in the ranked table had to be cut short
 */
record TablePlacing(
    boolean beside,
    List<Spot> spots,
    double width,
    double height,
    Optional<Cut> rows,
    boolean abridged) {
  /** Logical pixels between two tables. */
  static final double BETWEEN = 28;

  /** Share of the width that a table beside the picture may take. */
  private static final double MOST_SIDE = 0.4;

  /** The same if not all rows find room otherwise. */
  private static final double WIDEST_SIDE = 0.6;

  /** The least of a column for legend and tables, in logical pixels. */
  private static final double NARROWEST_COLUMN = 180;

  /** Share of the width that a column of legend and tables may take. */
  private static final double WIDEST_COLUMN = 0.5;

  /** How many times as large a picture must get before its legend stands beside it. */
  private static final double WORTH = 1.12;

  /** The same if tables stand there, too. */
  private static final double WORTH_WITH_TABLES = 1.03;

  /** Share of the figure's height that a table below the picture may take. */
  private static final double MOST_BELOW = 0.3;

  /** Share of the figure's height that the picture over a table keeps. */
  private static final double LEAST_PICTURE = 0.35;

  /** How many times as large a picture must get for a way that comes later. */
  private static final double CLEARLY = 1.05;

  /** From this ratio of width to height on, a table stands beside the picture. */
  private static final double WIDE = 1.25;

  /** Most columns that the ranked table is folded into. */
  private static final int MOST_COLUMNS = 3;

  TablePlacing {
    spots = List.copyOf(spots);
  }

  /**
   * A table at its place.
   *
   * @param block the table
   * @param name what people call it
   * @param left column of its corner, counted from that of the room
   * @param top row of its corner, counted from that of the room
   */
  record Spot(LegendBlocks.Block block, String name, double left, double top) {}

  /**
   * What picture and tables share.
   *
   * @param width pixels
   * @param height pixels
   * @param figure pixels of the whole figure from top to bottom
   * @param least pixels of height that the picture keeps in any case
   * @param gap pixels between picture and table
   */
  record Room(double width, double height, double figure, double least, double gap) {
    boolean isWide() {
      return width >= WIDE * height;
    }
  }

  /**
   * Of the ways that show all rows that were asked for the one that leaves the picture largest, or
   * nearly so: beside the picture, below it, folded into columns. If all of them cut names short,
   * the same of these; if none shows all rows, that which shows the most.
   *
   * @param aspect how much wider than high the picture is; none if it fills any room
   */
  static TablePlacing of(FigureExtras extras, Room room, OptionalDouble aspect) {
    TablePlacing best =
        new TablePlacing(false, List.of(), room.width, room.height, Optional.empty(), false);
    if (extras.wanted() == 0) {
      return best;
    }
    ToDoubleFunction<TablePlacing> size =
        aspect.isPresent()
            ? placing -> placing.fitted(aspect.getAsDouble())
            : placing -> Math.min(placing.width, placing.height);
    for (Supplier<TablePlacing> way : ways(extras, room)) {
      TablePlacing placing = way.get();
      int worth = placing.worth(extras);
      boolean better =
          worth != best.worth(extras)
              ? worth > best.worth(extras)
              : worth == 0
                  ? placing.shown() > best.shown()
                  : size.applyAsDouble(placing) > CLEARLY * size.applyAsDouble(best);
      best = better ? placing : best;
    }
    return best;
  }

  private static List<Supplier<TablePlacing>> ways(FigureExtras extras, Room room) {
    double usual =
        Math.min(MOST_BELOW * room.figure, room.height - LEAST_PICTURE * room.figure - room.gap);
    double most = room.height - room.least - room.gap;
    List<Supplier<TablePlacing>> ways = new ArrayList<>();
    if (room.isWide()) {
      ways.add(() -> beside(extras, room, MOST_SIDE, 1));
    }
    for (double height : new double[] {usual, most}) {
      for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
        int folded = columns;
        ways.add(() -> below(extras, room, height, folded));
      }
    }
    for (int columns = 1; columns < MOST_COLUMNS; columns++) {
      int folded = columns;
      ways.add(() -> beside(extras, room, WIDEST_SIDE, folded));
    }
    return ways;
  }

  /** Tables at the top and the legend at the foot of a column beside the picture. */
  record Column(TablePlacing placing, Spot legend) {}

  /**
   * Tables and legend in one column beside the picture, if that shows as much as this and makes the
   * picture larger.
   *
   * @param room as high as it is without legend below
   * @param aspect how much wider than high the picture is
   * @param legend of a number of pixels in width
   */
  Optional<Column> orColumn(
      FigureExtras extras, Room room, double aspect, DoubleFunction<Legend> legend) {
    double least = NARROWEST_COLUMN * extras.unit();
    double between = BETWEEN * extras.unit();
    TablePlacing alone = beside(extras, room, MOST_SIDE, 1);
    double side = Math.max(least, alone.spots.isEmpty() ? 0 : room.width - alone.left());
    Legend key = legend.apply(side);
    double column = Math.max(side, key.width());
    Room upper =
        new Room(
            room.width, room.height - key.height() - between, room.figure, room.least, room.gap);
    if (key.height() == 0 || column > WIDEST_COLUMN * room.width || upper.height < 0) {
      return Optional.empty();
    }
    TablePlacing tables = extras.wanted() == 0 ? alone : beside(extras, upper, MOST_SIDE, 1);
    double left = room.width - column;
    List<Spot> spots =
        tables.spots.stream().map(it -> new Spot(it.block(), it.name(), left, it.top())).toList();
    TablePlacing placing =
        new TablePlacing(
            true, spots, left - 1.5 * room.gap, room.height, tables.rows(), tables.abridged);
    double worth = spots.isEmpty() ? WORTH : WORTH_WITH_TABLES;
    boolean showsLess = tables.shown() < shown() || tables.worth(extras) < worth(extras);
    if (showsLess || placing.fitted(aspect) < worth * fitted(aspect)) {
      return Optional.empty();
    }
    LegendBlocks.Block block = new LegendBlocks.Block(key.marks(), key.width(), key.height());
    return Optional.of(new Column(placing, new Spot(block, "", left, room.height - key.height())));
  }

  /** Where the tables beside the picture begin. */
  private double left() {
    return spots.stream().mapToDouble(Spot::left).min().orElse(0);
  }

  /** Pixels that a picture of that aspect is wide. */
  double fitted(double aspect) {
    return Math.min(width, height * aspect);
  }

  /** 2 if it shows all rows, 1 if it cuts names short, 0 if some rows are left out. */
  private int worth(FigureExtras extras) {
    return !isWhole(extras) ? 0 : abridged ? 1 : 2;
  }

  private boolean isWhole(FigureExtras extras) {
    return spots.size() == extras.wanted() && rows.filter(Cut::isCut).isEmpty();
  }

  /** Rows of the ranked table; a table more counts more than any of them. */
  private int shown() {
    return 1000 * spots.size() + rows.map(Cut::shown).orElse(0);
  }

  /** One below the other at the right of the picture. */
  private static TablePlacing beside(FigureExtras extras, Room room, double share, int columns) {
    FigureExtras.Tables tables = extras.tables(share * room.width, room.height, true, columns);
    double side = tables.blocks().stream().mapToDouble(LegendBlocks.Block::width).max().orElse(0);
    List<Spot> spots = new ArrayList<>();
    double y = 0;
    for (LegendBlocks.Block block : tables.blocks()) {
      spots.add(new Spot(block, tables.name(block), room.width - side, y));
      y += block.height() + BETWEEN * extras.unit();
    }
    double width = spots.isEmpty() ? room.width : room.width - side - 1.5 * room.gap;
    return new TablePlacing(true, spots, width, room.height, tables.rows(), tables.abridged());
  }

  /** Side by side below the picture as far as they fit, otherwise one below the other. */
  private static TablePlacing below(FigureExtras extras, Room room, double maxHeight, int columns) {
    FigureExtras.Tables tables = extras.tables(room.width, maxHeight, false, columns);
    return Stream.of(tables, tables.first())
        .map(some -> below(extras, room, some))
        .filter(placing -> placing.height >= room.least || placing.spots.isEmpty())
        .findFirst()
        .orElseGet(() -> below(extras, room, FigureExtras.Tables.NONE));
  }

  private static TablePlacing below(FigureExtras extras, Room room, FigureExtras.Tables tables) {
    List<Spot> spots = new ArrayList<>();
    double x = 0;
    double y = 0;
    double high = 0;
    for (LegendBlocks.Block block : tables.blocks()) {
      if (x > 0 && x + block.width() > room.width) {
        x = 0;
        y += high + room.gap;
        high = 0;
      }
      spots.add(new Spot(block, tables.name(block), x, y));
      high = Math.max(high, block.height());
      x += block.width() + BETWEEN * extras.unit();
    }
    double height = spots.isEmpty() ? room.height : room.height - y - high - room.gap;
    List<Spot> lowered =
        spots.stream()
            .map(
                spot ->
                    new Spot(
                        spot.block(), spot.name(), spot.left(), spot.top() + height + room.gap))
            .toList();
    return new TablePlacing(false, lowered, room.width, height, tables.rows(), tables.abridged());
  }
}
