package attache.canvas;

import static attache.canvas.FrameCounter.onFx;

import attache.drawing.Scene;
import attache.drawing.SceneMaker;
import attache.drawing.Sight;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.application.Platform;

/**
 * Prints how fast the canvas is, beside GraphStream's stock viewer, on the same networks, the same
 * positions and the same number of pixels. An argument limits the sizes, such as {@code 193} or
 * {@code 193,2000}.
 */
public final class CanvasBenchmark {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final int[][] SIZES = {{193, 5_400}, {2_000, 40_000}, {10_000, 100_000}};

  /** Positions that are gone through to and fro. */
  private static final int STEPS = 90;

  private static final int ROUNDS = 3;
  private static final double OUR_SECONDS = 4;
  private static final int OUR_WARM_UP = 60;
  private static final double STOCK_SECONDS = 8;
  private static final int CLICKS = 60;
  private static final int PICKS = 20_000;

  private static final String FULL_SPEED = "javafx.animation.fullspeed";
  private static final boolean UNLIMITED = Boolean.getBoolean(FULL_SPEED);

  private final FrameCounter window;
  private final int accounts;
  private final MovingNetwork moving;
  private final ViewState view;
  private final ScoreTable scores;

  private CanvasBenchmark(FrameCounter window, int accounts, int follows) {
    this.window = window;
    this.accounts = accounts;
    moving = MovingNetwork.of(accounts, follows, STEPS);
    view = moving.view(WIDTH, HEIGHT);
    scores = moving.scores();
  }

  /** Measures and prints; takes some five minutes for all sizes. */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    FrameCounter window = FrameCounter.open(WIDTH, HEIGHT);
    print("%d processors, load %.1f before%n", processors(), load());
    for (int[] size : SIZES) {
      if (arguments.length == 0
          || Arrays.asList(arguments[0].split(",", -1)).contains(Integer.toString(size[0]))) {
        print("%n%,d accounts, %,d follows%n", size[0], size[1]);
        new CanvasBenchmark(window, size[0], size[1]).measure();
      }
    }
    print("%nload %.1f after%n", load());
    if (!UNLIMITED) {
      withoutLimit();
    }
    Platform.exit();
    System.exit(0);
  }

  /**
   * The first size once more, in a Java machine of its own in which JavaFX makes as many pulses as
   * it can: with 60 a second at most no canvas could be many times as fast as a slow one.
   */
  private static void withoutLimit() throws InterruptedException, IOException {
    print("%nwithout JavaFX's limit of 60 pulses a second:%n");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-D" + FULL_SPEED + "=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CanvasBenchmark.class.getName(), Integer.toString(SIZES[0][0])));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void measure() throws InterruptedException {
    double ours = frames("ours, positions replayed", true, false);
    double stock = frames("stock, positions replayed", false, false);
    print("  ours over stock: %.0f times%n", ours / stock);
    ours = frames("ours, own layout running", true, true);
    stock = frames("stock, own layout running", false, true);
    print("  ours over stock: %.0f times%n", ours / stock);
    if (UNLIMITED) {
      return;
    }
    clicks();
    picking();
    memory();
  }

  /** The middle one of some rounds. */
  private double frames(String what, boolean ours, boolean layout) {
    Subject subject = onFx(() -> ours ? new OurSubject(view, scores) : new StockSubject(moving));
    window.show(subject);
    IntConsumer move =
        layout ? pulse -> subject.runLayout() : pulse -> subject.place(moving.at(pulse));
    double[] rates = new double[ours ? ROUNDS : 1];
    for (int round = 0; round < rates.length; round++) {
      rates[round] =
          ours
              ? window.perSecond(subject, move, OUR_WARM_UP, OUR_SECONDS)
              : window.perSecond(subject, move, 1, STOCK_SECONDS);
    }
    close(subject);
    Arrays.sort(rates);
    double middle = rates[rates.length / 2];
    print(
        "  %-28s %8.2f frames a second%s%n",
        what,
        middle,
        ours
            ? String.format(Locale.ENGLISH, " (%.1f to %.1f)", rates[0], rates[rates.length - 1])
            : "");
    return middle;
  }

  private static void close(Subject subject) {
    onFx(
        () -> {
          subject.close();
          return 0;
        });
  }

  /** From replacing the selection to the picture's being handed to JavaFX. */
  private void clicks() throws InterruptedException {
    OurSubject subject = onFx(() -> new OurSubject(view, scores));
    window.show(subject);
    SplittableRandom random = new SplittableRandom(3);
    double[] millis = new double[CLICKS];
    int account = 0;
    for (int click = -CLICKS; click < CLICKS; click++) {
      while (!onFx(subject::isUpToDate)) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      TimeUnit.MILLISECONDS.sleep(30);
      // Never the account before: that would change nothing.
      account = (account + 1 + random.nextInt(accounts - 1)) % accounts;
      Selection selection = Selection.of(account);
      CompletableFuture<Double> shown = new CompletableFuture<>();
      onFx(
          () -> {
            long begin = System.nanoTime();
            subject.onPicture(() -> shown.complete((System.nanoTime() - begin) / 1e6));
            subject.history().replace(state -> state.withSelection(selection));
            return 0;
          });
      millis[Math.floorMod(click, CLICKS)] = shown.join();
    }
    close(subject);
    Arrays.sort(millis);
    print(
        "  click to highlighted picture: %.1f ms (nine of ten within %.1f)%n",
        millis[CLICKS / 2], millis[CLICKS * 9 / 10]);
  }

  private void picking() {
    // The first round warms up.
    for (int round = 0; round < 2; round++) {
      Scene scene = new SceneMaker().make(view, scores, new Sight(WIDTH, HEIGHT, 1));
      picking(round > 0, "account", (x, y) -> scene.accountAt(x, y, 4).isPresent());
      picking(round > 0, "tie", (x, y) -> scene.tieAt(x, y, 4).isPresent());
    }
  }

  /** Asks what is at a point. */
  private interface Pick {
    boolean hits(double x, double y);
  }

  private static void picking(boolean printed, String what, Pick pick) {
    SplittableRandom random = new SplittableRandom(9);
    long[] nanos = new long[PICKS];
    int hits = 0;
    for (int number = 0; number < PICKS; number++) {
      double x = random.nextDouble(WIDTH);
      double y = random.nextDouble(HEIGHT);
      long begin = System.nanoTime();
      hits += pick.hits(x, y) ? 1 : 0;
      nanos[number] = System.nanoTime() - begin;
    }
    long first = nanos[0];
    Arrays.sort(nanos);
    if (printed) {
      print(
          "  picking %s: %.4f ms, the first %.2f, 99 of 100 within %.3f (%d of %d hit)%n",
          what, nanos[PICKS / 2] / 1e6, first / 1e6, nanos[PICKS * 99 / 100] / 1e6, hits, PICKS);
    }
  }

  /** What a canvas that has painted keeps beyond network, positions and scores. */
  private void memory() throws InterruptedException {
    window.show(onFx(() -> new StockSubject(MovingNetwork.of(2, 1, 2))));
    long before = used();
    OurSubject subject = onFx(() -> new OurSubject(view, scores));
    window.show(subject);
    window.perSecond(subject, pulse -> subject.place(moving.at(pulse)), 5, 0.5);
    long after = used();
    close(subject);
    print("  memory of a canvas: %.0f MB%n", (after - before) / 1e6);
  }

  /** The heap in use once nothing more can be collected. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(100);
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ENGLISH, format, values);
    System.out.flush();
  }
}
