package attache.view;

import attache.layouts.SimmelianStrength;
import attache.measures.BrokerageRoles;
import attache.measures.Groups;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what a picture of a view needs beside what is known already. */
public final class Scoring {
  private Scoring() {}

  /**
   * All that a picture of a view needs: which accounts its filter leaves, the scores that sizes,
   * colours and its study show, and, if they are drawn, the backbone and the roles. Scores refer to
   * what the filter says they refer to. The result depends on the view alone, not on what is known.
   *
   * @param view what is shown
   * @param before what was computed for the view's layer; what is no longer true of the view, such
   *     as the accounts of a former filter, is left out
   * @param measures keys of further measures; those that no measure has are left out
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static ScoreTable complete(
      ViewState view, ScoreTable before, List<String> measures, Progress progress) {
    ScoreTable known = before.from(view.sample());
    Layer layer = view.layer();
    Filter filter = view.filter();
    boolean ofPart = !filter.isEmpty() && filter.scope() == Filter.Scope.SHOWN;
    List<String> wanted = new ArrayList<>(measures(view));
    wanted.addAll(measures);
    List<String> ofWhole = new ArrayList<>(filter.measures());
    if (!ofPart) {
      ofWhole.addAll(wanted);
    }
    ScoreTable whole = drawn(view, known.ofEveryAccount(), ofPart, progress.part(0, 0.3));
    for (Map.Entry<String, Scores> one :
        missing(view, whole, layer, ofWhole, whole.all(), progress.part(0.3, 0.6)).entrySet()) {
      whole = whole.with(one.getKey(), one.getValue());
    }
    if (filter.isEmpty()) {
      return whole;
    }
    boolean fits = known.shown().map(Shown::filter).filter(filter::equals).isPresent();
    Shown shown =
        fits
            ? known.shown().orElseThrow()
            : Shown.of(view.network(), layer, filter, whole.all(), progress.part(0.6, 0.7));
    if (!ofPart) {
      return whole.withShown(shown);
    }
    ScoreTable part = fits && known.scope() == Filter.Scope.SHOWN ? known : ScoreTable.EMPTY;
    Layer left = shown.ties().layer();
    for (Map.Entry<String, Scores> one :
        missing(view, part, left, wanted, Map.of(), progress.part(0.7, 1)).entrySet()) {
      part = part.with(one.getKey(), one.getValue().spread(shown.ties()));
    }
    return withRoles(view, part, shown.layer(), Optional.of(shown)).asPartOf(whole, shown);
  }

  /** The measures that a view itself shows. */
  private static List<String> measures(ViewState view) {
    List<String> shown = new ArrayList<>(List.of(view.encoding().size()));
    if (view.encoding().coloring() instanceof Coloring.ByMeasure(String colored)) {
      shown.add(colored);
    }
    if (view.study().shown()) {
      shown.add(view.study().mobility().measure());
    }
    return shown;
  }

  /** With the backbone and the roles, if the view draws them. */
  private static ScoreTable drawn(
      ViewState view, ScoreTable known, boolean ofPart, Progress progress) {
    ScoreTable table = known;
    if (view.ties().choice().tellsBackbone() && table.strength().isEmpty()) {
      table = table.withStrength(SimmelianStrength.of(view.layer(), progress));
    }
    return ofPart ? table : withRoles(view, table, view.layer(), Optional.empty());
  }

  /** With the roles in a layer, or among its shown accounts, if the view draws them. */
  private static ScoreTable withRoles(
      ViewState view, ScoreTable table, Layer layer, Optional<Shown> part) {
    if (view.encoding().coloring() instanceof Coloring.ByRole by
        && table.rolesBy(by.attribute()).isEmpty()
        && Groups.of(view.network(), by.attribute()).isPresent()) {
      Groups all = Groups.of(view.network(), by.attribute()).orElseThrow();
      Groups groups = part.map(shown -> all.among(shown.accounts())).orElse(all);
      return table.withRoles(BrokerageRoles.of(layer, groups, Progress.NONE));
    }
    return table;
  }

  private static Map<String, Scores> missing(
      ViewState view,
      ScoreTable table,
      Layer layer,
      List<String> wanted,
      Map<String, Scores> reusable,
      Progress progress) {
    List<String> missing =
        wanted.stream()
            .distinct()
            .filter(key -> Measures.get(key).isPresent() && table.get(key).isEmpty())
            .toList();
    return missing.isEmpty()
        ? Map.of()
        : Measures.computeAll(layer, missing, reusable, view.sample(), progress);
  }
}
