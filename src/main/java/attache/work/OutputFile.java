package attache.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: first beside the target, brought to the disk, then moved into
 * its place, so that the target is at any moment either the old file or the whole new one.
 */
public final class OutputFile {
  private OutputFile() {}

  /** What puts the content into the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of the content; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code target}, replacing what was there.
   *
   * @throws IOException if it cannot be written; the target is then as it was before
   */
  public static void write(Path target, Content content) throws IOException {
    // A link stays a link: what it points to is replaced.
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path beside =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        // Else a power cut could leave the new name on content that never reached the disk.
        channel.force(true);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
