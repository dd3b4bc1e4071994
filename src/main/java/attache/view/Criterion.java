package attache.view;

import java.util.Set;

/** What an account must meet to be shown. */
public sealed interface Criterion {
  /**
   * A score within a range, ends included. Accounts without a score are hidden.
   *
   * @param measure key of the measure, of the whole network
   * @param least lowest score that is shown
   * @param most highest score that is shown
   */
  record MeasureRange(String measure, double least, double most) implements Criterion {}

  /**
   * A numeric attribute within a range, ends included. Accounts without a value are hidden.
   *
   * @param attribute name of the attribute
   * @param least lowest value that is shown
   * @param most highest value that is shown
   */
  record AttributeRange(String attribute, double least, double most) implements Criterion {}

  /**
   * An attribute among some values; of an attribute with several values an account, any one.
   *
   * @param attribute name of the attribute
   * @param values the values that are shown
   * @param missing whether accounts without a value are shown
   */
  record AttributeValues(String attribute, Set<String> values, boolean missing)
      implements Criterion {
    public AttributeValues {
      values = Set.copyOf(values);
    }
  }

  /**
   * The k-core (Seidman 1983) of what the criteria above leave: each account is tied to at least k
   * others that are shown, ties taken undirected.
   *
   * @param k number of ties, at least 1
   */
  record Core(int k) implements Criterion {}

  /**
   * An account and those at most some ties away from it, ties taken undirected.
   *
   * @param account number of the account in the middle
   * @param steps number of ties, at least 1
   */
  record Ego(int account, int steps) implements Criterion {}

  /** No accounts that are tied to no other account that the criteria above leave. */
  record NoIsolates() implements Criterion {}
}
