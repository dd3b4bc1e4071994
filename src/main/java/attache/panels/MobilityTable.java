package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.MeasureText;
import attache.measures.Mobility;
import attache.text.Messages;
import attache.view.Selection;
import attache.view.StudiedMobility;
import attache.view.ViewState;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** All accounts with their ranks, the greatest climb first; sorts by any column. */
final class MobilityTable extends TableView<Integer> {
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private boolean showing;

  MobilityTable(ChartPane.Selecting select) {
    setId("mobility-table");
    getStyleClass().add("study-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setAccessibleText(Messages.text("panels.mobility.chart.table"));
    setRowFactory(
        table -> {
          TableRow<Integer> row = new TableRow<>();
          row.hoverProperty()
              .addListener(
                  (o, before, over) ->
                      pointed.set(over && row.getItem() != null ? row.getItem() : -1));
          return row;
        });
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

  /** The account that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  void show(ViewState view, StudiedMobility found) {
    Mobility mobility = found.mobility();
    showing = true;
    List<Integer> order = mobility.byPlaces();
    List<TableColumn<Integer, ?>> sorted = List.copyOf(getSortOrder());
    if (getUserData() != found.scores() || !List.copyOf(getItems()).containsAll(order)) {
      String name = AttributeNames.brief(found.baseline().attribute());
      getColumns()
          .setAll(
              List.of(
                  StudyColumns.texts(
                      Messages.text("panels.mobility.column.account"), view.network()::label),
                  numbers(
                      Messages.text("panels.mobility.column.rank", name), mobility::baselineRank),
                  numbers(
                      Messages.text(
                          "panels.mobility.column.rank", MeasureText.name(found.measure())),
                      mobility::networkRank),
                  numbers(Messages.text("panels.mobility.column.places"), mobility::places),
                  numbers(
                      found.club().isEmpty()
                          ? Messages.text("panels.mobility.column.passes")
                          : Messages.text("panels.mobility.column.powers", found.club()),
                      account ->
                          found.club().isEmpty()
                              ? mobility.passed(account).size()
                              : found.powersPassed(account).size())));
      getItems().setAll(order);
      setUserData(found.scores());
    } else if (!sorted.isEmpty()) {
      getSortOrder().setAll(sorted);
    }
    view.selection()
        .leading()
        .ifPresentOrElse(
            account -> getSelectionModel().select(Integer.valueOf(account)),
            () -> getSelectionModel().clearSelection());
    showing = false;
  }

  private static TableColumn<Integer, Double> numbers(String title, IntToDoubleFunction number) {
    return StudyColumns.numbers(title, number, MobilityWords::places);
  }
}
