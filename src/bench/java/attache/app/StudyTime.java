package attache.app;

import static attache.app.FxWork.onFx;

import attache.formats.SampleNetworks;
import attache.view.StudyView;
import attache.view.Theme;
import attache.work.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long opening a study keeps the FX thread busy in the whole window, at 56 accounts and at
 * 10,000 with 100,000 follows in two layers. Processor time of that thread between two of its
 * answers to another thread that asks every two milliseconds, so the longest time that a click
 * would have waited: the first opening, and the median of later ones.
 */
public final class StudyTime {
  private static final int ACCOUNTS = 10_000;
  private static final int FOLLOWS = 100_000;
  private static final int OPENINGS = 7;
  private static final List<Command> STUDIES =
      List.of(Command.MOBILITY, Command.FOLLOW_BACK, Command.LAYERS, Command.ABSENT);

  private long lastAnswer;
  private double longest;

  private StudyTime() {}

  /** Measures and prints; takes about a minute. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("attache-studies");
    Log.to(folder);
    List<Path> files = write(folder);
    OpenedView small =
        NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
    OpenedView large =
        NetworkOpening.file(
                files.getFirst(), files.subList(1, files.size()), Theme.LIGHT, Progress.NONE)
            .view();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    new StudyTime().measure("56 accounts", small, folder);
    new StudyTime().measure("10,000 accounts", large, folder);
    Runtime.getRuntime().halt(0);
  }

  private static List<Path> write(Path folder) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> drawn = new HashSet<>();
    StringBuilder lines = new StringBuilder("follower,followed,layer\n");
    while (drawn.size() < FOLLOWS) {
      int from = random.nextInt(ACCOUNTS);
      int to = (int) (ACCOUNTS * Math.pow(random.nextDouble(), 1.5));
      if (from != to && drawn.add((long) from * ACCOUNTS + to)) {
        String layer = random.nextInt(3) == 0 ? "mention" : "follow";
        lines.append("m").append(from).append(",m").append(to).append(',');
        lines.append(layer).append('\n');
      }
    }
    List<String> countries = List.of("NO", "KE", "PS", "NZ", "BR", "IN", "DE", "US", "");
    StringBuilder accounts = new StringBuilder("id,label,iso2,un_group,gdp\n");
    for (int account = 0; account < ACCOUNTS; account++) {
      accounts.append("m").append(account).append(",Mission ").append(account).append(',');
      accounts.append(countries.get(random.nextInt(countries.size()))).append(",group ");
      accounts.append(random.nextInt(6)).append(',').append(random.nextInt(100_000)).append('\n');
    }
    return List.of(
        Files.writeString(folder.resolve("follows.csv"), lines),
        Files.writeString(folder.resolve("people.csv"), accounts));
  }

  private void measure(String what, OpenedView view, Path folder) throws InterruptedException {
    AttacheWindow window =
        onFx(
            () -> {
              AttacheWindow made =
                  new AttacheWindow(
                      new Stage(),
                      new OpenedView(view.state(), view.scores(), 0),
                      new PreferencesFile(folder.resolve("preferences.json")),
                      Preferences.DEFAULT.withWindow(
                          new Preferences.Window(-1, -1, 1280, 800, false)));
              made.show();
              return made;
            });
    calm();
    for (Command study : STUDIES) {
      double[] later = new double[OPENINGS];
      double first = 0;
      for (int opening = -1; opening < OPENINGS; opening++) {
        longest = 0;
        CompletableFuture<Void> called = new CompletableFuture<>();
        Platform.runLater(
            () -> {
              window.call(study);
              called.complete(null);
            });
        calm();
        called.join();
        if (opening < 0) {
          first = longest;
        } else {
          later[opening] = longest;
        }
        onFx(
            () -> {
              window
                  .workspace()
                  .history()
                  .replace(state -> state.withStudy(state.study().withKind(StudyView.Kind.NONE)));
              return true;
            });
        calm();
      }
      Arrays.sort(later);
      System.out.printf(
          "%s, %s: first %.1f ms, then %.1f ms of the FX thread at a time%n",
          what, study, first, later[OPENINGS / 2]);
    }
    onFx(
        () -> {
          window.close();
          return true;
        });
  }

  /** Asks the FX thread again and again for a second and a half. */
  private void calm() throws InterruptedException {
    onFx(
        () -> {
          lastAnswer = cpu();
          return true;
        });
    for (int asked = 0; asked < 750; asked++) {
      Platform.runLater(
          () -> {
            long now = cpu();
            longest = Math.max(longest, (now - lastAnswer) / 1e6);
            lastAnswer = now;
          });
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
