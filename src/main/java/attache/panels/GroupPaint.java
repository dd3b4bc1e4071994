package attache.panels;

import attache.drawing.GroupColors;
import attache.network.FollowNetwork;
import attache.view.Coloring;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The colours of the accounts' groups, the very ones that the picture has, for JavaFX. */
final class GroupPaint {
  private final Source source;
  private final GroupColors groups;

  /** All that colours come from. */
  private record Source(
      FollowNetwork network, Theme theme, Coloring coloring, @Nullable Object computed) {
    static Source of(ViewState view, ScoreTable scores) {
      Coloring coloring = told(view, scores);
      return new Source(
          view.network(),
          view.theme(),
          coloring,
          switch (coloring) {
            case Coloring.Plain plain -> null;
            case Coloring.ByAttribute by -> null;
            case Coloring.ByRole by -> scores.rolesBy(by.attribute()).orElse(null);
            case Coloring.ByMeasure by -> scores.get(by.measure()).orElse(null);
          });
    }
  }

  private GroupPaint(Source source, GroupColors groups) {
    this.source = source;
    this.groups = groups;
  }

  /** The colours that a view gives to its accounts. */
  static GroupPaint of(ViewState view, ScoreTable scores) {
    return new GroupPaint(
        Source.of(view, scores),
        GroupColors.of(
            view.withEncoding(view.encoding().withColoring(told(view, scores))), scores));
  }

  /** What colours stand for: in a comparison whatever its pictures show, as is told of them. */
  private static Coloring told(ViewState view, ScoreTable scores) {
    Coloring chosen = view.encoding().coloring();
    boolean alike = chosen instanceof Coloring.Plain || chosen instanceof Coloring.ByAttribute;
    return alike || view.study().kind() != StudyView.Kind.COMPARE
        ? chosen
        : scores
            .comparison()
            .filter(found -> found.parts().size() > 1 && found.serves(view))
            .map(found -> Coloring.byAttribute(found.usualColor()))
            .orElse(chosen);
  }

  /** The colours of a view that may have changed: these, unless it gives others. */
  GroupPaint renewed(ViewState view, ScoreTable scores) {
    return source.equals(Source.of(view, scores)) ? this : of(view, scores);
  }

  /** Whether a change of the view leaves its colours as they are. */
  static boolean same(ViewState before, ViewState after) {
    return before.network() == after.network()
        && before.theme() == after.theme()
        && before.encoding().coloring().equals(after.encoding().coloring())
        && (before.study().kind() == StudyView.Kind.COMPARE)
            == (after.study().kind() == StudyView.Kind.COMPARE);
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
