package attache.panels;

import attache.drawing.GroupColors;
import attache.drawing.Palette;
import attache.view.ViewState;
import javafx.scene.paint.Color;

/** The colours of the accounts' groups, the very ones that the picture has, for JavaFX. */
final class GroupPaint {
  private final GroupColors groups;

  private GroupPaint(GroupColors groups) {
    this.groups = groups;
  }

  /** The colours that a view gives to its accounts. */
  static GroupPaint of(ViewState view) {
    return new GroupPaint(
        GroupColors.of(view.network(), view.encoding().color(), Palette.of(view.theme())));
  }

  /** Whether a change of the view leaves its colours as they are. */
  static boolean same(ViewState before, ViewState after) {
    return before.network() == after.network()
        && before.theme() == after.theme()
        && before.encoding().color().equals(after.encoding().color());
  }

  /** The groups and the key to them. */
  GroupColors groups() {
    return groups;
  }

  /** An account's colour. */
  Color color(int account) {
    return color(groups.group(account));
  }

  /** A group's colour. */
  static Color color(GroupColors.Group group) {
    int argb = group.color();
    return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff);
  }
}
