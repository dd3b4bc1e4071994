package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.view.ComparisonStudy;
import attache.view.MobilityStudy;
import attache.view.StudyView;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class StudyStepTextTest {
  private final FollowNetwork network = SampleNetworks.TEACHING.open().network();
  private final StudyView mobility = StudyView.NONE.withKind(StudyView.Kind.MOBILITY);
  private final StudyView compare = StudyView.NONE.withKind(StudyView.Kind.COMPARE);

  private String step(StudyView before, StudyView after) {
    String study = after.kind().name().toLowerCase(Locale.ROOT);
    return StudyStepText.of(before, after, study, network);
  }

  @Test
  void stepsInMobilityAreToldByWhatIsRanked() {
    MobilityStudy now = mobility.mobility();
    assertThat(step(mobility, mobility.withMobility(now.withBaseline("population"))))
        .startsWith("rank against ");
    assertThat(step(mobility, mobility.withMobility(now.withMeasure("betweenness"))))
        .isEqualTo("rank by Betweenness in mobility");
    assertThat(step(mobility, mobility.withMobility(now.withChart(MobilityStudy.Chart.TABLE))))
        .isEqualTo("show mobility in another form");
    assertThat(step(mobility, mobility.withMobility(now.withPowers("BRICS"))))
        .isEqualTo("study mobility otherwise");
  }

  @Test
  void stepsInCompareAreToldByWhatIsLookedAt() {
    ComparisonStudy now = compare.comparison();
    assertThat(step(compare, compare.withComparison(now.withMoment(0.5))))
        .isEqualTo("go to another time");
    assertThat(step(compare, compare.withComparison(now.withFocus("a"))))
        .isEqualTo("look at another account");
  }

  @Test
  void stepsInOtherStudiesAreToldByTheirChoices() {
    StudyView layers = StudyView.NONE.withKind(StudyView.Kind.LAYERS);
    assertThat(step(layers, layers.withOtherLayer("mention")))
        .isEqualTo("compare with the layer “mention”");
    StudyView back = StudyView.NONE.withKind(StudyView.Kind.FOLLOW_BACK);
    assertThat(step(back, back.withFollowBack(StudyView.FollowBack.LISTS)))
        .isEqualTo("show follow_back in another form");
    assertThat(step(back, back.withGrouping("region"))).startsWith("tell groups apart by ");
  }
}
