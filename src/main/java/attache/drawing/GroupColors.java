package attache.drawing;

import attache.network.FollowNetwork;
import attache.view.ScoreTable;
import attache.view.ViewState;
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

  /** Colours of groups alone. */
  GroupColors(String attribute, List<Group> groups, int[] groupOf, Palette palette) {
    this(
        attribute,
        AttributeNames.name(attribute),
        groups,
        groupOf,
        Optional.empty(),
        new double[0],
        palette);
  }

  /**
   * @param attribute the attribute or measure that the colours show; empty for neither
   * @param name what people call what the colours show
   * @param groupOf the group of each account; below 0 if it has a place on the scale
   * @param values the number of each account, if there is a scale
   */
  GroupColors(
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

  private Group onScale(double value, int accounts) {
    ColorScale numbers = scale.orElseThrow();
    return GroupColoring.group(
        numbers.text(value), numbers.color(value), accounts, Kind.VALUE, palette);
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
    GroupColors colors = GroupColoring.of(view, scores);
    return view.encoding().shapes() ? colors.withSymbols() : colors;
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

  /**
   * The colours of a network's accounts because of an attribute.
   *
   * @param network whose accounts to colour
   * @param attribute name of the account attribute; if empty or unknown, all have one colour
   * @param palette where colours are taken from
   */
  public static GroupColors of(FollowNetwork network, String attribute, Palette palette) {
    return GroupColoring.of(network, attribute, palette);
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
