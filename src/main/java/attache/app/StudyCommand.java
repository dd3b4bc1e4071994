package attache.app;

import attache.cli.FilterWords;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.MobilityStudy;
import attache.view.StudiedMobility;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command that writes what the study of mobility, or the one that compares networks, tells:
 * without the window, from the files.
 *
 * @param words what follows the words that start the program
 * @param remark what to tell the user of it; empty if nothing
 */
record StudyCommand(List<String> words, String remark) {
  StudyCommand {
    words = List.copyOf(words);
  }

  /** The whole command as shells take it. */
  String text() {
    List<String> all = new ArrayList<>(FigureCommandText.program());
    all.addAll(words);
    return FigureCommandText.line(all);
  }

  /**
   * The command of a view's study. Reads the files, so not for the FX thread.
   *
   * @throws FigureSource.Unsaved if no file holds a network as it is
   * @throws IllegalArgumentException if no command tells what the study tells
   */
  static StudyCommand of(ViewState view, FigureSource.Places places, Progress progress)
      throws FigureSource.Unsaved {
    List<String> words =
        switch (view.study().kind()) {
          case MOBILITY -> mobility(view, places, progress);
          case COMPARE -> compare(view, places, progress);
          case FOLLOW_BACK, LAYERS, ABSENT, NONE ->
              throw new IllegalArgumentException("no command of " + view.study().kind());
        };
    if (view.sample().sources() > 0) {
      words.add("--sample=" + view.sample().sources());
    }
    Optional<List<String>> filter = FilterWords.of(view.filter(), view.network());
    filter.ifPresent(words::addAll);
    return new StudyCommand(
        words, filter.isPresent() ? "" : Messages.text("app.study.command.filter"));
  }

  private static List<String> mobility(
      ViewState view, FigureSource.Places places, Progress progress) throws FigureSource.Unsaved {
    MobilityStudy study = view.study().mobility();
    List<Path> files = FigureSource.files(view, places, progress);
    List<String> words = new ArrayList<>(List.of("mobility", FigureSource.word(files.getFirst())));
    files.stream().skip(1).forEach(table -> words.add("--accounts=" + table));
    addLayer(words, "--layer=", view.network(), view.layerName());
    StudiedMobility.baseline(view).ifPresent(it -> words.add("--baseline=" + it.attribute()));
    words.add("--measure=" + study.measure());
    String club = StudiedMobility.club(view);
    if (!club.isEmpty()) {
      words.add("--club=" + club);
    }
    return words;
  }

  private static List<String> compare(ViewState view, FigureSource.Places places, Progress progress)
      throws FigureSource.Unsaved {
    ComparisonStudy study = view.study().comparison();
    List<ComparedNetwork> networks = study.networks(view.network(), view.layerName());
    if (networks.size() < 2) {
      throw new IllegalArgumentException("one network is compared with none");
    }
    ComparedNetwork one = networks.get(study.from(networks.size()));
    ComparedNetwork other = networks.get(study.to(networks.size()));
    List<Path> first = files(one, view, places, progress);
    List<Path> second = files(other, view, places, progress);
    List<String> words = new ArrayList<>(List.of("compare", FigureSource.word(first.getFirst())));
    if (!second.equals(first)) {
      if (first.size() + second.size() > 2) {
        // The command reads both networks with the same tables of accounts.
        throw new FigureSource.Unsaved();
      }
      words.add(FigureSource.word(second.getFirst()));
    }
    first.stream().skip(1).forEach(table -> words.add("--accounts=" + table));
    addLayer(words, "--layer-a=", one.network(view.network()), one.layerName());
    addLayer(words, "--layer-b=", other.network(view.network()), other.layerName());
    if (study.matching() != ComparisonStudy.Matching.BEST) {
      words.add("--by=" + study.matching().name().toLowerCase(Locale.ROOT));
    }
    words.add("--measure=" + study.measure());
    if (study.chart().isPicture()) {
      words.add("--ties");
    }
    return words;
  }

  private static List<Path> files(
      ComparedNetwork compared, ViewState view, FigureSource.Places places, Progress progress)
      throws FigureSource.Unsaved {
    return compared.elsewhere().isEmpty()
        ? FigureSource.files(view, places, progress)
        : List.of(FigureSource.fileOf(compared.elsewhere().get(), places, progress));
  }

  /** Names the layer if there are several. */
  private static void addLayer(
      List<String> words, String option, FollowNetwork network, String layer) {
    if (network.layers().size() > 1) {
      words.add(option + layer);
    }
  }

  /** Whether there is a command that tells what a study tells. */
  static boolean isThere(StudyView study) {
    return study.kind() == StudyView.Kind.MOBILITY || study.kind() == StudyView.Kind.COMPARE;
  }
}
