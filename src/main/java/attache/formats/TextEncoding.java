package attache.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the character encoding of a text by all of its bytes, not only the first few: an accent may
 * come late. Fed piece by piece; takes O(1) memory.
 */
final class TextEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final WordBytes words = new WordBytes();
  private final EastAsianBytes eastAsian = new EastAsianBytes();
  private int wordEnd;
  private int eastAsianEnd;
  private Optional<CharacterSet> eastAsianTold = Optional.empty();
  private Optional<CharacterSet> told = Optional.empty();
  private boolean asked;
  private final byte[] start = new byte[4];
  private long size;
  private long evenZeros;
  private long oddZeros;
  private long wideCharacters;
  private long brokenCharacters;
  private boolean windowsOnly;
  private long lines = 1;
  private long brokenLine;
  private int pending;
  private int lowest;
  private int highest;

  /** Takes the next bytes of the text. */
  void feed(byte[] bytes, int length) {
    wordEnd = 0;
    eastAsianEnd = 0;
    asked = false;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b > 0 && pending == 0 && size >= start.length) {
        // Nearly all bytes of nearly all files.
        if (b == '\n') {
          lines++;
        }
        size++;
        continue;
      }
      if (size < start.length) {
        start[(int) size] = b;
      }
      if (b == 0) {
        if ((size & 1) == 0) {
          evenZeros++;
        } else {
          oddZeros++;
        }
      }
      if (b < 0 && i >= eastAsianEnd && !eastAsian.full()) {
        eastAsianEnd = eastAsian.take(bytes, i, length);
      }
      if (b < 0 && i >= wordEnd && !words.full()) {
        wordEnd = words.take(bytes, i, length);
      }
      if (pending > 0 || b < 0) {
        checkUtf8(b & 0xFF);
        if (brokenLine == 0 && brokenCharacters > 0) {
          brokenLine = lines;
        }
      }
      if (b == '\n') {
        lines++;
      }
      size++;
    }
  }

  private void checkUtf8(int b) {
    windowsOnly |= b >= 0x80 && b < 0xA0;
    if (pending > 0) {
      boolean fits = b >= lowest && b <= highest;
      lowest = 0x80;
      highest = 0xBF;
      if (fits) {
        pending--;
        if (pending == 0) {
          wideCharacters++;
        }
        return;
      }
      pending = 0;
      brokenCharacters++;
      if (b < 0x80) {
        return;
      }
    }
    // The narrower bounds of the second byte shut out over-long forms, surrogates and what is
    // beyond U+10FFFF.
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      pending = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      pending = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      pending = 3;
    } else {
      brokenCharacters++;
    }
  }

  /** Whether the bytes are no text in any encoding that is known here. */
  boolean binary() {
    return evenZeros + oddZeros > 0 && !wide();
  }

  /** Whether characters were met that UTF-8 cannot have. */
  boolean brokenUtf8() {
    return broken() > 0;
  }

  /** The line of the first character that UTF-8 cannot have, from 1; 0 if all can be. */
  long brokenLine() {
    return brokenLine == 0 && brokenUtf8() ? lines : brokenLine;
  }

  /** Whether characters were met that only UTF-8 has. */
  boolean someUtf8() {
    return wideCharacters > 0;
  }

  /** Whether the last character of a text of two bytes a character is cut in two. */
  boolean cut() {
    return marked16() && size % 2 == 1;
  }

  /** How many lines there are. */
  long lines() {
    return lines;
  }

  /** The encoding, once all bytes were fed. */
  Charset charset() {
    if (wide()) {
      return littleEndian() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    // One broken character among many good ones is damage, not another encoding.
    if (markBytes() == 3 || broken() == 0 || wideCharacters > 20 * broken()) {
      return StandardCharsets.UTF_8;
    }
    Charset usual = windowsOnly ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
    return other().flatMap(CharacterSet::charset).orElse(usual);
  }

  private Optional<CharacterSet> other() {
    if (!asked) {
      eastAsianTold = words.improbable() ? eastAsian.told() : Optional.empty();
      told = eastAsianTold.isPresent() ? eastAsianTold : words.other();
      asked = true;
    }
    return told;
  }

  /** Whether the letters beyond ASCII make words in no encoding that is known here. */
  boolean strange() {
    return !charset().name().startsWith("UTF-") && !eastAsian() && words.strange(charset());
  }

  /** Whether the text is in an encoding of two bytes a character that was told by its words. */
  boolean eastAsian() {
    return !charset().name().startsWith("UTF-") && other().isPresent() && eastAsianTold.isPresent();
  }

  /** Whether some words in the encoding are by chance what UTF-8 writes for other characters. */
  boolean mayLookLikeUtf8() {
    return eastAsian() || byWords().filter(CharacterSet.WINDOWS_874::equals).isPresent();
  }

  /** The encoding that was told by the words alone; empty if it is a usual one. */
  Optional<CharacterSet> byWords() {
    return charset().name().startsWith("UTF-") ? Optional.empty() : other();
  }

  /** How many bytes at the start are a byte order mark. */
  int markBytes() {
    if (size >= 3 && at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
      return 3;
    }
    return marked16() ? 2 : 0;
  }

  /** The encoding as people call it. */
  String name() {
    return CharacterSet.called(charset());
  }

  private long broken() {
    return brokenCharacters + (pending > 0 ? 1 : 0);
  }

  private boolean marked16() {
    return size >= 2 && ((at(0) == 0xFE && at(1) == 0xFF) || (at(0) == 0xFF && at(1) == 0xFE));
  }

  /** Whether the text has two bytes a character: by its mark, or as every second byte is zero. */
  private boolean wide() {
    if (marked16()) {
      return true;
    }
    long most = Math.max(evenZeros, oddZeros);
    long least = Math.min(evenZeros, oddZeros);
    return size >= 2 && size % 2 == 0 && most * 4 >= size && least * 20 <= most;
  }

  private boolean littleEndian() {
    return marked16() ? at(0) == 0xFF : oddZeros > evenZeros;
  }

  private int at(int i) {
    return start[i] & 0xFF;
  }
}
