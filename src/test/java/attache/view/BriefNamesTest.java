package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ministries · 2014, Ministries · 2015, 2014, 2015",
    "ministries-2014, ministries-2015, 2014, 2015",
    "UN missions · 2015, Ministers · 2015, UN missions, Ministers",
    "2014, 2015, 2014, 2015",
    "2014-05-01, 2014-06-01, 2014-05-01, 2014-06-01",
    "follows_2014-05, follows_2014-06, 2014-05, 2014-06",
    "Ministries · 2014, UN missions · 2014–15, Ministries · 2014, UN missions · 2014–15",
    "follow 2014, follow 2015, follow 2014, follow 2015",
    "a · x · b, a · y · b, x, y",
    "made-up follows, made-up follows · later, made-up follows, made-up follows · later",
    "same, same, same, same",
    "a · same, a · same, a · same, a · same"
  })
  void onlyWhatTellsNamesApartIsLeft(String one, String other, String brief, String otherBrief) {
    assertThat(BriefNames.of(List.of(one, other))).containsExactly(brief, otherBrief);
  }

  @ParameterizedTest
  @CsvSource({"Ministries · 2014", "''"})
  void oneNameStaysWhole(String name) {
    assertThat(BriefNames.of(List.of(name))).containsExactly(name);
  }
}
