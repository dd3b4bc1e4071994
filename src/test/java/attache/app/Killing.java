package attache.app;

import attache.project.LeftWork;
import attache.project.ProjectFile;
import attache.project.Recovery;
import attache.view.ViewJson;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills {@link EndlessWork} at a random moment and looks at what can be opened afterwards: exactly
 * the old or the new state, and nothing gone that was told to be stored or saved.
 */
final class Killing {
  /** How long ago work may be to be gone, in milliseconds. */
  private static final long LOSS = 2_000;

  /** How many digits a time has until the year 2286. */
  private static final int DIGITS = 13;

  private final Path folder;
  private final Random random;
  private final boolean punctual;
  private final List<Integer> edits = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();
  private int stored;
  private int saved;
  private long killed;

  /**
   * @param folder an empty folder
   * @param random chooses the moment
   * @param punctual whether to hold that at most two seconds of work are gone, too: on a machine
   *     that does other things at the same time a program may be late
   */
  Killing(Path folder, Random random, boolean punctual) {
    this.folder = folder;
    this.random = random;
    this.punctual = punctual;
  }

  /**
   * Lets the program work, kills it, and looks.
   *
   * @return how many edits it made
   * @throws AssertionError if something was lost
   */
  int run() throws Exception {
    Path base = folder.resolve("recovery");
    Path file = folder.resolve("work.attache");
    work(base, file);
    requireSaved(file);
    requireRecovered(base);
    return edits.size();
  }

  private void work(Path base, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWork.class.getName(),
                base.toString(),
                file.toString(),
                Integer.toString(random.nextInt(12)))
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    try (BufferedReader told = process.inputReader()) {
      String line = told.readLine();
      Thread killer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      Thread.sleep(random.nextInt(punctual ? 3_500 : 1_200));
                    } catch (InterruptedException early) {
                      Thread.currentThread().interrupt();
                    }
                    killed = System.currentTimeMillis();
                    // Not by the process itself: that would close what is still to be read from it.
                    process.toHandle().destroyForcibly();
                  });
      while (line != null) {
        note(line);
        line = told.readLine();
      }
      killer.join();
      process.waitFor();
    }
    String errors = Files.readString(folder.resolve("errors.txt"));
    if (!errors.isBlank()) {
      throw new AssertionError("the program failed before it was killed: " + errors);
    }
  }

  private void note(String line) {
    String[] words = line.split(" ", -1);
    // The last line may be cut off in the middle of a number.
    switch (words[0]) {
      case "edit" -> {
        if (words.length == 3 && words[2].length() == DIGITS) {
          edits.add(Integer.parseInt(words[1]));
          times.add(Long.parseLong(words[2]));
        }
      }
      case "stored" -> stored = Math.max(stored, whole(words[1]));
      case "saved" -> saved = Math.max(saved, whole(words[1]));
      default -> {}
    }
  }

  /** A number that was told after the edit of the same number; 0 if it was cut off. */
  private int whole(String number) {
    int value = number.isEmpty() ? 0 : Integer.parseInt(number);
    return !edits.isEmpty() && value == edits.getLast() ? value : 0;
  }

  private void requireSaved(Path file) throws Exception {
    if (!Files.exists(file)) {
      require(saved == 0, "what was saved is gone");
      return;
    }
    ViewState read = ProjectFile.read(file, Progress.NONE).project().current();
    int edit = editOf(read);
    require(
        edit >= saved && edit % EndlessWork.EDITS_A_SAVE == 0, "an older state was saved: " + edit);
  }

  private void requireRecovered(Path base) throws Exception {
    List<LeftWork> left = Recovery.left(base);
    if (left.isEmpty()) {
      require(stored == 0, "what was stored is gone");
      require(!punctual || mustHave() == 0, "work of more than two seconds ago is gone");
      return;
    }
    require(left.size() == 1, "there are " + left.size() + " copies");
    int edit = editOf(left.getFirst().read().current());
    require(edit >= stored, "an older state was stored: " + edit);
    require(!punctual || edit >= mustHave(), "work of more than two seconds ago is gone");
    left.getFirst().discard();
  }

  /** The last edit that was made longer ago than work may be gone. */
  private int mustHave() {
    int last = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (times.get(i) < killed - LOSS) {
        last = edits.get(i);
      }
    }
    return last;
  }

  /** The edit that led to a state, which must be that state exactly. */
  private int editOf(ViewState read) {
    int edit = (int) read.arrangement().seed();
    require(
        ViewJson.write(read).equals(ViewJson.write(EndlessWork.state(edit))),
        "what was opened is no state that ever was: " + ViewJson.write(read));
    require(!edits.isEmpty() && edit <= edits.getLast() + 1, "a state of the future: " + edit);
    return edit;
  }

  private void require(boolean held, String otherwise) {
    if (!held) {
      throw new AssertionError(
          otherwise
              + " (edits to "
              + edits.size()
              + ", stored "
              + stored
              + ", saved "
              + saved
              + ", in "
              + folder
              + ")");
    }
  }

  /**
   * Kills the program many times: {@code mvn -Pcrash}. Called with the folder to work in, how many
   * times, and a seed.
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    Random random = new Random(Long.parseLong(arguments[2]));
    long edits = 0;
    for (int time = 1; time <= times; time++) {
      Path own = Files.createDirectories(folder.resolve("crash-" + time));
      edits += new Killing(own, random, true).run();
      remove(own);
      if (time % 50 == 0 || time == times) {
        System.out.println(time + " kills, " + edits + " edits, nothing lost");
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
