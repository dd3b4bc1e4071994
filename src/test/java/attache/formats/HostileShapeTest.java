package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import attache.work.Progress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of hostile file, small; {@link SmallHeap} tries them large. */
class HostileShapeTest {
  private static final int SIZE = 20_000;

  static List<HostileShape> shapes() {
    return HostileShape.all();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isReadOrRefusedSoon(HostileShape shape) {
    byte[] bytes = shape.bytes(SIZE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            NetworkFiles.open(shape.name(), bytes, Progress.NONE);
          } catch (NetworkFileException refused) {
            assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
            assertThat(refused.getMessage()).doesNotContain("Exception", "memory");
          }
        });
  }
}
