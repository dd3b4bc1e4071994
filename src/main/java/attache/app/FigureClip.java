package attache.app;

import attache.drawing.Figure;
import attache.drawing.FigureFormat;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** A figure for the clipboard: as pixels for most programs, as SVG for those that edit it. */
record FigureClip(IntBuffer pixels, int width, int height, ByteBuffer svg) {
  /** Longest side in pixels; a larger image would fill the clipboard of many systems. */
  private static final int MOST_PIXELS = 4000;

  private static final String SVG = "image/svg+xml";

  /** What a figure is on the clipboard; not on the FX thread. */
  static FigureClip of(Figure figure, Progress progress) throws IOException {
    BufferedImage image = figure.preview(MOST_PIXELS, progress.part(0, 0.5));
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    FigureFormat.SVG.write(figure, svg, progress.part(0.5, 1));
    return new FigureClip(
        IntBuffer.wrap(((DataBufferInt) image.getRaster().getDataBuffer()).getData()),
        image.getWidth(),
        image.getHeight(),
        ByteBuffer.wrap(svg.toByteArray()));
  }

  /** What to put on the clipboard; on the FX thread. */
  ClipboardContent content() {
    DataFormat known = DataFormat.lookupMimeType(SVG);
    ClipboardContent content = new ClipboardContent();
    content.putImage(
        new WritableImage(
            new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance())));
    content.put(known == null ? new DataFormat(SVG) : known, svg);
    return content;
  }
}
