package attache.formats;

import attache.work.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much of it was taken. */
final class WatchedStream extends FilterInputStream {
  private final long size;
  private final Progress progress;
  private long taken;

  /**
   * Watches a stream.
   *
   * @param size its bytes, as far as known; 0 counts as all taken
   */
  WatchedStream(InputStream in, long size, Progress progress) {
    super(in);
    this.size = size;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    taken++;
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    taken += Math.max(got, 0);
    progress.report(size == 0 ? 1 : Math.min(1, (double) taken / size));
    return got;
  }
}
