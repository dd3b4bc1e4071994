package attache.drawing;

import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Encoding;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a scene follows from network, encoding, theme and scores alone, and so lasts while the
 * camera, the positions and the selection change.
 */
final class Look {
  final FollowNetwork network;
  final Palette palette;
  final GroupColors colors;
  final SizeScale sizes;
  final Ties ties;
  final boolean named;

  /** Radius of each account's disc as a share of the largest. */
  final double[] shares;

  /** Accounts from the largest disc to the smallest. */
  final int[] bySize;

  private final Layer layer;
  private final Encoding encoding;
  private final Theme theme;
  private final Optional<Scores> scores;

  private Look(ViewState view, Optional<Scores> scores, Ties ties) {
    this.network = view.network();
    this.layer = view.layer();
    this.encoding = view.encoding();
    this.theme = view.theme();
    this.scores = scores;
    this.ties = ties;
    palette = Palette.of(theme);
    colors = GroupColors.of(network, encoding.color(), palette);
    sizes = SizeScale.of(encoding.size(), scores);
    named = encoding.labels();
    shares = new double[network.accountCount()];
    for (int account = 0; account < shares.length; account++) {
      shares[account] = sizes.radius(scores.isPresent() ? scores.get().value(account) : 0);
    }
    bySize = bySize(shares.length, scores);
  }

  /** The look of a view; takes over what it can from the look before. */
  static Look of(ViewState view, Optional<Scores> scores, @Nullable Look before) {
    Ties ties =
        before != null && before.layer == view.layer() ? before.ties : Ties.of(view.layer());
    return new Look(view, scores, ties);
  }

  /** Whether it is the look of a view, too. Compares the large parts by identity. */
  boolean fits(ViewState view, Optional<Scores> current) {
    return network == view.network()
        && layer == view.layer()
        && encoding.equals(view.encoding())
        && theme == view.theme()
        && scores.orElse(null) == current.orElse(null);
  }

  /** The highest score first, those without a score last. */
  private static int[] bySize(int accounts, Optional<Scores> scores) {
    int[] order = new int[accounts];
    int next = 0;
    if (scores.isPresent()) {
      while (next < scores.get().rankedCount()) {
        order[next] = scores.get().at(next);
        next++;
      }
    }
    for (int account = 0; account < accounts; account++) {
      if (scores.isEmpty() || !scores.get().isDefined(account)) {
        order[next++] = account;
      }
    }
    return order;
  }
}
