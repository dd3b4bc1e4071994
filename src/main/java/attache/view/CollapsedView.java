package attache.view;

import attache.layouts.Positions;
import attache.network.GroupCollapse;
import java.util.LinkedHashSet;
import java.util.Set;

/** A view in which the accounts of a group are one account. */
public final class CollapsedView {
  private CollapsedView() {}

  /**
   * The view after its groups were collapsed: each group stands at the mean of its members, what
   * was selected is selected in its group, colours show the groups. Nothing is filtered or pinned.
   *
   * @param view what is shown
   * @param attribute name of the account attribute that groups
   * @param called what people call that attribute
   * @param groups the groups that become one account each; if empty, all of them
   * @throws IllegalArgumentException if the network has no such attribute
   */
  public static ViewState of(ViewState view, String attribute, String called, Set<String> groups) {
    GroupCollapse collapse = GroupCollapse.of(view.network(), attribute, called, groups);
    Arrangement before = view.arrangement();
    Arrangement arrangement =
        Arrangement.of(
            new LayoutChoice.Force(), before.seed(), means(before.positions(), collapse));
    Set<Integer> selected = new LinkedHashSet<>();
    view.selection().accounts().forEach(account -> selected.add(collapse.accountOf(account)));
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

  private static Positions means(Positions positions, GroupCollapse collapse) {
    int accounts = collapse.network().accountCount();
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    int[] members = new int[accounts];
    for (int account = 0; account < positions.size(); account++) {
      int into = collapse.accountOf(account);
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
