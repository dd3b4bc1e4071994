package attache.drawing;

import attache.drawing.MatrixScene.Cell;
import java.util.Arrays;

/**
 * Paints the plain cells of a matrix into pixels, and what frames them. Cells of some pixels have
 * sharp edges; of smaller ones each pixel shows what share of it they cover, so that dense places
 * are dark. Takes O(cells seen + pixels). Belongs to one thread.
 */
final class MatrixRaster {
  /** Shares of a pixel that are told apart. */
  private static final int SHADES = 1024;

  /** Lines of pixels that are summed at a time, so that a large figure takes little memory. */
  private static final int BAND = 256;

  private float[] oneWay = {};
  private float[] mutual = {};

  /** Paints over what is there. */
  void paint(MatrixScene scene, Pixels raster) {
    if (scene.isCrisp()) {
      crisp(scene, raster);
    } else {
      shaded(scene, raster);
    }
    for (MatrixMark mark : MatrixMark.around(scene)) {
      raster.fill(mark.left(), mark.top(), mark.right(), mark.bottom(), mark.color());
    }
    for (MatrixSigns.Sign sign : MatrixSigns.of(scene)) {
      sign.paint(raster, scene.sight().pixelRatio());
    }
  }

  private static void crisp(MatrixScene scene, Pixels raster) {
    Box window = scene.frame().window();
    int left = (int) window.left();
    int top = (int) window.top();
    int right = (int) window.right();
    int bottom = (int) window.bottom();
    scene.crispCells(
        (Cell cell) ->
            raster.fill(
                Math.max(left, cell.left()),
                Math.max(top, cell.top()),
                Math.min(right, cell.right()),
                Math.min(bottom, cell.bottom()),
                cell.color()));
  }

  private void shaded(MatrixScene scene, Pixels raster) {
    MatrixFrame frame = scene.frame();
    Box window = frame.window();
    int width = (int) window.right() - (int) window.left();
    if (oneWay.length != width * BAND) {
      oneWay = new float[width * BAND];
      mutual = new float[width * BAND];
    }
    Spans columns =
        new Spans(
            frame.left() - window.left(),
            frame.cell(),
            frame.firstColumn(),
            frame.endColumn(),
            width);
    int[] coverage = coverage(scene);
    for (int top = (int) window.top(); top < (int) window.bottom(); top += BAND) {
      band(scene, raster, top, Math.min(BAND, (int) window.bottom() - top), columns, coverage);
    }
  }

  /** Paints some lines of pixels. */
  private void band(
      MatrixScene scene, Pixels raster, int top, int height, Spans columns, int[] coverage) {
    Arrays.fill(oneWay, 0);
    Arrays.fill(mutual, 0);
    MatrixFrame frame = scene.frame();
    MatrixRows rows = scene.rows();
    double origin = frame.top() - top;
    int firstRow = Math.clamp((long) Math.floor(-origin / frame.cell()), 0, frame.count());
    int endRow = Math.clamp((long) Math.ceil((height - origin) / frame.cell()), 0, frame.count());
    Spans lines = new Spans(origin, frame.cell(), firstRow, endRow, height);
    for (int row = firstRow; row < endRow; row++) {
      int end = rows.rowStart[row + 1];
      for (int cell = rows.firstCell(row, columns.first); cell < end; cell++) {
        if (rows.column[cell] >= columns.first + columns.begin.length) {
          break;
        }
        float[] sum = rows.mutual[cell] ? mutual : oneWay;
        add(sum, columns.pixels, lines, row, columns, rows.column[cell]);
      }
    }
    show(scene, raster, top, height, columns.pixels, coverage);
  }

  private static void add(float[] sum, int width, Spans lines, int row, Spans columns, int column) {
    int l = (row - lines.first) * Spans.MOST;
    int c = (column - columns.first) * Spans.MOST;
    for (int dy = 0; dy < Spans.MOST && lines.share[l + dy] > 0; dy++) {
      int at =
          (lines.begin[row - lines.first] + dy) * width + columns.begin[column - columns.first];
      float high = lines.share[l + dy];
      for (int dx = 0; dx < Spans.MOST && columns.share[c + dx] > 0; dx++) {
        sum[at + dx] += high * columns.share[c + dx];
      }
    }
  }

  /** Of each shade, how much of a pixel it covers, 0 to 256. */
  private static int[] coverage(MatrixScene scene) {
    int[] coverage = new int[SHADES + 1];
    for (int shade = 0; shade <= SHADES; shade++) {
      coverage[shade] = (int) Math.round(256 * scene.opacity((double) shade / SHADES));
    }
    return coverage;
  }

  private void show(
      MatrixScene scene, Pixels raster, int top, int height, int width, int[] coverage) {
    int left = (int) scene.frame().window().left();
    int one = scene.color(false);
    int two = scene.color(true);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float plain = oneWay[y * width + x];
        float both = mutual[y * width + x];
        float share = plain + both;
        if (share > 0) {
          int color = plain == 0 ? two : both == 0 ? one : Argb.mix(one, two, both / share);
          int at = (top + y) * raster.width + left + x;
          int shade = Math.min(SHADES, (int) Math.ceil(share * SHADES));
          raster.argb[at] = Pixels.over(raster.argb[at], color, coverage[shade]);
        }
      }
    }
  }

  /** Which pixels the columns or rows cover, and which share of each. */
  private static final class Spans {
    /** A cell is smaller than four pixels, so it touches at most five. */
    static final int MOST = 5;

    final int first;
    final int pixels;
    final int[] begin;
    final float[] share;

    Spans(double origin, double cell, int first, int end, int pixels) {
      this.first = first;
      this.pixels = pixels;
      begin = new int[Math.max(0, end - first)];
      share = new float[begin.length * MOST];
      for (int i = 0; i < begin.length; i++) {
        double from = Math.max(0, origin + (first + i) * cell);
        double to = Math.min(pixels, origin + (first + i + 1) * cell);
        begin[i] = Math.min(pixels - 1, (int) from);
        for (int d = 0; d < MOST && begin[i] + d < pixels; d++) {
          double low = Math.max(from, begin[i] + d);
          double high = Math.min(to, begin[i] + d + 1);
          share[i * MOST + d] = (float) Math.max(0, high - low);
        }
      }
    }
  }
}
