package attache.drawing;

import attache.layouts.SimilarityOrder;
import attache.measures.Scores;
import attache.network.Layer;
import attache.network.SubLayer;
import attache.view.Coloring;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which accounts stand where in an adjacency matrix, the same in rows and columns, and who of them
 * follows whom. Accounts that a filter hides have no place, muted ones no follows. Immutable.
 */
public final class MatrixRows {
  private final ViewState view;
  private final ScoreTable table;
  private final Layer layer;
  private final Optional<String> groups;
  private final int[] accounts;
  private final int[] place;

  /** Of each row, where its cells begin. */
  final int[] rowStart;

  /** The columns of the cells, ascending within a row. */
  final int[] column;

  /** Of each cell, whether the account of the column follows back. */
  final boolean[] mutual;

  private MatrixRows(ViewState view, ScoreTable table, GroupColors colors, int[] accounts) {
    this.view = view;
    this.table = table;
    layer = heard(view);
    groups =
        colors.scale().isEmpty() && colors.groupsOf(accounts).size() > 1
            ? Optional.of(colors.shownName())
            : Optional.empty();
    this.accounts = accounts;
    place = new int[layer.accountCount()];
    Arrays.fill(place, -1);
    for (int row = 0; row < accounts.length; row++) {
      place[accounts[row]] = row;
    }
    rowStart = new int[accounts.length + 1];
    int[] columns = new int[layer.arcCount()];
    boolean[] back = new boolean[layer.arcCount()];
    int count = 0;
    for (int row = 0; row < accounts.length; row++) {
      for (int arc = layer.outStart(accounts[row]); arc < layer.outEnd(accounts[row]); arc++) {
        int there = place[layer.target(arc)];
        if (there >= 0) {
          columns[count++] = there;
        }
      }
      Arrays.sort(columns, rowStart[row], count);
      for (int cell = rowStart[row]; cell < count; cell++) {
        back[cell] = layer.follows(accounts[columns[cell]], accounts[row]);
      }
      rowStart[row + 1] = count;
    }
    column = Arrays.copyOf(columns, count);
    mutual = Arrays.copyOf(back, count);
  }

  /** How many of the accounts that have a place are muted. */
  int mutedCount() {
    return (int) view.brokerage().muted().stream().filter(account -> place[account] >= 0).count();
  }

  /** The follows that are drawn: those of muted accounts are not. */
  private static Layer heard(ViewState view) {
    if (view.brokerage().muted().isEmpty()) {
      return view.layer();
    }
    BitSet kept = new BitSet();
    kept.set(0, view.network().accountCount());
    view.brokerage().muted().forEach(kept::clear);
    return SubLayer.of(view.layer(), kept).inPlace();
  }

  /**
   * The rows of a view. Takes O(m log n), in the order of similarity as long as {@link
   * SimilarityOrder}: not for a thread that draws.
   *
   * @param view whose accounts are ordered, as its matrix says
   * @param scores with the measure that sizes show; without it, accounts count as equal
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static MatrixRows of(ViewState view, ScoreTable scores, Progress progress) {
    int[] left =
        IntStream.range(0, view.network().accountCount())
            .filter(account -> scores.shown().map(s -> s.contains(account)).orElse(true))
            .toArray();
    GroupColors colors = GroupColors.of(view, scores);
    int[] ordered =
        switch (view.matrix().order()) {
          case MEASURE -> sorted(left, byMeasure(view, scores));
          case GROUP -> sorted(left, byGroup(colors).thenComparing(byMeasure(view, scores)));
          case SIMILARITY -> SimilarityOrder.of(view.layer(), left, progress);
        };
    return new MatrixRows(view, scores, colors, ordered);
  }

  /** The cells of another view that has the same order of rows. Takes O(m log n). */
  public MatrixRows withCellsOf(ViewState other) {
    return new MatrixRows(other, table, GroupColors.of(other, table), accounts);
  }

  private static int[] sorted(int[] accounts, Comparator<Integer> comparator) {
    return Arrays.stream(accounts).boxed().sorted(comparator).mapToInt(Integer::intValue).toArray();
  }

