package attache.canvas;

import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewHistory;
import attache.work.Background;

/** A view with scores that stay as they are. */
record QuietExploration(ViewHistory history, ScoreTable scores) implements Exploration {
  @Override
  public void want(String measure) {}

  @Override
  public Background background() {
    throw new UnsupportedOperationException("nothing takes long here");
  }

  @Override
  public void addScoresListener(Runnable listener) {}
}
