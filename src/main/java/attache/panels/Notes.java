package attache.panels;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips that define what they stand at: they come soon, wrap, and stay while one reads. */
final class Notes {
  private static final double WIDEST = 360;

  private Notes() {}

  /** A tooltip of that text. */
  static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    tooltip.setShowDelay(Duration.millis(500));
    tooltip.setShowDuration(Duration.seconds(60));
    return tooltip;
  }
}
