package attache.work;

import java.util.function.Consumer;

/**
 * Where work is done that takes too long for the thread that draws. All calls and all outcomes are
 * on that thread.
 */
public interface Background {
  /**
   * Starts work.
   *
   * @param title what is being done, in words for the status bar
   * @param work what to do
   * @param onSuccess told the result; nobody is told if the work was cancelled
   * @return the work under way
   */
  <T> Task start(String title, Work<T> work, Consumer<? super T> onSuccess);

  /**
   * What is done in the background.
   *
   * @param <T> what it makes
   */
  @FunctionalInterface
  interface Work<T> {
    /** Does it; may throw what it likes. */
    T run(Progress progress) throws Exception;
  }

  /** Work under way. */
  interface Task {
    /** Ends it at its next report; its outcome is told to nobody. */
    void cancel();

    /** Share that is done, 0 to 1; negative while it is not known. */
    double done();
  }
}
