package attache.cli;

import attache.text.Messages;
import attache.text.ProgramVersion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The root of the command line; each sub-command is a class of its own. */
@Command(
    name = "attache",
    mixinStandardHelpOptions = true,
    resourceBundle = "attache.assets.messages.cli",
    versionProvider = AttacheCommand.Version.class,
    header = "${bundle:cli.header}",
    description = "${bundle:cli.description}",
    footer = "${bundle:cli.examples}",
    subcommands = {
      MeasuresCommand.class,
      FigureCommand.class,
      CheckCommand.class,
      ConvertCommand.class,
      BrokersCommand.class,
      PairCommand.class,
      CensusCommand.class,
      MobilityCommand.class,
      CompareCommand.class,
      CommandLine.HelpCommand.class
    })
public final class AttacheCommand {
  private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

  AttacheCommand() {}

  /** The version of the program. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Messages.text("cli.version", ProgramVersion.get())};
    }
  }

  /**
   * Runs the command line.
   *
   * @param arguments a sub-command and its arguments
   * @return the exit code: 0 done, 2 a wrong call or a file that could not be read, 1 anything else
   */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new AttacheCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    NumberWords.readBy(line);
    line.registerConverter(Path.class, AttacheCommand::path);
    line.setParameterExceptionHandler(AttacheCommand::tellOfWrongCall);
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

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException noName) {
      throw new CommandLine.TypeConversionException(Messages.text("cli.no_path", name));
    }
  }

  /** One line on what is wrong and one on where to look; the whole help would bury them. */
  private static int tellOfWrongCall(ParameterException wrong, String... arguments) {
    CommandLine at = wrong.getCommandLine();
    PrintWriter err = at.getErr();
    err.println(Objects.requireNonNullElse(wrong.getMessage(), wrong.toString()));
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(Messages.text("cli.wrong_call", at.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * Whether arguments call the command line, rather than name files to open in the window. A bare
   * word that is no file is taken for a mistyped sub-command.
   */
  public static boolean isCommand(String... arguments) {
    if (arguments.length == 0) {
      return false;
    }
    String first = arguments[0];
    return first.startsWith("-")
        || new CommandLine(new AttacheCommand()).getSubcommands().containsKey(first)
        || (WORD.matcher(first).matches() && !Files.exists(Path.of(first)));
  }
}
