package attache.app;

import attache.formats.ImportReport;
import attache.text.Messages;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** What the program tells its user unasked: errors, and what was found while a file was read. */
final class Notices {
  private static final double WIDTH = 560;

  private final Window owner;

  /** The errors on the screen; what goes wrong in every frame is told once, not sixty times. */
  private final Set<String> open = new HashSet<>();

  Notices(Window owner) {
    this.owner = owner;
  }

  /** Tells of something that went wrong and needs to be read; not again while it is to be read. */
  void error(String title, String message) {
    if (!open.add(message)) {
      return;
    }
    Alert alert = new Alert(Alert.AlertType.ERROR, "", ButtonType.OK);
    Look.dress(alert, owner);
    alert.setTitle(Messages.text("app.name"));
    alert.setHeaderText(title);
    Label text = new Label(message);
    text.setWrapText(true);
    text.setPrefWidth(WIDTH);
    text.setId("error-message");
    alert.getDialogPane().setContent(text);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.setOnHidden(e -> open.remove(message));
    alert.show();
  }

  /** Tells of something in passing, for some seconds. */
  void passing(String title, String text) {
    if (owner.isShowing()) {
      Notifications.create()
          .owner(owner)
          .position(Pos.BOTTOM_CENTER)
          .hideAfter(Duration.seconds(6))
          .title(title)
          .text(text)
          .show();
    }
  }

  /** Tells of something in passing; a click on it does more. */
  void passing(String title, String text, Runnable onClick) {
    if (owner.isShowing()) {
      Notifications.create()
          .owner(owner)
          .position(Pos.BOTTOM_CENTER)
          .hideAfter(Duration.seconds(10))
          .title(title)
          .text(text)
          .onAction(e -> onClick.run())
          .show();
    }
  }

  /**
   * Tells in passing that something was found in a file that was opened, if somebody should look at
   * it.
   *
   * @param more does more for the one who clicks, and is told the title
   */
  void opened(ImportReport report, Consumer<String> more) {
    report
        .gravest()
        .ifPresent(
            finding -> {
              String title =
                  Messages.text("app.opened.findings.title", report.file(), report.asking());
              passing(
                  title,
                  finding.message() + "\n" + Messages.text("app.opened.findings.more"),
                  () -> more.accept(title));
            });
  }

  /** Shows what was found in a file, line by line. */
  void report(String title, String summary, ImportReport report) {
    Dialog<ButtonType> dialog = new Dialog<>();
    Look.dress(dialog, owner);
    dialog.setTitle(Messages.text("app.name"));
    dialog.setHeaderText(title);
    dialog.setResizable(true);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    Label text = new Label(summary);
    text.setWrapText(true);
    text.setPrefWidth(WIDTH + 120);
    text.setId("error-message");
    VBox content = new VBox(12, text);
    if (report.findings().size() > 1) {
      content.getChildren().add(list(report));
    }
    dialog.getDialogPane().setContent(content);
    dialog.show();
  }

  /** What was found, where it is more than the one thing that the summary says already. */
  private static FindingsList list(ImportReport report) {
    FindingsList list = new FindingsList(fix -> {});
    list.show(report.findings(), fix -> false);
    list.setPrefSize(WIDTH + 140, Math.clamp(60 + 44.0 * report.findings().size(), 120, 360));
    return list;
  }
}
