package attache.panels;

import attache.drawing.Fonts;
import attache.drawing.ShortNames;
import attache.network.FollowNetwork;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

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

  /** Tells the whole name; made when a name is cut first, as it is a window with a scene. */
  private @Nullable Tooltip told;

  private String whole = "";

  /** Stands behind the name and is never cut. */
  private String mark = "";

  /**
   * @param owner shows the name; its layout calls {@link #fit}, its width {@link #prefWidth}
   * @param network whose names are to be told apart
   */
  CutName(Labeled owner, Supplier<FollowNetwork> network) {
    this.owner = owner;
    this.network = network;
    owner.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
  }

  /** Shows a name, or a part of it once there is a width. */
  void show(String name) {
    show(name, "");
  }

  /** Shows a name, or a part of it once there is a width, and behind it a mark that stays whole. */
  void show(String name, String behind) {
    whole = Fonts.line(name);
    mark = behind;
    owner.setText(whole + behind);
    owner.setAccessibleText(whole + behind);
    owner.requestLayout();
  }

  /**
   * How wide the owner would be with the whole name.
   *
   * @param now how wide it would be as it is
   */
  double prefWidth(double now) {
    String text = owner.getText();
    return text.equals(whole + mark)
        ? now
        : now + width(whole + mark, owner.getFont()) - width(text, owner.getFont());
  }

  /** Cuts the name to the owner's width. */
  void fit() {
    double room = owner.getWidth() - owner.snappedLeftInset() - owner.snappedRightInset();
    if (room <= 0 || whole.isEmpty()) {
      return;
    }
    // Most texts are so short that they need not be measured.
    boolean mayBeWide = (whole + mark).length() * WIDEST * owner.getFont().getSize() > room;
    boolean cut = mayBeWide && width(whole + mark, owner.getFont()) > room;
    if (!cut) {
      owner.setText(whole + mark);
    } else if (mark.isEmpty()) {
      cut(owner, whole, Optional.of(network.get()), room);
    } else {
      double left = room - width(mark, owner.getFont());
      owner.setText(
          ShortNames.known(network.get())
                  .map(names -> fitting(names, whole, letters(whole, owner, left), owner, left))
                  .orElse(whole)
              + mark);
    }
    owner.setTooltip(cut ? told() : null);
  }

  private Tooltip told() {
    Tooltip known = told;
    if (known == null) {
      Tooltip made = Notes.tooltip(whole);
      made.setOnShowing(shown -> made.setText(whole));
      told = made;
      return made;
    }
    return known;
  }

  /**
   * Shows a part of a name.
   *
   * @param network whose names are to be told apart
   * @param room pixels, fewer than the name takes
   */
  static void cut(Labeled owner, String whole, Optional<FollowNetwork> network, double room) {
    int letters = letters(whole, owner, room);
    Optional<ShortNames> names = network.flatMap(ShortNames::known);
    boolean isTold = names.filter(known -> known.tells(whole, letters - OMISSION)).isPresent();
    String shown =
        isTold || names.isEmpty() ? whole : fitting(names.get(), whole, letters, owner, room);
    owner.setTextOverrun(isTold ? OverrunStyle.ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
    owner.setText(shown);
  }

  /** About how many letters of a name find room. */
  private static int letters(String whole, Labeled owner, double room) {
    double natural = Math.max(1, width(whole, owner.getFont()));
    return (int) (room / natural * whole.codePointCount(0, whole.length()));
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
