package attache.panels;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Shows the parts of a panel one after the other, each in a pulse of its own: styling and laying
 * out many new nodes in one pulse would hold up whatever the user does next. Used on the FX thread.
 */
public final class Gradually {
  /** How many panels have parts that are not shown yet. */
  private static int unfinished;

  private final boolean atOnce;
  private final Deque<Runnable> due = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  private Gradually(boolean atOnce) {
    this.atOnce = atOnce;
  }

  /** In pulses. */
  public static Gradually inPulses() {
    return new Gradually(false);
  }

  /** All at once, where nobody waits for anything else. */
  public static Gradually atOnce() {
    return new Gradually(true);
  }

  /** Whether all panels of the program show all of their parts. */
  public static boolean isFinished() {
    return unfinished == 0;
  }

  /**
   * Does steps in their order: the first one now, each of the others in a pulse of its own. What is
   * still due of earlier steps is left out, as it belongs to what is not shown any more.
   */
  public void show(List<Runnable> steps) {
    stop();
    if (atOnce || steps.isEmpty()) {
      steps.forEach(Runnable::run);
      return;
    }
    due.addAll(steps.subList(1, steps.size()));
    if (!due.isEmpty()) {
      unfinished++;
      timer.start();
    }
    steps.getFirst().run();
  }

  /** Leaves out what is still due. */
  void stop() {
    if (!due.isEmpty()) {
      due.clear();
      finished();
    }
  }

  private void next() {
    Runnable step = due.poll();
    if (step == null) {
      return;
    }
    if (due.isEmpty()) {
      finished();
    }
    step.run();
  }

  private void finished() {
    unfinished--;
    timer.stop();
  }
}
