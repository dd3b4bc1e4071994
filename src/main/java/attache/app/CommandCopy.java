package attache.app;

import attache.text.Messages;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies the command that writes what the shown study tells. Used on the FX thread. */
final class CommandCopy implements Runnable {
  private final Supplier<ViewState> view;
  private final Function<Optional<Path>, FigureSource.Places> places;
  private final BackgroundWork work;
  private final Notices notices;
  private final Consumer<String> tell;

  /**
   * @param places the files that may hold what is shown
   * @param tell told in passing what was done
   */
  CommandCopy(
      Supplier<ViewState> view,
      Function<Optional<Path>, FigureSource.Places> places,
      BackgroundWork work,
      Notices notices,
      Consumer<String> tell) {
    this.view = view;
    this.places = places;
    this.work = work;
    this.notices = notices;
    this.tell = tell;
  }

  @Override
  public void run() {
    ViewState shown = view.get();
    if (!StudyCommand.isThere(shown.study())) {
      return;
    }
    FigureSource.Places files = places.apply(Optional.empty());
    work.start(
        Messages.text("app.figure.copy.command"),
        progress -> StudyCommand.of(shown, files, progress),
        command -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(command.text());
          Clipboard.getSystemClipboard().setContent(content);
          tell.accept(Messages.text("app.figure.copied.command", command.remark()).strip());
        },
        failure -> notices.error(Messages.text("app.study.command.failed"), Complaint.of(failure)));
  }
}
