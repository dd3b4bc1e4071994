package attache.panels;

import attache.measures.FollowBacks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** Who does not follow the selected account back, and whom it does not follow back. */
final class FollowBackLists extends GridPane {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final double LEAST = 120;

  private final Label notReturnedTitle = Paragraph.of("", "section-title");
  private final Label notGivenTitle = Paragraph.of("", "section-title");
  private final ListView<Integer> notReturned;
  private final ListView<Integer> notGiven;
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private @Nullable FollowNetwork network;

  FollowBackLists(ChartPane.Selecting select) {
    notReturned = list("follow-back-not-returned", select);
    notGiven = list("follow-back-not-given", select);
    setHgap(16);
    setVgap(8);
    setMinSize(0, 0);
    addRow(0, notReturnedTitle, notGivenTitle);
    addRow(1, notReturned, notGiven);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().setAll(half, half);
    // The shorter of two titles stands right above its list, and lists take what room is left.
    RowConstraints titles = new RowConstraints();
    titles.setValignment(VPos.BOTTOM);
    RowConstraints lists = new RowConstraints(0, LEAST, Double.MAX_VALUE);
    lists.setVgrow(Priority.ALWAYS);
    getRowConstraints().setAll(titles, lists);
  }

  /** The account that is pointed at, here or elsewhere; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  private ListView<Integer> list(String id, ChartPane.Selecting select) {
    ListView<Integer> list = new ListView<>();
    list.setId(id);
    list.getStyleClass().add("study-table");
    list.setMinSize(0, 0);
    Notes.explain(list, Messages.text("panels.follow-back.list.tooltip"));
    list.setPlaceholder(new Label(Messages.text("panels.follow-back.list.nobody")));
    list.setCellFactory(
        any ->
            new ListCell<>() {
              {
                Runnable mark =
                    () ->
                        pseudoClassStateChanged(
                            POINTED, getItem() != null && getItem() == pointed.get());
                pointed.addListener((o, before, after) -> mark.run());
                itemProperty().addListener((o, before, after) -> mark.run());
                hoverProperty()
                    .addListener(
                        (o, before, over) ->
                            pointed.set(over && getItem() != null ? getItem() : -1));
              }

              @Override
              protected void updateItem(Integer account, boolean empty) {
                super.updateItem(account, empty);
                FollowNetwork shown = network;
                setText(empty || account == null || shown == null ? "" : shown.label(account));
              }
            });
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            choose(list, select);
          }
        });
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            choose(list, select);
          }
        });
    return list;
  }

  private static void choose(ListView<Integer> list, ChartPane.Selecting select) {
    Integer account = list.getSelectionModel().getSelectedItem();
    if (account != null) {
      int chosen = account;
      select.change(before -> Selection.of(chosen));
    }
  }

  /** Shows the lists of an account; nothing if nobody is selected. */
  void show(FollowNetwork shown, Layer layer, OptionalInt account) {
    network = shown;
    setVisible(account.isPresent());
    if (account.isEmpty()) {
      notReturnedTitle.setText("");
      notGivenTitle.setText("");
      notReturned.getItems().clear();
      notGiven.getItems().clear();
      return;
    }
    int one = account.getAsInt();
    List<Integer> unreturned = byName(shown, FollowBacks.notReturned(layer, one));
    List<Integer> ungiven = byName(shown, FollowBacks.notGiven(layer, one));
    notReturnedTitle.setText(
        Messages.text("panels.follow-back.list.not-returned", shown.label(one), unreturned.size()));
    notGivenTitle.setText(
        Messages.text("panels.follow-back.list.not-given", shown.label(one), ungiven.size()));
    notReturned.getItems().setAll(unreturned);
    notGiven.getItems().setAll(ungiven);
  }

  private static List<Integer> byName(FollowNetwork network, List<Integer> accounts) {
    return accounts.stream().sorted(Comparator.comparing(network::label)).toList();
  }
}
