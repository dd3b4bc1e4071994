package attache.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Holds the ViewState that is shown and tells listeners when it is replaced; what was shown before
 * can be brought back, step by step, and shown again. Belongs to one thread, the one that makes it;
 * in the window that is the FX thread.
 *
 * <p>A step is what a user would call one: see {@link ViewChange}. Moves of the camera and the
 * theme are no steps: to undo a step leaves them as they are, unless accounts go elsewhere, for
 * then the camera must follow.
 */
public final class ViewHistory {
  /** More steps than this are forgotten, the oldest first. */
  public static final int MOST_STEPS = 500;

  /** Changes that follow each other faster than this came of one gesture. */
  private static final long AT_ONCE_NANOS = 1_000_000_000;

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final LongSupplier nanos;
  private final List<Step> steps = new ArrayList<>();
  private int done;
  private boolean sealed;

  /** Stands for what was before the first step that is remembered. */
  private Object beginning = new Object();

  private Object beginningOfWork = beginning;
  private ViewState current;
  private boolean telling;

  /** A change, with the views on both sides of it. */
  private static final class Step {
    private final ViewState before;
    private ViewState after;
    private ViewChange change;
    private long time;

    Step(ViewState before, ViewState after, ViewChange change, long time) {
      this.before = before;
      this.after = after;
      this.change = change;
      this.time = time;
    }
  }

  /** Starts with that state. */
  public ViewHistory(ViewState first) {
    this(first, System::nanoTime);
  }

  /**
   * Starts with that state.
   *
   * @param nanos a clock that tells which changes came of one gesture
   */
  ViewHistory(ViewState first, LongSupplier nanos) {
    current = first;
    this.nanos = nanos;
  }

  /** What is shown now. */
  public ViewState current() {
    return current;
  }

  /**
   * Replaces what is shown and tells the listeners, unless nothing changed. What was undone before
   * cannot be done again if this is a step.
   *
   * @param change makes the new state of the present one
   * @throws IllegalStateException if a listener calls it while it is being told of a change
   */
  public void replace(UnaryOperator<ViewState> change) {
    ViewState before = current;
    ViewState after = changed(change);
    if (!after.equals(before)) {
      ViewChange.between(before, after).ifPresent(step -> record(before, after, step));
      show(after);
    }
  }

  /**
   * Replaces what is shown. If there was no step so far, the new state takes the place of the first
   * one and there is nothing to undo; otherwise this is a step like any other.
   *
   * @param change makes the new state of the present one
   * @throws IllegalStateException if a listener calls it while it is being told of a change
   */
  public void begin(UnaryOperator<ViewState> change) {
    if (steps.isEmpty()) {
      follow(change);
    } else {
      replace(change);
    }
  }

  /**
   * Replaces what is shown as a consequence of the last step, such as accounts that come to rest:
   * both are undone as one.
   *
   * @param change makes the new state of the present one
   * @throws IllegalStateException if a listener calls it while it is being told of a change
   */
  public void follow(UnaryOperator<ViewState> change) {
    ViewState after = changed(change);
    if (!after.equals(current)) {
      show(after);
    }
  }

  private ViewState changed(UnaryOperator<ViewState> change) {
    if (telling) {
      throw new IllegalStateException("a listener of a change may not make another change");
    }
    return change.apply(current);
  }

  private void record(ViewState before, ViewState after, ViewChange change) {
    steps.subList(done, steps.size()).clear();
    long now = nanos.getAsLong();
    boolean apart = sealed;
    sealed = false;
    if (done > 0 && !apart && isOneWith(steps.get(done - 1), change, now)) {
      Step last = steps.get(done - 1);
      last.change = change;
      last.time = now;
      last.after = after;
      if (ViewChange.between(last.before, after).isEmpty()) {
        steps.removeLast();
        done--;
      }
      return;
    }
    if (done == MOST_STEPS) {
      Step oldest = steps.removeFirst();
      beginning = oldest;
      beginningOfWork = oldest.change.isWork() ? oldest : beginningOfWork;
      done--;
    }
    steps.add(new Step(before, after, change, now));
    done++;
  }

  private static boolean isOneWith(Step last, ViewChange change, long now) {
    return switch (change.merging(last.change)) {
      case NEVER -> false;
      case AT_ONCE -> now - last.time < AT_ONCE_NANOS;
      case ALWAYS -> true;
    };
  }

  private void show(ViewState after) {
    ViewState before = current;
    current = after;
    telling = true;
    try {
      listeners.forEach(listener -> listener.changed(before, after));
    } finally {
      telling = false;
    }
  }

  /** All steps that are remembered, the oldest first; those that were undone come last. */
  public List<ViewChange> steps() {
    return steps.stream().map(step -> step.change).toList();
  }

  /** How many of {@link #steps} are done and not undone. */
  public int stepsDone() {
    return done;
  }

  /** The step that {@link #undo} would undo. */
  public Optional<ViewChange> undoable() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).change);
  }

  /** The step that {@link #redo} would do again. */
  public Optional<ViewChange> redoable() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done).change);
  }

  /** The view to which a step led, for its words: a step may be about what is no more. */
  public ViewState after(int step) {
    return steps.get(step).after;
  }

  /** The view before a step. */
  public ViewState before(int step) {
    return steps.get(step).before;
  }

  /**
   * Where in the history the present is: equal to what it was before if nothing was done since, or
   * all of it undone.
   */
  public Object position() {
    return done == 0 ? beginning : steps.get(done - 1);
  }

  /** The same, without steps that are no work: see {@link ViewChange#isWork}. */
  public Object mark() {
    for (int step = done - 1; step >= 0; step--) {
      if (steps.get(step).change.isWork()) {
        return steps.get(step);
      }
    }
    return beginningOfWork;
  }

  /** Ends the last step: whatever comes next is another one, as after saving. */
  public void seal() {
    sealed = true;
  }

  /** Brings back what was shown before the last step; nothing if there is none. */
  public void undo() {
    goTo(Math.max(0, done - 1));
  }

  /** Does the step again that was undone last; nothing if there is none. */
  public void redo() {
    goTo(Math.min(steps.size(), done + 1));
  }

  /**
   * Undoes or does again as many steps as are needed for {@code wanted} of them to be done.
   *
   * @param wanted 0 to the number of {@link #steps}
   */
  public void goTo(int wanted) {
    Objects.checkIndex(wanted, steps.size() + 1);
    if (wanted == done) {
      return;
    }
    ViewState now = changed(UnaryOperator.identity());
    if (done > 0) {
      // What followed from a step belongs to it when it is done again.
      steps.get(done - 1).after = now;
    }
    ViewState target = wanted < done ? steps.get(wanted).before : steps.get(wanted - 1).after;
    done = wanted;
    show(seenAs(now, target));
  }

  /** A view of the past as it is seen now: from where one looks, on the ground of today. */
  private static ViewState seenAs(ViewState now, ViewState then) {
    ViewState seen = then.withTheme(now.theme());
    if (then.network() != now.network()) {
      return seen;
    }
    if (then.arrangement().positions().equals(now.arrangement().positions())) {
      seen = seen.withCamera(now.camera());
    }
    return then.matrix().order() == now.matrix().order()
        ? seen.withMatrix(then.matrix().withFocus(now.matrix().focus()))
        : seen;
  }

  /** Tells {@code listener} of every change from now on. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Tells {@code listener} no more. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  /** Is told when the ViewState is replaced. */
  @FunctionalInterface
  public interface Listener {
    /**
     * {@code after} took the place of {@code before}. Compare parts by identity to see what
     * changed.
     */
    void changed(ViewState before, ViewState after);
  }
}
