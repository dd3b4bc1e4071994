package attache.app;

import attache.drawing.Figure;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves what the canvas shows as a PNG, with a preview of the figure. Used on the FX thread. */
final class ExportDialog extends Dialog<ButtonType> {
  private static final double PREVIEW = 440;

  private final ViewState state;
  private final ScoreTable scores;
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Notices notices;
  private final Consumer<String> tell;
  private final ImageView preview = new ImageView();
  private final Label complaint = new Label();
  private final ButtonType save =
      new ButtonType(Messages.text("app.figure.save"), ButtonBar.ButtonData.OK_DONE);
  private final FigureForm form;
  private @Nullable Job<?> previewing;

  ExportDialog(
      Window owner,
      Workspace workspace,
      FigureOptions.Framing.AsSeen seen,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      Consumer<String> tell) {
    state = workspace.history().current();
    scores = workspace.scores();
    this.work = work;
    this.files = files;
    this.notices = notices;
    this.tell = tell;
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.figure.header"));
    form =
        new FigureForm(seen, state.network().title(), state.theme() == Theme.DARK, this::changed);
    preview.setPreserveRatio(true);
    preview.setFitWidth(PREVIEW);
    preview.setFitHeight(PREVIEW);
    preview.setAccessibleText(Messages.text("app.figure.preview"));
    StackPane frame = new StackPane(preview);
    frame.getStyleClass().add("figure-preview");
    frame.setMinSize(PREVIEW + 16, PREVIEW * 0.7);
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    complaint.setMaxWidth(380);
    complaint.setId("figure-complaint");
    VBox answers = new VBox(12, form, complaint);
    answers.setMinWidth(Region.USE_PREF_SIZE);
    HBox content = new HBox(24, answers, frame);
    content.setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().setContent(content);
    getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
    getDialogPane().setId("export-dialog");
    saveButton().addEventFilter(ActionEvent.ACTION, this::chooseFile);
    changed();
  }

  /** Begins with every account as large as the figure allows, not with the window's framing. */
  void showEveryAccount() {
    form.showEveryAccount();
  }

  private Button saveButton() {
    return (Button) getDialogPane().lookupButton(save);
  }

  private void changed() {
    if (form != null && form.isPresetting()) {
      return;
    }
    Job<?> before = previewing;
    if (before != null) {
      before.cancel();
    }
    try {
      FigureOptions options = form.options();
      complaint.setText("");
      saveButton().setDisable(false);
      FigureOptions small = options.sized(options.size().shrunk((int) (PREVIEW * 2)));
      previewing =
          work.start(
              Messages.text("app.figure.preview"),
              progress -> Figure.of(state, scores, small).pixels(progress),
              pixels -> show(small, pixels),
              failure -> complaint.setText(Complaint.of(failure)));
    } catch (IllegalArgumentException absurd) {
      complaint.setText(absurd.getMessage());
      saveButton().setDisable(true);
    }
  }

  private void show(FigureOptions options, int[] pixels) {
    preview.setImage(
        new WritableImage(
            new PixelBuffer<>(
                options.width(),
                options.height(),
                IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance())));
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
    return (name.isEmpty() ? "figure" : name) + ".png";
  }

  private void export(Path chosen) {
    Path name = chosen.getFileName();
    Path file =
        name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".png")
            ? chosen
            : chosen.resolveSibling(name + ".png");
    FigureOptions options = form.options();
    work.start(
        Messages.text("app.work.exporting", file.getFileName()),
        progress -> write(options, file, progress),
        written -> tell.accept(Messages.text("app.figure.saved", written)),
        failure ->
            notices.error(
                Messages.text("app.figure.failed", file.getFileName()),
                Messages.text("app.figure.failed.why", Complaint.of(failure))));
  }

  private Path write(FigureOptions options, Path file, Progress progress)
      throws java.io.IOException {
    FigureFormat.PNG.write(Figure.of(state, scores, options), file, progress);
    return file;
  }
}
