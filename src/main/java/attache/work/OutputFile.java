package attache.work;

import attache.text.Messages;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Writes a file whole or not at all: first beside the target, brought to the disk, then moved into
 * its place, so that the target is at any moment either the old file or the whole new one, even if
 * the program is killed. A move that other programs prevent for a moment (virus scanners,
 * synchronised folders) is tried again; if it stays prevented, what was written is kept and told.
 */
public final class OutputFile {
  /** What comes after a file's name in that of the version before the last save. */
  public static final String BACKUP = ".backup";

  private static final int TRIES = 6;
  private static final long FIRST_WAIT_MILLIS = 20;
  private static final int MOST_NAMES = 1000;

  /** Systems let names have 255 bytes, of which a letter may take three and an emoji four. */
  private static final int LONGEST_BEGIN = 60;

  private final Disk disk;
  private final Waiting waiting;

  /** How one waits between two tries. */
  @FunctionalInterface
  interface Waiting {
    void millis(long millis) throws InterruptedException;
  }

  /** What puts the content into the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of the content; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  OutputFile(Disk disk, Waiting waiting) {
    this.disk = disk;
    this.waiting = waiting;
  }

  private static OutputFile onSystem() {
    return new OutputFile(Disk.SYSTEM, Thread::sleep);
  }

  /**
   * Writes {@code target}, replacing what was there.
   *
   * @throws IOException if it cannot be written; the target is then as it was before. A {@link
   *     KeptAsideException} says where the new content is nevertheless.
   */
  public static void write(Path target, Content content) throws IOException {
    onSystem().put(target, content, false);
  }

  /**
   * Writes {@code target}; what was there stays in a file of the same name with {@link #BACKUP}
   * after it. A file without content never takes the place of a backup. If no backup can be made,
   * the file is written without.
   *
   * @throws IOException if it cannot be written; the target is then as it was before. A {@link
   *     KeptAsideException} says where the new content is nevertheless.
   */
  public static void writeWithBackup(Path target, Content content) throws IOException {
    onSystem().put(target, content, true);
  }

  void put(Path target, Content content, boolean backup) throws IOException {
    // A link stays a link: what it points to is replaced.
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new IOException(Messages.text("work.folder", file));
    }
    Path beside = written(file, content);
    if (backup && disk.size(file) > 0) {
      keep(file);
    }
    moveToTarget(beside, file, disk.size(beside));
    disk.forceFolder(folder(file));
  }

  /** Writes the content into a new file beside the target, whole, or leaves nothing. */
  private Path written(Path file, Content content) throws IOException {
    long written;
    Path beside = file;
    Disk.Writing writing = null;
    for (int number = 0; writing == null; number++) {
      beside = besides(file, number);
      try {
        writing = disk.create(beside);
      } catch (FileAlreadyExistsException taken) {
        // Left by a program that was killed, or kept for the user: not ours to remove.
        if (number == MOST_NAMES) {
          throw taken;
        }
      } catch (AccessDeniedException denied) {
        throw about(new AccessDeniedException(file.toString(), null, denied.getReason()), denied);
      } catch (NoSuchFileException gone) {
        throw about(new NoSuchFileException(folder(file).toString()), gone);
      }
    }
    try {
      try (Disk.Writing open = writing) {
        Counting out = new Counting(open.stream());
        content.writeTo(out);
        out.flush();
        // Else a power cut could leave the new name on content that never reached the disk.
        open.force();
        written = out.count;
      }
      requireSize(beside, written);
      return beside;
    } catch (IOException | RuntimeException | Error failure) {
      remove(beside, failure);
      throw failure;
    }
  }

  /**
   * Of the file that was to be written, whose name people know; the other one is our own affair.
   */
  private static IOException about(IOException known, IOException cause) {
    known.initCause(cause);
    return known;
  }

  private static Path besides(Path file, int number) {
    return besides(file, number == 0 ? "" : "-" + number);
  }

  private static Path besides(Path file, String end) {
    return file.resolveSibling("." + begin(file) + "." + ProcessHandle.current().pid() + end);
  }

  /** The begin of a file's name: a name may be as long as the system lets it be, and no longer. */
  private static String begin(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.length() <= LONGEST_BEGIN) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST_BEGIN - 1)) ? 1 : 0;
    return name.substring(0, LONGEST_BEGIN - end);
  }

  private void remove(Path file, Throwable failure) {
    try {
      disk.delete(file);
    } catch (IOException stuck) {
      failure.addSuppressed(stuck);
    }
  }

  /** Gives the present content the backup's name besides its own; what fails here does no harm. */
  private void keep(Path file) {
    Path backup = file.resolveSibling(file.getFileName() + BACKUP);
    Path linked = besides(file, BACKUP);
    try {
      disk.delete(linked);
      disk.link(linked, file);
      disk.move(linked, backup);
    } catch (IOException noBackup) {
      remove(linked, noBackup);
    }
  }

  private void moveToTarget(Path beside, Path file, long size) throws IOException {
    long wait = FIRST_WAIT_MILLIS;
    for (int tries = 1; ; tries++) {
      try {
        disk.move(beside, file);
        requireSize(file, size);
        return;
      } catch (IOException locked) {
        if (disk.size(beside) < 0) {
          // Network drives move and then tell that they could not.
          requireSize(file, size);
          return;
        }
        if (tries == TRIES) {
          throw new KeptAsideException(file, beside, locked);
        }
      }
      try {
        waiting.millis(wait);
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
        throw new KeptAsideException(file, beside, new IOException(hurry));
      }
      wait *= 2;
    }
  }

  private void requireSize(Path file, long size) throws IOException {
    if (disk.size(file) != size) {
      throw new IOException(Messages.text("work.vanished", file));
    }
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  /** Counts what is written. */
  private static final class Counting extends FilterOutputStream {
    private long count;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }

    /** The file is closed by whoever opened it. */
    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
