package attache.app;

import static attache.app.FxWork.onFx;

import attache.canvas.NetworkCanvas;
import attache.measures.Measures;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Selection;
import attache.view.Theme;
import attache.work.Progress;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Which turns of the FX thread take longer than 10 ms of processor time while a large network is
 * opened, selected in, laid out, filtered and pointed at in the whole window. A turn is what the
 * thread does between two looks into its queue: an event, a pulse, a result that comes back. Needs
 * JavaFX's headless platform, into whose queue it puts a stopwatch.
 */
public final class TurnTimes {
  private static final double GOAL = 10;
  private static final int REPEATS = 2;

  /** What stands above this in a stack is told of a long turn. */
  private static final int FRAMES = 14;

  private static volatile long turnBegun;
  private static final Deque<double[]> LONG = new ArrayDeque<>();
  private static final Map<String, Integer> STACKS = new HashMap<>();
  private static double longest;
  private static int turns;

  private TurnTimes() {}

  /** Measures and prints; takes some minutes. An argument names a network file instead. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("attache-turns");
    Log.to(folder);
    Path file =
        arguments.length > 0
            ? Path.of(arguments[0])
            : SelectionTime.write(folder.resolve("follows.csv"));
    OpenedView view = NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    time();
    new TurnTimes().measure(view, file, folder);
    Runtime.getRuntime().halt(0);
  }

  private void measure(OpenedView view, Path file, Path folder) throws Exception {
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
    told("the first window");
    NetworkCanvas canvas =
        onFx(
            () ->
                (NetworkCanvas) Stage.getWindows().getFirst().getScene().lookup(".network-canvas"));
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      int round = repeat;
      System.out.printf("round %d%n", round + 1);
      act("select one account", () -> select(window, 17 + round));
      act("select another", () -> select(window, 99 + round));
      act(
          "select 200",
          () ->
              window
                  .workspace()
                  .history()
                  .replace(
                      state ->
                          state.withSelection(
                              Selection.of(
                                  java.util.stream.IntStream.range(round, 200 + round)
                                      .boxed()
                                      .toList()))));
      act("clear", () -> window.call(Command.CLEAR_SELECTION));
      act("point at an account", () -> canvas.pointedAccountProperty().set(40 + round));
      act("point at another", () -> canvas.pointedAccountProperty().set(140 + round));
      act("point at nothing", () -> canvas.pointedAccountProperty().set(-1));
      act("zoom in", () -> window.call(Command.ZOOM_IN));
      act("fit", () -> window.call(Command.FIT));
      for (Command layout :
          List.of(
              Command.LAYOUT_CIRCLE,
              Command.LAYOUT_RADIAL,
              Command.LAYOUT_EGO_RINGS,
              Command.LAYOUT_GROUPED,
              Command.LAYOUT_STRESS,
              Command.LAYOUT_BACKBONE,
              Command.LAYOUT_FORCE)) {
        act(layout.text(), () -> window.call(layout));
      }
      act("open the filters", () -> window.call(Command.FILTERS));
      act(
          "filter by in-degree",
          () ->
              filter(
                  window,
                  Filter.NONE.with(
                      new Criterion.MeasureRange(
                          Measures.IN_DEGREE, 10, Double.POSITIVE_INFINITY))));
      act("filter by a core", () -> filter(window, Filter.NONE.with(new Criterion.Core(5))));
      act("clear the filter", () -> filter(window, Filter.NONE));
      act("close the filters", () -> window.call(Command.FILTERS));
      act("matrix", () -> window.call(Command.MATRIX));
      act("back to the drawing", () -> window.call(Command.MATRIX));
      act("dark", () -> window.appearance(Preferences.Appearance.DARK));
      act("light", () -> window.appearance(Preferences.Appearance.LIGHT));
      OpenedView again = NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view();
      act("open the file", () -> window.shown(again));
    }
  }

  private static void select(AttacheWindow window, int account) {
    window.workspace().history().replace(state -> state.withSelection(Selection.of(account)));
  }

  private static void filter(AttacheWindow window, Filter filter) {
    window.workspace().history().replace(state -> state.withFilter(filter));
  }

  private void act(String what, Runnable action) throws InterruptedException {
    clear();
    onFx(
        () -> {
          action.run();
          return 0;
        });
    told(what);
  }

  /** Waits until the window has come to rest, and prints. */
  private static void told(String what) throws InterruptedException {
    int before;
    int quiet = 0;
    do {
      synchronized (LONG) {
        before = turns;
      }
      TimeUnit.MILLISECONDS.sleep(300);
      synchronized (LONG) {
        quiet = turns - before < 4 ? quiet + 1 : 0;
      }
    } while (quiet < 3);
    synchronized (LONG) {
      System.out.printf(Locale.ENGLISH, "  %-34s longest turn %6.1f ms", what, longest);
      if (!LONG.isEmpty()) {
        System.out.printf(
            Locale.ENGLISH,
            ", %d above %.0f ms: %s",
            LONG.size(),
            GOAL,
            LONG.stream().limit(6).map(one -> String.format("%.0f", one[0])).toList());
      }
      System.out.println();
      STACKS.entrySet().stream()
          .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
          .limit(Integer.getInteger("stacks", 0))
          .forEach(one -> System.out.println("      " + one.getValue() + " × " + one.getKey()));
    }
  }

