package attache.panels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A few choices side by side, of which one holds.
 *
 * @param <T> what is chosen
 */
final class Segments<T> extends HBox {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param text what a choice is called
   * @param chosen told what the user chose
   */
  Segments(Iterable<T> choices, Function<T, String> text, Consumer<T> chosen) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("study-segments");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton(text.apply(choice));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().add("small");
      button.setOnAction(
          pressed -> {
            // One always holds: pressing it again does not let it go.
            button.setSelected(true);
            chosen.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
    int last = getChildren().size() - 1;
    for (int i = 0; i <= last; i++) {
      getChildren()
          .get(i)
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
    }
  }

  /** Says whether a choice is out of the question. */
  void setDisable(T choice, boolean out) {
    ToggleButton button = buttons.get(choice);
    if (button != null) {
      button.setDisable(out);
    }
  }

  /** Shows which choice holds. */
  void show(T choice) {
    ToggleButton button = buttons.get(choice);
    if (button != null) {
      group.selectToggle(button);
    }
  }
}
