package attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Benchmarks and fuzzers are compiled only by profiles, which fetch large libraries. Here the
 * compiler reads them without those, so that a change of the program that they do not follow is
 * noticed at once: only what a missing library must explain it may complain of.
 */
class ProfileSourcesTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src", "bench", "java"), Path.of("src", "fuzz", "java"));

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+)\\.(\\w+);", Pattern.MULTILINE);

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** The simple names of the classes that a source imports and that are not there. */
  private static Set<String> missing(String source) {
    return IMPORT
        .matcher(source)
        .results()
        .filter(found -> !found.group(1).startsWith("attache"))
        .filter(found -> !isThere(found.group(1) + "." + found.group(2)))
        .map(found -> found.group(2))
        .collect(Collectors.toSet());
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, ProfileSourcesTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static boolean isExplained(Diagnostic<? extends JavaFileObject> complaint) {
    try {
      String source = complaint.getSource().getCharContent(true).toString();
      Set<String> missing = missing(source);
      int at = (int) complaint.getStartPosition();
      String line = source.substring(source.lastIndexOf('\n', at) + 1, source.indexOf('\n', at));
      Matcher imported = IMPORT.matcher(line);
      return imported.find()
          ? missing.contains(imported.group(2))
          : missing.contains(source.substring(at).replaceFirst("(?s)\\W.*", ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void whatOnlyProfilesCompileFitsTheProgram() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiler
          .getTask(
              null,
              files,
              complaints,
              List.of(
                  "-proc:none",
                  "-implicit:none",
                  "-Xmaxerrs",
                  "10000",
                  "--should-stop=ifError=ATTR",
                  "-classpath",
                  System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjectsFromPaths(sources()))
          .call();
    }
    assertThat(complaints.getDiagnostics())
        .as("the compiler was stopped by the missing libraries and wrote nothing")
        .anyMatch(ProfileSourcesTest::isExplained);
    assertThat(complaints.getDiagnostics())
        .filteredOn(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
        .filteredOn(complaint -> !isExplained(complaint))
        .isEmpty();
  }
}
