package attache.measures;

import attache.text.Messages;
import java.util.Locale;

/**
 * The roles of a broker v in an open triad a→v→b (a follows v, v follows b, a does not follow b),
 * by the groups of the three (Gould &amp; Fernandez 1989).
 */
public enum Role {
  /** All three belong to one group. */
  COORDINATOR,
  /** The others belong to one group, the broker to another. */
  ITINERANT,
  /** The broker belongs to the group of the last, the first to another. */
  GATEKEEPER,
  /** The broker belongs to the group of the first, the last to another. */
  REPRESENTATIVE,
  /** All three belong to different groups. */
  LIAISON;

  /** The name in files and commands, such as {@code gatekeeper}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call the role. */
  public String label() {
    return Messages.text("measures.role." + key() + ".name");
  }

  /** What the role is, in a sentence. */
  public String definition() {
    return Messages.text("measures.role." + key() + ".definition");
  }

  /**
   * The role of the same triad if it is read the other way round, from the last to the first:
   * gatekeeper and representative change places.
   */
  public Role reversed() {
    return switch (this) {
      case GATEKEEPER -> REPRESENTATIVE;
      case REPRESENTATIVE -> GATEKEEPER;
      case COORDINATOR, ITINERANT, LIAISON -> this;
    };
  }

  /** The place of its numbers in tables, 0 to 4. */
  public int place() {
    return switch (this) {
      case COORDINATOR -> 0;
      case ITINERANT -> 1;
      case GATEKEEPER -> 2;
      case REPRESENTATIVE -> 3;
      case LIAISON -> 4;
    };
  }

  /** The role for three groups: of the first, the broker and the last. */
  static Role of(int first, int broker, int last) {
    if (first == broker) {
      return broker == last ? COORDINATOR : REPRESENTATIVE;
    }
    if (broker == last) {
      return GATEKEEPER;
    }
    return first == last ? ITINERANT : LIAISON;
  }
}
