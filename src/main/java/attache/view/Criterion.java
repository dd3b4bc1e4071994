package attache.view;

import java.util.Set;

/** What an account must meet to be shown. */
public sealed interface Criterion {
  /**
   * Whether another criterion is about the same thing, so that a filter holds one of them only: a
   * range of the same measure, values of the same attribute, another core, ego or the isolates.
   */
  default boolean isAboutSame(Criterion other) {
    return subject().equals(other.subject());
  }

  /** What it is about. */
  private Object subject() {
    return switch (this) {
      case MeasureRange range -> "measure " + range.measure;
      case AttributeRange range -> "attribute " + range.attribute;
      case AttributeValues values -> "attribute " + values.attribute;
      case Core core -> Core.class;
      case Ego ego -> Ego.class;
      case NoIsolates isolates -> NoIsolates.class;
    };
  }

  /**
   * A score within a range, ends included. Accounts without a score are hidden.
   *
   * @param measure key of the measure, of the whole network
   * @param least lowest score that is shown; negative infinity for no limit
   * @param most highest score that is shown; infinity for no limit
   */
  record MeasureRange(String measure, double least, double most) implements Criterion {
    public MeasureRange {
      requireNumbers(least, most);
    }
  }

  /**
   * A numeric attribute within a range, ends included. Accounts without a value are hidden.
   *
   * @param attribute name of the attribute
   * @param least lowest value that is shown; negative infinity for no limit
   * @param most highest value that is shown; infinity for no limit
   */
  record AttributeRange(String attribute, double least, double most) implements Criterion {
    public AttributeRange {
      requireNumbers(least, most);
    }
  }

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
   * The k-core (Seidman 1983) of what all criteria of other kinds leave: each account is tied to at
   * least k others that are shown, ties taken undirected.
   *
   * @param k number of ties, at least 1
   */
  record Core(int k) implements Criterion {
    public Core {
      requireAtLeastOne(k);
    }
  }

  /**
   * An account and those at most some ties away from it, ties taken undirected. The way leads only
   * through accounts that meet the criteria about measures and attributes; the account in the
   * middle needs not meet them for others to be reached from it, but is itself shown only if it
   * does.
   *
   * @param account number of the account in the middle
   * @param steps number of ties, at least 1
   */
  record Ego(int account, int steps) implements Criterion {
    public Ego {
      requireAtLeastOne(steps);
    }
  }

  /** No accounts that are tied to no other account that all criteria of other kinds leave. */
  record NoIsolates() implements Criterion {}

  private static void requireNumbers(double least, double most) {
    if (Double.isNaN(least) || Double.isNaN(most)) {
      throw new IllegalArgumentException("a range needs two ends");
    }
  }

  private static void requireAtLeastOne(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(number + " is no number of ties");
    }
  }
}
