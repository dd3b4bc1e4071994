package attache.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * Names of a matrix, drawn once and kept as images; those above columns are turned a quarter, pixel
 * for pixel. Belongs to one thread.
 */
final class NameSprites {
  private static final int KEPT = 3000;

  private final Map<Key, Sprite> sprites = new KeptSprites<>(KEPT);

  private record Key(String text, Fonts.Weight weight, double size, int color, boolean upright) {}

  /** Draws a name over pixels, its beginning at the nearest whole pixel. */
  void draw(MatrixName name, Pixels raster) {
    if (name.text().isEmpty()) {
      return;
    }
    Key key = new Key(name.text(), name.weight(), name.size(), name.color(), name.upright());
    sprites.computeIfAbsent(key, NameSprites::sprite).draw(name.x(), name.y(), raster);
  }

  private static Sprite sprite(Key key) {
    SetText set = SetText.of(key.text, Fonts.font(key.text, key.weight, key.size));
    Rectangle bounds = set.bounds().getBounds();
    bounds.grow(1, 1);
    BufferedImage image =
        new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    MarkPainter.prepare(graphics);
    graphics.setColor(Argb.toColor(key.color));
    set.draw(graphics, -bounds.x, -bounds.y);
    graphics.dispose();
    Sprite level = Sprite.of(image, bounds.x, bounds.y);
    return key.upright ? level.turned() : level;
  }
}
