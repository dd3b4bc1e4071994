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
import javafx.scene.control.TableColumn;

/** All accounts with their ranks, the greatest climb first; sorts by any column. */
final class MobilityTable extends AccountTable {
  MobilityTable(ChartPane.Selecting select) {
    super("mobility-table", account -> select.change(selection -> Selection.of(account)));
    setAccessibleText(Messages.text("panels.mobility.chart.table"));
  }

  void show(ViewState view, StudiedMobility found) {
    follow(() -> fill(view, found));
  }

  private void fill(ViewState view, StudiedMobility found) {
    Mobility mobility = found.mobility();
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
  }

  private static TableColumn<Integer, Double> numbers(String title, IntToDoubleFunction number) {
    return StudyColumns.numbers(title, number, MobilityWords::places);
  }
}
