package attache.view;

import attache.layouts.SimmelianStrength;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was computed for a view: the scores by measure key, the figures of the layer as a whole,
 * which accounts its filter leaves, and how deeply each tie is embedded. Immutable; what is still
 * being computed is simply not there yet.
 */
public final class ScoreTable {
  /** No scores yet. */
  public static final ScoreTable EMPTY = new ScoreTable(Map.of(), null, null, null);

  private final Map<String, Scores> scores;
  private final @Nullable NetworkSummary summary;
  private final @Nullable Shown shown;
  private final @Nullable SimmelianStrength strength;

  private ScoreTable(
      Map<String, Scores> scores,
      @Nullable NetworkSummary summary,
      @Nullable Shown shown,
      @Nullable SimmelianStrength strength) {
    this.scores = Map.copyOf(scores);
    this.summary = summary;
    this.shown = shown;
    this.strength = strength;
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
    return new ScoreTable(more, summary, shown, strength);
  }

  /** The figures of the layer as a whole, if they are there. */
  public Optional<NetworkSummary> summary() {
    return Optional.ofNullable(summary);
  }

  /** This table with the figures of the layer as a whole. */
  public ScoreTable withSummary(NetworkSummary figures) {
    return new ScoreTable(scores, figures, shown, strength);
  }

  /** The accounts that the filter leaves; none told if it leaves all. */
  public Optional<Shown> shown() {
    return Optional.ofNullable(shown);
  }

  /** This table with the accounts that a filter leaves; with none, all are shown. */
  public ScoreTable withShown(Optional<Shown> accounts) {
    return new ScoreTable(scores, summary, accounts.orElse(null), strength);
  }

  /** How deeply each tie is embedded, for the backbone, if it is there. */
  public Optional<SimmelianStrength> strength() {
    return Optional.ofNullable(strength);
  }

  /** This table with the strengths of ties. */
  public ScoreTable withStrength(SimmelianStrength ofTies) {
    return new ScoreTable(scores, summary, shown, ofTies);
  }
}
