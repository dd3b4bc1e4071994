package attache.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the program takes from the start of its process to the picture of the first network: the
 * first one, and the one with everything in it. Each run is a process of its own, started as the
 * README says, {@code java -jar target/attache.jar}, with a folder for preferences that is empty.
 * Without a display it runs on JavaFX's headless platform.
 */
public final class StartTime {
  private static final int RUNS = 7;
  private static final Path JAR = Path.of("target", "attache.jar");

  private StartTime() {}

  /**
   * Runs and prints the times of each run and their medians.
   *
   * @param arguments options for the Java machine of each run; with any but {@code -D} and {@code
   *     -Xm} the program does without its start cache
   */
  public static void main(String[] arguments) throws Exception {
    if (!Files.exists(JAR)) {
      System.out.println("There is no " + JAR + ": mvn package makes it.");
      return;
    }
    List<double[]> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      double[] times = run(List.of(arguments));
      System.out.printf(
          "window %.0f ms, first picture %.0f ms, whole picture %.0f ms, processor %.0f ms%n",
          times[0], times[1], times[2], times[3]);
      runs.add(times);
    }
    System.out.printf(
        "median: window %.0f ms, first picture %.0f ms, whole picture %.0f ms, processor %.0f ms%n",
        median(runs, 0), median(runs, 1), median(runs, 2), median(runs, 3));
  }

  private static double median(List<double[]> runs, int column) {
    double[] sorted = runs.stream().mapToDouble(run -> run[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static double[] run(List<String> options) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("attache-start");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dattache.home=" + home);
    if (System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(options.stream().filter(option -> !option.isBlank()).toList());
    command.add("-D" + Rehearsal.ASKED + "=" + System.currentTimeMillis());
    command.addAll(List.of("-jar", JAR.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return Arrays.stream(told.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
