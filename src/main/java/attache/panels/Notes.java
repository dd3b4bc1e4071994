package attache.panels;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips that define what they stand at: they come soon, wrap, and stay while one reads. */
public final class Notes {
  private static final double WIDEST = 360;

  private Notes() {}

  /**
   * Explains a control by a tooltip, which is made when the pointer first comes to the control: a
   * tooltip is a window with a scene of its own, and making those of all controls would hold up the
   * start. Screen readers are told the text at once.
   *
   * @param text what to say; empty for nothing any more
   */
  public static void explain(Control control, String text) {
    control.setAccessibleHelp(text.isEmpty() ? null : text);
    Tooltip made = control.getTooltip();
    if (made != null) {
      control.setTooltip(text.isEmpty() ? null : tooltip(text));
    } else if (!text.isEmpty() && control.getProperties().put(Notes.class, text) == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> show(control));
    }
  }

  private static void show(Control control) {
    String text = control.getAccessibleHelp();
    if (control.getTooltip() == null && text != null) {
      control.setTooltip(tooltip(text));
    }
  }

  /**
   * Explains what is no control by a tooltip, which is made when the pointer first comes there.
   *
   * @param text what to say
   */
  static void explain(Node node, String text) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        entered -> {
          if (node.getProperties().put(Notes.class, text) == null) {
            Tooltip.install(node, tooltip(text));
          }
        });
  }

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
