package attache.formats;

import java.util.Locale;

/** What the values of an attribute are. */
enum ValueType {
  TEXT,
  NUMBER,
  TRUTH,
  LIST;

  /** The type as our own files write it, such as "number". */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a column is that holds values of both types. */
  ValueType join(ValueType other) {
    if (this == other) {
      return this;
    }
    return this == LIST || other == LIST ? LIST : TEXT;
  }
}
