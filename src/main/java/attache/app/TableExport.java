package attache.app;

import attache.panels.TableSaving;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Window;

/** Saves tables where the user wants them, in the background. Used on the FX thread. */
final class TableExport implements TableSaving {
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Notices notices;
  private final Consumer<String> tell;

  private final OverwriteQuestion question;

  /**
   * @param window over which the user is asked
   * @param tell told in passing what was done
   */
  TableExport(
      Window window,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      Consumer<String> tell) {
    question = new OverwriteQuestion(window, work);
    this.work = work;
    this.files = files;
    this.notices = notices;
    this.tell = tell;
  }

  @Override
  public void save(Table table, TableFormat format) {
    String name =
        table
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    files
        .toSave(
            Messages.text("brokers.table.saving"),
            name + "." + format.extension(),
            format.label(),
            format.extension())
        .ifPresent(chosen -> ask(table, format, chosen));
  }

  private void ask(Table table, TableFormat format, Path chosen) {
    Path file = OverwriteQuestion.withEnding(chosen, format.extension());
    question.ask(
        file.equals(chosen) ? List.of() : List.of(file),
        () -> write(table, format, file),
        failure -> fail(file, failure));
  }

  private void fail(Path file, Exception failure) {
    notices.error(
        Messages.text("brokers.table.failed", file.getFileName()),
        Messages.text("brokers.table.failed.why", Complaint.of(failure)));
  }

  private void write(Table table, TableFormat format, Path file) {
    work.start(
            Messages.text("app.work.exporting", file.getFileName()),
            progress -> {
              TableFiles.write(format, table, file, progress);
              return file;
            },
            written -> tell.accept(Messages.text("app.table.saved", written)),
            failure -> fail(file, failure))
        .writing(file);
  }
}
