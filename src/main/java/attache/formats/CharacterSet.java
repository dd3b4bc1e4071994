package attache.formats;

import java.nio.charset.Charset;
import java.util.Arrays;
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
  /** Greek, as Windows has it. */
  WINDOWS_1253("Windows-1253"),
  /** Turkish, as Windows has it. */
  WINDOWS_1254("Windows-1254"),
  /** Hebrew, as Windows has it. */
  WINDOWS_1255("Windows-1255"),
  /** Arabic, as Windows has it. */
  WINDOWS_1256("Windows-1256"),
  /** Baltic, as Windows has it. */
  WINDOWS_1257("Windows-1257"),
  /** Thai, as Windows has it. */
  WINDOWS_874("x-windows-874"),
  /** Western European, as older standards have it. */
  LATIN_1("ISO-8859-1"),
  /** Central European, as older standards have it. */
  ISO_8859_2("ISO-8859-2"),
  /** Cyrillic, as older standards have it. */
  ISO_8859_5("ISO-8859-5"),
  /** Cyrillic, as older Unix systems have it. */
  KOI8_R("KOI8-R"),
  /** Simplified Chinese. */
  GB18030("GB18030"),
  /** Traditional Chinese. */
  BIG5("Big5"),
  /** Japanese, as Windows has it. */
  SHIFT_JIS("windows-31j"),
  /** Japanese, as Unix systems have it. */
  EUC_JP("EUC-JP"),
  /** Korean, as Windows has it. */
  EUC_KR("x-windows-949");

  private final String charset;

  CharacterSet(String charset) {
    this.charset = charset;
  }

  /** The encoding; empty if the file is to tell, or if this Java does not have it. */
  Optional<Charset> charset() {
    return charset.isEmpty() || !Charset.isSupported(charset)
        ? Optional.empty()
        : Optional.of(Charset.forName(charset));
  }

  /** An encoding as people call it. */
  static String called(Charset charset) {
    return Arrays.stream(values())
        .filter(set -> set.charset().filter(charset::equals).isPresent())
        .findFirst()
        .map(CharacterSet::called)
        .orElse(charset.name());
  }

  /** The encoding as people call it; empty if the file is to tell. */
  public String called() {
    return switch (this) {
      case LATIN_1 -> "Latin-1";
      case WINDOWS_874 -> "Windows-874";
      case SHIFT_JIS -> "Shift_JIS";
      case EUC_KR -> "EUC-KR";
      default -> charset;
    };
  }
}
