package attache.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A surface that writes what is drawn as elements of SVG 1.1: shapes as shapes, text as text, parts
 * as layers and groups with ids. Only what a drawing of marks needs can be drawn; images cannot.
 */
final class SvgGraphics extends Graphics2D implements EditableSurface {
  private final SvgElements elements;
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();
  private @Nullable Shape clip;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private Font font = Fonts.font("", Fonts.Weight.REGULAR, 12);
  private Color background = Color.WHITE;

  /** Draws into some elements. */
  SvgGraphics(SvgElements elements) {
    this.elements = elements;
  }

  @Override
  public void begin(Level level, String id, String name) {
    elements.begin(level, id, name);
  }

  @Override
  public void end() {
    elements.end();
  }

  @Override
  public void name(String id, String name) {
    elements.name(id, name);
  }

  @Override
  public void fill(Shape shape) {
    elements.shape(shape, transform, clip, filling(), "");
  }

  @Override
  public void draw(Shape shape) {
    if (stroke instanceof BasicStroke basic) {
      elements.shape(shape, transform, clip, "fill=\"none\"", strokeOf(basic));
    } else {
      fill(stroke.createStrokedShape(shape));
    }
  }

  private String filling() {
    if (paint instanceof LinearGradientPaint gradient) {
      return "fill=\"url(#" + elements.gradient(gradient, transform) + ")\"";
    }
    Color color = paint instanceof Color plain ? plain : Color.BLACK;
    return SvgElements.paint("fill", color);
  }

  private String strokeOf(BasicStroke basic) {
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    Color color = paint instanceof Color plain ? plain : Color.BLACK;
    StringBuilder style = new StringBuilder(SvgElements.paint("stroke", color));
    style.append(" stroke-width=\"").append(SvgElements.number(basic.getLineWidth() * scale));
    style.append('"');
    if (basic.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = basic.getEndCap() == BasicStroke.CAP_ROUND;
      style.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (basic.getLineJoin() == BasicStroke.JOIN_ROUND) {
      style.append(" stroke-linejoin=\"round\"");
    }
    float[] dashes = basic.getDashArray();
    if (dashes != null) {
      style.append(" stroke-dasharray=\"");
      for (int dash = 0; dash < dashes.length; dash++) {
        style.append(dash == 0 ? "" : " ").append(SvgElements.number(dashes[dash] * scale));
      }
      style.append('"');
    }
    return style.toString();
  }

  @Override
  public void drawString(String text, float x, float y) {
    elements.text(text, font, transform, x, y, filling());
  }

  @Override
  public void text(
      String text, Font letters, double x, double baseline, int color, int halo, double width) {
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    String style =
        SvgElements.paint("fill", Argb.toColor(color))
            + " "
            + SvgElements.paint("stroke", Argb.toColor(halo))
            + " stroke-width=\""
            + SvgElements.number(2 * width * scale)
            + "\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
    elements.text(text, letters, transform, x, baseline, style);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, float x, float y) {
    StringBuilder text = new StringBuilder();
    for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
      text.append(c);
    }
    drawString(text.toString(), x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, int x, int y) {
    drawString(iterator, (float) x, (float) y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
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
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Paint before = paint;
    paint = background;
    fillRect(x, y, width, height);
    paint = before;
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Float(x1, y1, x2, y2));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int arc) {
    draw(new java.awt.geom.Arc2D.Float(x, y, width, height, start, arc, java.awt.geom.Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int arc) {
    fill(new java.awt.geom.Arc2D.Float(x, y, width, height, start, arc, java.awt.geom.Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    java.awt.geom.Path2D.Float path = new java.awt.geom.Path2D.Float();
    for (int point = 0; point < count; point++) {
      if (point == 0) {
        path.moveTo(xs[0], ys[0]);
      } else {
        path.lineTo(xs[point], ys[point]);
      }
    }
    draw(path);
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    draw(new java.awt.Polygon(xs, ys, count));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    fill(new java.awt.Polygon(xs, ys, count));
  }

  @Override
  public Graphics create() {
    SvgGraphics copy = new SvgGraphics(elements);
    copy.hints.putAll(hints);
    copy.transform = new AffineTransform(transform);
    copy.clip = clip;
    copy.paint = paint;
    copy.stroke = stroke;
    copy.font = font;
    copy.background = background;
    return copy;
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
  public void setComposite(Composite value) {
    if (!value.equals(AlphaComposite.SrcOver)) {
      throw unsupported();
    }
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color color) {
    throw unsupported();
  }

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
  public GraphicsConfiguration getDeviceConfiguration() {
    throw unsupported();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {
    throw unsupported();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform at) {
    throw unsupported();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform at) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw unsupported();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color ground,
      ImageObserver observer) {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("a drawing of marks needs no such thing");
  }
}
