package attache.app;

import attache.text.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Which keys and mouse gestures do what. */
final class KeysDialog extends Dialog<ButtonType> {
  private static final List<String> GESTURES =
      List.of(
          "app.keys.click",
          "app.keys.more",
          "app.keys.band",
          "app.keys.wheel",
          "app.keys.pan",
          "app.keys.drag",
          "app.keys.double",
          "app.keys.arrows",
          "app.keys.space",
          "app.keys.escape");

  private final GridPane grid = new GridPane(24, 8);

  KeysDialog(Window owner, Scene dressedAs) {
    initOwner(owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.keys.title"));
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().getStylesheets().setAll(dressedAs.getStylesheets());
    getDialogPane().getStyleClass().addAll(dressedAs.getRoot().getStyleClass());
    for (String gesture : GESTURES) {
      row(Messages.text(gesture), Messages.text(gesture + ".does"));
    }
    for (Command command : Command.values()) {
      if (command.hasKeys()) {
        row(command.keys().getDisplayText(), command.text());
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(460);
    scroll.setPrefViewportWidth(520);
    getDialogPane().setContent(scroll);
  }

  private void row(String keys, String does) {
    Label left = new Label(keys);
    left.getStyleClass().add("key-name");
    grid.addRow(grid.getRowCount(), left, new Label(does));
  }
}
