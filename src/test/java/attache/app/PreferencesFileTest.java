package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PreferencesFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("deep/preferences.json");
  }

  @Test
  void missingFileGivesDefaultsWithoutComplaint() {
    PreferencesFile.Outcome outcome = new PreferencesFile(file()).load();
    assertThat(outcome.preferences()).isEqualTo(Preferences.DEFAULT);
    assertThat(outcome.complaint()).isEmpty();
  }

  @Test
  void whatWasSavedIsLoaded() throws IOException {
    Preferences changed =
        Preferences.DEFAULT
            .withAppearance(Preferences.Appearance.DARK)
            .opened("/one.csv")
            .opened("/two.csv")
            .withWindow(new Preferences.Window(5, 6, 900, 700, true))
            .withCard(new Preferences.Side(400, false));
    new PreferencesFile(file()).save(changed);
    assertThat(new PreferencesFile(file()).load().preferences()).isEqualTo(changed);
    assertThat(changed.recent()).containsExactly("/two.csv", "/one.csv");
  }

  @Test
  void fieldsOfANewerVersionSurviveASave() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\"appearance\":\"LIGHT\",\"later\":{\"x\":[1,2]}}");
    PreferencesFile preferences = new PreferencesFile(file());
    Preferences loaded = preferences.load().preferences();
    assertThat(loaded.appearance()).isEqualTo(Preferences.Appearance.LIGHT);
    assertThat(loaded.window()).isEqualTo(Preferences.DEFAULT.window());
    preferences.save(loaded.withAppearance(Preferences.Appearance.DARK));
    assertThat(Files.readString(file())).contains("\"later\"").contains("DARK");
  }

  @Test
  void brokenFileIsPutAsideAndToldOf() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\"appearance\": ");
    PreferencesFile.Outcome outcome = new PreferencesFile(file()).load();
    assertThat(outcome.preferences()).isEqualTo(Preferences.DEFAULT);
    Path aside = file().resolveSibling("preferences.json.broken-1");
    assertThat(outcome.complaint()).get().asString().contains(aside.toString());
    assertThat(aside).hasContent("{\"appearance\": ");
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "{\"appearance\":"})
  void fileThatAnotherProgramBrokeMeanwhileIsPutAsideBeforeItIsWritten(String broken)
      throws IOException {
    PreferencesFile preferences = new PreferencesFile(file());
    Preferences loaded = preferences.load().preferences();
    Files.createDirectories(file().getParent());
    Files.writeString(file(), broken);
    preferences.save(loaded);
    assertThat(file().resolveSibling("preferences.json.broken-1")).hasContent(broken);
    assertThat(new PreferencesFile(file()).load().complaint()).isEmpty();
  }

  @Test
  void onlyTheTenLatestFilesAreRemembered() {
    Preferences preferences = Preferences.DEFAULT;
    for (int i = 0; i < 15; i++) {
      preferences = preferences.opened("/" + i);
    }
    assertThat(preferences.recent()).hasSize(10).first().isEqualTo("/14");
    assertThat(preferences.opened("/9").recent()).hasSize(10).first().isEqualTo("/9");
  }
}
