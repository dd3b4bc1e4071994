package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class IdleCanvasTest {
  private static final int ACCOUNTS = 40;

  private final AtomicInteger pictures = new AtomicInteger();
  private final AtomicInteger pulses = new AtomicInteger();
  private ViewHistory history;
  private NetworkCanvas canvas;
  private Stage own;

  private static ViewState view() {
    FollowNetwork.Builder builder = FollowNetwork.builder("ring");
    double[] x = new double[ACCOUNTS];
    double[] y = new double[ACCOUNTS];
    for (int account = 0; account < ACCOUNTS; account++) {
      builder.account("Mission " + account);
      x[account] = Math.cos(2 * Math.PI * account / ACCOUNTS);
      y[account] = Math.sin(2 * Math.PI * account / ACCOUNTS);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int account = 0; account < ACCOUNTS; account++) {
      layer.arc(account, (account + 7) % ACCOUNTS);
    }
    Positions positions = Positions.of(x, y);
    return ViewState.of(
        builder.build(),
        Arrangement.of(new LayoutChoice.Force(), 1, positions),
        Encoding.PLAIN,
        Camera.fit(positions, 600, 400, 48),
        Theme.LIGHT);
  }

  private static NetworkCanvas canvas(ViewHistory history) {
    ScoreTable scores = ScoreTable.EMPTY.with("in_degree", Scores.of(new double[ACCOUNTS]));
    return new NetworkCanvas(
        new QuietExploration(history, scores), Platform::runLater, failure -> {});
  }

  @Start
  void start(Stage shared) {
    // Other tests' windows leave the shared one in a size of their own.
    shared.hide();
    own = new Stage();
    history = new ViewHistory(view());
    canvas = canvas(history);
    Scene scene = new Scene(canvas, 600, 400);
    canvas.lookupAll("ImageView").stream()
        .filter(node -> node.getParent() instanceof NetworkView)
        .forEach(
            node ->
                ((ImageView) node)
                    .imageProperty()
                    .addListener((o, before, after) -> pictures.incrementAndGet()));
    own.setScene(scene);
    own.show();
    scene.addPostLayoutPulseListener(pulses::incrementAndGet);
  }

  @AfterEach
  void close() {
    Platform.runLater(
        () -> {
          canvas.close();
          own.close();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until no picture is being painted and none came for a while. */
  private void rest() throws InterruptedException {
    int before = -1;
    while (before != pictures.get() || pictures.get() == 0 || !canvas.isUpToDate()) {
      before = pictures.get();
      TimeUnit.MILLISECONDS.sleep(500);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  /** Processor time of the threads that paint and lay out, in nanoseconds, by their names. */
  private static Map<String, Long> work() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> nanos = new TreeMap<>();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith("attache-")) {
        nanos.put(
            thread.getThreadName() + " " + thread.getThreadId(),
            threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return nanos;
  }

  @Test
  void cameraChosenBeforeThereWasAnyRoomStays() {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(history.current().camera()).isEqualTo(view().camera());
  }

  @Test
  void nothingIsPaintedAndNoThreadWorksWhileNothingChanges() throws InterruptedException {
    rest();
    int painted = pictures.get();
    int pulsed = pulses.get();
    Map<String, Long> worked = work();
    TimeUnit.MILLISECONDS.sleep(1_000);
    assertThat(work()).isEqualTo(worked).isNotEmpty();
    assertThat(pictures).hasValue(painted);
    assertThat(pulses).hasValue(pulsed);
  }

  @Test
  void oneChangeIsPaintedOnce() throws InterruptedException {
    rest();
    int painted = pictures.get();
    Platform.runLater(() -> history.replace(state -> state.withSelection(Selection.of(3))));
    WaitForAsyncUtils.waitForFxEvents();
    rest();
    assertThat(pictures.get() - painted).isBetween(1, 2);
    int again = pictures.get();
    Platform.runLater(() -> history.replace(state -> state.withSelection(Selection.of(3))));
    WaitForAsyncUtils.waitForFxEvents();
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(pictures).as("the same once more").hasValue(again);
  }
}
