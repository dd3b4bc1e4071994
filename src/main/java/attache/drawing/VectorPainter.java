package attache.drawing;

import attache.drawing.ScenePainter.DiscStyle;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * Draws a scene shape by shape on any surface that Graphics2D can draw on: the same picture that
 * {@link ScenePainter} paints into pixels, and the reference that it is tested against. Slow on a
 * raster: some 100 ms for 5,400 follows.
 */
public final class VectorPainter {
  private VectorPainter() {}

  /**
   * Draws ties, discs, rings and names. The ground is left as it is.
   *
   * @param graphics a surface whose unit is one raster pixel of the scene's sight
   * @param scene the discs and ties
   * @param labels the names, as placed for this scene
   */
  public static void paint(Graphics2D graphics, Scene scene, List<Label> labels) {
    MarkPainter.prepare(graphics);
    plainTies(graphics, scene);
    rings(graphics, scene);
    litTies(graphics, scene);
    TrailPainter.paint(graphics, scene);
    for (int account : scene.order) {
      if (scene.inSight(account)) {
        disc(graphics, scene, account);
      }
    }
    labels.reversed().forEach(label -> name(graphics, label, scene.palette()));
  }

  private static void plainTies(Graphics2D graphics, Scene scene) {
    scene.plain.forEach(run -> plainTies(graphics, scene, run));
  }

  private static void plainTies(Graphics2D graphics, Scene scene, PlainTies run) {
    int color = Argb.withOpacity(scene.palette().tie(), run.opacity());
    for (int tie = run.from(); tie < run.to(); tie++) {
      double from = scene.style.from(scene.ties, tie);
      double to = scene.style.to(scene.ties, tie);
      tie(graphics, scene, tie, from, to, color);
    }
  }

  private static void litTies(Graphics2D graphics, Scene scene) {
    for (TieKind kind : TieRaster.LIT_ORDER) {
      for (int place = 0; place < scene.emphasis.lit.length; place++) {
        int tie = scene.emphasis.lit[place];
        if (scene.emphasis.tieKind[tie] == kind) {
          LitTie lit = LitTie.of(scene, place);
          int color = Argb.withOpacity(lit.color(), lit.opacity());
          tie(graphics, scene, tie, lit.fromWidth(), lit.toWidth(), color);
        }
      }
    }
  }

  private static void tie(
      Graphics2D graphics, Scene scene, int tie, double fromWidth, double toWidth, int color) {
    int from = scene.ties.from[tie];
    int to = scene.ties.to[tie];
    if (scene.curves.isCurved(tie)) {
      graphics.setColor(Argb.toColor(color));
      graphics.fill(scene.curves.outline(tie, fromWidth, toWidth));
      return;
    }
    MarkPainter.band(
        graphics,
        scene.x[from],
        scene.y[from],
        scene.x[to],
        scene.y[to],
        fromWidth,
        toWidth,
        color);
  }

  private static void rings(Graphics2D graphics, Scene scene) {
    graphics.setColor(
        Argb.toColor(Argb.withOpacity(scene.palette().mutedText(), ScenePainter.RING_OPACITY)));
    graphics.setStroke(new BasicStroke((float) scene.sight().pixelRatio()));
    for (Guides.Circle ring : scene.guides.rings()) {
      double r = ring.radius();
      graphics.draw(new Ellipse2D.Double(ring.x() - r, ring.y() - r, 2 * r, 2 * r));
    }
  }

  private static void disc(Graphics2D graphics, Scene scene, int account) {
    DiscStyle style = DiscStyle.of(scene, account);
    double x = scene.x[account];
    double y = scene.y[account];
    int ground = scene.palette().ground();
    if (style.ring() != 0) {
      double r = style.ringRadius();
      MarkPainter.disc(graphics, x, y, r, ground);
      graphics.setColor(Argb.toColor(style.ring()));
      graphics.setStroke(new BasicStroke((float) style.ringWidth()));
      graphics.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
    MarkPainter.disc(graphics, x, y, style.radius() + style.halo(), ground);
    if (style.rim() != style.fill()) {
      MarkPainter.disc(graphics, x, y, style.radius(), style.rim());
    }
    MarkPainter.disc(graphics, x, y, style.fillRadius(), style.fill());
  }

  private static void name(Graphics2D graphics, Label label, Palette palette) {
    TextLayout layout =
        new TextLayout(
            label.text(), Fonts.font(label.text(), label.weight(), label.size()), Fonts.CONTEXT);
    AffineTransform place = AffineTransform.getTranslateInstance(label.left(), label.baseline());
    graphics.setColor(Argb.toColor(Argb.withOpacity(palette.ground(), LabelSprites.HALO_OPACITY)));
    graphics.fill(
        LabelSprites.haloStroke(label.size()).createStrokedShape(layout.getOutline(place)));
    graphics.setColor(Argb.toColor(label.muted() ? palette.mutedText() : palette.text()));
    layout.draw(graphics, (float) label.left(), (float) label.baseline());
  }
}
