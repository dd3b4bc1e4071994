package attache.app;

import attache.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Lets the program end only when the files that it writes for the user are written, or the user
 * does without them. Used on the FX thread.
 */
final class UnfinishedFiles {
  private final Window owner;
  private final BackgroundWork work;
  private final ButtonType without =
      new ButtonType(Messages.text("document.writing.without"), ButtonBar.ButtonData.NO);
  private final ButtonType stay =
      new ButtonType(Messages.text("document.writing.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
  private @Nullable Alert asking;

  /**
   * @param owner the window over which is asked
   */
  UnfinishedFiles(Window owner, BackgroundWork work) {
    this.owner = owner;
    this.work = work;
  }

  /**
   * Ends the program at once if no file is being written. Otherwise says what is, and ends it when
   * that is done. If a file could not be written, the program stays.
   */
  void afterwards(Runnable end) {
    List<Job<?>> writing = work.writing();
    if (writing.isEmpty()) {
      end.run();
    } else if (asking == null) {
      ask(writing, end);
    }
  }

  private void ask(List<Job<?>> writing, Runnable end) {
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    asking = alert;
    Look.dress(alert, owner);
    alert.setTitle(Messages.text("app.name"));
    alert.setHeaderText(Messages.text("document.writing.title", names(writing)));
    alert.setContentText(Messages.text("document.writing"));
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getButtonTypes().setAll(without, stay);
    // Whoever presses Enter without reading loses nothing.
    ((Button) alert.getDialogPane().lookupButton(stay)).setDefaultButton(true);
    Subscription watching =
        work.onChange(
            () -> {
              if (work.writing().isEmpty()) {
                alert.close();
              }
            });
    alert.setOnHidden(
        hidden -> {
          watching.unsubscribe();
          asking = null;
          boolean written = work.writing().isEmpty() && writing.stream().noneMatch(Job::hasFailed);
          if (without.equals(alert.getResult()) || written) {
            end.run();
          }
        });
    alert.show();
  }

  private static String names(List<Job<?>> writing) {
    return writing.stream()
        .flatMap(job -> job.target().stream())
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
