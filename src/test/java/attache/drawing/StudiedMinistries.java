package attache.drawing;

import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Scoring;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Studies of the foreign ministries of 2015, alone and beside those of 2014. */
final class StudiedMinistries {
  static final FollowNetwork LATER = SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
  static final FollowNetwork EARLIER = SampleNetworks.FOREIGN_MINISTRIES_2014.open().network();

  private StudiedMinistries() {}

  /** A view of the ministries of 2015 with a study. */
  static ViewState view(UnaryOperator<StudyView> study) {
    return view(LATER, study);
  }

  /** A view of a network with a study. */
  static ViewState view(FollowNetwork network, UnaryOperator<StudyView> study) {
    double[] nowhere = new double[network.accountCount()];
    ViewState view =
        DefaultView.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
            Theme.LIGHT,
            800,
            600);
    return view.withStudy(study.apply(view.study()));
  }

  /** The ministries of 2014 beside those of 2015. */
  static ViewState comparing(UnaryOperator<ComparisonStudy> shown) {
    return view(
        study ->
            study
                .withKind(StudyView.Kind.COMPARE)
                .withComparison(
                    shown.apply(
                        ComparisonStudy.DEFAULT.withNetworks(
                            List.of(
                                ComparedNetwork.of(EARLIER, EARLIER.layers().getFirst().name()),
                                ComparedNetwork.ofOpen(LATER.layers().getFirst().name()))))));
  }

  /** What a view's study needs. */
  static ScoreTable scores(ViewState view) {
    ScoreTable scored =
        Scoring.complete(view, ScoreTable.EMPTY, List.of(Measures.IN_DEGREE), Progress.NONE);
    return view.study().kind() == StudyView.Kind.COMPARE
        ? scored.withComparison(StudiedComparison.of(view, Optional.empty(), Progress.NONE))
        : scored;
  }
}
