package attache.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A text set in a font, its letters in their places on a line that begins at the origin. Scripts
 * whose letters neither join, nor bear marks, nor run from the right are set letter by letter; only
 * the others go through Java's engine of shapes, whose first use holds up the first picture by a
 * tenth of a second. Where both could set a text, they set it alike.
 */
sealed interface SetText {
  /** Sets a text, which must not be empty. */
  static SetText of(String text, Font font) {
    char[] letters = text.toCharArray();
    return Font.textRequiresLayout(letters, 0, letters.length)
        ? new Shaped(new TextLayout(text, font, Fonts.CONTEXT))
        : new Plain(font.createGlyphVector(Fonts.CONTEXT, letters));
  }

  /** The letters' outline. */
  Shape outline();

  /** The rectangle around all ink. */
  Rectangle2D bounds();

  /** Draws it in the surface's colour, its beginning at a point. */
  void draw(Graphics2D graphics, float x, float baseline);

  /** Set letter by letter. */
  record Plain(GlyphVector letters) implements SetText {
    @Override
    public Shape outline() {
      return letters.getOutline();
    }

    @Override
    public Rectangle2D bounds() {
      return letters.getVisualBounds();
    }

    @Override
    public void draw(Graphics2D graphics, float x, float baseline) {
      graphics.drawGlyphVector(letters, x, baseline);
    }
  }

  /** Set by the engine of shapes. */
  record Shaped(TextLayout layout) implements SetText {
    @Override
    public Shape outline() {
      return layout.getOutline(new AffineTransform());
    }

    @Override
    public Rectangle2D bounds() {
      return layout.getBounds();
    }

    @Override
    public void draw(Graphics2D graphics, float x, float baseline) {
      layout.draw(graphics, x, baseline);
    }
  }
}
