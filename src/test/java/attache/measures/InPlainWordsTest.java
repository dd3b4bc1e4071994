package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InPlainWordsTest {
  private static Scores scores(double... values) {
    return Scores.of(values);
  }

  /** 56 scores, the first ones given, the rest going down from 30 and all different. */
  private static Scores of56(double... first) {
    double[] values = new double[56];
    Arrays.setAll(values, i -> i < first.length ? first[i] : 30 - i / 2.0);
    return Scores.of(values);
  }

  @Test
  void inDegreeTellsPeersAndRank() {
    assertThat(InPlainWords.inDegree(of56(43, 42, 41), 2))
        .isEqualTo("Followed by 41 of its 55 peers: rank 3 of 56.");
  }

  @Test
  void aTieIsASharedRank() {
    assertThat(InPlainWords.inDegree(of56(43, 42, 41, 41), 3))
        .isEqualTo("Followed by 41 of its 55 peers: shared rank 3 of 56.");
  }

  @Test
  void allAndNoneAreWords() {
    assertThat(InPlainWords.inDegree(scores(2, 0, 1), 0))
        .isEqualTo("Followed by all of its 2 peers: rank 1 of 3.");
    assertThat(InPlainWords.inDegree(scores(2, 0, 1), 1))
        .isEqualTo("Followed by none of its 2 peers: rank 3 of 3.");
    assertThat(InPlainWords.outDegree(scores(2, 0, 1), 2))
        .isEqualTo("Follows 1 of its 2 peers: rank 2 of 3.");
    assertThat(InPlainWords.outDegree(scores(2, 0, 1), 1))
        .isEqualTo("Follows none of its 2 peers: rank 3 of 3.");
    assertThat(InPlainWords.mutual(scores(1, 1, 0), 0))
        .isEqualTo("Mutual with 1 of its 2 peers: shared rank 1 of 3.");
  }

  @Test
  void anOnlyPeerIsNotCounted() {
    assertThat(InPlainWords.inDegree(scores(1, 0), 0))
        .isEqualTo("Followed by its only peer: rank 1 of 2.");
    assertThat(InPlainWords.inDegree(scores(1, 0), 1))
        .isEqualTo("Not followed by its only peer: rank 2 of 2.");
    assertThat(InPlainWords.outDegree(scores(0, 1), 0))
        .isEqualTo("Does not follow its only peer: rank 2 of 2.");
    assertThat(InPlainWords.mutual(scores(0, 0), 0))
        .isEqualTo("Not mutual with its only peer: shared rank 1 of 2.");
  }

  @Test
  void anAccountAloneHasNoPeers() {
    assertThat(InPlainWords.inDegree(scores(0), 0)).isEqualTo("It has no peers in this network.");
    assertThat(InPlainWords.betweenness(scores(0), scores(0), 0, true))
        .isEqualTo("It has no two peers to stand between.");
  }

  @Test
  void betweennessComparesWithTheInDegreeRank() {
    Scores inDegree = of56(43, 42, 41, 41, 39, 38, 37);
    double[] shares = new double[56];
    System.arraycopy(new double[] {0.04, 0.03, 0.01, 0.03, 0.02, 0.02, 0.041}, 0, shares, 0, 7);
    Scores betweenness = Scores.of(shares);
    assertThat(InPlainWords.betweenness(betweenness, inDegree, 6, true))
        .isEqualTo(
            "Lies on 4.1\u00a0% of the shortest paths between its peers: rank 1 of 56, 6 places"
                + " above its in-degree rank.");
    assertThat(InPlainWords.betweenness(betweenness, inDegree, 0, true))
        .endsWith("rank 2 of 56, 1 place below its in-degree rank.");
    assertThat(InPlainWords.betweenness(betweenness, inDegree, 3, true))
        .endsWith("shared rank 3 of 56, the same as its in-degree rank.");
    assertThat(InPlainWords.betweenness(betweenness, inDegree, 3, false))
        .endsWith("shared rank 3 of 56, the same as its degree rank.");
  }

  @Test
  void standingBetweenNobodyIsSaidInWords() {
    assertThat(InPlainWords.betweenness(scores(1, 0, 0), scores(2, 1, 0), 2, true))
        .isEqualTo("Lies on none of the shortest paths between its peers: shared rank 2 of 3.");
  }

  @Test
  void degreesOfTiesWithoutADirectionAreOne() {
    for (String measure : List.of(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL)) {
      assertThat(InPlainWords.of(Measures.get(measure).orElseThrow(), scores(2, 1, 1), 1, false))
          .isEqualTo("Tied to 1 of its 2 peers: shared rank 2 of 3.");
      assertThat(InPlainWords.of(Measures.get(measure).orElseThrow(), scores(2, 1, 1), 1, true))
          .doesNotContain("Tied");
    }
  }

  @Test
  void anUndefinedScoreHasNoRank() {
    assertThat(InPlainWords.rank(scores(Double.NaN, 1), 0)).isEqualTo("no rank");
    assertThat(InPlainWords.inDegree(scores(Double.NaN, 1, 1), 0))
        .isEqualTo("Undefined for this account.");
  }

  @Test
  void noSentenceCountsZeroOrSaysOneOfMany() {
    for (Measure measure :
        Stream.concat(Measures.all().stream(), Measures.onDemand().stream()).toList()) {
      Scores ends = scores(0, 1, Double.NaN, 2);
      assertThat(InPlainWords.of(measure, ends, 0))
          .doesNotContain(" 0 ordered", " 0 pairs", "as if 0 ", "at least 0", "0\u00a0%");
      assertThat(InPlainWords.of(measure, ends, 1))
          .doesNotContain("1 others", "1 ordered pairs", "1 pairs", "1.0", "100\u00a0%");
      assertThat(InPlainWords.of(measure, ends, 2)).startsWith("Undefined").endsWith(".");
    }
  }

  @Test
  void whyAScoreIsUndefinedIsSaid() {
    Scores unknown = scores(Double.NaN, 1);
    assertThat(InPlainWords.of(Measures.get(Measures.RECIPROCITY).orElseThrow(), unknown, 0))
        .isEqualTo("Undefined, because it follows nobody.");
    assertThat(InPlainWords.of(Measures.get(Measures.CONSTRAINT).orElseThrow(), unknown, 0))
        .isEqualTo("Undefined, because it has no contacts.");
  }

  @Test
  void peersAreThoseOfTheAccountsThatAreMeasured() {
    assertThat(InPlainWords.inDegree(scores(2, Double.NaN, 1, 0), 0))
        .isEqualTo("Followed by all of its 2 peers: rank 1 of 3.");
  }
}
