package attache.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The version of the program, known also where it does not run from its jar, so that figures say
 * the same however it was started.
 */
public final class ProgramVersion {
  private static final String FILE = "/attache/assets/version.txt";

  private ProgramVersion() {}

  /** The version, such as 0.1.0. */
  public static String get() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
