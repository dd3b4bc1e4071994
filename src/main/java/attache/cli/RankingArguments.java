package attache.cli;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.RankAgreement;
import attache.text.Messages;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The arguments of commands that compare rankings: by what, and against how much chance. */
final class RankingArguments {
  @Option(
      names = {"-m", "--measure"},
      paramLabel = "NAME",
      completionCandidates = Keys.class,
      descriptionKey = "cli.ranking.measure")
  private String measure = Measures.IN_DEGREE;

  @Option(names = "--repeats", paramLabel = "NUMBER", descriptionKey = "cli.repeats")
  private int repeats = RankAgreement.REPEATS;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.seed")
  private long seed = 1;

  /** The names of the measures that need nothing but a layer. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }

    static List<String> names() {
      return Stream.concat(Measures.all().stream(), Measures.onDemand().stream())
          .map(Measure::key)
          .toList();
    }
  }

  /** The measure that was named. */
  Measure measure(CommandLine line) {
    return Measures.get(measure)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    Messages.text(
                        "cli.measures.unknown", measure, String.join(", ", Keys.names()))));
  }

  /** How many random orders are tried. */
  int repeats(CommandLine line) {
    if (repeats < 1) {
      throw new ParameterException(line, Messages.text("cli.repeats.wrong"));
    }
    return repeats;
  }

  /** What chooses them. */
  long seed() {
    return seed;
  }
}
