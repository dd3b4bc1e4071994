package attache.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the ties of a scene into pixels, band of rows by band of rows. The mass of ties is summed
 * up as coverage and turned into pixels through a table, as if each were drawn over the others at
 * the same opacity; the few that are coloured by kind are drawn once more, over them. The sums are
 * kept: as long as no account moves, another selection or opacity costs only the table. The result
 * does not depend on the number of threads.
 */
final class TieRaster {
  /** Rows of a band, even. Its sums fit a processor's own cache on usual screens. */
  static final int ROWS = 128;

  /** Sums of a larger raster, such as a printed figure's, are not kept. */
  private static final int MOST_KEPT = 1 << 23;

  /** Pixels that the ties run through in all, from which on it may be drawn coarser. */
  private static final double HEAVY = 4e6;

  /** Into how many parts the ties of a run are cut, to make strokes of them. */
  private static final int PARTS = 2 * PaintCrew.SIZE;

  /** In which order kinds are drawn: the rarer over the more frequent. */
  static final TieKind[] LIT_ORDER = {TieKind.MUTUAL, TieKind.FOLLOWS, TieKind.FOLLOWED_BY};

  private final List<Exposure> exposures = new ArrayList<>();

  /** Sums by run and band; by run and worker if they are not kept. */
  private Coverage[][] sums = {};

  /** The strokes that sums are made of, by run and part. */
  private Strokes[][] strokes = {};

  /** Draws curves, by worker. */
  private final CurveBand[] curves = new CurveBand[PaintCrew.SIZE];

  /** What the sums are of; absent while they are being made. */
  private @Nullable Summed summed;

  private boolean kept;
  private boolean fresh;
  private boolean coarsely;

  /** What sums were made of. */
  private record Summed(Scene scene, boolean coarse) {
    boolean serves(Scene other, boolean coarseWillDo) {
      return (coarseWillDo || !coarse)
          && scene.ties == other.ties
          && scene.sight.equals(other.sight)
          && scene.plain.size() == other.plain.size()
          && scene.curves.sharesCourses(other.curves)
          && Arrays.equals(scene.x, other.x)
          && Arrays.equals(scene.y, other.y);
    }
  }

  /** With nothing drawn yet. */
  TieRaster() {
    Arrays.setAll(curves, worker -> new CurveBand());
  }

  /** How many bands a scene's raster has. */
  static int bands(Scene scene) {
    return (scene.sight().rasterHeight() + ROWS - 1) / ROWS;
  }

  /**
   * Gets ready to draw a scene, on one thread.
   *
   * @param coarse whether a coarser picture will do
   * @return whether the picture will be as fine as it can be
   */
  boolean begin(Scene scene, boolean coarse) {
    int bands = bands(scene);
    long size = (long) scene.sight().rasterWidth() * scene.sight().rasterHeight();
    kept = size <= MOST_KEPT;
    int each = kept ? bands : PaintCrew.SIZE;
    if (sums.length != scene.plain.size() || (sums.length > 0 && sums[0].length != each)) {
      summed = null;
      sums = new Coverage[scene.plain.size()][each];
      for (Coverage[] run : sums) {
        Arrays.setAll(run, i -> new Coverage());
      }
    }
    Summed before = summed;
    summed = null;
    fresh = before == null || !kept || !before.serves(scene, coarse);
    if (before == null || fresh) {
      coarsely = coarse && length(scene) > HEAVY;
    } else {
      coarsely = before.coarse;
    }
    if (fresh) {
      prepare(scene);
    }
    return !coarsely;
  }

  /** Makes strokes of all ties, several parts at once. */
  private void prepare(Scene scene) {
    int runs = scene.plain.size();
    if (strokes.length != runs) {
      strokes = new Strokes[runs][PARTS];
      for (Strokes[] run : strokes) {
        Arrays.setAll(run, i -> new Strokes());
      }
    }
    Sight sight = scene.sight();
    PaintCrew.share(
        runs * PARTS,
        (worker, number) -> {
          int part = number % PARTS;
          PlainTies run = scene.plain.get(number / PARTS);
          Strokes made = strokes[number / PARTS][part];
          made.open(sight.rasterWidth(), sight.rasterHeight(), ROWS, coarsely ? 2 : 1);
          long ties = (long) run.to() - run.from();
          int first = run.from() + (int) (ties * part / PARTS);
          int last = run.from() + (int) (ties * (part + 1) / PARTS);
          add(scene, first, last, made);
        });
  }

