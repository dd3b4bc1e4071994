package attache.panels;

import attache.drawing.Numerals;
import attache.measures.RankMoves;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of accounts in two networks, with their percentiles, as the two rarely rank as many. A
 * row an account, in the numbers of the comparison; sorts by any column, those without a number
 * last either way. Used on the FX thread.
 */
final class RankMovesTable extends AccountTable {
  private static final double LEAST = 66;
  private static final double LEAST_NAME = 100;

  private @Nullable Shown shown;

  /** What the rows are of. */
  private record Shown(StudiedComparison compared, String measure, int from, int to) {}

  /**
   * @param select told the account that is clicked
   */
  RankMovesTable(IntConsumer select) {
    super("moves-table", select);
    setAccessibleText(Messages.text("panels.networks.chart.ranks"));
  }

  /** Shows how ranks move between the two networks of a view's study. */
  void show(ViewState view, StudiedComparison compared, RankMoves moves, OptionalInt focus) {
    String measure = view.study().comparison().measure();
    Shown now = new Shown(compared, measure, compared.from(view), compared.to(view));
    follow(() -> show(now, moves, focus));
  }

  private void show(Shown now, RankMoves moves, OptionalInt focus) {
    if (!now.equals(shown)) {
      shown = now;
      fill(now, moves);
    }
    if (focus.isPresent()) {
      boolean other =
          !Integer.valueOf(focus.getAsInt()).equals(getSelectionModel().getSelectedItem());
      getSelectionModel().select(Integer.valueOf(focus.getAsInt()));
      if (other) {
        scrollTo(Integer.valueOf(focus.getAsInt()));
      }
    } else {
      getSelectionModel().clearSelection();
    }
  }

  private void fill(Shown of, RankMoves moves) {
    AlignedNetworks aligned = of.compared().aligned();
    RankMoves.@Nullable Move[] rows = new RankMoves.@Nullable Move[aligned.accountCount()];
    moves.moves().forEach(move -> rows[move.actor()] = move);
    TableColumn<Integer, String> account =
        StudyColumns.texts(
            Messages.text("panels.mobility.column.account"), aligned.together()::label);
    account.setMinWidth(LEAST_NAME);
    TableColumn<Integer, Double> points =
        column(
            Messages.text("panels.networks.column.points"),
            value(rows, RankMoves.Move::points),
            (row, value) -> Numerals.signedTenths(value),
            any -> "–");
    points.setId("moves-points");
    TableColumn<Integer, Double> places =
        column(
            Messages.text("panels.networks.column.places"),
            value(rows, RankMoves.Move::places),
            (row, value) -> Numerals.signed(value),
            any -> "–");
    getSortOrder().clear();
    getColumns()
        .setAll(List.of(account, network(of, of.from()), network(of, of.to()), points, places));
    List<Integer> order =
        new ArrayList<>(moves.moves().stream().map(RankMoves.Move::actor).toList());
    IntStream.range(0, rows.length)
        .filter(
            actor ->
                rows[actor] == null
                    && of.compared().shown().contains(actor)
                    && (aligned.isSampled(actor, of.from()) || aligned.isSampled(actor, of.to())))
        .forEach(order::add);
    getItems().setAll(order);
  }

  /** Rank and percentile in one of the two networks. */
  private TableColumn<Integer, Double> network(Shown of, int which) {
    AlignedNetworks aligned = of.compared().aligned();
    Scores scores = of.compared().scores(of.measure(), which).orElseThrow();
    RankedValues ranked = RankedValues.of(scores.toArray());
    TableColumn<Integer, Double> column =
        new TableColumn<>(
            Messages.text(
                "panels.networks.column.network",
                ComparedChips.letter(which),
                of.compared().parts().get(which).brief()));
    TableColumn<Integer, Double> rank =
        column(
            Messages.text("panels.networks.column.rank", ranked.count()),
            ranked::rank,
            (account, value) -> rank(scores, account),
            account ->
                aligned.isSampled(account, which)
                    ? "–"
                    : Messages.text("panels.networks.not-sampled"));
    TableColumn<Integer, Double> percentile =
        column(
            Messages.text("panels.networks.column.percentile"),
            ranked::percentile,
            (account, value) -> Numerals.tenths(value),
            any -> "–");
    column.getColumns().setAll(List.of(rank, percentile));
    return column;
  }

  /** The rank as rankings show it: equal scores share the first place. */
  static String rank(Scores scores, int account) {
    int rank = scores.rank(account);
    int place = rank - 1;
    boolean shared = place + 1 < scores.rankedCount() && scores.rank(scores.at(place + 1)) == rank;
    return shared ? rank + "=" : Integer.toString(rank);
  }

  /** How a number of an account is written. */
  @FunctionalInterface
  private interface Written {
    String of(int account, double value);
  }

  /** What stands where there is no number. */
  @FunctionalInterface
  private interface Missing {
    String of(int account);
  }

  private static IntToDoubleFunction value(
      RankMoves.@Nullable Move[] rows, java.util.function.ToDoubleFunction<RankMoves.Move> of) {
    return actor -> {
      RankMoves.Move move = rows[actor];
      return move == null ? Double.NaN : of.applyAsDouble(move);
    };
  }

  private static TableColumn<Integer, Double> column(
      String title, IntToDoubleFunction number, Written text, Missing missing) {
    TableColumn<Integer, Double> column =
        StudyColumns.numbersOf(
            title,
            number::applyAsDouble,
            (row, value) -> value.isNaN() ? missing.of(row) : text.of(row, value));
    column.setComparator(
        (one, other) -> {
          // What has no number is last, whichever way the column is sorted.
          int last = column.getSortType() == TableColumn.SortType.DESCENDING ? -1 : 1;
          return one.isNaN() == other.isNaN()
              ? Comparator.<Double>naturalOrder().compare(one, other)
              : one.isNaN() ? last : -last;
        });
    column.setMinWidth(LEAST);
    return column;
  }
}
