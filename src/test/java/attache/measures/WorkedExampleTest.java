package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {
  /** Ann and Ben follow Hub, which follows Cid and Ann. */
  private static final FollowNetwork NETWORK = network();

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("hub");
    List.of("Ann", "Ben", "Hub", "Cid", "Dan").forEach(builder::account);
    int[][] arcs = {{0, 2}, {1, 2}, {2, 3}, {2, 0}};
    for (int[] arc : arcs) {
      builder.layer(Layer.FOLLOW).arc(arc[0], arc[1]);
    }
    return builder.build();
  }

  private static List<String> worked(String measure, int account, int most) {
    Layer layer = NETWORK.layers().getFirst();
    return WorkedExample.of(NETWORK, layer, measure, account, most, Progress.NONE);
  }

  @Test
  void inDegreeNamesTheFollowers() {
    assertThat(worked(Measures.IN_DEGREE, 2, 9))
        .containsExactly("Followed by Ann, Ben. Each counts 1, together 2.");
    assertThat(worked(Measures.IN_DEGREE, 2, 1))
        .containsExactly("Followed by Ann and 1 more. Each counts 1, together 2.");
    assertThat(worked(Measures.IN_DEGREE, 1, 9)).containsExactly("Followed by nobody.");
  }

  @Test
  void degreesOfTiesWithoutADirectionNameWhomTheAccountIsTiedTo() {
    FollowNetwork.Builder builder = FollowNetwork.builder("tie");
    List.of("Ann", "Ben").forEach(builder::account);
    builder.layer(Layer.FOLLOW).directed(false).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(1, 0);
    FollowNetwork network = builder.build();
    for (String measure : List.of(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL)) {
      assertThat(
              WorkedExample.of(network, network.layers().getFirst(), measure, 0, 9, Progress.NONE))
          .containsExactly("Tied to Ben. Each counts 1, together 1.");
    }
  }

  @Test
  void reciprocityNamesWhoFollowsBack() {
    assertThat(worked(Measures.RECIPROCITY, 2, 9))
        .containsExactly(
            "It follows Ann, Cid: 2.",
            "Of these, it is followed back by Ann: 1.",
            "1 ÷ 2 = 50\u00a0%.");
    assertThat(worked(Measures.RECIPROCITY, 3, 9))
        .containsExactly("It follows nobody, so there is nothing to divide by: undefined.");
  }

  @Test
  void otherCountsOfItsOwnTiesNameTheAccounts() {
    assertThat(worked(Measures.OUT_DEGREE, 2, 9))
        .containsExactly("Follows Ann, Cid. Each counts 1, together 2.");
    assertThat(worked(Measures.OUT_DEGREE, 3, 9)).containsExactly("Follows nobody.");
    assertThat(worked(Measures.MUTUAL, 2, 9))
        .containsExactly("Mutual with Ann. Each counts 1, together 1.");
    assertThat(worked(Measures.RECIPROCITY_GIVEN, 2, 9))
        .containsExactly(
            "It is followed by Ann, Ben: 2.",
            "Of these, it follows back Ann: 1.",
            "1 ÷ 2 = 50\u00a0%.");
    assertThat(worked(Measures.RECIPROCITY_GIVEN, 1, 9))
        .containsExactly("Nobody follows it, so there is nothing to divide by: undefined.");
  }

  @Test
  void betweennessAddsTheSharesOfPairs() {
    assertThat(worked(Measures.BETWEENNESS, 2, 1))
        .containsExactly(
            "Ann to Cid: the only shortest path leads through it, a share of 1.",
            "2 more pairs add 2.0.",
            "All shares together: 3.0.");
  }

  @Test
  void constraintAddsWhatContactsHold() {
    assertThat(worked(Measures.CONSTRAINT, 2, 1))
        .containsExactly(
            "Ann: share 0.5 of its ties, and 0 by way of others; (0.5 + 0)² = 0.25.",
            "2 more contacts add 0.125.",
            "All contacts together: 0.375.");
    assertThat(worked(Measures.CONSTRAINT, 4, 1))
        .containsExactly("It has no contacts, so there is nothing to add up: undefined.");
  }

  @Test
  void otherMeasuresAreNotWorkedOut() {
    assertThatThrownBy(() -> worked(Measures.PAGERANK, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(WorkedExample.MEASURES)
        .allSatisfy(measure -> assertThat(worked(measure, 2, 5)).isNotEmpty());
  }

  @Test
  void bridgeBetweennessAddsTheSharesOfUnorderedPairsAndDividesByAll() {
    assertThat(worked(Measures.BETWEENNESS_UNDIRECTED, 2, 1))
        .containsExactly(
            "Ann and Ben: the only shortest chain of ties leads through it, a share of 1.",
            "2 more pairs add 2.0.",
            "All shares together: 3.0.");
    assertThat(worked(Measures.BETWEENNESS_UNDIRECTED_NORMALIZED, 2, 9))
        .endsWith("All shares together: 3.0.", "Its peers make 6 pairs; 3.0 ÷ 6 = 50\u00a0%.");
    assertThat(worked(Measures.BETWEENNESS_NORMALIZED, 2, 9))
        .endsWith("Its peers make 12 ordered pairs; 3.0 ÷ 12 = 25\u00a0%.");
  }

  @Test
  void commonSourceNamesThePairsOfFollowersThatAreNotTied() {
    assertThat(worked(Measures.COMMON_SOURCE, 2, 9))
        .containsExactly(
            "It is followed by Ann, Ben: 2.",
            "They make 1 pair, of which 0 are tied to each other. That leaves 1:",
            "Ann and Ben");
    assertThat(worked(Measures.COMMON_SOURCE, 3, 9))
        .containsExactly("Fewer than two accounts follow it, so there is no pair: 0.");
  }

  @Test
  void harmonicClosenessCountsTheAccountsAtEachDistance() {
    assertThat(worked(Measures.HARMONIC_IN, 3, 9))
        .containsExactly(
            "1 account is 1 step away: 1.0.",
            "2 accounts are 2 steps away; each counts 1 ÷ 2: 1.0.",
            "1 account without a path: 0.",
            "All together: 2.0.");
    assertThat(worked(Measures.HARMONIC_OUT, 3, 9))
        .containsExactly("4 accounts without a path: 0.", "All together: 0.");
  }

  @Test
  void clusteringCountsTiedPairsOfNeighbours() {
    assertThat(worked(Measures.CLUSTERING, 2, 9))
        .containsExactly(
            "Tied to Ann, Ben, Cid: 3.",
            "They make 3 pairs, of which 0 are tied to each other: 0 ÷ 3 = 0\u00a0%.");
    assertThat(worked(Measures.CLUSTERING, 4, 9))
        .containsExactly("Tied to nobody: 0.", "Fewer than two make no pair: 0.");
  }

  @Test
  void effectiveSizeTakesFromEachContactWhatIsRedundant() {
    assertThat(worked(Measures.EFFICIENCY, 2, 1))
        .containsExactly(
            "Ann: 0 of it is redundant, because tied to other contacts; 1 − 0 = 1.",
            "2 more contacts add 2.",
            "All contacts together: 3.",
            "3 ÷ 3 = 100\u00a0%.");
    assertThat(worked(Measures.EFFECTIVE_SIZE, 4, 9))
        .containsExactly("It has no contacts, so there is nothing to add up: undefined.");
  }
}
