package attache.cli;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Filter;
import attache.view.Shown;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A measure of the network that a filter says it refers to, and whom the filter leaves.
 *
 * @param shown the accounts that are left
 * @param scores one an account of the network; undefined for those to whom it does not refer
 */
record FilteredScores(Shown shown, Scores scores) {
  /** Measures a layer as a filter wants it. Takes as long as the measures of the filter, too. */
  static FilteredScores of(
      FollowNetwork network, Layer layer, Filter filter, String measure, SourceSample sample) {
    boolean ofPart = !filter.isEmpty() && filter.scope() == Filter.Scope.SHOWN;
    List<String> ofWhole = new ArrayList<>(filter.measures());
    if (!ofPart && !ofWhole.contains(measure)) {
      ofWhole.add(measure);
    }
    Map<String, Scores> whole = computed(layer, ofWhole, sample);
    Shown shown = Shown.of(network, layer, filter, whole, Progress.NONE);
    Map<String, Scores> measured =
        ofPart ? computed(shown.ties().layer(), List.of(measure), sample) : whole;
    Scores scores = Objects.requireNonNull(measured.get(measure));
    return new FilteredScores(shown, ofPart ? scores.spread(shown.ties()) : scores);
  }

  private static Map<String, Scores> computed(
      Layer layer, List<String> measures, SourceSample sample) {
    return Measures.computeAll(layer, measures, Map.of(), sample, Progress.NONE);
  }
}