  /** Takes notice that all bands are drawn. */
  void end(Scene scene) {
    summed = new Summed(scene, coarsely);
  }

  /** The pixels that ties run through on the raster, about. */
  private static double length(Scene scene) {
    double size = Math.max(scene.sight().rasterWidth(), scene.sight().rasterHeight());
    double length = 0;
    for (PlainTies run : scene.plain) {
      for (int tie = run.from(); tie < run.to(); tie++) {
        double dx = Math.abs(scene.x[scene.ties.from[tie]] - scene.x[scene.ties.to[tie]]);
        double dy = Math.abs(scene.y[scene.ties.from[tie]] - scene.y[scene.ties.to[tie]]);
        length += Math.min(size, Math.max(dx, dy));
      }
    }
    return length;
  }

  /**
   * Fills a band of the pixels with the ground and the ties of a scene, those that are lit over the
   * rings of its layout; several threads may draw bands of it at once.
   *
   * @param scene the one that {@link #begin} was told of
   * @param tables the pixel for each sum, by run
   * @param worker another one for each thread that draws at the same time
   * @param band which band
   * @param raster the rows of that band
   * @param ground premultiplied colour of the ground; 0 if it is transparent
   */
  void draw(Scene scene, int[][] tables, int worker, int band, Pixels raster, int ground) {
    int rows = raster.bottom - raster.top;
    if (tables.length == 0) {
      Arrays.fill(raster.argb, raster.top * raster.width, raster.bottom * raster.width, ground);
    }
    for (int run = 0; run < tables.length; run++) {
      Coverage coverage = sums[run][kept ? band : worker];
      if (fresh) {
        coverage.open(raster.width, raster.top, rows, coarsely);
        for (Strokes part : strokes[run]) {
          coverage.add(part, band);
        }
      }
      coverage.develop(tables[run], raster.argb, rows, run > 0);
    }
    ScenePainter.rings(scene, raster);
    drawLit(scene, raster, curves[worker]);
  }

  /** The tables from sums to pixels, by run. */
  int[][] tables(Scene scene, int ground) {
    List<PlainTies> runs = scene.plain;
    int[][] tables = new int[runs.size()][];
    for (int run = 0; run < tables.length; run++) {
      if (run == exposures.size()) {
        exposures.add(new Exposure());
      }
      PlainTies drawn = runs.get(run);
      // The ground is under the first run only.
      tables[run] = exposures.get(run).table(drawn.opacity(), drawn.color(), run == 0 ? ground : 0);
    }
    return tables;
  }

  private static void add(Scene scene, int first, int last, Strokes strokes) {
    TieStyle style = scene.style;
    Ties ties = scene.ties;
    for (int tie = first; tie < last; tie++) {
      int follower = ties.from[tie];
      int followed = ties.to[tie];
      double fromWidth = style.from(ties, tie);
      double toWidth = style.to(ties, tie);
      if (scene.curves.isCurved(tie)) {
        scene.curves.each(
            tie,
            (fromX, fromY, toX, toY, from, to) ->
                strokes.add(
                    fromX,
                    fromY,
                    toX,
                    toY,
                    fromWidth + from * (toWidth - fromWidth),
                    fromWidth + to * (toWidth - fromWidth)));
      } else {
        strokes.add(
            scene.x[follower],
            scene.y[follower],
            scene.x[followed],
            scene.y[followed],
            fromWidth,
            toWidth);
      }
    }
  }

  private static void drawLit(Scene scene, Pixels raster, CurveBand curve) {
    int[] lit = scene.emphasis.lit;
    for (TieKind kind : LIT_ORDER) {
      for (int place = 0; place < lit.length; place++) {
        int tie = lit[place];
        int from = scene.ties.from[tie];
        int to = scene.ties.to[tie];
        boolean curved = scene.curves.isCurved(tie);
        if (scene.emphasis.tieKind[tie] != kind
            || !(curved
                ? raster.meets(scene.curves.top(tie), scene.curves.bottom(tie))
                : raster.meets(scene.y[from], scene.y[to]))) {
          continue;
        }
        LitTie drawn = LitTie.of(scene, place);
        int color = Argb.premultiplied(Argb.withOpacity(drawn.color(), drawn.opacity()));
        if (curved) {
          curve.draw(scene.curves, tie, drawn.fromWidth(), drawn.toWidth(), color, raster);
          continue;
        }
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
}
