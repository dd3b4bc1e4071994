package attache.drawing;

import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Encoding;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.Theme;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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

  /** The ties that are drawn. */
  final Ties ties;

  final boolean named;

  /**
   * Radius of each account's disc as a share of the largest, if even the smallest could be seen.
   */
  final double[] shares;

  /** How many discs of the largest size would have the area of all that are shown. */
  final double fullDiscs;

  /** How many radii of the largest size would be as long as those of all that are shown. */
  final double row;

  /** The shown accounts, from the largest disc to the smallest. */
  final int[] bySize;

  /** The groups that shown accounts are coloured by. */
  final List<GroupColors.Group> groups;

  private final Layer layer;
  private final Ties allTies;
  private final TieView tieView;
  private final Optional<SimmelianStrength> strength;
  private final Encoding encoding;
  private final Theme theme;
  private final Optional<Scores> scores;
  private final Optional<Object> underColors;
  private final Optional<Shown> shown;
  private final SortedSet<Integer> muted;
  private final Optional<Side> side;
  private final Optional<LayerStrands> strands;

  private Look(
      ViewState view,
      ScoreTable table,
      Ties allTies,
      Ties ties,
      Optional<LayerStrands> strands,
      Optional<Side> side) {
    this.side = side;
    this.strands = strands;
    this.network = view.network();
    this.layer = view.layer();
    this.encoding = view.encoding();
    this.theme = view.theme();
    this.scores = table.get(encoding.size());
    this.underColors = table.under(encoding.coloring());
    this.strength = table.strength();
    this.shown = table.shown();
    this.muted = view.brokerage().muted();
    this.tieView = view.ties();
    this.allTies = allTies;
    this.ties = ties;
    palette = Palette.of(theme);
    colors = GroupColors.of(view, table);
    sizes =
        side.map(Side::sizes)
            .orElseGet(
                () -> SizeScale.of(encoding.size(), layer.directed(), scores, this::isShown));
    named = encoding.labels();
    shares = new double[network.accountCount()];
    for (int account = 0; account < shares.length; account++) {
      shares[account] = sizes.share(scores.isPresent() ? scores.get().value(account) : 0);
    }
    bySize = bySize(shares.length, scores);
    row = Arrays.stream(bySize).mapToDouble(it -> Math.max(SizeScale.FLOOR, shares[it])).sum();
    fullDiscs = Arrays.stream(bySize).mapToDouble(it -> shares[it] * shares[it]).sum();
    groups = colors.groupsOf(bySize);
  }

  /**
   * The look of a view; takes over what it can from the look before.
   *
   * @param side what it shares with others that it is compared with, if it is
   */
  static Look of(ViewState view, ScoreTable table, Optional<Side> side, @Nullable Look before) {
    Optional<Ties> fated = side.flatMap(Side::passage).map(Passage::ties);
    if (fated.isPresent()) {
      return new Look(view, table, fated.get(), fated.get(), Optional.empty(), side);
    }
    Optional<SimmelianStrength> strength = table.strength();
    Ties all =
        before != null && before.layer == view.layer() && before.shows(view, table)
            ? before.allTies
            : Ties.of(view.layer(), account -> isTied(view, table, account));
    List<Layer> over = view.layersDrawn();
    if (side.isEmpty() && over.size() > 1) {
      LayerStrands strands =
          before != null && before.allTies == all && before.strandsOf(view).isPresent()
              ? before.strandsOf(view).get()
              : LayerStrands.of(over, who -> isTied(view, table, who), view.ties().choice());
      return new Look(view, table, all, strands.ties(), Optional.of(strands), side);
    }
    Ties drawn =
        before != null
                && before.strands.isEmpty()
                && before.allTies == all
                && before.drawsTiesOf(view, strength)
            ? before.ties
            : drawn(all, view.ties(), strength);
    return new Look(view, table, all, drawn, Optional.empty(), side);
  }

  /** The strands that a view shows, too, if they are those of this look. */
  private Optional<LayerStrands> strandsOf(ViewState view) {
    boolean same =
        network == view.network()
            && tieView.choice() == view.ties().choice()
            && tieView.overlay().equals(view.ties().overlay());
    return same ? strands : Optional.empty();
  }

  /** The layers whose ties are drawn together, if there are several. */
  Optional<LayerStrands> strands() {
    return strands;
  }

  /** Whether the ties of an account are drawn: those of hidden and muted ones are not. */
  private static boolean isTied(ViewState view, ScoreTable table, int account) {
    return !view.brokerage().muted().contains(account)
        && (table.shown().isEmpty() || table.shown().get().contains(account));
  }

  /** As long as the strengths that a backbone needs are not there, every tie is drawn. */
  private static Ties drawn(Ties all, TieView view, Optional<SimmelianStrength> strength) {
    return switch (view.choice()) {
      case ALL -> all;
      case MUTUAL -> all.mutualOnly();
      case OF_SELECTION -> all.ofSelection();
      case BACKBONE_AND_REST -> strength.map(w -> all.backboneLast(backbone(w, view))).orElse(all);
      case BACKBONE -> strength.map(w -> all.backboneOnly(backbone(w, view))).orElse(all);
    };
  }

  private static SimmelianBackbone backbone(SimmelianStrength strength, TieView view) {
    return SimmelianBackbone.of(strength, view.backboneShare());
  }

  /** Whether it is the look of a view, too. Compares the large parts by identity. */
  boolean fits(ViewState view, ScoreTable table, Optional<Side> wanted) {
    return network == view.network()
        && side.equals(wanted)
        && layer == view.layer()
        && encoding.equals(view.encoding())
        && theme == view.theme()
        && drawsTiesOf(view, table.strength())
        && shows(view, table)
        && scores.orElse(null) == table.get(encoding.size()).orElse(null)
        && underColors.equals(table.under(encoding.coloring()));
  }

  private boolean shows(ViewState view, ScoreTable table) {
    return shown.orElse(null) == table.shown().orElse(null)
        && muted.equals(view.brokerage().muted());
  }

  /** Whether others are drawn beside it, in which equal scores have equal discs. */
  boolean isCompared() {
    return side.isPresent();
  }

  /** What changes from one network to another, if the picture tells that. */
  Optional<Passage> passage() {
    return side.flatMap(Side::passage);
  }

  /** What an account is drawn as; while networks are compared, everyone is a disc. */
  Symbol symbol(int account) {
    return side.isPresent() ? Symbol.DISC : colors.symbol(account);
  }

  /** Whether an account is muted: drawn hollow, without its ties. */
  boolean isMuted(int account) {
    return muted.contains(account);
  }

  /** Whether the ties of an account are drawn. */
  boolean isTied(int account) {
    return isShown(account) && !isMuted(account);
  }

  /** How many shown accounts are muted. */
  int mutedCount() {
    return (int) muted.stream().filter(this::isShown).count();
  }

  /** Whether the filter leaves an account. */
  boolean isShown(int account) {
    return shown.isEmpty() || shown.get().contains(account);
  }

  private boolean drawsTiesOf(ViewState view, Optional<SimmelianStrength> current) {
    return tieView.equals(view.ties()) && strength.orElse(null) == current.orElse(null);
  }

  /** The highest score first, those without a score last. */
  private int[] bySize(int accounts, Optional<Scores> scores) {
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
    return Arrays.stream(order).filter(this::isShown).toArray();
  }
}
