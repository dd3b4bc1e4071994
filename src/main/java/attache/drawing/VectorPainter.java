package attache.drawing;

import attache.drawing.EditableSurface.Level;
import attache.drawing.ScenePainter.DiscStyle;
import attache.text.Messages;
import attache.work.Progress;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
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
    paint(graphics, scene, labels, Progress.NONE);
  }

  /**
   * Draws ties, discs and names as {@link #paint(Graphics2D, Scene, List)} does.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static void paint(Graphics2D graphics, Scene scene, List<Label> labels, Progress progress) {
    // A tie takes about as long as a disc with its name.
    int marks = scene.ties.from.length + scene.order.length + 1;
    Tally tally = new Tally(progress, marks);
    MarkPainter.prepare(graphics);
    EditableSurface parts = EditableSurface.of(graphics);
    if (scene.guides.land().shown()) {
      parts.begin(Level.LAYER, "land", Messages.text("drawing.layer.land"));
      scene.guides.land().paint(graphics, scene);
      parts.end();
    }
    parts.begin(Level.LAYER, "ties", Messages.text("drawing.layer.ties"));
    plainTies(graphics, parts, scene, tally);
    parts.end();
    rings(graphics, scene);
    parts.begin(Level.LAYER, "ties-by-kind", Messages.text("drawing.layer.lit"));
    litTies(graphics, parts, scene);
    TrailPainter.paint(graphics, scene);
    parts.end();
    parts.begin(Level.LAYER, "accounts", Messages.text("drawing.layer.accounts"));
    for (int account : scene.order) {
      if (scene.inSight(account)) {
        String id = "account-" + scene.network.id(account);
        parts.begin(Level.GROUP, id, scene.network.label(account));
        disc(graphics, scene, account);
        tally.more();
        parts.end();
      }
    }
    parts.end();
    parts.begin(Level.LAYER, "names", Messages.text("drawing.layer.names"));
    labels.reversed().forEach(label -> name(parts, label, scene));
    parts.end();
  }

  /** Tells how many marks are drawn, not at each of them. */
  private static final class Tally {
    private static final int EACH = 256;

    private final Progress progress;
    private final int all;
    private int drawn;

    Tally(Progress progress, int all) {
      this.progress = progress;
      this.all = all;
    }

    void more() {
      drawn++;
      if (drawn % EACH == 0) {
        progress.report(Math.min(1, (double) drawn / all));
      }
    }
  }

  private static void plainTies(
      Graphics2D graphics, EditableSurface parts, Scene scene, Tally tally) {
    scene.plain.forEach(run -> plainTies(graphics, parts, scene, run, tally));
  }

  private static void plainTies(
      Graphics2D graphics, EditableSurface parts, Scene scene, PlainTies run, Tally tally) {
    int color = Argb.withOpacity(run.color(), run.opacity());
    for (int tie = run.from(); tie < run.to(); tie++) {
      double from = scene.style.from(scene.ties, tie);
      double to = scene.style.to(scene.ties, tie);
      tie(graphics, parts, "tie-", scene, tie, from, to, color);
      tally.more();
    }
  }

  private static void litTies(Graphics2D graphics, EditableSurface parts, Scene scene) {
    for (TieKind kind : TieRaster.LIT_ORDER) {
      for (int place = 0; place < scene.emphasis.lit.length; place++) {
        int tie = scene.emphasis.lit[place];
        if (scene.emphasis.tieKind[tie] == kind) {
          LitTie lit = LitTie.of(scene, place);
          int color = Argb.withOpacity(lit.color(), lit.opacity());
          tie(graphics, parts, "selected-tie-", scene, tie, lit.fromWidth(), lit.toWidth(), color);
        }
      }
    }
  }

  private static void tie(
      Graphics2D graphics,
      EditableSurface parts,
      String prefix,
      Scene scene,
      int tie,
      double fromWidth,
      double toWidth,
      int color) {
    int from = scene.ties.from[tie];
    int to = scene.ties.to[tie];
    parts.name(
        prefix + scene.network.id(from) + "-" + scene.network.id(to), EditableSurface.UNNAMED);
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
    Symbol symbol = style.symbol();
    MarkPainter.symbol(graphics, symbol, x, y, style.radius(), style.halo(), ground);
    if (style.rim() != style.fill()) {
      MarkPainter.symbol(graphics, symbol, x, y, style.radius(), 0, style.rim());
    }
    double inset = style.fillRadius() - style.radius();
    MarkPainter.symbol(graphics, symbol, x, y, style.radius(), inset, style.fill());
  }

  private static void name(EditableSurface surface, Label label, Scene scene) {
    Palette palette = scene.palette();
    if (label.account() >= 0) {
      surface.name("name-" + scene.network.id(label.account()), EditableSurface.UNNAMED);
    }
    surface.text(
        label.text(),
        Fonts.font(label.text(), label.weight(), label.size()),
        label.left(),
        label.baseline(),
        label.muted() ? palette.mutedText() : palette.text(),
        Argb.withOpacity(palette.ground(), LabelSprites.HALO_OPACITY),
        LabelSprites.haloStroke(label.size()).getLineWidth() / 2);
  }
}
