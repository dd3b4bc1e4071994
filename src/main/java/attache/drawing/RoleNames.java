package attache.drawing;

import attache.measures.BrokerageRoles.Direction;
import attache.text.Messages;
import attache.view.Coloring;

/** What people call colours that show main roles. */
public final class RoleNames {
  private RoleNames() {}

  /** By which groups, and in which direction triads are read. */
  public static String of(Coloring.ByRole coloring) {
    String groups = AttributeNames.name(coloring.attribute());
    return coloring.direction() == Direction.FOLLOW
        ? Messages.text("drawing.roles.follow", groups)
        : Messages.text("drawing.roles.flow", groups);
  }
}
