package attache.drawing;

import attache.network.FollowNetwork;
import attache.view.MatrixFocus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The marks of an adjacency matrix: a cell a follow, in the row of the follower and the column of
 * the followed, in raster pixels of its sight; bands in the colours of groups, and names. Made by
 * {@link MatrixSceneMaker}, drawn by {@link MatrixPainter} and {@link MatrixVectorPainter}.
 * Immutable.
 */
public final class MatrixScene {
  /** Share of a cell that stays free on each side if the follow is not returned. */
  static final double ONE_WAY_INSET = 0.18;

  /** Cells of fewer raster pixels are drawn as the shares of pixels that they cover. */
  static final double CRISP = 4;

  /** Cells of fewer raster pixels have the same shape, whether or not the follow is returned. */
  private static final double SHAPED = 6;

  /** A cell is never drawn smaller, in raster pixels: a single follow can be seen. */
  static final double LEAST_SIDE = 0.5;

  /** How far cells that share a pixel step back towards the ground, 0 to 1. */
  private static final double FAINT = 0.25;

  /** How many lines of cells that are smaller than a pixel are drawn at least, if selected. */
  private static final double LEAST_LIT = 2;

  private final FollowNetwork network;
  private final MatrixRows rows;
  private final Sight sight;
  private final Palette palette;
  private final GroupColors colors;
  private final MatrixFrame frame;
  private final Hover hover;
  private final int[] selected;
  private final boolean[] isSelected;
  private final MatrixKey key;
  private final double nameRoom;
  private final Optional<MatrixLegends.Place> legend;
  private final List<MatrixName> names;

  /**
   * The row and the column under the pointer.
   *
   * @param row its number; -1 for none
   * @param column its number; -1 for none
   */
  public record Hover(int row, int column) {
    /** Neither. */
    public static final Hover NONE = new Hover(-1, -1);

    /** Whether there is neither row nor column. */
    public boolean isNone() {
      return row < 0 && column < 0;
    }
  }

  /** A filled cell of the matrix and where it is drawn, in whole raster pixels. */
  record Cell(int left, int top, int right, int bottom, int color) {}

  MatrixScene(
      FollowNetwork network,
      MatrixRows rows,
      Sight sight,
      MatrixKey key,
      MatrixFrame frame,
      double nameRoom,
      Optional<MatrixLegends.Place> legend,
      Hover hover,
      int[] selected,
      MatrixNames names) {
    this.network = network;
    this.rows = rows;
    this.sight = sight;
    this.key = key;
    this.palette = key.palette();
    this.colors = key.colors();
    this.frame = frame;
    this.nameRoom = nameRoom;
    this.legend = legend;
    this.hover = hover;
    this.selected = selected;
    isSelected = new boolean[rows.count()];
    for (int row : selected) {
      isSelected[row] = true;
    }
    this.names = names.place(this);
  }

  /** The rectangle that it is drawn into. */
  public Sight sight() {
    return sight;
  }

  /** The colours that it is drawn in. */
  public Palette palette() {
    return palette;
  }

  /** Which group has which colour. */
  public GroupColors colors() {
    return colors;
  }

  /** Which account stands in which row. */
  public MatrixRows rows() {
    return rows;
  }

  /** Where the cells lie. */
  public MatrixFrame frame() {
    return frame;
  }

  /** The row and column under the pointer. */
  public Hover hover() {
    return hover;
  }

  /** Whether accounts that are not muted are selected, so that the others step back. */
  public boolean selecting() {
    return key.selecting();
  }

  /** What its legend tells. */
  MatrixKey key() {
    return key;
  }

  /** Its legend and where that lies, if it has one. */
  Optional<MatrixLegends.Place> legend() {
    return legend;
  }

  /**
   * The row and column at a point: of a cell both, beside the matrix that of the name there.
   *
   * @param focus which part of the matrix is seen by now
   * @param x column in raster pixels
   * @param y row in raster pixels
   */
  public Hover at(MatrixFocus focus, double x, double y) {
    MatrixFrame seen = frame.with(focus);
    int row = seen.rowAt(y);
    int column = seen.columnAt(x);
    boolean inNames = x >= frame.window().left() - nameRoom() && x < frame.window().left();
    boolean inTopNames = y >= frame.window().top() - nameRoom() && y < frame.window().top();
    if (row >= 0 && (column >= 0 || inNames)) {
      return new Hover(row, column);
    }
    return column >= 0 && inTopNames ? new Hover(-1, column) : Hover.NONE;
  }

  /** How far names and bands reach to the left of the cells and above them, in raster pixels. */
  double nameRoom() {
    return nameRoom;
  }

  FollowNetwork network() {
    return network;
  }

  List<MatrixName> names() {
    return names;
  }

