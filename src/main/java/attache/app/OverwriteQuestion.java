package attache.app;

import attache.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Asks before files are overwritten that the system's dialog did not ask about: because an ending
 * was put to the name that was chosen, or because a second file belongs to it. Used on the FX
 * thread.
 */
final class OverwriteQuestion {
  private static final double WIDTH = 480;

  private final Window window;
  private final BackgroundWork work;

  /**
   * @param window over which is asked
   */
  OverwriteQuestion(Window window, BackgroundWork work) {
    this.window = window;
    this.work = work;
  }

  /** A file with the ending of its kind, whether or not the user typed that. */
  static Path withEnding(Path chosen, String extension) {
    String name = String.valueOf(chosen.getFileName());
    String ending = "." + extension;
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? chosen
        : chosen.resolveSibling(name + ending);
  }

  /**
   * Goes on if no file is there, or the user agrees.
   *
   * @param files that nobody was asked about
   * @param then what writes them
   * @param failed told if it cannot be found out
   */
  void ask(List<Path> files, Runnable then, Consumer<Exception> failed) {
    if (files.isEmpty()) {
      then.run();
      return;
    }
    work.start(
        Messages.text("app.work.exporting", files.getFirst().getFileName()),
        progress -> files.stream().filter(Files::exists).toList(),
        there -> {
          if (there.isEmpty()) {
            then.run();
          } else {
            ask(there, then);
          }
        },
        failed);
  }

  private void ask(List<Path> there, Runnable then) {
    ButtonType overwrite =
        new ButtonType(Messages.text("app.network.overwrite.do"), ButtonBar.ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", overwrite, ButtonType.CANCEL);
    Look.dress(alert, window);
    alert.setTitle(Messages.text("app.name"));
    alert.setHeaderText(Messages.text("app.network.overwrite", there.size()));
    Label text = new Label(String.join(", ", there.stream().map(Path::toString).toList()));
    text.setWrapText(true);
    text.setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(text);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().setId("network-overwrite");
    alert
        .resultProperty()
        .addListener(
            (o, before, answer) -> {
              if (overwrite.equals(answer)) {
                then.run();
              }
            });
    alert.show();
  }
}
