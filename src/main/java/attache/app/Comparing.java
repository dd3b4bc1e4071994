package attache.app;

import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The networks that a view's study compares, matched, placed and measured in the background. Used
 * on the FX thread.
 */
final class Comparing {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final Runnable changed;
  private @Nullable StudiedComparison found;
  private @Nullable ViewState wanted;
  private @Nullable Job<?> job;

  /**
   * @param changed called when {@link #found} became another one
   */
  Comparing(BackgroundWork work, Consumer<Exception> complain, Runnable changed) {
    this.work = work;
    this.complain = complain;
    this.changed = changed;
  }

  /** What was compared last, if anything was; it may be of another view. */
  Optional<StudiedComparison> found() {
    return Optional.ofNullable(found);
  }

  /** Wants what a view's study compares; nothing if it shows no such study. */
  void want(ViewState view) {
    if (view.study().kind() != StudyView.Kind.COMPARE) {
      cancel();
      if (found != null && !found.serves(view)) {
        // Nobody looks at it any more, and it may be large.
        found = null;
      }
      return;
    }
    boolean there = found != null && found.serves(view);
    boolean coming = job != null && wanted != null && isSame(wanted, view);
    if (there || coming) {
      return;
    }
    cancel();
    wanted = view;
    Optional<StudiedComparison> before = found();
    job =
        work.start(
            Messages.text("panels.networks.work"),
            progress -> StudiedComparison.of(view, before, progress),
            result -> {
              job = null;
              found = result;
              changed.run();
            },
            failure -> {
              job = null;
              complain.accept(failure);
            });
  }

  private static boolean isSame(ViewState before, ViewState after) {
    return before.network() == after.network()
        && before.layerName().equals(after.layerName())
        && before.arrangement().positions().equals(after.arrangement().positions())
        && before.encoding().equals(after.encoding())
        && before.filter().equals(after.filter())
        && before.sample().equals(after.sample())
        && before
            .study()
            .comparison()
            .withChart(after.study().comparison().chart())
            .equals(after.study().comparison());
  }

  private void cancel() {
    Job<?> before = job;
    if (before != null) {
      before.cancel();
    }
    job = null;
  }
}
