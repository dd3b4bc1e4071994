package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** What a methods note says of studies. */
class StudyMethodsTest {
  private static final FollowNetwork LATER =
      SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
  private static final FollowNetwork EARLIER =
      SampleNetworks.FOREIGN_MINISTRIES_2014.open().network();

  private static MethodsNote note(UnaryOperator<StudyView> study) {
    double[] nowhere = new double[LATER.accountCount()];
    ViewState plain =
        DefaultView.of(
            LATER,
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
            Theme.LIGHT,
            800,
            600);
    ViewState view = plain.withStudy(study.apply(plain.study()));
    ScoreTable scored =
        Scoring.complete(view, ScoreTable.EMPTY, List.of(Measures.IN_DEGREE), Progress.NONE);
    ScoreTable scores =
        view.study().kind() == StudyView.Kind.COMPARE
            ? scored.withComparison(StudiedComparison.of(view, Optional.empty(), Progress.NONE))
            : scored;
    FigureOptions options =
        FigureOptions.of(
            FigureSize.ofMillimetres(180, 140, 130), Ground.LIGHT, FigureContent.titled(""));
    return MethodsNote.of(view, scores, options, "");
  }

  @Test
  void mobilityTellsBaselineMeasureAndChance() {
    MethodsNote note = note(study -> study.withKind(StudyView.Kind.MOBILITY));
    assertThat(note.text())
        .contains("rank by GDP 2015, thousand million US$ less its rank by In-degree")
        .contains("7 members of G7; 5 accounts stand above all of them")
        .contains("9,999 random orders");
    assertThat(note.bibtex()).contains("spearman1904", "kendall1945", "gini1912");
  }

  @Test
  void aComparisonTellsEveryNetworkWithItsFile() {
    MethodsNote note =
        note(
            study ->
                study
                    .withKind(StudyView.Kind.COMPARE)
                    .withComparison(
                        ComparisonStudy.DEFAULT
                            .withNetworks(
                                List.of(
                                    ComparedNetwork.of(EARLIER, EARLIER.layers().getFirst().name()),
                                    ComparedNetwork.ofOpen(LATER.layers().getFirst().name())))
                            .withMeasure(Measures.BETWEENNESS)
                            .withChart(ComparisonStudy.Chart.RANKS)));
    assertThat(note.text())
        .contains("Foreign ministries · 2014 was read from the file foreign-ministries-2014.json")
        .contains(EARLIER.provenance().sha256())
        .contains("same id", "percentiles", "Betweenness was computed as");
    assertThat(note.bibtex()).contains("jaccard1912", "brandes2001");
  }

  @Test
  void otherStudiesTellTheirStatistics() {
    assertThat(
            note(study ->
                    study
                        .withKind(StudyView.Kind.FOLLOW_BACK)
                        .withFollowBack(StudyView.FollowBack.GROUPS))
                .text())
        .contains("reciprocity beyond chance", "E–I index");
    assertThat(note(study -> study.withKind(StudyView.Kind.ABSENT)).text())
        .contains("without an account");
    assertThat(note(study -> study.withKind(StudyView.Kind.LAYERS)).text())
        .doesNotContain("quadratic");
    assertThat(note(study -> study).text()).doesNotContain("E–I index", "Spearman");
  }
}
