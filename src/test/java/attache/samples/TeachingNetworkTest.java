package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.measures.Brokers;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import org.jgrapht.alg.planar.BoyerMyrvoldPlanarityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README counts by hand on the teaching network, and the program counts, too. */
class TeachingNetworkTest {
  private static final FollowNetwork NETWORK = Shipped.TEACHING;
  private static final Layer LAYER = NETWORK.layers().getFirst();
  private static final NetworkSummary SUMMARY = NetworkSummary.of(LAYER);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Aldmoor, 4, 4, 4, 31.5, 12.5
          Brevia,  4, 2, 2,  8.5,  9.5
          Corland, 2, 3, 2,  5,    6
          Dunmark, 1, 2, 1,  0,    0
          Estova,  0, 1, 0,  0,    0
          Fennia,  3, 3, 2, 40,   25
          Galdor,  5, 3, 3, 33,   18.5
          Halvia,  2, 2, 1,  7,    3
          Istara,  1, 2, 1,  1,    0
          Jorvia,  2, 1, 0,  0,    0.5
          Kestria, 0, 1, 0,  0,    0
          Lorn,    0, 0, 0,  0,    0
          """)
  void measuresAreThoseCountedByHand(
      String embassy, int in, int out, int mutual, double betweenness, double undirected) {
    assertThat(score(Measures.IN_DEGREE, embassy)).isEqualTo(in);
    assertThat(score(Measures.OUT_DEGREE, embassy)).isEqualTo(out);
    assertThat(score(Measures.MUTUAL, embassy)).isEqualTo(mutual);
    assertThat(score(Measures.BETWEENNESS, embassy)).isCloseTo(betweenness, within(1e-9));
    assertThat(score(Measures.BETWEENNESS_UNDIRECTED, embassy)).isCloseTo(undirected, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "Galdor, 1",
    "Aldmoor, 2",
    "Brevia, 2",
    "Fennia, 4",
    "Corland, 5",
    "Halvia, 5",
    "Jorvia, 5",
    "Dunmark, 8",
    "Istara, 8",
    "Estova, 10",
    "Kestria, 10",
    "Lorn, 10"
  })
  void equallyFollowedEmbassiesShareARank(String embassy, int rank) {
    assertThat(scores(Measures.IN_DEGREE).rank(account(embassy))).isEqualTo(rank);
  }

  @Test
  void twentyFourFollowsMakeTwoFollowersAnEmbassy() {
    assertThat(SUMMARY.arcs()).isEqualTo(24);
    assertThat(SUMMARY.meanInDegree()).isEqualTo(2);
  }

  @Test
  void twoInElevenPossibleFollowsExist() {
    assertThat(SUMMARY.density()).isCloseTo(2.0 / 11, within(1e-12));
  }

  @Test
  void twoThirdsOfTheFollowsAreReturned() {
    assertThat(SUMMARY.reciprocity()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(SUMMARY.rho()).isCloseTo(16.0 / 27, within(1e-12));
  }

  @Test
  void dyadsAreEightMutualEightOneWayAndFiftyUnconnected() {
    assertThat(SUMMARY.mutualDyads()).isEqualTo(8);
    assertThat(SUMMARY.asymmetricDyads()).isEqualTo(8);
    assertThat(SUMMARY.nullDyads()).isEqualTo(50);
  }

  @Test
  void fenniaAloneIsABroker() {
    Brokers brokers = Brokers.of(scores(Measures.IN_DEGREE), scores(Measures.BETWEENNESS));
    assertThat(brokers.accounts()).containsExactly(account("Fennia"));
  }

  @Test
  void lornIsIsolated() {
    assertThat(LAYER.inDegree(account("Lorn"))).isZero();
    assertThat(LAYER.outDegree(account("Lorn"))).isZero();
  }

  @Test
  void aldmoorBreviaAndCorlandAllFollowEachOther() {
    assertThat(LAYER.mutual(account("Aldmoor"), account("Brevia"))).isTrue();
    assertThat(LAYER.mutual(account("Brevia"), account("Corland"))).isTrue();
    assertThat(LAYER.mutual(account("Corland"), account("Aldmoor"))).isTrue();
  }

  @Test
  void pictureCanBeDrawnWithoutCrossings() {
    SimpleGraph<Integer, DefaultEdge> ties = new SimpleGraph<>(DefaultEdge.class);
    for (int account = 0; account < LAYER.accountCount(); account++) {
      ties.addVertex(account);
    }
    for (int arc = 0; arc < LAYER.arcCount(); arc++) {
      ties.addEdge(LAYER.follower(arc), LAYER.target(arc));
    }
    assertThat(new BoyerMyrvoldPlanarityInspector<>(ties).isPlanar()).isTrue();
  }

  private static int account(String embassy) {
    for (int account = 0; account < NETWORK.accountCount(); account++) {
      if (NETWORK.label(account).equals(embassy)) {
        return account;
      }
    }
    throw new IllegalArgumentException(embassy);
  }

  private static Scores scores(String measure) {
    return Measures.get(measure).orElseThrow().compute(LAYER, Progress.NONE);
  }

  private static double score(String measure, String embassy) {
    return scores(measure).value(account(embassy));
  }
}
