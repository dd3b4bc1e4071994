package attache.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file was at some moment, to notice that another program changed it since.
 *
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param modifiedMillis when it was last written, in milliseconds of the Unix epoch
 */
public record FileStamp(String sha256, long modifiedMillis) {
  /**
   * What a file is now. Reads all of it.
   *
   * @throws IOException if it cannot be read
   */
  public static FileStamp of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
      return new FileStamp(
          HexFormat.of().formatHex(digest.digest()), Files.getLastModifiedTime(file).toMillis());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Whether a file has the same content still; nothing told if it is gone or unreadable. */
  public Optional<Boolean> isOf(Path file) {
    try {
      return Optional.of(of(file).sha256.equals(sha256));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
