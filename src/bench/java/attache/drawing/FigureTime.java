package attache.drawing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@link FigureBenchmark} without JMH, for machines that are not idle: our figure and that of
 * Gephi's toolkit drawn in turn in one Java machine, so that other work slows both alike. Tells the
 * medians of the time that passed and of the processor time, and the load. Gephi needs a display:
 *
 * <pre>
 * xvfb-run mvn -Pbench -Dbench.main=attache.drawing.FigureTime -Dbench=
 * </pre>
 */
public final class FigureTime {
  private static final int WARMUP = 4;
  private static final int RUNS = 11;
  private static final double NANOS = 1e6;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private FigureTime() {}

  /** Something that is timed. */
  @FunctionalInterface
  private interface Drawing {
    int draw() throws IOException;
  }

  /** Milliseconds that passed, and that processors worked. */
  private record Spent(double passed, double worked) {}

  private Spent time(Drawing drawing) throws IOException {
    long worked = system.getProcessCpuTime();
    long begun = System.nanoTime();
    int bytes = drawing.draw();
    if (bytes < 1) {
      throw new IllegalStateException("nothing was drawn");
    }
    return new Spent(
        (System.nanoTime() - begun) / NANOS, (system.getProcessCpuTime() - worked) / NANOS);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static void tell(String name, Spent[] spent) {
    System.out.printf(
        Locale.ROOT,
        "%-8s passed %6.0f ms, processor %6.0f ms (medians of %d)%n",
        name,
        median(Arrays.stream(spent).mapToDouble(Spent::passed).toArray()),
        median(Arrays.stream(spent).mapToDouble(Spent::worked).toArray()),
        spent.length);
  }

  /** Draws both and tells the times. */
  public static void main(String[] arguments) throws IOException {
    // AWT is to draw with a display, whatever the build says.
    System.setProperty("java.awt.headless", "false");
    FigureBenchmark benchmark = new FigureBenchmark();
    benchmark.prepare();
    FigureTime timer = new FigureTime();
    Spent[] ours = new Spent[RUNS];
    Spent[] theirs = new Spent[RUNS];
    for (int run = -WARMUP; run < RUNS; run++) {
      Spent our = timer.time(benchmark::attache);
      Spent their = timer.time(benchmark::gephi);
      if (run >= 0) {
        ours[run] = our;
        theirs[run] = their;
      }
    }
    tell("Attaché", ours);
    tell("Gephi", theirs);
    System.out.printf(
        Locale.ROOT,
        "load %.1f on %d processors%n",
        timer.system.getSystemLoadAverage(),
        timer.system.getAvailableProcessors());
    System.exit(0);
  }
}
