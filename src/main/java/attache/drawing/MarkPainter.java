package attache.drawing;

import attache.drawing.Mark.Area;
import attache.drawing.Mark.Arrow;
import attache.drawing.Mark.Disc;
import attache.drawing.Mark.Frame;
import attache.drawing.Mark.Line;
import attache.drawing.Mark.Ramp;
import attache.drawing.Mark.Region;
import attache.drawing.Mark.Text;
import attache.drawing.Mark.Wedge;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws marks on any surface that Graphics2D can draw on. */
final class MarkPainter {
  private MarkPainter() {}

  /** Asks for smooth edges and for text at fractions of a pixel. */
  static void prepare(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  static void paint(Graphics2D graphics, List<Mark> marks) {
    prepare(graphics);
    marks.forEach(mark -> paint(graphics, mark));
  }

  private static void paint(Graphics2D graphics, Mark mark) {
    switch (mark) {
      case Text text -> {
        graphics.setColor(Argb.toColor(text.color()));
        graphics.setFont(Fonts.font(text.text(), text.weight(), text.size()));
        graphics.drawString(text.text(), (float) text.left(), (float) text.baseline());
      }
      case Disc disc -> {
        Symbol symbol = disc.symbol();
        symbol(graphics, symbol, disc.x(), disc.y(), disc.radius(), 0, disc.rim());
        if (disc.rim() != disc.fill()) {
          double inset = -disc.rimWidth();
          symbol(graphics, symbol, disc.x(), disc.y(), disc.radius(), inset, disc.fill());
        }
      }
      case Wedge wedge ->
          band(
              graphics,
              wedge.left(),
              wedge.y(),
              wedge.right(),
              wedge.y(),
              wedge.leftWidth(),
              wedge.rightWidth(),
              wedge.color());
      case Arrow arrow ->
          arrow(
              graphics,
              arrow.start(),
              arrow.y(),
              arrow.end(),
              arrow.y(),
              arrow.width(),
              arrow.head(),
              arrow.color());
      case Ramp ramp -> ramp(graphics, ramp);
      case Line line -> {
        float width = (float) line.width();
        float[] dashes = line.dashed() ? new float[] {3 * width, 3 * width} : null;
        int cap = line.dashed() ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        graphics.setColor(Argb.toColor(line.color()));
        graphics.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        graphics.draw(path(line.points()));
      }
      case Area area -> {
        Path2D shape = path(area.points());
        shape.closePath();
        graphics.setColor(Argb.toColor(area.color()));
        graphics.fill(shape);
      }
      case Region region -> {
        Path2D shape = region.path();
        graphics.setColor(Argb.toColor(region.fill()));
        graphics.fill(shape);
        graphics.setColor(Argb.toColor(region.line()));
        graphics.setStroke(
            new BasicStroke(
                (float) region.lineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
      }
      case Frame frame -> {
        RoundRectangle2D box =
            new RoundRectangle2D.Double(
                frame.left(),
                frame.top(),
                frame.width(),
                frame.height(),
                2 * frame.corner(),
                2 * frame.corner());
        graphics.setColor(Argb.toColor(frame.fill()));
        graphics.fill(box);
        if (frame.lineWidth() > 0) {
          graphics.setColor(Argb.toColor(frame.line()));
          graphics.setStroke(new BasicStroke((float) frame.lineWidth()));
          graphics.draw(box);
        }
      }
    }
  }

  private static Path2D path(List<Mark.Point> points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }

  private static void ramp(Graphics2D graphics, Ramp ramp) {
    int stops = ramp.colors().size();
    float[] places = new float[stops];
    Color[] colors = new Color[stops];
    for (int stop = 0; stop < stops; stop++) {
      places[stop] = (float) stop / (stops - 1);
      colors[stop] = Argb.toColor(ramp.colors().get(stop));
    }
    float left = (float) ramp.left();
    float right = (float) (ramp.left() + ramp.width());
    graphics.setPaint(new LinearGradientPaint(left, 0, right, 0, places, colors));
    graphics.fill(new Rectangle2D.Double(ramp.left(), ramp.top(), ramp.width(), ramp.height()));
  }

  /** Fills a disc. */
  static void disc(Graphics2D graphics, double x, double y, double radius, int color) {
    graphics.setColor(Argb.toColor(color));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /**
   * Fills a symbol.
   *
   * @param radius of the disc of its area
   * @param offset how far its edge is moved outwards; inwards if negative
   */
  static void symbol(
      Graphics2D graphics,
      Symbol symbol,
      double x,
      double y,
      double radius,
      double offset,
      int color) {
    graphics.setColor(Argb.toColor(color));
    graphics.fill(symbol.outline(x, y, radius, offset));
  }

  /** Draws a dashed line with a head at its end, unless it is too short to be seen. */
  static void arrow(
      Graphics2D graphics,
      double fromX,
      double fromY,
      double toX,
      double toY,
      double width,
      double head,
      int color) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (length < 1.5 * head) {
      return;
    }
    double alongX = (toX - fromX) / length;
    double alongY = (toY - fromY) / length;
    double neckX = toX - alongX * head;
    double neckY = toY - alongY * head;
    graphics.setColor(Argb.toColor(color));
    float dash = (float) (3 * width);
    graphics.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            new float[] {dash, dash * 0.8f},
            0));
    graphics.draw(new Line2D.Double(fromX, fromY, neckX, neckY));
    Path2D.Double point = new Path2D.Double();
    point.moveTo(toX, toY);
    point.lineTo(neckX - alongY * head * 0.42, neckY + alongX * head * 0.42);
    point.lineTo(neckX + alongY * head * 0.42, neckY - alongX * head * 0.42);
    point.closePath();
    graphics.fill(point);
  }

  /** Fills a straight band whose width changes evenly from one end to the other. */
  static void band(
      Graphics2D graphics,
      double fromX,
      double fromY,
      double toX,
      double toY,
      double fromWidth,
      double toWidth,
      int color) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (length == 0) {
      return;
    }
    double acrossX = -(toY - fromY) / length / 2;
    double acrossY = (toX - fromX) / length / 2;
    Path2D.Double shape = new Path2D.Double();
    shape.moveTo(fromX + acrossX * fromWidth, fromY + acrossY * fromWidth);
    shape.lineTo(toX + acrossX * toWidth, toY + acrossY * toWidth);
    shape.lineTo(toX - acrossX * toWidth, toY - acrossY * toWidth);
    shape.lineTo(fromX - acrossX * fromWidth, fromY - acrossY * fromWidth);
    shape.closePath();
    graphics.setColor(Argb.toColor(color));
    graphics.fill(shape);
  }
}
