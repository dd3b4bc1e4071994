package attache.tables;

/** What stands in one cell of a table. */
public sealed interface Cell {
  /** A cell without a value. */
  Cell EMPTY = new Empty();

  /** A text, which may be empty: that is not the same as no value. */
  record Text(String value) implements Cell {}

  /** A number; one that is not a number is no value, and written as an empty cell. */
  record Figure(double value) implements Cell {}

  /** True or false. */
  record Truth(boolean value) implements Cell {}

  /** No value. */
  record Empty() implements Cell {}
}
