package attache.drawing;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Images that share their pixels with an array. */
public final class Rasters {
  private Rasters() {}

  /**
   * An image over premultiplied {@code 0xAARRGGBB} pixels: what is drawn on it stands in the array.
   *
   * @param pixels row by row, at least {@code width * height}
   */
  public static BufferedImage premultiplied(int[] pixels, int width, int height) {
    return premultiplied(pixels, 0, width, height);
  }

  /**
   * An image over some of the rows of premultiplied {@code 0xAARRGGBB} pixels.
   *
   * @param first index of the image's first pixel
   */
  static BufferedImage premultiplied(int[] pixels, int first, int width, int height) {
    return image(pixels, first, width, height, 0xff000000, true);
  }

  /** An image over {@code 0xAARRGGBB} pixels that are not premultiplied. */
  static BufferedImage straight(int[] pixels, int width, int height) {
    return image(pixels, 0, width, height, 0xff000000, false);
  }

  /** An image over {@code 0xRRGGBB} pixels. */
  static BufferedImage opaque(int[] pixels, int width, int height) {
    return image(pixels, 0, width, height, 0, false);
  }

  private static BufferedImage image(
      int[] pixels, int first, int width, int height, int alphaMask, boolean premultiplied) {
    int[] masks =
        alphaMask == 0
            ? new int[] {0xff0000, 0xff00, 0xff}
            : new int[] {0xff0000, 0xff00, 0xff, alphaMask};
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(pixels, first + width * height, first),
            width,
            height,
            width,
            masks,
            null);
    ColorModel colors =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            alphaMask == 0 ? 24 : 32,
            0xff0000,
            0xff00,
            0xff,
            alphaMask,
            premultiplied,
            DataBuffer.TYPE_INT);
    return new BufferedImage(colors, raster, premultiplied, null);
  }
}
