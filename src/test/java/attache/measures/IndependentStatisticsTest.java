package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rank correlations, inequality, dyads, E–I tests and layer agreement as scipy 1.17, networkx 3.6
 * and numpy 2.4 give them. Chances marked exact come from going through every order there.
 */
class IndependentStatisticsTest {
  private static final JsonNode EXPECTED = expected();

  private static JsonNode expected() {
    InputStream in = IndependentStatisticsTest.class.getResourceAsStream("statistics.json");
    return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  private static Layer layer(int accounts, JsonNode arcs) {
    int[] ends = new int[2 * arcs.size()];
    for (int arc = 0; arc < arcs.size(); arc++) {
      ends[2 * arc] = arcs.get(arc).get(0).intValue();
      ends[2 * arc + 1] = arcs.get(arc).get(1).intValue();
    }
    return TestLayers.of(accounts, ends);
  }

  @Test
  void rankCorrelationsAndTheirChancesAreThoseOfScipy() {
    for (JsonNode set : EXPECTED.get("rankings")) {
      RankAgreement found =
          RankAgreement.of(
              numbers(set.get("x")),
              numbers(set.get("y")),
              RankAgreement.REPEATS,
              1,
              Progress.NONE);
      boolean exact = set.get("exact").booleanValue();
      assertThat(found.spearman()).isCloseTo(set.get("rho").doubleValue(), within(1e-12));
      assertThat(found.kendall()).isCloseTo(set.get("tau").doubleValue(), within(1e-12));
      assertThat(found.spearmanChance().exact()).isEqualTo(exact);
      assertThat(found.spearmanChance().p())
          .isCloseTo(set.get("p_rho").doubleValue(), within(exact ? 1e-12 : 0.015));
      assertThat(found.kendallChance().p())
          .isCloseTo(set.get("p_tau").doubleValue(), within(exact ? 1e-12 : 0.02));
    }
  }

  @Test
  void inequalityIsWhatMeanDifferencesSay() {
    for (JsonNode set : EXPECTED.get("gini")) {
      Inequality found = Inequality.of(numbers(set.get("values")));
      assertThat(found.gini()).isCloseTo(set.get("gini").doubleValue(), within(1e-12));
      double[] lorenz = numbers(set.get("lorenz"));
      for (int poorest = 0; poorest < lorenz.length; poorest++) {
        assertThat(found.share(poorest)).isCloseTo(lorenz[poorest], within(1e-12));
      }
    }
  }

  @Test
  void groupsAreTestedAgainstEveryWayOfDealingThemOut() {
    for (JsonNode set : EXPECTED.get("groups")) {
      String letters = set.get("groups").stringValue();
      Layer layer = layer(letters.length(), set.get("arcs"));
      Groups groups =
          Groups.by(TextColumn.of("g", letters.chars().mapToObj(Character::toString).toList()));
      GroupTest test = GroupTest.of(layer, groups, 100, 1, Progress.NONE);
      assertThat(test.index()).isCloseTo(set.get("index").doubleValue(), within(1e-12));
      assertThat(test.expected()).isCloseTo(set.get("expected").doubleValue(), within(1e-12));
      assertThat(test.chance().p()).isCloseTo(set.get("p").doubleValue(), within(1e-12));
      GroupDensity density = GroupDensity.of(layer, groups);
      for (int group = 0; group < groups.count(); group++) {
        JsonNode expected = set.get("by_group").get(groups.name(group));
        assertThat(test.index(group)).isCloseTo(expected.get("index").doubleValue(), within(1e-12));
        assertThat(test.expected(group))
            .isCloseTo(expected.get("expected").doubleValue(), within(1e-12));
        assertThat(test.chance(group).p())
            .isCloseTo(expected.get("p").doubleValue(), within(1e-12));
        for (int to = 0; to < groups.count(); to++) {
          JsonNode share = set.get("density").get(groups.name(group) + groups.name(to));
          if (share == null) {
            assertThat(density.density(group, to)).isNaN();
          } else {
            assertThat(density.density(group, to)).isCloseTo(share.doubleValue(), within(1e-12));
          }
        }
      }
    }
  }

  /** ρ there is the correlation of the matrix with its transpose, which is another way to it. */
  @Test
  void dyadsAndReciprocityAreThoseOfNetworkxAndNumpy() {
    for (JsonNode set : EXPECTED.get("dyads")) {
      Layer layer = layer(set.get("accounts").intValue(), set.get("arcs"));
      NetworkSummary found = NetworkSummary.of(layer);
      assertThat(found.mutualDyads()).isEqualTo(set.get("mutual").longValue());
      assertThat(found.asymmetricDyads()).isEqualTo(set.get("asymmetric").longValue());
      assertThat(found.nullDyads()).isEqualTo(set.get("null").longValue());
      assertThat(found.density()).isCloseTo(set.get("density").doubleValue(), within(1e-12));
      assertThat(found.reciprocity())
          .isCloseTo(set.get("reciprocity").doubleValue(), within(1e-12));
      assertThat(found.rho()).isCloseTo(set.get("rho").doubleValue(), within(1e-12));
    }
  }

  @Test
  void layersAgreeAsNumpySays() {
    for (JsonNode set : EXPECTED.get("layers")) {
      int accounts = set.get("accounts").intValue();
      LayerAgreement found =
          LayerAgreement.of(
              layer(accounts, set.get("one")),
              layer(accounts, set.get("other")),
              100,
              1,
              Progress.NONE);
      assertThat(found.jaccard()).isCloseTo(set.get("jaccard").doubleValue(), within(1e-12));
      assertThat(found.correlation())
          .isCloseTo(set.get("correlation").doubleValue(), within(1e-12));
      assertThat(found.chance().p()).isCloseTo(set.get("p").doubleValue(), within(1e-12));
    }
  }
}
