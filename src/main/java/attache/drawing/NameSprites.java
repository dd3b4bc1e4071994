package attache.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of a matrix, drawn once and kept as images; those above columns are turned a quarter, pixel
 * for pixel. Belongs to one thread.
 */
final class NameSprites {
  private static final int KEPT = 3000;

  private final Map<Key, Sprite> sprites =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sprite> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(String text, Fonts.Weight weight, double size, int color, boolean upright) {}

  private static final class Sprite {
    final int[] pixels;
    final int width;
    final int left;
    final int top;

    Sprite(int[] pixels, int width, int left, int top) {
      this.pixels = pixels;
      this.width = width;
      this.left = left;
      this.top = top;
    }
  }

  /** Draws a name over pixels, its beginning at the nearest whole pixel. */
  void draw(MatrixName name, Pixels raster) {
    if (name.text().isEmpty()) {
      return;
    }
    Key key = new Key(name.text(), name.weight(), name.size(), name.color(), name.upright());
    Sprite sprite = sprites.computeIfAbsent(key, NameSprites::sprite);
    raster.image(
        sprite.pixels,
        sprite.width,
        (int) Math.round(name.x()) + sprite.left,
        (int) Math.round(name.y()) + sprite.top);
  }

  private static Sprite sprite(Key key) {
    TextLayout layout =
        new TextLayout(key.text, Fonts.font(key.text, key.weight, key.size), Fonts.CONTEXT);
    Rectangle bounds = layout.getBounds().getBounds();
    bounds.grow(1, 1);
    BufferedImage image =
        new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    MarkPainter.prepare(graphics);
    graphics.setColor(Argb.toColor(key.color));
    layout.draw(graphics, -bounds.x, -bounds.y);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return key.upright
        ? new Sprite(
            turned(pixels, bounds.width), bounds.height, bounds.y, -bounds.x - bounds.width)
        : new Sprite(pixels, bounds.width, bounds.x, bounds.y);
  }

  /** A quarter turn against the clock. */
  private static int[] turned(int[] pixels, int width) {
    int height = pixels.length / width;
    int[] turned = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[(width - 1 - x) * height + y] = pixels[y * width + x];
      }
    }
    return turned;
  }
}
