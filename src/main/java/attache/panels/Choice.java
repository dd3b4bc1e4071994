package attache.panels;

import attache.drawing.AttributeNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A choice among names, with what it is about before it. A menu, whose items are made when it
 * opens: the list of a combo box is styled and measured whenever the box comes into the window.
 */
final class Choice extends HBox {
  private static final double WIDEST = 190;

  private final MenuButton box = new MenuButton();
  private final String label;
  private final Function<String, String> text;
  private final Consumer<String> chosen;
  private List<String> names = List.of();
  private String value = "";

  /**
   * @param label what the choice is about
   * @param text what a name is called
   * @param chosen told what the user chose
   */
  Choice(String id, String label, Function<String, String> text, Consumer<String> chosen) {
    super(6);
    this.label = label;
    this.text = text;
    this.chosen = chosen;
    getStyleClass().add("choice");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(label);
    name.getStyleClass().add("faint");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(box);
    box.setId(id);
    box.getStyleClass().add("small");
    box.setMnemonicParsing(false);
    box.setMaxWidth(WIDEST);
    box.setOnShowing(opening -> fill());
    // Without an item, a menu does not open, and so would not be filled.
    box.getItems().setAll(new MenuItem());
    getChildren().addAll(name, box);
  }

  /** A choice among attributes. */
  static Choice ofAttributes(String id, String label, Consumer<String> chosen) {
    return new Choice(id, label, AttributeNames::brief, chosen);
  }

  /** Shows what can be chosen and what holds; nothing is told of that. */
  void show(List<String> offered, String holding) {
    names = List.copyOf(offered);
    value = holding;
    String shown = names.contains(holding) ? text.apply(holding) : "";
    box.setText(shown);
    box.setAccessibleText(label + " " + shown);
    box.setDisable(names.size() < 2);
  }

  private void fill() {
    box.getItems().setAll(names.stream().map(this::item).toList());
  }

  private MenuItem item(String name) {
    RadioMenuItem item = new RadioMenuItem(text.apply(name));
    item.setMnemonicParsing(false);
    item.getStyleClass().add(MeasureMenu.COMPACT);
    item.setSelected(name.equals(value));
    item.setOnAction(pressed -> chosen.accept(name));
    return item;
  }
}
