package attache.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFileTest {
  private static final String OLD = "the work of last week";
  private static final String NEW = "the work of last week and of today";
  private static final OutputFile.Waiting AT_ONCE = millis -> {};

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("work.attache");
  }

  private static void writeNew(Path file, Disk disk, boolean backup) throws IOException {
    new OutputFile(disk, AT_ONCE)
        .put(
            file,
            out -> {
              out.write(NEW.substring(0, 9).getBytes(UTF_8));
              out.write(NEW.substring(9).getBytes(UTF_8));
            },
            backup);
  }

  /** What came of a try to save: nothing if it went well. */
  private static @Nullable IOException tried(Path file, Disk disk, boolean backup) {
    try {
      writeNew(file, disk, backup);
      return null;
    } catch (IOException failure) {
      return failure;
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void removeAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.delete(one);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anyStepThatFailsOnceLosesNothing(boolean backup) throws IOException {
    boolean more = true;
    int step = 0;
    for (; more; step++) {
      removeAll(folder);
      Files.writeString(file, OLD);
      FaultyDisk disk = FaultyDisk.failingOnceAt(step);
      IOException failure = tried(file, disk, backup);
      String content = Files.readString(file);
      if (failure == null) {
        assertThat(content).as("told as saved, step %d failing", step).isEqualTo(NEW);
      } else {
        assertThat(failure).hasMessageContaining("at step " + step);
        assertThat(content).as("step %d failing", step).isIn(OLD, NEW);
      }
      assertThat(names()).as("nothing left over").allMatch(name -> name.startsWith("work"));
      more = disk.hasFailed();
    }
    assertThat(step).isGreaterThan(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void killedAtAnyStepLeavesTheOldOrTheNewFile(boolean backup) throws IOException {
    Set<String> seen = new java.util.HashSet<>();
    boolean more = true;
    for (int step = 0; more; step++) {
      removeAll(folder);
      Files.writeString(file, OLD);
      FaultyDisk disk = FaultyDisk.failingFrom(step);
      IOException failure = tried(file, disk, backup);
      assertThat(Files.readString(file)).isIn(OLD, NEW);
      seen.add(Files.readString(file));
      if (failure instanceof KeptAsideException kept) {
        assertThat(Files.readString(kept.kept())).isEqualTo(NEW);
      }
      Path backedUp = folder.resolve("work.attache" + OutputFile.BACKUP);
      if (Files.exists(backedUp)) {
        assertThat(Files.readString(backedUp)).isEqualTo(OLD);
      }
      more = disk.hasFailed();
    }
    assertThat(seen).containsExactlyInAnyOrder(OLD, NEW);
  }

  @Test
  void firstSaveThatFailsLeavesNoHalfFile() throws IOException {
    boolean more = true;
    for (int step = 0; more; step++) {
      removeAll(folder);
      FaultyDisk disk = FaultyDisk.failingFrom(step);
      IOException failure = tried(file, disk, true);
      if (failure == null || Files.exists(file)) {
        assertThat(Files.readString(file)).isEqualTo(NEW);
      }
      more = disk.hasFailed();
    }
  }

  @Test
  void moveThatStaysPreventedKeepsWhatWasWrittenAndTellsWhere() throws IOException {
    Files.writeString(file, OLD);
    Disk locked = new Locked(Integer.MAX_VALUE);
    assertThatThrownBy(() -> writeNew(file, locked, false))
        .isInstanceOfSatisfying(
            KeptAsideException.class,
            kept -> {
              assertThat(kept.kept()).hasContent(NEW);
              assertThat(kept).hasMessageContaining(kept.kept().toString());
            });
    assertThat(file).hasContent(OLD);
    // What was kept is not written over by the next save.
    assertThatThrownBy(() -> writeNew(file, locked, false)).isInstanceOf(KeptAsideException.class);
    assertThat(names()).hasSize(3);
  }

  @Test
  void moveThatIsPreventedForAMomentIsTriedAgain() throws IOException {
    Files.writeString(file, OLD);
    writeNew(file, new Locked(3), false);
    assertThat(file).hasContent(NEW);
    assertThat(names()).containsExactly("work.attache");
  }

  @Test
  void temporaryFileThatVanishesIsNoSuccess() throws IOException {
    Files.writeString(file, OLD);
    Disk vanishing =
        new Wrapped() {
          @Override
          public long size(Path path) {
            return path.equals(file) ? Disk.SYSTEM.size(path) : -1;
          }
        };
    assertThat(tried(file, vanishing, false)).isNotNull().hasMessageContaining("not there");
    assertThat(file).hasContent(OLD);
  }

  @Test
  void moveThatSucceedsButTellsOtherwiseIsASuccess() throws IOException {
    Files.writeString(file, OLD);
    Disk lying =
        new Wrapped() {
          @Override
          public void move(Path from, Path to) throws IOException {
            Disk.SYSTEM.move(from, to);
            throw new IOException("access denied");
          }
        };
    assertThat(tried(file, lying, false)).isNull();
    assertThat(file).hasContent(NEW);
  }

  @Test
  void previousVersionStaysAsBackup() throws IOException {
    Files.writeString(file, OLD);
    OutputFile.writeWithBackup(file, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(file).hasContent(NEW);
    Path backup = folder.resolve("work.attache.backup");
    assertThat(backup).hasContent(OLD);
    OutputFile.writeWithBackup(file, out -> out.write("third".getBytes(UTF_8)));
    assertThat(backup).hasContent(NEW);
  }

  @Test
  void emptyFileNeverTakesThePlaceOfABackup() throws IOException {
    Path backup = folder.resolve("work.attache.backup");
    Files.writeString(backup, OLD);
    Files.createFile(file);
    OutputFile.writeWithBackup(file, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(backup).hasContent(OLD);
    assertThat(file).hasContent(NEW);
  }

  @Test
  void targetIsNeverTouchedBeforeAllIsWritten() throws IOException {
    List<Boolean> existed = new ArrayList<>();
    OutputFile.write(
        file,
        out -> {
          existed.add(Files.exists(file));
          out.write(NEW.getBytes(UTF_8));
          existed.add(Files.exists(file));
        });
    assertThat(existed).containsExactly(false, false);
  }

  @Test
  void contentThatFailsWhileItIsMadeLeavesTheFileAsItWas() throws IOException {
    Files.writeString(file, OLD);
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("cannot be told");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent(OLD);
    assertThat(names()).containsExactly("work.attache");
  }

  @Test
  void linkStaysALink() throws IOException {
    Files.writeString(file, OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    OutputFile.write(link, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "é", "漢", "🇵🇸", "e🙂"})
  void nameMayBeAsLongAsTheSystemLetsItBe(String letters) throws IOException {
    int times = 250 / letters.getBytes(UTF_8).length;
    Path named = folder.resolve(letters.repeat(times));
    Files.writeString(named, OLD);
    writeNew(named, Disk.SYSTEM, true);
    assertThat(Files.readString(named)).isEqualTo(NEW);
    assertThat(names()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void folderIsNotReplaced() throws IOException {
    Files.createDirectory(file);
    assertThat(tried(file, Disk.SYSTEM, false)).hasMessageContaining("is a folder");
    assertThat(file).isDirectory();
  }

  @Test
  void folderThatIsNotThereIsTold() {
    Path nowhere = folder.resolve("nowhere").resolve("work.attache");
    assertThat(tried(nowhere, Disk.SYSTEM, true)).isNotNull();
  }

  /** The system's disk, of which a test changes something. */
  private static class Wrapped implements Disk {
    @Override
    public Writing create(Path path) throws IOException {
      return SYSTEM.create(path);
    }

    @Override
    public long size(Path path) {
      return SYSTEM.size(path);
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
      SYSTEM.link(name, existing);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      SYSTEM.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      SYSTEM.delete(path);
    }

    @Override
    public void forceFolder(Path path) {
      SYSTEM.forceFolder(path);
    }
  }

  /** A disk on which a virus scanner holds the target for some tries. */
  private static final class Locked extends Wrapped {
    private int left;

    Locked(int tries) {
      left = tries;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      if (left > 0) {
        left--;
        throw new IOException("used by another process");
      }
      super.move(from, to);
    }
  }
}
