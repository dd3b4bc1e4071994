package attache.app;

import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewHistory;
import attache.view.ViewState;
import attache.work.Background;
import attache.work.Progress;
import java.util.function.Consumer;

/**
 * An exploration of what is known already: nothing more is computed for it, and what panels let be
 * done in the background is done at once. Used on one thread.
 */
final class StillExploration implements Exploration {
  private static final Background.Task DONE =
      new Background.Task() {
        @Override
        public void cancel() {}

        @Override
        public double done() {
          return 1;
        }
      };

  private final ViewHistory history;
  private final ScoreTable scores;

  StillExploration(ViewState view, ScoreTable scores) {
    history = new ViewHistory(view);
    this.scores = scores;
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
  public void want(String measure) {}

  @Override
  public Background background() {
    return new Background() {
      @Override
      public <T> Task start(String title, Work<T> work, Consumer<? super T> onSuccess) {
        try {
          onSuccess.accept(work.run(Progress.NONE));
        } catch (Exception failure) {
          throw new IllegalStateException(title, failure);
        }
        return DONE;
      }
    };
  }

  @Override
  public void addScoresListener(Runnable listener) {}
}
