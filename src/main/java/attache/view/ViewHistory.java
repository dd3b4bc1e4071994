package attache.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Holds the ViewState that is shown and tells listeners when it is replaced. Belongs to one thread,
 * the one that makes it; in the window that is the FX thread.
 */
public final class ViewHistory {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private ViewState current;
  private boolean telling;

  /** Starts with that state. */
  public ViewHistory(ViewState first) {
    current = first;
  }

  /** What is shown now. */
  public ViewState current() {
    return current;
  }

  /**
   * Replaces what is shown and tells the listeners, unless nothing changed.
   *
   * @param change makes the new state of the present one
   * @throws IllegalStateException if a listener calls it while it is being told of a change
   */
  public void replace(UnaryOperator<ViewState> change) {
    if (telling) {
      throw new IllegalStateException("a listener of a change may not make another change");
    }
    ViewState before = current;
    ViewState after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    current = after;
    telling = true;
    try {
      listeners.forEach(listener -> listener.changed(before, after));
    } finally {
      telling = false;
    }
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
