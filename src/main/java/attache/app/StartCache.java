package attache.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A file beside the program's jar that holds its classes as a Java machine keeps them in memory,
 * read, checked and linked, with what it learned about them in a {@link Rehearsal}: an AOT cache
 * (JEP 483, 514, 515). With it a start takes about two thirds of the processor time. It serves one
 * build of the Java machine and one state of the jars; the machine itself ignores it otherwise.
 */
public final class StartCache {
  private static final long LONGEST_SECONDS = 180;

  private StartCache() {}

  /** Where the cache of a jar lies, for the Java machine that runs now. */
  static File of(File jar) {
    return new File(
        jar.getAbsoluteFile().getParentFile(),
        "attache-".concat(System.getProperty("java.vm.version", "")).concat(".aot"));
  }

  /** Whether there is a cache that was made after the jar. */
  static boolean fits(File cache, File jar) {
    long made = cache.lastModified();
    return made > 0 && made >= jar.lastModified();
  }

  /**
   * Makes the cache of a jar, unless there is one that fits. That takes a rehearsal, some ten
   * seconds on two processors. Without a cache the program starts as well, only later: so a failure
   * is told in one line and is no error.
   *
   * @param arguments the jar, with the libraries that it names beside it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]);
    Path cache = of(jar.toFile()).toPath();
    if (!fits(cache.toFile(), jar.toFile())) {
      removeOthers(cache.resolveSibling(""));
      Path log = cache.resolveSibling("start-cache.log");
      if (!rehearse(jar, cache, log)) {
        System.out.println("No start cache could be made; " + log + " may say why.");
      }
    }
  }

  private static void removeOthers(Path folder) throws IOException {
    try (DirectoryStream<Path> caches = Files.newDirectoryStream(folder, "attache-*.aot*")) {
      for (Path old : caches) {
        Files.delete(old);
      }
    }
  }

  private static boolean rehearse(Path jar, Path cache, Path log)
      throws IOException, InterruptedException {
    Path unfinished = cache.resolveSibling(cache.getFileName() + ".new");
    Path home = Files.createTempDirectory("attache-rehearsal");
    try {
      Process rehearsal =
          new ProcessBuilder(command(jar, unfinished, home))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!rehearsal.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
        rehearsal.destroyForcibly().waitFor();
      }
      if (rehearsal.exitValue() != 0 || !Files.exists(unfinished)) {
        return false;
      }
      Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      delete(home);
    }
  }

  /** The call of the rehearsal. */
  static List<String> command(Path jar, Path cache, Path home) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:AOTCacheOutput=" + cache);
    // A machine that does not know one of these makes no cache, so that no start needs them.
    Restart.addCompilerOptions(command);
    // Kept is which methods were compiled, not their code: so the first compiler will do, and
    // without profiles, as a start then compiles the same methods without profiling them.
    command.add("-XX:TieredStopAtLevel=2");
    command.add("-Dglass.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-Dattache.home=" + home);
    command.add("-D" + Rehearsal.ASKED + "=" + System.currentTimeMillis());
    command.add("-D" + Restart.STARTED_BY + "=" + ProcessHandle.current().pid());
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
