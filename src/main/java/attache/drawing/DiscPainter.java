package attache.drawing;

import attache.drawing.ScenePainter.DiscStyle;

/**
 * Draws the discs of a scene, or the symbols in their place, into bands of its raster: from the
 * first in painting order to the last, each with its halo, rim and ring. Immutable; several threads
 * may draw bands at once.
 */
final class DiscPainter {
  private final Scene scene;

  /** The accounts of which something may be seen from left to right, in painting order. */
  private final int[] accounts;

  /** How far each of them reaches up and down, in rows. */
  private final float[] tops;

  private final float[] bottoms;
  private final int count;

  private DiscPainter(Scene scene) {
    this.scene = scene;
    int most = scene.order.length;
    accounts = new int[most];
    tops = new float[most];
    bottoms = new float[most];
    double width = scene.sight().rasterWidth();
    double around = (ScenePainter.RING + ScenePainter.HALO + 1) * scene.sight().pixelRatio();
    int seen = 0;
    for (int account : scene.order) {
      double reach = scene.reach(account) + around;
      if (scene.x[account] + reach >= 0 && scene.x[account] - reach <= width) {
        accounts[seen] = account;
        tops[seen] = (float) (scene.y[account] - reach);
        bottoms[seen++] = (float) (scene.y[account] + reach);
      }
    }
    count = seen;
  }

  static DiscPainter of(Scene scene) {
    return new DiscPainter(scene);
  }

  /** Draws what lies in some rows of the raster. */
  void draw(Pixels rows) {
    for (int place = 0; place < count; place++) {
      if (bottoms[place] >= rows.top && tops[place] <= rows.bottom) {
        draw(accounts[place], rows);
      }
    }
  }

  private void draw(int account, Pixels rows) {
    double x = scene.x[account];
    double y = scene.y[account];
    DiscStyle style = DiscStyle.of(scene, account);
    int ground = scene.palette().ground();
    if (style.ring() != 0) {
      rows.disc(x, y, style.ringRadius(), ground);
      rows.ring(x, y, style.ringRadius(), style.ringWidth(), style.ring());
    }
    double halo = style.radius() + style.halo();
    if (style.symbol() == Symbol.DISC) {
      double rim = style.rim() == style.fill() ? -1 : style.radius();
      int fill = style.fill();
      rows.discs(x, y, new Pixels.Rings(halo, ground, rim, style.rim(), style.fillRadius(), fill));
      return;
    }
    symbol(rows, style, x, y, style.halo(), ground);
    if (style.rim() != style.fill()) {
      symbol(rows, style, x, y, 0, style.rim());
    }
    symbol(rows, style, x, y, style.fillRadius() - style.radius(), style.fill());
  }

  private static void symbol(
      Pixels rows, DiscStyle style, double x, double y, double offset, int color) {
    PolygonCells.fill(rows, style.symbol().corners(x, y, style.radius(), offset), color);
  }
}
