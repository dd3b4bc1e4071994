package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second Java machine that a start cache needs. */
class RestartTest {
  private static final File CACHE = new File("a b/attache-25.aot");

  @TempDir Path folder;

  @Test
  void theSecondMachineIsCalledLikeTheFirstButWithTheCache() {
    List<String> command =
        Restart.command(
            "/jdk/bin/java",
            new String[] {"-Xmx3g", "-Da=b", "-jar", "attache.jar", "-Xodd name.csv"},
            CACHE,
            42);

    assertThat(command)
        .startsWith("/jdk/bin/java", "-XX:AOTCache=" + CACHE, "-Xlog:disable")
        .contains("-Dattache.started.by=42")
        .endsWith("-Xmx3g", "-Da=b", "-jar", "attache.jar", "-Xodd name.csv");
  }

  @Test
  void theRehearsalKnowsAllOptionsOfTheSecondMachineSoThatOneUnknownLeavesNoCache() {
    List<String> rehearsal =
        StartCache.command(Path.of("attache.jar"), CACHE.toPath(), Path.of("home"));
    List<String> second =
        Restart.command("java", new String[] {"-jar", "attache.jar"}, CACHE, 1).stream()
            .filter(option -> option.startsWith("-XX:Tier") || option.startsWith("-XX:+"))
            .toList();

    assertThat(second).isNotEmpty();
    assertThat(rehearsal).containsAll(second);
  }

  @Test
  void optionsThatTwoMachinesCannotShareLeaveItAtOne() {
    for (String option :
        List.of(
            "-agentlib:jdwp=transport=dt_socket,server=y",
            "-javaagent:x.jar",
            "-XX:+UseSerialGC",
            "-XX:AOTCacheOutput=x",
            "@options",
            "-verbose")) {
      assertThat(Restart.command("java", new String[] {option, "-jar", "a.jar"}, CACHE, 1))
          .as(option)
          .isEmpty();
    }
  }

  @Test
  void whatIsNotStartedFromItsJarIsLeftAlone() {
    assertThat(Restart.command("java", new String[] {"-Da=b"}, CACHE, 1)).isEmpty();
  }

  @Test
  void aCacheOlderThanTheJarDoesNotFit() throws IOException {
    File jar = Files.createFile(folder.resolve("attache.jar")).toFile();
    File cache = StartCache.of(jar);
    assertThat(StartCache.fits(cache, jar)).isFalse();

    Files.createFile(cache.toPath());
    assertThat(cache.setLastModified(2_000_000) && jar.setLastModified(3_000_000)).isTrue();
    assertThat(StartCache.fits(cache, jar)).isFalse();

    assertThat(cache.setLastModified(3_000_000)).isTrue();
    assertThat(StartCache.fits(cache, jar)).isTrue();
  }

  @Test
  void aDamagedCacheIsNoHindranceAndNothingIsSaidOfIt() throws Exception {
    Path jar = jarWithDamagedCache();

    Process first = start(jar, "-D" + Rehearsal.ASKED + "=" + System.currentTimeMillis());
    String told = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(first.waitFor()).as(told).isZero();
    assertThat(told.strip()).matches("\\d+ \\d+ \\d+ \\d+");
  }

  @Test
  void endingTheFirstMachineEndsTheSecond() throws Exception {
    Process first = start(jarWithDamagedCache());
    ProcessHandle second = secondOf(first);

    first.destroy();

    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    second.onExit().get(60, TimeUnit.SECONDS);
  }

  @Test
  void killingTheFirstMachineEndsTheSecond() throws Exception {
    Process first = start(jarWithDamagedCache());
    ProcessHandle second = secondOf(first);

    first.destroyForcibly();

    second.onExit().get(60, TimeUnit.SECONDS);
  }

  @Test
  void theFirstMachineEndsAsTheSecondDoes() throws Exception {
    Process first = start(jarWithDamagedCache());
    ProcessHandle second = secondOf(first);

    second.destroyForcibly();

    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitValue()).isEqualTo(128 + 9);
  }

  /** The machine that the first one starts, once it is one and no longer a copy of the first. */
  private static ProcessHandle secondOf(Process first) throws InterruptedException {
    while (first.isAlive()) {
      List<ProcessHandle> running = first.children().filter(RestartTest::isSecond).toList();
      if (!running.isEmpty()) {
        return running.getFirst();
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    throw new AssertionError("the program ended by itself");
  }

  private static boolean isSecond(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return process.info().command().orElse("").endsWith("java")
        && Arrays.stream(arguments).anyMatch(it -> it.startsWith("-D" + Restart.STARTED_BY));
  }

  private Process start(Path jar, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dattache.home=" + folder.resolve("home"),
            "-Dglass.platform=Headless",
            "-Dprism.order=sw"));
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", jar.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** A jar that starts the program under test, beside it a cache that no machine can read. */
  private Path jarWithDamagedCache() throws IOException {
    Path jar = folder.resolve("attache.jar");
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "attache.Launcher");
    main.putValue("Enable-Native-Access", "ALL-UNNAMED");
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    Files.writeString(StartCache.of(jar.toFile()).toPath(), "no cache at all");
    return jar;
  }
}
