package attache.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a surface is set to: colour, stroke, letters, place and clip. */
abstract class StatefulGraphics extends ImagelessGraphics {
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();
  private @Nullable Shape clip;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private Font font = Fonts.font("", Fonts.Weight.REGULAR, 12);
  private Color background = Color.WHITE;

  /** The clip in the coordinates of the surface; null if there is none. */
  final @Nullable Shape clipOnSurface() {
    return clip;
  }

  /** Sets it as another one is set. */
  final void setAs(StatefulGraphics other) {
    hints.putAll(other.hints);
    transform = new AffineTransform(other.transform);
    clip = other.clip;
    paint = other.paint;
    stroke = other.stroke;
    font = other.font;
    background = other.background;
  }

  @Override
  public void clip(@Nullable Shape shape) {
    if (shape == null) {
      setClip(null);
      return;
    }
    Shape added = transform.createTransformedShape(shape);
    Shape before = clip;
    if (before == null) {
      clip = added;
    } else if (before instanceof Rectangle2D one && added.getBounds2D().equals(boxOf(added))) {
      clip = one.createIntersection(added.getBounds2D());
    } else {
      java.awt.geom.Area both = new java.awt.geom.Area(before);
      both.intersect(new java.awt.geom.Area(added));
      clip = both;
    }
  }

  /** The bounds of a shape that is a rectangle; nothing like it otherwise. */
  private static Rectangle2D boxOf(Shape shape) {
    return new java.awt.geom.Area(shape).isRectangular()
        ? shape.getBounds2D()
        : new Rectangle2D.Double();
  }

  @Override
  public @Nullable Shape getClip() {
    if (clip == null) {
      return null;
    }
    try {
      return transform.createInverse().createTransformedShape(clip);
    } catch (java.awt.geom.NoninvertibleTransformException flat) {
      return new Rectangle();
    }
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape current = getClip();
    return current == null ? null : current.getBounds();
  }

  @Override
  public void dispose() {}

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    Shape touched = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(touched).intersects(area);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(@Nullable Font value) {
    if (value != null) {
      font = value;
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    Graphics2D pixels = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    try {
      return pixels.getFontMetrics(of);
    } finally {
      pixels.dispose();
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return Fonts.CONTEXT;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(@Nullable Paint value) {
    if (value != null) {
      paint = value;
    }
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : Color.BLACK;
  }

  @Override
  public void setColor(@Nullable Color value) {
    setPaint(value);
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke value) {
    stroke = value;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
  }

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform value) {
    transform = new AffineTransform(value);
  }

  @Override
  public void transform(AffineTransform added) {
    transform.concatenate(added);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  @Override
  public void setRenderingHints(Map<?, ?> values) {
    hints.clear();
    hints.putAll(values);
  }

  @Override
  public void addRenderingHints(Map<?, ?> values) {
    hints.putAll(values);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setComposite(Composite value) {
    if (!value.equals(AlphaComposite.SrcOver)) {
      throw unsupported();
    }
  }
}
