package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.TextColumn;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountIndexTest {
  private final FollowNetwork network = network();
  private final AccountIndex index = AccountIndex.of(network);

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (String name :
        List.of("Niger", "Nigeria", "Algeria", "South Korea", "Côte d’Ivoire", "Łódź", "Ghana")) {
      builder.label(builder.account("@" + name), name);
    }
    return builder
        .attribute(TextColumn.of("iso2", List.of("NE", "NG", "DZ", "KR", "CI", "PL", "GH")))
        .attribute(TextColumn.of("motto", List.of("ghana", "", "", "", "", "", "")))
        .build();
  }

  private List<String> found(String query) {
    return Arrays.stream(index.find(query, 8)).mapToObj(network::label).toList();
  }

  @Test
  void theExactNameStandsBeforeLongerOnes() {
    assertThat(found("niger")).containsExactly("Niger", "Nigeria");
  }

  @Test
  void wordsThatBeginSoStandBeforeThoseThatContainIt() {
    assertThat(found("ko")).first().isEqualTo("South Korea");
    assertThat(found("ger")).containsExactly("Algeria", "Niger", "Nigeria");
  }

  @Test
  void anExactCodeStandsFirst() {
    assertThat(found("ng")).first().isEqualTo("Nigeria");
  }

  @ParameterizedTest
  @CsvSource({"cote d'ivoire, Côte d’Ivoire", "lodz, Łódź", "GHANA, Ghana", "@gha, Ghana"})
  void caseAndAccentsDoNotMatter(String query, String label) {
    assertThat(found(query)).containsExactly(label);
  }

  @Test
  void otherAttributesAreNotSearched() {
    assertThat(found("ghana")).containsExactly("Ghana");
  }

  @Test
  void anEmptyQueryFindsNothingButFiltersNothingOut() {
    assertThat(found("  ")).isEmpty();
    assertThat(index.matches(" ")).doesNotContain(false);
  }
}
