package attache.project;

import attache.network.FollowNetwork;
import attache.view.ViewState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * What a project file keeps. Immutable.
 *
 * @param current what is shown
 * @param saved the views that were given a name, in the user's order
 * @param formers for a network of collapsed groups the view of the network that it was made of
 * @param rest what the file holds that this version does not know
 */
public record Project(
    ViewState current,
    List<SavedView> saved,
    Map<FollowNetwork, ViewState> formers,
    ProjectRest rest) {
  public Project {
    saved = List.copyOf(saved);
    formers = Map.copyOf(formers);
  }

  /** A project of one view. */
  public static Project of(ViewState current) {
    return new Project(current, List.of(), Map.of(), ProjectRest.NONE);
  }

  /**
   * All networks that are written: those of a file that was read in its order, others after them,
   * that of the current view first.
   */
  public SequencedSet<FollowNetwork> networks() {
    SequencedSet<FollowNetwork> networks = new LinkedHashSet<>();
    networks.add(current.network());
    compared(current, networks);
    for (SavedView view : saved) {
      networks.add(view.view().network());
      compared(view.view(), networks);
    }
    // A network that was collapsed may itself be one of collapsed groups.
    List<FollowNetwork> reached = List.copyOf(networks);
    while (!reached.isEmpty()) {
      List<FollowNetwork> more =
          reached.stream()
              .filter(formers::containsKey)
              .map(collapsed -> Objects.requireNonNull(formers.get(collapsed)).network())
              .filter(networks::add)
              .toList();
      reached = more;
    }
    formers.values().forEach(former -> compared(former, networks));
    return rest.ordered(networks);
  }

  /** Adds the networks that a view's own is compared with. */
  private static void compared(ViewState view, SequencedSet<FollowNetwork> networks) {
    view.study()
        .comparison()
        .networks()
        .forEach(compared -> compared.elsewhere().ifPresent(networks::add));
  }
}
