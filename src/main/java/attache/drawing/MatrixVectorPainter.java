package attache.drawing;

import attache.drawing.MatrixScene.Cell;
import attache.work.Progress;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Draws the scene of a matrix shape by shape on any surface that Graphics2D can draw on: the same
 * picture that {@link MatrixPainter} paints into pixels, and the reference that it is tested
 * against. Cells of less than half a pixel are drawn with half a pixel's side.
 */
public final class MatrixVectorPainter {
  private MatrixVectorPainter() {}

  /**
   * Draws cells, bands, names. The ground is left as it is.
   *
   * @param graphics a surface whose unit is one raster pixel of the scene's sight
   */
  public static void paint(Graphics2D graphics, MatrixScene scene) {
    paint(graphics, scene, Progress.NONE);
  }

  /**
   * Draws it as {@link #paint(Graphics2D, MatrixScene)} does.
   *
   * @param progress ends the work if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static void paint(Graphics2D graphics, MatrixScene scene, Progress progress) {
    MarkPainter.prepare(graphics);
    graphics.setStroke(new BasicStroke(1));
    Box window = scene.frame().window();
    Shape clip = graphics.getClip();
    graphics.clip(
        new Rectangle2D.Double(
            window.left(),
            window.top(),
            window.right() - window.left(),
            window.bottom() - window.top()));
    if (scene.isCrisp()) {
      scene.crispCells((Cell cell) -> fill(graphics, cell));
    } else {
      small(graphics, scene, progress);
    }
    graphics.setClip(clip);
    MatrixMark.around(scene).forEach(mark -> fill(graphics, mark));
    MatrixSigns.of(scene).forEach(sign -> sign.paint(graphics, scene.sight().pixelRatio()));
    MatrixMark.over(scene).forEach(mark -> fill(graphics, mark));
    scene.names().forEach(name -> name(graphics, name));
  }

  private static void fill(Graphics2D graphics, Cell cell) {
    graphics.setColor(Argb.toColor(cell.color()));
    graphics.fill(
        new Rectangle2D.Double(
            cell.left(), cell.top(), cell.right() - cell.left(), cell.bottom() - cell.top()));
  }

  private static void fill(Graphics2D graphics, MatrixMark mark) {
    graphics.setColor(Argb.toColor(mark.color()));
    graphics.fill(
        new Rectangle2D.Double(
            mark.left(), mark.top(), mark.right() - mark.left(), mark.bottom() - mark.top()));
  }

  private static void small(Graphics2D graphics, MatrixScene scene, Progress progress) {
    MatrixFrame frame = scene.frame();
    MatrixRows rows = scene.rows();
    double side = Math.max(frame.cell(), MatrixScene.LEAST_SIDE);
    double more = (side - frame.cell()) / 2;
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      progress.report((double) (row - frame.firstRow()) / (frame.endRow() - frame.firstRow()));
      for (int cell = rows.rowStart[row]; cell < rows.rowStart[row + 1]; cell++) {
        graphics.setColor(Argb.toColor(scene.color(rows.mutual[cell])));
        graphics.fill(
            new Rectangle2D.Double(
                frame.left() + rows.column[cell] * frame.cell() - more,
                frame.top() + row * frame.cell() - more,
                side,
                side));
      }
    }
  }

  private static void name(Graphics2D graphics, MatrixName name) {
    graphics.setColor(Argb.toColor(name.color()));
    graphics.setFont(Fonts.font(name.text(), name.weight(), name.size()));
    AffineTransform before = graphics.getTransform();
    graphics.translate(name.x(), name.y());
    if (name.upright()) {
      graphics.rotate(-Math.PI / 2);
    }
    graphics.drawString(name.text(), 0, 0);
    graphics.setTransform(before);
  }
}
