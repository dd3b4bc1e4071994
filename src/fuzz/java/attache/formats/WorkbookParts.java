package attache.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook one after the other as plain bytes: for each its name, a line end, its
 * content and a zero. Changed bytes of a zip hardly ever reach the XML in it; changed bytes of this
 * always do.
 */
final class WorkbookParts {
  private WorkbookParts() {}

  /** A workbook's parts as plain bytes. */
  static byte[] of(Path workbook) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.write(entry.getName().getBytes(StandardCharsets.ISO_8859_1));
        parts.write('\n');
        try (InputStream content = zip.getInputStream(entry)) {
          content.transferTo(parts);
        }
        parts.write(0);
      }
    }
    return parts.toByteArray();
  }

  /** The workbook of such parts; a second part of the same name is left out. */
  static byte[] workbook(byte[] parts) throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(workbook, StandardCharsets.ISO_8859_1)) {
      int start = 0;
      for (int at = 0; at <= parts.length; at++) {
        if (at == parts.length || parts[at] == 0) {
          add(zip, parts, start, at);
          start = at + 1;
        }
      }
    }
    return workbook.toByteArray();
  }

  private static void add(ZipOutputStream zip, byte[] parts, int start, int end)
      throws IOException {
    int name = start;
    while (name < end && parts[name] != '\n') {
      name++;
    }
    if (name == end || name - start > 1 << 10) {
      return;
    }
    try {
      zip.putNextEntry(
          new ZipEntry(new String(parts, start, name - start, StandardCharsets.ISO_8859_1)));
      zip.write(parts, name + 1, end - name - 1);
      zip.closeEntry();
    } catch (ZipException twice) {
      // There is a part of that name.
    }
  }
}
