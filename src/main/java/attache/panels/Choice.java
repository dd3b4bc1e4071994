package attache.panels;

import attache.drawing.AttributeNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** A choice among names, with what it is about before it. */
final class Choice extends HBox {
  private static final double WIDEST = 190;

  private final ComboBox<String> box = new ComboBox<>();
  private boolean showing;

  /**
   * @param label what the choice is about
   * @param text what a name is called
   * @param chosen told what the user chose
   */
  Choice(String id, String label, Function<String, String> text, Consumer<String> chosen) {
    super(6);
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(label);
    name.getStyleClass().add("faint");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(box);
    box.setId(id);
    box.getStyleClass().add("small");
    box.setMaxWidth(WIDEST);
    box.setAccessibleText(label);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public String fromString(String name) {
            throw new UnsupportedOperationException("names are chosen, not written");
          }
        });
    box.valueProperty()
        .addListener(
            (o, before, after) -> {
              if (!showing && after != null) {
                chosen.accept(after);
              }
            });
    getChildren().addAll(name, box);
  }

  /** A choice among attributes. */
  static Choice ofAttributes(String id, String label, Consumer<String> chosen) {
    return new Choice(id, label, AttributeNames::brief, chosen);
  }

  /** Shows what can be chosen and what holds; nothing is told of that. */
  void show(List<String> names, String value) {
    showing = true;
    if (!box.getItems().equals(names)) {
      box.getItems().setAll(names);
    }
    box.setValue(names.contains(value) ? value : null);
    box.setDisable(names.size() < 2);
    showing = false;
  }
}
