package attache.drawing;

import attache.measures.BrokerageRoles;
import attache.measures.MeasureText;
import attache.measures.Measures;
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
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which colour each account has because of an attribute or a measure, and the key to it. Immutable.
 *
 * <p>Groups take the palette's categories from the largest to the smallest, equal ones by name;
 * those for which no colour is left share one grey. Groups of a vocabulary that the field knows (UN
 * regional groups, regions of the world) have the same colour in every network. An account of
 * several groups has the colour of its first. The scores of a measure, and an attribute of many
 * different numbers, have the colours of a {@link ColorScale}.
 */
public final class GroupColors {
  private final String attribute;
  private final String name;
  private final List<Group> groups;
  private final int[] groupOf;

  private final Optional<ColorScale> scale;

  /** The number that each account's colour shows, if there is a scale. */
  private final double[] values;

  private final Palette palette;
  private final int[] colors;
  private final int[] rims;

  private GroupColors(String attribute, List<Group> groups, int[] groupOf, Palette palette) {
    this(attribute, groups, groupOf, Optional.empty(), new double[0], palette);
  }

  private GroupColors(
      String attribute,
      List<Group> groups,
      int[] groupOf,
      Optional<ColorScale> scale,
      double[] values,
      Palette palette) {
    this(attribute, nameOf(attribute), groups, groupOf, scale, values, palette);
  }

  /**
   * @param name what people call what the colours show
   */
  private GroupColors(
      String attribute,
      String name,
      List<Group> groups,
      int[] groupOf,
      Optional<ColorScale> scale,
      double[] values,
      Palette palette) {
    this.attribute = attribute;
    this.name = name;
    this.groups = List.copyOf(groups);
    this.groupOf = groupOf;
    this.scale = scale;
    this.values = values;
    this.palette = palette;
    colors = new int[groupOf.length];
    rims = new int[groupOf.length];
    Map<Integer, Integer> rimOf = new HashMap<>();
    for (int account = 0; account < groupOf.length; account++) {
      int color =
          groupOf[account] < 0
              ? scale.orElseThrow().color(values[account])
              : groups.get(groupOf[account]).color();
      colors[account] = color;
      rims[account] = rimOf.computeIfAbsent(color, palette::rim);
    }
  }

  private static String nameOf(String attribute) {
    return Measures.get(attribute)
        .map(MeasureText::name)
        .orElseGet(() -> AttributeNames.name(attribute));
  }

  private Group onScale(double value, int accounts) {
    ColorScale numbers = scale.orElseThrow();
    return group(numbers.text(value), numbers.color(value), accounts, Kind.VALUE, palette);
  }

  /**
   * What a colour of the picture stands for.
   *
   * @param name the group's name as it is shown
   * @param color its colour
   * @param rim the rim of its discs, so that they stand out from the ground
   * @param accounts how many accounts have the colour
   * @param kind whether it is one group
   * @param symbol what its accounts are drawn as
   */
  public record Group(String name, int color, int rim, int accounts, Kind kind, Symbol symbol) {
    /** A group of discs. */
    public Group(String name, int color, int rim, int accounts, Kind kind) {
      this(name, color, rim, accounts, kind, Symbol.DISC);
    }

    /** The same drawn as something else. */
    Group drawnAs(Symbol other) {
      return new Group(name, color, rim, accounts, kind, other);
    }
  }

  /** What accounts of one colour have in common. */
  public enum Kind {
    /** They belong to one group. */
    GROUP,
    /** They have one number, whose colour stands on a scale. */
    VALUE,
    /** Their groups are too small for colours of their own. */
    OTHER,
    /** Nothing is known of them. */
    MISSING,
    /** What their colours shall show is still being computed. */
    PENDING,
    /** All accounts have one colour. */
    ALL
  }

  /**
   * The colours of the accounts of a view.
   *
   * @param scores if the measure that colours shall show is not in it yet, all accounts have one
   */
  public static GroupColors of(ViewState view, ScoreTable scores) {
    GroupColors colors = colored(view, scores);
    return view.encoding().shapes() ? colors.withSymbols() : colors;
  }

  private static GroupColors colored(ViewState view, ScoreTable scores) {
    FollowNetwork network = view.network();
    Palette palette = Palette.of(view.theme());
    return switch (view.encoding().coloring()) {
      case Coloring.Plain plain -> of(network, "", palette);
      case Coloring.ByAttribute by -> of(network, by.attribute(), palette);
      case Coloring.ByRole by ->
          scores
              .rolesBy(by.attribute())
              .map(roles -> ofRoles(roles, by, palette))
              .orElseGet(() -> pending("", network.accountCount(), palette));
      case Coloring.ByMeasure by ->
          scores
              .get(by.measure())
              .map(known -> ofScores(by.measure(), known, palette))
              .orElseGet(() -> pending(by.measure(), network.accountCount(), palette));
    };
  }

