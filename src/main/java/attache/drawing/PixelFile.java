package attache.drawing;

import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
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
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;

/** Writes the pixels of a figure by one of the JDK's writers of images. */
final class PixelFile {
  /** Share of the work that drawing is, if the figure is drawn at once. */
  private static final double DRAWING = 0.4;

  private PixelFile() {}

  /** What a format asks of its writer. */
  interface Format {
    /** Its name among the JDK's writers. */
    String name();

    /** Chooses how pixels are compressed. */
    void compress(ImageWriteParam parameters);

    /** Adds size and record of the figure to what is written beside the pixels. */
    IIOMetadata describe(IIOMetadata standard, Figure figure) throws IOException;
  }

  static void write(Format format, Figure figure, OutputStream out, Progress progress)
      throws IOException {
    FigureRaster raster = new FigureRaster(figure);
    double first = raster.drawnFirst(DRAWING);
    raster.prepare(first > 0 ? progress.part(0, first) : progress);
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    AtomicReference<Optional<CancellationException>> cancelled =
        new AtomicReference<>(Optional.empty());
    // A cache file of ImageIO's own would be one more thing to fail; a compressed figure is small
    // beside its pixels.
    ImageIO.setUseCache(false);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.addIIOWriteProgressListener(new Watch(progress.part(first, 1), cancelled));
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      format.compress(parameters);
      IIOMetadata metadata =
          format.describe(
              writer.getDefaultImageMetadata(
                  ImageTypeSpecifier.createFromRenderedImage(raster), parameters),
              figure);
      writer.write(null, new IIOImage(raster, List.of(), metadata), parameters);
    } finally {
      writer.dispose();
    }
    if (cancelled.get().isPresent()) {
      throw cancelled.get().get();
    }
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
