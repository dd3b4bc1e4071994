package attache.drawing;

import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Vector;

/**
 * The pixels of a figure, drawn as they are asked for: all at once if they are not too many,
 * otherwise in bands from the top down, so that a poster needs no more memory than a page. To be
 * read from the top down by one thread.
 */
final class FigureRaster implements RenderedImage {
  /** Figures of more pixels are drawn in bands; A3 at 400 dots an inch has 31 million. */
  static final int MOST_AT_ONCE = 40_000_000;

  private static final int PIXELS_A_BAND = 8_000_000;

  private final Figure figure;
  private final boolean opaque;
  private final int width;
  private final int height;
  private final int bandRows;
  private int[] pixels = {};
  private Progress progress = Progress.NONE;
  private int bandTop;
  private int bandBottom;
  private BufferedImage band;

  /** The pixels of a figure; none is drawn yet. */
  FigureRaster(Figure figure) {
    this(figure, MOST_AT_ONCE, PIXELS_A_BAND);
  }

  /** With other limits, for tests. */
  FigureRaster(Figure figure, int mostAtOnce, int pixelsABand) {
    this.figure = figure;
    opaque = figure.options().ground() != Ground.TRANSPARENT;
    width = figure.options().width();
    height = figure.options().height();
    bandRows =
        (long) width * height <= mostAtOnce ? height : Math.clamp(pixelsABand / width, 1, height);
    band = over(new int[1], 1, 1);
  }

  private BufferedImage over(int[] array, int columns, int rows) {
    return opaque ? Rasters.opaque(array, columns, rows) : Rasters.straight(array, columns, rows);
  }

  /**
   * Draws the figure now if it is drawn at once.
   *
   * @param all told how far the drawing is; ends it, at once or band by band, if cancelled
   */
  void prepare(Progress all) {
    progress = all;
    if (bandRows == height) {
      pixels = figure.pixels(all);
      finish(0, height);
    }
  }

  /** How much of the work of writing the figure is drawing it before anything is written. */
  double drawnFirst(double share) {
    return bandRows == height ? share : 0;
  }

  private void draw(int top) {
    int bottom = Math.min(height, top + bandRows);
    if (pixels.length == 0) {
      pixels = new int[width * bandRows];
    }
    Arrays.fill(pixels, figure.options().ground().pixel());
    Graphics2D graphics = Rasters.premultiplied(pixels, width, bottom - top).createGraphics();
    graphics.translate(0, -top);
    figure.paint(graphics, progress.part((double) top / height, (double) bottom / height));
    graphics.dispose();
    finish(top, bottom);
  }

  private void finish(int top, int bottom) {
    if (!opaque) {
      for (int at = 0; at < width * (bottom - top); at++) {
        pixels[at] = Argb.straight(pixels[at]);
      }
    }
    band = over(pixels, width, bottom - top);
    bandTop = top;
    bandBottom = bottom;
  }

  @Override
  public Raster getData(Rectangle wanted) {
    if (wanted.y >= bandTop && wanted.y + wanted.height <= bandBottom) {
      return band.getRaster()
          .createChild(
              wanted.x, wanted.y - bandTop, wanted.width, wanted.height, wanted.x, wanted.y, null);
    }
    WritableRaster copy =
        Raster.createWritableRaster(
            getSampleModel().createCompatibleSampleModel(wanted.width, wanted.height),
            new Point(wanted.x, wanted.y));
    for (int row = wanted.y; row < wanted.y + wanted.height; row++) {
      if (row < bandTop || row >= bandBottom) {
        draw(row / bandRows * bandRows);
      }
      Raster line =
          band.getRaster()
              .createChild(wanted.x, row - bandTop, wanted.width, 1, wanted.x, row, null);
      copy.setDataElements(wanted.x, row, line.createTranslatedChild(0, 0));
    }
    return copy;
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(width, height));
  }

  @Override
  public WritableRaster copyData(WritableRaster raster) {
    raster.setRect(getData(raster.getBounds()));
    return raster;
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    return getData(new Rectangle(0, tileY * bandRows, width, getTileHeight(tileY)));
  }

  private int getTileHeight(int tileY) {
    return Math.min(bandRows, height - tileY * bandRows);
  }

  @Override
  public Vector<RenderedImage> getSources() {
    return new Vector<>();
  }

  @Override
  public Object getProperty(String name) {
    return java.awt.Image.UndefinedProperty;
  }

  @Override
  public String[] getPropertyNames() {
    return new String[0];
  }

  @Override
  public ColorModel getColorModel() {
    return band.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return band.getSampleModel();
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return (height + bandRows - 1) / bandRows;
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileWidth() {
    return width;
  }

  @Override
  public int getTileHeight() {
    return bandRows;
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }
}
