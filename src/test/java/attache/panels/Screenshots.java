package attache.panels;

import attache.view.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Shows the panels with generated networks and writes pictures of them to look at. */
final class Screenshots {
  private Screenshots() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
    Files.createDirectories(folder);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          failure.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    Platform.setImplicitExit(false);
    Appearance.loadFonts();
    SampleExploration missions = SampleExploration.of(SampleExploration.missions(56, 0.42));
    shoot(folder, "overview-light", missions, Theme.LIGHT, 1280, 800, stage -> {});
    missions.select("Palestine");
    shoot(folder, "account-light", missions, Theme.LIGHT, 1280, 800, stage -> {});
    shoot(folder, "account-dark", missions, Theme.DARK, 1920, 1080, stage -> {});
    Platform.exit();
  }

  private static void shoot(
      Path folder,
      String name,
      SampleExploration exploration,
      Theme theme,
      double width,
      double height,
      Consumer<Stage> prepare)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Stage[] shown = new Stage[1];
    Platform.runLater(
        () -> {
          exploration.history().replace(view -> view.withTheme(theme));
          BorderPane window = new BorderPane(new StackPane());
          window.setLeft(new RankingsPanel(exploration));
          ((RankingsPanel) window.getLeft()).setPrefWidth(320);
          Scene scene = new Scene(window, width, height);
          Appearance.apply(scene, theme);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          shown[0] = stage;
          prepare.accept(stage);
          done.countDown();
        });
    done.await();
    Thread.sleep(400);
    CountDownLatch written = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          write(folder.resolve(name + ".png"), shown[0].getScene());
          shown[0].close();
          written.countDown();
        });
    written.await();
  }

  private static void write(Path file, Scene scene) {
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
