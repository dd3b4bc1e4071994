package attache.formats;

/** What a column of a table of ties is taken for. */
public enum ColumnRole {
  /** Who follows. */
  SOURCE,
  /** Who is followed. */
  TARGET,
  /** How strong the tie is. */
  WEIGHT,
  /** Which layer the tie belongs to. */
  LAYER,
  /** When the whole network was observed: each value is a wave of its own. */
  WAVE,
  /** Whether the tie is directed. */
  DIRECTION,
  /** When the tie was made or seen; becomes an attribute of the tie, written year-month-day. */
  DATE,
  /** Something else about the tie. */
  TIE,
  /** Something about the account that follows. */
  SOURCE_ACCOUNT,
  /** Something about the account that is followed. */
  TARGET_ACCOUNT,
  /** Left out. */
  IGNORED;

  /** Whether only one column of a table can be this. */
  public boolean single() {
    return switch (this) {
      case SOURCE, TARGET, WEIGHT, LAYER, WAVE, DIRECTION -> true;
      case DATE, TIE, SOURCE_ACCOUNT, TARGET_ACCOUNT, IGNORED -> false;
    };
  }
}
