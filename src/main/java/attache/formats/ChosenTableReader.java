package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/**
 * Reads a table, in a text or in a workbook, as the user says.
 *
 * @param reading how
 */
record ChosenTableReader(TableReading reading) implements NetworkReader {
  private static final EdgeTableReader TABLES = new EdgeTableReader();
  private static final XlsxReader WORKBOOKS = new XlsxReader();

  @Override
  public String format() {
    return reading.sheets().isPresent() ? WORKBOOKS.format() : TABLES.format();
  }

  @Override
  public boolean recognises(Content content) {
    return true;
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return reading.sheets().isPresent()
        ? WORKBOOKS.read(content, reading, findings, progress)
        : TABLES.read(content, reading, findings, progress);
  }
}
