package attache.facts;

/**
 * A country that an account may stand for, and why.
 *
 * @param country the country
 * @param reason what speaks for it
 * @param text the part of the account's name that speaks for it
 */
public record CountryMatch(Country country, Reason reason, String text) {
  /** What speaks for a country, the surest first. */
  public enum Reason {
    /** The whole name is a name of the country in English. */
    NAME(true),
    /** The whole name is a name of the country in another language. */
    FOREIGN_NAME(true),
    /** The whole name is an ISO code of the country. */
    CODE(true),
    /** The name has the country's flag. */
    FLAG(true),
    /** A handle or a longer name holds the country's name, and only words of diplomacy besides. */
    IN_NAME(true),
    /** A handle holds the country's code, and only words of diplomacy besides. */
    CODE_IN_NAME(true),
    /** A longer name holds the country's name among other words. */
    AMONG_WORDS(false),
    /** The name differs from the country's in a letter or two. */
    SIMILAR(false);

    private final boolean sure;

    Reason(boolean sure) {
      this.sure = sure;
    }

    /** Whether the match needs no look by a person. */
    public boolean sure() {
      return sure;
    }
  }
}
