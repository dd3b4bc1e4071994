package attache.app;

import attache.drawing.ColorVision;
import attache.drawing.Figure;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigureScores;
import attache.drawing.FigureSize;
import attache.drawing.MethodsNote;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Composes a figure of what the canvas shows, with an exact preview, and saves or copies it. Used
 * on the FX thread.
 */
final class ExportDialog extends Dialog<ButtonType> {
  private static final double FORM_WIDTH = 420;
  private static final double FORM_HEIGHT = 500;
  private static final double MOST_FORM_HEIGHT = 760;
  private static final double TOLD_WIDTH = 560;

  /** What of the main window's height is left for what stands above and below the form. */
  private static final double BELOW = 250;

  private final ViewState state;
  private final Function<Optional<Path>, FigureSource.Places> places;
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Consumer<String> tell;
  private final OverwriteQuestion question;
  private final FigurePreview preview;
  private final Label complaint = new Label();
  private final Label told = new Label();
  private final ButtonType save =
      new ButtonType(Messages.text("app.figure.save"), ButtonBar.ButtonData.OK_DONE);
  private final FigureForm form;
  private ScoreTable scores;
  private @Nullable Job<?> previewing;
  private Optional<Path> saved = Optional.empty();

  ExportDialog(
      Window owner,
      Workspace workspace,
      FigureOptions.Framing.AsSeen seen,
      Function<Optional<Path>, FigureSource.Places> places,
      BackgroundWork work,
      FileDialogs files,
      FigureAnswers answers,
      Consumer<String> tell) {
    state = workspace.history().current();
    scores = workspace.scores();
    this.places = places;
    this.work = work;
    this.files = files;
    this.tell = tell;
    question = new OverwriteQuestion(owner, work);
    Look.dress(this, owner);
    preview = new FigurePreview(owner.getWidth(), this::changed, this::resize);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.figure.header"));
    FigureForm begun = new FigureForm(state, seen, this::changed);
    answers.giveTo(begun);
    form = begun;
    ScrollPane questions = new ScrollPane(form.node());
    questions.setFitToWidth(true);
    questions.setPrefSize(
        FORM_WIDTH, Math.clamp(owner.getHeight() - BELOW, FORM_HEIGHT, MOST_FORM_HEIGHT));
    VBox.setVgrow(questions, Priority.ALWAYS);
    questions.setMinWidth(FORM_WIDTH);
    questions.getStyleClass().add("figure-answers");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    complaint.setMaxWidth(FORM_WIDTH);
    complaint.setId("figure-complaint");
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    told.setId("figure-told");
    told.getStyleClass().add("figure-facts");
    told.setMinWidth(0);
    told.setWrapText(true);
    told.setMaxWidth(TOLD_WIDTH);
    HBox content = new HBox(24, new VBox(8, questions, complaint), preview);
    content.setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().setContent(content);
    getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
    getDialogPane().setId("export-dialog");
    addBesideSave(copies());
    addBesideSave(told);
    saveButton().addEventFilter(ActionEvent.ACTION, this::chooseFile);
    setResizable(true);
    setOnHidden(
        e -> {
          answers.keep(form);
          endPreview();
          preview.endDrawing();
        });
    changed();
  }

  /** Puts something at the left of the row in which Save stands. */
  private void addBesideSave(Region some) {
    ButtonBar bar = (ButtonBar) getDialogPane().lookup(".button-bar");
    ButtonBar.setButtonData(some, ButtonBar.ButtonData.LEFT);
    ButtonBar.setButtonUniformSize(some, false);
    bar.getButtons().add(some);
  }

  /** Begins with every account as large as the figure allows, not with the window's framing. */
  void showEveryAccount() {
    form.showEveryAccount();
  }

  private void resize(FigureSize size) {
    form.size().resize(size);
  }

