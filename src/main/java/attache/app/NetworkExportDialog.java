package attache.app;

import attache.drawing.FigureOptions;
import attache.formats.NetworkFormat;
import attache.formats.NetworkWriters;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves the network in a format of the user's choice, and says what the format keeps of it. */
final class NetworkExportDialog extends Dialog<ButtonType> {
  private static final double WIDTH = 480;
  private static final double INDENT = 24;

  /** So many lines are kept free for what is left out, so that the dialog does not jump. */
  private static final double LEFT_HEIGHT = 112;

  private final Window window;
  private final ViewState state;
  private final ScoreTable scores;
  private final FigureOptions.Framing.AsSeen seen;
  private final BackgroundWork work;
  private final FileDialogs files;
  private final Notices notices;
  private final Consumer<String> tell;
  private final Label left = new Label();
  private final ButtonType save =
      new ButtonType(Messages.text("app.figure.save"), ButtonBar.ButtonData.OK_DONE);
  private NetworkFormat format = NetworkFormat.GEXF;
  private @Nullable Job<?> looking;

  /**
   * @param seen how large the canvas is whose picture other programs shall show
   */
  NetworkExportDialog(
      Window owner,
      Workspace workspace,
      FigureOptions.Framing.AsSeen seen,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      Consumer<String> tell) {
    window = owner;
    state = workspace.history().current();
    scores = workspace.scores();
    this.seen = seen;
    this.work = work;
    this.files = files;
    this.notices = notices;
    this.tell = tell;
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.network.header"));
    left.setId("network-left");
    left.setWrapText(true);
    VBox content = new VBox(8);
    ToggleGroup group = new ToggleGroup();
    for (NetworkFormat one : NetworkFormat.values()) {
      content.getChildren().add(choice(one, group));
    }
    ScrollPane room = new ScrollPane(left);
    room.setFitToWidth(true);
    room.setMinHeight(LEFT_HEIGHT);
    room.setPrefHeight(LEFT_HEIGHT);
    room.getStyleClass().add("edge-to-edge");
    content.getChildren().addAll(new Separator(), room);
    content.setPrefWidth(WIDTH);
    getDialogPane().setContent(content);
    getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
    getDialogPane().setId("network-export");
    ((Button) getDialogPane().lookupButton(save))
        .addEventFilter(ActionEvent.ACTION, this::chooseFile);
    look();
  }

  private VBox choice(NetworkFormat one, ToggleGroup group) {
    RadioButton button =
        new RadioButton(Messages.text("app.network.format", one.label(), one.extension()));
    button.setToggleGroup(group);
    button.setSelected(one == format);
    button.setId("network-" + one.extension());
    button.setAccessibleHelp(one.use());
    button.setOnAction(
        e -> {
          format = one;
          look();
        });
    Label use = new Label(one.use());
    use.getStyleClass().add("hint");
    use.setWrapText(true);
    use.setTranslateX(INDENT);
    use.setMaxWidth(WIDTH - INDENT);
    return new VBox(2, button, use);
  }

  /** Says what the chosen format keeps; that goes through the whole network, so not here. */
  private void look() {
    Job<?> before = looking;
    if (before != null) {
      before.cancel();
    }
    left.setText("");
    NetworkFormat chosen = format;
    looking =
        work.start(
            Messages.text("app.network.looking"),
            progress -> NetworkWriters.leftOut(chosen, state.network()),
            this::show,
            failure -> left.setText(Complaint.of(failure)));
  }

  private void show(List<String> sentences) {
    left.setText(
        sentences.isEmpty()
            ? Messages.text("app.network.everything")
            : Messages.text("app.network.left", "• " + String.join("\n• ", sentences)));
  }

  private void chooseFile(ActionEvent pressed) {
    files
        .toSave(Messages.text("app.network.header"), suggestedName())
        .ifPresentOrElse(this::export, pressed::consume);
  }

  private String suggestedName() {
    String name =
        state
            .network()
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return (name.isEmpty() ? "network" : name) + "." + format.extension();
  }

  private void export(Path chosen) {
    NetworkFormat one = format;
    Path file = OverwriteQuestion.withEnding(chosen, one.extension());
    new OverwriteQuestion(window, work)
        .ask(unasked(one, chosen, file), () -> export(one, file), failure -> fail(file, failure));
  }

  /** The files that would be written though the system's dialog did not ask about them. */
  private static List<Path> unasked(NetworkFormat format, Path chosen, Path file) {
    List<Path> others = new ArrayList<>();
    if (!file.equals(chosen)) {
      others.add(file);
    }
    if (format == NetworkFormat.CSV) {
      others.add(NetworkWriters.csvAccounts(file));
    }
    return others;
  }

  private void export(NetworkFormat one, Path file) {
    work.start(
            Messages.text("app.work.exporting", file.getFileName()),
            progress -> write(one, file, progress),
            written -> tell.accept(Messages.text("app.network.saved", names(written))),
            failure -> fail(file, failure))
        .writing(file);
  }

  private void fail(Path file, Exception failure) {
    notices.error(
        Messages.text("app.figure.failed", file.getFileName()),
        Messages.text("app.figure.failed.why", Complaint.of(failure)));
  }

  private static String names(List<Path> written) {
    return String.join(", ", written.stream().map(Path::toString).toList());
  }

  private List<Path> write(NetworkFormat one, Path file, Progress progress) throws IOException {
    return NetworkWriters.write(
        one, state.network(), new SceneAppearance(state, scores, seen), file, progress);
  }
}