  /** The selected rows. */
  int[] selected() {
    return selected;
  }

  boolean isSelected(int row) {
    return isSelected[row];
  }

  /** Whether rows of one colour stand together, so that lines part them. */
  boolean isGrouped() {
    return rows.isGrouped();
  }

  /** Whether a row begins another group than the row before. */
  boolean beginsGroup(int row) {
    return row > 0 && !colors.group(rows.account(row)).equals(colors.group(rows.account(row - 1)));
  }

  /** Whether cells have sharp edges on whole pixels. */
  boolean isCrisp() {
    return frame.cell() >= CRISP;
  }

  /**
   * Colour of a cell that no selected account has. Where cells share a pixel they are faint anyway,
   * and step back less.
   */
  int color(boolean mutual) {
    int color = mutual ? palette.matrixMutual() : palette.matrixOneWay();
    if (!selecting()) {
      return color;
    }
    return frame.cell() < 1 ? Argb.mix(color, palette.ground(), FAINT) : palette.dimmed(color);
  }

  /** Colour of the line of cells where an account would follow itself. */
  int diagonal() {
    return Argb.mix(palette.frame(), palette.ground(), 0.35);
  }

  /** Where a crisp cell is drawn. */
  Cell cell(int row, int column, boolean mutual, int color) {
    return inset(
        frame.columnLeft(column),
        frame.rowTop(row),
        frame.columnLeft(column + 1),
        frame.rowTop(row + 1),
        mutual,
        color);
  }

  /** Where a cell of a selected account is drawn: never smaller than can be seen. */
  Cell litCell(int row, int column, boolean mutual, int color) {
    if (isCrisp()) {
      return cell(row, column, mutual, color);
    }
    int least = (int) Math.round(LEAST_LIT * sight.pixelRatio());
    int left = frame.columnLeft(column);
    int top = frame.rowTop(row);
    int right = frame.columnLeft(column + 1);
    int bottom = frame.rowTop(row + 1);
    return new Cell(
        left,
        top,
        Math.max(right, left + (isSelected[column] ? least : 1)),
        Math.max(bottom, top + (isSelected[row] ? least : 1)),
        color);
  }

  private Cell inset(int left, int top, int right, int bottom, boolean mutual, int color) {
    int gap = frame.cell() < SHAPED ? 0 : Math.max(1, (int) (sight.pixelRatio() * 0.75));
    int margin = mutual || frame.cell() < SHAPED ? 0 : (int) (ONE_WAY_INSET * frame.cell());
    return new Cell(
        left + margin, top + margin, right - gap - margin, bottom - gap - margin, color);
  }

  /**
   * How opaque pixels are of which a share is covered by cells smaller than half a pixel: one cell
   * alone as if it had half a pixel's side, all cells together fully.
   *
   * @param share of the pixel that is covered by cells of their true size, 0 to 1
   */
  double opacity(double share) {
    double area = frame.cell() * frame.cell();
    double least = LEAST_SIDE * LEAST_SIDE;
    double covered = Math.min(1, share);
    return area >= least
        ? covered
        : 1 - Math.pow(1 - covered, Math.log(1 - least) / Math.log(1 - area));
  }

  /** Tells each cell of which any part is seen, and those where an account meets itself. */
  void crispCells(Consumer<Cell> taker) {
    int diagonal = diagonal();
    int oneWay = color(false);
    int both = color(true);
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (row >= frame.firstColumn() && row < frame.endColumn()) {
        taker.accept(cell(row, row, true, diagonal));
      }
      int end = rows.rowStart[row + 1];
      for (int cell = rows.firstCell(row, frame.firstColumn()); cell < end; cell++) {
        if (rows.column[cell] >= frame.endColumn()) {
          break;
        }
        boolean mutual = rows.mutual[cell];
        taker.accept(cell(row, rows.column[cell], mutual, mutual ? both : oneWay));
      }
    }
  }

  /** Tells each cell of the selected accounts, coloured by kind. */
  void litCells(Consumer<Cell> taker) {
    for (int row : selected) {
      for (int cell = rows.rowStart[row]; cell < rows.rowStart[row + 1]; cell++) {
        boolean mutual = rows.mutual[cell];
        taker.accept(
            litCell(row, rows.column[cell], mutual, mutual ? palette.mutual() : palette.follows()));
      }
    }
    for (int column : selected) {
      int account = rows.account(column);
      for (int p = rows.layer().inStart(account); p < rows.layer().inEnd(account); p++) {
        int row = rows.place(rows.layer().source(p));
        if (row >= 0 && !isSelected[row]) {
          boolean mutual = rows.layer().follows(account, rows.layer().source(p));
          int color = mutual ? palette.mutual() : palette.followedBy();
          taker.accept(litCell(row, column, mutual, color));
        }
      }
    }
  }
}
