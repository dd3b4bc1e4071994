package attache.app;

import attache.cli.FigureWords;
import attache.drawing.FigureOptions;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The command that draws a composed figure again, without the window, as shells take it. */
final class FigureCommandText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=+,@%-]+");
  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[A-Za-z0-9_./:\\\\=+-]+");

  private FigureCommandText() {}

  /**
   * The command.
   *
   * @param source where it reads the network and the view
   * @param output the file that it makes
   */
  static String of(FigureSource source, FigureOptions options, Path output) {
    List<String> words = new ArrayList<>(program());
    words.add("figure");
    words.addAll(source.words());
    words.add("--output=" + output);
    words.addAll(FigureWords.of(options));
    return line(words);
  }

  /** Words as one line that the shells of this system take. */
  static String line(List<String> words) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return String.join(
        " ", words.stream().map(word -> windows ? quotedOnWindows(word) : quoted(word)).toList());
  }

  /** The words that start this very program: the Java that runs it, and its jar or classes. */
  static List<String> program() {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    try {
      Path place =
          Path.of(
              FigureCommandText.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return List.of(java, "-jar", place.toString());
      }
    } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException unusual) {
      // Then the class path tells.
    }
    return List.of(java, "-cp", System.getProperty("java.class.path", ""), "attache.Launcher");
  }

  /**
   * A word as POSIX shells take it: in single quotes unless it is plain, an option's name before
   * them.
   */
  static String quoted(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    int value = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
    return word.substring(0, value) + "'" + word.substring(value).replace("'", "'\\''") + "'";
  }

  /**
   * A word as the Windows prompt and its programs take it: in double quotes unless it is plain,
   * quotes and the backslashes before them doubled by backslashes.
   */
  static String quotedOnWindows(String word) {
    if (PLAIN_ON_WINDOWS.matcher(word).matches()) {
      return word;
    }
    int value = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
    String escaped =
        word.substring(value).replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1");
    return word.substring(0, value) + "\"" + escaped + "\"";
  }
}
