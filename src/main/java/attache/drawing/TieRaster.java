package attache.drawing;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * Draws the ties of a scene into pixels. The mass of plain ties is summed up as coverage by several
 * threads and turned into pixels through a table, as if each were drawn over the others at the same
 * opacity; the few that are coloured by kind are drawn over them. The result does not depend on the
 * number of threads. Belongs to one thread at a time; keeps its buffers.
 */
public final class TieRaster {
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  /** Pixels a band of rows; larger rasters, as of printed figures, are drawn band by band. */
  private static final int BAND = 1 << 23;

  /** Up to this width coverage alone tells a tie's width well enough. */
  private static final double THIN = 2.4;

  /** In which order kinds are drawn: the rarer over the more frequent. */
  static final TieKind[] LIT_ORDER = {TieKind.MUTUAL, TieKind.FOLLOWS, TieKind.FOLLOWED_BY};

  private static final ExecutorService WORKERS =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("tie-raster-", 1).factory());

  private final Coverage[] coverages = new Coverage[THREADS];
  private final Exposure first = new Exposure();
  private final Exposure second = new Exposure();

  /** Draws ties; one a canvas or figure. */
  public TieRaster() {
    for (int thread = 0; thread < THREADS; thread++) {
      coverages[thread] = new Coverage();
    }
  }

  /**
   * Fills the pixels with the ground and the ties of a scene.
   *
   * @param scene what to draw
   * @param pixels premultiplied, row by row, as many as the scene's sight has
   * @param ground premultiplied colour of the ground; 0 if it is transparent
   */
  public void draw(Scene scene, int[] pixels, int ground) {
    int width = scene.sight().rasterWidth();
    int height = scene.sight().rasterHeight();
    Pixels raster = new Pixels(pixels, width, height);
    if (scene.plain.isEmpty()) {
      Arrays.fill(pixels, 0, width * height, ground);
    }
    int color = scene.palette().tie();
    int rows = Math.clamp(BAND / width, 1, height);
    for (PlainTies run : scene.plain) {
      boolean over = !run.equals(scene.plain.getFirst());
      int[] table = (over ? second : first).table(run.opacity(), color, over ? 0 : ground);
      for (int top = 0; top < height; top += rows) {
        drawPlain(scene, run, table, over, pixels, top, Math.min(rows, height - top));
      }
    }
    drawLit(scene, raster);
  }

  private void drawPlain(
      Scene scene, PlainTies run, int[] table, boolean over, int[] pixels, int top, int rows) {
    int width = scene.sight().rasterWidth();
    for (Coverage coverage : coverages) {
      coverage.open(width, top, rows);
    }
    int ties = run.to() - run.from();
    // Below this many ties, waking another thread costs more than it saves.
    int threads = Math.clamp(ties / 500, 1, THREADS);
    share(
        threads,
        thread -> {
          int from = run.from() + (int) ((long) ties * thread / threads);
          int to = run.from() + (int) ((long) ties * (thread + 1) / threads);
          add(scene, coverages[thread], from, to);
        });
    share(
        THREADS,
        thread -> {
          int from = (int) ((long) rows * thread / THREADS);
          int to = (int) ((long) rows * (thread + 1) / THREADS);
          for (int other = 1; other < threads; other++) {
            coverages[0].gather(coverages[other], from, to);
          }
          if (over) {
            coverages[0].developOver(table, pixels, from, to);
          } else {
            coverages[0].develop(table, pixels, from, to);
          }
        });
    for (Coverage coverage : coverages) {
      coverage.clearMargins();
    }
  }

  private static void add(Scene scene, Coverage coverage, int from, int to) {
    TieStyle style = scene.style;
    Ties ties = scene.ties;
    TieKind[] kinds = scene.emphasis.tieKind;
    boolean thin = style.fromWidth() <= THIN;
    for (int tie = from; tie < to; tie++) {
      if (kinds[tie] != TieKind.PLAIN) {
        continue;
      }
      int follower = ties.from[tie];
      int followed = ties.to[tie];
      double fromWidth = ties.mutual[tie] ? style.evenWidth() : style.fromWidth();
      double toWidth = ties.mutual[tie] ? style.evenWidth() : style.toWidth();
      float fromX = scene.x[follower];
      float fromY = scene.y[follower];
      float toX = scene.x[followed];
      float toY = scene.y[followed];
      if (thin) {
        coverage.addThin(fromX, fromY, toX, toY, fromWidth, toWidth);
      } else {
        coverage.addWide(fromX, fromY, toX, toY, fromWidth, toWidth);
      }
    }
  }

  private static void drawLit(Scene scene, Pixels raster) {
    int[] lit = scene.emphasis.lit;
    for (TieKind kind : LIT_ORDER) {
      for (int place = 0; place < lit.length; place++) {
        int tie = lit[place];
        if (scene.emphasis.tieKind[tie] != kind) {
          continue;
        }
        LitTie drawn = LitTie.of(scene, place);
        int color = Argb.premultiplied(Argb.withOpacity(drawn.color(), drawn.opacity()));
        int from = scene.ties.from[tie];
        int to = scene.ties.to[tie];
        raster.band(
            scene.x[from],
            scene.y[from],
            scene.x[to],
            scene.y[to],
            drawn.fromWidth(),
            drawn.toWidth(),
            color);
      }
    }
  }

  /** Runs a task once for each thread number, at once, the first on the calling thread. */
  private static void share(int threads, IntConsumer task) {
    CompletableFuture<?>[] others = new CompletableFuture<?>[threads - 1];
    for (int thread = 1; thread < threads; thread++) {
      int number = thread;
      others[thread - 1] = CompletableFuture.runAsync(() -> task.accept(number), WORKERS);
    }
    task.accept(0);
    CompletableFuture.allOf(others).join();
  }
}
