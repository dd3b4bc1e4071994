package attache.app;

import attache.measures.Groups;
import attache.measures.Measures;
import attache.measures.PathCost;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.LayoutChoice;
import attache.view.RankingPair;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewHistory;
import attache.view.ViewState;
import attache.work.Background;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The exploration under way: its view, which accounts its filter leaves, and the scores, all of
 * which are computed in the background. What is published belongs together: scores of the shown
 * accounts are never shown beside another choice of accounts. Used on the FX thread.
 */
final class Workspace implements Exploration {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final ViewHistory history;
  private final List<Runnable> scoresListeners = new CopyOnWriteArrayList<>();

  /** All measures that somebody wants to see of the layer. */
  private final Set<String> asked = new LinkedHashSet<>();

  /** What was known of layers that were shown before, should they be shown again. */
  private final Map<Layer, ScoreTable> formerly = new WeakHashMap<>();

  private Measuring whole;
  private @Nullable Measuring part;
  private @Nullable Shown shown;
  private @Nullable Job<?> filtering;
  private final MutedMeasuring muted;
  private final Comparing comparing;
  private ScoreTable scores;
  private boolean standIn;

  /**
   * Starts with an opened network.
   *
   * @param work where scores are computed
   * @param complain told what goes wrong there
   * @param first what is shown first
   */
  Workspace(BackgroundWork work, Consumer<Exception> complain, OpenedView first) {
    this.work = work;
    this.complain = complain;
    history = new ViewHistory(first.state());
    scores = first.scores();
    muted = new MutedMeasuring(work, complain, this::publish);
    comparing = new Comparing(work, complain, this::publish);
    whole = measuringOf(first.state().layer(), first.scores());
    history.addListener(this::changed);
    wantShown(first.state());
  }

  private void changed(ViewState before, ViewState after) {
    if (after.layer() != whole.layer()) {
      adopt(after.layer(), formerly.getOrDefault(after.layer(), ScoreTable.EMPTY));
      filter();
    } else if (!after.filter().equals(before.filter())) {
      filter();
    }
    if (!after.sample().equals(before.sample())) {
      sampleFrom(after.sample());
    }
    wantShown(after);
    wantMuted(after);
    comparing.want(after);
  }

  /** Counts betweenness from another sample; told once everyone knows of it. */
  private void sampleFrom(SourceSample sample) {
    whole.sampleFrom(sample);
    Measuring ofShown = part;
    if (ofShown != null) {
      ofShown.sampleFrom(sample);
    }
    filter();
    publishSoon();
  }

  /** Asks for what breaks without the accounts that are muted. */
  private void wantMuted(ViewState view) {
    RankingPair pair = view.rankings();
    List<String> measures =
        List.of(pair.left(), pair.right(), Measures.IN_DEGREE, Measures.BETWEENNESS);
    Measuring ofShown = part;
    Layer measured = ofShown == null ? view.layer() : ofShown.layer();
    boolean tooLong =
        view.sample().isEveryone(measured.accountCount()) && PathCost.isLong(measured);
    if (muted.want(
        view.layer(),
        ofShown == null ? null : shown,
        view.brokerage().muted(),
        view.sample(),
        measures.stream()
            .distinct()
            .filter(key -> !(tooLong && Measures.isBetweenness(key)))
            .toList())) {
      publishSoon();
    }
  }

  /** Asks for all that a view draws. */
  private void wantShown(ViewState view) {
    want(view.encoding().size());
    if (view.encoding().coloring() instanceof Coloring.ByMeasure(String measure)) {
      want(measure);
    }
    if (view.encoding().coloring() instanceof Coloring.ByRole by) {
      wantRoles(by.attribute());
    }
    if (view.ties().choice().tellsBackbone()) {
      whole.wantStrength();
    }
    if (view.arrangement().layout() instanceof LayoutChoice.Backbone) {
      whole.wantHonesty(view.arrangement().seed());
    }
  }

  private Measuring measuringOf(Layer layer, ScoreTable known) {
    return new Measuring(
        work, complain, layer, null, history.current().sample(), known, this::wholeMeasured);
  }

  private void adopt(Layer layer, ScoreTable table) {
    asked.clear();
    whole.cancel();
    formerly.put(whole.layer(), whole.table());
    measureShown(null);
    whole = measuringOf(layer, table);
    scores = table;
  }

  /**
   * Lets what is shown only stand in for the network that will be shown next: unless something is
   * done to it before, nothing leads back to it.
   */
  void standIn() {
    standIn = true;
  }

  /**
   * Shows another network, with the scores that were computed while it was opened. If it is the one
   * that is shown, as when a figure of it is opened, what is known of it stays.
   */
  void show(OpenedView opened) {
    if (opened.state().layer() == whole.layer()) {
      whole.learn(ScoreTable.EMPTY, opened.scores());
    } else {
      adopt(opened.state().layer(), opened.scores());
    }
    UnaryOperator<ViewState> change = before -> opened.state().withTheme(before.theme());
    if (standIn) {
      standIn = false;
      history.begin(change);
    } else {
      history.replace(change);
    }
    tellScores();
  }

