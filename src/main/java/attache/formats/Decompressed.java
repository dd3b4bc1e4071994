package attache.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The bytes that gzip had compressed, as long as they are no more than compression makes of honest
 * text: a few kilobytes may hold gigabytes of nothing.
 */
final class Decompressed extends FilterInputStream {
  /** Bytes that any compressed file may have; tables of zeros and ones shrink well. */
  private static final long FREE_BYTES = 32L << 20;

  /** How many times as large as its compressed form a text may be. */
  private static final long MOST_TIMES = 150;

  /** Says that the bytes would be far too many. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final Counted compressed;
  private long given;

  Decompressed(InputStream compressed) throws IOException {
    this(new Counted(compressed));
  }

  private Decompressed(Counted compressed) throws IOException {
    super(new GZIPInputStream(compressed, 1 << 15));
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    given += Math.max(got, 0);
    if (given > Limits.FILE_BYTES
        || (given > FREE_BYTES && given > MOST_TIMES * compressed.taken)) {
      throw new Bomb();
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  /** Counts the compressed bytes that were taken. */
  private static final class Counted extends FilterInputStream {
    private long taken;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      taken += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      taken += Math.max(got, 0);
      return got;
    }
  }
}
