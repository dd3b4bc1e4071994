package attache.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Names with their halo, drawn once for all pictures and kept as images: stroking the outline of
 * letters takes some 0.2 ms, copying an image a thousandth of that. For any number of threads.
 */
final class LabelSprites {
  private static final int KEPT = 3000;

  private static final Map<Key, Sprite> SPRITES =
      Collections.synchronizedMap(new KeptSprites<>(KEPT));

  private LabelSprites() {}

  /** Makes sure that the images of some names are there, and gives them in the names' order. */
  static List<Sprite> of(List<Label> labels, Palette palette) {
    List<Key> keys =
        labels.stream()
            .map(
                label -> {
                  int color = label.muted() ? palette.mutedText() : palette.text();
                  return new Key(
                      label.text(), label.weight(), label.size(), color, palette.ground());
                })
            .toList();
    List<Key> missing = keys.stream().filter(key -> !SPRITES.containsKey(key)).distinct().toList();
    Sprite[] made = new Sprite[missing.size()];
    PaintCrew.share(made.length, (worker, place) -> made[place] = sprite(missing.get(place)));
    for (int place = 0; place < made.length; place++) {
      SPRITES.put(missing.get(place), made[place]);
    }
    return keys.stream().map(key -> SPRITES.computeIfAbsent(key, LabelSprites::sprite)).toList();
  }

  private static Sprite sprite(Key key) {
    SetText set = SetText.of(key.text, Fonts.font(key.text, key.weight, key.size));
    Shape halo = haloStroke(key.size).createStrokedShape(set.outline());
    Rectangle2D inked = halo.getBounds2D().createUnion(set.bounds());
    Rectangle bounds = inked.getBounds();
    bounds.grow(1, 1);
    BufferedImage image =
        new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.translate(-bounds.x, -bounds.y);
    graphics.setColor(Argb.toColor(Argb.withOpacity(key.halo, HALO_OPACITY)));
    graphics.fill(halo);
    graphics.setColor(Argb.toColor(key.color));
    set.draw(graphics, 0, 0);
    graphics.dispose();
    return Sprite.of(image, bounds.x, bounds.y);
  }

  /** How opaque the halo around letters is. */
  static final double HALO_OPACITY = 0.85;

  /** The line along the letters' outline that makes the halo. */
  static BasicStroke haloStroke(double size) {
    return new BasicStroke((float) (size / 4), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private record Key(String text, Fonts.Weight weight, double size, int color, int halo) {}
}
