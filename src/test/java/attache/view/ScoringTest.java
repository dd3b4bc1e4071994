package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static final int ACCOUNTS = 60;
  private static final List<String> BETWEENNESS = List.of(Measures.BETWEENNESS_NORMALIZED);
  private static final SourceSample SAMPLE = SourceSample.of(20);

  private static ViewState view() {
    FollowNetwork.Builder builder = FollowNetwork.builder("crowd");
    List<String> sides = new ArrayList<>();
    for (int account = 0; account < ACCOUNTS; account++) {
      builder.account("a" + account);
      sides.add(account < 40 ? "many" : "few");
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    Random random = new Random(5);
    for (int arc = 0; arc < 400; arc++) {
      int from = random.nextInt(ACCOUNTS);
      layer.arc(from, (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS);
    }
    double[] nowhere = new double[ACCOUNTS];
    return ViewState.of(
        builder.attribute(TextColumn.of("side", sides)).build(),
        Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
        Encoding.PLAIN,
        Camera.HOME,
        Theme.LIGHT);
  }

  private static ScoreTable complete(ViewState view, ScoreTable known) {
    return Scoring.complete(view, known, BETWEENNESS, Progress.NONE);
  }

  private static Scores normalized(ScoreTable table) {
    return table.get(Measures.BETWEENNESS_NORMALIZED).orElseThrow();
  }

  @Test
  void aSampleLetsBetweennessBeEstimated() {
    ViewState sampled = view().withSample(SAMPLE);
    Scores estimated = normalized(complete(sampled, ScoreTable.EMPTY));
    assertThat(estimated.estimate().orElseThrow().sources()).isEqualTo(20);
    assertThat(estimated.estimate().orElseThrow().accounts()).isEqualTo(ACCOUNTS);
    assertThat(normalized(complete(view(), ScoreTable.EMPTY)).estimate()).isEmpty();
  }

  @Test
  void whatIsKnownOfAnotherSampleIsNotTaken() {
    ScoreTable exact = complete(view(), ScoreTable.EMPTY);
    ViewState sampled = view().withSample(SAMPLE);
    ScoreTable estimated = complete(sampled, exact);
    assertThat(normalized(estimated).toArray())
        .isEqualTo(normalized(complete(sampled, ScoreTable.EMPTY)).toArray());
    assertThat(normalized(complete(view(), estimated)).toArray())
        .isEqualTo(normalized(exact).toArray());
    assertThat(estimated.get(Measures.IN_DEGREE)).isEqualTo(exact.get(Measures.IN_DEGREE));
  }

  @Test
  void aPartThatIsNoLargerThanTheSampleIsMeasuredExactly() {
    ViewState part =
        view()
            .withSample(SAMPLE)
            .withFilter(
                Filter.NONE
                    .with(new Criterion.AttributeValues("side", Set.of("few"), false))
                    .withScope(Filter.Scope.SHOWN));
    Scores scores = normalized(complete(part, ScoreTable.EMPTY));
    assertThat(scores.rankedCount()).isEqualTo(20);
    assertThat(scores.estimate()).isEmpty();
    assertThat(SAMPLE.gives(Measures.BETWEENNESS_NORMALIZED, scores)).isTrue();
    ViewState larger =
        part.withFilter(
            Filter.NONE
                .with(new Criterion.AttributeValues("side", Set.of("many"), false))
                .withScope(Filter.Scope.SHOWN));
    Scores estimated = normalized(complete(larger, ScoreTable.EMPTY));
    assertThat(estimated.rankedCount()).isEqualTo(40);
    assertThat(estimated.estimate().orElseThrow().accounts()).isEqualTo(40);
  }
}
