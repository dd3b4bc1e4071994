package attache.drawing;

import attache.measures.BetweennessEstimate;
import attache.measures.Measures;
import attache.view.Coloring;
import attache.view.ScoreTable;
import attache.view.Scoring;
import attache.view.StudiedComparison;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scores that a figure needs: those of its picture, its tables and its description. */
public final class FigureScores {
  /** Accounts times arcs up to which the hubs of a network are found for its description alone. */
  private static final long MOST_EFFORT = 100_000_000L;

  private FigureScores() {}

  /**
   * All that a figure needs. It depends on the view and the options alone, so that a figure of the
   * window and one of the command line say the same.
   *
   * @param known what was computed for the view's layer
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static ScoreTable of(
      ViewState view, ScoreTable known, FigureOptions options, Progress progress) {
    List<String> measures = new ArrayList<>(options.measures());
    if (tellsHubs(view, options)) {
      measures.add(Measures.BETWEENNESS);
    }
    if (view.study().kind() != StudyView.Kind.COMPARE) {
      ScoreTable scored = Scoring.complete(view, known, measures, progress.part(0, 0.6));
      return scored.withTest(StudyTest.of(view, scored, progress.part(0.6, 1)));
    }
    ScoreTable scored = Scoring.complete(view, known, measures, progress.part(0, 0.5));
    return scored.withComparison(
        StudiedComparison.of(view, scored.comparison(), progress.part(0.5, 1)));
  }

  /** The measures that a figure of a view shows, those that were named first. */
  static Set<String> used(ViewState view, FigureOptions options) {
    Set<String> used = new LinkedHashSet<>(options.measures());
    used.add(view.encoding().size());
    if (view.encoding().coloring() instanceof Coloring.ByMeasure(String measure)) {
      used.add(measure);
    }
    used.addAll(view.filter().measures());
    return used;
  }

  /** How far betweenness may be off, in a sentence; nothing if none is shown that is estimated. */
  static Optional<String> estimate(ViewState view, ScoreTable scores, FigureOptions options) {
    Set<String> used = used(view, options);
    return scores
        .estimate(used)
        .or(() -> scores.whole().estimate(used))
        .map(BetweennessEstimate::sentence);
  }

  /**
   * Whether a figure's description names the hubs: if they are soon found, or shown in the figure.
   */
  static boolean tellsHubs(ViewState view, FigureOptions options) {
    return (long) view.layer().accountCount() * view.layer().arcCount() <= MOST_EFFORT
        || options.measures().contains(Measures.BETWEENNESS)
        || view.encoding().size().equals(Measures.BETWEENNESS)
        || view.encoding().coloring().equals(new Coloring.ByMeasure(Measures.BETWEENNESS));
  }
}
