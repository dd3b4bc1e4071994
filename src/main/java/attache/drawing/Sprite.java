package attache.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A name as an image: premultiplied pixels row by row, and where they lie about its beginning. */
final class Sprite {
  private final int[] pixels;
  private final int width;
  private final int left;
  private final int top;

  private Sprite(int[] pixels, int width, int left, int top) {
    this.pixels = pixels;
    this.width = width;
    this.left = left;
    this.top = top;
  }

  /**
   * An image as a sprite, which keeps its pixels.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_ARGB_PRE}
   * @param left column of the image's first column, counted from the beginning of the name
   * @param top row of the image's first row, counted from the base line
   */
  static Sprite of(BufferedImage image, int left, int top) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Sprite(pixels, image.getWidth(), left, top);
  }

  /** Draws it over pixels, its beginning at the nearest whole pixel. */
  void draw(double x, double baseline, Pixels over) {
    over.image(pixels, width, (int) Math.round(x) + left, (int) Math.round(baseline) + top);
  }

  /** The same, a quarter turn against the clock about its beginning. */
  Sprite turned() {
    int height = pixels.length / width;
    int[] turned = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[(width - 1 - x) * height + y] = pixels[y * width + x];
      }
    }
    return new Sprite(turned, height, top, -left - width);
  }
}
