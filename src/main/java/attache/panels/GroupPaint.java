package attache.panels;

import attache.drawing.GroupColors;
import attache.view.ScoreTable;
import attache.view.ViewState;
import javafx.scene.paint.Color;

/** The colours of the accounts' groups, the very ones that the picture has, for JavaFX. */
final class GroupPaint {
  private final GroupColors groups;

  private GroupPaint(GroupColors groups) {
    this.groups = groups;
  }

  /** The colours that a view gives to its accounts. */
  static GroupPaint of(ViewState view, ScoreTable scores) {
    return new GroupPaint(GroupColors.of(view, scores));
  }

  /** Whether a change of the view leaves its colours as they are. */
  static boolean same(ViewState before, ViewState after) {
    return before.network() == after.network()
        && before.theme() == after.theme()
        && before.encoding().coloring().equals(after.encoding().coloring());
  }

  /** Whether the colours wait for a measure that is still being computed. */
  boolean isPending() {
    return groups.groups().stream().anyMatch(group -> group.kind() == GroupColors.Kind.PENDING);
  }

  /** The groups and the key to them. */
  GroupColors groups() {
    return groups;
  }

  /** An account's colour. */
  Color color(int account) {
    return paint(groups.color(account));
  }

  /** A group's colour. */
  static Color color(GroupColors.Group group) {
    return paint(group.color());
  }

  /** A colour of the picture. */
  static Color paint(int argb) {
    return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff);
  }
}
