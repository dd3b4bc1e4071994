package attache.drawing;

import attache.drawing.GroupColors.Group;
import attache.drawing.GroupColors.Kind;
import attache.measures.BrokerageRoles;
import attache.measures.MeasureText;
import attache.measures.Role;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gives accounts colours because of an attribute, a measure, or their roles between groups. */
final class GroupColoring {
  private GroupColoring() {}

  /** The colours of the accounts of a view, which are discs. */
  static GroupColors of(ViewState view, ScoreTable scores) {
    FollowNetwork network = view.network();
    Palette palette = Palette.of(view.theme());
    return switch (view.encoding().coloring()) {
      case Coloring.Plain plain -> of(network, "", palette);
      case Coloring.ByAttribute by -> of(network, by.attribute(), palette);
      case Coloring.ByRole by ->
          scores
              .rolesBy(by.attribute())
              .map(roles -> ofRoles(roles, by, palette))
              .orElseGet(() -> pending("", "", network.accountCount(), palette));
      case Coloring.ByMeasure by ->
          scores
              .get(by.measure())
              .map(known -> ofScores(by.measure(), nameOf(by, view), known, palette))
              .orElseGet(
                  () -> pending(by.measure(), nameOf(by, view), network.accountCount(), palette));
    };
  }

  /** Those of a network because of an attribute, as {@link GroupColors#of} says. */
  static GroupColors of(FollowNetwork network, String attribute, Palette palette) {
    Optional<AttributeColumn> column =
        attribute.isEmpty() ? Optional.empty() : network.attribute(attribute);
    if (column.isEmpty()) {
      int color = palette.categories().getFirst();
      Group all =
          new Group(
              Messages.text("drawing.group.all"),
              color,
              palette.rim(color),
              network.accountCount(),
              Kind.ALL);
      return new GroupColors("", List.of(all), new int[network.accountCount()], palette);
    }
    List<String> names = new ArrayList<>();
    int[] codes = CategorySlots.codes(column.get(), names);
    if (column.get() instanceof NumberColumn numbers
        && names.size() > palette.categories().size()) {
      return ofNumbers(numbers, palette);
    }
    return ofCategories(attribute, names, codes, palette);
  }

  private static String nameOf(Coloring.ByMeasure by, ViewState view) {
    return MeasureText.name(by.measure(), view.layer().directed());
  }

  private static GroupColors pending(String measure, String name, int accounts, Palette palette) {
    String pending = Messages.text("drawing.group.pending");
    Group all = group(pending, palette.other(), accounts, Kind.PENDING, palette);
    return new GroupColors(
        measure, name, List.of(all), new int[accounts], Optional.empty(), new double[0], palette);
  }

  private static GroupColors ofRoles(BrokerageRoles roles, Coloring.ByRole by, Palette palette) {
    Role[] all = Role.values();
    int[] counts = new int[all.length + 1];
    int[] groupOf = new int[roles.groups().accountCount()];
    for (int account = 0; account < groupOf.length; account++) {
      groupOf[account] =
          roles.mainRole(account, by.direction()).map(Role::place).orElse(all.length);
      counts[groupOf[account]]++;
    }
    List<Group> groups = new ArrayList<>();
    for (Role role : all) {
      groups.add(
          group(role.label(), palette.role(role), counts[role.place()], Kind.GROUP, palette));
    }
    groups.add(
        group(
            Messages.text("drawing.group.no-role"),
            palette.missing(),
            counts[all.length],
            Kind.MISSING,
            palette));
    return new GroupColors(
        "", RoleNames.of(by), groups, groupOf, Optional.empty(), new double[0], palette);
  }

  private static GroupColors ofScores(String measure, String name, Scores scores, Palette palette) {
    double[] values = scores.toArray();
    // Where no account has a score, there is no scale either.
    boolean any = Arrays.stream(values).anyMatch(Double::isFinite);
    Optional<ColorScale> scale =
        any ? Optional.of(ColorScale.of(measure, scores, palette)) : Optional.empty();
    return scaled(measure, name, values, scale, palette);
  }

  private static GroupColors scaled(
      String of, String name, double[] values, Optional<ColorScale> scale, Palette palette) {
    int[] groupOf = new int[values.length];
    int missing = 0;
    for (int account = 0; account < values.length; account++) {
      groupOf[account] = Double.isNaN(values[account]) ? 0 : -1;
      missing += groupOf[account] + 1;
    }
    List<Group> groups = missing == 0 ? List.of() : List.of(missing(missing, palette));
    return new GroupColors(of, name, groups, groupOf, scale, values, palette);
  }

  private static GroupColors ofCategories(
      String attribute, List<String> names, int[] codes, Palette palette) {
    int[] counts = new int[names.size()];
    int missing = 0;
    for (int code : codes) {
      if (code < 0) {
        missing++;
      } else {
        counts[code]++;
      }
    }
    int[] slotOf = CategorySlots.of(names, counts, palette.categories().size());
    int[] groupOfCode = new int[names.size()];
    List<Group> groups = new ArrayList<>();
    int others = 0;
    int otherAccounts = 0;
    for (int slot = 0; slot < palette.categories().size(); slot++) {
      for (int code = 0; code < slotOf.length; code++) {
        if (slotOf[code] == slot) {
          groupOfCode[code] = groups.size();
          int color = palette.categories().get(slot);
          groups.add(group(names.get(code), color, counts[code], Kind.GROUP, palette));
        }
      }
    }
    for (int code = 0; code < slotOf.length; code++) {
      if (slotOf[code] < 0) {
        groupOfCode[code] = groups.size();
        others++;
        otherAccounts += counts[code];
      }
    }
    if (others > 0) {
      String name = Messages.text("drawing.group.other", others);
      groups.add(group(name, palette.other(), otherAccounts, Kind.OTHER, palette));
    }
    int unknown = groups.size();
    if (missing > 0) {
      groups.add(missing(missing, palette));
    }
    int[] groupOf = Arrays.stream(codes).map(c -> c < 0 ? unknown : groupOfCode[c]).toArray();
    return new GroupColors(attribute, groups, groupOf, palette);
  }

  private static GroupColors ofNumbers(NumberColumn column, Palette palette) {
    double[] values = new double[column.size()];
    Arrays.setAll(values, column::value);
    return scaled(
        column.name(),
        AttributeNames.name(column.name()),
        values,
        Optional.of(ColorScale.of(column, palette)),
        palette);
  }

  private static Group missing(int accounts, Palette palette) {
    String name = Messages.text("drawing.group.missing");
    return group(name, palette.missing(), accounts, Kind.MISSING, palette);
  }

  /** A group whose discs have the rim of their colour. */
  static Group group(String name, int color, int accounts, Kind kind, Palette palette) {
    return new Group(name, color, palette.rim(color), accounts, kind);
  }
}
