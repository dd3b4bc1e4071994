package attache.drawing;

import attache.drawing.EditableSurface.Level;
import java.awt.Color;
import java.awt.Font;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an SVG document while it is drawn, and the definitions that they refer to. All
 * coordinates are pixels of the figure, with two decimals.
 */
final class SvgElements {
  /**
   * The typeface and, for programs such as Inkscape that pass over the one in the file, those that
   * run about as wide.
   */
  private static final String FAMILIES =
      "Lato, Carlito, Calibri, Helvetica, Arial, Liberation Sans, sans-serif";

  private static final int SIMPLE =
      AffineTransform.TYPE_IDENTITY
          | AffineTransform.TYPE_TRANSLATION
          | AffineTransform.TYPE_UNIFORM_SCALE;

  private final StringBuilder body = new StringBuilder(1 << 16);
  private final StringBuilder definitions = new StringBuilder();
  private final Map<String, String> clips = new HashMap<>();
  private final Map<String, String> gradients = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Fonts.Weight, Set<Integer>> letters = new EnumMap<>(Fonts.Weight.class);
  private String pendingId = "";
  private String pendingName = "";
  private int depth = 1;

  /** The elements so far. */
  CharSequence body() {
    return body;
  }

  /** Gradients and clips that the elements refer to. */
  CharSequence definitions() {
    return definitions;
  }

  /** Which characters were written in Lato, by weight. */
  Map<Fonts.Weight, Set<Integer>> letters() {
    return letters;
  }

  void begin(Level level, String id, String name) {
    indent().append("<g").append(idOf(id));
    if (level == Level.LAYER) {
      body.append(" inkscape:groupmode=\"layer\"");
    }
    if (!name.isEmpty()) {
      body.append(" inkscape:label=\"").append(escaped(name)).append('"');
    }
    body.append(">\n");
    depth++;
    if (level == Level.GROUP && !name.isEmpty()) {
      indent().append("<title>").append(escaped(name)).append("</title>\n");
    }
  }

  void end() {
    depth--;
    indent().append("</g>\n");
  }

  void name(String id, String name) {
    pendingId = id;
    pendingName = name;
  }

