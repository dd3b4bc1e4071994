package attache.canvas;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * One picture's pixels, seen from three sides without a copy: as an {@code int[]} for the tie
 * writer, as a {@link BufferedImage} for Graphics2D, and as an image of JavaFX.
 */
final class FrameBuffer {
  private final int[] pixels;
  private final BufferedImage image;
  private final PixelBuffer<IntBuffer> shared;
  private final WritableImage shown;

  FrameBuffer(int width, int height) {
    pixels = new int[width * height];
    DirectColorModel model =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            DataBuffer.TYPE_INT);
    image =
        new BufferedImage(
            model,
            Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length),
                width,
                height,
                width,
                model.getMasks(),
                new Point()),
            true,
            null);
    shared =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    shown = new WritableImage(shared);
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** The pixels under Graphics2D, premultiplied ARGB. */
  BufferedImage image() {
    return image;
  }

  /** The pixels, premultiplied ARGB, row by row. */
  int[] pixels() {
    return pixels;
  }

  /**
   * Tells JavaFX that all pixels may have changed, and gives its image. Called on the FX thread.
   */
  WritableImage show() {
    shared.updateBuffer(buffer -> null);
    return shown;
  }
}
