package attache.view;

import attache.measures.Muting;
import attache.measures.Scores;
import java.util.Map;
import java.util.Optional;

/**
 * What breaks without the accounts that are muted, and what the others score then.
 *
 * @param muting what breaks, in the network that measures refer to
 * @param scores of what remains, by measure key, for all accounts; undefined for those muted
 */
public record MutedScores(Muting muting, Map<String, Scores> scores) {
  /** Keeps a copy of the scores. */
  public MutedScores {
    scores = Map.copyOf(scores);
  }

  /** The scores of a measure, if they are there. */
  public Optional<Scores> get(String measure) {
    return Optional.ofNullable(scores.get(measure));
  }
}
