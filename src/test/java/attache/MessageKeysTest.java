package attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundles and the sources know of each other's keys. */
class MessageKeysTest {
  private static final Path BUNDLES = Path.of("assets", "messages");
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** Keys that sources put together of parts, and why they must. */
  private static final Map<Pattern, String> FAMILIES =
      Map.of(
          Pattern.compile(
              "measures\\.[a-z_]+\\.(name|short|definition|formula|source|words)"
                  + "|measures\\.[a-z_]+\\.(name|short|definition|formula)\\.undirected"
                  + "|measures\\.[a-z_]+\\.words\\.(zero|one|undefined)"),
          "a measure is explained under its key, whoever adds it",
          Pattern.compile("measures\\.words\\.(degree|in_degree|out_degree|mutual)\\.only_peer"),
          "each sentence on peers has a second form for a network of two",
          Pattern.compile("measures\\.(reading|role|section)\\.[a-z_]+\\.(name|definition)"),
          "a reading of brokerage, a role and a section of measures are named under their keys",
          Pattern.compile("drawing\\.attribute\\.[a-z0-9_]+"),
          "AttributeNames asks for the attribute of the file, if it is a known one",
          Pattern.compile("layouts\\.[a-z_]+\\.(name|definition|use|source)"),
          "a layout is explained under its key, whoever adds it",
          Pattern.compile("app\\.command\\.[a-z-]+"),
          "a command is named under its key",
          Pattern.compile("cli\\.head\\.(label|of\\.[a-z]+)|cli\\.pair\\.figure\\.[a-z_]+"),
          "tables of commands are headed in words by the names that they have in CSV");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"");
  private static final Pattern BUNDLE_VARIABLE = Pattern.compile("\\$\\{bundle:([a-z_.-]+)}");
  private static final Pattern ENTRY =
      Pattern.compile("^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:][ \\t]*(.*)$", Pattern.MULTILINE);

  private record Entry(String bundle, String key, String text) {
    /** The text as MessageFormat sees it; what stands in ${…} is picocli's. */
    String pattern() {
      return text.replaceAll("\\$\\{[A-Z-]+}", "");
    }
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files(BUNDLES, ".properties")) {
      String bundle = file.getFileName().toString().replace(".properties", "");
      // A line that ends in a backslash goes on in the next one.
      String text = read(file).replaceAll("\\\\\\R[ \\t]*", "");
      ENTRY
          .matcher(text)
          .results()
          .forEach(found -> entries.add(new Entry(bundle, found.group(1), found.group(2))));
    }
    return entries;
  }

  private static Set<String> keys() {
    return entries().stream().map(Entry::key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Literal keys of the sources, each with the file where it stands. */
  private static Map<String, Path> used() {
    Set<String> bundles = entries().stream().map(Entry::bundle).collect(Collectors.toSet());
    Map<String, Path> used = new TreeMap<>();
    for (Path file : files(SOURCES, ".java")) {
      String source = read(file);
      Stream.of(LITERAL, BUNDLE_VARIABLE)
          .flatMap(pattern -> pattern.matcher(source).results())
          .map((MatchResult found) -> found.group(1))
          .filter(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
          .forEach(key -> used.put(key, file));
    }
    return used;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ofAFamily(String key) {
    return FAMILIES.keySet().stream().anyMatch(family -> family.matcher(key).matches());
  }

  @Test
  void everyKeyThatIsUsedExists() {
    Set<String> known = keys();
    List<String> missing =
        used().entrySet().stream()
            .filter(use -> !known.contains(use.getKey()))
            .map(
                use ->
                    "%s uses a key that no bundle has; paste into assets/messages/%s.properties:%n%s = "
                        .formatted(
                            use.getValue(),
                            use.getKey().substring(0, use.getKey().indexOf('.')),
                            use.getKey()))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyThatExistsIsUsed() {
    Set<String> used = used().keySet();
    assertThat(keys())
        .filteredOn(key -> !used.contains(key) && !ofAFamily(key))
        .as("keys that nothing uses; take them out of their bundle")
        .isEmpty();
  }

  @Test
  void noKeyIsThereTwice() {
    Map<String, Long> times =
        entries().stream()
            .collect(Collectors.groupingBy(Entry::key, LinkedHashMap::new, Collectors.counting()));
    assertThat(times).allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(1));
  }

  @Test
  void aKeyBeginsWithTheNameOfItsBundle() {
    assertThat(entries())
        .allSatisfy(entry -> assertThat(entry.key()).startsWith(entry.bundle() + "."));
  }

  @Test
  void everyTextIsAPattern() {
    assertThat(entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.text()).as(entry.key()).isNotBlank();
              assertThat(new MessageFormat(entry.pattern(), Locale.ENGLISH).getFormats())
                  .as(entry.key())
                  .isNotNull();
            });
  }

  @Test
  void apostrophesAreWrittenTwice() {
    assertThat(entries())
        .filteredOn(entry -> !entry.key().startsWith("cli."))
        .allSatisfy(
            entry ->
                assertThat(entry.text().replace("''", "").replaceAll("'[{}]+'", ""))
                    .as(entry.key() + ": MessageFormat drops a single apostrophe")
                    .doesNotContain("'"));
  }

  @Test
  void everyFamilyHasMembers() {
    Set<String> known = keys();
    assertThat(FAMILIES)
        .allSatisfy(
            (family, reason) ->
                assertThat(known).as(reason).anyMatch(key -> family.matcher(key).matches()));
  }
}
