package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
  private static final List<String> NAMES =
      List.of("Libya", "Lebanon", "Côte d'Ivoire", "Peru", "Iran", "Iraq", "UM");

  @ParameterizedTest
  @CsvSource({
    "Lybia, Libya", // two letters in each other's place
    "Libia, Libya",
    "lebannon, Lebanon",
    "Leabnon, Lebanon",
    "COTE D'IVOIRE, Côte d'Ivoire",
    "Pure, Peru"
  })
  void aNameThatDiffersInAFewLettersIsFound(String written, String meant) {
    assertThat(new SimilarNames(NAMES).to(written)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"Bilay", "Atlantis", "Purely", "X", "mu"})
  void aNameThatDiffersInManyIsNot(String written) {
    assertThat(new SimilarNames(NAMES).to(written)).isEmpty();
  }

  @Test
  void aNameAmongVeryManyIsFoundWhereverItStands() {
    List<String> many =
        IntStream.range(0, 50_000)
            .mapToObj(i -> i == 49_999 ? "Kenya" : "@mission_" + Integer.toString(i, 36))
            .toList();
    assertThat(new SimilarNames(many).to("Kenia")).containsExactly("Kenya");
  }

  @Test
  void ofVeryManyNamesThatAreNearlyAlikeNoneIsOffered() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "user" + (100_000 + i)).toList();
    assertThat(new SimilarNames(many).to("user123456")).isEmpty();
    assertThat(new SimilarNames(many.subList(0, 100)).to("user100007"))
        .startsWith("user100007")
        .hasSize(3);
  }
}
