package attache.view;

import attache.layouts.Positions;
import attache.network.GroupCollapse;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A view in which the accounts of a group are one account. */
public final class CollapsedView {
  private CollapsedView() {}

  /**
   * The view after its groups were collapsed: each group stands at the mean of its members, what
   * was selected is selected in its group, colours show the groups. Accounts that the filter hides
   * are left out, so that what was seen is what was collapsed; nothing is filtered further or
   * pinned.
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
        GroupCollapse.of(
            view.network(),
            shown.map(Shown::accounts).orElseGet(() -> everyone(view)),
            attribute,
            called,
            groups);
    Arrangement before = view.arrangement();
    Arrangement arrangement =
        Arrangement.of(
            new LayoutChoice.Force(), before.seed(), means(before.positions(), collapse));
    Set<Integer> selected = new LinkedHashSet<>();
    for (int account : view.selection().accounts()) {
      if (collapse.accountOf(account) >= 0) {
        selected.add(collapse.accountOf(account));
      }
    }
    return ViewState.of(
            collapse.network(),
            arrangement,
            view.encoding().withColor(attribute),
            view.camera(),
            view.theme())
        .withLayer(view.layerName())
        .withTies(view.ties())
        .withMatrix(view.matrix())
        .withStudy(view.study())
        .withRankings(view.rankings())
        .withSelection(Selection.of(selected));
  }

  private static BitSet everyone(ViewState view) {
    BitSet everyone = new BitSet();
    everyone.set(0, view.network().accountCount());
    return everyone;
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
    return Positions.of(x, y);
  }
}
