package attache.app;

import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The exploration under way: its view, and its scores, which are computed in the background. Used
 * on the FX thread.
 */
final class Workspace implements Exploration {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final ViewHistory history;
  private final List<Runnable> scoresListeners = new CopyOnWriteArrayList<>();
  private final Map<String, Job<?>> computing = new HashMap<>();
  private ScoreTable scores;
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
    history.addListener((before, after) -> forgetScoresOfAnotherLayer(after));
  }

  private void forgetScoresOfAnotherLayer(ViewState after) {
    if (after.layer() != scored) {
      adopt(after.layer(), ScoreTable.EMPTY);
    }
  }

  private void adopt(Layer layer, ScoreTable table) {
    computing.values().forEach(Job::cancel);
    computing.clear();
    scored = layer;
    scores = table;
  }

  /** Shows another network, with the scores that were computed while it was opened. */
  void show(OpenedView opened) {
    adopt(opened.state().layer(), opened.scores());
    history.replace(before -> opened.state().withTheme(before.theme()));
    scoresListeners.forEach(Runnable::run);
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
    if (scores.get(measure).isPresent() || computing.containsKey(measure)) {
      return;
    }
    Measures.get(measure)
        .ifPresent(
            known -> {
              Layer layer = scored;
              ScoreTable table = scores;
              Job<?> job =
                  work.start(
                      Messages.text("app.work.measuring", MeasureText.name(known)),
                      progress ->
                          Measures.computeAll(layer, List.of(measure), table.all(), progress),
                      result -> {
                        computing.remove(measure);
                        result.forEach((key, values) -> scores = scores.with(key, values));
                        scoresListeners.forEach(Runnable::run);
                      },
                      failure -> {
                        computing.remove(measure);
                        complain.accept(failure);
                      });
              computing.put(measure, job);
            });
  }

  @Override
  public void addScoresListener(Runnable listener) {
    scoresListeners.add(listener);
  }
}
