package attache.drawing;

import attache.work.Progress;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes figures as PNG (third edition, W3C 2025), sRGB, with the dots an inch at which they are
 * meant to be printed and what they say of themselves. Parts of the picture are compressed at once
 * on all processors, each by itself, so that the same figure gives the same bytes however many
 * there are; the JDK's writer takes several times as long.
 */
final class PngFigure {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final double METRES_AN_INCH = 0.0254;
  private static final int ROWS_A_PART = 128;

  /** Fast, and for drawings nearly as small as the slowest. */
  private static final int LEVEL = 3;

  private static final int NO_FILTER = 0;
  private static final int UP = 2;
  private static final int TRUE_COLOR = 2;
  private static final int TRUE_COLOR_WITH_ALPHA = 6;

  /** A zlib stream without a dictionary, as RFC 1950 writes its first two bytes. */
  private static final byte[] ZLIB = {0x78, 0x5e};

  /** Share of the work that drawing is, if the figure is drawn at once. */
  private static final double DRAWING = 0.6;

  private final Figure figure;
  private final FigureRaster raster;
  private final DataOutputStream out;
  private final int channels;
  private final Adler32 sum = new Adler32();

  private PngFigure(Figure figure, OutputStream out) {
    this.figure = figure;
    this.out = new DataOutputStream(out);
    raster = new FigureRaster(figure);
    channels = figure.options().ground() == Ground.TRANSPARENT ? 4 : 3;
  }

  static void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    new PngFigure(figure, out).write(progress);
  }

  private void write(Progress progress) throws IOException {
    double first = raster.drawnFirst(DRAWING);
    raster.prepare(first > 0 ? progress.part(0, first) : progress);
    out.writeLong(SIGNATURE);
    header();
    describe();
    pixels(progress.part(first, 1));
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(raster.getWidth());
    data.writeInt(raster.getHeight());
    data.writeByte(8);
    data.writeByte(channels == 4 ? TRUE_COLOR_WITH_ALPHA : TRUE_COLOR);
    data.writeByte(0);
    data.writeByte(0);
    data.writeByte(0);
    chunk("IHDR", bytes.toByteArray());
  }

  private void describe() throws IOException {
    chunk("sRGB", new byte[] {0});
    int dots = (int) Math.round(figure.options().size().dpi() / METRES_AN_INCH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(dots);
    data.writeInt(dots);
    data.writeByte(1);
    chunk("pHYs", bytes.toByteArray());
    FigureRecord record = figure.record();
    text("Title", record.title(), false);
    text("Description", record.description(), false);
    text("Software", record.program(), false);
    text(FigureRecord.KEY, record.toJson(), true);
  }

  private void text(String keyword, String text, boolean compressed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    // The end of the keyword, whether and how it is compressed, no language, no translation.
    bytes.writeBytes(new byte[] {0, (byte) (compressed ? 1 : 0), 0, 0, 0});
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (compressed) {
      try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
        packed.write(content);
      }
    } else {
      bytes.writeBytes(content);
    }
    chunk("iTXt", bytes.toByteArray());
  }

  private void pixels(Progress progress) throws IOException {
    int height = raster.getHeight();
    int parts = (height + ROWS_A_PART - 1) / ROWS_A_PART;
    chunk("IDAT", ZLIB);
    for (int first = 0; first < parts; first += PaintCrew.SIZE) {
      progress.report((double) first / parts);
      int count = Math.min(PaintCrew.SIZE, parts - first);
      List<int[]> rows = new ArrayList<>();
      for (int part = first; part < first + count; part++) {
        rows.add(rows(part));
      }
      byte[][] plain = new byte[count][];
      byte[][] packed = new byte[count][];
      int begin = first;
      PaintCrew.share(
          count,
          (worker, number) -> {
            plain[number] = filtered(rows.get(number));
            packed[number] = packed(plain[number], begin + number == parts - 1);
          });
      for (int number = 0; number < count; number++) {
        sum.update(plain[number]);
        chunk("IDAT", packed[number]);
      }
    }
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    new DataOutputStream(end).writeInt((int) sum.getValue());
    chunk("IDAT", end.toByteArray());
    progress.report(1);
  }

  private int[] rows(int part) {
    int top = part * ROWS_A_PART;
    int count = Math.min(ROWS_A_PART, raster.getHeight() - top);
    int width = raster.getWidth();
    int[] rows = new int[width * count];
    raster.getData(new Rectangle(0, top, width, count)).getDataElements(0, top, width, count, rows);
    return rows;
  }

  /** The bytes of some rows, each but the first as its difference to the one above. */
  private byte[] filtered(int[] rows) {
    int width = raster.getWidth();
    int count = rows.length / width;
    byte[] bytes = new byte[count * (1 + width * channels)];
    int to = 0;
    for (int row = 0; row < count; row++) {
      bytes[to++] = (byte) (row == 0 ? NO_FILTER : UP);
      for (int at = row * width; at < (row + 1) * width; at++) {
        int pixel = rows[at];
        int above = row == 0 ? 0 : rows[at - width];
        bytes[to++] = (byte) ((pixel >> 16) - (above >> 16));
        bytes[to++] = (byte) ((pixel >> 8) - (above >> 8));
        bytes[to++] = (byte) (pixel - above);
        if (channels == 4) {
          bytes[to++] = (byte) ((pixel >>> 24) - (above >>> 24));
        }
      }
    }
    return bytes;
  }

  /** Compressed by itself, ending at a whole byte, so that parts can follow each other. */
  private static byte[] packed(byte[] plain, boolean last) {
    try (Deflater deflater = new Deflater(LEVEL, true)) {
      deflater.setInput(plain);
      if (last) {
        deflater.finish();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 16 + 64);
      byte[] buffer = new byte[1 << 16];
      int written;
      do {
        written =
            deflater.deflate(
                buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
        bytes.write(buffer, 0, written);
      } while (last ? !deflater.finished() : written == buffer.length);
      return bytes.toByteArray();
    }
  }

  private void chunk(String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
