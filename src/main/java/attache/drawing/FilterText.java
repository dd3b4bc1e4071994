package attache.drawing;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.GroupCollapse;
import attache.network.TextColumn;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How filters are told, the same on the screen and in figures. */
public final class FilterText {
  private static final int MOST_VALUES = 3;
  private static final int LONGEST = 28;

  private FilterText() {}

  /** A criterion in few words: "In-degree ≥ 10", "UN group: African, EEG", "3-core". */
  public static String of(Criterion criterion, FollowNetwork network) {
    return switch (criterion) {
      case Criterion.MeasureRange range ->
          range(
              MeasureText.name(range.measure(), network.isDirected()),
              range.least(),
              range.most(),
              value -> value(range.measure(), value));
      case Criterion.AttributeRange range ->
          range(
              AttributeNames.name(range.attribute()), range.least(), range.most(), Numerals::text);
      case Criterion.AttributeValues values ->
          Messages.text(
              "drawing.filter.values",
              AttributeNames.name(values.attribute()),
              names(values, network));
      case Criterion.Core core -> Messages.text("drawing.filter.core", core.k());
      case Criterion.Ego ego -> {
        String name = ego.account() < network.accountCount() ? network.label(ego.account()) : "";
        yield Messages.text("drawing.filter.ego", ego.steps(), Fonts.line(name, LONGEST));
      }
      case Criterion.NoIsolates isolates -> Messages.text("drawing.filter.no-isolates");
    };
  }

  /** All criteria of a filter, one after the other. */
  public static String of(Filter filter, FollowNetwork network) {
    return filter.criteria().stream()
        .map(criterion -> of(criterion, network))
        .collect(Collectors.joining("; "));
  }

  /** How much is left: "Showing 34 of 56 accounts, 210 of 764 follows". */
  public static String left(Shown shown, FollowNetwork network, int arcs) {
    return Messages.text(
        "drawing.filter.left",
        shown.count(),
        network.accountCount(),
        shown.ties().layer().arcCount(),
        arcs);
  }

  /** Which network the measures refer to, in a sentence. */
  public static String scope(Filter.Scope scope, Shown shown, FollowNetwork network) {
    return switch (scope) {
      case WHOLE -> Messages.text("drawing.filter.scope.whole", network.accountCount());
      case SHOWN -> Messages.text("drawing.filter.scope.shown", shown.count());
    };
  }

  private static String range(
      String name, double least, double most, DoubleFunction<String> number) {
    if (least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
      return Messages.text("drawing.filter.known", name);
    }
    if (most == Double.POSITIVE_INFINITY) {
      return Messages.text("drawing.filter.at-least", name, number.apply(least));
    }
    if (least == Double.NEGATIVE_INFINITY) {
      return Messages.text("drawing.filter.at-most", name, number.apply(most));
    }
    return Messages.text("drawing.filter.between", name, number.apply(least), number.apply(most));
  }

  private static String value(String measure, double value) {
    return Measures.get(measure)
        .map(known -> MeasureText.value(known, value))
        .orElseGet(() -> MeasureText.value(Measure.Scale.SCORE, value));
  }

  /** Which values are left out, if these are the fewer and no account has several. */
  private static Optional<String> allBut(Criterion.AttributeValues values, FollowNetwork network) {
    return network
        .attribute(values.attribute())
        .filter(TextColumn.class::isInstance)
        .map(column -> leftOut(values, column))
        .filter(out -> !out.isEmpty() && out.size() < MOST_VALUES)
        .map(out -> Messages.text("drawing.filter.values.but", String.join(", ", out)));
  }

  private static List<String> leftOut(Criterion.AttributeValues values, AttributeColumn column) {
    List<String> out =
        new ArrayList<>(
            GroupCollapse.groups(column).stream()
                .filter(name -> !values.values().contains(name))
                .sorted()
                .map(name -> Fonts.line(name, LONGEST))
                .toList());
    if (!values.missing() && IntStream.range(0, column.size()).anyMatch(column::isMissing)) {
      out.add(Messages.text("drawing.group.missing"));
    }
    return out;
  }

  private static String names(Criterion.AttributeValues values, FollowNetwork network) {
    List<String> names =
        new ArrayList<>(
            values.values().stream().sorted().map(name -> Fonts.line(name, LONGEST)).toList());
    if (values.missing()) {
      names.add(Messages.text("drawing.group.missing"));
    }
    if (names.isEmpty()) {
      return Messages.text("drawing.filter.values.none");
    }
    if (names.size() <= MOST_VALUES) {
      return String.join(", ", names);
    }
    return allBut(values, network)
        .orElseGet(
            () ->
                Messages.text(
                    "drawing.filter.values.more",
                    String.join(", ", names.subList(0, MOST_VALUES - 1)),
                    names.size() - MOST_VALUES + 1));
  }
}
