package attache.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Paints the scene of a matrix into pixels: cells, lines between groups, what is selected or under
 * the pointer, bands, names. Keeps the cells while only selection or pointer move, and names
 * already drawn; belongs to one thread at a time.
 */
public final class MatrixPainter {
  /** Opacity of the colour under rows and columns that are selected, and that are hovered. */
  static final double SELECTED_TINT = 0.13;

  static final double HOVER_TINT = 0.1;

  private final MatrixRaster cells = new MatrixRaster();
  private final NameSprites sprites = new NameSprites();
  private @Nullable MatrixScene keptOf;
  private int[] kept = {};
  private @Nullable Legend legend;
  private int[] legendImage = {};

  /** Paints scenes; one a canvas or figure. */
  public MatrixPainter() {}

  /**
   * Paints everything on the palette's ground, its legend included, and keeps the plain cells for
   * the next picture.
   *
   * @param pixels premultiplied {@code 0xAARRGGBB}, row by row, as many as the scene's sight has;
   *     all are overwritten
   */
  public void paint(MatrixScene scene, int[] pixels) {
    int count = scene.sight().rasterWidth() * scene.sight().rasterHeight();
    MatrixScene before = keptOf;
    if (before == null || !sameCells(before, scene)) {
      if (kept.length != count) {
        kept = new int[count];
      }
      Arrays.fill(kept, scene.palette().ground());
      cells.paint(scene, raster(scene, kept));
      keptOf = scene;
    }
    System.arraycopy(kept, 0, pixels, 0, count);
    paintOver(scene, raster(scene, pixels));
    paintLegend(scene, pixels);
  }

  /**
   * Paints the matrix once, without its legend, on another ground.
   *
   * @param ground premultiplied; 0 is transparent
   */
  public void paint(MatrixScene scene, int[] pixels, int ground) {
    Arrays.fill(pixels, ground);
    Pixels raster = raster(scene, pixels);
    cells.paint(scene, raster);
    paintOver(scene, raster);
  }

  private void paintOver(MatrixScene scene, Pixels raster) {
    for (MatrixMark mark : MatrixMark.over(scene)) {
      raster.fill(mark.left(), mark.top(), mark.right(), mark.bottom(), mark.color());
    }
    for (MatrixName name : scene.names()) {
      sprites.draw(name, raster);
    }
  }

  private static Pixels raster(MatrixScene scene, int[] pixels) {
    return new Pixels(pixels, scene.sight().rasterWidth(), scene.sight().rasterHeight());
  }

  private static boolean sameCells(MatrixScene one, MatrixScene other) {
    return one.rows() == other.rows()
        && one.frame().equals(other.frame())
        && one.sight().equals(other.sight())
        && one.colors() == other.colors()
        && one.palette().equals(other.palette())
        && one.selecting() == other.selecting();
  }

  private void paintLegend(MatrixScene scene, int[] pixels) {
    if (scene.legend().isEmpty()) {
      return;
    }
    MatrixLegends.Place place = scene.legend().get();
    if (place.legend() != legend) {
      legend = place.legend();
      legendImage = legend.image();
    }
    raster(scene, pixels)
        .image(
            legendImage,
            place.legend().imageWidth(),
            (int) place.box().left(),
            (int) place.box().top());
  }
}
