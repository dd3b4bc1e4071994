package attache.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the metadata of the Extensible Metadata Platform in a TIFF (TIFF 6.0, section 2). */
final class TiffXmp {
  private static final int TAG = 700;
  private static final int HEADER = 8;
  private static final int ENTRY = 12;
  private static final short MAGIC = 42;
  private static final short LITTLE = 0x4949;
  private static final short BIG = 0x4d4d;

  private TiffXmp() {}

  /**
   * The metadata of the first picture.
   *
   * @param most bytes; longer ones are not read
   * @return empty if it has none, or is no TIFF
   * @throws EOFException if the file ends within them
   */
  static Optional<byte[]> read(Path file, int most) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = bytes(channel, 0, HEADER);
      short order = header.getShort();
      if (order != LITTLE && order != BIG) {
        return Optional.empty();
      }
      ByteOrder byteOrder = order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
      header.order(byteOrder);
      if (header.getShort() != MAGIC) {
        return Optional.empty();
      }
      long directory = Integer.toUnsignedLong(header.getInt());
      int count =
          Short.toUnsignedInt(bytes(channel, directory, Short.BYTES).order(byteOrder).getShort());
      ByteBuffer entries = bytes(channel, directory + Short.BYTES, count * ENTRY).order(byteOrder);
      for (int entry = 0; entry < count; entry++) {
        int at = entry * ENTRY;
        long length = Integer.toUnsignedLong(entries.getInt(at + 4));
        if (Short.toUnsignedInt(entries.getShort(at)) == TAG && length > 4 && length <= most) {
          long offset = Integer.toUnsignedLong(entries.getInt(at + 8));
          return Optional.of(bytes(channel, offset, (int) length).array());
        }
      }
      return Optional.empty();
    }
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
    if (from + count > channel.size()) {
      throw new EOFException();
    }
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Reads on until all is there.
    }
    return bytes.flip();
  }
}
