package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/**
 * Reads a table as the user says.
 *
 * @param reading how
 */
record ChosenTableReader(TableReading reading) implements NetworkReader {
  private static final EdgeTableReader TABLES = new EdgeTableReader();

  @Override
  public String format() {
    return TABLES.format();
  }

  @Override
  public boolean recognises(Content content) {
    return true;
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return TABLES.read(content, reading, findings, progress);
  }
}
