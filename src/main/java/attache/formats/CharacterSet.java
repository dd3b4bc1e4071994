package attache.formats;

import java.nio.charset.Charset;
import java.util.Optional;

/** A character encoding that a user may say a text file has. */
public enum CharacterSet {
  /** Told by the bytes of the whole file. */
  DETECTED(""),
  UTF_8("UTF-8"),
  UTF_16LE("UTF-16LE"),
  UTF_16BE("UTF-16BE"),
  /** Western European, as Windows has it. */
  WINDOWS_1252("Windows-1252"),
  /** Central European, as Windows has it. */
  WINDOWS_1250("Windows-1250"),
  /** Cyrillic, as Windows has it. */
  WINDOWS_1251("Windows-1251"),
  /** Western European, as older standards have it. */
  LATIN_1("ISO-8859-1");

  private final String charset;

  CharacterSet(String charset) {
    this.charset = charset;
  }

  /** The encoding; empty if the file is to tell. */
  Optional<Charset> charset() {
    return charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
  }

  /** The encoding as people call it; empty if the file is to tell. */
  public String called() {
    return this == LATIN_1 ? "Latin-1" : charset;
  }
}
