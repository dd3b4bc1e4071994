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

  /** Elements of an XML text within each other. The JDK's own reader ends at a hundred. */
  static final int XML_DEPTH = 90;

  /** Columns of a table, attributes of an account or a tie. */
  static final int COLUMNS = 10_000;

  /**
   * Values of attributes that any file may have, present or missing; a larger one may have more.
   */
  private static final long CELLS = 2_000_000;

  private static final int FREE_ACCOUNTS = 200_000;

  /** Bytes of a file that one account takes at least where there are many. */
  private static final double ACCOUNT_BYTES = 8;

  /** More layers than this are no follow network. */
  private static final int LAYERS = 500;

  /** Parts of one value that is a list. */
  static final int PARTS = 100_000;

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

  /**
   * Refuses a file whose attributes would take far more memory than the file itself: a few bytes
   * can name one value of an attribute, but each attribute has a place for every row.
   *
   * @param columns how many attributes there are
   * @param rows how many rows each has
   * @param bytes the size of the file
   */
  static void requireCells(int columns, int rows, long bytes) throws UnreadableException {
    if ((long) columns * rows > CELLS + 2 * bytes) {
      throw new UnreadableException(
          Messages.text("formats.limit.cells", columns, rows),
          Messages.text("formats.limit.remedy"));
    }
  }

  /**
   * Refuses a number of accounts that a file of this size cannot mean: those without a line of
   * their own take no bytes of it.
   *
   * @param count how many accounts the file says that there are
   */
  static void requireAccounts(double count, long bytes, String text, int line, int column)
      throws UnreadableException {
    if (count > FREE_ACCOUNTS + bytes / ACCOUNT_BYTES) {
      throw new UnreadableException(
          line,
          column,
          text,
          Messages.text("formats.limit.accounts", count),
          Messages.text("formats.limit.accounts.remedy"));
    }
  }

  /** Refuses a file of more layers than networks have. */
  static void requireLayers(int count, String name, int line) throws UnreadableException {
    if (count > LAYERS) {
      throw new UnreadableException(
          line,
          0,
          name,
          Messages.text("formats.limit.layers", LAYERS),
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

  /**
   * What refuses a file whose parts are nested too deeply.
   *
   * @param most how deep they may be
   * @param text what stands at the place
   */
  static UnreadableException tooDeep(int most, int line, int column, String text) {
    return new UnreadableException(
        line,
        column,
        text,
        Messages.text("formats.limit.depth", most),
        Messages.text("formats.limit.remedy"));
  }
}
