package attache.project;

import attache.network.FollowNetwork;
import attache.work.OutputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of the work under way that outlives the program: a folder with the list of contents of a
 * project, replaced whole at each change, and beside it the networks, each written once. A lock
 * that ends with the program tells other instances that the work is in good hands. For one thread
 * at a time, never the one that draws.
 */
public final class Recovery implements AutoCloseable {
  static final String CONTENTS = "contents.json";
  static final String ABOUT = "recovery";
  static final String ENTRIES = "entries";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;
  private final Clock clock;
  private final Map<FollowNetwork, String> written = new HashMap<>();
  private int files;

  /** The files of what was in the project's file and is not known, by its names there. */
  private final Map<String, String> entries = new TreeMap<>();

  private SortedMap<String, byte[]> writtenEntries = new TreeMap<>();

  private Recovery(Path folder, FileChannel lock, Clock clock) {
    this.folder = folder;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Begins a copy of its own.
   *
   * @param base the folder for the copies of all instances; made if it is not there
   * @throws IOException if nothing can be written there
   */
  public static Recovery begin(Path base) throws IOException {
    return begin(base, Clock.systemUTC());
  }

  static Recovery begin(Path base, Clock clock) throws IOException {
    Files.createDirectories(base);
    for (int number = 0; ; number++) {
      String name = clock.millis() + "-" + ProcessHandle.current().pid() + "-" + number;
      Path folder = base.resolve(name);
      try {
        Files.createDirectory(folder);
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
      FileChannel lock =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isHeld(lock)) {
        return new Recovery(folder, lock, clock);
      }
      lock.close();
    }
  }

  private static boolean isHeld(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException inThisProgram) {
      return false;
    }
  }

  /** Whether all that was written is still there: people and programs tidy such folders up. */
  public boolean isWhole() {
    return Files.exists(folder.resolve(LOCK))
        && Stream.concat(written.values().stream(), entries.values().stream())
            .allMatch(name -> Files.exists(folder.resolve(name)));
  }

  /**
   * Brings the work as it is to the disk. When it returns, this is what a next start would offer.
   *
   * @param project the work
   * @param document the file that it belongs to, as it was when it was opened or saved
   * @throws IOException if it cannot be written; what was written before is still there
   */
  public void store(Project project, DocumentFile document) throws IOException {
    for (FollowNetwork network : project.networks()) {
      if (!written.containsKey(network)) {
        String name = "network-" + ++files + ".json";
        OutputFile.write(
            folder.resolve(name), out -> NetworkText.write(network, project.rest(), out));
        written.put(network, name);
      }
    }
    storeEntries(project.rest().entries());
    ObjectNode json = ProjectJson.write(project, one -> String.valueOf(written.get(one)));
    ObjectNode about = json.putObject(ABOUT).put("time", clock.millis());
    document.write(about);
    ObjectNode named = about.putObject(ENTRIES);
    entries.forEach(named::put);
    byte[] bytes = ProjectJson.bytes(json);
    OutputFile.write(folder.resolve(CONTENTS), out -> out.write(bytes));
    forget(project.networks());
  }

  /** Brings what this version does not know to the disk; once, as it never changes. */
  private void storeEntries(SortedMap<String, byte[]> unknown) throws IOException {
    if (unknown.equals(writtenEntries)) {
      return;
    }
    entries.clear();
    for (Map.Entry<String, byte[]> entry : unknown.entrySet()) {
      String name = "entry-" + ++files;
      OutputFile.write(folder.resolve(name), out -> out.write(entry.getValue()));
      entries.put(entry.getKey(), name);
    }
    writtenEntries = unknown;
  }

  /** Removes the networks that the work needs no more. */
  private void forget(Set<FollowNetwork> needed) throws IOException {
    for (FollowNetwork network : new HashSet<>(written.keySet())) {
      if (!needed.contains(network)) {
        Files.deleteIfExists(folder.resolve(String.valueOf(written.remove(network))));
      }
    }
  }

  /**
   * Nothing is to be recovered: all is saved.
   *
   * @throws IOException if the copy cannot be removed
   */
  public void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(CONTENTS));
  }

  /**
   * Removes the copy and leaves nothing.
   *
   * @throws IOException if it cannot be removed
   */
  @Override
  public void close() throws IOException {
    clear();
    lock.close();
    remove(folder);
  }

  /**
   * Leaves the copy for the next start, as if the program had been killed.
   *
   * @throws IOException if the lock cannot be let go
   */
  public void leave() throws IOException {
    lock.close();
  }

  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      // The list of contents goes first: without it the rest is nothing.
      files = all.sorted(Comparator.comparing(file -> !file.endsWith(CONTENTS))).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  /**
   * The work that was left behind by programs that did not end well, the latest first. Whoever gets
   * it holds it until it is decided: no other instance offers it meanwhile.
   *
   * @param base the folder for the copies of all instances
   * @throws IOException if the folder cannot be listed
   */
  public static List<LeftWork> left(Path base) throws IOException {
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    List<LeftWork> found = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> all = Files.list(base)) {
      folders = all.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      try {
        look(folder).ifPresent(found::add);
      } catch (IOException unreachable) {
        // It stays as it is; what others left can be had nevertheless.
      }
    }
    found.sort(Comparator.comparing(LeftWork::time).reversed());
    return found;
  }

  /** The work in a folder that no program holds; a folder without work is removed. */
  private static Optional<LeftWork> look(Path folder) throws IOException {
    FileChannel lock = locked(folder);
    if (lock == null) {
      return Optional.empty();
    }
    if (Files.exists(folder.resolve(CONTENTS))) {
      return Optional.of(LeftWork.of(folder, lock));
    }
    lock.close();
    remove(folder);
    return Optional.empty();
  }

  /** The lock of a folder that no program holds; null if one does, or is about to. */
  private static @Nullable FileChannel locked(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      return null;
    }
    FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE);
    if (isHeld(lock)) {
      return lock;
    }
    lock.close();
    return null;
  }
}
