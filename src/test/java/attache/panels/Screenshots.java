package attache.panels;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.RankingPair;
import attache.view.Selection;
import attache.view.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
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
    shoot(
        folder,
        "search-dark",
        missions,
        Theme.DARK,
        1280,
        800,
        stage -> ((SearchField) stage.getScene().lookup(".search-field")).setText("so"));
    shoot(
        folder,
        "explained-light",
        missions,
        Theme.LIGHT,
        1280,
        900,
        stage -> ((Hyperlink) stage.getScene().lookup(".broker-section .hyperlink")).fire());
    missions.select("Kenya", "Israel", "Libya", "New Zealand");
    shoot(folder, "several-dark", missions, Theme.DARK, 1440, 900, stage -> {});
    FollowNetwork empty = FollowNetwork.builder("nothing.csv").build();
    shoot(folder, "empty", SampleExploration.of(empty), Theme.LIGHT, 1024, 768, stage -> {});
    SampleExploration waiting = SampleExploration.of(SampleExploration.missions(56, 0.42), false);
    shoot(folder, "computing", waiting, Theme.LIGHT, 1024, 768, stage -> {});
    SampleExploration many = SampleExploration.of(SampleExploration.missions(500, 0.1));
    many.select("Ukraine 7");
    shoot(
        folder,
        "many",
        many,
        Theme.LIGHT,
        1280,
        800,
        stage ->
            many.history()
                .replace(view -> view.withRankings(new RankingPair("reciprocity", "mutual"))));
    SampleExploration strange = SampleExploration.of(strangeNames());
    strange.history().replace(view -> view.withSelection(Selection.of(1)));
    shoot(folder, "strange", strange, Theme.LIGHT, 1280, 800, stage -> {});
    measure();
    Platform.exit();
  }

  /** Names that are long, in other scripts, or written from right to left. */
  private static FollowNetwork strangeNames() {
    FollowNetwork.Builder builder =
        FollowNetwork.builder("A title that is rather long for a panel of this width");
    List<String> names =
        List.of(
            "The Permanent Mission of the Democratic People’s Republic of Somewhere to the United Nations",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "وزارة الخارجية",
            "日本国外務省",
            "Österreich & “Freunde” <b>",
            "🇳🇿 New Zealand");
    for (String name : names) {
      builder.label(builder.account(name), name);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 1);
    layer.arc(1, 0);
    layer.arc(1, 2);
    layer.arc(2, 3);
    layer.arc(3, 4);
    return builder.build();
  }

  /**
   * Prints how much of the processor the panels take for a change of selection, of scroll and of
   * filter.
   */
  private static void measure() throws InterruptedException {
    SampleExploration large =
        SampleExploration.of(SampleExploration.missions(10_000, 0.001), false);
    large.invent();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          RankingsPanel rankings = new RankingsPanel(large);
          AccountCard card = new AccountCard(large);
          BorderPane window = new BorderPane(new StackPane());
          window.setLeft(rankings);
          window.setRight(card);
          Scene scene = new Scene(window, 1280, 800);
          Appearance.apply(scene, Theme.LIGHT);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          Random random = new Random(1);
          for (int round = 0; round < 40; round++) {
            int account = random.nextInt(10_000);
            time(
                "select",
                round,
                window,
                () -> large.history().replace(view -> view.withSelection(Selection.of(account))));
            ScrollBar bar = (ScrollBar) rankings.lookup(".paired-rows > .scroll-bar");
            time("scroll", round, window, () -> bar.setValue(bar.getValue() + 40));
            String letter = Character.toString('a' + round % 26);
            time("filter", round, window, () -> rankings.filter().setText(letter));
            time("no filter", round, window, () -> rankings.filter().setText(""));
          }
          stage.close();
          done.countDown();
        });
    done.await();
  }

  private static void time(String what, int round, BorderPane window, Runnable action) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    action.run();
    long acted = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    window.applyCss();
    window.layout();
    long laid = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (round % 13 == 0) {
      System.out.printf(
          "%s %d: %.1f ms + layout %.1f ms%n",
          what, round, (acted - start) / 1e6, (laid - acted) / 1e6);
    }
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
                  SidePanel.Side.LEFT, "Rankings", new RankingsPanel(exploration), 300, 344, 520));
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
          Window.getWindows().stream()
              .filter(Popup.class::isInstance)
              .forEach(popup -> write(folder.resolve(name + "-popup.png"), popup.getScene()));
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
