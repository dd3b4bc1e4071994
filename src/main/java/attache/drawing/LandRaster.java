package attache.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lays the land below a picture that was painted on nothing, band of rows by band of rows. How much
 * of each pixel is land is kept until the land is seen from elsewhere, so that another selection
 * costs only the laying below. The result does not depend on the number of threads.
 */
final class LandRaster {
  /** The level of land where a border has the level 255. */
  private static final int LEVEL = (int) Math.round(255 * Land.OPACITY / Land.LINE_OPACITY);

  private byte[][] masks = {};
  private boolean[] made = {};
  private @Nullable Land land;
  private @Nullable Sight sight;
  private Shape shape = new Path2D.Double();
  private int[] below = {};

  /** Without any land yet. */
  LandRaster() {}

  /**
   * Gets ready for a scene, on one thread.
   *
   * @param ground premultiplied colour of the ground; 0 if it is transparent
   */
  void begin(Scene scene, int ground) {
    Land wanted = scene.guides.land();
    int bands = TieRaster.bands(scene);
    if (!wanted.equals(land) || !scene.sight().equals(sight) || masks.length != bands) {
      land = wanted;
      sight = scene.sight();
      shape = wanted.shape();
      masks = masks.length == bands ? masks : new byte[bands][];
      made = new boolean[bands];
    }
    below = new int[256];
    Arrays.setAll(
        below,
        level -> {
          int ink =
              Argb.premultiplied(
                  Argb.withOpacity(scene.palette().text(), Land.LINE_OPACITY * level / 255));
          return over(ink, ground);
        });
  }

  /**
   * Lays land and ground below a band of pixels; several threads may do so with bands of the scene
   * at once.
   *
   * @param band which band
   * @param raster the rows of that band
   */
  void layBelow(Scene scene, int band, Pixels raster) {
    byte[] mask = mask(scene, band, raster);
    int first = raster.top * raster.width;
    for (int i = 0; i < (raster.bottom - raster.top) * raster.width; i++) {
      int pixel = raster.argb[first + i];
      if (pixel >>> 24 != 255) {
        raster.argb[first + i] = over(pixel, below[mask[i] & 255]);
      }
    }
  }

  private byte[] mask(Scene scene, int band, Pixels raster) {
    int rows = raster.bottom - raster.top;
    byte[] mask = masks[band];
    if (mask == null || mask.length != rows * raster.width) {
      mask = new byte[rows * raster.width];
      masks[band] = mask;
      made[band] = false;
    }
    if (!made[band]) {
      BufferedImage image = new BufferedImage(raster.width, rows, BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = image.createGraphics();
      MarkPainter.prepare(graphics);
      graphics.translate(0, -raster.top);
      graphics.setColor(new Color(LEVEL, LEVEL, LEVEL));
      graphics.fill(shape);
      graphics.setColor(Color.WHITE);
      graphics.setStroke(Land.stroke(scene.sight()));
      graphics.draw(shape);
      graphics.dispose();
      byte[] drawn = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      System.arraycopy(drawn, 0, mask, 0, mask.length);
      made[band] = true;
    }
    return mask;
  }

  /** A premultiplied colour over another one. */
  private static int over(int top, int bottom) {
    int rest = 255 - (top >>> 24);
    int pixel = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int part = ((bottom >>> shift & 255) * rest + 127) / 255 + (top >>> shift & 255);
      pixel |= Math.min(255, part) << shift;
    }
    return pixel;
  }
}
