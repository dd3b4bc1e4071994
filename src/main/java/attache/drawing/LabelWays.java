package attache.drawing;

import attache.drawing.Label.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
  private final List<Side> proper;

  private final List<Side> others;
  private final int cuts;

  /** The cuts that were asked for. */
  private final List<AccountName> shorter = new ArrayList<>(0);

  LabelWays(AccountName name, AccountNames names, TiesUnder ties) {
    this.name = name;
    this.names = names;
    this.ties = ties;
    List<Side> sides = Side.of(name.scene(), name.account(), false);
    List<Side> all = name.sides();
    proper = sorted(sides);
    others =
        all.size() == sides.size()
            ? List.of()
            : sorted(all.stream().filter(side -> !sides.contains(side)).toList());
    cuts = AccountNames.cuts(name);
  }

  private List<Side> sorted(List<Side> sides) {
    if (!ties.areFew()) {
      return sides;
    }
    List<Side> sorted = new ArrayList<>(sides);
    sorted.sort(Comparator.comparingInt(side -> ties.count(name.at(side).box())));
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
