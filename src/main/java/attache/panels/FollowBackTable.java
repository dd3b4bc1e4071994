package attache.panels;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Selection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Each account's follows and followers, and the shares of them that are returned. */
final class FollowBackTable extends TableView<Integer> {
  private @Nullable Layer layer;
  private boolean showing;

  FollowBackTable(ChartPane.Selecting select) {
    setId("follow-back-table");
    getStyleClass().add("study-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setAccessibleText(Messages.text("panels.follow-back.chart.table"));
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, after) -> {
              if (!showing && after != null) {
                int account = after;
                select.change(selection -> Selection.of(account));
              }
            });
  }

  void show(FollowNetwork network, Layer shown, OptionalInt selected) {
    showing = true;
    if (layer == null || !layer.equals(shown)) {
      layer = shown;
      getColumns()
          .setAll(
              List.of(
                  texts(Messages.text("panels.mobility.column.account"), network::label),
                  numbers(
                      Messages.text("panels.follow-back.column.follows"), shown::outDegree, false),
                  numbers(
                      Messages.text("panels.follow-back.column.followed"), shown::inDegree, false),
                  numbers(
                      Messages.text("panels.follow-back.column.mutual"),
                      account -> FollowBackWords.mutual(shown, account),
                      false),
                  numbers(
                      Messages.text("panels.follow-back.column.received"),
                      account ->
                          (double) FollowBackWords.mutual(shown, account)
                              / shown.outDegree(account),
                      true),
                  numbers(
                      Messages.text("panels.follow-back.column.given"),
                      account ->
                          (double) FollowBackWords.mutual(shown, account) / shown.inDegree(account),
                      true)));
      getItems().setAll(IntStream.range(0, network.accountCount()).boxed().toList());
      sort();
    }
    if (selected.isPresent()) {
      getSelectionModel().select(Integer.valueOf(selected.getAsInt()));
    } else {
      getSelectionModel().clearSelection();
    }
    showing = false;
  }

  private static TableColumn<Integer, String> texts(String title, IntFunction<String> text) {
    TableColumn<Integer, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setMinWidth(120);
    return column;
  }

  private static TableColumn<Integer, Double> numbers(
      String title, IntToDoubleFunction number, boolean isShare) {
    TableColumn<Integer, Double> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(
                    empty || value == null
                        ? ""
                        : value.isNaN()
                            ? "–"
                            : isShare
                                ? Math.round(100 * value) + " %"
                                : Long.toString(Math.round(value)));
              }
            });
    column.getStyleClass().add("number");
    column.setMinWidth(72);
    return column;
  }
}
