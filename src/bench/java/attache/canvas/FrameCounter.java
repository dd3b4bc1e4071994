package attache.canvas;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Counts how many pictures of a subject really reached a window. JavaFX records in a pulse what is
 * to be drawn and draws it on another thread; before a pulse takes over what changed, it waits until
 * the drawing of the pulse before is complete. So a picture is complete when a pulse took over the
 * next one. Two pictures within one pulse count as one, for the first is never seen.
 */
final class FrameCounter {
  private final Stage stage;

  private FrameCounter(Stage stage) {
    this.stage = stage;
  }

  /** A window whose content has that size. */
  static FrameCounter open(double width, double height) {
    return onFx(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Pane(), width, height));
          stage.show();
          return new FrameCounter(stage);
        });
  }

  /** Puts a subject into the window. */
  void show(Subject subject) {
    onFx(
        () -> {
          stage.getScene().setRoot(new StackPane(subject.node()));
          return 0;
        });
  }

  /**
   * Pictures a second while accounts move in every pulse.
   *
   * @param onPulse moves the accounts; called at the beginning of each pulse with its number
   * @param warmUp pictures that are not counted
   * @param seconds how long to count at the least; it ends with a picture
   */
  double perSecond(Subject subject, IntConsumer onPulse, int warmUp, double seconds) {
    CompletableFuture<Double> rate = new CompletableFuture<>();
    Run run = new Run(subject, onPulse, warmUp, seconds, rate);
    onFx(
        () -> {
          run.begin();
          return 0;
        });
    return rate.join();
  }

  private final class Run extends AnimationTimer {
    private final Subject subject;
    private final IntConsumer onPulse;
    private final int warmUp;
    private final double seconds;
    private final CompletableFuture<Double> rate;
    private final Runnable takeOver = this::takeOver;
    private int pulse;
    private long made;
    private boolean took;
    private int taken;
    private long began;

    Run(
        Subject subject,
        IntConsumer onPulse,
        int warmUp,
        double seconds,
        CompletableFuture<Double> rate) {
      this.subject = subject;
      this.onPulse = onPulse;
      this.warmUp = warmUp;
      this.seconds = seconds;
      this.rate = rate;
    }

    void begin() {
      made = subject.pictures();
      stage.getScene().addPostLayoutPulseListener(takeOver);
      start();
    }

    /** Layout is done; what is there now is taken over. */
    private void takeOver() {
      took = subject.pictures() != made;
      made = subject.pictures();
    }

    @Override
    public void handle(long pulseTime) {
      if (took) {
        took = false;
        taken++;
        long now = System.nanoTime();
        double passed = (now - began) / 1e9;
        if (taken == warmUp + 1) {
          began = now;
        } else if (taken > warmUp + 1 && passed >= seconds) {
          stop();
          stage.getScene().removePostLayoutPulseListener(takeOver);
          rate.complete((taken - warmUp - 1) / passed);
          return;
        }
      }
      onPulse.accept(pulse++);
    }
  }

  /** Does something on the FX thread and waits for it. */
  static <T> T onFx(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }
}
