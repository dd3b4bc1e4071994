package attache.drawing;

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
  private int keptGround;
  private int[] kept = {};
  private @Nullable Legend legend;
  private int[] legendImage = {};

  /** Paints scenes; one a canvas or figure. */
  public MatrixPainter() {}

  /**
   * Paints everything on the palette's ground, its legend included.
   *
   * @param pixels premultiplied {@code 0xAARRGGBB}, row by row, as many as the scene's sight has;
   *     all are overwritten
   */
  public void paint(MatrixScene scene, int[] pixels) {
    paint(scene, pixels, scene.palette().ground());
    paintLegend(scene, pixels);
  }

  /**
   * Paints the matrix without its legend on another ground.
   *
   * @param ground premultiplied; 0 is transparent
   */
  public void paint(MatrixScene scene, int[] pixels, int ground) {
    int count = scene.sight().rasterWidth() * scene.sight().rasterHeight();
    MatrixScene before = keptOf;
    if (before == null || ground != keptGround || !sameCells(before, scene)) {
      if (kept.length != count) {
        kept = new int[count];
      }
      java.util.Arrays.fill(kept, ground);
      cells.paint(scene, raster(scene, kept));
      keptOf = scene;
      keptGround = ground;
    }
    System.arraycopy(kept, 0, pixels, 0, count);
    Pixels raster = raster(scene, pixels);
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