  @Override
  public ViewHistory history() {
    return history;
  }

  @Override
  public ScoreTable scores() {
    return scores;
  }

  @Override
  public void want(String measure) {
    asked.add(measure);
    Measuring ofShown = part;
    (ofShown == null ? whole : ofShown).want(measure);
  }

  @Override
  public void wantOfWhole(String measure) {
    whole.want(measure);
  }

  @Override
  public Set<String> waiting() {
    Set<String> all = new LinkedHashSet<>(whole.waiting());
    Measuring ofShown = part;
    if (ofShown != null) {
      all.addAll(ofShown.waiting());
    }
    return all;
  }

  @Override
  public void computeWaiting() {
    whole.computeWaiting();
    Measuring ofShown = part;
    if (ofShown != null) {
      ofShown.computeWaiting();
    }
  }

  @Override
  public void wantRoles(String attribute) {
    Measuring ofShown = part;
    FollowNetwork network = history.current().network();
    if (Groups.column(network, attribute).isPresent()) {
      (ofShown == null ? whole : ofShown).wantRoles(network, attribute);
    }
  }

  /**
   * Takes over what other work computed for the whole of a layer; nothing if another layer is shown
   * by now.
   *
   * @param layer the layer that it belongs to
   * @param known what that work began with
   * @param found that, and what was computed besides
   */
  void learn(Layer layer, ScoreTable known, ScoreTable found) {
    if (layer == whole.layer()) {
      whole.learn(known, found);
    }
  }

  private void wholeMeasured() {
    wantShown(history.current());
    filterIfReady();
    publish();
  }

  /** Applies the view's filter; what was shown before stays until that is done. */
  private void filter() {
    Filter filter = history.current().filter();
    filter.measures().forEach(whole::want);
    if (filter.isEmpty()) {
      measureShown(null);
      publishSoon();
    } else if (isApplied(filter)) {
      // Only what measures refer to has changed.
      measureShown(shown);
      publishSoon();
    } else {
      endFiltering();
      filterIfReady();
    }
  }

  private boolean isApplied(Filter filter) {
    Shown now = shown;
    return now != null && now.filter().criteria().equals(filter.criteria());
  }

  /** Starts the filtering that is due, once the measures that it needs are there. */
  private void filterIfReady() {
    ViewState view = history.current();
    Filter filter = view.filter();
    if (filter.isEmpty()
        || isApplied(filter)
        || filtering != null
        || !whole.found().keySet().containsAll(filter.measures())) {
      return;
    }
    Layer layer = whole.layer();
    var known = whole.found();
    filtering =
        work.start(
            Messages.text("app.work.filtering"),
            progress -> Shown.of(view.network(), layer, filter, known, progress),
            found -> {
              filtering = null;
              measureShown(found);
              publish();
            },
            failure -> {
              filtering = null;
              complain.accept(failure);
            });
  }

  private void endFiltering() {
    Job<?> job = filtering;
    if (job != null) {
      job.cancel();
    }
    filtering = null;
  }

  /** Takes over which accounts are shown, all if null, and measures them alone if that is asked. */
  private void measureShown(@Nullable Shown found) {
    endFiltering();
    Measuring before = part;
    if (before != null) {
      before.cancel();
    }
    part = null;
    shown = found;
    if (found != null && history.current().filter().scope() == Filter.Scope.SHOWN) {
      Measuring ofShown =
          new Measuring(
              work,
              complain,
              whole.layer(),
              found,
              history.current().sample(),
              ScoreTable.EMPTY,
              this::publish);
      part = ofShown;
      asked.forEach(ofShown::want);
    } else {
      asked.forEach(whole::want);
    }
    wantShown(history.current());
    wantMuted(history.current());
  }

  private void compose() {
    Shown accounts = shown;
    Measuring ofShown = part;
    if (accounts == null) {
      scores = whole.table();
    } else if (ofShown == null) {
      scores = whole.table().withShown(accounts);
    } else {
      scores = ofShown.table().asPartOf(whole.table(), accounts);
    }
    ScoreTable composed = scores;
    ScoreTable all = muted.found().map(composed::withMuted).orElse(composed);
    scores = comparing.found().map(all::withComparison).orElse(all);
  }

  private void publish() {
    compose();
    tellScores();
  }

  /** Tells of it once everyone was told of the change of the view that led to it. */
  private void publishSoon() {
    compose();
    BackgroundWork.onDrawingThread(this::tellScores);
  }

  private void tellScores() {
    scoresListeners.forEach(Runnable::run);
  }

  @Override
  public Background background() {
    return new Background() {
      @Override
      public <T> Task start(String title, Work<T> todo, Consumer<? super T> onSuccess) {
        return work.start(title, todo, onSuccess, complain);
      }
    };
  }

  @Override
  public void addScoresListener(Runnable listener) {
    scoresListeners.add(listener);
  }
}
