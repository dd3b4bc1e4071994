package attache.cli;

import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.view.Criterion;
import attache.view.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter as the options that the commands take. */
public final class FilterWords {
  private FilterWords() {}

  /**
   * The options that make a filter.
   *
   * @param network the one whose accounts the filter numbers
   * @return no options if it hides nobody; nothing if some criterion cannot be told by options
   */
  public static Optional<List<String>> of(Filter filter, FollowNetwork network) {
    List<String> words = new ArrayList<>();
    for (Criterion criterion : filter.criteria()) {
      Optional<List<String>> told = of(criterion, network);
      if (told.isEmpty()) {
        return Optional.empty();
      }
      words.addAll(told.get());
    }
    if (!filter.isEmpty() && filter.scope() == Filter.Scope.SHOWN) {
      words.add("--measure-shown");
    }
    return Optional.of(List.copyOf(words));
  }

  private static Optional<List<String>> of(Criterion criterion, FollowNetwork network) {
    return switch (criterion) {
      case Criterion.MeasureRange range ->
          Optional.of(range(range.measure(), range.least(), range.most()));
      case Criterion.AttributeRange range ->
          isTold(range.attribute()) && Measures.get(range.attribute()).isEmpty()
              ? Optional.of(range(range.attribute(), range.least(), range.most()))
              : Optional.empty();
      case Criterion.AttributeValues values -> values(values);
      case Criterion.Core core -> Optional.of(List.of("--core=" + core.k()));
      case Criterion.Ego ego ->
          Optional.of(List.of("--around=" + network.id(ego.account()), "--steps=" + ego.steps()));
      case Criterion.NoIsolates isolates -> Optional.of(List.of("--no-isolates"));
    };
  }

  private static List<String> range(String what, double least, double most) {
    List<String> words = new ArrayList<>();
    if (least > Double.NEGATIVE_INFINITY) {
      words.add("--least=" + what + "=" + least);
    }
    if (most < Double.POSITIVE_INFINITY || words.isEmpty()) {
      words.add("--most=" + what + "=" + most);
    }
    return words;
  }

  private static Optional<List<String>> values(Criterion.AttributeValues values) {
    boolean told =
        isTold(values.attribute())
            && values.values().stream()
                .allMatch(value -> value.equals(value.strip()) && !value.endsWith("\\"));
    if (!told || (values.values().isEmpty() && !values.missing())) {
      return Optional.empty();
    }
    String all =
        Stream.concat(
                new TreeSet<>(values.values()).stream().map(value -> value.replace(",", "\\,")),
                values.missing() ? Stream.of("") : Stream.empty())
            .collect(Collectors.joining(","));
    return Optional.of(List.of("--only=" + values.attribute() + "=" + all));
  }

  /** Whether a name can stand before an equals sign. */
  private static boolean isTold(String name) {
    return !name.isEmpty() && name.indexOf('=') < 0 && name.equals(name.strip());
  }
}