  private static void clear() {
    synchronized (LONG) {
      LONG.clear();
      STACKS.clear();
      longest = 0;
    }
  }

  /** Puts the stopwatch into the queue of the FX thread. */
  private static void time() throws ReflectiveOperationException {
    Object application =
        Class.forName("com.sun.glass.ui.Application").getMethod("GetApplication").invoke(null);
    Object processor = field(application, "processor").get(application);
    Field queue = field(processor, "runnableQueue");
    @SuppressWarnings("unchecked")
    LinkedBlockingQueue<Runnable> before = (LinkedBlockingQueue<Runnable>) queue.get(processor);
    queue.set(processor, new TimedQueue());
    before.add(() -> {});
    Thread fx = onFx(Thread::currentThread);
    Thread sampler =
        new Thread(
            () -> {
              while (true) {
                long begun = turnBegun;
                if (begun != 0 && System.nanoTime() - begun > 6e6) {
                  sample(fx.getStackTrace());
                }
                java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
              }
            });
    sampler.setDaemon(true);
    if (Integer.getInteger("stacks", 0) > 0) {
      sampler.start();
    }
  }

  private static void sample(StackTraceElement[] stack) {
    List<String> own =
        Arrays.stream(stack)
            .filter(
                one ->
                    one.getClassName().startsWith("attache.")
                        && !one.getClassName().contains("TurnTimes"))
            .limit(FRAMES)
            .map(one -> one.getFileName() + ":" + one.getLineNumber())
            .toList();
    List<String> top =
        Arrays.stream(stack)
            .limit(3)
            .map(one -> one.getFileName() + ":" + one.getLineNumber())
            .toList();
    synchronized (LONG) {
      STACKS.merge(
          own.isEmpty()
              ? "toolkit "
                  + Arrays.stream(stack)
                      .limit(12)
                      .map(one -> one.getFileName() + ":" + one.getLineNumber())
                      .toList()
              : top + " … " + own,
          1,
          Integer::sum);
    }
  }

  private static Field field(Object of, String name) throws ReflectiveOperationException {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Times whatever is taken out of it. */
  private static final class TimedQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean add(Runnable work) {
      return super.add(
          () -> {
            long begin = cpu();
            turnBegun = System.nanoTime();
            try {
              work.run();
            } finally {
              turnBegun = 0;
              double took = (cpu() - begin) / 1e6;
              synchronized (LONG) {
                turns++;
                longest = Math.max(longest, took);
                if (took > GOAL) {
                  LONG.add(new double[] {took});
                }
              }
            }
          });
    }
  }
}
