package attache.view;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.GroupCollapse;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A view in which the accounts of a group are one account. Nearly every group follows every other,
 * so degrees say little there: rankings and sizes show how many follows groups get and give.
 */
public final class CollapsedView {
  /** How far groups stay apart, as a share of what would spread all of them evenly. */
  private static final double APART = 0.7;

  /** Places on a line count as if they filled a strip so wide, as a share of its length. */
  private static final double SLIM = 0.25;

  private static final double TOLERANCE = 0.01;
  private static final int ROUNDS = 60;

  private CollapsedView() {}

  /**
   * The view after its groups were collapsed: each group stands at the mean of its members, or near
   * it where it would lie on another; what was selected is selected in its group, colours show the
   * groups, sizes and rankings the weights in and out, that is, added-up follows. Accounts that the
   * filter hides or that are muted are left out, so that what was seen is what was collapsed;
   * nothing is filtered further or pinned.
   *
   * @param view what is shown
   * @param shown the accounts that its filter leaves; all of them if it has none
   * @param attribute name of the account attribute that groups
   * @param called what people call that attribute
   * @param groups the groups that become one account each; if empty, all of them
   * @throws IllegalArgumentException if the network has no such attribute
   */
  public static ViewState of(
      ViewState view, Optional<Shown> shown, String attribute, String called, Set<String> groups) {
    GroupCollapse collapse =
        GroupCollapse.of(view.network(), kept(view, shown), attribute, called, groups);
    Arrangement before = view.arrangement();
    Arrangement arrangement =
        Arrangement.of(new LayoutChoice.Force(), before.seed(), means(before.positions(), collapse))
            .asAdjusted();
    Set<Integer> selected = new LinkedHashSet<>();
    for (int account : view.selection().accounts()) {
      if (collapse.accountOf(account) >= 0) {
        selected.add(collapse.accountOf(account));
      }
    }
    return ViewState.of(
            collapse.network(),
            arrangement,
            view.encoding().withColor(attribute).withSize(Measures.WEIGHT_IN),
            view.camera(),
            view.theme())
        .withLayer(view.layerName())
        .withTies(view.ties())
        .withMatrix(view.matrix())
        .withStudy(view.study())
        .withRankings(new RankingPair(Measures.WEIGHT_IN, Measures.WEIGHT_OUT))
        .withSelection(Selection.of(selected));
  }

  private static BitSet kept(ViewState view, Optional<Shown> shown) {
    BitSet kept = new BitSet();
    kept.set(0, view.network().accountCount());
    shown.ifPresent(left -> kept.and(left.accounts()));
    view.brokerage().muted().forEach(kept::clear);
    return kept;
  }

  private static Positions means(Positions positions, GroupCollapse collapse) {
    int accounts = collapse.network().accountCount();
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    int[] members = new int[accounts];
    for (int account = 0; account < positions.size(); account++) {
      int into = collapse.accountOf(account);
      if (into < 0) {
        continue;
      }
      x[into] += positions.x(account);
      y[into] += positions.y(account);
      members[into]++;
    }
    for (int into = 0; into < accounts; into++) {
      x[into] /= members[into];
      y[into] /= members[into];
    }
    part(x, y, members);
    return Positions.of(x, y);
  }

  /**
   * Parts groups that would lie on each other, or on an account, moving each as far as the other.
   */
  private static void part(double[] x, double[] y, int[] members) {
    double room = Math.max(extent(x), SLIM * extent(y)) * Math.max(extent(y), SLIM * extent(x));
    double apart = APART * Math.sqrt(room / Math.max(1, x.length));
    boolean moved = apart > 0;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int one = 0; one < x.length; one++) {
        for (int other = 0; members[one] > 1 && other < x.length; other++) {
          boolean pair = one != other && (members[other] < 2 || one < other);
          moved |= pair && part(x, y, one, other, apart);
        }
      }
    }
  }

  private static boolean part(double[] x, double[] y, int one, int other, double apart) {
    double dx = x[other] - x[one];
    double dy = y[other] - y[one];
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= apart * (1 - TOLERANCE)) {
      return false;
    }
    // In one place every direction is as good.
    double push = (apart - distance) / 2;
    double alongX = distance == 0 ? 1 : dx / distance;
    double alongY = distance == 0 ? 0 : dy / distance;
    x[one] -= push * alongX;
    y[one] -= push * alongY;
    x[other] += push * alongX;
    y[other] += push * alongY;
    return true;
  }

  private static double extent(double[] places) {
    var all = Arrays.stream(places).summaryStatistics();
    return places.length == 0 ? 0 : all.getMax() - all.getMin();
  }
}
