package attache.drawing;

import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a figure is written as. The same figure gives the same bytes. */
public enum FigureFormat {
  /** Pixels, for screens and everything else. */
  PNG("png"),
  /** Shapes and text, to be edited. */
  SVG("svg"),
  /** A page of shapes and text, for print. */
  PDF("pdf"),
  /** Pixels without loss, as many journals ask for. */
  TIFF("tif");

  private final String extension;

  FigureFormat(String extension) {
    this.extension = extension;
  }

  /** How its files' names end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name asks for by its end. */
  public static Optional<FigureFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".tiff")
        ? Optional.of(TIFF)
        : Arrays.stream(values()).filter(it -> name.endsWith("." + it.extension)).findFirst();
  }

  /**
   * Draws a figure and writes it, whole or not at all.
   *
   * @param file the file to make or replace
   * @param progress told how far the work is; ends it if cancelled
   * @throws IOException if it cannot be written; a file that was there is then as it was before
   * @throws java.util.concurrent.CancellationException if {@code progress} says so; likewise
   */
  public void write(Figure figure, Path file, Progress progress) throws IOException {
    OutputFile.write(file, out -> write(figure, out, progress));
  }

  /**
   * Draws a figure into a stream, which stays open.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @throws IOException if the stream takes no more
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    switch (this) {
      case PNG -> PngFigure.write(figure, out, progress);
      case SVG -> SvgFigure.write(figure, out, progress);
      case PDF -> PdfFigure.write(figure, out, progress);
      case TIFF -> TiffFigure.write(figure, out, progress);
    }
  }
}
