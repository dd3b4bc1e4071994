package attache.app;

import attache.project.DocumentFile;
import attache.project.LeftWork;
import attache.project.Project;
import attache.project.ProjectException;
import attache.project.Recovery;
import attache.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/**
 * Keeps a copy of the work against a crash, and offers what a crash left behind. Used on the FX
 * thread.
 */
final class WorkRecovery {
  private final Window owner;
  private final Path base;
  private final WorkDocument document;
  private final BackgroundWork work;
  private final Notices notices;
  private final Restoring restore;
  private final Consumer<Throwable> failed;
  private final RecoveryKeeper keeper;

  /** Shows work that is brought back. */
  @FunctionalInterface
  interface Restoring {
    /**
     * Shows it.
     *
     * @param shown called when that is done
     */
    void restore(Project project, DocumentFile file, Runnable shown);
  }

  /**
   * @param base the folder for the copies of all instances
   * @param restore shows work that is brought back
   * @param failed told of a defect of the program
   */
  WorkRecovery(
      Window owner,
      Path base,
      WorkDocument document,
      BackgroundWork work,
      Notices notices,
      Restoring restore,
      Consumer<Throwable> failed) {
    this.owner = owner;
    this.base = base;
    this.document = document;
    this.work = work;
    this.notices = notices;
    this.restore = restore;
    this.failed = failed;
    keeper =
        new RecoveryKeeper(
            base,
            unwritable ->
                BackgroundWork.onDrawingThread(
                    () ->
                        notices.passing(
                            Messages.text("app.name"),
                            Messages.text("recovery.unwritable", Complaint.of(unwritable)))));
    document.addListener(this::changed);
    changed();
  }

  private void changed() {
    keeper.changed(
        document.isTouched()
            ? Optional.of(new RecoveryKeeper.Work(document.project(), document.file()))
            : Optional.empty());
  }

  /** Looks for work that was left behind, and offers it. */
  void offer() {
    work.start(
        Messages.text("recovery.looking"),
        progress -> Recovery.left(base),
        left -> {
          if (!left.isEmpty()) {
            ask(new ArrayList<>(left));
          }
        },
        this::told);
  }

  private void ask(List<LeftWork> left) {
    LeftWorkDialog dialog = new LeftWorkDialog(owner, left);
    dialog.resultProperty().addListener((o, before, answer) -> decided(left, answer));
    dialog.show();
  }

  private void decided(List<LeftWork> left, LeftWorkDialog.Answer answer) {
    LeftWork chosen = answer.work();
    switch (answer.decision()) {
      case RESTORE -> {
        left.remove(chosen);
        keep(left);
        bringBack(chosen);
      }
      case DISCARD -> {
        if (isMeant(chosen)) {
          left.remove(chosen);
          inBackground(chosen::discard);
        }
        if (!left.isEmpty()) {
          BackgroundWork.onDrawingThread(() -> ask(left));
        }
      }
      case LATER -> keep(left);
    }
  }

  private boolean isMeant(LeftWork chosen) {
    ButtonType discard =
        new ButtonType(Messages.text("recovery.discard"), ButtonBar.ButtonData.OK_DONE);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            Messages.text("recovery.discard.sure"),
            discard,
            ButtonType.CANCEL);
    Look.dress(alert, owner);
    alert.setTitle(Messages.text("app.name"));
    alert.setHeaderText(
        Messages.text(
            "recovery.discard.title",
            chosen.title().isEmpty() ? Messages.text("recovery.untitled") : chosen.title()));
    return alert.showAndWait().filter(discard::equals).isPresent();
  }

  private void keep(List<LeftWork> left) {
    left.forEach(one -> inBackground(one::keep));
  }

  private void bringBack(LeftWork left) {
    work.start(
        Messages.text("recovery.reading"),
        progress -> left.read(),
        project -> {
          // Until it is shown and kept anew, what was left behind is the only copy.
          restore.restore(
              project,
              left.document(),
              () -> {
                keeper.supersede(left);
                changed();
              });
        },
        failure -> {
          inBackground(left::keep);
          if (failure instanceof ProjectException || failure instanceof IOException) {
            notices.error(
                Messages.text("recovery.failed.title"),
                Messages.text("recovery.failed", Complaint.of(failure), left.folder()));
          } else {
            failed.accept(failure);
          }
        });
  }

  /** Something with files that gives nothing. */
  @FunctionalInterface
  private interface Action {
    void run() throws IOException;
  }

  private void inBackground(Action action) {
    work.start(
        Messages.text("recovery.looking"),
        progress -> {
          action.run();
          return true;
        },
        done -> {},
        this::told);
  }

  private void told(Exception failure) {
    Complaint.log(failure);
  }

  /** The user ends the program and has decided what becomes of the work. */
  void end() {
    keeper.end();
  }

  /** The program ends, whatever becomes of the work: what is not saved is offered again. */
  void close() {
    if (document.isUnsaved()) {
      keeper.leave();
    } else {
      keeper.end();
    }
  }
}