  void shape(
      Shape shape, AffineTransform transform, @Nullable Shape clip, String fill, String stroke) {
    StringBuilder attributes = new StringBuilder(96);
    boolean simple = (transform.getType() & ~SIMPLE) == 0;
    double scale = transform.getScaleX();
    String tag;
    if (simple && shape instanceof Ellipse2D oval && oval.getWidth() == oval.getHeight()) {
      Point2D centre =
          transform.transform(new Point2D.Double(oval.getCenterX(), oval.getCenterY()), null);
      tag = "circle";
      attribute(attributes, "cx", centre.getX());
      attribute(attributes, "cy", centre.getY());
      attribute(attributes, "r", oval.getWidth() / 2 * scale);
    } else if (simple && shape instanceof Rectangle2D box) {
      tag = "rect";
      rectangle(attributes, box, transform);
    } else if (simple && shape instanceof RoundRectangle2D round) {
      tag = "rect";
      rectangle(attributes, round.getBounds2D(), transform);
      attribute(attributes, "rx", round.getArcWidth() / 2 * scale);
    } else {
      String path = path(shape.getPathIterator(transform));
      if (path.isEmpty()) {
        return;
      }
      tag = "path";
      attributes.append(" d=\"").append(path).append('"');
      if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
        attributes.append(" fill-rule=\"evenodd\"");
      }
    }
    attributes.append(' ').append(fill);
    if (!stroke.isEmpty()) {
      attributes.append(' ').append(stroke);
    }
    if (clip != null && !covers(clip, shape, transform)) {
      attributes.append(" clip-path=\"url(#").append(clipId(clip)).append(")\"");
    }
    element(tag, attributes, "");
  }

  private static void rectangle(
      StringBuilder attributes, Rectangle2D box, AffineTransform transform) {
    Rectangle2D placed = transform.createTransformedShape(box).getBounds2D();
    attribute(attributes, "x", placed.getX());
    attribute(attributes, "y", placed.getY());
    attribute(attributes, "width", placed.getWidth());
    attribute(attributes, "height", placed.getHeight());
  }

  void text(String text, Font font, AffineTransform transform, double x, double y, String style) {
    if (text.isBlank()) {
      return;
    }
    StringBuilder attributes = new StringBuilder(160);
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    Point2D at = transform.transform(new Point2D.Double(x, y), null);
    if ((transform.getType() & ~SIMPLE) == 0) {
      attribute(attributes, "x", at.getX());
      attribute(attributes, "y", at.getY());
    } else {
      double angle = Math.toDegrees(Math.atan2(transform.getShearY(), transform.getScaleX()));
      attributes.append(" transform=\"translate(").append(number(at.getX())).append(' ');
      attributes.append(number(at.getY())).append(") rotate(").append(number(angle));
      attributes.append(")\"");
    }
    Optional<Fonts.Weight> weight = Fonts.weight(font);
    attributes.append(" font-family=\"");
    attributes.append(weight.isPresent() ? FAMILIES : "sans-serif").append('"');
    int heavy = weight.map(Fonts.Weight::css).orElse(font.isBold() ? 700 : 400);
    if (heavy != 400) {
      attributes.append(" font-weight=\"").append(heavy).append('"');
    }
    attribute(attributes, "font-size", font.getSize2D() * scale);
    // Another typeface, where Lato is missing, then still fits into its place.
    double width = font.getStringBounds(text, Fonts.CONTEXT).getWidth() * scale;
    attribute(attributes, "textLength", width);
    weight.ifPresent(
        it -> text.codePoints().forEach(letters.computeIfAbsent(it, w -> new TreeSet<>())::add));
    attributes.append(' ').append(style);
    element("text", attributes, escaped(text));
  }

  /** Writes an element with the id and name that were given for the next one. */
  private void element(String tag, CharSequence attributes, String content) {
    indent().append('<').append(tag).append(idOf(pendingId)).append(attributes);
    String title = pendingName.isEmpty() ? "" : "<title>" + escaped(pendingName) + "</title>";
    if (title.isEmpty() && content.isEmpty()) {
      body.append("/>\n");
    } else {
      body.append('>').append(title).append(content).append("</").append(tag).append(">\n");
    }
    pendingId = "";
    pendingName = "";
  }

  private String idOf(String id) {
    if (id.isEmpty()) {
      return "";
    }
    // Letters of every script may stand in names of XML.
    String clean = id.replaceAll("[^\\p{L}\\p{M}\\p{Nd}_-]+", "-");
    int used = ids.merge(clean, 1, Integer::sum);
    return " id=\"" + (used == 1 ? clean : clean + "--" + used) + "\"";
  }

  private static boolean covers(Shape clip, Shape shape, AffineTransform transform) {
    Rectangle2D bounds = transform.createTransformedShape(shape).getBounds2D();
    // Strokes reach a little beyond their shape.
    return clip.contains(
        bounds.getX() - 4, bounds.getY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8);
  }

  private String clipId(Shape clip) {
    String path = path(clip.getPathIterator(null));
    return clips.computeIfAbsent(
        path,
        drawn -> {
          String id = "clip-" + (clips.size() + 1);
          definitions
              .append("    <clipPath id=\"")
              .append(id)
              .append("\"><path d=\"")
              .append(drawn)
              .append("\"/></clipPath>\n");
          return id;
        });
  }

  String gradient(LinearGradientPaint paint, AffineTransform transform) {
    Point2D from = transform.transform(paint.getStartPoint(), null);
    Point2D to = transform.transform(paint.getEndPoint(), null);
    StringBuilder gradient = new StringBuilder(" gradientUnits=\"userSpaceOnUse\"");
    gradient.append(" x1=\"").append(number(from.getX()));
    gradient.append("\" y1=\"").append(number(from.getY()));
    gradient.append("\" x2=\"").append(number(to.getX()));
    gradient.append("\" y2=\"").append(number(to.getY())).append("\">");
    float[] places = paint.getFractions();
    Color[] colors = paint.getColors();
    for (int stop = 0; stop < places.length; stop++) {
      gradient.append("<stop offset=\"").append(number(places[stop])).append("\" ");
      gradient.append(paint("stop", colors[stop]).replaceFirst("stop=", "stop-color="));
      gradient.append("/>");
    }
    return gradients.computeIfAbsent(
        gradient.toString(),
        drawn -> {
          String id = "gradient-" + (gradients.size() + 1);
          definitions
              .append("    <linearGradient id=\"")
              .append(id)
              .append('"')
              .append(drawn)
              .append("</linearGradient>\n");
          return id;
        });
  }

  /** A fill or stroke colour as attributes. */
  static String paint(String what, Color color) {
    String opaque = what + "=\"" + Argb.toHex(color.getRGB()) + "\"";
    return color.getAlpha() == 255
        ? opaque
        : opaque + " " + what + "-opacity=\"" + number(color.getAlpha() / 255.0) + "\"";
  }

  private static String path(PathIterator path) {
    StringBuilder drawn = new StringBuilder();
    double[] at = new double[6];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> points(drawn.append('M'), at, 1);
        case PathIterator.SEG_LINETO -> points(drawn.append('L'), at, 1);
        case PathIterator.SEG_QUADTO -> points(drawn.append('Q'), at, 2);
        case PathIterator.SEG_CUBICTO -> points(drawn.append('C'), at, 3);
        default -> drawn.append('Z');
      }
    }
    return drawn.toString();
  }

  private static void points(StringBuilder drawn, double[] at, int count) {
    for (int number = 0; number < 2 * count; number++) {
      drawn.append(number == 0 ? "" : " ").append(number(at[number]));
    }
  }

  private static void attribute(StringBuilder to, String name, double value) {
    to.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private StringBuilder indent() {
    return body.append("  ".repeat(depth));
  }

  /** A number with up to two decimals: a hundredth of a pixel cannot be seen. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    long size = Math.abs(hundredths);
    String whole = (hundredths < 0 ? "-" : "") + size / 100;
    long rest = size % 100;
    if (rest == 0) {
      return whole;
    }
    return rest % 10 == 0 ? whole + "." + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
  }

  /** A text as XML writes it; what XML cannot hold is left out. */
  static String escaped(String text) {
    StringBuilder clean = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                case '\n', '\t', '\r' -> clean.append("&#").append(c).append(';');
                default -> {
                  boolean allowed =
                      (c >= 0x20 && c < 0xd800) || (c > 0xdfff && c < 0xfffe) || c > 0xffff;
                  if (allowed) {
                    clean.appendCodePoint(c);
                  }
                }
              }
            });
    return clean.toString();
  }
}
