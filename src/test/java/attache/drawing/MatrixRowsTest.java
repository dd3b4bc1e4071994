package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Brokerage;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixRowsTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final Layer LAYER = MISSIONS.layers().getFirst();
  private static final ScoreTable SCORES = ExampleViews.inDegrees(MISSIONS);

  private static ViewState view(MatrixView.Order order) {
    return ExampleViews.view(MISSIONS, "un_group", 600, 600)
        .withMatrix(MatrixView.HIDDEN.withShown(true).withOrder(order));
  }

  private static List<Integer> accounts(MatrixRows rows) {
    return IntStream.range(0, rows.count()).mapToObj(rows::account).toList();
  }

  private static String group(int account) {
    return MISSIONS.attribute("un_group").orElseThrow().text(account);
  }

  @Test
  void byMeasureTheHighestComesFirstAndEqualOnesKeepTheirOrder() {
    MatrixRows rows = MatrixRows.of(view(MatrixView.Order.MEASURE), SCORES, Progress.NONE);
    for (int row = 1; row < rows.count(); row++) {
      int one = LAYER.inDegree(rows.account(row - 1));
      int other = LAYER.inDegree(rows.account(row));
      assertThat(one).isGreaterThanOrEqualTo(other);
      if (one == other) {
        assertThat(rows.account(row - 1)).isLessThan(rows.account(row));
      }
    }
  }

  @Test
  void withoutScoresAccountsKeepTheOrderOfTheNetwork() {
    MatrixRows rows =
        MatrixRows.of(view(MatrixView.Order.MEASURE), ScoreTable.EMPTY, Progress.NONE);
    assertThat(accounts(rows)).isSorted();
  }

  @Test
  void byGroupTheGroupsStandInTheOrderOfTheLegendAndByMeasureWithin() {
    MatrixRows rows = MatrixRows.of(view(MatrixView.Order.GROUP), SCORES, Progress.NONE);
    assertThat(accounts(rows).stream().map(MatrixRowsTest::group).distinct())
        .containsExactly("WEOG", "EEG", "Asia-Pacific", "African", "GRULAC");
    for (int row = 1; row < rows.count(); row++) {
      int before = rows.account(row - 1);
      int account = rows.account(row);
      if (group(before).equals(group(account))) {
        assertThat(LAYER.inDegree(before)).isGreaterThanOrEqualTo(LAYER.inDegree(account));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MatrixView.Order.class)
  void everyFollowHasItsCellAndNoOther(MatrixView.Order order) {
    MatrixRows rows = MatrixRows.of(view(order), SCORES, Progress.NONE);
    assertThat(rows.cellCount()).isEqualTo(LAYER.arcCount());
    for (int row = 0; row < rows.count(); row++) {
      assertThat(rows.place(rows.account(row))).isEqualTo(row);
      for (int cell = rows.rowStart[row]; cell < rows.rowStart[row + 1]; cell++) {
        int follower = rows.account(row);
        int followed = rows.account(rows.column[cell]);
        assertThat(LAYER.follows(follower, followed)).isTrue();
        assertThat(rows.mutual[cell]).isEqualTo(LAYER.mutual(follower, followed));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MatrixView.Order.class)
  void hiddenAccountsHaveNeitherRowNorColumn(MatrixView.Order order) {
    BitSet left = new BitSet();
    left.set(0, 20);
    ScoreTable scores = SCORES.withShown(Shown.of(LAYER, left));
    MatrixRows rows = MatrixRows.of(view(order), scores, Progress.NONE);
    assertThat(accounts(rows)).containsExactlyInAnyOrderElementsOf(accounts(0, 20));
    assertThat(rows.place(30)).isEqualTo(-1);
    assertThat(rows.cellCount())
        .isEqualTo(
            (int)
                IntStream.range(0, LAYER.arcCount())
                    .filter(arc -> LAYER.follower(arc) < 20 && LAYER.target(arc) < 20)
                    .count());
  }

  @Test
  void mutedAccountsKeepTheirRowButHaveNoFollows() {
    ViewState heard = view(MatrixView.Order.SIMILARITY);
    MatrixRows before = MatrixRows.of(heard, SCORES, Progress.NONE);
    ViewState muted = heard.withBrokerage(Brokerage.NONE.toggleMuted(4));
    assertThat(before.fits(muted, SCORES)).isFalse();
    assertThat(before.hasOrderOf(muted, SCORES)).isTrue();
    MatrixRows rows = before.withCellsOf(muted);
    assertThat(accounts(rows)).isEqualTo(accounts(before));
    assertThat(accounts(MatrixRows.of(muted, SCORES, Progress.NONE))).isEqualTo(accounts(before));
    assertThat(rows.mutedCount()).isEqualTo(1);
    assertThat(before.mutedCount()).isZero();
    int row = rows.place(4);
    assertThat(rows.rowStart[row]).isEqualTo(rows.rowStart[row + 1]);
    assertThat(rows.cellCount())
        .isEqualTo(LAYER.arcCount() - LAYER.inDegree(4) - LAYER.outDegree(4));
    assertThat(IntStream.of(rows.column).noneMatch(column -> column == row)).isTrue();
    assertThat(rows.withCellsOf(heard).cellCount()).isEqualTo(before.cellCount());
  }

  private static List<Integer> accounts(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void rowsFitAsLongAsWhatTheirOrderDependsOnStays() {
    ViewState grouped = view(MatrixView.Order.GROUP);
    MatrixRows rows = MatrixRows.of(grouped, SCORES, Progress.NONE);
    assertThat(rows.fits(grouped.withCamera(attache.view.Camera.HOME), SCORES)).isTrue();
    assertThat(rows.fits(grouped.withEncoding(grouped.encoding().withColor("")), SCORES)).isFalse();
    assertThat(rows.fits(grouped, ScoreTable.EMPTY)).isFalse();
    assertThat(rows.fits(view(MatrixView.Order.MEASURE), SCORES)).isFalse();
    MatrixRows similar = MatrixRows.of(view(MatrixView.Order.SIMILARITY), SCORES, Progress.NONE);
    assertThat(similar.fits(view(MatrixView.Order.SIMILARITY), ScoreTable.EMPTY)).isTrue();
  }

  @Test
  void withoutGroupsRowsChosenByGroupStandByMeasure() {
    ViewState grouped = view(MatrixView.Order.GROUP);
    MatrixRows groups = MatrixRows.of(grouped, SCORES, Progress.NONE);
    assertThat(groups.groups()).contains("UN group");
    assertThat(groups.effective(MatrixView.Order.GROUP)).isEqualTo(MatrixView.Order.GROUP);

    ViewState plain = grouped.withEncoding(grouped.encoding().withColor(""));
    MatrixRows none = MatrixRows.of(plain, SCORES, Progress.NONE);
    assertThat(none.groups()).isEmpty();
    assertThat(none.effective(MatrixView.Order.GROUP)).isEqualTo(MatrixView.Order.MEASURE);
    assertThat(none.effective(MatrixView.Order.SIMILARITY)).isEqualTo(MatrixView.Order.SIMILARITY);
  }

  @Test
  void rowsLearnOfGroupsThatOtherColoursTellWhateverTheirOrder() {
    ViewState grouped = view(MatrixView.Order.SIMILARITY);
    ViewState plain = grouped.withEncoding(grouped.encoding().withColor(""));
    MatrixRows before = MatrixRows.of(plain, SCORES, Progress.NONE);
    assertThat(before.fits(grouped, SCORES)).isFalse();
    assertThat(before.hasOrderOf(grouped, SCORES)).isTrue();
    MatrixRows after = before.withCellsOf(grouped);
    assertThat(after.groups()).isPresent();
    assertThat(accounts(after)).isEqualTo(accounts(before));
  }
}
