package attache.formats;

import attache.text.Messages;

/**
 * A way to read a table so that something found in it is mended. The file stays as it is; several
 * fixes are applied one after the other.
 */
public sealed interface Fix {
  /** The reading with this mended. */
  TableReading apply(TableReading reading);

  /** What the fix does, as a short call to do it. */
  String offer();

  /** Whether the network becomes another by it; else it only ends the telling. */
  default boolean changesNetwork() {
    return true;
  }

  /** Whether it mends files of any format, not only tables. */
  default boolean mendsAnyFile() {
    return false;
  }

  /** The corrections with this one more; the same if it mends only tables. */
  default Corrections apply(Corrections corrections) {
    return corrections;
  }

  /**
   * Takes one name of an account for another.
   *
   * @param written the name as it stands in the file
   * @param meant the name of another account
   */
  record TakeFor(String written, String meant) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(apply(reading.corrections()));
    }

    @Override
    public Corrections apply(Corrections corrections) {
      return corrections.with(written, meant);
    }

    @Override
    public boolean mendsAnyFile() {
      return true;
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.takefor", Finding.shortened(meant));
    }
  }

  /** Adds all accounts that are in no list, without a warning. */
  record AddUnknown() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(apply(reading.corrections()));
    }

    @Override
    public Corrections apply(Corrections corrections) {
      return corrections.withUnknownAdded();
    }

    @Override
    public boolean mendsAnyFile() {
      return true;
    }

    @Override
    public boolean changesNetwork() {
      return false;
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.addunknown");
    }
  }

  /** Trims the names of columns and numbers equal ones, without a warning. */
  record MendHeader() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(reading.corrections().withHeaderMended());
    }

    @Override
    public boolean changesNetwork() {
      return false;
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.header");
    }
  }

  /** Leaves out all rows that lack one of the two accounts, without a warning. */
  record DropEmpty() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(reading.corrections().withEmptyDropped());
    }

    @Override
    public boolean changesNetwork() {
      return false;
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.dropempty");
    }
  }

  /** Takes a quotation mark that is not closed in its line for an ordinary character. */
  record EndQuotes() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(reading.corrections().withQuotesEnded());
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.quotes");
    }
  }

  /**
   * Parts cells that name several accounts who are followed, or keeps them whole.
   *
   * @param separator what stands between two accounts; empty if each cell is one
   */
  record PartTargets(String separator) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withCorrections(reading.corrections().withTargetsParted(separator));
    }

    @Override
    public String offer() {
      return separator.isEmpty()
          ? Messages.text("formats.fix.whole")
          : Messages.text("formats.fix.part", SeveralTargets.name(separator));
    }
  }

  /**
   * Parts the columns at another character.
   *
   * @param delimiter the character; a blank stands for any run of blanks and tabs
   */
  record UseDelimiter(char delimiter) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withDelimiter(delimiter);
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.delimiter", TableDialect.name(delimiter));
    }
  }

  /**
   * Reads the bytes as other characters.
   *
   * @param encoding the encoding
   */
  record UseEncoding(CharacterSet encoding) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withEncoding(encoding);
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.encoding", encoding.called());
    }
  }

  /** Reads numbers written with a decimal comma. */
  record UseDecimalComma() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withDecimalComma(true);
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.comma");
    }
  }

  /**
   * Takes a column for something else.
   *
   * @param column the column, from 0
   * @param name what the column is called
   * @param role what it is taken for then
   */
  record TakeColumn(int column, String name, ColumnRole role) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withRole(column, role);
    }

    @Override
    public String offer() {
      return role == ColumnRole.IGNORED
          ? Messages.text("formats.fix.ignore", Finding.shortened(name))
          : Messages.text("formats.fix.attribute", Finding.shortened(name));
    }
  }

  /** Takes the first row for a tie, not for the names of the columns. */
  record FirstRowIsTie() implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withHeader(false);
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.noheader");
    }
  }

  /** Starts the table further down. */
  record StartAt(int line) implements Fix {
    @Override
    public TableReading apply(TableReading reading) {
      return reading.withFirstLine(line);
    }

    @Override
    public String offer() {
      return Messages.text("formats.fix.start", line);
    }
  }
}
