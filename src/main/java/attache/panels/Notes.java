package attache.panels;

import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
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

  /** Cuts a name in its middle where there is no room for it, and then tells it as a tooltip. */
  static void tellWhole(Labeled name) {
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.textTruncatedProperty()
        .addListener((truncated, before, after) -> name.setTooltip(after ? whole(name) : null));
  }

  private static Tooltip whole(Labeled name) {
    Tooltip whole = tooltip("");
    whole.setOnShowing(shown -> whole.setText(name.getText()));
    return whole;
  }
}
