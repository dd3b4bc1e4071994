package attache.panels;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that wraps and is never cut. */
final class Paragraph {
  private Paragraph() {}

  /** A paragraph with that text and those style classes. */
  static Label of(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
