package attache.project;

import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.NetworkJsonWriter;
import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The networks of a project as files in our own JSON. One that was read stays word for word as it
 * was, as far as this version would write it otherwise: it may hold what this version does not
 * know.
 */
final class NetworkText {
  private NetworkText() {}

  /**
   * Writes a network of a project.
   *
   * @param rest what the project was read from
   * @throws IOException if {@code out} cannot take it
   */
  static void write(FollowNetwork network, ProjectRest rest, OutputStream out) throws IOException {
    Optional<byte[]> text = rest.text(network);
    if (text.isPresent()) {
      out.write(text.get());
    } else {
      NetworkJsonWriter.write(network, out);
    }
  }

  /**
   * Reads a network of a project.
   *
   * @param name the name of its file, for messages
   * @throws ProjectException if it is none
   */
  static ProjectJson.StoredNetwork read(String name, byte[] bytes, Progress progress)
      throws ProjectException {
    try {
      FollowNetwork network = NetworkFiles.open(name, bytes, progress).network();
      return new ProjectJson.StoredNetwork(
          network, isWritten(network, bytes) ? Optional.empty() : Optional.of(bytes));
    } catch (NetworkFileException e) {
      throw new ProjectException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether this version writes just these bytes. */
  private static boolean isWritten(FollowNetwork network, byte[] bytes) {
    Comparing comparing = new Comparing(bytes);
    try {
      NetworkJsonWriter.write(network, comparing);
      return comparing.at == bytes.length;
    } catch (Different other) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What is written is not what is expected. */
  private static final class Different extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Takes bytes as long as they are the expected ones. */
  private static final class Comparing extends OutputStream {
    private final byte[] expected;
    private int at;

    Comparing(byte[] expected) {
      this.expected = expected;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (at + length > expected.length
          || !Arrays.equals(bytes, from, from + length, expected, at, at + length)) {
        throw new Different();
      }
      at += length;
    }
  }
}
