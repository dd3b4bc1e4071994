package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.measures.TieChanges.Follow;
import attache.network.AccountMatch;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkComparisonTest {
  private static FollowNetwork network(String accounts, String... follows) {
    FollowNetwork.Builder builder = FollowNetwork.builder(accounts);
    for (String id : accounts.split(" ", -1)) {
      builder.account(id);
    }
    for (String follow : follows) {
      String[] ends = follow.split(">", -1);
      builder.layer(Layer.FOLLOW).arc(builder.account(ends[0]), builder.account(ends[1]));
    }
    return builder.build();
  }

  private static Layer layer(FollowNetwork network) {
    return network.layers().getFirst();
  }

  private static final FollowNetwork BEFORE = network("a b c d", "a>b", "b>a", "c>d", "a>c");
  private static final FollowNetwork AFTER = network("b a c e", "a>b", "c>a", "e>a");

  @Test
  void tiesOfAccountsThatCameOrWentAreNeitherGainedNorLost() {
    AccountMatch match = AccountMatch.byId(List.of(BEFORE, AFTER));
    TieChanges changes = TieChanges.between(match, 0, layer(BEFORE), 1, layer(AFTER));
    assertThat(named(match, changes.kept())).containsExactly("a>b");
    assertThat(named(match, changes.lost())).containsExactlyInAnyOrder("b>a", "a>c");
    assertThat(named(match, changes.gained())).containsExactly("c>a");
    assertThat(named(match, changes.went())).containsExactly("c>d");
    assertThat(named(match, changes.came())).containsExactly("e>a");
    assertThat(changes.stability()).isEqualTo(0.25);
    assertThat(changes.unmatched()).isZero();
  }

  private static List<String> named(AccountMatch match, List<Follow> follows) {
    return follows.stream()
        .map(follow -> match.key(follow.follower()) + ">" + match.key(follow.followed()))
        .toList();
  }

  @Test
  void ranksAreComparedByTheShareOfOthersBelow() {
    AccountMatch match = AccountMatch.byId(List.of(BEFORE, AFTER));
    Scores before = Scores.of(new double[] {4, 3, 2, 1});
    Scores after = Scores.of(new double[] {9, 5, 7, 8});
    RankMoves moves = RankMoves.between(match, 0, before, 1, after);
    assertThat(moves.moves())
        .extracting(move -> match.key(move.actor()))
        .containsExactly("b", "c", "a");
    RankMoves.Move first = moves.moves().getFirst();
    assertThat(first.percentileBefore()).isCloseTo(200 / 3.0, within(1e-9));
    assertThat(first.percentileAfter()).isEqualTo(100);
    assertThat(first.places()).isEqualTo(1);
    RankMoves.Move last = moves.moves().getLast();
    assertThat(last.after()).isEqualTo(4);
    assertThat(last.commonAfter()).isEqualTo(3);
    assertThat(last.places()).isEqualTo(-2);
  }

  @Test
  void accountsOfACountryAreMatchedWhateverTheyAreCalled() {
    FollowNetwork missions =
        network("mission-rw mission-nz x y")
            .withAttribute(TextColumn.of("country", Arrays.asList("Rwanda", null, "Peru", "Peru")));
    FollowNetwork ministers =
        network("kigali RW New_Zealand")
            .withAttribute(TextColumn.of("iso2", Arrays.asList("RW", null, null)));
    Map<String, String> codes =
        Map.of("rwanda", "RWA", "rw", "RWA", "peru", "PER", "new_zealand", "NZL");
    AccountMatch match =
        AccountMatch.byCountry(
            List.of(missions, network("NZ")),
            text -> codes.getOrDefault(text.toLowerCase(Locale.ROOT), ""));
    assertThat(match.actorCount()).isEqualTo(1);
    assertThat(match.key(0)).isEqualTo("RWA");
    assertThat(match.isIn(0, 1)).isFalse();
    assertThat(match.unclear()).containsExactly("PER");
    AccountMatch other =
        AccountMatch.byCountry(
            List.of(missions, ministers),
            text -> codes.getOrDefault(text.toLowerCase(Locale.ROOT), ""));
    assertThat(other.unclear()).contains("RWA");
    assertThat(other.actor(1, 2)).isPresent();
    assertThat(other.label(other.actor(1, 2).getAsInt())).isEqualTo("New_Zealand");
  }

  @Test
  void layersThatAreTheSameAgreeWholly() {
    Layer layer = TestLayers.random(30, 120, 0.4, 3);
    LayerAgreement found = LayerAgreement.of(layer, layer, 199, 1, Progress.NONE);
    assertThat(found.jaccard()).isEqualTo(1);
    assertThat(found.correlation()).isCloseTo(1, within(1e-12));
    assertThat(found.chance().p()).isEqualTo(1 / 200.0);
    assertThat(Arrays.stream(LayerAgreement.byAccount(layer, layer)).filter(a -> !Double.isNaN(a)))
        .allMatch(agreement -> agreement == 1);
  }

  @Test
  void anAccountsAgreementIsThatOfItsOwnTies() {
    Layer one = TestLayers.of(4, 0, 1, 1, 0, 2, 0);
    Layer other = TestLayers.of(4, 0, 1, 0, 2);
    double[] agreement = LayerAgreement.byAccount(one, other);
    assertThat(agreement).containsExactly(0.25, 0.5, 0, Double.NaN);
  }

  @Test
  void nothingCanBeSaidOfAnEmptyLayer() {
    LayerAgreement found =
        LayerAgreement.of(TestLayers.of(3), TestLayers.of(3, 0, 1), 9, 1, Progress.NONE);
    assertThat(found.correlation()).isNaN();
    assertThat(found.chance().p()).isNaN();
    assertThat(found.jaccard()).isZero();
  }
}
