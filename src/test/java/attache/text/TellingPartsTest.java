package attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingPartsTest {
  @ParameterizedTest
  @CsvSource({
    "follow 2014|follow 2015, 2014|2015",
    "follow mfa-2014|follow mfa-2015, 2014|2015",
    "follow|mention, follow|mention",
    "a b|a b c, b|b c",
    "one, one",
    "same|same, same|same"
  })
  void namesKeepTheWordsThatTellThemApart(String names, String told) {
    assertThat(TellingParts.of(List.of(names.split("\\|", -1))))
        .containsExactly(told.split("\\|", -1));
  }
}
