package attache;

import attache.app.Restart;

/**
 * Where the program starts. Compiled for Java 8, so that an older Java can still read this class
 * and say in one line what is missing, instead of failing with a class version error.
 */
public final class Launcher {
  private static final int NEEDED = 25;

  private Launcher() {}

  /**
   * Starts the window, or the command line if there are arguments that name a sub-command.
   *
   * @param arguments passed on unchanged
   */
  public static void main(String[] arguments) {
    int found = feature(System.getProperty("java.specification.version", "0"));
    if (found < NEEDED) {
      System.err.println(
          "Attaché needs Java "
              + NEEDED
              + " or newer; this is Java "
              + System.getProperty("java.version")
              + " in "
              + System.getProperty("java.home")
              + ".");
      System.exit(1);
    }
    // An older Java never comes here, and so never looks for this class, which it could not read.
    Restart.main(arguments);
  }

  /** The feature release: 8 for "1.8", 25 for "25"; 0 if it cannot be read. */
  private static int feature(String specification) {
    String digits = specification.startsWith("1.") ? specification.substring(2) : specification;
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
