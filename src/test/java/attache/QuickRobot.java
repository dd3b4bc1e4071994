package attache;

import attache.panels.Gradually;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's robot without its naps. After each step TestFX sleeps fifty milliseconds, and moves the
 * pointer in two hundred steps; this one waits until the program has done what it was asked for and
 * has laid out its windows, which is what the sleep was for.
 */
public final class QuickRobot extends ApplicationExtension {
  private static final int LONGEST_SECONDS = 60;

  /** Called by JUnit. */
  public QuickRobot() {}

  /**
   * Waits until the FX thread has done what it has been asked for up to now, what that asked it for
   * in turn, has laid out the windows, and shows all parts of panels that come gradually. Not
   * called on the FX thread.
   */
  public static void settle() {
    turn();
    do {
      pulse();
    } while (!WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Gradually::isFinished)));
    turn();
  }

  private static void turn() {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {}));
  }

  /** Waits for a whole pulse: timers run at its beginning, what they ask for after its end. */
  private static void pulse() {
    CompletableFuture<Void> laidOut = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                stop();
                Platform.runLater(() -> laidOut.complete(null));
              }
            }.start());
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, laidOut);
    } catch (TimeoutException late) {
      throw new AssertionError("no window was laid out for a minute", late);
    }
  }

  @Override
  public FxRobot interact(Runnable action) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    settle();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> action) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    settle();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    for (int key = keys.length - 1; key >= 0; key--) {
      keyboard.releaseNoWait(keys[key]);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    MouseRobot mouse = robotContext().getMouseRobot();
    Point2D point = place.query();
    mouse.moveNoWait(point);
    settle();
    MouseButton[] pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
    mouse.pressNoWait(pressed);
    mouse.releaseNoWait(pressed);
    settle();
    return this;
  }
}
