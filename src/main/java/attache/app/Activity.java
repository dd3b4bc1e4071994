package attache.app;

import attache.canvas.CanvasLayout;
import attache.canvas.NetworkCanvas;
import attache.panels.SummaryStrip;
import attache.text.Messages;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Shows in the status bar what is being done, once it takes longer than a moment, and lets the user
 * stop it. Its clock runs only while there is work. Used on the FX thread.
 */
final class Activity implements AutoCloseable {
  /** Work shorter than this is not worth a word. */
  private static final Duration MOMENT = Duration.millis(200);

  /** How long it stays told that the user stopped something. */
  private static final Duration TOLD = Duration.seconds(6);

  private static final Duration LOOK = Duration.millis(100);

  private final BackgroundWork work;
  private final SummaryStrip status;
  private final NetworkCanvas canvas;
  private final Timeline clock;
  private final PauseTransition telling = new PauseTransition(TOLD);
  private String stopped = "";

  Activity(BackgroundWork work, SummaryStrip status, NetworkCanvas canvas) {
    this.work = work;
    this.status = status;
    this.canvas = canvas;
    clock = new Timeline(new KeyFrame(LOOK, e -> show()));
    clock.setCycleCount(Timeline.INDEFINITE);
    clock.setDelay(MOMENT);
    telling.setOnFinished(
        told -> {
          stopped = "";
          show();
        });
    work.onChange(this::workChanged);
    canvas.accountLayout().runningProperty().addListener((o, before, running) -> show());
    canvas.accountLayout().adjustedProperty().addListener((o, before, adjusted) -> show());
    show();
  }

  private void workChanged() {
    if (work.running().isEmpty()) {
      clock.stop();
      show();
    } else if (clock.getStatus() != Timeline.Status.RUNNING) {
      clock.playFromStart();
    }
  }

  private void show() {
    List<Job<?>> running = work.running();
    if (!running.isEmpty()) {
      Job<?> job = running.getFirst();
      if (!job.isCancelled()) {
        stopped = "";
      }
      status.setActivity(job.title(), job.done());
      status.showCancel(() -> stop(job.title()));
    } else if (!stopped.isEmpty()) {
      status.hideCancel();
      status.setActivity(Messages.text("app.work.stopped", stopped));
    } else {
      status.hideCancel();
      status.setActivity(settled());
    }
  }

  private String settled() {
    CanvasLayout layout = canvas.accountLayout();
    if (layout.runningProperty().get()) {
      return Messages.text("app.work.layout");
    }
    return Messages.text(
        layout.adjustedProperty().get() ? "app.work.settled.adjusted" : "app.work.settled",
        Long.toString(layout.seed()));
  }

  private void stop(String title) {
    work.running().forEach(Job::cancel);
    stopped = title;
    telling.playFromStart();
  }

  @Override
  public void close() {
    clock.stop();
    telling.stop();
  }
}
