package attache.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** A surface on which parts have no names. */
record PlainSurface(Graphics2D graphics) implements EditableSurface {
  @Override
  public void begin(Level level, String id, String name) {}

  @Override
  public void end() {}

  @Override
  public void name(String id, String name) {}

  @Override
  public void text(
      String text, Font font, double x, double baseline, int color, int halo, double haloWidth) {
    TextLayout layout = new TextLayout(text, font, Fonts.CONTEXT);
    BasicStroke around =
        new BasicStroke((float) (2 * haloWidth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    graphics.setColor(Argb.toColor(halo));
    graphics.fill(
        around.createStrokedShape(
            layout.getOutline(AffineTransform.getTranslateInstance(x, baseline))));
    graphics.setColor(Argb.toColor(color));
    // As a string, not as shapes: a surface that keeps texts can then be searched and copied from.
    graphics.setFont(font);
    graphics.drawString(text, (float) x, (float) baseline);
  }
}
