package attache.formats;

/** What a column of a table of accounts is taken for. */
public enum AccountRole {
  /** What the ties call the account. */
  ID,
  /** What people call the account. */
  LABEL,
  /** The account's country, by a name or a code; becomes an attribute, and is believed first. */
  COUNTRY,
  /** Something else about the account. */
  ATTRIBUTE,
  /** Left out. */
  IGNORED;

  /** Whether only one column of a table can be this. */
  public boolean single() {
    return switch (this) {
      case ID, LABEL -> true;
      case COUNTRY, ATTRIBUTE, IGNORED -> false;
    };
  }
}
