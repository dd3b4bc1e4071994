package attache.drawing;

import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * Writes figures as PNG, sRGB, with the dots an inch at which they are meant to be printed and what
 * they say of themselves. The same figure gives the same bytes.
 */
final class PngFigure {
  private static final String TREE = "javax_imageio_png_1.0";
  private static final double METRES_AN_INCH = 0.0254;

  private PngFigure() {}

  static void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    PixelFile.write(new Png(), figure, out, progress);
  }

  private static final class Png implements PixelFile.Format {
    @Override
    public String name() {
      return "png";
    }

    @Override
    public void compress(ImageWriteParam parameters) {}

    @Override
    public IIOMetadata describe(IIOMetadata standard, Figure figure)
        throws IIOInvalidTreeException {
      standard.mergeTree(TREE, tree(figure));
      return standard;
    }
  }

  private static IIOMetadataNode tree(Figure figure) {
    String dots = Long.toString(Math.round(figure.options().size().dpi() / METRES_AN_INCH));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", dots);
    physical.setAttribute("pixelsPerUnitYAxis", dots);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode color = new IIOMetadataNode("sRGB");
    color.setAttribute("renderingIntent", "Perceptual");
    FigureRecord record = figure.record();
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", record.title(), false));
    texts.appendChild(text("Description", record.description(), false));
    texts.appendChild(text("Software", record.program(), false));
    texts.appendChild(text(FigureRecord.KEY, record.toJson(), true));
    IIOMetadataNode root = new IIOMetadataNode(TREE);
    root.appendChild(physical);
    root.appendChild(color);
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String text, boolean compressed) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", compressed ? "TRUE" : "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    return entry;
  }
}
