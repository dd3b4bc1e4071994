package attache.app;

import attache.panels.Appearance;
import attache.panels.BrokerTablePanel;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.text.Messages;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The window of the table of brokers beside the main one. Used on the FX thread. */
final class BrokerTableWindow {
  private static final double WIDTH = 1010;
  private static final double HEIGHT = 640;

  private final Stage stage = new Stage();
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Notices notices;
  private final Consumer<String> tell;

  /**
   * A window, not shown yet.
   *
   * @param owner the main window, with which it closes
   * @param tell told in passing what was done
   */
  BrokerTableWindow(
      Stage owner,
      Workspace workspace,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      Consumer<String> tell) {
    this.work = work;
    this.files = files;
    this.notices = notices;
    this.tell = tell;
    BrokerTablePanel panel = new BrokerTablePanel(workspace, this::save);
    Scene scene = new Scene(panel, WIDTH, HEIGHT);
    ViewState view = workspace.history().current();
    Appearance.apply(scene, view.theme());
    workspace
        .history()
        .addListener(
            (before, after) -> {
              if (before.theme() != after.theme()) {
                Appearance.apply(scene, after.theme());
              }
              stage.setTitle(title(after));
            });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.initOwner(owner);
    stage.setTitle(title(view));
    stage.setScene(scene);
    // Some platforms leave a field of a hidden window its focus, and its caret blinks on.
    stage.setOnHiding(hiding -> panel.requestFocus());
    stage.setOnShowing(showing -> panel.lookup("#broker-search").requestFocus());
  }

  private static String title(ViewState view) {
    return Messages.text("brokers.table.title", view.network().title());
  }

  /** Shows the window, in front if it is there already. */
  void show() {
    stage.show();
    stage.toFront();
  }

  private void save(Table table, TableFormat format) {
    String name = table.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    files
        .toSave(
            Messages.text("brokers.table.saving"),
            name + "." + format.extension(),
            format.label(),
            format.extension())
        .ifPresent(file -> write(table, format, file));
  }

  private void write(Table table, TableFormat format, Path file) {
    work.start(
        Messages.text("app.work.exporting", file.getFileName()),
        progress -> {
          TableFiles.write(format, table, file, progress);
          return file;
        },
        written -> tell.accept(Messages.text("app.figure.saved", written)),
        failure ->
            notices.error(
                Messages.text("brokers.table.failed", file.getFileName()),
                Messages.text("brokers.table.failed.why", Complaint.of(failure))));
  }
}
