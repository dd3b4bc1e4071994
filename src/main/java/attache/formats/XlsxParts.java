package attache.formats;

import attache.text.Messages;
import attache.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a ZIP archive. All are measured before any is read, and none is
 * ever held in memory as a whole.
 */
final class XlsxParts implements Closeable {
  private static final int MOST_PARTS = 10_000;

  /** Bytes that any workbook may have when unpacked; a larger file may have more. */
  private static final long FREE_BYTES = 50L << 20;

  /** How many times larger than its file a workbook may be. */
  private static final int MOST_RATIO = 100;

  private final ZipFile zip;
  private final Path copy;
  private final boolean copied;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  /** Measures the parts, and refuses an archive that is made to fill memory. */
  XlsxParts(Content content, Progress progress) throws IOException, UnreadableException {
    copied = content.path().isEmpty();
    copy = copied ? copyOf(content, progress) : content.path().orElseThrow();
    try {
      zip = new ZipFile(copy.toFile());
    } catch (ZipException | IllegalArgumentException broken) {
      removeCopy();
      throw broken(broken);
    }
    try {
      measure(FREE_BYTES + MOST_RATIO * content.size(), progress);
    } catch (IOException | UnreadableException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** An archive is read from its end, so one in memory must become a file. */
  private static Path copyOf(Content content, Progress progress) throws IOException {
    Path file = Files.createTempFile("attache", ".xlsx");
    try (InputStream in = content.stream(progress)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private void measure(long most, Progress progress) throws IOException, UnreadableException {
    long total = 0;
    byte[] buffer = new byte[1 << 14];
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entries.size() >= MOST_PARTS) {
        throw bomb(Messages.text("formats.xlsx.parts", MOST_PARTS));
      }
      entries.putIfAbsent(name(entry.getName()), entry);
      try (InputStream in = zip.getInputStream(entry)) {
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
          total += got;
          if (total > most) {
            throw bomb(Messages.text("formats.xlsx.bomb", most >> 20));
          }
        }
      } catch (ZipException broken) {
        throw broken(broken);
      }
      progress.report(-1);
    }
  }

  private static UnreadableException bomb(String message) {
    return new UnreadableException(1, 0, "", message, Messages.text("formats.limit.remedy"));
  }

  private static UnreadableException broken(Exception broken) {
    return new UnreadableException(
        1,
        0,
        Finding.shortened(String.valueOf(broken.getMessage())),
        Messages.text("formats.xlsx.broken"),
        Messages.text("formats.file.empty.remedy"));
  }

  /** A part's name without the differences that programs make. */
  private static String name(String raw) {
    String name = raw.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  boolean has(String part) {
    return entries.containsKey(name(part));
  }

  /** What goes through a part. */
  @FunctionalInterface
  interface Reading<T> {
    T of(InputStream part) throws IOException, UnreadableException;
  }

  /** Reads a part, which must be there. */
  <T> T read(String part, Progress progress, Reading<T> reading)
      throws IOException, UnreadableException {
    ZipEntry entry = entries.get(name(part));
    if (entry == null) {
      throw new UnreadableException(
          1,
          0,
          part,
          Messages.text("formats.xlsx.missing", part),
          Messages.text("formats.file.empty.remedy"));
    }
    long size = Math.max(1, entry.getSize());
    try (InputStream in = zip.getInputStream(entry)) {
      return reading.of(new WatchedStream(in, size, progress));
    } catch (ZipException broken) {
      throw broken(broken);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
    removeCopy();
  }

  private void removeCopy() throws IOException {
    if (copied) {
      Files.deleteIfExists(copy);
    }
  }
}
