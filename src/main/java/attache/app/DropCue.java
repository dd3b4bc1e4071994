package attache.app;

import attache.text.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * Covers the window while files are dragged over it, and says what it does with them when they are
 * dropped. Takes no part in the arrangement of what it covers. Used on the FX thread.
 */
final class DropCue extends StackPane {
  private final Label text = new Label();

  DropCue() {
    getStyleClass().add("drop-cue");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    text.setId("drop-cue");
    getChildren().add(text);
  }

  /** Says what would be done with files. */
  void show(List<Path> files) {
    if (!isVisible()) {
      text.setText(
          files.size() == 1
              ? Messages.text("app.drop.one", files.getFirst().getFileName())
              : Messages.text("app.drop.several", files.size()));
      setVisible(true);
    }
  }

  void hide() {
    setVisible(false);
  }
}
