package attache.drawing;

/** What is pointed at in a picture. */
public sealed interface Target {
  /** Nothing is pointed at. */
  Target NOTHING = new Nothing();

  /** Nothing is pointed at. */
  record Nothing() implements Target {}

  /**
   * An account; its ties are coloured by kind.
   *
   * @param account its number
   */
  record Account(int account) implements Target {}

  /**
   * A tie; it stands out, and so do the accounts at its ends.
   *
   * @param follower the account that follows
   * @param followed the account that is followed
   * @param mutual whether it follows back
   */
  record Tie(int follower, int followed, boolean mutual) implements Target {}
}
