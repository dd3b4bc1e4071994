package attache.app;

import attache.project.LeftWork;
import attache.text.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Offers work that was not saved when the program ended: to bring it back, to throw it away, or to
 * decide later. The result is what was chosen for the work that is selected.
 */
final class LeftWorkDialog extends Dialog<LeftWorkDialog.Answer> {
  private static final double WIDTH = 480;
  private static final double ROW = 44;

  /** What to do with work that was left behind. */
  enum Decision {
    RESTORE,
    DISCARD,
    LATER
  }

  /** A decision on one of those that were offered. */
  record Answer(LeftWork work, Decision decision) {}

  LeftWorkDialog(Window owner, List<LeftWork> left) {
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("recovery.title"));
    Label words = new Label(Messages.text("recovery.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    ListView<LeftWork> list = new ListView<>();
    list.setId("left-work");
    list.getItems().setAll(left);
    list.setCellFactory(view -> new WorkCell());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.min(4, left.size()) + 2);
    list.getSelectionModel().selectFirst();
    VBox content = new VBox(12, words, list);
    content.setPrefWidth(WIDTH);
    getDialogPane().setContent(content);
    getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    ButtonType restore = type("recovery.restore", ButtonBar.ButtonData.OK_DONE);
    ButtonType discard = type("recovery.discard", ButtonBar.ButtonData.LEFT);
    ButtonType later = type("recovery.later", ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(restore, discard, later);
    setResultConverter(
        pressed -> {
          Decision decision =
              restore.equals(pressed)
                  ? Decision.RESTORE
                  : discard.equals(pressed) ? Decision.DISCARD : Decision.LATER;
          return new Answer(list.getSelectionModel().getSelectedItem(), decision);
        });
  }

  private static ButtonType type(String key, ButtonBar.ButtonData data) {
    return new ButtonType(Messages.text(key), data);
  }

  /** When and of what it is. */
  private static final class WorkCell extends ListCell<LeftWork> {
    @Override
    protected void updateItem(LeftWork work, boolean empty) {
      super.updateItem(work, empty);
      if (empty || work == null) {
        setText("");
        return;
      }
      String time =
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
              .withLocale(Locale.UK)
              .format(work.time().atZone(ZoneId.systemDefault()));
      String file =
          work.document()
              .path()
              .map(Path::getFileName)
              .map(String::valueOf)
              .orElseGet(() -> Messages.text("recovery.nowhere"));
      String title = work.title().isEmpty() ? Messages.text("recovery.untitled") : work.title();
      setText(Messages.text("recovery.work", title, time, file));
    }
  }
}
