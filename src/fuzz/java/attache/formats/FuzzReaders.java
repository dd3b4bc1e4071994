package attache.formats;

import attache.work.Progress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Has Jazzer attack every reader in turn, each in a process of its own with a small heap. What it
 * starts from are the files of a corpus that the reader knows. What broke a reader stays in
 * target/fuzz/READER/found.
 *
 * <p>Arguments: the corpus's folder, the seconds for each reader, and the readers; all of them if
 * none is named.
 */
public final class FuzzReaders {
  private static final Path OWN_SEEDS = Path.of("src", "fuzz", "seeds");
  private static final long LARGEST_SEED = 32 << 10;
  private static final int MOST_SEEDS = 200;

  /** Wall-clock seconds that one input may take; more on a machine with much other work. */
  private static final int SECONDS_AN_INPUT = Integer.getInteger("attache.fuzz.timeout", 10);

  private FuzzReaders() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of(arguments[0]);
    String seconds = arguments[1];
    List<String> wanted = List.of(arguments).subList(2, arguments.length);
    List<String> broken = new ArrayList<>();
    for (NetworkReader reader : NetworkFiles.readers()) {
      String name = name(reader);
      if ((wanted.isEmpty() || wanted.contains(name)) && run(reader, name, corpus, seconds) != 0) {
        broken.add(name);
      }
    }
    System.out.println(
        broken.isEmpty() ? "No reader was broken." : "Broken: " + String.join(", ", broken));
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  /** A reader's format as a word that can name a folder. */
  static String name(NetworkReader reader) {
    return reader.format().toLowerCase(Locale.ROOT).replace('é', 'e').replaceAll("[^a-z0-9]+", "-");
  }

  private static int run(NetworkReader reader, String name, Path corpus, String seconds)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "fuzz", name);
    Path kept = Files.createDirectories(folder.resolve("corpus"));
    Path found = Files.createDirectories(folder.resolve("found"));
    int seeds = seed(reader, OWN_SEEDS, kept, 0);
    seeds = seed(reader, corpus, kept, seeds);
    System.out.println(name + ": " + seeds + " seeds, " + seconds + " seconds");
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dattache.fuzz.reader=" + name,
            "-classpath",
            classPath,
            "com.code_intelligence.jazzer.Jazzer",
            "--cp=" + classPath,
            "--target_class=" + ReaderFuzzer.class.getName(),
            "--instrumentation_includes=attache.formats.**",
            "--reproducer_path=" + found,
            "-artifact_prefix=" + found + File.separator,
            "-max_total_time=" + seconds,
            "-timeout=" + SECONDS_AN_INPUT,
            "-rss_limit_mb=0",
            kept.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start()
        .waitFor();
  }

  /** Copies the small files of a corpus that a reader knows. */
  private static int seed(NetworkReader reader, Path corpus, Path kept, int before)
      throws IOException {
    int count = before;
    if (!Files.isDirectory(corpus)) {
      return count;
    }
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(FuzzReaders::isSmall).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (count < MOST_SEEDS
            && reader.recognises(
                Content.of(String.valueOf(file.getFileName()), bytes, Progress.NONE))) {
          byte[] fed = reader instanceof XlsxReader ? WorkbookParts.of(file) : bytes;
          Files.write(kept.resolve("seed-" + count++), fed);
        }
      }
    }
    return count;
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST_SEED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
