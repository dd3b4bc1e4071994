package attache.panels;

import attache.drawing.ShortNames;
import attache.network.FollowNetwork;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The name of an account in a label or a cell. Where there is no room for all of it, it is cut so
 * that it can still be told from the others of the network: its beginning is shown where that is
 * enough, else what differs; beginning and end as long as nobody knows what differs. Whoever shows
 * a part tells the whole name to the pointer. Used on the FX thread.
 */
final class CutName {
  /** How many letters the sign of omission takes at most. */
  private static final int OMISSION = 2;

  /** A name of fewer letters is cut by the label itself. */
  private static final int SHORTEST = 6;

  /** Width of the widest letters as a share of the size of the type. */
  private static final double WIDEST = 1.3;

  /** Measures names. */
  private static final Text RULER = new Text();

  private final Labeled owner;
  private final Supplier<FollowNetwork> network;
  private final Tooltip told = Notes.tooltip("");
  private String whole = "";

  /**
   * @param owner shows the name; its layout calls {@link #fit}, its width {@link #prefWidth}
   * @param network whose names are to be told apart
   */
  CutName(Labeled owner, Supplier<FollowNetwork> network) {
    this.owner = owner;
    this.network = network;
    told.setOnShowing(shown -> told.setText(whole));
    owner.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
  }

  /** Shows a name, or a part of it once there is a width. */
  void show(String name) {
    whole = name;
    owner.setText(name);
    owner.setAccessibleText(name);
    owner.requestLayout();
  }

  /**
   * How wide the owner would be with the whole name.
   *
   * @param now how wide it would be as it is
   */
  double prefWidth(double now) {
    String text = owner.getText();
    return text.equals(whole)
        ? now
        : now + width(whole, owner.getFont()) - width(text, owner.getFont());
  }

  /** Cuts the name to the owner's width. */
  void fit() {
    double room = owner.getWidth() - owner.snappedLeftInset() - owner.snappedRightInset();
    if (room <= 0 || whole.isEmpty()) {
      return;
    }
    // Most texts are so short that they need not be measured.
    boolean mayBeWide = whole.length() * WIDEST * owner.getFont().getSize() > room;
    boolean cut = mayBeWide && width(whole, owner.getFont()) > room;
    if (cut) {
      cut(owner, whole, Optional.of(network.get()), room);
    } else if (!owner.getText().equals(whole)) {
      owner.setText(whole);
    }
    owner.setTooltip(cut ? told : null);
  }

  /**
   * Shows a part of a name.
   *
   * @param network whose names are to be told apart
   * @param room pixels, fewer than the name takes
   */
  static void cut(Labeled owner, String whole, Optional<FollowNetwork> network, double room) {
    double natural = Math.max(1, width(whole, owner.getFont()));
    int letters = (int) (room / natural * whole.codePointCount(0, whole.length()));
    Optional<ShortNames> names = network.flatMap(ShortNames::known);
    boolean isTold = names.filter(known -> known.tells(whole, letters - OMISSION)).isPresent();
    String shown =
        isTold || names.isEmpty() ? whole : fitting(names.get(), whole, letters, owner, room);
    owner.setTextOverrun(isTold ? OverrunStyle.ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
    if (!shown.equals(owner.getText())) {
      owner.setText(shown);
    }
  }

  private static String fitting(
      ShortNames names, String whole, int letters, Labeled owner, double room) {
    for (int most = letters; most > SHORTEST; most--) {
      String shorter = names.line(whole, most);
      if (width(shorter, owner.getFont()) <= room) {
        return shorter;
      }
    }
    return whole;
  }

  private static double width(String text, Font font) {
    RULER.setFont(font);
    RULER.setText(text);
    return RULER.getLayoutBounds().getWidth();
  }
}
