package attache.panels;

import attache.measures.FollowBacks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Selection;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Each account's follows and followers, and the shares of them that are returned. */
final class FollowBackTable extends AccountTable {
  private @Nullable Layer layer;
  private BitSet listed = new BitSet();

  FollowBackTable(ChartPane.Selecting select) {
    super("follow-back-table", account -> select.change(selection -> Selection.of(account)));
    setAccessibleText(Messages.text("panels.follow-back.chart.table"));
  }

  /**
   * Shows some accounts of a layer.
   *
   * @param accounts numbers of the accounts that the filter leaves
   */
  void show(FollowNetwork network, Layer shown, BitSet accounts, OptionalInt selected) {
    follow(() -> fill(network, shown, accounts, selected));
  }

  private void fill(FollowNetwork network, Layer shown, BitSet accounts, OptionalInt selected) {
    if (layer == null || !layer.equals(shown) || !accounts.equals(listed)) {
      layer = shown;
      listed = accounts;
      getColumns()
          .setAll(
              List.of(
                  StudyColumns.texts(
                      Messages.text("panels.mobility.column.account"), network::label),
                  StudyColumns.counts(
                      Messages.text("panels.follow-back.column.follows"), shown::outDegree),
                  StudyColumns.counts(
                      Messages.text("panels.follow-back.column.followed"), shown::inDegree),
                  StudyColumns.counts(
                      Messages.text("panels.follow-back.column.mutual"),
                      account -> FollowBacks.mutual(shown, account)),
                  StudyColumns.shares(
                      Messages.text("panels.follow-back.column.received"),
                      account ->
                          (double) FollowBacks.mutual(shown, account) / shown.outDegree(account)),
                  StudyColumns.shares(
                      Messages.text("panels.follow-back.column.given"),
                      account ->
                          (double) FollowBacks.mutual(shown, account) / shown.inDegree(account))));
      getItems().setAll(accounts.stream().boxed().toList());
      sort();
    }
    if (selected.isPresent()) {
      getSelectionModel().select(Integer.valueOf(selected.getAsInt()));
    } else {
      getSelectionModel().clearSelection();
    }
  }
}
