package attache.app;

import attache.project.DocumentFile;
import attache.project.FileStamp;
import attache.project.ProjectFile;
import attache.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Saves the document, and asks before unsaved work would be left or another program's changes be
 * overwritten. Used on the FX thread.
 */
final class ProjectSaving {
  private static final double WIDTH = 460;

  /** In signs, each of which takes four bytes at most of the 255 that a name may have. */
  private static final int LONGEST_NAME = 55;

  /** What Windows takes for a device, whatever ending it has. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private final Window owner;
  private final WorkDocument document;
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Notices notices;
  private final Consumer<Path> saved;
  private final Consumer<Throwable> failed;
  private final OverwriteQuestion question;

  /** The writing under way or the last one; two at once could end in the wrong order. */
  private @Nullable Job<?> writing;

  private @Nullable Runnable next;

  /**
   * @param saved told which file was saved
   * @param failed told of a defect of the program
   */
  ProjectSaving(
      Window owner,
      WorkDocument document,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      Consumer<Path> saved,
      Consumer<Throwable> failed) {
    this.owner = owner;
    this.document = document;
    this.work = work;
    this.files = files;
    this.notices = notices;
    this.saved = saved;
    this.failed = failed;
    question = new OverwriteQuestion(owner, work);
  }

  /** Saves the document to its file; asks for one if it has none. */
  void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    DocumentFile file = document.file();
    if (file.path().isEmpty()) {
      saveAs(then);
      return;
    }
    Path path = file.path().get();
    work.start(
        Messages.text("document.saving", path.getFileName()),
        progress -> file.isChangedElsewhere(),
        changed -> {
          if (changed) {
            askAboutChange(path, then);
          } else {
            write(path, then);
          }
        },
        failed::accept);
  }

  private void askAboutChange(Path path, Runnable then) {
    ButtonType overwrite = button("document.changed.overwrite", ButtonBar.ButtonData.OTHER);
    ButtonType elsewhere = button("document.changed.elsewhere", ButtonBar.ButtonData.YES);
    Optional<ButtonType> answer =
        ask(
            Messages.text("document.changed.title", path.getFileName()),
            Messages.text("document.changed"),
            List.of(elsewhere, overwrite, ButtonType.CANCEL));
    if (answer.filter(overwrite::equals).isPresent()) {
      write(path, then);
    } else if (answer.filter(elsewhere::equals).isPresent()) {
      saveAs(then);
    }
  }

  /** Asks for a file and saves the document to it. */
  void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    String suggested =
        document
            .file()
            .path()
            .map(path -> String.valueOf(path.getFileName()))
            .orElseGet(() -> fileName(document.project().current().network().title()));
    files
        .toSave(Messages.text("document.save.title"), suggested)
        .ifPresent(chosen -> saveAs(chosen, then));
  }

  private void saveAs(Path chosen, Runnable then) {
    Path path = OverwriteQuestion.withEnding(chosen, ProjectFile.ENDING.substring(1));
    question.ask(
        path.equals(chosen) ? List.of() : List.of(path), () -> write(path, then), failed::accept);
  }

  /**
   * A file name made of a title: what no system allows in names is left out, and names that Windows
   * keeps for devices become others.
   */
  static String fileName(String title) {
    String name =
        title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    String usable = name.isEmpty() || name.startsWith(".") ? Messages.text("app.name") : name;
    int most = Math.min(LONGEST_NAME, usable.codePointCount(0, usable.length()));
    String begin = usable.substring(0, usable.offsetByCodePoints(0, most)).strip();
    return (DEVICE.matcher(begin).matches() ? begin + "_" : begin) + ProjectFile.ENDING;
  }

  private void write(Path path, Runnable then) {
    Job<?> before = writing;
    if (before != null && work.running().contains(before)) {
      next = () -> write(path, then);
      return;
    }
    WorkDocument.Saving saving = document.beginSaving();
    writing =
        work.start(
                Messages.text("document.saving", path.getFileName()),
                progress -> ProjectFile.write(path, saving.project(), progress),
                (FileStamp stamp) -> {
                  written();
                  saving.done(DocumentFile.of(path.toAbsolutePath(), stamp));
                  saved.accept(path);
                  notices.passing(
                      Messages.text("app.name"),
                      Messages.text("document.saved", path.getFileName()));
                  then.run();
                },
                failure -> {
                  written();
                  if (failure instanceof IOException io) {
                    notices.error(
                        Messages.text("document.failed.title", path.getFileName()),
                        Messages.text("document.failed", Complaint.of(io)));
                  } else {
                    failed.accept(failure);
                  }
                })
            .writing(path);
  }

  /** A writing is over; the one that waited for it begins. */
  private void written() {
    writing = null;
    Runnable waiting = next;
    next = null;
    if (waiting != null) {
      waiting.run();
    }
  }

  /** Does something that leaves the document, once its unsaved work is saved or given up. */
  void leaving(Runnable then) {
    if (!document.isUnsaved()) {
      then.run();
      return;
    }
    ButtonType save = button("document.leave.save", ButtonBar.ButtonData.YES);
    ButtonType discard = button("document.leave.discard", ButtonBar.ButtonData.NO);
    Optional<ButtonType> answer =
        ask(
            Messages.text("document.leave.title", document.project().current().network().title()),
            Messages.text("document.leave"),
            List.of(save, discard, ButtonType.CANCEL));
    if (answer.filter(save::equals).isPresent()) {
      save(then);
    } else if (answer.filter(discard::equals).isPresent()) {
      then.run();
    }
  }

  private static ButtonType button(String key, ButtonBar.ButtonData data) {
    return new ButtonType(Messages.text(key), data);
  }

  private Optional<ButtonType> ask(String title, String text, List<ButtonType> buttons) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    Look.dress(alert, owner);
    alert.setTitle(Messages.text("app.name"));
    alert.setHeaderText(title);
    Label label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(label);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getButtonTypes().setAll(buttons);
    return alert.showAndWait();
  }
}
