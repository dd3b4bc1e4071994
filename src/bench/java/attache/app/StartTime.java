package attache.app;

import attache.canvas.NetworkCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * How long the program takes from the start of its process to the picture of the first network: the
 * first one, and the one with everything in it. Each run is a process of its own, with a folder for
 * preferences that is empty. Without a display it runs on JavaFX's headless platform.
 */
public final class StartTime {
  private static final int RUNS = 7;

  private static @Nullable NetworkCanvas canvas;
  private static @Nullable ImageView picture;

  private StartTime() {}

  /**
   * Runs and prints the times of each run and their medians.
   *
   * @param arguments options for the Java machine of each run; without any, those of the README
   */
  public static void main(String[] arguments) throws Exception {
    if (Boolean.getBoolean("attache.start.child")) {
      child();
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
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dattache.start.child=true");
    command.add("-Dattache.start.at=" + System.currentTimeMillis());
    command.add("-Dattache.home=" + home);
    if (System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(options.stream().filter(option -> !option.isBlank()).toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartTime.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return Arrays.stream(told.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Starts the program as a user does, and watches its windows from outside. */
  private static void child() {
    Thread.ofPlatform().daemon().start(StartTime::watch);
    Main.main(new String[0]);
  }

  private static void watch() {
    double window = 0;
    double first = 0;
    try {
      while (true) {
        Thread.sleep(10);
        double[] seen = new double[3];
        CountDownLatch looked = new CountDownLatch(1);
        try {
          Platform.runLater(
              () -> {
                look(seen);
                looked.countDown();
              });
        } catch (IllegalStateException notYet) {
          continue;
        }
        looked.await();
        window = window == 0 ? seen[0] : window;
        first = first == 0 ? seen[1] : first;
        if (seen[2] > 0) {
          double processor =
              ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
          System.out.println(window + " " + first + " " + seen[2] + " " + processor);
          System.out.flush();
          Runtime.getRuntime().halt(0);
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static void look(double[] seen) {
    if (canvas == null) {
      for (Window window : Window.getWindows()) {
        if (window.isShowing()) {
          canvas = (NetworkCanvas) window.getScene().lookup(".network-canvas");
          picture = (ImageView) window.getScene().lookup(".network-canvas .image-view");
        }
      }
    }
    if (canvas != null && picture != null) {
      seen[0] = sinceStart();
      seen[1] = picture.getImage() == null ? 0 : seen[0];
      seen[2] = picture.getImage() != null && canvas.isUpToDate() ? seen[0] : 0;
    }
  }

  private static double sinceStart() {
    return System.currentTimeMillis() - Long.getLong("attache.start.at");
  }
}
