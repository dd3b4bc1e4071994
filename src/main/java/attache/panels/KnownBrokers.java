package attache.panels;

import attache.measures.Brokers;
import attache.measures.Scores;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the brokers once for the same scores. */
final class KnownBrokers {
  private @Nullable Scores inDegree;
  private @Nullable Scores betweenness;
  private @Nullable Brokers brokers;

  /**
   * The brokers, if both scores are there. Takes O(n log n) when a score is another than last time,
   * else O(1).
   */
  @SuppressWarnings("ReferenceEquality") // scores have no equality of their own
  Optional<Brokers> of(@Nullable Scores newInDegree, @Nullable Scores newBetweenness) {
    if (newInDegree == null || newBetweenness == null) {
      return Optional.empty();
    }
    Brokers known = brokers;
    if (known == null || newInDegree != inDegree || newBetweenness != betweenness) {
      known = Brokers.of(newInDegree, newBetweenness);
      brokers = known;
      inDegree = newInDegree;
      betweenness = newBetweenness;
    }
    return Optional.of(known);
  }
}
