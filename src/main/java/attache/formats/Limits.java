package attache.formats;

import attache.text.Messages;

/** What no honest network file exceeds; beyond it a file is refused instead of filling memory. */
final class Limits {
  /** Bytes of one file. */
  static final long FILE_BYTES = 4L << 30;

  /** Characters of an account's id or an attribute's name. */
  static final int NAME_LENGTH = 10_000;

  /** Characters of any other value. */
  static final int VALUE_LENGTH = 1_000_000;

  /** Columns of a table, attributes of an account or a tie. */
  static final int COLUMNS = 10_000;

  private Limits() {}

  /** Refuses a file whose names are longer than names are. */
  static void requireName(String name, int line, int column) throws UnreadableException {
    if (name.length() > NAME_LENGTH) {
      throw new UnreadableException(
          line,
          column,
          name,
          Messages.text("formats.limit.name", name.length()),
          Messages.text("formats.limit.remedy"));
    }
  }

  /** What to say of a file with an absurd number of columns. */
  static UnreadableException tooManyColumns(int line) {
    return new UnreadableException(
        line,
        0,
        "",
        Messages.text("formats.limit.columns", COLUMNS),
        Messages.text("formats.limit.remedy"));
  }
}