  /** The highest first, those without a score last. */
  private static Comparator<Integer> byMeasure(ViewState view, ScoreTable table) {
    Optional<Scores> scores = table.get(view.encoding().size());
    if (scores.isEmpty()) {
      return Comparator.naturalOrder();
    }
    Scores known = scores.get();
    return Comparator.comparingInt(
            (Integer account) -> known.isDefined(account) ? known.rank(account) : Integer.MAX_VALUE)
        .thenComparing(Comparator.naturalOrder());
  }

  /** In the order of the legend; on a scale there are no groups. */
  private static Comparator<Integer> byGroup(GroupColors colors) {
    return colors.scale().isPresent()
        ? (_, _) -> 0
        : Comparator.comparingInt(account -> colors.groups().indexOf(colors.group(account)));
  }

  /** Whether they are the rows of another view, too. */
  public boolean fits(ViewState other, ScoreTable otherScores) {
    return areShared(view, table, other, otherScores);
  }

  /** Whether two views have the same rows and cells. Compares the large parts by identity. */
  public static boolean areShared(
      ViewState one, ScoreTable oneScores, ViewState other, ScoreTable otherScores) {
    return one.brokerage().muted().equals(other.brokerage().muted())
        && areColouredAlike(one, oneScores, other, otherScores)
        && areOrderedAlike(one, oneScores, other, otherScores);
  }

  /** Whether they stand in the order of another view, too, whoever is muted there. */
  public boolean hasOrderOf(ViewState other, ScoreTable otherScores) {
    return areOrderedAlike(view, table, other, otherScores);
  }

  private static boolean areOrderedAlike(
      ViewState one, ScoreTable oneScores, ViewState other, ScoreTable otherScores) {
    MatrixView.Order order = one.matrix().order();
    boolean same =
        one.network() == other.network()
            && one.layer() == other.layer()
            && order == other.matrix().order()
            && oneScores.shown().orElse(null) == otherScores.shown().orElse(null);
    boolean sameScores =
        oneScores.get(one.encoding().size()).orElse(null)
            == otherScores.get(other.encoding().size()).orElse(null);
    return same
        && switch (order) {
          case MEASURE -> sameScores;
          case GROUP -> sameScores && areColouredAlike(one, oneScores, other, otherScores);
          case SIMILARITY -> true;
        };
  }

  private static boolean areColouredAlike(
      ViewState one, ScoreTable oneScores, ViewState other, ScoreTable otherScores) {
    Coloring coloring = one.encoding().coloring();
    return coloring.equals(other.encoding().coloring())
        && oneScores.under(coloring).equals(otherScores.under(coloring));
  }

  /** Whether they belong to the network and layer of a view, whatever their order. */
  public boolean isOf(ViewState other) {
    return view.network() == other.network() && view.layer() == other.layer();
  }

  /** How the rows are ordered. */
  public MatrixView.Order order() {
    return view.matrix().order();
  }

  /**
   * How rows stand if that order is chosen: where colours tell no groups that could stand together,
   * by the measure.
   */
  public MatrixView.Order effective(MatrixView.Order chosen) {
    return chosen == MatrixView.Order.GROUP && groups.isEmpty() ? MatrixView.Order.MEASURE : chosen;
  }

  /** What the groups are called that could stand together; nothing if colours tell none. */
  public Optional<String> groups() {
    return groups;
  }

  /** Whether the accounts of each group stand together. */
  boolean isGrouped() {
    return effective(order()) == MatrixView.Order.GROUP;
  }

  /** How many rows there are, and columns. */
  public int count() {
    return accounts.length;
  }

  /** How many cells are filled: one a follow. */
  public int cellCount() {
    return column.length;
  }

  /** The account of a row, and of the column of the same number. */
  public int account(int row) {
    return accounts[row];
  }

  /** The row of an account; -1 if it is hidden. */
  public int place(int account) {
    return place[account];
  }

  /** Whether the follows of a row's account are left out, because it is muted. */
  boolean isMuted(int row) {
    return view.brokerage().muted().contains(accounts[row]);
  }

  /** The layer whose follows the cells are, without those of muted accounts. */
  Layer layer() {
    return layer;
  }

  /** The first cell of a row at a column or right of it. */
  int firstCell(int row, int fromColumn) {
    int found = Arrays.binarySearch(column, rowStart[row], rowStart[row + 1], fromColumn);
    return found < 0 ? -found - 1 : found;
  }
}
