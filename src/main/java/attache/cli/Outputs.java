package attache.cli;

import attache.formats.AccountsPreview;
import attache.formats.Opened;
import attache.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Keeps commands from writing over the files that they read. */
final class Outputs {
  private Outputs() {}

  /**
   * Refuses to write over files that are to be read.
   *
   * @param targets what would be written
   * @param files the networks that were named
   * @param accounts the tables of accounts that were named
   */
  static void requireOthers(
      CommandLine line, List<Path> targets, List<Path> files, List<Path> accounts) {
    List<Path> sources = new ArrayList<>(files);
    sources.addAll(accounts);
    requireOthers(line, targets, sources);
  }

  /** Refuses to write over a table of accounts that was found beside a network. */
  static void requireOthers(CommandLine line, List<Path> targets, Path file, Opened opened) {
    List<Path> found = new ArrayList<>();
    for (AccountsPreview table : opened.accounts()) {
      try {
        found.add(file.resolveSibling(table.table()));
      } catch (InvalidPathException sheet) {
        // What is no name of a file is that of a sheet.
      }
    }
    requireOthers(line, targets, found);
  }

  private static void requireOthers(CommandLine line, List<Path> targets, List<Path> sources) {
    for (Path target : targets) {
      if (sources.stream().anyMatch(source -> isSame(target, source))) {
        throw new ParameterException(line, Messages.text("cli.network.overwrites", target));
      }
    }
  }

  private static boolean isSame(Path target, Path source) {
    try {
      return Files.exists(target) && Files.isSameFile(target, source);
    } catch (IOException e) {
      // What is wrong with the file is told when it is read.
      return false;
    }
  }
}
