package attache.app;

import attache.text.Messages;
import java.io.File;
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

  /** Says what would be done with files, which need not have names that the system can read. */
  void show(List<File> files) {
    if (!isVisible()) {
      text.setText(
          files.size() == 1
              ? Messages.text("app.drop.one", name(files.getFirst()))
              : Messages.text("app.drop.several", files.size()));
      setVisible(true);
    }
  }

  /** The name of a file; a drive has none but its path. */
  private static String name(File file) {
    return file.getName().isEmpty() ? file.getPath() : file.getName();
  }

  void hide() {
    setVisible(false);
  }
}
