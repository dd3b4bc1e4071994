package attache.panels;

import attache.network.AttributeColumn;
import attache.text.Messages;
import attache.view.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/**
 * The values of an attribute, each to be shown or not, with the number of accounts that have it.
 */
final class ValueList extends VBox {
  private static final double ROW = 26;
  private static final int MOST_ROWS = 9;
  private static final double DOT = 4.5;

  private final Listener listener;
  private final ListView<Value> list = new ListView<>();
  private final Set<Value> checked = new HashSet<>();
  private @Nullable AttributeColumn shown;

  /** Is told which values the user wants to see. */
  @FunctionalInterface
  interface Listener {
    void chosen(Set<String> values, boolean missing, boolean all);
  }

  /**
   * A value.
   *
   * @param name as the attribute has it; empty for accounts without
   * @param accounts how many have it
   * @param color of its group in the picture, if the picture shows this attribute
   */
  private record Value(String name, int accounts, Optional<Color> color) {
    private String label() {
      return name.isEmpty() ? Messages.text("panels.card.attribute.missing") : name;
    }
  }

  ValueList(Listener listener) {
    super(4);
    this.listener = listener;
    getStyleClass().add("value-list");
    list.setFixedCellSize(ROW);
    list.setId("filter-values");
    list.setCellFactory(view -> new ValueCell());
    list.setOnKeyPressed(
        pressed -> {
          Value value = list.getSelectionModel().getSelectedItem();
          if (pressed.getCode() == KeyCode.SPACE && value != null) {
            toggle(value);
            pressed.consume();
          }
        });
    Hyperlink all = new Hyperlink(Messages.text("panels.filters.values.all"));
    all.setOnAction(pressed -> check(list.getItems()));
    Hyperlink none = new Hyperlink(Messages.text("panels.filters.values.none"));
    none.setId("filter-values-none");
    none.setOnAction(pressed -> check(List.of()));
    HBox links = new HBox(8, all, none);
    getChildren().addAll(list, links);
  }

  /** Shows the values of an attribute, and which of them are shown; all if nothing is told. */
  void show(AttributeColumn column, Optional<Criterion.AttributeValues> present, GroupPaint paint) {
    List<Value> values = values(column, paint);
    if (shown != column || !values.equals(list.getItems())) {
      shown = column;
      list.getItems().setAll(values);
      list.setAccessibleText(Messages.text("panels.filters.values.accessible"));
      double height = Math.min(values.size(), MOST_ROWS) * ROW + 2;
      list.setMinHeight(height);
      list.setPrefHeight(height);
      list.setMaxHeight(height);
    }
    checked.clear();
    for (Value value : values) {
      boolean isShown =
          present.isEmpty()
              || (value.name.isEmpty()
                  ? present.get().missing()
                  : present.get().values().contains(value.name));
      if (isShown) {
        checked.add(value);
      }
    }
    list.refresh();
  }

  private static List<Value> values(AttributeColumn column, GroupPaint paint) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Color> colors = new HashMap<>();
    boolean colored = paint.groups().attribute().equals(column.name());
    for (int account = 0; account < column.size(); account++) {
      List<String> names =
          column.groups(account).stream().filter(name -> !name.isBlank()).distinct().toList();
      for (String name : names.isEmpty() ? List.of("") : names) {
        counts.merge(name, 1, Integer::sum);
      }
      if (colored && names.size() <= 1) {
        colors.putIfAbsent(names.isEmpty() ? "" : names.getFirst(), paint.color(account));
      }
    }
    List<Value> values = new ArrayList<>();
    counts.forEach(
        (name, count) -> values.add(new Value(name, count, Optional.ofNullable(colors.get(name)))));
    values.sort(
        Comparator.comparing((Value value) -> value.name.isEmpty())
            .thenComparing(Value::name, String.CASE_INSENSITIVE_ORDER));
    return values;
  }

  private void toggle(Value value) {
    if (!checked.remove(value)) {
      checked.add(value);
    }
    tell();
  }

  private void check(List<Value> values) {
    checked.clear();
    checked.addAll(values);
    tell();
  }

  private void tell() {
    list.refresh();
    Set<String> names = new HashSet<>();
    checked.stream().filter(value -> !value.name.isEmpty()).forEach(one -> names.add(one.name));
    boolean missing = checked.stream().anyMatch(value -> value.name.isEmpty());
    listener.chosen(names, missing, checked.size() == list.getItems().size());
  }

  /** A value with its box, its dot and its count. */
  private final class ValueCell extends ListCell<Value> {
    private final CheckBox box = new CheckBox();
    private final Circle dot = new Circle(DOT);
    private final Label count = new Label();
    private final HBox row;

    ValueCell() {
      // The list has the focus and the keys; a click anywhere in the row counts.
      box.setFocusTraversable(false);
      box.setMouseTransparent(true);
      box.setMinWidth(0);
      count.getStyleClass().add("faint");
      count.setMinWidth(Region.USE_PREF_SIZE);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      row = new HBox(8, box, space, count, dot);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
      setOnMouseClicked(
          clicked -> {
            Value value = getItem();
            if (value != null) {
              toggle(value);
            }
          });
    }

    @Override
    @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
    protected void updateItem(Value value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      boolean isShown = checked.contains(value);
      box.setText(value.label());
      box.setSelected(isShown);
      dot.setVisible(value.color().isPresent());
      value.color().ifPresent(dot::setFill);
      count.setText(Integer.toString(value.accounts()));
      setAccessibleText(
          Messages.text(
              "panels.filters.value.accessible", value.label(), value.accounts(), isShown ? 1 : 0));
      setGraphic(row);
    }
  }
}
