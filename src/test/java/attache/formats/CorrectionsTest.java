package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  @Test
  void aNameThatIsMeantIsReadAsNoOther() {
    Map<String, String> both = Map.of("Kenja", "Kenya", "Kenia", "Kenya");
    assertThat(Corrections.NONE.with("Kenja", "Kenia").with("Kenia", "Kenya").meant())
        .isEqualTo(both);
    assertThat(Corrections.NONE.with("Kenia", "Kenya").with("Kenja", "Kenia").meant())
        .isEqualTo(both);
  }

  @Test
  void theLaterOfTwoOppositeCorrectionsCounts() {
    assertThat(Corrections.NONE.with("Kenia", "Kenya").with("Kenya", "Kenia").meant())
        .isEqualTo(Map.of("Kenya", "Kenia"));
  }
}
