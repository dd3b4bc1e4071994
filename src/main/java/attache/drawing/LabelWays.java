package attache.drawing;

import attache.drawing.Label.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which an account's name may be written, the best first: at each side where it should
 * stand, there cut shorter and shorter if it is long, then, where it stands out, at any other. Of
 * each kind those over fewer ties come first, where ties are few.
 */
final class LabelWays {
  private final AccountName name;
  private final AccountNames names;
  private final TiesUnder ties;

  /** Sides at which it should stand. */
  private List<Side> proper;

  private List<Side> others;
  private boolean ranked;
  private final int cuts;

  /** The cuts that were asked for. */
  private final List<AccountName> shorter = new ArrayList<>(0);

  LabelWays(AccountName name, AccountNames names, TiesUnder ties) {
    this.name = name;
    this.names = names;
    this.ties = ties;
    proper = Side.of(name.scene(), name.account(), false);
    others =
        name.scene().guides.hub().isPresent() && name.leads()
            ? name.sides().stream().filter(side -> !proper.contains(side)).toList()
            : List.of();
    cuts = AccountNames.cuts(name);
  }

  /** Puts the ways in their order; until then it is as if there were no ties. */
  void rank() {
    if (!ranked && ties.areFew()) {
      proper = sorted(proper);
      others = sorted(others);
    }
    ranked = true;
  }

  private List<Side> sorted(List<Side> sides) {
    Map<Side, Integer> under = new EnumMap<>(Side.class);
    sides.forEach(side -> under.put(side, ties.count(name.at(side).box())));
    List<Side> sorted = new ArrayList<>(sides);
    sorted.sort(Comparator.comparing(under::get));
    return sorted;
  }

  /** How many there are. */
  int count() {
    return (1 + cuts) * proper.size() + others.size();
  }

  /** The side of a way. */
  Side side(int way) {
    int atOther = way - (1 + cuts) * proper.size();
    return atOther < 0 ? proper.get(way % proper.size()) : others.get(atOther);
  }

  /** The name written in a way. */
  Label at(int way) {
    int cut = way / Math.max(1, proper.size()) - 1;
    boolean isCut = cut >= 0 && cut < cuts;
    return (isCut ? cut(cut) : name).at(side(way));
  }

  private AccountName cut(int cut) {
    while (shorter.size() <= cut) {
      shorter.add(names.cut(name, shorter.size()));
    }
    return shorter.get(cut);
  }

  /** How many ties run under it. */
  int ties(int way) {
    return ties.count(at(way).box());
  }
}
