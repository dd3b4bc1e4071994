package attache.drawing;

import java.util.Arrays;

/**
 * Straight strokes that run mostly along one axis of a grid of cells, {@code a}, and lie across the
 * other, {@code b}: which cells of their axis they pass inside the grid, how their middle and their
 * width change from one cell to the next, and which bands of rows they meet. Made once a picture,
 * so that none of its bands has to look at the strokes of another; some 70 bytes a stroke.
 */
final class AxisStrokes {
  /** Cells beside the grid up to which a stroke is followed; smoothing looks one cell far. */
  static final int MARGIN = 2;

  private static final int FEWEST = 64;

  /** A stroke that is less inclined stays in one row of cells as far as a grid can reach. */
  private static final double LEVEL = 1e-6;

  private final boolean steep;
  private int count;
  private boolean[] wide = {};
  private int[] from = {};
  private int[] to = {};
  private double[] middle = {};
  private double[] slope = {};

  /** Cells of the axis for one cell across it; 0 if the stroke is level. */
  private double[] run = {};

  private double[] extent = {};
  private double[] extentStep = {};
  private double[] reach = {};

  private int bandRows = 1;

  /** The strokes that meet each band, and how many these are. */
  private int[][] members = {};

  private int[] memberCounts = {};

  /**
   * @param steep whether the axis is the one from row to row
   */
  AxisStrokes(boolean steep) {
    this.steep = steep;
  }

  /**
   * Forgets all strokes.
   *
   * @param bands how many bands of rows there are
   * @param rows of cells a band
   */
  void open(int bands, int rows) {
    count = 0;
    bandRows = rows;
    if (members.length != bands) {
      members = new int[bands][FEWEST];
      memberCounts = new int[bands];
    } else {
      Arrays.fill(memberCounts, 0);
    }
  }

  /**
   * Adds a stroke; all in cells.
   *
   * @param isWide whether it covers whole cells
   * @param sizeA how many cells the grid has along the axis
   * @param sizeB how many cells the grid has across it
   * @param far how far beside its middle it covers cells
   */
  void add(
      boolean isWide,
      double fromA,
      double fromB,
      double toA,
      double toB,
      double fromWidth,
      double toWidth,
      double sizeA,
      double sizeB,
      double far) {
    double lengthA = toA - fromA;
    double lengthB = toB - fromB;
    // Liang and Barsky: what of the stroke, from 0 to 1, lies between the edges?
    double first = 0;
    double last = 1;
    if (Math.abs(lengthB) > 1e-9) {
      double low = (-far - fromB) / lengthB;
      double high = (sizeB + far - fromB) / lengthB;
      first = Math.max(first, Math.min(low, high));
      last = Math.min(last, Math.max(low, high));
    }
    double startA = fromA + first * lengthA;
    double endA = fromA + last * lengthA;
    int firstCell = (int) Math.max(Math.ceil(Math.min(startA, endA) - 0.5), -MARGIN);
    int endCell = (int) Math.min(Math.ceil(Math.max(startA, endA) - 0.5), sizeA + MARGIN);
    if (first >= last || firstCell >= endCell) {
      return;
    }
    int place = count++;
    if (place == from.length) {
      grow();
    }
    double share = 1 / lengthA;
    double tilt = lengthB * share;
    double slant = Math.sqrt(1 + tilt * tilt);
    double widening = (toWidth - fromWidth) * share * slant;
    wide[place] = isWide;
    from[place] = firstCell;
    to[place] = endCell;
    middle[place] = fromB + (0.5 - fromA) * tilt;
    slope[place] = tilt;
    run[place] = Math.abs(tilt) < LEVEL ? 0 : lengthA / lengthB;
    extent[place] = fromWidth * slant + (0.5 - fromA) * widening;
    extentStep[place] = widening;
    reach[place] = far;
    if (steep) {
      enlist(place, firstCell - MARGIN, endCell + MARGIN - 1);
    } else {
      double one = middle(place, firstCell);
      double other = middle(place, endCell);
      enlist(
          place,
          (int) Math.floor(Math.min(one, other) - far),
          (int) Math.floor(Math.max(one, other) + far));
    }
  }

