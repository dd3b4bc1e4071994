package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.text.Messages;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cross in a text field that empties it; Escape does the same. */
final class ClearButton {
  private ClearButton() {}

  /** Gives a field the cross, which is there while the field has text. */
  static void addTo(CustomTextField field) {
    Button clear = new Button("", new FontIcon(Feather.X));
    clear.getStyleClass().addAll("flat", "quiet", "clear");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(Messages.text("panels.clear"));
    Notes.explain(clear, Messages.text("panels.clear"));
    clear.setOnAction(
        pressed -> {
          field.clear();
          field.requestFocus();
        });
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    field.setRight(clear);
    field.setOnKeyPressed(
        pressed -> {
          switch (pressed.getCode()) {
            case ESCAPE -> {
              if (!field.getText().isEmpty()) {
                field.clear();
                pressed.consume();
              }
            }
            default -> {}
          }
        });
  }
}
