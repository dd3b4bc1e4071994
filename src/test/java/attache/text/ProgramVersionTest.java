package attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which version the program says that it is. */
class ProgramVersionTest {
  @Test
  void itIsThatOfTheBuild() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>attache</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(ProgramVersion.get()).as("assets/version.txt").isEqualTo(version.group(1));
  }
}
