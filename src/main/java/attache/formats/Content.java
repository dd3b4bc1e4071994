package attache.formats;

import attache.work.Progress;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bytes of one file, which can be gone through any number of times, and what one look at all of
 * them tells: encoding, SHA-256 and how it begins.
 */
final class Content {
  private static final int HEAD_BYTES = 1 << 16;

  /** Opens the bytes anew, from the start. */
  @FunctionalInterface
  private interface Bytes {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Bytes bytes;
  private final Optional<Path> path;
  private final List<Path> companions;
  private final long size;
  private final String sha256;
  private final TextEncoding encoding;
  private final CharacterSet said;
  private final byte[] headBytes;
  private final String head;
  private final boolean cut;
  private final Optional<FixedColumns> columns;

  /** What one reader after another asks of how the file begins. */
  private final Once<List<String>> firstLines = new Once<>(() -> TextLines.first(this));

  private final Once<Optional<String>> knownFormat = new Once<>(() -> KnownFormats.text(head()));
  private final Once<Optional<TableDialect>> table =
      new Once<>(() -> TableDialect.of(head(), headIsAll()));
  private final Once<Content> parted =
      new Once<>(
          () ->
              FixedColumns.of(head(), headIsAll())
                  .map(found -> new Content(this, found))
                  .orElse(this));

  private Content(
      String name,
      Optional<Path> path,
      Bytes bytes,
      List<Path> companions,
      CharacterSet said,
      boolean cut,
      Progress progress,
      long expected,
      Optional<String> sha256)
      throws IOException {
    this.said = said;
    this.cut = cut;
    this.name = name;
    this.path = path;
    this.bytes = bytes;
    this.companions = List.copyOf(companions);
    MessageDigest digest = sha256Digest();
    encoding = new TextEncoding();
    byte[] buffer = new byte[expected < 0 ? 1 << 16 : Math.clamp(expected + 1, 1 << 12, 1 << 16)];
    byte[] first = new byte[0];
    long seen = 0;
    try (InputStream in = bytes.open()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
        encoding.feed(buffer, length);
        if (first.length < HEAD_BYTES) {
          int kept = first.length;
          int more = Math.min(length, HEAD_BYTES - kept);
          first = Arrays.copyOf(first, kept + more);
          System.arraycopy(buffer, 0, first, kept, more);
        }
        seen += length;
        progress.report(expected <= 0 ? -1 : (double) seen / expected);
      }
    }
    size = seen;
    this.sha256 = sha256.orElseGet(() -> HexFormat.of().formatHex(digest.digest()));
    headBytes = first;
    int mark = encoding.markBytes();
    head = new String(first, mark, first.length - mark, charset());
    columns = Optional.empty();
  }

  /** The same with tabs between its columns. */
  private Content(Content other, FixedColumns columns) {
    name = other.name;
    bytes = other.bytes;
    path = other.path;
    companions = other.companions;
    size = other.size;
    sha256 = other.sha256;
    encoding = other.encoding;
    said = other.said;
    headBytes = other.headBytes;
    cut = other.cut;
    head = other.head.lines().map(columns::parted).collect(Collectors.joining("\n"));
    this.columns = Optional.of(columns);
  }

  /** Whether tabs were put between columns that blanks alone align. */
  boolean isParted() {
    return columns.isPresent();
  }

  /** The same text with tabs between its columns if it is a table that blanks alone align. */
  Content parted() {
    return columns.isPresent() ? this : parted.get();
  }

  /** The content of a file on disk. Goes through it once. */
  static Content of(Path file, List<Path> companions, Progress progress) throws IOException {
    return of(file, companions, CharacterSet.DETECTED, progress);
  }

  /** The content of a file on disk, in an encoding that the user names. Goes through it once. */
  static Content of(Path file, List<Path> companions, CharacterSet said, Progress progress)
      throws IOException {
    return new Content(
        String.valueOf(file.getFileName()),
        Optional.of(file),
        () -> Files.newInputStream(file),
        companions,
        said,
        false,
        progress,
        Files.size(file),
        Optional.empty());
  }

  /** How a file on disk begins: its first 64 KiB, whatever its size. */
  static Content beginningOf(Path file, CharacterSet said) throws IOException {
    byte[] first;
    boolean more;
    try (InputStream in = beginning(file)) {
      first = in.readNBytes(HEAD_BYTES);
      more = in.read() >= 0;
    }
    return new Content(
        String.valueOf(file.getFileName()),
        Optional.of(file),
        () -> new ByteArrayInputStream(first),
        List.of(),
        said,
        more,
        Progress.NONE,
        first.length,
        Optional.empty());
  }