  /** Makes it a member of each band that has one of some rows. */
  private void enlist(int stroke, int firstRow, int lastRow) {
    int first = Math.max(0, Math.floorDiv(firstRow, bandRows));
    int last = Math.min(members.length - 1, Math.floorDiv(lastRow, bandRows));
    for (int band = first; band <= last; band++) {
      int place = memberCounts[band]++;
      if (place == members[band].length) {
        members[band] = Arrays.copyOf(members[band], 2 * place);
      }
      members[band][place] = stroke;
    }
  }

  private void grow() {
    int size = Math.max(FEWEST, from.length + from.length / 2);
    wide = Arrays.copyOf(wide, size);
    from = Arrays.copyOf(from, size);
    to = Arrays.copyOf(to, size);
    middle = Arrays.copyOf(middle, size);
    slope = Arrays.copyOf(slope, size);
    run = Arrays.copyOf(run, size);
    extent = Arrays.copyOf(extent, size);
    extentStep = Arrays.copyOf(extentStep, size);
    reach = Arrays.copyOf(reach, size);
  }

  /** How many strokes meet a band of rows. */
  int count(int band) {
    return memberCounts[band];
  }

  /** The strokes that meet a band of rows, and some places that are of no meaning behind them. */
  int[] members(int band) {
    return members[band];
  }

  /** Whether a stroke is so wide that it covers whole cells. */
  boolean isWide(int stroke) {
    return wide[stroke];
  }

  /** Where a stroke's middle runs across its axis in the middle of a cell of that axis. */
  double middle(int stroke, int cell) {
    return middle[stroke] + cell * slope[stroke];
  }

  /** By how much the middle moves from one cell to the next, −1 to 1. */
  double slope(int stroke) {
    return slope[stroke];
  }

  /** How wide a stroke is in a cell of its axis, seen across that axis. */
  double extent(int stroke, int cell) {
    return extent[stroke] + cell * extentStep[stroke];
  }

  /** By how much it widens from one cell to the next. */
  double extentStep(int stroke) {
    return extentStep[stroke];
  }

  /** How far beside its middle a stroke may cover cells. */
  double reach(int stroke) {
    return reach[stroke];
  }

  /**
   * The first cell of its axis in which a stroke may cover cells of a band's rows.
   *
   * @param stroke a member of that band
   * @param top the first row
   * @param bottom the row after the last one
   */
  int from(int stroke, int top, int bottom) {
    if (steep) {
      return Math.max(from[stroke], top - MARGIN);
    }
    double way = run[stroke];
    if (way == 0) {
      return from[stroke];
    }
    return Math.max(
        from[stroke], (int) Math.ceil(center(stroke, top, bottom) - half(stroke, top, bottom)));
  }

  /**
   * The cell after the last one of its axis in which a stroke may cover cells of a band's rows; no
   * more than {@link #from} if it covers none.
   */
  int to(int stroke, int top, int bottom) {
    if (steep) {
      return Math.min(to[stroke], bottom + MARGIN);
    }
    double way = run[stroke];
    if (way == 0) {
      return to[stroke];
    }
    return Math.min(
        to[stroke], (int) Math.floor(center(stroke, top, bottom) + half(stroke, top, bottom)) + 1);
  }

  /** The cell, with its fraction, in which a stroke passes the middle of some rows. */
  private double center(int stroke, int top, int bottom) {
    return (0.5 * (top + bottom) - middle[stroke]) * run[stroke];
  }

  /** Over how many cells, counted from there, it comes near those rows. */
  private double half(int stroke, int top, int bottom) {
    return (0.5 * (bottom - top) + reach[stroke]) * Math.abs(run[stroke]);
  }
}
