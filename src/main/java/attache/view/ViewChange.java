package attache.view;

import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the difference between two views is, as a step that can be undone. Where the camera looks,
 * which part of the matrix is seen and on what ground is no step of its own.
 */
public sealed interface ViewChange {
  /** Another network is shown. */
  record Opened(FollowNetwork network) implements ViewChange {}

  /** Another layer is shown. */
  record LayerChosen(String name) implements ViewChange {}

  /** Another layout placed the accounts, or another form of the same one. */
  record Arranged(LayoutChoice layout) implements ViewChange {}

  /** The same layout placed the accounts elsewhere. */
  record LaidOut() implements ViewChange {}

  /** An account was put in its place; the number of the account. */
  record Moved(int account) implements ViewChange {}

  /** Accounts that had been put in their place were let go. */
  record Released() implements ViewChange {}

  /** A criterion was set. */
  record Filtered(Criterion criterion) implements ViewChange {}

  /** Criteria were taken away: one, or more than one. */
  record Unfiltered(List<Criterion> criteria) implements ViewChange {}

  /** Measures refer to another network. */
  record Scoped(Filter.Scope scope) implements ViewChange {}

  /** Sizes show another measure. */
  record Sized(String measure) implements ViewChange {}

  /** Colours show something else. */
  record Colored(Coloring coloring) implements ViewChange {}

  /** Names are written or not. */
  record Labelled(boolean shown) implements ViewChange {}

  /** Groups got shapes, or lost them. */
  record Shaped(boolean told) implements ViewChange {}

  /** Other ties are drawn. */
  record TiesChosen(TieView.Choice choice) implements ViewChange {}

  /** The backbone keeps another share of the ties. */
  record BackboneShared(double share) implements ViewChange {}

  /** Ties are bundled or not. */
  record Bundled(boolean bundled) implements ViewChange {}

  /** Other layers are drawn together with the one that is shown. */
  record Overlaid(List<String> layers) implements ViewChange {}

  /** The matrix is shown or hidden. */
  record MatrixShown(boolean shown) implements ViewChange {}

  /** The matrix is in another order. */
  record MatrixOrdered(MatrixView.Order order) implements ViewChange {}

  /** A study takes the place of the picture, or gives it back. */
  record StudyShown(StudyView.Kind kind) implements ViewChange {}

  /**
   * A study looks at something else.
   *
   * @param before what it looked at
   * @param after what it looks at
   */
  record Studied(StudyView before, StudyView after) implements ViewChange {}

  /** Other measures are side by side. */
  record Ranked(RankingPair rankings) implements ViewChange {}

  /** Betweenness is counted from another sample of accounts, or from all. */
  record Sampled(SourceSample sample) implements ViewChange {}

  /**
   * Other accounts are selected.
   *
   * @param before what was selected
   * @param after what is selected
   */
  record Selected(Selection before, Selection after) implements ViewChange {}

  /** The paths of another pair are drawn, or none. */
  record PairShown(Optional<PairFocus> pair) implements ViewChange {}

  /** An account was muted. */
  record Muted(int account) implements ViewChange {}

  /** Accounts were heard again. */
  record Unmuted() implements ViewChange {}

  /** A note was written, changed or taken away; the number of the account. */
  record Noted(int account) implements ViewChange {}

  /** Anything else. */
  record Other() implements ViewChange {}

  /** How a change goes together with the one before it. */
  enum Merging {
    /** It is a step of its own. */
    NEVER,
    /** One step with it if it comes at once, as when a slider is moved. */
    AT_ONCE,
    /** One step with it. */
    ALWAYS
  }

  /**
   * Whether a user would mind its loss: to look at an account or a pair leaves nothing that one
   * would save.
   */
  default boolean isWork() {
    return !(this instanceof Selected || this instanceof PairShown);
  }

  /** How this change goes together with the step before it. */
  default Merging merging(ViewChange before) {
    return switch (this) {
      case Selected(Selection from, Selection to) when before instanceof Selected earlier ->
          // Walking from account to account is one step; what took care to select is not lost.
          from.accounts().size() <= 1
                  && to.accounts().size() <= 1
                  && earlier.after.accounts().size() <= 1
              ? Merging.ALWAYS
              : Merging.NEVER;
      case PairShown shown when before instanceof PairShown -> Merging.ALWAYS;
      case Filtered filtered
          when before instanceof Filtered earlier
              && filtered.criterion.isAboutSame(earlier.criterion) ->
          Merging.AT_ONCE;
      case BackboneShared shared when before instanceof BackboneShared -> Merging.AT_ONCE;
      case Noted noted when noted.equals(before) -> Merging.AT_ONCE;
      case Arranged arranged
          when before instanceof BackboneShared
              && arranged.layout instanceof LayoutChoice.Backbone ->
          // The accounts follow the slider once they are computed, however long that takes.
          Merging.ALWAYS;
      case BackboneShared shared
          when before instanceof Arranged arranged
              && arranged.layout instanceof LayoutChoice.Backbone ->
          Merging.AT_ONCE;
      case Arranged arranged
          when before instanceof Arranged earlier
              && arranged.layout instanceof LayoutChoice.Backbone
              && earlier.layout instanceof LayoutChoice.Backbone ->
          Merging.AT_ONCE;
      default -> Merging.NEVER;
    };
  }

