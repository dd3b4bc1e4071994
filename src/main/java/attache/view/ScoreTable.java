package attache.view;

import attache.measures.NetworkSummary;
import attache.measures.Scores;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was computed for a layer: the scores by measure key, and the figures of the layer as a
 * whole. Immutable; what is still being computed is simply not there yet.
 */
public final class ScoreTable {
  /** No scores yet. */
  public static final ScoreTable EMPTY = new ScoreTable(Map.of(), null);

  private final Map<String, Scores> scores;
  private final @Nullable NetworkSummary summary;

  private ScoreTable(Map<String, Scores> scores, @Nullable NetworkSummary summary) {
    this.scores = Map.copyOf(scores);
    this.summary = summary;
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
    return new ScoreTable(more, summary);
  }

  /** The figures of the layer as a whole, if they are there. */
  public Optional<NetworkSummary> summary() {
    return Optional.ofNullable(summary);
  }

  /** This table with the figures of the layer as a whole. */
  public ScoreTable withSummary(NetworkSummary figures) {
    return new ScoreTable(scores, figures);
  }
}
