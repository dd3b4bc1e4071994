package attache.drawing;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which colour each account has because of an attribute, and the key to it. Immutable.
 *
 * <p>Groups take the palette's categories from the largest to the smallest, equal ones by name;
 * those for which no colour is left share one grey. Groups of a vocabulary that the field knows (UN
 * regional groups, regions of the world) have the same colour in every network. A number of many
 * values is cut into five classes of about equally many accounts. An account of several groups has
 * the colour of its first.
 */
public final class GroupColors {
  /** Fixed orders of groups; matching groups of different lists share a colour. */
  private static final List<List<String>> VOCABULARIES =
      List.of(
          List.of("WEOG", "EEG", "Asia-Pacific", "African", "GRULAC", "Observer"),
          List.of("Europe", "Oceania", "Asia", "Africa", "Americas"));

  private final String attribute;
  private final List<Group> groups;
  private final int[] groupOf;

  private GroupColors(String attribute, List<Group> groups, int[] groupOf) {
    this.attribute = attribute;
    this.groups = List.copyOf(groups);
    this.groupOf = groupOf;
  }

  /**
   * What a colour of the picture stands for.
   *
   * @param name the group's name as it is shown
   * @param color its colour
   * @param rim the rim of its discs, so that they stand out from the ground
   * @param accounts how many accounts have the colour
   * @param kind whether it is one group
   */
  public record Group(String name, int color, int rim, int accounts, Kind kind) {}

  /** What accounts of one colour have in common. */
  public enum Kind {
    /** They belong to one group, or one class of a number. */
    GROUP,
    /** Their groups are too small for colours of their own. */
    OTHER,
    /** Nothing is known of them. */
    MISSING,
    /** All accounts have one colour. */
    ALL
  }

  /**
   * The colours of a network's accounts.
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
      return new GroupColors("", List.of(all), new int[network.accountCount()]);
    }
    List<String> names = new ArrayList<>();
    int[] codes = codes(column.get(), names);
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
    int[] slotOf = slots(names, counts, palette.categories().size());
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
    return new GroupColors(attribute, groups, groupOf);
  }

  private static GroupColors ofNumbers(NumberColumn column, Palette palette) {
    NumberClasses classes = NumberClasses.of(column, palette.sequence().size());
    int[] groupOf = new int[column.size()];
    int[] counts = new int[classes.count() + 1];
    for (int row = 0; row < groupOf.length; row++) {
      groupOf[row] = column.isMissing(row) ? classes.count() : classes.classOf(column.value(row));
      counts[groupOf[row]]++;
    }
    List<Group> groups = new ArrayList<>();
    for (int one = 0; one < classes.count(); one++) {
      // Few classes are spread over the whole sequence, so that the lowest and the highest differ.
      int last = palette.sequence().size() - 1;
      int place = classes.count() == 1 ? last : one * last / (classes.count() - 1);
      int color = palette.sequence().get(place);
      groups.add(group(classes.name(one), color, counts[one], Kind.GROUP, palette));
    }
    if (counts[classes.count()] > 0) {
      groups.add(missing(counts[classes.count()], palette));
    }
    return new GroupColors(column.name(), groups, groupOf);
  }

  /** Numbers the groups in the order of their first account; -1 for an account without. */
  private static int[] codes(AttributeColumn column, List<String> names) {
    Map<String, Integer> known = new HashMap<>();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      List<String> of = column.groups(row);
      if (of.isEmpty() || of.getFirst().isBlank()) {
        codes[row] = -1;
        continue;
      }
      codes[row] =
          known.computeIfAbsent(
              of.getFirst(),
              name -> {
                names.add(name);
                return names.size() - 1;
              });
    }
    return codes;
  }

  /** Which category each group gets; -1 for those that get none. */
  private static int[] slots(List<String> names, int[] counts, int categories) {
    int[] slotOf = new int[names.size()];
    Arrays.fill(slotOf, -1);
    boolean[] taken = new boolean[categories];
    for (List<String> vocabulary : VOCABULARIES) {
      if (2 * names.stream().filter(vocabulary::contains).count() > names.size()) {
        for (int code = 0; code < slotOf.length; code++) {
          int slot = vocabulary.indexOf(names.get(code));
          if (slot >= 0) {
            slotOf[code] = slot;
            taken[slot] = true;
          }
        }
        break;
      }
    }
    List<Integer> rest = new ArrayList<>();
    for (int code = 0; code < slotOf.length; code++) {
      if (slotOf[code] < 0) {
        rest.add(code);
      }
    }
    rest.sort(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparing(names::get));
    int free = 0;
    for (int code : rest) {
      while (free < categories && taken[free]) {
        free++;
      }
      if (free == categories) {
        break;
      }
      slotOf[code] = free++;
    }
    return slotOf;
  }

  private static Group missing(int accounts, Palette palette) {
    String name = Messages.text("drawing.group.missing");
    return group(name, palette.missing(), accounts, Kind.MISSING, palette);
  }

  private static Group group(String name, int color, int accounts, Kind kind, Palette palette) {
    return new Group(name, color, palette.rim(color), accounts, kind);
  }

  /** The attribute that the colours show; empty if all accounts have one colour. */
  public String attribute() {
    return attribute;
  }

  /** The key to the colours: groups in the order of their colours, then others, then missing. */
  public List<Group> groups() {
    return groups;
  }

  /** The groups that some accounts are coloured by, in the order of {@link #groups}. */
  List<Group> groupsOf(int[] accounts) {
    BitSet present = new BitSet();
    for (int account : accounts) {
      present.set(groupOf[account]);
    }
    return present.stream().mapToObj(groups::get).toList();
  }

  /** The group that an account is coloured by. */
  public Group group(int account) {
    return groups.get(groupOf[account]);
  }

  /** An account's colour. */
  public int color(int account) {
    return group(account).color();
  }
}
