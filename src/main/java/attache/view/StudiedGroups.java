package attache.view;

import attache.measures.Groups;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.SubLayer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The groups that studies tell apart in a view, and the ties among the accounts that are shown.
 *
 * @param layer the ties among the shown accounts, numbered anew if some are hidden
 * @param groups the groups of these accounts
 */
public record StudiedGroups(Layer layer, Groups groups) {
  /** More groups than this are hard to compare in one table. */
  public static final int MOST = 12;

  /** The groups of a view; nothing if no attribute parts its accounts into some groups. */
  public static Optional<StudiedGroups> of(ViewState view, ScoreTable scores) {
    String name = attribute(view);
    return view.network()
        .attribute(name)
        .map(
            column -> {
              Optional<SubLayer> part = scores.shown().map(Shown::ties);
              if (part.isEmpty()) {
                return new StudiedGroups(view.layer(), Groups.by(column));
              }
              Layer layer = part.get().layer();
              int[] rows =
                  IntStream.range(0, layer.accountCount()).map(part.get()::account).toArray();
              return new StudiedGroups(layer, Groups.by(column.select(rows)));
            });
  }

  /**
   * The attribute that a view's studies tell groups apart by: the one that was chosen, or the one
   * that colours show, or the first that there is; empty if there is none.
   */
  public static String attribute(ViewState view) {
    List<String> all = attributes(view.network());
    if (all.contains(view.study().grouping())) {
      return view.study().grouping();
    }
    String colored = view.encoding().color();
    return all.contains(colored) ? colored : all.isEmpty() ? "" : all.getFirst();
  }

  /** The attributes of a network that part its accounts into some groups, 2 to {@link #MOST}. */
  public static List<String> attributes(FollowNetwork network) {
    return network.attributes().stream()
        .filter(
            column -> {
              int groups = Groups.by(column).count();
              return groups >= 2 && groups <= MOST && groups < network.accountCount();
            })
        .map(AttributeColumn::name)
        .toList();
  }
}
