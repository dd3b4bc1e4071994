package attache.formats;

import java.io.Closeable;
import java.io.IOException;

/** A table that is gone through row by row, whatever kind of file holds it. */
interface TableRows extends Closeable {
  /**
   * Moves to the next row that is not empty.
   *
   * @return false at the end of the table
   * @throws UnreadableException if the table is broken or absurd
   */
  boolean next() throws IOException, UnreadableException;

  /** How many fields the row has. */
  int size();

  /** Whether a row lacks fields, rather than having empty ones, if it has fewer than others. */
  boolean lacksFields();

  /** The line where the row begins. */
  int line();

  /** The line where a field begins. */
  int line(int field);

  /** The column where a field begins; for a field that the row lacks, one past the last. */
  int column(int field);

  /** A field without the blanks around it; empty if the row lacks it. */
  String field(int field);

  /** Whether a field has a quotation mark in it but none around it. */
  default boolean loose(int field) {
    return false;
  }

  /** Whether blanks around a field were left away that do not part it from the others. */
  boolean padded(int field);

  @Override
  void close() throws IOException;
}