  /** The same with a symbol for each group that can be told apart by one. */
  private GroupColors withSymbols() {
    List<Group> drawn = groups.stream().map(group -> group.drawnAs(symbol(group))).toList();
    return new GroupColors(attribute, name, drawn, groupOf, scale, values, palette);
  }

  private Symbol symbol(Group group) {
    return switch (group.kind()) {
      case GROUP -> Symbol.ofCategory(Math.max(0, palette.categories().indexOf(group.color())));
      case OTHER -> Symbol.SALTIRE;
      case MISSING -> Symbol.BAR;
      case VALUE, PENDING, ALL -> Symbol.DISC;
    };
  }

  private static GroupColors pending(String measure, int accounts, Palette palette) {
    String name = Messages.text("drawing.group.pending");
    Group all = group(name, palette.other(), accounts, Kind.PENDING, palette);
    return new GroupColors(measure, List.of(all), new int[accounts], palette);
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

  private static GroupColors ofScores(String measure, Scores scores, Palette palette) {
    double[] values = scores.toArray();
    // Where no account has a score, there is no scale either.
    boolean any = Arrays.stream(values).anyMatch(Double::isFinite);
    Optional<ColorScale> scale =
        any ? Optional.of(ColorScale.of(measure, scores, palette)) : Optional.empty();
    return scaled(measure, values, scale, palette);
  }

  private static GroupColors scaled(
      String of, double[] values, Optional<ColorScale> scale, Palette palette) {
    int[] groupOf = new int[values.length];
    int missing = 0;
    for (int account = 0; account < values.length; account++) {
      groupOf[account] = Double.isNaN(values[account]) ? 0 : -1;
      missing += groupOf[account] + 1;
    }
    List<Group> groups = missing == 0 ? List.of() : List.of(missing(missing, palette));
    return new GroupColors(of, groups, groupOf, scale, values, palette);
  }

  /**
   * The colours of a network's accounts because of an attribute.
   *
   * @param network whose accounts to colour
   * @param attribute name of the account attribute; if empty or unknown, all have one colour
   * @param palette where colours are taken from
   */
  public static GroupColors of(FollowNetwork network, String attribute, Palette palette) {
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
    return scaled(column.name(), values, Optional.of(ColorScale.of(column, palette)), palette);
  }

  private static Group missing(int accounts, Palette palette) {
    String name = Messages.text("drawing.group.missing");
    return group(name, palette.missing(), accounts, Kind.MISSING, palette);
  }

  private static Group group(String name, int color, int accounts, Kind kind, Palette palette) {
    return new Group(name, color, palette.rim(color), accounts, kind);
  }

  /** The attribute or measure that the colours show; empty if they show neither. */
  public String attribute() {
    return attribute;
  }

  /** What people call that attribute or measure; empty if all accounts have one colour. */
  public String shownName() {
    return name;
  }

  /**
   * The key to the colours: groups in the order of their colours, then others, then missing. Beside
   * a scale only those that have no place on it.
   */
  public List<Group> groups() {
    return groups;
  }

  /** The groups that some accounts are coloured by, in the order of {@link #groups}. */
  List<Group> groupsOf(int[] accounts) {
    BitSet present = new BitSet();
    for (int account : accounts) {
      if (groupOf[account] >= 0) {
        present.set(groupOf[account]);
      }
    }
    return present.stream().mapToObj(groups::get).toList();
  }

  /** How numbers become colours, if colours show numbers. */
  public Optional<ColorScale> scale() {
    return scale;
  }

  /** The group that an account is coloured by; on a scale, all accounts of its number. */
  public Group group(int account) {
    if (groupOf[account] >= 0) {
      return groups.get(groupOf[account]);
    }
    double value = values[account];
    return onScale(value, (int) Arrays.stream(values).filter(other -> other == value).count());
  }

  /** An account's colour. */
  public int color(int account) {
    return colors[account];
  }

  /** What an account is drawn as. */
  Symbol symbol(int account) {
    return groupOf[account] < 0 ? Symbol.DISC : groups.get(groupOf[account]).symbol();
  }

  /** The rim of an account's disc, so that it stands out from the ground. */
  public int rim(int account) {
    return rims[account];
  }
}
