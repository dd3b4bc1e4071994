package attache.panels;

import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/**
 * Whom an account is tied to, by kind of tie where ties have a direction; a click on a name selects
 * it.
 */
final class TieSection extends CardSection {
  private static final double ROW = 26;
  private static final int MOST_ROWS = 9;
  private static final double DOT = 4.5;

  private final CardSource source;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ToggleButton mutual = kind("panels-mutual", "left-pill");
  private final ToggleButton follows = kind("panels-follows", "center-pill");
  private final ToggleButton followedBy = kind("panels-followed-by", "right-pill");
  private final HBox row = new HBox(mutual, follows, followedBy);
  private final Label none = Paragraph.of("", "hint");
  private final ListView<Integer> list = new ListView<>();
  private List<Integer> listed = List.of();
  private List<Integer> mutualAccounts = List.of();
  private List<Integer> followsAccounts = List.of();
  private List<Integer> followedByAccounts = List.of();

  TieSection(CardSource source, FoldedSections folded) {
    super("ties", Messages.text("panels.card.ties"), folded);
    this.source = source;
    getStyleClass().add("tie-section");
    row.getStyleClass().add("tie-kinds");
    Notes.explain(mutual, Messages.text("panels.card.ties.mutual.tooltip"));
    Notes.explain(follows, Messages.text("panels.card.ties.follows.tooltip"));
    Notes.explain(followedBy, Messages.text("panels.card.ties.followed_by.tooltip"));
    mutual.setSelected(true);
    kinds
        .selectedToggleProperty()
        .addListener(
            (toggle, before, after) -> {
              if (after == null && before != null) {
                before.setSelected(true);
              }
              showList();
            });
    list.setId("ties");
    list.getStyleClass().add("tie-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new TieCell());
    list.setOnKeyPressed(
        pressed -> {
          Integer chosen = list.getSelectionModel().getSelectedItem();
          if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
            pressed.consume();
            source.select(chosen);
          }
        });
    body().getChildren().addAll(row, none, list);
  }

  private ToggleButton kind(String id, String style) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.getStyleClass().add(style);
    button.setToggleGroup(kinds);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  void show(int account) {
    Layer layer = source.layer();
    List<Integer> both = new ArrayList<>();
    List<Integer> out = new ArrayList<>();
    List<Integer> in = new ArrayList<>();
    for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
      int other = layer.target(arc);
      if (!source.isMeasured(other)) {
        continue;
      }
      (layer.follows(other, account) ? both : out).add(other);
    }
    for (int at = layer.inStart(account); at < layer.inEnd(account); at++) {
      if (!layer.follows(account, layer.source(at)) && source.isMeasured(layer.source(at))) {
        in.add(layer.source(at));
      }
    }
    row.setVisible(layer.directed());
    row.setManaged(layer.directed());
    if (!layer.directed()) {
      mutual.setSelected(true);
    }
    mutualAccounts = both;
    followsAccounts = out;
    followedByAccounts = in;
    mutual.setText(Messages.text("panels.card.ties.mutual", both.size()));
    follows.setText(Messages.text("panels.card.ties.follows", out.size()));
    followedBy.setText(Messages.text("panels.card.ties.followed_by", in.size()));
    showList();
  }

  private void showList() {
    List<Integer> accounts = mutualAccounts;
    String empty =
        Messages.text(
            source.layer().directed() ? "panels.card.ties.mutual.none" : "panels.card.ties.none");
    if (follows.isSelected()) {
      accounts = followsAccounts;
      empty = Messages.text("panels.card.ties.follows.none");
    } else if (followedBy.isSelected()) {
      accounts = followedByAccounts;
      empty = Messages.text("panels.card.ties.followed_by.none");
    }
    if (!isUnfolded()) {
      return;
    }
    if (accounts.equals(listed)) {
      // Names or colours may be others.
      list.refresh();
    } else {
      listed = accounts;
      list.getItems().setAll(accounts);
    }
    double height = Math.min(accounts.size(), MOST_ROWS) * ROW + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    none.setText(empty);
    none.setVisible(accounts.isEmpty());
    none.setManaged(accounts.isEmpty());
    list.setVisible(!accounts.isEmpty());
    list.setManaged(!accounts.isEmpty());
  }

  @Override
  void unfolded() {
    showList();
  }

  /** A name with the dot of its group. */
  private final class TieCell extends ListCell<Integer> {
    private final Circle dot = new Circle(DOT);
    private final NameLabel name = new NameLabel(source::network);
    private final HBox row = new HBox(8, dot, name);

    TieCell() {
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
      setOnMouseClicked(
          clicked -> {
            Integer account = getItem();
            if (account != null) {
              source.select(account);
            }
          });
    }

    @Override
    @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
    protected void updateItem(Integer account, boolean empty) {
      super.updateItem(account, empty);
      if (empty || account == null || account >= source.network().accountCount()) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      dot.setFill(source.paint().color(account));
      name.show(source.network().label(account));
      setAccessibleText(name.getAccessibleText());
      setGraphic(row);
    }
  }
}
