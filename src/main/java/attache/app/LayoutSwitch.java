package attache.app;

import attache.canvas.NetworkCanvas;
import attache.text.Messages;
import attache.view.Arranger;
import attache.view.FilePositions;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the layout: has it computed in the background and lets the canvas go there. The backbone
 * brings its own way of drawing ties and takes it away again; ego rings follow the selection. Used
 * on the FX thread.
 */
final class LayoutSwitch {
  private final Workspace workspace;
  private final NetworkCanvas canvas;
  private final BackgroundWork work;
  private final Consumer<Exception> failed;
  private TieView.Choice tiesBefore = TieView.Choice.ALL;
  private @Nullable Job<?> job;
  private @Nullable LayoutChoice next;

  LayoutSwitch(
      Workspace workspace, NetworkCanvas canvas, BackgroundWork work, Consumer<Exception> failed) {
    this.workspace = workspace;
    this.canvas = canvas;
    this.work = work;
    this.failed = failed;
    workspace.history().addListener(this::changed);
    canvas.accountLayout().setOnRequest(this::choose);
  }

  private ViewState state() {
    return workspace.history().current();
  }

  /** Changes to a layout as it suits what is shown. */
  void choose(String key) {
    boolean possible = !key.equals("file") || FilePositions.known(state().network());
    if (possible && state().network().accountCount() > 0) {
      choose(LayoutChoice.suiting(key, state(), workspace.scores()));
    }
  }

  /** Changes to a layout, or to another form of the one that is shown. */
  void choose(LayoutChoice choice) {
    if (choice instanceof LayoutChoice.Backbone
        && state().arrangement().layout() instanceof LayoutChoice.Backbone) {
      // Which ties are dark is seen at once; where the accounts go then follows.
      workspace.history().replace(dressed(choice));
      if (job != null && !job.isCancelled()) {
        next = choice;
        return;
      }
    }
    cancel();
    compute(choice, false);
  }

  private void compute(LayoutChoice choice, boolean follows) {
    ViewState from = state();
    ScoreTable known = workspace.scores();
    job =
        work.start(
            Messages.text("app.work.arranging", name(choice)),
            progress ->
                Arranger.begin(
                    choice,
                    from.network(),
                    from.layer(),
                    known,
                    from.arrangement().seed(),
                    progress),
            arranged -> {
              job = null;
              if (state().layer() == from.layer()) {
                workspace.learn(from.layer(), known, arranged.scores());
                canvas.accountLayout().showKept(arranged.kept(), arranged.ties());
                canvas
                    .accountLayout()
                    .arrange(
                        arranged.arrangement(), next == null ? dressed(choice) : same(), follows);
                if (choice instanceof LayoutChoice.Force) {
                  canvas.accountLayout().goOn(arranged.warmth());
                }
              }
              goOn();
            },
            failure -> {
              job = null;
              next = null;
              failed.accept(failure);
            });
  }

  private static UnaryOperator<ViewState> same() {
    return UnaryOperator.identity();
  }

  /** Computes what was chosen while something else was being computed. */
  private void goOn() {
    LayoutChoice waiting = next;
    next = null;
    if (waiting != null) {
      compute(waiting, false);
    }
  }

  private void cancel() {
    Job<?> before = job;
    if (before != null) {
      before.cancel();
    }
    job = null;
    next = null;
  }

  private static String name(LayoutChoice choice) {
    return Messages.text("layouts." + choice.key() + ".name");
  }

  /**
   * What else a choice changes: the picture takes the place of the matrix or a study, ties are
   * drawn to it.
   */
  private UnaryOperator<ViewState> dressed(LayoutChoice choice) {
    TieView ties = state().ties();
    boolean was = state().arrangement().layout() instanceof LayoutChoice.Backbone;
    if (choice instanceof LayoutChoice.Backbone backbone) {
      if (!was) {
        tiesBefore = ties.choice();
        ties = ties.withChoice(TieView.Choice.BACKBONE_AND_REST);
      }
      ties = ties.withBackboneShare(backbone.share());
    } else if (was && ties.choice() == TieView.Choice.BACKBONE_AND_REST) {
      ties = ties.withChoice(tiesBefore);
    }
    TieView drawn = ties;
    return state ->
        state
            .withTies(drawn)
            .withMatrix(state.matrix().withShown(false))
            .withStudy(state.study().withKind(StudyView.Kind.NONE));
  }

  private void changed(ViewState before, ViewState after) {
    if (after.network() != before.network()) {
      cancel();
      tiesBefore = TieView.Choice.ALL;
      return;
    }
    LayoutChoice shown = after.arrangement().layout();
    OptionalInt leading = after.selection().leading();
    if (after.layer() != before.layer() && after.arrangement().equals(before.arrangement())) {
      if (shown instanceof LayoutChoice.Force) {
        soon(shown, this::keepPlaces);
      } else {
        soon(shown, () -> compute(shown, true));
      }
    } else if (shown instanceof LayoutChoice.EgoRings
        && leading.isPresent()
        && !leading.equals(before.selection().leading())
        && !shown.equals(new LayoutChoice.EgoRings(leading.getAsInt()))) {
      soon(shown, () -> compute(new LayoutChoice.EgoRings(leading.getAsInt()), true));
    }
  }

  /** Says that the ties that are shown now are not those that placed the accounts. */
  private void keepPlaces() {
    workspace.history().follow(state -> state.withArrangement(state.arrangement().asAdjusted()));
  }

  /** Acts after everyone was told of the change under way, unless the layout changed again. */
  private void soon(LayoutChoice shown, Runnable action) {
    BackgroundWork.onDrawingThread(
        () -> {
          if (state().arrangement().layout().equals(shown)) {
            cancel();
            action.run();
          }
        });
  }
}
