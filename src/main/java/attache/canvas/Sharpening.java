package attache.canvas;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Sees to it that a picture that was painted coarser while things moved, or before its ties were
 * bundled, is painted again a little later. Used on the FX thread.
 */
final class Sharpening {
  private final PauseTransition rest = new PauseTransition(Duration.millis(Motion.REST / 1e6 + 5));

  /**
   * Waits for pictures.
   *
   * @param repaint paints what is to be seen now
   */
  Sharpening(Runnable repaint) {
    rest.setOnFinished(e -> repaint.run());
  }

  /** A picture is shown. */
  void shown(Painted picture) {
    if (picture.sharp()) {
      rest.stop();
    } else {
      rest.playFromStart();
    }
  }
}
