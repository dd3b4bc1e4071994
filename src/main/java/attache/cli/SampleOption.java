package attache.cli;

import attache.measures.SourceSample;
import attache.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that lets betweenness be estimated in very large networks. */
final class SampleOption {
  @Option(names = "--sample", paramLabel = "SOURCES", descriptionKey = "cli.sample")
  private int sources;

  /** Whether it was named in the call. */
  static boolean isGiven(CommandLine line) {
    return line.getParseResult().hasMatchedOption("--sample");
  }

  /** From how many accounts betweenness is counted. */
  SourceSample sample(CommandLine line) {
    return sample(line, SourceSample.ALL.seed());
  }

  /** From how many accounts betweenness is counted, drawn from a seed. */
  SourceSample sample(CommandLine line, long seed) {
    if (sources < 0) {
      throw new ParameterException(line, Messages.text("cli.measures.wrong_sample"));
    }
    return new SourceSample(sources, seed);
  }
}
