package attache.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {
  private static FollowNetwork network(String title, String group, String... ties) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    for (String tie : ties) {
      builder
          .layer("follow")
          .arc(builder.account(tie.substring(0, 1)), builder.account(tie.substring(1)));
    }
    builder.attribute(
        TextColumn.of("group", java.util.Collections.nCopies(builder.accountCount(), group)));
    return builder.build();
  }

  private static FollowNetwork twoWaves() {
    return Waves.join(
        "both",
        List.of(
            new Waves.Part("", "2014", network("old", "x", "ab", "bc")),
            new Waves.Part("", "2015", network("new", "y", "ab", "da"))));
  }

  @Test
  void eachWaveIsALayerOfItsOwnName() {
    FollowNetwork both = twoWaves();
    assertThat(both.layers()).extracting(Layer::name).containsExactly("follow 2014", "follow 2015");
    assertThat(both.layers()).extracting(Layer::kind).containsOnly("follow");
    assertThat(Waves.of(both).names()).containsExactly("2014", "2015");
    assertThat(Waves.of(both).layer("follow", "2015").orElseThrow().arcCount()).isEqualTo(2);
  }

  @Test
  void anAccountThatWasNotObservedIsToldFromOneThatFollowsNobody() {
    FollowNetwork both = twoWaves();
    Waves waves = Waves.of(both);
    int c = both.account("c").orElseThrow();
    int b = both.account("b").orElseThrow();
    assertThat(waves.observed(c, "2014")).isTrue();
    assertThat(waves.observed(c, "2015")).isFalse();
    assertThat(waves.observed(b, "2015")).isTrue();
    assertThat(both.layers().get(1).outDegree(b)).isZero();
  }

  @Test
  void theNetworkOfAWaveHasItsAccountsAndItsTiesOnly() {
    FollowNetwork old = Waves.of(twoWaves()).at("2014");
    assertThat(old.accountCount()).isEqualTo(3);
    assertThat(old.layers()).extracting(Layer::name).containsExactly("follow");
    assertThat(old.layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(old.attribute(Waves.ATTRIBUTE)).isEmpty();
  }

  @Test
  void theLastWavesValueOfAnAttributeStays() {
    AttributeColumn group = twoWaves().attribute("group").orElseThrow();
    assertThat(group.text(0)).isEqualTo("y");
    assertThat(group.text(2)).isEqualTo("x");
  }

  @Test
  void whoIsTakenForObservedOnlyForLackOfBetterKnowledgeIsCounted() {
    FollowNetwork.Builder builder = FollowNetwork.builder("unsaid");
    List.of("a", "b", "c").forEach(builder::account);
    builder.layer("follow", "2014").arc(0, 1);
    builder.layer("mention", "2014").arc(1, 2);
    builder.layer("follow", "2015").arc(0, 1);
    Waves unsaid = Waves.of(builder.build());
    assertThat(unsaid.silentlyObserved("2014")).isZero();
    assertThat(unsaid.silentlyObserved("2015")).isEqualTo(1);
    assertThat(unsaid.silentlyObserved("")).isZero();
    assertThat(Waves.of(twoWaves()).silentlyObserved("2015")).isZero();
  }

  @Test
  void filesOfSeveralKindsBecomeLayersWithoutWaves() {
    FollowNetwork both =
        Waves.join(
            "both",
            List.of(
                new Waves.Part("follow", "", network("f", "x", "ab")),
                new Waves.Part("mention", "", network("m", "x", "ba"))));
    assertThat(both.layers()).extracting(Layer::name).containsExactly("follow", "mention");
    assertThat(Waves.of(both).names()).isEmpty();
    assertThat(both.attribute(Waves.ATTRIBUTE)).isEmpty();
  }

  @Test
  void aNetworkObservedOnceHasNoWaves() {
    FollowNetwork once = network("once", "x", "ab");
    assertThat(Waves.of(once).names()).isEmpty();
    assertThat(Waves.of(once).observed(0, "2014")).isTrue();
    assertThat(once.layers().getFirst().wave()).isEmpty();
  }
}