  private MenuButton copies() {
    MenuButton copies = new MenuButton(Messages.text("app.figure.copy"));
    copies.setId("figure-copy");
    copies
        .getItems()
        .setAll(
            item("app.figure.copy.picture", this::copyPicture),
            item("app.figure.copy.alt", this::copyDescription),
            item("app.figure.copy.methods", () -> copyMethods(false)),
            item("app.figure.copy.bibtex", () -> copyMethods(true)),
            item("app.figure.copy.command", this::copyCommand));
    return copies;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private Button saveButton() {
    return (Button) getDialogPane().lookupButton(save);
  }

  private void endPreview() {
    Job<?> before = previewing;
    if (before != null) {
      before.cancel();
    }
  }

  private void changed() {
    if (form == null) {
      return;
    }
    ViewState view = form.shown();
    endPreview();
    asked()
        .ifPresentOrElse(
            options -> {
              preview.beginDrawing();
              ColorVision vision = preview.vision();
              FigureSizeFields.Unit unit = form.size().unit();
              previewing =
                  work.start(
                      Messages.text("app.figure.preview"),
                      progress ->
                          FigurePreview.of(
                              figure(view, options, progress.part(0, 0.6)),
                              unit,
                              vision,
                              progress.part(0.6, 1)),
                      preview::show,
                      failure -> {
                        preview.endDrawing();
                        complaint.setText(Complaint.of(failure));
                      });
            },
            preview::endDrawing);
  }

  /** What the form asks for; empty, with a complaint, if that cannot be. */
  private Optional<FigureOptions> asked() {
    try {
      FigureOptions options = form.options();
      complaint.setText("");
      saveButton().setDisable(false);
      return Optional.of(options);
    } catch (IllegalArgumentException absurd) {
      complaint.setText(absurd.getMessage());
      saveButton().setDisable(true);
      return Optional.empty();
    }
  }

  /** The figure with all scores that it needs; not on the FX thread. */
  private Figure figure(ViewState view, FigureOptions options, Progress progress) {
    ScoreTable complete = FigureScores.of(view, scores, options, progress.part(0, 0.5));
    Figure figure = Figure.of(view, complete, options);
    progress.report(0.8);
    BackgroundWork.onDrawingThread(() -> scores = complete);
    return figure;
  }

  private void chooseFile(ActionEvent pressed) {
    files
        .toSave(Messages.text("app.figure.header"), suggestedName())
        .ifPresentOrElse(this::export, pressed::consume);
  }

  private String suggestedName() {
    String name =
        (form.title().isEmpty() ? state.network().title() : form.title())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return (name.isEmpty() ? "figure" : name) + "." + form.format().extension();
  }

  private void export(Path chosen) {
    ViewState view = form.shown();
    FigureFormat format = FigureFormat.of(chosen).orElse(form.format());
    Path file =
        FigureFormat.of(chosen).isPresent()
            ? chosen
            : OverwriteQuestion.withEnding(chosen, format.extension());
    asked()
        .ifPresent(
            options ->
                question.ask(
                    file.equals(chosen) ? List.of() : List.of(file),
                    () -> export(view, options, format, file),
                    failure -> fail(file, failure)));
  }

  private void export(ViewState view, FigureOptions options, FigureFormat format, Path file) {
    work.start(
            Messages.text("app.work.exporting", file.getFileName()),
            progress -> write(view, options, format, file, progress),
            written -> {
              saved = Optional.of(written);
              tell.accept(Messages.text("app.figure.saved", written));
            },
            failure -> fail(file, failure))
        .writing(file);
  }

  /** Comes back with all that was filled in, and says why there is no file. */
  private void fail(Path file, Exception failure) {
    if (!isShowing()) {
      show();
      changed();
    }
    complaint.setText(
        Messages.text("app.figure.failed", file.getFileName())
            + ". "
            + Messages.text("app.figure.failed.why", Complaint.of(failure)));
  }

  private Path write(
      ViewState view, FigureOptions options, FigureFormat format, Path file, Progress progress)
      throws IOException {
    format.write(figure(view, options, progress.part(0, 0.2)), file, progress.part(0.2, 1));
    return file;
  }

  private void copyPicture() {
    ViewState view = form.shown();
    asked()
        .ifPresent(
            options ->
                work.start(
                    Messages.text("app.figure.copy.picture"),
                    progress ->
                        FigureClip.of(
                            figure(view, options, progress.part(0, 0.5)), progress.part(0.5, 1)),
                    clip -> {
                      Clipboard.getSystemClipboard().setContent(clip.content());
                      told.setText(Messages.text("app.figure.copied.picture"));
                    },
                    failure -> complaint.setText(Complaint.of(failure))));
  }

  private void copyDescription() {
    ViewState view = form.shown();
    asked()
        .ifPresent(
            options ->
                work.start(
                    Messages.text("app.figure.copy.alt"),
                    progress -> figure(view, options, progress).record().description(),
                    text -> copy(text, Messages.text("app.figure.copied.alt")),
                    failure -> complaint.setText(Complaint.of(failure))));
  }

  private void copyMethods(boolean bibtex) {
    asked()
        .ifPresent(
            options -> {
              MethodsNote note =
                  MethodsNote.of(
                      form.shown(),
                      scores,
                      options,
                      options.content().date().isBlank()
                          ? FigureForm.today()
                          : options.content().date());
              copy(
                  bibtex ? note.bibtex() : note.text(),
                  Messages.text(bibtex ? "app.figure.copied.bibtex" : "app.figure.copied.methods"));
            });
  }

  private void copyCommand() {
    ViewState view = form.shown();
    FigureSource.Places found = places.apply(saved);
    Path output = saved.orElse(Path.of(suggestedName()));
    asked()
        .ifPresent(
            options ->
                work.start(
                    Messages.text("app.figure.copy.command"),
                    progress -> FigureSource.of(view, found, progress),
                    source ->
                        copy(
                            FigureCommandText.of(source, options, output),
                            Messages.text("app.figure.copied.command", source.remark())),
                    failure -> complaint.setText(Complaint.of(failure))));
  }

  private void copy(String text, String remark) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    told.setText(remark);
  }
}
