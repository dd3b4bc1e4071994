package attache.drawing;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which account or tie of a scene is at a point. What it needs to do so fast is made when it
 * is first asked for; the grid of the ties, which takes longer, in the background, and only for a
 * scene that is asked about more than a few times: in motion, scenes come and go. Used by one
 * thread at a time.
 */
final class Picking {
  /** So many times all ties are looked at, 0.5 ms at 100,000, before a grid is made. */
  private static final int PATIENCE = 3;

  private final Scene scene;
  private @Nullable AccountGrid accounts;
  private @Nullable CompletableFuture<TieGrid> ties;
  private int asked;

  Picking(Scene scene) {
    this.scene = scene;
  }

  OptionalInt accountAt(double px, double py, double slack) {
    return grid().at(px, py, slack);
  }

  private AccountGrid grid() {
    AccountGrid known = accounts;
    if (known == null) {
      known = AccountGrid.of(scene);
      accounts = known;
    }
    return known;
  }

  /** Makes the grid of the accounts now. */
  void prepareAccounts() {
    grid();
  }

  Optional<PickedTie> tieAt(double px, double py, double slack) {
    Nearest nearest = new Nearest(px, py, slack);
    CompletableFuture<TieGrid> made = ties;
    if (made != null && made.state() == CompletableFuture.State.SUCCESS) {
      made.resultNow().near(px, py, nearest.reach(), nearest);
    } else {
      if (made == null && ++asked >= PATIENCE) {
        ties = CompletableFuture.supplyAsync(() -> TieGrid.of(scene));
      }
      for (int tie = 0; tie < scene.tieCount(); tie++) {
        nearest.accept(tie);
      }
    }
    return nearest.found();
  }

  /** Makes the grid of the ties now. */
  void prepareTies() {
    ties = CompletableFuture.completedFuture(TieGrid.of(scene));
  }

  /** The nearest of the ties that it is told; one that is coloured by kind lies over all others. */
  private final class Nearest implements IntConsumer {
    private final double px;
    private final double py;
    private final double slack;
    private double least = Double.POSITIVE_INFINITY;
    private boolean lit;
    private int tie = -1;

    Nearest(double px, double py, double slack) {
      this.px = px;
      this.py = py;
      this.slack = slack;
    }

    /** How far the middle of a tie can be from the point. */
    double reach() {
      return slack + scene.style.widest(scene.ties) / 2;
    }

    @Override
    public void accept(int candidate) {
      boolean colored = scene.emphasis.tieKind[candidate] != TieKind.PLAIN;
      if ((lit && !colored) || (!colored && scene.plain.isEmpty())) {
        return;
      }
      double breadth =
          colored
              ? TieStyle.litBreadth(scene.ties, candidate, scene.style.litScale())
              : scene.ties.breadth(candidate);
      double gap = gap(candidate, breadth);
      boolean nearer = gap < least || (gap == least && candidate < tie);
      if (gap <= slack && (nearer || (colored && !lit))) {
        least = gap;
        lit = colored;
        tie = candidate;
      }
    }

    /** From the point to the tie's edge; below 0 on the tie, the lower the deeper inside. */
    private double gap(int candidate, double scale) {
      TieStyle style = scene.style;
      boolean even = scene.ties.mutual[candidate];
      double first = (even ? style.evenWidth() : style.fromWidth()) * scale;
      double last = (even ? style.evenWidth() : style.toWidth()) * scale;
      if (!scene.curves.isCurved(candidate)) {
        int from = scene.ties.from[candidate];
        int to = scene.ties.to[candidate];
        return gap(scene.x[from], scene.y[from], scene.x[to], scene.y[to], first, last);
      }
      double[] nearest = {Double.POSITIVE_INFINITY};
      scene.curves.each(
          candidate,
          (fromX, fromY, toX, toY, from, to) -> {
            double before = first + from * (last - first);
            double after = first + to * (last - first);
            nearest[0] = Math.min(nearest[0], gap(fromX, fromY, toX, toY, before, after));
          });
      return nearest[0];
    }

    private double gap(
        double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
      double dx = toX - fromX;
      double dy = toY - fromY;
      double square = dx * dx + dy * dy;
      double along = (px - fromX) * dx + (py - fromY) * dy;
      double share = square > 0 ? Math.clamp(along / square, 0, 1) : 0;
      double offX = px - fromX - share * dx;
      double offY = py - fromY - share * dy;
      double half = (fromWidth + share * (toWidth - fromWidth)) / 2;
      return Math.sqrt(offX * offX + offY * offY) - half;
    }

    Optional<PickedTie> found() {
      if (tie < 0) {
        return Optional.empty();
      }
      Ties all = scene.ties;
      return Optional.of(new PickedTie(all.from[tie], all.to[tie], all.mutual[tie], lit));
    }
  }
}