  private static InputStream beginning(Path file) throws IOException {
    byte[] mark;
    try (InputStream in = Files.newInputStream(file)) {
      mark = in.readNBytes(2);
    }
    InputStream in = Files.newInputStream(file);
    return isGzip(mark) ? new Decompressed(in) : in;
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  /** The content of a file that is in memory already. */
  static Content of(String name, byte[] bytes, Progress progress) throws IOException {
    byte[] copy = bytes.clone();
    return new Content(
        name,
        Optional.empty(),
        () -> new ByteArrayInputStream(copy),
        List.of(),
        CharacterSet.DETECTED,
        false,
        progress,
        copy.length,
        Optional.empty());
  }

  /** Whether the bytes are compressed by gzip. */
  boolean compressed() {
    return isGzip(headBytes);
  }

  /**
   * The same file without its compression. What would swell beyond measure is refused by an {@link
   * IOException} while it is read.
   */
  Content decompressed(Progress progress) throws IOException {
    return new Content(
        name,
        path,
        () -> new Decompressed(bytes.open()),
        companions,
        said,
        false,
        progress,
        -1,
        Optional.of(sha256));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The file's name, without its folder. */
  String name() {
    return name;
  }

  /** The file's name without its folder and its last extension. */
  String baseName() {
    String inner = innerName();
    int dot = inner.lastIndexOf('.');
    return dot <= 0 ? inner : inner.substring(0, dot);
  }

  /** The name that a compressed file had before. */
  private String innerName() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }

  /** Whether the name ends with one of the given extensions, which are in lower case. */
  boolean named(String... extensions) {
    String lower = innerName().toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (lower.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }

  /** Where the file is; empty if it is only in memory. */
  Optional<Path> path() {
    return path;
  }

  /** The files that may hold the accounts of this one. */
  List<Path> companions() {
    return companions;
  }

  /** How many bytes there are. */
  long size() {
    return size;
  }

  /** The SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  String sha256() {
    return sha256;
  }

  /** Whether the bytes are no text. */
  boolean binary() {
    return encoding.binary();
  }

  /** Whether some characters are broken, and read as U+FFFD. */
  boolean damaged() {
    return (charset().equals(StandardCharsets.UTF_8) && encoding.brokenUtf8())
        || (said == CharacterSet.DETECTED && encoding.cut());
  }

  /** The line of the first broken character; 0 if there is none. */
  int damagedLine() {
    return damaged() ? strangeLine() : 0;
  }

  /** The line of the first character that UTF-8 does not have; 0 if there is none. */
  int strangeLine() {
    return (int)
        Math.min(Integer.MAX_VALUE, encoding.cut() ? encoding.lines() : encoding.brokenLine());
  }

  /**
   * The line of the first character that is not in UTF-8 where others are; 0 if all of them are, or
   * none is.
   */
  int mixedLine() {
    boolean narrow = said == CharacterSet.DETECTED && !charset().name().startsWith("UTF-");
    boolean mixed = narrow && !binary() && encoding.someUtf8() && !encoding.mayLookLikeUtf8();
    return mixed ? strangeLine() : 0;
  }

  /** The encoding that was told by the words alone; empty if it was told otherwise. */
  Optional<CharacterSet> encodingByWords() {
    return saysNothing() ? encoding.byWords() : Optional.empty();
  }

  /** Whether the letters beyond ASCII make no words in the encoding, nor in others. */
  boolean strange() {
    return saysNothing() && encoding.strange();
  }

  /** Whether neither the user nor the text, as XML does, says what its encoding is. */
  private boolean saysNothing() {
    return said == CharacterSet.DETECTED && !binary() && !head.stripLeading().startsWith("<");
  }

  Charset charset() {
    return said.charset().orElseGet(encoding::charset);
  }

  /** The encoding as people call it. */
  String encodingName() {
    return said == CharacterSet.DETECTED ? encoding.name() : said.called();
  }

  /** The first 64 KiB as they stand. */
  byte[] headBytes() {
    return headBytes.clone();
  }

  /** The first 64 KiB as text; its last character may be cut in two. */
  String head() {
    return head;
  }

  /** The first lines that are not empty, without the blanks around them; the last may be cut. */
  List<String> firstLines() {
    return firstLines.get();
  }

  /** The name of a text format that the file begins like, and that is no table; empty if none. */
  Optional<String> knownFormat() {
    return knownFormat.get();
  }

  /** How the file begins, taken for a table; empty if it does not look like one. */
  Optional<TableDialect> table() {
    return table.get();
  }

  /** Whether {@link #head} is all there is. */
  boolean headIsAll() {
    return !cut && size == headBytes.length;
  }

  /** The bytes from the start, told to {@code progress} as they are taken. */
  InputStream stream(Progress progress) throws IOException {
    return new BufferedInputStream(new WatchedStream(bytes.open(), size, progress), 1 << 16);
  }

  /** The text from the start, without byte order mark. */
  Reader reader(Progress progress) throws IOException {
    InputStream in = new WatchedStream(bytes.open(), size, progress);
    in.skipNBytes(encoding.markBytes());
    Reader text = new InputStreamReader(in, charset());
    return columns.isPresent() ? new PartedLines(text, columns.get()) : text;
  }
}
