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
 * What saving asks of the file system: a seam at which tests let every single step fail. Each
 * method does one thing or throws, and leaves nothing half done but what its text says.
 */
interface Disk {
  /** The file system of the machine. */
  Disk SYSTEM = new OfMachine();

  /** A new file that is being written. */
  interface Writing extends AutoCloseable {
    /** Takes the bytes of the file. */
    OutputStream stream();

    /** Brings all that was written to the disk, so that it outlasts a power cut. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /**
   * Makes a file that is not there yet.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is
   */
  Writing create(Path file) throws IOException;

  /** How many bytes a file has; negative if it is not there. */
  long size(Path file);

  /** Gives the content of a file a second name that is not taken yet. */
  void link(Path name, Path existing) throws IOException;

  /** Gives a file another name in the same folder, in one step, in the place of what had it. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;

  /** Brings the names of a folder to the disk, where the system can. */
  void forceFolder(Path folder);

  /** The file system of the machine. */
  final class OfMachine implements Disk {
    @Override
    public Writing create(Path file) throws IOException {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      return new Writing() {
        @Override
        public OutputStream stream() {
          return out;
        }

        @Override
        public void force() throws IOException {
          out.flush();
          channel.force(true);
        }

        @Override
        public void close() throws IOException {
          channel.close();
        }
      };
    }

    @Override
    public long size(Path file) {
      try {
        return Files.size(file);
      } catch (IOException absent) {
        return -1;
      }
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
      try {
        Files.createLink(name, existing);
      } catch (UnsupportedOperationException | IOException noLinks) {
        Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException notHere) {
        // Windows opens no folders; its moves reach the disk without.
      }
    }
  }
}
