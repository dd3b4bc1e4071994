package attache.tables;

import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes tables to files, whole or not at all, and as text for the clipboard. */
public final class TableFiles {
  private static final int REPORTED_ROWS = 256;

  private TableFiles() {}

  /**
   * Writes a table to a file, replacing what was there. Takes time in proportion to its cells; not
   * for the thread that draws.
   *
   * @throws IOException if it cannot be written or is larger than the format can hold; the file is
   *     then as it was before
   * @throws java.util.concurrent.CancellationException if {@code progress} says so; likewise
   */
  public static void write(TableFormat format, Table table, Path target, Progress progress)
      throws IOException {
    if (format == TableFormat.XLSX) {
      writeSheets(List.of(table), target, progress);
      return;
    }
    OutputFile.write(
        target,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          append(format, table, text, progress);
          text.flush();
        });
  }

  /**
   * Writes several tables as the sheets of one workbook, as {@link #write} does.
   *
   * @param tables at least one
   */
  public static void writeSheets(List<Table> tables, Path target, Progress progress)
      throws IOException {
    OutputFile.write(target, out -> Workbooks.write(tables, out, progress));
  }

  /**
   * A table as text.
   *
   * @param format one that is {@link TableFormat#textual}
   */
  public static String text(TableFormat format, Table table) {
    StringBuilder text = new StringBuilder();
    try {
      append(format, table, text, Progress.NONE);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.toString();
  }

  /**
   * Appends a table as text to what takes it.
   *
   * @param format one that is {@link TableFormat#textual}
   * @throws IOException if {@code out} does not take it
   */
  public static void append(TableFormat format, Table table, Appendable out, Progress progress)
      throws IOException {
    switch (format) {
      case CSV -> SeparatedText.write(table, ',', out, progress);
      case TSV -> SeparatedText.write(table, '\t', out, progress);
      case LATEX -> LatexText.write(table, out, progress);
      case MARKDOWN -> MarkdownText.write(table, out, progress);
      case XLSX -> throw new IllegalArgumentException("a workbook is no text");
    }
  }

  /** Tells from time to time how far the writing is. */
  static void report(Progress progress, int row, Table table) {
    if (row % REPORTED_ROWS == 0) {
      progress.report((double) row / table.rowCount());
    }
  }
}
