package attache.cli;

import attache.measures.Groups;
import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Filter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which accounts are shown. */
final class FilterOptions {
  /** What separates values: a comma that no backslash precedes. */
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\),");

  @Option(names = "--only", paramLabel = "ATTRIBUTE=VALUES", descriptionKey = "cli.filter.only")
  private List<String> only = List.of();

  @Option(names = "--least", paramLabel = "WHAT=NUMBER", descriptionKey = "cli.filter.least")
  private List<String> least = List.of();

  @Option(names = "--most", paramLabel = "WHAT=NUMBER", descriptionKey = "cli.filter.most")
  private List<String> most = List.of();

  @Option(names = "--core", paramLabel = "K", descriptionKey = "cli.filter.core")
  private Optional<Integer> core = Optional.empty();

  @Option(names = "--around", paramLabel = "ACCOUNT", descriptionKey = "cli.filter.around")
  private Optional<String> around = Optional.empty();

  @Option(names = "--steps", paramLabel = "NUMBER", descriptionKey = "cli.filter.steps")
  private int steps = 1;

  @Option(names = "--no-isolates", descriptionKey = "cli.filter.no-isolates")
  private boolean noIsolates;

  @Option(names = "--measure-shown", descriptionKey = "cli.filter.measure-shown")
  private boolean measureShown;

  /**
   * The filter that was asked for.
   *
   * @param account finds an account by id or name
   * @param wrong makes the refusal of a wrong call
   * @throws ParameterException if a value makes no sense or the network has no such thing
   */
  Filter filter(
      FollowNetwork network,
      ToIntFunction<String> account,
      Function<String, ParameterException> wrong) {
    if (steps < 1 || core.orElse(1) < 1) {
      throw wrong.apply(Messages.text("cli.filter.wrong-count"));
    }
    Filter filter = Filter.NONE;
    for (String told : only) {
      Pair pair = Pair.of(told, wrong);
      AttributeColumn column =
          network
              .attribute(pair.name())
              .orElseThrow(() -> wrong.apply(NetworkArguments.noAttribute(network, pair.name())));
      Set<String> values = new HashSet<>();
      for (String value : SEPARATOR.split(pair.value(), -1)) {
        values.add(value.strip().replace("\\,", ","));
      }
      boolean missing = values.remove("");
      requireValues(column, values, wrong);
      filter = filter.with(new Criterion.AttributeValues(pair.name(), values, missing));
    }
    for (String told : least) {
      filter = bounded(filter, network, Pair.of(told, wrong), true, wrong);
    }
    for (String told : most) {
      filter = bounded(filter, network, Pair.of(told, wrong), false, wrong);
    }
    if (around.isPresent()) {
      filter = filter.with(new Criterion.Ego(account.applyAsInt(around.get()), steps));
    }
    if (core.isPresent()) {
      filter = filter.with(new Criterion.Core(core.get()));
    }
    Filter whole = noIsolates ? filter.with(new Criterion.NoIsolates()) : filter;
    return measureShown ? whole.withScope(Filter.Scope.SHOWN) : whole;
  }

  /** Refuses values that no account has: such a filter would hide everybody for a slip. */
  private static void requireValues(
      AttributeColumn column, Set<String> values, Function<String, ParameterException> wrong) {
    Set<String> known = new TreeSet<>(Groups.values(column));
    for (String value : values) {
      if (!known.contains(value)) {
        throw wrong.apply(
            Messages.text(
                "cli.filter.no-value",
                column.name(),
                value,
                known.stream()
                    .limit(NetworkArguments.VALUES_NAMED)
                    .collect(Collectors.joining(", "))));
      }
    }
  }

  /** Sets one end of a range and leaves the other as it is. */
  private static Filter bounded(
      Filter filter,
      FollowNetwork network,
      Pair pair,
      boolean isLeast,
      Function<String, ParameterException> wrong) {
    double number = pair.number(wrong);
    double from = isLeast ? number : Double.NEGATIVE_INFINITY;
    double to = isLeast ? Double.POSITIVE_INFINITY : number;
    boolean isAttribute = network.attribute(pair.name()).orElse(null) instanceof NumberColumn;
    Optional<String> measure =
        isAttribute && Measures.get(pair.name()).isEmpty()
            ? Optional.empty()
            : MeasureNames.key(pair.name(), MeasureNames.ungrouped());
    if (measure.isPresent()) {
      Criterion.MeasureRange range = new Criterion.MeasureRange(measure.get(), from, to);
      for (Criterion one : filter.criteria()) {
        if (one.isAboutSame(range) && one instanceof Criterion.MeasureRange before) {
          double low = Math.max(from, before.least());
          range = new Criterion.MeasureRange(range.measure(), low, Math.min(to, before.most()));
        }
      }
      return filter.with(range);
    }
    if (!isAttribute) {
      throw wrong.apply(
          Messages.text("cli.filter.no-number", pair.name())
              + " "
              + MeasureNames.known(pair.name(), MeasureNames.ungrouped()));
    }
    Criterion.AttributeRange range = new Criterion.AttributeRange(pair.name(), from, to);
    for (Criterion one : filter.criteria()) {
      if (one.isAboutSame(range) && one instanceof Criterion.AttributeRange before) {
        double low = Math.max(from, before.least());
        range = new Criterion.AttributeRange(pair.name(), low, Math.min(to, before.most()));
      }
    }
    return filter.with(range);
  }

  /** What stands on the two sides of an equals sign. */
  private record Pair(String name, String value) {
    static Pair of(String told, Function<String, ParameterException> wrong) {
      int at = told.indexOf('=');
      if (at < 1) {
        throw wrong.apply(Messages.text("cli.filter.no-pair", told));
      }
      return new Pair(told.substring(0, at).strip(), told.substring(at + 1).strip());
    }

    double number(Function<String, ParameterException> wrong) {
      try {
        double number = Double.parseDouble(value);
        if (!Double.isNaN(number)) {
          return number;
        }
      } catch (NumberFormatException noNumber) {
        // Told below, as for what is not a number in another way.
      }
      throw wrong.apply(Messages.text("cli.filter.not-number", value));
    }
  }
}
