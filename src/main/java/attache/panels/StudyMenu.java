package attache.panels;

import attache.drawing.StudyFiles;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/**
 * What people take along from a study: its table, copied or saved, in the order of the screen. Used
 * on the FX thread.
 */
final class StudyMenu extends MenuButton {
  private final Exploration exploration;
  private final StudyTaking taking;
  private final Supplier<Supplier<Optional<Table>>> source;

  /** A table as the clipboard takes it, and how many rows it has. */
  private record Copied(String text, int rows) {}

  /**
   * For the table of the study that the view shows.
   *
   * @param exploration what is studied, and in whose background tables are made
   * @param taking saves a table where the user wants it, and copies the command
   */
  StudyMenu(Exploration exploration, StudyTaking taking) {
    this(
        exploration,
        taking,
        () -> {
          ViewState view = exploration.history().current();
          ScoreTable scores = exploration.scores();
          return () -> StudyFiles.of(view, scores);
        });
  }

  /**
   * @param exploration in whose background tables are made
   * @param taking saves a table where the user wants it, and copies the command
   * @param source tells, on the FX thread, how the table is made in the background
   */
  StudyMenu(
      Exploration exploration, StudyTaking taking, Supplier<Supplier<Optional<Table>>> source) {
    super(Messages.text("panels.study.table"));
    this.exploration = exploration;
    this.taking = taking;
    this.source = source;
    setId("study-table-menu");
    getStyleClass().add("small");
    setMinWidth(Region.USE_PREF_SIZE);
    setMnemonicParsing(false);
    Notes.explain(this, Messages.text("panels.study.table.tooltip"));
    MenuItem copy = new MenuItem(Messages.text("panels.study.table.copy"));
    copy.setId("study-table-copy");
    copy.setOnAction(
        chosen ->
            make(
                table -> new Copied(TableFiles.text(TableFormat.TSV, table), table.rowCount()),
                made -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putString(made.text());
                  Clipboard.getSystemClipboard().setContent(content);
                  taking.tell().accept(Messages.text("panels.study.table.copied", made.rows()));
                }));
    getItems().addAll(copy, new SeparatorMenuItem());
    for (TableFormat format : TableFormat.values()) {
      MenuItem item = new MenuItem(Messages.text("panels.study.table.save", format.label()));
      item.setId("study-table-" + format.extension());
      item.setOnAction(
          chosen -> make(table -> table, table -> taking.saving().save(table, format)));
      getItems().add(item);
    }
  }

  /** This menu with the command that writes the same without the window. */
  StudyMenu withCommand() {
    MenuItem command = new MenuItem(Messages.text("panels.study.command"));
    command.setId("study-command");
    command.setOnAction(chosen -> taking.copyCommand().run());
    getItems().addAll(new SeparatorMenuItem(), command);
    return this;
  }

  /** Makes the table in the background, and something of it. */
  private <T> void make(Function<Table, T> asWanted, Consumer<T> taken) {
    Supplier<Optional<Table>> made = source.get();
    exploration
        .background()
        .start(
            Messages.text("panels.study.table.work"),
            progress -> made.get().map(asWanted),
            result -> result.ifPresent(taken));
  }
}
