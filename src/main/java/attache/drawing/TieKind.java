package attache.drawing;

/** What a tie is to the accounts that are selected. */
public enum TieKind {
  /** It touches no selected account, or nothing is selected. */
  PLAIN,
  /** The selected account follows; it is not followed back. */
  FOLLOWS,
  /** The selected account is followed and does not follow back. */
  FOLLOWED_BY,
  /** Both follow each other. */
  MUTUAL
}
