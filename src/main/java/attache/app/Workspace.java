package attache.app;

import attache.layouts.SimmelianStrength;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The exploration under way: its view, and its scores, which are computed in the background. Used
 * on the FX thread.
 */
final class Workspace implements Exploration {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final ViewHistory history;
  private final List<Runnable> scoresListeners = new CopyOnWriteArrayList<>();
  private final List<Job<?>> jobs = new ArrayList<>();
  private final Set<String> computing = new HashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private ScoreTable scores;
  private boolean embedding;
  private Layer scored;

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
    scored = first.state().layer();
    history.addListener(
        (before, after) -> {
          forgetScoresOfAnotherLayer(after);
          embed(after);
        });
    embed(first.state());
  }

  private void forgetScoresOfAnotherLayer(ViewState after) {
    if (after.layer() != scored) {
      adopt(after.layer(), ScoreTable.EMPTY);
    }
  }

  private void adopt(Layer layer, ScoreTable table) {
    jobs.forEach(Job::cancel);
    jobs.clear();
    computing.clear();
    wanted.clear();
    scored = layer;
    scores = table;
    embedding = false;
    if (table.summary().isEmpty()) {
      sumUp();
    }
  }

  /** Shows another network, with the scores that were computed while it was opened. */
  void show(OpenedView opened) {
    adopt(opened.state().layer(), opened.scores());
    history.replace(before -> opened.state().withTheme(before.theme()));
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

  /**
   * Collects what is wanted at this moment, so that measures that share work are computed together.
   */
  @Override
  public void want(String measure) {
    if (scores.get(measure).isPresent()
        || computing.contains(measure)
        || Measures.get(measure).isEmpty()) {
      return;
    }
    if (wanted.isEmpty()) {
      BackgroundWork.onDrawingThread(this::computeWanted);
    }
    wanted.add(measure);
  }

  private void computeWanted() {
    List<String> measures = List.copyOf(wanted);
    wanted.clear();
    if (measures.isEmpty()) {
      return;
    }
    computing.addAll(measures);
    Layer layer = scored;
    ScoreTable known = scores;
    jobs.add(
        work.start(
            title(measures),
            progress -> Measures.computeAll(layer, measures, known.all(), progress),
            result -> {
              measures.forEach(computing::remove);
              result.forEach((key, values) -> scores = scores.with(key, values));
              tellScores();
            },
            failure -> {
              measures.forEach(computing::remove);
              complain.accept(failure);
            }));
  }

  private static String title(List<String> measures) {
    String names =
        measures.stream()
            .flatMap(key -> Measures.get(key).stream())
            .map(MeasureText::name)
            .collect(Collectors.joining(", "));
    return Messages.text("app.work.measuring", names);
  }

  private void sumUp() {
    Layer layer = scored;
    jobs.add(
        work.start(
            Messages.text("app.work.summing"),
            progress -> NetworkSummary.of(layer),
            summary -> {
              scores = scores.withSummary(summary);
              tellScores();
            },
            complain));
  }

  /** Computes how deeply ties are embedded once a view tells the backbone from the rest. */
  private void embed(ViewState shown) {
    if (!shown.ties().choice().tellsBackbone() || embedding || scores.strength().isPresent()) {
      return;
    }
    embedding = true;
    Layer layer = scored;
    jobs.add(
        work.start(
            Messages.text("app.work.embedding"),
            progress -> SimmelianStrength.of(layer, progress),
            strength -> {
              embedding = false;
              scores = scores.withStrength(strength);
              tellScores();
            },
            failure -> {
              embedding = false;
              complain.accept(failure);
            }));
  }

  private void tellScores() {
    scoresListeners.forEach(Runnable::run);
  }

  @Override
  public void addScoresListener(Runnable listener) {
    scoresListeners.add(listener);
  }
}
