package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.FigureOptions;
import attache.formats.NetworkFiles;
import attache.formats.SampleNetworks;
import attache.panels.Appearance;
import attache.view.Theme;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Saving the network in another format from the window. */
@ExtendWith(QuickRobot.class)
class NetworkExportDialogTest {
  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private final BackgroundWork work = new BackgroundWork();
  private final List<String> told = new ArrayList<>();
  private Path answer = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private Stage owner;

  @Start
  void start(Stage stage) {
    owner = stage;
    Appearance.prepare(Theme.LIGHT);
    Appearance.loadFonts();
    Scene scene = new Scene(new StackPane(), 1280, 800);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void open() {
    robot.interact(
        () -> {
          Workspace workspace =
              new Workspace(
                  work,
                  failure -> told.add(failure.toString()),
                  NetworkOpening.sample(
                      SampleNetworks.FOREIGN_MINISTRIES_2014, Theme.LIGHT, Progress.NONE));
          new NetworkExportDialog(
                  owner,
                  workspace,
                  new FigureOptions.Framing.AsSeen(592, 708),
                  work,
                  new Answer(),
                  new Notices(owner),
                  told::add)
              .show();
        });
  }

  @AfterEach
  void end() {
    robot.interact(
        () ->
            List.copyOf(robot.listWindows()).stream()
                .filter(window -> !window.equals(owner))
                .forEach(javafx.stage.Window::hide));
    work.close();
  }

  /** Answers in the user's place. */
  private final class Answer implements FileDialogs {
    @Override
    public Optional<Path> toOpen(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String title, String suggested) {
      return answer.toString().isEmpty() ? Optional.empty() : Optional.of(answer);
    }
  }

  private void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    QuickRobot.settle();
  }

  private boolean shows(String id) {
    return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
  }

  private void choose(String format) {
    robot.interact(() -> robot.lookup("#network-" + format).queryAs(RadioButton.class).fire());
  }

  private void press(String pane, ButtonBar.ButtonData kind) {
    robot.interact(
        () -> {
          DialogPane dialog = robot.lookup(pane).queryAs(DialogPane.class);
          dialog.getButtonTypes().stream()
              .filter(type -> type.getButtonData() == kind)
              .forEach(type -> ((Button) dialog.lookupButton(type)).fire());
        });
    QuickRobot.settle();
  }

  @Test
  void theChosenFormatIsWrittenAndWhatItLeavesOutIsSaidBefore() throws Exception {
    Label left = robot.lookup("#network-left").queryAs(Label.class);
    choose("net");
    await(() -> left.getText().contains("•"));
    choose("json");
    await(() -> !left.getText().isEmpty() && !left.getText().contains("•"));
    answer = folder.resolve("out");
    press("#network-export", ButtonBar.ButtonData.OK_DONE);
    await(() -> !told.isEmpty());
    assertThat(told.getFirst()).contains("out.json");
    assertThat(shows("#network-export")).isFalse();
    assertThat(
            NetworkFiles.open(folder.resolve("out.json"), List.of(), Progress.NONE)
                .network()
                .accountCount())
        .isEqualTo(SampleNetworks.FOREIGN_MINISTRIES_2014.open().network().accountCount());
  }

  @Test
  void whoDoesNotChooseAFileStaysInTheDialog() {
    press("#network-export", ButtonBar.ButtonData.OK_DONE);
    assertThat(shows("#network-export")).isTrue();
  }

  @Test
  void filesThatTheSystemDidNotAskAboutAreOnlyOverwrittenOnDemand() throws Exception {
    Path accounts = Files.writeString(folder.resolve("mine-accounts.csv"), "precious");
    answer = folder.resolve("mine.csv");
    choose("csv");
    press("#network-export", ButtonBar.ButtonData.OK_DONE);
    await(() -> shows("#network-overwrite"));
    press("#network-overwrite", ButtonBar.ButtonData.CANCEL_CLOSE);
    assertThat(accounts).hasContent("precious");
    assertThat(answer).doesNotExist();

    open();
    choose("csv");
    press("#network-export", ButtonBar.ButtonData.OK_DONE);
    await(() -> shows("#network-overwrite"));
    assertThat(told).isEmpty();
    press("#network-overwrite", ButtonBar.ButtonData.OK_DONE);
    await(() -> !told.isEmpty());
    assertThat(accounts).content().contains("Poland");
    assertThat(answer).content().startsWith("Source,Target,Type");
  }
}
