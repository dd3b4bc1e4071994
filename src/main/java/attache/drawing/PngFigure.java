package attache.drawing;

import attache.work.OutputFile;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes figures as PNG, sRGB, with the dots an inch at which they are meant to be printed. The
 * same figure gives the same bytes.
 */
public final class PngFigure {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double METRES_AN_INCH = 0.0254;

  /** Fewest and most dots an inch that are let pass. */
  public static final double LEAST_DPI = 20;

  /** Most dots an inch. */
  public static final double MOST_DPI = 2400;

  private PngFigure() {}

  /**
   * Draws a figure and writes it, whole or not at all.
   *
   * @param figure what to draw
   * @param file the file to make or replace
   * @param dpi dots an inch, 20 to 2400
   * @param progress told how far the work is; ends it if cancelled
   * @throws IOException if it cannot be written; a file that was there is then as it was before
   * @throws CancellationException if {@code progress} says so; likewise
   */
  public static void write(Figure figure, Path file, double dpi, Progress progress)
      throws IOException {
    BufferedImage image = image(figure, progress.part(0, 0.5));
    OutputFile.write(file, out -> write(image, out, dpi, progress.part(0.5, 1)));
  }

  private static BufferedImage image(Figure figure, Progress progress) {
    int[] pixels = figure.pixels(progress);
    FigureOptions options = figure.options();
    if (options.ground() != Ground.TRANSPARENT) {
      return Rasters.opaque(pixels, options.width(), options.height());
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = Argb.straight(pixels[i]);
    }
    return Rasters.straight(pixels, options.width(), options.height());
  }

  private static void write(BufferedImage image, OutputStream out, double dpi, Progress progress)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    AtomicReference<Optional<CancellationException>> cancelled =
        new AtomicReference<>(Optional.empty());
    // A cache file of ImageIO's own would be one more thing to fail; a PNG is small beside its
    // image.
    ImageIO.setUseCache(false);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.addIIOWriteProgressListener(new Watch(progress, cancelled));
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), parameters);
      metadata.mergeTree(FORMAT, tree(dpi));
      writer.write(metadata, new IIOImage(image, List.of(), metadata), parameters);
    } finally {
      writer.dispose();
    }
    if (cancelled.get().isPresent()) {
      throw cancelled.get().get();
    }
  }

  private static IIOMetadataNode tree(double dpi) throws IIOInvalidTreeException {
    String dots = Long.toString(Math.round(dpi / METRES_AN_INCH));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", dots);
    physical.setAttribute("pixelsPerUnitYAxis", dots);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode color = new IIOMetadataNode("sRGB");
    color.setAttribute("renderingIntent", "Perceptual");
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(physical);
    root.appendChild(color);
    return root;
  }

  /** Passes on how far the writing is, and ends it if the work was cancelled. */
  private record Watch(
      Progress progress, AtomicReference<Optional<CancellationException>> cancelled)
      implements IIOWriteProgressListener {
    @Override
    public void imageProgress(ImageWriter source, float percentageDone) {
      try {
        progress.report(percentageDone / 100);
      } catch (CancellationException e) {
        cancelled.set(Optional.of(e));
        source.abort();
      }
    }

    @Override
    public void imageStarted(ImageWriter source, int imageIndex) {}

    @Override
    public void imageComplete(ImageWriter source) {}

    @Override
    public void thumbnailStarted(ImageWriter source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageWriter source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageWriter source) {}

    @Override
    public void writeAborted(ImageWriter source) {}
  }
}
