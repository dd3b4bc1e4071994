package attache.drawing;

import attache.layouts.EdgePathBundling;
import attache.view.Selection;
import attache.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bundles the ties of the selection, or of the backbone if nothing is selected, and keeps the
 * bundles until ties, selection or positions change. Never the ties as a whole: a picture in which
 * all are bundled shows streams that are not there. A tie of a selected account is led only past
 * accounts that this account is tied to as well, so that nobody beside a bundle is wrongly taken
 * for one of its neighbours; a tie of the backbone only along the backbone. Belongs to one thread.
 */
final class Bundling {
  /** Share of the ties that may be bundled; those of a single account always may. */
  private static final double MOST = 0.5;

  /** Milliseconds that a picture waits for its bundles rather than be drawn straight first. */
  private static final long PATIENCE = 8;

  private final boolean inBackground;
  private @Nullable Job job;
  private double[] lastXs = {};
  private double[] lastYs = {};

  /**
   * @param inBackground whether a picture shows ties straight rather than wait for their bundles
   */
  Bundling(boolean inBackground) {
    this.inBackground = inBackground;
  }

  /**
   * How ties run.
   *
   * @param curves in layout coordinates
   * @param settled whether it stays so while nothing else changes
   */
  record Courses(TieCurves curves, boolean settled) {
    static final Courses STRAIGHT = new Courses(TieCurves.NONE, true);
    static final Courses STRAIGHT_YET = new Courses(TieCurves.NONE, false);
  }

  /**
   * Whether the ties of the selection, or of the backbone if nothing is selected, are few enough
   * and set apart enough to be bundled.
   *
   * @param selection shown accounts only
   * @param selected how many ties they have
   */
  static boolean suits(Ties ties, Selection selection, int selected) {
    if (!selection.isEmpty()) {
      return selection.accounts().size() == 1 || selected <= MOST * ties.count();
    }
    return ties.choice.tellsBackbone() && ties.keptShare <= MOST;
  }

  /**
   * The courses of the ties. If made in the background, ties are straight while accounts move and
   * until their bundles are there.
   *
   * @param selection shown accounts only
   * @param xs layout x of each account; read, not kept
   * @param ys layout y of each account; read, not kept
   */
  Courses courses(Ties ties, Selection selection, double[] xs, double[] ys) {
    boolean resting =
        lastXs.length == 0 || (Arrays.equals(lastXs, xs) && Arrays.equals(lastYs, ys));
    if (!resting || lastXs.length == 0) {
      lastXs = xs.clone();
      lastYs = ys.clone();
    }
    Job known = job;
    if (known == null || !known.isOf(ties, selection, lastXs, lastYs)) {
      forget();
      if (inBackground && !resting) {
        return Courses.STRAIGHT_YET;
      }
      known = new Job(ties, selection, lastXs, lastYs, inBackground);
      job = known;
    }
    Optional<TieCurves> made = known.made();
    return made.map(curves -> new Courses(curves, true)).orElse(Courses.STRAIGHT_YET);
  }

  /** Gives up bundles that nobody wants any more. */
  void forget() {
    if (job != null) {
      job.stop();
      job = null;
    }
  }

  /** The courses of ties, their bundles as described above. */
  static TieCurves of(Ties ties, Selection selection, double[] xs, double[] ys, Progress progress) {
    int first = selection.isEmpty() ? ties.faint : 0;
    EdgePathBundling bundling =
        new EdgePathBundling(
            Arrays.copyOfRange(ties.from, first, ties.count()),
            Arrays.copyOfRange(ties.to, first, ties.count()),
            xs,
            ys);
    if (selection.isEmpty()) {
      int[] backbone = new int[ties.count() - first];
      Arrays.setAll(backbone, tie -> tie);
      bundling.bundle(backbone, account -> true, progress);
    }
    for (int account : selection.accounts()) {
      BitSet neighbours = new BitSet(ties.accountCount());
      for (int tie : ties.touching(account)) {
        neighbours.set(ties.other(tie, account));
      }
      bundling.bundle(ties.touching(account), neighbours::get, progress);
    }
    int[] straight = new int[2];
    return TieCurves.along(
        ties.count(), tie -> tie < first ? straight : bundling.path(tie - first), xs, ys);
  }

  /** Bundles that are being made. */
  private static final class Job {
    private final Ties ties;
    private final Selection selection;
    private final double[] xs;
    private final double[] ys;
    private final CompletableFuture<TieCurves> made = new CompletableFuture<>();
    private volatile boolean stopped;
    private boolean waited;

    Job(Ties ties, Selection selection, double[] xs, double[] ys, boolean inBackground) {
      this.ties = ties;
      this.selection = selection;
      this.xs = xs;
      this.ys = ys;
      if (inBackground) {
        made.completeAsync(this::make);
      } else {
        made.complete(make());
      }
    }

    private TieCurves make() {
      return of(
          ties,
          selection,
          xs,
          ys,
          done -> {
            if (stopped) {
              throw new CancellationException();
            }
          });
    }

    /** Compares the ties by identity and the rest by value. */
    boolean isOf(Ties otherTies, Selection other, double[] otherXs, double[] otherYs) {
      return ties == otherTies
          && selection.equals(other)
          && Arrays.equals(xs, otherXs)
          && Arrays.equals(ys, otherYs);
    }

    /** The bundles if they are there; who asks first waits a moment for them. */
    Optional<TieCurves> made() {
      if (!waited) {
        waited = true;
        made.copy()
            .completeOnTimeout(TieCurves.NONE, PATIENCE, TimeUnit.MILLISECONDS)
            .exceptionally(failure -> TieCurves.NONE)
            .join();
      }
      return made.isDone() ? Optional.of(made.join()) : Optional.empty();
    }

    void stop() {
      stopped = true;
    }
  }
}
