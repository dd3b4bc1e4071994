package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Exploration;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Filters by an attribute: numbers by a range, anything else by the values that are shown. */
final class AttributeFilter extends VBox {
  /** What has more values than this tells accounts apart rather than together. */
  private static final int MOST_VALUES = 200;

  private final Exploration exploration;
  private final FilterChanges changes;
  private final ComboBox<AttributeColumn> attribute = new ComboBox<>();
  private final RangeField range = new RangeField(this::chosen);
  private final ValueList values = new ValueList(this::chosen);
  private final Label none = Paragraph.of(Messages.text("panels.filters.attribute.none"), "hint");
  private @Nullable FollowNetwork network;
  private @Nullable AttributeColumn shown;
  private RangeField.@Nullable Numbers numbers;

  AttributeFilter(Exploration exploration, FilterChanges changes) {
    super(6);
    this.exploration = exploration;
    this.changes = changes;
    attribute.setId("filter-attribute");
    attribute.setMaxWidth(Double.MAX_VALUE);
    attribute.setConverter(new Names());
    attribute.setAccessibleText(Messages.text("panels.filters.attribute"));
    attribute
        .valueProperty()
        .addListener(
            (o, before, after) -> {
              if (after != null) {
                show();
              }
            });
  }

  private void chosen(double least, double most) {
    boolean all = least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
    Criterion criterion = new Criterion.AttributeRange(attribute.getValue().name(), least, most);
    changes.change(filter -> all ? filter.withoutSame(criterion) : filter.with(criterion));
  }

  private void chosen(Set<String> names, boolean missing, boolean all) {
    Criterion criterion =
        new Criterion.AttributeValues(attribute.getValue().name(), names, missing);
    changes.change(filter -> all ? filter.withoutSame(criterion) : filter.with(criterion));
  }

  /** Shows what the present filter says of the attribute. */
  void show() {
    ViewState view = exploration.history().current();
    if (network != view.network()) {
      network = view.network();
      offer(view);
    }
    AttributeColumn column = attribute.getValue();
    if (column == null) {
      getChildren().setAll(none);
      return;
    }
    boolean other = shown != column;
    shown = column;
    if (column instanceof NumberColumn number) {
      getChildren().setAll(attribute, range);
      showRange(number, other);
    } else {
      getChildren().setAll(attribute, values);
      values.show(
          column,
          present(Criterion.AttributeValues.class, column),
          GroupPaint.of(view, exploration.scores()));
    }
  }

  private void offer(ViewState view) {
    List<AttributeColumn> offered =
        view.network().attributes().stream().filter(AttributeFilter::isTelling).toList();
    Optional<AttributeColumn> colored =
        offered.stream().filter(one -> one.name().equals(view.encoding().color())).findFirst();
    shown = null;
    attribute.getItems().setAll(offered);
    attribute.setValue(colored.orElse(offered.isEmpty() ? null : offered.getFirst()));
  }

  private static boolean isTelling(AttributeColumn column) {
    if (column instanceof NumberColumn) {
      return true;
    }
    Set<String> different = new HashSet<>();
    for (int row = 0; row < column.size() && different.size() <= MOST_VALUES; row++) {
      different.addAll(column.groups(row));
    }
    // A value an account of its own, such as a name, is found by search.
    return different.size() <= MOST_VALUES
        && !different.isEmpty()
        && (different.size() < column.size() || column.size() <= 2);
  }

  private void showRange(NumberColumn column, boolean other) {
    RangeField.Numbers known = numbers;
    if (known == null || other) {
      double[] sorted =
          IntStream.range(0, column.size())
              .mapToDouble(column::value)
              .filter(value -> !Double.isNaN(value))
              .sorted()
              .toArray();
      boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
      known =
          new RangeField.Numbers(
              AttributeNames.name(column.name()), sorted, whole, AttributeFilter::text, 1);
      numbers = known;
    }
    Optional<Criterion.AttributeRange> now = present(Criterion.AttributeRange.class, column);
    range.show(
        known,
        now.map(Criterion.AttributeRange::least).orElse(Double.NEGATIVE_INFINITY),
        now.map(Criterion.AttributeRange::most).orElse(Double.POSITIVE_INFINITY));
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? MeasureText.value(Measure.Scale.COUNT, value)
        : Messages.text("panels.card.attribute.number", value);
  }

  private <T extends Criterion> Optional<T> present(Class<T> kind, AttributeColumn column) {
    Criterion same = new Criterion.AttributeValues(column.name(), Set.of(), false);
    return exploration.history().current().filter().criteria().stream()
        .filter(kind::isInstance)
        .filter(same::isAboutSame)
        .map(kind::cast)
        .findFirst();
  }

  /** Attributes by their names. */
  private static final class Names extends StringConverter<AttributeColumn> {
    @Override
    public String toString(@Nullable AttributeColumn column) {
      return column == null ? "" : AttributeNames.name(column.name());
    }

    @Override
    public AttributeColumn fromString(String text) {
      throw new UnsupportedOperationException("attributes are chosen, not typed");
    }
  }
}
