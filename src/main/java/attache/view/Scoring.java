package attache.view;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.Layer;
import attache.work.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what a picture needs beside what is known already. */
public final class Scoring {
  private Scoring() {}

  /**
   * A table with the scores of further measures: of the whole layer, or of its shown part if the
   * table refers to that.
   *
   * @param view what is shown
   * @param known what was computed for that view
   * @param measures keys; those that no measure has are left out
   * @param progress ends the work if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static ScoreTable complete(
      ViewState view, ScoreTable known, List<String> measures, Progress progress) {
    List<String> missing =
        measures.stream()
            .distinct()
            .filter(key -> Measures.get(key).isPresent() && known.get(key).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return known;
    }
    Optional<Shown> part = known.scope() == Filter.Scope.SHOWN ? known.shown() : Optional.empty();
    Layer layer = part.map(shown -> shown.ties().layer()).orElse(view.layer());
    Map<String, Scores> reusable = part.isPresent() ? Map.of() : known.all();
    ScoreTable table = known;
    Map<String, Scores> found =
        new LinkedHashMap<>(Measures.computeAll(layer, missing, reusable, progress));
    for (String key : missing) {
      Scores own = found.get(key);
      if (own != null) {
        Scores scores =
            part.map(shown -> Scores.of(shown.ties().spread(own.toArray()))).orElse(own);
        table = table.with(key, scores);
      }
    }
    return table;
  }
}
