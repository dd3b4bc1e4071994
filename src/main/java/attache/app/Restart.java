package attache.app;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program with its {@link StartCache}, which only an option of the Java machine can name
 * and a jar cannot: so where a fitting cache lies beside the jar, the machine is started a second
 * time, with that option before all others. The first one then only waits, passes on signals and
 * gives the exit code; input and output are inherited. Where anything is unusual, the program runs
 * in the machine that there is.
 *
 * <p>What runs before the second machine costs each start: this class uses neither lambdas nor
 * joined strings, whose first use takes the machine tens of milliseconds.
 */
public final class Restart {
  /** The system property that tells the second machine the process that it belongs to. */
  static final String STARTED_BY = "attache.started.by";

  private static final long LOOK_MILLIS = 250;
  private static final int KILLED = 137;

  private Restart() {}

  /** Whether this is the second machine. */
  static boolean isRestarted() {
    return System.getProperty(STARTED_BY) != null;
  }

  /**
   * Starts the program.
   *
   * @param arguments passed on unchanged
   */
  public static void main(String[] arguments) {
    String starter = System.getProperty(STARTED_BY);
    if (starter == null) {
      List<String> command = opensWindow(arguments) ? command() : List.of();
      if (!command.isEmpty()) {
        runInstead(command);
      }
    } else {
      endWith(Long.parseLong(starter));
    }
    Main.main(arguments);
  }

  /** Whether there are only files to open: a sub-command is done sooner than a second machine. */
  private static boolean opensWindow(String[] arguments) {
    for (String argument : arguments) {
      if (!new File(argument).isFile()) {
        return false;
      }
    }
    return true;
  }

  /** The command of the second machine; none if the program had better run in this one. */
  private static List<String> command() {
    File jar = new File(System.getProperty("java.class.path", ""));
    File cache = StartCache.of(jar);
    if (!StartCache.fits(cache, jar)
        || System.getenv("JAVA_TOOL_OPTIONS") != null
        || System.getenv("JDK_JAVA_OPTIONS") != null) {
      return List.of();
    }
    ProcessHandle.Info self = ProcessHandle.current().info();
    Optional<String> java = self.command();
    Optional<String[]> arguments = self.arguments();
    if (java.isEmpty() || arguments.isEmpty()) {
      return List.of();
    }
    return command(java.get(), arguments.get(), cache, ProcessHandle.current().pid());
  }

  /**
   * The same call with the cache. None if the call has options that two machines cannot share, such
   * as a debugger's port.
   */
  static List<String> command(String java, String[] arguments, File cache, long pid) {
    List<String> command = new ArrayList<>(arguments.length + 4);
    command.add(java);
    command.add("-XX:AOTCache=".concat(cache.getPath()));
    // Whether a cache fits is nothing that a user need read about.
    command.add("-Xlog:disable");
    command.add("-D".concat(STARTED_BY).concat("=").concat(Long.toString(pid)));
    addCompilerOptions(command);
    boolean isJar = false;
    for (String argument : arguments) {
      isJar |= argument.equals("-jar");
      if (!isJar && !canBeShared(argument)) {
        return List.of();
      }
      command.add(argument);
    }
    return isJar ? command : List.of();
  }

  /**
   * Options for compiling, which takes time from the start and gives it back only later. The second
   * compiler shall compile what was called ten times as often as it would by itself; what the
   * rehearsal compiled shall be compiled after 256 calls, what it only called after as many as
   * anything else, and both then be left alone for 32,768 calls, or eight times as many turns of a
   * loop, before they are profiled for the second compiler.
   */
  static void addCompilerOptions(List<String> command) {
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:Tier0ProfileDelayFactor=1");
    command.add("-XX:Tier0InvokeNotifyFreqLog=8");
    command.add("-XX:Tier2InvokeNotifyFreqLog=15");
    command.add("-XX:Tier2BackedgeNotifyFreqLog=18");
    command.add("-XX:Tier4InvocationThreshold=50000");
    command.add("-XX:Tier4MinInvocationThreshold=6000");
    command.add("-XX:Tier4CompileThreshold=150000");
    command.add("-XX:Tier4BackEdgeThreshold=400000");
  }

  private static boolean canBeShared(String option) {
    return option.startsWith("-D") || option.startsWith("-Xm") || option.startsWith("-Xss");
  }

  /** Runs the second machine and ends as it ends; comes back only if it could not be started. */
  private static void runInstead(List<String> command) {
    Process second;
    try {
      second = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException cannot) {
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Ending(second));
    Runtime.getRuntime().halt(await(second));
  }

  /** Waits for its end. Nobody interrupts: the second machine alone says when all is over. */
  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException never) {
      return KILLED;
    }
  }

  /** Passes on that the program shall end, and lets it end in its own time. */
  private static final class Ending extends Thread {
    private final Process second;

    Ending(Process second) {
      this.second = second;
    }

    @Override
    public void run() {
      second.destroy();
      await(second);
    }
  }

  /** Ends the second machine where the first one was killed and could not pass it on. */
  private static void endWith(long starter) {
    Optional<ProcessHandle> process = ProcessHandle.of(starter);
    Thread.ofPlatform()
        .daemon()
        .name("attache-starter")
        .start(
            () -> {
              try {
                while (process.isPresent() && process.get().isAlive()) {
                  Thread.sleep(LOOK_MILLIS);
                }
                Runtime.getRuntime().halt(KILLED);
              } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
