package attache.app;

import static attache.app.FxWork.onFx;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A stopwatch in the queue of JavaFX's headless platform: how long each turn of the FX thread keeps
 * a processor, and what the thread did in long turns. A turn is what the thread does between two
 * looks into its queue: an event, a pulse, a result that comes back.
 */
final class TurnWatch {
  /** Processor time in milliseconds that no turn should exceed. */
  static final double GOAL = 10;

  /** Below this, in milliseconds, a turn is nothing to wait for: a caret blinks without end. */
  private static final double REST = 1;

  /** Between two looks at what the FX thread does, in nanoseconds. */
  private static final long LOOK = 1_000_000;

  /**
   * Where the headless platform takes over a picture of the window, point by point: nothing that a
   * screen would wait for.
   */
  private static final String COPYING = "SceneState";

  private final int stacksTold;
  private final List<Double> tooLong = new ArrayList<>();
  private final Map<String, Integer> stacks = new HashMap<>();
  private final List<StackTraceElement[]> looks = new ArrayList<>();
  private volatile long turnBegun;
  private double longest;
  private int turns;

  private TurnWatch(int stacksTold) {
    this.stacksTold = stacksTold;
  }

  /**
   * Puts a watch into the queue; the platform has been started.
   *
   * @param stacks how many stacks of long turns are told of each action; with 0 nobody looks
   */
  static TurnWatch begin(int stacks) throws ReflectiveOperationException {
    TurnWatch watch = new TurnWatch(stacks);
    Object application =
        Class.forName("com.sun.glass.ui.Application").getMethod("GetApplication").invoke(null);
    Object processor = field(application, "processor").get(application);
    Field queue = field(processor, "runnableQueue");
    @SuppressWarnings("unchecked")
    LinkedBlockingQueue<Runnable> before = (LinkedBlockingQueue<Runnable>) queue.get(processor);
    queue.set(processor, watch.new TimedQueue());
    before.add(() -> {});
    Thread fx = onFx(Thread::currentThread);
    if (stacks > 0) {
      Thread.ofPlatform().daemon().name("turn-looks").start(() -> watch.look(fx));
    }
    return watch;
  }

  /**
   * Does something on the FX thread, waits until nothing follows from it any more, and prints the
   * longest turn meanwhile.
   */
  void act(String what, Runnable action) throws InterruptedException {
    clear();
    onFx(
        () -> {
          action.run();
          return 0;
        });
    told(what);
  }

  /** Waits until the window has come to rest, and prints. */
  void told(String what) throws InterruptedException {
    int before;
    int quiet = 0;
    do {
      before = turns();
      TimeUnit.MILLISECONDS.sleep(100);
      // On a busy machine one turn may take longer than that.
      onFx(() -> 0);
      quiet = turns() - before < 2 ? quiet + 1 : 0;
    } while (quiet < 3);
    print(what);
  }

  private synchronized int turns() {
    return turns;
  }

  private synchronized void print(String what) {
    System.out.printf(Locale.ENGLISH, "  %-34s longest turn %6.1f ms", what, longest);
    if (!tooLong.isEmpty()) {
      System.out.printf(
          Locale.ENGLISH,
          ", %d above %.0f ms: %s",
          tooLong.size(),
          GOAL,
          tooLong.stream().limit(6).map(one -> String.format("%.0f", one)).toList());
    }
    System.out.println();
    stacks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(stacksTold)
        .forEach(one -> System.out.println("      " + one.getValue() + " × " + one.getKey()));
  }

  private synchronized void clear() {
    tooLong.clear();
    stacks.clear();
    longest = 0;
  }

  private void look(Thread fx) {
    while (true) {
      long begun = turnBegun;
      if (begun != 0 && System.nanoTime() - begun > LOOK) {
        StackTraceElement[] stack = fx.getStackTrace();
        synchronized (this) {
          if (turnBegun == begun) {
            looks.add(stack);
          }
        }
      }
      LockSupport.parkNanos(LOOK);
    }
  }

  private synchronized void ended(double took) {
    turnBegun = 0;
    if (took > REST) {
      turns++;
    }
    longest = Math.max(longest, took);
    if (took > GOAL) {
      tooLong.add(took);
      looks.forEach(stack -> stacks.merge(text(stack), 1, Integer::sum));
    }
    looks.clear();
  }

  /** Innermost first, on one line. */
  private static String text(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .map(
            one ->
                one.getClassName().substring(one.getClassName().lastIndexOf('.') + 1)
                    + "."
                    + one.getMethodName()
                    + ":"
                    + one.getLineNumber())
        .collect(Collectors.joining(";"));
  }

  /** Writes what long turns did since the last action, for a look with other tools. */
  synchronized void write(Path file) {
    try (PrintStream out = new PrintStream(Files.newOutputStream(file))) {
      stacks.forEach((stack, count) -> out.println(count + " " + stack));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
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
  private final class TimedQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean add(Runnable work) {
      if (work.getClass().getName().contains(COPYING)) {
        return super.add(work);
      }
      return super.add(
          () -> {
            long begin = cpu();
            turnBegun = System.nanoTime();
            try {
              work.run();
            } finally {
              ended((cpu() - begin) / 1e6);
            }
          });
    }
  }
}
