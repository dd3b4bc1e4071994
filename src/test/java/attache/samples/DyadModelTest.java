package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadModelTest {
  private static final SamplePlan PLAN = SamplePlans.MISSIONS;
  private static final int SIZE = PLAN.ids().size();

  @Test
  void sameSeedDrawsTheSameFollows() {
    assertThat(model().draw(7)).isDeepEqualTo(model().draw(7));
  }

  @Test
  void otherSeedDrawsOtherFollows() {
    assertThat(Arrays.deepEquals(model().draw(7), model().draw(8))).isFalse();
  }

  private static DyadModel model() {
    return new DyadModel(
        ParameterFile.read(PLAN),
        PLAN.affinity().matrix(PLAN.countries()),
        new boolean[SIZE][SIZE]);
  }

  @Test
  void drawDoesNotDependOnTheOrderOfTheAccounts() {
    boolean[][] none = new boolean[2][2];
    double[][] noAffinity = new double[2][2];
    for (long seed = 0; seed < 50; seed++) {
      boolean[][] one = pair(List.of("a", "b"), 0.5, -0.5, noAffinity, none).draw(seed);
      boolean[][] other = pair(List.of("b", "a"), -0.5, 0.5, noAffinity, none).draw(seed);
      assertThat(one[0][1]).isEqualTo(other[1][0]);
      assertThat(one[1][0]).isEqualTo(other[0][1]);
    }
  }

  private static DyadModel pair(
      List<String> ids, double first, double second, double[][] affinity, boolean[][] before) {
    DyadParameters.Account one = new DyadParameters.Account(ids.getFirst(), first, 0, 0);
    DyadParameters.Account other = new DyadParameters.Account(ids.getLast(), second, 0, 0);
    return new DyadModel(new DyadParameters(0, 0, 0.7, 0, List.of(one, other)), affinity, before);
  }

  @Test
  void followsAreAsFrequentAsTheModelSays() {
    DyadModel model = pair(List.of("a", "b"), 0.4, -1, new double[2][2], new boolean[2][2]);
    DyadModel.Dyad dyad = model.dyad(0, 1);
    int draws = 20_000;
    double forward = 0;
    double both = 0;
    for (int seed = 0; seed < draws; seed++) {
      boolean[][] follows = model.draw(seed);
      forward += follows[0][1] && !follows[1][0] ? 1 : 0;
      both += follows[0][1] && follows[1][0] ? 1 : 0;
    }
    assertThat(forward / draws).isCloseTo(dyad.forward(), within(0.015));
    assertThat(both / draws).isCloseTo(dyad.both(), within(0.015));
  }

  @Test
  void fittedDegreesAreThoseAimedAt() {
    DegreeAims aims = DegreeAims.of(PLAN);
    DyadModel model = model();
    for (int u = 0; u < SIZE; u++) {
      double in = 0;
      double out = 0;
      for (int v = 0; v < SIZE; v++) {
        if (u != v) {
          DyadModel.Dyad dyad = model.dyad(u, v);
          out += dyad.forward() + dyad.both();
          in += dyad.backward() + dyad.both();
        }
      }
      assertThat(out).isCloseTo(aims.out(u), within(0.05));
      assertThat(in).isCloseTo(aims.in(u), within(0.05));
    }
  }

  @Test
  void degreesAimedAtHaveThePublishedMean() {
    for (SamplePlan plan : SamplePlans.ALL) {
      DegreeAims aims = DegreeAims.of(plan);
      double[] sums = new double[2];
      for (int u = 0; u < plan.ids().size(); u++) {
        sums[0] += aims.in(u);
        sums[1] += aims.out(u);
      }
      double wanted = plan.whole().meanInDegree() * plan.ids().size();
      assertThat(sums[0]).isCloseTo(wanted, within(1e-6));
      assertThat(sums[1]).isCloseTo(wanted, within(1e-6));
    }
  }
}
