package attache.drawing;

/**
 * The rectangle that a scene is drawn into. The camera's pixels are the sight's logical ones;
 * everything in a scene is in raster pixels, of which there are {@code pixelRatio} a logical pixel
 * each way, so that text, discs and ties keep their look on a dense screen and in a large figure.
 *
 * @param width logical pixels, above 0
 * @param height logical pixels, above 0
 * @param pixelRatio raster pixels a logical pixel, above 0
 */
public record Sight(double width, double height, double pixelRatio) {
  public Sight {
    if (!(width > 0) || !(height > 0) || !(pixelRatio > 0)) {
      throw new IllegalArgumentException(
          "no sight: " + width + " × " + height + " × " + pixelRatio);
    }
  }

  /** Raster pixels from left to right, rounded up. */
  public int rasterWidth() {
    return (int) Math.ceil(width * pixelRatio - 1e-6);
  }

  /** Raster pixels from top to bottom, rounded up. */
  public int rasterHeight() {
    return (int) Math.ceil(height * pixelRatio - 1e-6);
  }
}
