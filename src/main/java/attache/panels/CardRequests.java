package attache.panels;

/** What the account card asks of the program. */
public interface CardRequests {
  /** Asks for nothing; for cards that stand alone. */
  CardRequests NONE = new CardRequests() {};

  /** Explains in plain words what a measure says of an account. */
  default void explain(String measure, int account) {}

  /** Opens the pair inspector with an account. */
  default void inspectPair(int account) {}

  /** Lays the others in rings around an account. */
  default void egoRings(int account) {}
}
