package attache.network;

import java.util.Optional;

/**
 * A time during which something existed, from one moment to another. Moments are numbers, dates as
 * ISO 8601 writes them, or other texts that sort by themselves.
 *
 * @param from its first moment; empty if it always was
 * @param after whether it existed only after that moment
 * @param to its last moment; empty if it never ended
 * @param before whether it existed only before that moment
 */
public record Spell(String from, boolean after, String to, boolean before) {
  private static final String EVER = "∞";

  /** The spell that a text means, such as {@code [2009-03-01, 2009-03-10)}; empty if none. */
  public static Optional<Spell> of(String text) {
    String bare = text.strip();
    int comma = bare.indexOf(',');
    if (comma < 1 || bare.length() < 4) {
      return Optional.empty();
    }
    char open = bare.charAt(0);
    char close = bare.charAt(bare.length() - 1);
    if ((open != '[' && open != '(') || (close != ']' && close != ')')) {
      return Optional.empty();
    }
    String from = bare.substring(1, comma).strip();
    String to = bare.substring(comma + 1, bare.length() - 1).strip();
    return Optional.of(
        new Spell(
            from.endsWith(EVER) ? "" : from,
            open == '(',
            to.endsWith(EVER) ? "" : to,
            close == ')'));
  }

  /** Whether the spell holds at a moment. */
  public boolean holdsAt(String moment) {
    int start = from.isEmpty() ? 1 : compare(moment, from);
    int end = to.isEmpty() ? -1 : compare(moment, to);
    return (after ? start > 0 : start >= 0) && (before ? end < 0 : end <= 0);
  }

  /** Which of two moments comes first: as numbers if both are, else as texts. */
  public static int compare(String one, String other) {
    try {
      return Double.compare(Double.parseDouble(one), Double.parseDouble(other));
    } catch (NumberFormatException dates) {
      return one.compareTo(other);
    }
  }

  /** The spell as mathematicians write intervals. */
  @Override
  public String toString() {
    String start = from.isEmpty() ? "(−" + EVER : (after ? "(" : "[") + from;
    String end = to.isEmpty() ? EVER + ")" : to + (before ? ")" : "]");
    return start + ", " + end;
  }
}
