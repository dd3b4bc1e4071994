package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once broke a reader are opened or refused in a sentence. */
class FoundByFuzzingTest {
  private static final Path BROKEN = Path.of("src/test/resources/attache/formats/broken");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatOnceBrokeAReaderNoLongerDoes(Path file) {
    try {
      NetworkFiles.open(file, List.of(), Progress.NONE);
    } catch (NetworkFileException refused) {
      assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
    }
  }
}
