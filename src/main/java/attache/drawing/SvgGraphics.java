package attache.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.LinearGradientPaint;
import java.awt.Shape;

/**
 * A surface that writes what is drawn as elements of SVG 1.1: shapes as shapes, text as text, parts
 * as layers and groups with ids. Only what a drawing of marks needs can be drawn; images cannot.
 */
final class SvgGraphics extends StatefulGraphics implements EditableSurface {
  private final SvgElements elements;

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
    elements.shape(shape, getTransform(), clipOnSurface(), filling(), "");
  }

  @Override
  public void draw(Shape shape) {
    if (getStroke() instanceof BasicStroke basic) {
      elements.shape(shape, getTransform(), clipOnSurface(), "fill=\"none\"", strokeOf(basic));
    } else {
      fill(getStroke().createStrokedShape(shape));
    }
  }

  private String filling() {
    if (getPaint() instanceof LinearGradientPaint gradient) {
      return "fill=\"url(#" + elements.gradient(gradient, getTransform()) + ")\"";
    }
    return SvgElements.paint("fill", getColor());
  }

  private String strokeOf(BasicStroke basic) {
    double scale = Math.sqrt(Math.abs(getTransform().getDeterminant()));
    StringBuilder style = new StringBuilder(SvgElements.paint("stroke", getColor()));
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
    elements.text(text, getFont(), getTransform(), x, y, filling());
  }

  @Override
  public void text(
      String text, Font letters, double x, double baseline, int color, int halo, double width) {
    double scale = Math.sqrt(Math.abs(getTransform().getDeterminant()));
    String style =
        SvgElements.paint("fill", Argb.toColor(color))
            + " "
            + SvgElements.paint("stroke", Argb.toColor(halo))
            + " stroke-width=\""
            + SvgElements.number(2 * width * scale)
            + "\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
    elements.text(text, letters, getTransform(), x, baseline, style);
  }

  @Override
  public Graphics create() {
    SvgGraphics copy = new SvgGraphics(elements);
    copy.setAs(this);
    return copy;
  }
}
