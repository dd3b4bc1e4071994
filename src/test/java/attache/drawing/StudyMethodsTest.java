package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.view.ComparisonStudy;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a methods note says of studies. */
class StudyMethodsTest {
  private static MethodsNote note(UnaryOperator<StudyView> study) {
    return note(StudiedMinistries.view(study));
  }

  private static MethodsNote note(ViewState view) {
    ScoreTable scores = StudiedMinistries.scores(view);
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
            StudiedMinistries.comparing(
                study ->
                    study
                        .withMeasure(Measures.BETWEENNESS)
                        .withChart(ComparisonStudy.Chart.RANKS)));
    assertThat(note.text())
        .contains("Foreign ministries · 2014 was read from the file foreign-ministries-2014.json")
        .contains(StudiedMinistries.EARLIER.provenance().sha256())
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
