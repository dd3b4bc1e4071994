package attache.view;

import attache.measures.Scores;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scores that were computed for a layer, by measure key. Immutable; a measure that is still
 * being computed is simply not there yet.
 */
public final class ScoreTable {
  /** No scores yet. */
  public static final ScoreTable EMPTY = new ScoreTable(Map.of());

  private final Map<String, Scores> scores;

  private ScoreTable(Map<String, Scores> scores) {
    this.scores = Map.copyOf(scores);
  }

  /** The scores of a measure, if they are there. */
  public Optional<Scores> get(String measure) {
    return Optional.ofNullable(scores.get(measure));
  }

  /** All scores, by measure key. */
  public Map<String, Scores> all() {
    return scores;
  }

  /** This table with the scores of a measure more. */
  public ScoreTable with(String measure, Scores values) {
    Map<String, Scores> more = new HashMap<>(scores);
    more.put(measure, values);
    return new ScoreTable(more);
  }
}
