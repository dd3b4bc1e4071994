package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedAccountsTest {
  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("t");
    for (String id : List.of("Kenia", "Kenya", "Peru", "Fiji")) {
      builder.account(id);
    }
    builder.label(1, "Republic of Kenya");
    LayerBuilder follow = builder.layer("follow");
    follow.arc(0, 2);
    follow.arc(0, 1);
    follow.arc(1, 2);
    follow.arc(3, 0);
    follow.attribute(size -> TextColumn.of("since", List.of("a", "b", "c", "d")));
    builder.attribute(TextColumn.of("region", Arrays.asList("Africa", null, "America", "Oceania")));
    builder.attribute(
        ListColumn.of("waves", List.of(List.of("2014"), List.of("2015"), List.of(), List.of())));
    return builder.build();
  }

  @Test
  void tiesAndAttributesOfBothAreThoseOfTheOneThatStays() {
    MergedAccounts merged = MergedAccounts.of(network(), Map.of("Kenia", "Kenya"));
    FollowNetwork made = merged.network();
    int kenya = made.account("Kenya").orElseThrow();
    Layer layer = made.layers().getFirst();
    assertThat(made.accountCount()).isEqualTo(3);
    assertThat(made.label(kenya)).isEqualTo("Republic of Kenya");
    assertThat(made.attribute("region").orElseThrow().text(kenya)).isEqualTo("Africa");
    assertThat(made.attribute("waves").orElseThrow().groups(kenya)).containsExactly("2015", "2014");
    assertThat(layer.arcCount()).isEqualTo(2);
    int arc = layer.arc(kenya, made.account("Peru").orElseThrow());
    assertThat(layer.weight(arc)).isEqualTo(2);
    assertThat(layer.attribute("since").orElseThrow().text(arc)).isEqualTo("a");
    int other = layer.arc(made.account("Fiji").orElseThrow(), kenya);
    assertThat(layer.attribute("since").orElseThrow().text(other)).isEqualTo("d");
    assertThat(merged.count()).isEqualTo(1);
    assertThat(merged.selfFollows(0)).isEqualTo(1);
    assertThat(merged.repeats(0)).isEqualTo(1);
  }

  @Test
  void namesThatNoAccountHasChangeNothing() {
    FollowNetwork network = network();
    assertThat(MergedAccounts.of(network, Map.of("Chile", "Kenya", "Peru", "Chile")).network())
        .isSameAs(network);
    assertThat(MergedAccounts.of(network, Map.of()).network()).isSameAs(network);
  }

  @Test
  void accountsDoNotGoIntoOthersThatGoIntoOthers() {
    Map<String, String> chain = Map.of("Kenia", "Kenya", "Kenya", "Peru");
    assertThatThrownBy(() -> MergedAccounts.of(network(), chain))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
