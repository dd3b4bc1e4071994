package attache.formats;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the first 64 KiB of a file tell of it, before it is read. Made in milliseconds, whatever the
 * file's size.
 */
public sealed interface FilePreview permits TablePreview, FilePreview.Other {
  /** The format as people call it; empty if it was not recognised. */
  String format();

  /** The character encoding as people call it, as far as the beginning tells. */
  String encoding();

  /**
   * A file that is no table.
   *
   * @param format the format as people call it; empty if it was not recognised
   * @param encoding the character encoding as people call it
   */
  record Other(String format, String encoding) implements FilePreview {}

  /**
   * Looks at the beginning of a file.
   *
   * @throws IOException if it cannot be got at
   */
  static FilePreview of(Path file) throws IOException {
    Content content = Content.beginningOf(file, CharacterSet.DETECTED);
    String format;
    try {
      NetworkFiles.requireText(content);
      NetworkReader reader = NetworkFiles.reader(content);
      if (reader instanceof EdgeTableReader) {
        return TablePreview.of(content, reader.format());
      }
      format = reader.format();
    } catch (UnreadableException unknown) {
      boolean text =
          !content.binary()
              && !content.head().isBlank()
              && ForeignFile.of(content).isEmpty()
              && content.knownFormat().isEmpty();
      if (text) {
        return TablePreview.of(content, "");
      }
      format = "";
    }
    return new Other(format, content.encodingName());
  }

  /**
   * Looks at the beginning of a file, and into it if it is a workbook: that takes time and memory
   * in proportion to its size. Not for the thread that draws.
   *
   * @param progress able to end it
   * @throws IOException if it cannot be got at
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static FilePreview unpacked(Path file, Progress progress) throws IOException {
    FilePreview first = of(file);
    return first.format().equals(XlsxReader.NAME)
        ? WorkbookPreview.of(file, progress).<FilePreview>map(table -> table).orElse(first)
        : first;
  }
}
