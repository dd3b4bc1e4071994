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
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
    missions.select("Kenya");
    shoot(folder, "account-light", missions, Theme.LIGHT, 1280, 800, stage -> {});
    shoot(folder, "account-dark", missions, Theme.DARK, 1440, 900, stage -> {});
    missions.select("Kenya", "Israel", "Libya", "New Zealand");
    shoot(folder, "several-light", missions, Theme.LIGHT, 1280, 800, stage -> {});
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
          window.setLeft(
              new SidePanel(
                  SidePanel.Side.LEFT, "Rankings", new RankingsPanel(exploration), 280, 320, 520));
          window.setRight(
              new SidePanel(
                  SidePanel.Side.RIGHT, "Account", new AccountCard(exploration), 300, 340, 520));
          SummaryStrip strip = new SummaryStrip(exploration);
          strip.setActivity("Laying out", 0.4);
          strip.showCancel(() -> {});
          window.setBottom(strip);
          Button export = new Button("Export figure");
          export.getStyleClass().add("export");
          HBox top = new HBox(new SearchField(exploration), export);
          top.getStyleClass().add("top-bar");
          window.setTop(top);
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
