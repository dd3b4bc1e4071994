package attache.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project is called until the user gives it a name. */
final class ProjectSavingTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UN missions, UN missions.attache
          a/b:c*d, a b c d.attache
          con, con_.attache
          LPT1, LPT1_.attache
          aux.old, aux.old_.attache
          console, console.attache
          .hidden, Attaché.attache
          """)
  void nameIsMadeOfTheTitle(String title, String name) {
    assertThat(ProjectSaving.fileName(title)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "漢", "🇵🇸", "e🙂"})
  void longTitleIsCutBetweenSigns(String sign) {
    String name = ProjectSaving.fileName(sign.repeat(200));
    assertThat(name.getBytes(UTF_8)).hasSizeBetween(50, 240);
    assertThat(new String(name.getBytes(UTF_8), UTF_8)).isEqualTo(name);
  }

  @Test
  void titleOfNothingUsableGivesTheProgramsName() {
    assertThat(ProjectSaving.fileName(" ?? ")).isEqualTo("Attaché.attache");
  }
}
