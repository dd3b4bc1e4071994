package attache.drawing;

import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;

/**
 * Writes figures as TIFF, without loss by LZW, which every program that lays out journals reads,
 * with the dots an inch at which they are meant to be printed and what they say of themselves. The
 * same figure gives the same bytes.
 */
final class TiffFigure {
  private static final int DOTS_AN_INCH = 2;
  private static final long FRACTION = 1000;

  /** The Extensible Metadata Platform's tag, of TIFF Technical Note 3. */
  private static final TIFFTag XMP =
      new TIFFTag("XMP", 700, 1 << TIFFTag.TIFF_BYTE | 1 << TIFFTag.TIFF_UNDEFINED);

  private TiffFigure() {}

  static void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    PixelFile.write(new Tiff(), figure, out, progress);
  }

  private static final class Tiff implements PixelFile.Format {
    @Override
    public String name() {
      return "tiff";
    }

    @Override
    public void compress(ImageWriteParam parameters) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType("LZW");
    }

    @Override
    public IIOMetadata describe(IIOMetadata standard, Figure figure) throws IOException {
      TIFFDirectory directory = TIFFDirectory.createFromMetadata(standard);
      FigureRecord record = figure.record();
      double dpi = figure.options().size().dpi();
      long[][] resolution = {{Math.round(dpi * FRACTION), FRACTION}};
      directory.addTIFFField(rational(BaselineTIFFTagSet.TAG_X_RESOLUTION, resolution));
      directory.addTIFFField(rational(BaselineTIFFTagSet.TAG_Y_RESOLUTION, resolution));
      directory.addTIFFField(
          new TIFFField(
              tag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT),
              TIFFTag.TIFF_SHORT,
              1,
              new char[] {DOTS_AN_INCH}));
      directory.addTIFFField(text(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION, record.description()));
      directory.addTIFFField(text(BaselineTIFFTagSet.TAG_SOFTWARE, record.program()));
      byte[] xmp = Xmp.of(record).getBytes(StandardCharsets.UTF_8);
      directory.addTIFFField(new TIFFField(XMP, TIFFTag.TIFF_BYTE, xmp.length, xmp));
      return directory.getAsMetadata();
    }
  }

  private static TIFFField rational(int number, long[][] value) {
    return new TIFFField(tag(number), TIFFTag.TIFF_RATIONAL, 1, value);
  }

  /** The format's texts are ASCII: accents go, whole texts stand in the XMP. */
  private static TIFFField text(int number, String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[\\p{Pd}\u00b7]", "-")
            .replaceAll("[\\p{Pi}\\p{Pf}]", "'")
            .replaceAll("[^\\x20-\\x7e]", "?");
    return new TIFFField(tag(number), TIFFTag.TIFF_ASCII, 1, new String[] {plain});
  }

  private static TIFFTag tag(int number) {
    return BaselineTIFFTagSet.getInstance().getTag(number);
  }
}
