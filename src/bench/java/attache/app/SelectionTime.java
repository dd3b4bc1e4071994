package attache.app;

import static attache.app.FxWork.onFx;

import attache.canvas.NetworkCanvas;
import attache.view.Selection;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long selecting an account keeps the FX thread busy in the whole window, with rankings, card
 * and canvas, at 10,000 accounts and 100,000 follows. Processor time of that thread, which other
 * work on the machine changes little: of telling everyone, of each pulse that follows, and of all
 * until the picture is there.
 */
public final class SelectionTime {
  private static final int ACCOUNTS = 10_000;
  private static final int FOLLOWS = 100_000;
  private static final int CLICKS = 60;

  private long pulseBegun;
  private double longestPulse;

  private SelectionTime() {}

  /** Measures and prints; takes some half minute. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("attache-selection");
    Log.to(folder);
    Path file = write(folder.resolve("follows.csv"));
    OpenedView view = NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    new SelectionTime().measure(view, folder);
    Runtime.getRuntime().halt(0);
  }

  static Path write(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> drawn = new HashSet<>();
    StringBuilder lines = new StringBuilder("follower,followed\n");
    while (drawn.size() < FOLLOWS) {
      int from = random.nextInt(ACCOUNTS);
      int to = (int) (ACCOUNTS * Math.pow(random.nextDouble(), 1.5));
      if (from != to && drawn.add((long) from * ACCOUNTS + to)) {
        lines.append("Mission ").append(from).append(",Mission ").append(to).append('\n');
      }
    }
    return Files.writeString(file, lines);
  }

  private void measure(OpenedView view, Path folder) throws InterruptedException {
    AttacheWindow window =
        onFx(
            () -> {
              Stage stage = new Stage();
              AttacheWindow made =
                  new AttacheWindow(
                      stage,
                      new OpenedView(view.state(), view.scores(), 0),
                      new PreferencesFile(folder.resolve("preferences.json")),
                      Preferences.DEFAULT.withWindow(
                          new Preferences.Window(-1, -1, 1280, 800, false)));
              made.show();
              stage.getScene().addPreLayoutPulseListener(() -> pulseBegun = cpu());
              stage
                  .getScene()
                  .addPostLayoutPulseListener(
                      () -> longestPulse = Math.max(longestPulse, (cpu() - pulseBegun) / 1e6));
              return made;
            });
    NetworkCanvas canvas =
        onFx(
            () ->
                (NetworkCanvas) Stage.getWindows().getFirst().getScene().lookup(".network-canvas"));
    double[] told = new double[CLICKS];
    double[] pulses = new double[CLICKS];
    double[] all = new double[CLICKS];
    SplittableRandom random = new SplittableRandom(3);
    int account = 0;
    for (int click = -CLICKS; click < CLICKS; click++) {
      calm(canvas);
      account = (account + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
      Selection selection = Selection.of(account);
      int place = Math.floorMod(click, CLICKS);
      long begun =
          onFx(
              () -> {
                longestPulse = 0;
                long begin = cpu();
                window.workspace().history().replace(state -> state.withSelection(selection));
                told[place] = (cpu() - begin) / 1e6;
                return begin;
              });
      calm(canvas);
      all[place] = (onFx(SelectionTime::cpu) - begun) / 1e6;
      pulses[place] = longestPulse;
    }
    print("telling everyone", told);
    print("longest layout pulse", pulses);
    print("all until the picture is there", all);
  }

  private static void calm(NetworkCanvas canvas) throws InterruptedException {
    do {
      TimeUnit.MILLISECONDS.sleep(60);
    } while (!onFx(canvas::isUpToDate));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        "%s: %.1f ms of the FX thread, nine of ten within %.1f%n",
        what, millis[CLICKS / 2], millis[CLICKS * 9 / 10]);
  }
}
