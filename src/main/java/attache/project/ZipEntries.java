package attache.project;

import attache.text.Messages;
import attache.work.Progress;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip into memory, as far as an honest one goes. */
final class ZipEntries {
  private static final int MOST_ENTRIES = 2_000;
  private static final int LONGEST_NAME = 500;

  /** What any zip may hold, and how many times its own size a larger one may. */
  private static final long ANY = 32L << 20;

  private static final long RATIO = 100;
  private static final long MOST_BYTES = 1L << 30;

  private ZipEntries() {}

  /**
   * All entries by their names.
   *
   * @throws ProjectException if it is damaged or unpacks to far more than its size
   */
  static SortedMap<String, byte[]> read(Path file, Progress progress)
      throws ProjectException, IOException {
    long size = Files.size(file);
    long allowed =
        Math.min(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3), ANY + RATIO * size);
    SortedMap<String, byte[]> entries = new TreeMap<>();
    long taken = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        progress.report(-1);
        if (entries.size() >= MOST_ENTRIES || entry.getName().length() > LONGEST_NAME) {
          throw new ProjectException(Messages.text("project.absurd", MOST_ENTRIES));
        }
        if (entry.isDirectory()) {
          continue;
        }
        byte[] bytes = bytes(zip, allowed - taken);
        taken += bytes.length;
        if (entries.put(entry.getName(), bytes) != null) {
          throw new ProjectException(Messages.text("project.twice", entry.getName()));
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw new ProjectException(
          Messages.text("project.damaged", String.valueOf(damaged.getMessage())));
    }
    return entries;
  }

  private static byte[] bytes(InputStream in, long allowed) throws ProjectException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      if (out.size() + length > allowed) {
        throw new ProjectException(Messages.text("project.bomb"));
      }
      out.write(buffer, 0, length);
    }
    return out.toByteArray();
  }
}