  /** What changed between two views, the most telling of it; nothing if that is no step. */
  static Optional<ViewChange> between(ViewState before, ViewState after) {
    if (after.network() != before.network()) {
      return Optional.of(new Opened(after.network()));
    }
    if (!after.layerName().equals(before.layerName())) {
      return Optional.of(new LayerChosen(after.layerName()));
    }
    return arrangement(before.arrangement(), after.arrangement())
        .or(() -> filter(before.filter(), after.filter()))
        .or(() -> study(before.study(), after.study()))
        .or(() -> matrix(before.matrix(), after.matrix()))
        .or(() -> encoding(before.encoding(), after.encoding()))
        .or(() -> ties(before.ties(), after.ties()))
        .or(() -> changed(before.rankings(), after.rankings(), new Ranked(after.rankings())))
        .or(() -> changed(before.sample(), after.sample(), new Sampled(after.sample())))
        .or(() -> brokerage(before.brokerage(), after.brokerage()))
        .or(
            () ->
                changed(
                    before.selection(),
                    after.selection(),
                    new Selected(before.selection(), after.selection())))
        .or(() -> notes(before.notes(), after.notes()))
        .or(() -> other(before, after));
  }

  private static Optional<ViewChange> changed(Object before, Object after, ViewChange change) {
    return after.equals(before) ? Optional.empty() : Optional.of(change);
  }

  private static Optional<ViewChange> arrangement(Arrangement before, Arrangement after) {
    if (!after.layout().equals(before.layout())) {
      return Optional.of(new Arranged(after.layout()));
    }
    Set<Integer> put = new HashSet<>(after.pinned());
    put.removeAll(before.pinned());
    if (put.size() == 1) {
      return Optional.of(new Moved(put.iterator().next()));
    }
    if (!after.pinned().equals(before.pinned())) {
      return Optional.of(new Released());
    }
    return after.positions().equals(before.positions())
        ? Optional.empty()
        : Optional.of(moved(before, after));
  }

  /** A single account that moved was moved by hand; if many did, a layout moved them. */
  private static ViewChange moved(Arrangement before, Arrangement after) {
    int moved = -1;
    for (int account = 0; account < after.positions().size(); account++) {
      boolean stays =
          after.positions().x(account) == before.positions().x(account)
              && after.positions().y(account) == before.positions().y(account);
      if (!stays && moved >= 0) {
        return new LaidOut();
      }
      moved = stays ? moved : account;
    }
    return moved >= 0 && after.pinned().contains(moved) ? new Moved(moved) : new LaidOut();
  }

  private static Optional<ViewChange> filter(Filter before, Filter after) {
    for (Criterion criterion : after.criteria()) {
      if (!before.criteria().contains(criterion)) {
        return Optional.of(new Filtered(criterion));
      }
    }
    List<Criterion> gone =
        before.criteria().stream().filter(one -> !after.criteria().contains(one)).toList();
    return gone.isEmpty()
        ? changed(before.scope(), after.scope(), new Scoped(after.scope()))
        : Optional.of(new Unfiltered(gone));
  }

  private static Optional<ViewChange> study(StudyView before, StudyView after) {
    return changed(before.kind(), after.kind(), new StudyShown(after.kind()))
        .or(() -> changed(before, after, new Studied(before, after)));
  }

  private static Optional<ViewChange> matrix(MatrixView before, MatrixView after) {
    return changed(before.shown(), after.shown(), new MatrixShown(after.shown()))
        .or(() -> changed(before.order(), after.order(), new MatrixOrdered(after.order())));
  }

  private static Optional<ViewChange> encoding(Encoding before, Encoding after) {
    return changed(before.size(), after.size(), new Sized(after.size()))
        .or(() -> changed(before.coloring(), after.coloring(), new Colored(after.coloring())))
        .or(() -> changed(before.labels(), after.labels(), new Labelled(after.labels())))
        .or(() -> changed(before.shapes(), after.shapes(), new Shaped(after.shapes())));
  }

  private static Optional<ViewChange> ties(TieView before, TieView after) {
    return changed(before.choice(), after.choice(), new TiesChosen(after.choice()))
        .or(() -> changed(before.overlay(), after.overlay(), new Overlaid(after.overlay())))
        .or(() -> changed(before.bundled(), after.bundled(), new Bundled(after.bundled())))
        .or(
            () ->
                changed(
                    before.backboneShare(),
                    after.backboneShare(),
                    new BackboneShared(after.backboneShare())));
  }

  private static Optional<ViewChange> brokerage(Brokerage before, Brokerage after) {
    Set<Integer> muted = new HashSet<>(after.muted());
    muted.removeAll(before.muted());
    if (!muted.isEmpty()) {
      return Optional.of(new Muted(muted.iterator().next()));
    }
    return changed(before.muted(), after.muted(), new Unmuted())
        .or(() -> changed(before.pair(), after.pair(), new PairShown(after.pair())));
  }

  private static Optional<ViewChange> notes(AccountNotes before, AccountNotes after) {
    return Stream.concat(after.all().keySet().stream(), before.all().keySet().stream())
        .filter(account -> !after.of(account).equals(before.of(account)))
        .findFirst()
        .map(Noted::new);
  }

  private static Optional<ViewChange> other(ViewState before, ViewState after) {
    ViewState alike =
        after.withCamera(before.camera()).withTheme(before.theme()).withMatrix(before.matrix());
    return changed(before, alike, new Other());
  }
}
