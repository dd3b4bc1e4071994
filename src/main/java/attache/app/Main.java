package attache.app;

import attache.cli.AttacheCommand;
import attache.text.Messages;
import java.util.Locale;
import javafx.application.Application;

/** Decides between window and command line. */
public final class Main {
  private Main() {}

  /**
   * Starts the program.
   *
   * @param arguments a sub-command and its arguments, or files to open in the window, or nothing
   */
  public static void main(String[] arguments) {
    // Our texts are English; those of Java and JavaFX among them shall be, too, and dates as well.
    Locale.setDefault(Locale.UK);
    // Pictures are drawn by Graphics2D into memory; AWT itself must never look for a display.
    System.setProperty("java.awt.headless", "true");
    Log.to(PreferencesFile.home());
    if (AttacheCommand.isCommand(arguments)) {
      System.exit(AttacheCommand.run(arguments));
    }
    Startup.begin();
    try {
      Application.launch(AttacheApplication.class, arguments);
    } catch (UnsupportedOperationException noDisplay) {
      // JavaFX finds no screen, as on a server: the command line needs none.
      System.err.println(Messages.text("app.no_display"));
      System.exit(1);
    }
  }
}
