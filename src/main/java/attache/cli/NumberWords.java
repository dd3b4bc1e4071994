package attache.cli;

import attache.text.Messages;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of a command line, and says in plain words what is none. */
final class NumberWords {
  private NumberWords() {}

  /** Lets a command line and its sub-commands read numbers so. */
  static void readBy(CommandLine line) {
    ITypeConverter<Integer> count = converter(Integer::valueOf, "cli.number.whole");
    ITypeConverter<Long> large = converter(Long::valueOf, "cli.number.whole");
    ITypeConverter<Double> number = converter(Double::valueOf, "cli.number");
    line.registerConverter(Integer.class, count);
    line.registerConverter(int.class, count);
    line.registerConverter(Long.class, large);
    line.registerConverter(long.class, large);
    line.registerConverter(Double.class, number);
    line.registerConverter(double.class, number);
  }

  private static <N> ITypeConverter<N> converter(Function<String, N> reading, String complaint) {
    return word -> {
      try {
        return reading.apply(word.strip());
      } catch (NumberFormatException none) {
        throw new TypeConversionException(Messages.text(complaint, word));
      }
    };
  }
}
