package attache.view;

import attache.measures.GroupTest;
import attache.measures.LayerAgreement;
import attache.measures.MobilityReport;
import attache.measures.RankAgreement;
import attache.measures.Scores;
import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How likely chance alone gives what a study shows, by permutations: made with the same seed and as
 * many orders wherever it is told, so that the screen and figures say the same. Immutable.
 */
public sealed interface StudyTest {
  /** Chooses the random orders. */
  long SEED = 1;

  /** How many random renumberings of accounts, or ways of dealing out groups, are tried. */
  int REPEATS = 999;

  /** With more accounts, fewer orders of two rankings are tried, so that the chance comes soon. */
  int MANY = 2_000;

  /** How many random orders are tried of two rankings of so many accounts. */
  static int ordersOfRankings(int accounts) {
    return accounts > MANY ? REPEATS : RankAgreement.REPEATS;
  }

  /**
   * The test of mobility.
   *
   * @param attribute name of the baseline
   * @param scores what ranks the network
   * @param accounts who was ranked
   * @param report what was found
   */
  record OfMobility(String attribute, Scores scores, List<Integer> accounts, MobilityReport report)
      implements StudyTest {
    public OfMobility {
      accounts = List.copyOf(accounts);
    }

    private boolean isOf(StudiedMobility found) {
      return attribute.equals(found.baseline().attribute())
          && scores == found.scores()
          && accounts.equals(accounts(found));
    }

    private static List<Integer> accounts(StudiedMobility found) {
      return IntStream.of(found.mobility().accounts()).boxed().toList();
    }
  }

  /**
   * The test of two layers.
   *
   * @param shown the one
   * @param other the other
   * @param filter which accounts were left
   * @param agreement what was found
   */
  record OfLayers(Layer shown, Layer other, Optional<Filter> filter, LayerAgreement agreement)
      implements StudyTest {
    private boolean isOf(StudiedLayers found, Optional<Shown> left) {
      return shown.equals(found.shown())
          && other.equals(found.other())
          && filter.equals(left.map(Shown::filter));
    }
  }

  /**
   * The test of groups.
   *
   * @param layer whose ties were tested
   * @param attribute by which accounts were grouped
   * @param test what was found
   */
  record OfGroups(Layer layer, String attribute, GroupTest test) implements StudyTest {
    private boolean isOf(StudiedGroups found) {
      return layer.equals(found.layer()) && attribute.equals(found.groups().attribute());
    }
  }

  /**
   * The test of what a view's study shows; nothing if there is nothing to test.
   *
   * @param scores which tell the accounts that the filter leaves
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static Optional<StudyTest> of(ViewState view, ScoreTable scores, Progress progress) {
    Optional<StudyTest> known = scores.test();
    return switch (view.study().kind()) {
      case MOBILITY ->
          StudiedMobility.of(view, scores)
              .filter(found -> found.mobility().count() > 0)
              .map(
                  found ->
                      known
                          .filter(it -> it instanceof OfMobility of && of.isOf(found))
                          .orElseGet(() -> mobility(found, progress)));
      case LAYERS ->
          StudiedLayers.of(view, scores.shown())
              .map(
                  found ->
                      known
                          .filter(it -> it instanceof OfLayers of && of.isOf(found, scores.shown()))
                          .orElseGet(() -> layers(found, scores.shown(), progress)));
      case FOLLOW_BACK ->
          view.study().followBackOf(view.layer()) != StudyView.FollowBack.GROUPS
              ? Optional.empty()
              : StudiedGroups.of(view, scores)
                  .map(
                      found ->
                          known
                              .filter(it -> it instanceof OfGroups of && of.isOf(found))
                              .orElseGet(() -> groups(found, progress)));
      case ABSENT, COMPARE, NONE -> Optional.empty();
    };
  }

  private static StudyTest mobility(StudiedMobility found, Progress progress) {
    List<Integer> accounts = OfMobility.accounts(found);
    return new OfMobility(
        found.baseline().attribute(),
        found.scores(),
        accounts,
        MobilityReport.of(
            found.baseline(),
            found.scores(),
            found.mobility()::isPresent,
            ordersOfRankings(accounts.size()),
            SEED,
            progress));
  }

  private static StudyTest layers(StudiedLayers found, Optional<Shown> left, Progress progress) {
    return new OfLayers(
        found.shown(),
        found.other(),
        left.map(Shown::filter),
        LayerAgreement.of(found.first().layer(), found.second().layer(), REPEATS, SEED, progress));
  }

  private static StudyTest groups(StudiedGroups found, Progress progress) {
    return new OfGroups(
        found.layer(),
        found.groups().attribute(),
        GroupTest.of(found.layer(), found.groups(), REPEATS, SEED, progress));
  }
}
