package attache.formats;

/** How much a {@link Finding} matters. */
public enum Severity {
  /** Worth knowing; nothing was lost or changed. */
  NOTE,
  /** Something was skipped, changed or guessed; the rest was read. */
  WARNING,
  /** The file, or a part that it cannot do without, could not be read. */
  ERROR
}
