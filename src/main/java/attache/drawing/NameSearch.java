package attache.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Places names so that none overlaps another and all together cost little, by simulated annealing
 * (Christensen, Marks and Shieber, "An empirical study of algorithms for point-feature label
 * placement", ACM Transactions on Graphics 14(3), 1995). The same names give the same places on
 * every machine.
 */
final class NameSearch {
  private static final double HOTTEST = 2;
  private static final double COOLING = 0.86;
  private static final int STAGES = 30;

  /** How often each name is tried elsewhere in a stage. */
  private static final int TRIES = 12;

  /** Gaps between names in one line, so that they are not read as one. */
  private static final double APART = 3;

  private static final int LEFT_OUT = -1;

  /**
   * A name.
   *
   * @param places where it may stand
   * @param costs what each place costs
   * @param missing what it costs to leave it out
   */
  record Name(List<Label> places, List<Double> costs, double missing) {
    Name {
      places = List.copyOf(places);
      costs = List.copyOf(costs);
    }
  }

  private final SplittableRandom random = new SplittableRandom(1);
  private final List<Name> names;
  private final Box[][] boxes;
  private final double[][] costs;
  private final int[][] near;
  private final int[] at;
  private final double gap;

  private NameSearch(List<Name> names, double gap) {
    this.names = names;
    this.gap = gap;
    boxes = new Box[names.size()][];
    costs = new double[names.size()][];
    at = new int[names.size()];
    for (int name = 0; name < names.size(); name++) {
      boxes[name] = names.get(name).places.stream().map(Label::box).toArray(Box[]::new);
      costs[name] = names.get(name).costs.stream().mapToDouble(cost -> cost).toArray();
      at[name] = LEFT_OUT;
    }
    near = near();
  }

  /**
   * The names that found a place, in the order in which they were given.
   *
   * @param gap pixels between two names, one below the other
   */
  static List<Label> best(List<Name> names, double gap) {
    NameSearch search = new NameSearch(names, gap);
    search.settle();
    double heat = HOTTEST;
    for (int stage = 0; stage < STAGES; stage++) {
      search.stir(heat);
      heat *= COOLING;
    }
    search.settle();
    List<Label> labels = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      if (search.at[name] != LEFT_OUT) {
        labels.add(names.get(name).places.get(search.at[name]));
      }
    }
    return labels;
  }

  /** For each name those that may stand in its way. */
  private int[][] near() {
    Box[] all = new Box[boxes.length];
    double right = 1;
    double bottom = 1;
    for (int name = 0; name < boxes.length; name++) {
      for (Box box : boxes[name]) {
        all[name] = all[name] == null ? box : all[name].around(box);
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
      }
    }
    BoxGrid grid = new BoxGrid(right, bottom, Math.max(1, 40 * gap));
    List<Integer> inGrid = new ArrayList<>();
    for (int name = 0; name < all.length; name++) {
      if (all[name] != null) {
        grid.add(all[name].grown(APART * gap));
        inGrid.add(name);
      }
    }
    int[][] found = new int[all.length][];
    for (int name = 0; name < all.length; name++) {
      java.util.BitSet others = new java.util.BitSet();
      if (all[name] != null) {
        grid.any(
            all[name],
            number -> {
              others.set(inGrid.get(number));
              return false;
            });
      }
      others.clear(name);
      found[name] = others.stream().toArray();
    }
    return found;
  }

  private boolean collide(Box one, Box other) {
    return one.left() - APART * gap < other.right()
        && other.left() - APART * gap < one.right()
        && one.top() - gap < other.bottom()
        && other.top() - gap < one.bottom();
  }

  private double cost(int name) {
    return at[name] == LEFT_OUT ? names.get(name).missing : costs[name][at[name]];
  }

  /** What it costs more to put a name at a place, where all that is in its way is left out. */
  private double more(int name, int place) {
    double more = costs[name][place] - cost(name);
    Box box = boxes[name][place];
    for (int other : near[name]) {
      if (at[other] != LEFT_OUT && collide(box, boxes[other][at[other]])) {
        more += names.get(other).missing - cost(other);
      }
    }
    return more;
  }

  private void put(int name, int place) {
    Box box = boxes[name][place];
    for (int other : near[name]) {
      if (at[other] != LEFT_OUT && collide(box, boxes[other][at[other]])) {
        at[other] = LEFT_OUT;
      }
    }
    at[name] = place;
  }

  /** Puts names elsewhere by chance, the more boldly the hotter. */
  private void stir(double heat) {
    for (int tries = TRIES * at.length; tries > 0; tries--) {
      int name = random.nextInt(at.length);
      if (costs[name].length > 0) {
        int place = random.nextInt(costs[name].length);
        double more = place == at[name] ? 0 : more(name, place);
        // StrictMath, so that every machine decides alike.
        if (more <= 0 || random.nextDouble() < StrictMath.exp(-more / heat)) {
          put(name, place);
        }
      }
    }
  }

  /** Gives each name in turn the place that costs least, until none can be better. */
  private void settle() {
    boolean better = true;
    while (better) {
      better = false;
      for (int name = 0; name < at.length; name++) {
        int best = LEFT_OUT;
        double least = -1e-9;
        for (int place = 0; place < costs[name].length; place++) {
          double more = more(name, place);
          if (more < least) {
            least = more;
            best = place;
          }
        }
        if (best != LEFT_OUT) {
          put(name, best);
          better = true;
        }
      }
    }
  }
}
