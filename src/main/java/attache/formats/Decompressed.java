package attache.formats;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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

  /** Says that the bytes end too early, or are not what was compressed. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final long bytes;

    private Broken(long line, long bytes, IOException cause) {
      super(cause);
      this.line = line;
      this.bytes = bytes;
    }

    /** The line in which they break off, from 1. */
    long line() {
      return line;
    }

    /** How many bytes could be had before. */
    long bytes() {
      return bytes;
    }
  }

  private final Counted compressed;
  private long given;
  private long lines = 1;

  Decompressed(InputStream compressed) throws IOException {
    this(new Counted(compressed));
  }

  private Decompressed(Counted compressed) throws IOException {
    super(opened(compressed));
    this.compressed = compressed;
  }

  private static InputStream opened(InputStream compressed) throws IOException {
    try {
      return new GZIPInputStream(compressed, 1 << 15);
    } catch (ZipException | EOFException e) {
      throw new Broken(1, 0, e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = inflated(buffer, offset, length);
    given += Math.max(got, 0);
    for (int i = offset; i < offset + got; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
    if (given > Limits.FILE_BYTES
        || (given > FREE_BYTES && given > MOST_TIMES * compressed.taken)) {
      throw new Bomb();
    }
    return got;
  }

  private int inflated(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw new Broken(lines, given, e);
    }
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
