package attache.work;

import java.util.concurrent.CancellationException;

/**
 * What long work is handed so that it can tell how far it is and learn that nobody wants its result
 * any more. Implementations are safe to call from several threads at once.
 */
@FunctionalInterface
public interface Progress {
  /** Work that nobody watches and nobody stops. */
  Progress NONE = done -> {};

  /**
   * Reports how much is done, and ends the work if it was cancelled. Cheap enough to be called some
   * thousand times a second.
   *
   * @param done share of the work that is done, 0 to 1; a negative value means "not known"
   * @throws CancellationException if the work shall stop
   */
  void report(double done);

  /**
   * A view of a part of this work: what the part reports as 0 to 1 is reported here as {@code from}
   * to {@code to}.
   *
   * @param from share of the whole that is done when the part begins, 0 to 1
   * @param to share of the whole that is done when the part ends, 0 to 1
   * @return the progress to hand to the part
   */
  default Progress part(double from, double to) {
    return done -> report(done < 0 ? done : from + Math.min(done, 1) * (to - from));
  }
}
