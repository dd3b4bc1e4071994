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
}
