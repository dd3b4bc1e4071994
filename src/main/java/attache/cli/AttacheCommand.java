package attache.cli;

import attache.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line; each sub-command is a class of its own. */
@Command(
    name = "attache",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    description = "${bundle:cli.description}",
    subcommands = {
      MeasuresCommand.class,
      FigureCommand.class,
      CheckCommand.class,
      CommandLine.HelpCommand.class
    })
public final class AttacheCommand {
  AttacheCommand() {}

  /**
   * Runs the command line.
   *
   * @param arguments a sub-command and its arguments
   * @return the exit code: 0 done, 2 a wrong call or a file that could not be read, 1 anything else
   */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new AttacheCommand());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (failure, at, parsed) -> {
          String reason = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
          at.getErr().println(Messages.text("cli.failure", reason));
          return CommandLine.ExitCode.SOFTWARE;
        });
    return line.execute(arguments);
  }

  /** Whether arguments call the command line, rather than name files to open in the window. */
  public static boolean isCommand(String... arguments) {
    return arguments.length > 0
        && (arguments[0].startsWith("-")
            || new CommandLine(new AttacheCommand()).getSubcommands().containsKey(arguments[0]));
  }
}
