package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AlignedNetworksTest {
  private static FollowNetwork ministries() {
    FollowNetwork.Builder builder = FollowNetwork.builder("ministries");
    builder.label(builder.account("mfa-ke"), "Kenya MFA");
    builder.label(builder.account("mfa-pl"), "Poland MFA");
    builder.account("nobody");
    builder.layer("follow").arc(0, 1);
    builder.layer("follow").arc(2, 0);
    return builder
        .attribute(TextColumn.of("iso3", List.of("KEN", "POL", "")))
        .attribute(TextColumn.of("region", List.of("Africa", "Europe", "Nowhere")))
        .build();
  }

  private static FollowNetwork missions() {
    FollowNetwork.Builder builder = FollowNetwork.builder("missions");
    builder.label(builder.account("mission-rw"), "Rwanda");
    builder.label(builder.account("mission-ke"), "Kenya");
    builder.layer("follow").arc(0, 1);
    return builder
        .attribute(TextColumn.of("iso3", List.of("RWA", "KEN")))
        .attribute(TextColumn.of("region", List.of("Africa", "Africa")))
        .build();
  }

  private static AlignedNetworks byCountry() {
    List<FollowNetwork> networks = List.of(ministries(), missions());
    return AlignedNetworks.of(
        AccountMatch.byCountry(
            networks, code -> code.length() == 3 ? code.toUpperCase(Locale.ROOT) : ""),
        networks.stream().map(network -> network.layers().getFirst()).toList());
  }

  @Test
  void actorsHaveOneNumberInAllNetworks() {
    AlignedNetworks aligned = byCountry();
    assertThat(aligned.accountCount()).isEqualTo(4);
    int kenya = aligned.together().account("KEN").orElseThrow();
    int poland = aligned.together().account("POL").orElseThrow();
    int rwanda = aligned.together().account("RWA").orElseThrow();
    assertThat(aligned.layer(0).follows(kenya, poland)).isTrue();
    assertThat(aligned.layer(1).follows(rwanda, kenya)).isTrue();
    assertThat(aligned.together().layers().getFirst().arcCount()).isEqualTo(3);
    assertThat(aligned.network(1).attribute("region").orElseThrow().text(poland))
        .isEqualTo("Europe");
  }

  @Test
  void namesAreEachNetworksOwn() {
    AlignedNetworks aligned = byCountry();
    int kenya = aligned.together().account("KEN").orElseThrow();
    int rwanda = aligned.together().account("RWA").orElseThrow();
    assertThat(aligned.network(0).label(kenya)).isEqualTo("Kenya MFA");
    assertThat(aligned.network(1).label(kenya)).isEqualTo("Kenya");
    assertThat(aligned.network(0).label(rwanda)).isEqualTo("Rwanda");
  }

  @Test
  void whoIsNotSampledIsToldFromWhoFollowsNobody() {
    AlignedNetworks aligned = byCountry();
    int kenya = aligned.together().account("KEN").orElseThrow();
    int poland = aligned.together().account("POL").orElseThrow();
    assertThat(aligned.layer(1).outDegree(kenya)).isZero();
    assertThat(aligned.isSampled(kenya, 1)).isTrue();
    assertThat(aligned.layer(1).outDegree(poland)).isZero();
    assertThat(aligned.isSampled(poland, 1)).isFalse();
  }

  @Test
  void accountsThatMatchNothingKeepTheirTies() {
    AlignedNetworks aligned = byCountry();
    assertThat(aligned.unmatchedCount()).isEqualTo(1);
    int nobody = aligned.together().account("nobody").orElseThrow();
    int kenya = aligned.together().account("KEN").orElseThrow();
    assertThat(aligned.layer(0).follows(nobody, kenya)).isTrue();
    assertThat(aligned.isSampled(nobody, 1)).isFalse();
  }

  @Test
  void anUnmatchedIdThatIsTakenGetsAnother() {
    FollowNetwork.Builder one = FollowNetwork.builder("one");
    one.label(one.account("KEN"), "Poland");
    one.account("x");
    List<FollowNetwork> networks =
        List.of(one.attribute(TextColumn.of("iso3", List.of("POL", "KEN"))).build());
    AlignedNetworks aligned =
        AlignedNetworks.of(
            AccountMatch.byCountry(networks, code -> code.equals("KEN") ? "KEN" : ""),
            List.of(networks.getFirst().layers().getFirst()));
    assertThat(aligned.accountCount()).isEqualTo(2);
    assertThat(aligned.together().account("KEN (1)")).isPresent();
  }

  @Test
  void everyNetworkNeedsItsOwnLayer() {
    List<FollowNetwork> networks = List.of(ministries(), missions());
    AccountMatch match = AccountMatch.byId(networks);
    Layer first = networks.getFirst().layers().getFirst();
    assertThatThrownBy(() -> AlignedNetworks.of(match, List.of(first)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AlignedNetworks.of(match, List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsAreEnoughOnlyIfEveryNetworkSharesOne() {
    AccountMatch both = AccountMatch.byId(List.of(ministries(), ministries()));
    assertThat(both.joinsAll()).isTrue();
    assertThat(AccountMatch.byId(List.of(ministries(), ministries(), missions())).joinsAll())
        .isFalse();
    AccountMatch three =
        AccountMatch.byIdOrCountry(
            List.of(ministries(), ministries(), missions()),
            code -> code.length() == 3 ? code : "");
    assertThat(three.key(0)).isEqualTo("KEN");
  }

  @Property(tries = 100)
  void noTieIsLostAndNoneIsInvented(@ForAll long seed) {
    Random random = new Random(seed);
    List<FollowNetwork> networks = new ArrayList<>();
    for (int which = 0; which < 3; which++) {
      FollowNetwork.Builder builder = FollowNetwork.builder("network " + which);
      for (int account = 0; account < 8; account++) {
        builder.account("account " + random.nextInt(12));
      }
      LayerBuilder layer = builder.layer("follow");
      for (int arc = 0; arc < 20; arc++) {
        layer.arc(random.nextInt(builder.accountCount()), random.nextInt(builder.accountCount()));
      }
      networks.add(builder.build());
    }
    List<Layer> layers = networks.stream().map(network -> network.layers().getFirst()).toList();
    AlignedNetworks aligned = AlignedNetworks.of(AccountMatch.byId(networks), layers);
    for (int which = 0; which < 3; which++) {
      FollowNetwork network = networks.get(which);
      assertThat(aligned.layer(which).arcCount()).isEqualTo(layers.get(which).arcCount());
      assertThat(aligned.sampled(which).cardinality()).isEqualTo(network.accountCount());
      for (int arc = 0; arc < layers.get(which).arcCount(); arc++) {
        String follower = network.id(layers.get(which).follower(arc));
        String followed = network.id(layers.get(which).target(arc));
        assertThat(
                aligned
                    .layer(which)
                    .follows(
                        aligned.together().account(follower).orElseThrow(),
                        aligned.together().account(followed).orElseThrow()))
            .isTrue();
      }
    }
  }
}
