package attache.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which encoding an XML text has by its declaration and its first bytes. */
final class XmlEncoding {
  private static final int DECLARATION = 200;

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");

  private XmlEncoding() {}

  /** The name of the encoding that a text declares, if it declares one. */
  static Optional<String> declared(String head) {
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? Optional.of(declared.group(1).strip()) : Optional.empty();
  }

  /**
   * The encoding to read a file in, other than the detected one, because it declares it and its
   * bytes do not speak against it.
   */
  static Optional<Charset> obeyed(String declared, Content content) {
    return known(declared)
        .filter(charset -> !wide(charset) && !wide(content.charset()))
        .filter(charset -> !charset.equals(content.charset()))
        .filter(
            charset ->
                !charset.equals(StandardCharsets.UTF_8)
                    && !charset.equals(StandardCharsets.US_ASCII));
  }

  /** Whether the declaration does not contradict what was detected. */
  static boolean same(String declared, Content content) {
    Optional<Charset> charset = known(declared);
    if (charset.isEmpty()) {
      return false;
    }
    boolean wider =
        content.charset().equals(StandardCharsets.UTF_8)
            && charset.get().equals(StandardCharsets.US_ASCII);
    return wide(charset.get())
        ? wide(content.charset())
        : wider || charset.get().equals(content.charset());
  }

  /** The text of a part of a file whose encoding the part says itself. */
  static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 14);
    in.mark(DECLARATION);
    byte[] start = in.readNBytes(DECLARATION);
    in.reset();
    Charset charset = charset(start);
    int mark = charset.equals(StandardCharsets.UTF_8) && at(start, 0) == 0xEF ? 3 : 0;
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }

  private static Charset charset(byte[] start) {
    if (at(start, 0) == 0xFE || at(start, 0) == 0xFF) {
      return StandardCharsets.UTF_16;
    }
    if (at(start, 0) == 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (at(start, 1) == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return declared(new String(start, StandardCharsets.ISO_8859_1))
        .flatMap(XmlEncoding::known)
        .filter(charset -> !wide(charset))
        .orElse(StandardCharsets.UTF_8);
  }

  private static int at(byte[] bytes, int i) {
    return i < bytes.length ? bytes[i] & 0xFF : -1;
  }

  private static boolean wide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
