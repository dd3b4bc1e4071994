package attache.cli;

import attache.network.FollowNetwork;
import attache.network.Spells;
import attache.network.Waves;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The options that say when a network is looked at: in one of the waves in which it was observed,
 * or at a time of those at which its accounts and ties existed.
 */
final class TimeOptions {
  @Option(names = "--at", paramLabel = "TIME", descriptionKey = "cli.time.at")
  private Optional<String> time = Optional.empty();

  @Option(names = "--wave", paramLabel = "WAVE", descriptionKey = "cli.time.wave")
  private Optional<String> wave = Optional.empty();

  /** Whether a time or a wave was named. */
  boolean given() {
    return time.isPresent() || wave.isPresent();
  }

  /**
   * The network as it was then; as it is if no time was named.
   *
   * @param file what the network was read from
   * @throws ParameterException if there is no such time or wave
   */
  FollowNetwork of(CommandLine line, Path file, FollowNetwork network) {
    return of(line, file, network, time, wave);
  }

  /**
   * The network in a wave, at a time, or as it is if neither is told.
   *
   * @throws ParameterException if both are told, or there is no such time or wave
   */
  static FollowNetwork of(
      CommandLine line,
      Path file,
      FollowNetwork network,
      Optional<String> time,
      Optional<String> wave) {
    if (time.isPresent() && wave.isPresent()) {
      throw new ParameterException(line, Messages.text("cli.time.both"));
    }
    if (wave.isPresent()) {
      return wave(line, file, network, wave.get());
    }
    return time.map(one -> at(line, file, network, one)).orElse(network);
  }

  /**
   * The accounts that were observed in a wave, with the layers of that wave. Says on the error
   * stream who counts as observed though nothing says so.
   */
  static FollowNetwork wave(CommandLine line, Path file, FollowNetwork network, String wave) {
    Waves waves = Waves.of(network);
    List<String> names = waves.names();
    if (names.isEmpty()) {
      throw new ParameterException(line, Messages.text("cli.time.no_waves", file));
    }
    if (!names.contains(wave)) {
      throw new ParameterException(
          line, Messages.text("cli.time.no_wave", file, wave, String.join(", ", names)));
    }
    int silent = waves.silentlyObserved(wave);
    if (silent > 0) {
      line.getErr().println(Messages.text("cli.time.silent", file, silent, wave));
    }
    return waves.at(wave);
  }

  /** What existed at a time. */
  static FollowNetwork at(CommandLine line, Path file, FollowNetwork network, String time) {
    require(line, file, network, List.of(time));
    FollowNetwork then = Spells.at(network, time);
    if (then.accountCount() == 0) {
      List<String> moments = Spells.moments(network);
      throw new ParameterException(
          line,
          Messages.text("cli.time.nobody", file, time, moments.getFirst(), moments.getLast()));
    }
    return then;
  }

  /** Refuses times that cannot be compared with those of which a file tells. */
  static void require(CommandLine line, Path file, FollowNetwork network, List<String> times) {
    List<String> moments = Spells.moments(network);
    if (moments.isEmpty()) {
      throw new ParameterException(line, Messages.text("cli.time.none", file));
    }
    for (String time : times) {
      boolean numbers = moments.stream().allMatch(TimeOptions::isNumber);
      boolean dates = moments.stream().allMatch(TimeOptions::beginsWithDigit);
      if ((numbers && !isNumber(time)) || (dates && !beginsWithDigit(time))) {
        throw new ParameterException(
            line,
            Messages.text("cli.time.wrong", file, time, moments.getFirst(), moments.getLast()));
      }
    }
  }

  private static boolean isNumber(String text) {
    try {
      return !Double.isNaN(Double.parseDouble(text));
    } catch (NumberFormatException other) {
      return false;
    }
  }

  private static boolean beginsWithDigit(String text) {
    String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    return !bare.isEmpty() && Character.isDigit(bare.charAt(0));
  }
}
