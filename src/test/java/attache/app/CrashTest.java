package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of kills: {@code mvn -Pcrash}. */
final class CrashTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void programThatIsKilledLosesNothingThatItStored(long seed, @TempDir Path folder)
      throws Exception {
    assertThat(new Killing(folder, new Random(seed), false).run()).isPositive();
  }
}
