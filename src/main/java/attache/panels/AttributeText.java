package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an account's attributes are written on its card. */
final class AttributeText {
  /** A text that names more groups than this tells accounts apart rather than together. */
  private static final int MOST_GROUPS = 20;

  private AttributeText() {}

  /** An attribute's value for people; a sign for "unknown" if it is missing. */
  static String value(AttributeColumn column, int account) {
    if (column.isMissing(account)) {
      return Messages.text("panels.card.attribute.missing");
    }
    return switch (column) {
      case TextColumn text -> text.text(account);
      case ListColumn list -> String.join(", ", list.groups(account));
      case TruthColumn truth ->
          truth.value(account).orElse(false)
              ? Messages.text("panels.card.attribute.yes")
              : Messages.text("panels.card.attribute.no");
      case NumberColumn number -> number(number.value(account));
    };
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    // A year is not grouped, and a small whole number looks the same either way.
    if (whole && Math.abs(value) < 10_000) {
      return Long.toString((long) value);
    }
    return whole
        ? MeasureText.value(Measure.Scale.COUNT, value)
        : Messages.text("panels.card.attribute.number", value);
  }

  /**
   * The line below an account's name: its group, two more groups at most, and its rank by the first
   * number that is known of it.
   *
   * @param network whose account it is
   * @param colored name of the attribute that colours show; may be empty
   */
  static String line(FollowNetwork network, String colored, int account) {
    List<String> parts = new ArrayList<>();
    network
        .attribute(colored)
        .filter(column -> !column.isMissing(account))
        .ifPresent(column -> parts.add(value(column, account)));
    network.attributes().stream()
        .filter(column -> column instanceof TextColumn text && isGroups(text))
        .filter(column -> !column.isMissing(account))
        .map(column -> value(column, account))
        .filter(text -> !parts.contains(text))
        .limit(1)
        .forEach(parts::add);
    rank(network, account).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static boolean isGroups(TextColumn column) {
    int groups = column.values().size();
    return groups > 1
        && groups <= MOST_GROUPS
        && 2 * groups <= column.size()
        && !column.values().stream().allMatch(AttributeText::isForMachines);
  }

  /** Whether a text is a colour code or an address: not what a person would be introduced by. */
  private static boolean isForMachines(String text) {
    return text.matches("#[0-9a-fA-F]{3,8}") || text.startsWith("http");
  }

  private static Optional<String> rank(FollowNetwork network, int account) {
    for (AttributeColumn column : network.attributes()) {
      if (column instanceof NumberColumn number && !number.isMissing(account)) {
        double own = number.value(account);
        int known = 0;
        int above = 0;
        for (int other = 0; other < number.size(); other++) {
          known += number.isMissing(other) ? 0 : 1;
          above += number.value(other) > own ? 1 : 0;
        }
        String name = AttributeNames.name(column.name());
        int comma = name.indexOf(',');
        return Optional.of(
            Messages.text(
                "panels.card.attribute.rank",
                comma < 0 ? name : name.substring(0, comma),
                above + 1,
                known));
      }
    }
    return Optional.empty();
  }
}
