package attache.drawing;

import attache.view.MobilityStudy;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.Optional;

/** The chart of the study that takes the place of the picture. */
public final class StudyChart {
  private StudyChart() {}

  /**
   * Whether the study of a view lacks what it is about, such as a second layer: then there is
   * nothing of it to draw, and a figure shows the network. False if no study is shown.
   */
  public static boolean lacksSubject(ViewState view) {
    StudyView study = view.study();
    return switch (study.kind()) {
      case LAYERS -> view.network().layers().size() < 2;
      case COMPARE -> study.comparison().networks(view.network(), view.layerName()).size() < 2;
      case FOLLOW_BACK ->
          study.followBackOf(view.layer()) == StudyView.FollowBack.LISTS
              && view.selection().leading().isEmpty();
      case MOBILITY, ABSENT, NONE -> false;
    };
  }

  /** The chart that a view shows in the place of the picture; nothing if it shows none. */
  static Optional<Chart> of(ViewState view, ScoreTable scores) {
    StudyView study = view.study();
    return switch (study.kind()) {
      case MOBILITY -> mobility(view, scores, study.mobility().chart());
      case FOLLOW_BACK ->
          switch (study.followBackOf(view.layer())) {
            case SCATTER -> Optional.of(DegreeScatter.of(view, scores));
            case GROUPS -> Optional.of(GroupMatrix.of(view, scores));
            case TABLE -> Optional.of(StudyTables.followBacks(view, scores));
            case LISTS -> StudyTables.followBackLists(view);
          };
      case ABSENT -> Optional.of(PresenceMap.of(view, scores));
      case LAYERS -> StudyTables.layers(view, scores);
      case COMPARE -> ComparisonTables.of(view, scores);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<Chart> mobility(
      ViewState view, ScoreTable scores, MobilityStudy.Chart chart) {
    return switch (chart) {
      case SLOPES -> Optional.of(RankSlopes.of(view, scores, RankSlopes.NOBODY));
      case SCATTER -> Optional.of(MobilityScatter.of(view, scores));
      case LORENZ -> Optional.of(LorenzCurves.of(view, scores));
      case TABLE -> StudyTables.mobility(view, scores);
    };
  }
}
