package attache.app;

import attache.facts.Country;
import attache.formats.CountryAttributes;
import attache.formats.NetworkFiles;
import attache.formats.Opened;
import attache.formats.SampleNetworks;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.view.Arranger;
import attache.view.DefaultView;
import attache.view.FilePositions;
import attache.view.LayoutChoice;
import attache.view.RankingPair;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a network and makes it ready to be shown: laid out and measured, as far as its size lets
 * that be done in seconds. All of it is done on the calling thread, which is never the FX thread.
 */
final class NetworkOpening {
  /** The seed of a first layout; any number would do, but it must always be the same. */
  private static final long SEED = 7;

  /** More arcs than this are shown before betweenness is known; it follows when it is ready. */
  private static final long MEASURED_AT_ONCE = 20_000_000L;

  private NetworkOpening() {}

  /** A network that was read, ready to be shown, and what there is to say of its reading. */
  record Result(OpenedView view, Opened opened) {}

  /** Opens a sample that comes with the program. */
  static OpenedView sample(SampleNetworks sample, Theme theme, Progress progress) {
    return prepare(sample.open().network(), theme, progress);
  }

  /**
   * Opens a file.
   *
   * @param file the network
   * @param companions further files that belong to it, such as an accounts table
   */
  static Result file(Path file, List<Path> companions, Theme theme, Progress progress)
      throws Exception {
    Opened opened = NetworkFiles.open(file, companions, progress.part(0, 0.5));
    return new Result(prepare(opened.network(), theme, progress.part(0.5, 1)), opened);
  }

  /** Makes a project ready to be shown, as it was left. */
  static OpenedView project(Project project, Theme theme, Progress progress) {
    ViewState state = project.current().withTheme(theme);
    return new OpenedView(state, scores(state, progress), 0);
  }

  /**
   * Prepares a network that was read already.
   *
   * @param countries the countries whose facts its accounts get; empty if none are wanted
   */
  static Result read(
      Opened opened, Map<Integer, Country> countries, Theme theme, Progress progress) {
    FollowNetwork network =
        countries.isEmpty() ? opened.network() : CountryAttributes.add(opened.network(), countries);
    return new Result(prepare(network, theme, progress), opened);
  }

  /** Lays out and measures a network that was made in memory. */
  static OpenedView prepare(FollowNetwork network, Theme theme, Progress progress) {
    LayoutChoice layout =
        FilePositions.known(network) ? new LayoutChoice.InFile() : new LayoutChoice.Force();
    Arranger.Arranged begun =
        Arranger.begin(
            layout,
            network,
            network.layers().getFirst(),
            ScoreTable.EMPTY,
            SEED,
            progress.part(0, 0.6));
    ViewState state =
        DefaultView.of(network, begun.arrangement(), theme, DefaultView.SIGHT, DefaultView.SIGHT);
    return new OpenedView(state, scores(state, progress.part(0.6, 1)), begun.warmth());
  }

  private static ScoreTable scores(ViewState state, Progress progress) {
    long effort = (long) state.layer().accountCount() * state.layer().arcCount();
    List<String> wanted =
        effort <= MEASURED_AT_ONCE
            ? List.of(RankingPair.BROKERS.left(), RankingPair.BROKERS.right())
            : List.of(RankingPair.BROKERS.left());
    Map<String, Scores> computed =
        Measures.computeAll(state.layer(), wanted, Map.of(), state.sample(), progress);
    ScoreTable table = ScoreTable.EMPTY.withSummary(NetworkSummary.of(state.layer(), progress));
    for (Map.Entry<String, Scores> entry : computed.entrySet()) {
      table = table.with(entry.getKey(), entry.getValue());
    }
    return table;
  }
}
