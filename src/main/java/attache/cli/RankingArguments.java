package attache.cli;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.RankAgreement;
import attache.text.Messages;
import java.util.Iterator;
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
      return MeasureNames.ungrouped().iterator();
    }
  }

  /** The measure that was named. */
  Measure measure(CommandLine line) {
    return MeasureNames.key(measure, MeasureNames.ungrouped())
        .flatMap(Measures::get)
        .orElseThrow(
            () ->
                new ParameterException(
                    line, MeasureNames.unknown(measure, MeasureNames.ungrouped())));
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
