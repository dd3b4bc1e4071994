package attache.panels;

import attache.measures.Measure;
import attache.measures.MeasureSection;
import attache.measures.MeasureText;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Exploration;
import attache.view.Filter;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Filters by a range of a measure, at first by in-degree. */
final class MeasureFilter extends VBox {
  private final Exploration exploration;
  private final FilterChanges changes;
  private final ComboBox<Measure> measure = new ComboBox<>();
  private final RangeField range = new RangeField(this::chosen);
  private final Label computing = Paragraph.of(Messages.text("panels.card.computing"), "hint");
  private @Nullable Scores shown;
  private RangeField.@Nullable Numbers numbers;

  MeasureFilter(Exploration exploration, FilterChanges changes) {
    super(6);
    this.exploration = exploration;
    this.changes = changes;
    measure.setId("filter-measure");
    measure.getItems().setAll(MeasureSection.all());
    measure.setValue(measure.getItems().getFirst());
    measure.setCellFactory(list -> new MeasureCell(this::isDirected));
    measure.setMaxWidth(Double.MAX_VALUE);
    measure.setConverter(new Names());
    measure.setAccessibleText(Messages.text("panels.filters.measure"));
    measure.valueProperty().addListener((o, before, after) -> show());
    getChildren().addAll(measure, computing);
  }

  private boolean isDirected() {
    return exploration.history().current().layer().directed();
  }

  private void chosen(double least, double most) {
    String key = measure.getValue().key();
    boolean all = least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
    Criterion criterion = new Criterion.MeasureRange(key, least, most);
    changes.change(filter -> all ? filter.withoutSame(criterion) : filter.with(criterion));
  }

  /** Takes the focus. */
  void begin() {
    measure.requestFocus();
  }

  /** Shows the range that the present filter has of the measure. */
  void show() {
    Measure current = measure.getValue();
    exploration.wantOfWhole(current.key());
    Notes.explain(measure, MeasureText.definition(current, isDirected()));
    Optional<Scores> scores = exploration.scores().whole().get(current.key());
    if (scores.isEmpty()) {
      getChildren().setAll(measure, computing);
      return;
    }
    getChildren().setAll(measure, range);
    RangeField.Numbers offered = numbers(current, scores.get());
    Criterion.MeasureRange now = present(current.key());
    range.show(offered, now.least(), now.most());
  }

  private RangeField.Numbers numbers(Measure current, Scores scores) {
    RangeField.Numbers known = numbers;
    if (known == null || shown != scores) {
      double[] values =
          Arrays.stream(scores.toArray()).filter(value -> !Double.isNaN(value)).sorted().toArray();
      known =
          new RangeField.Numbers(
              MeasureText.name(current, isDirected()),
              values,
              current.scale() == Measure.Scale.COUNT,
              value -> MeasureText.value(current, value),
              current.scale() == Measure.Scale.SHARE ? 0.01 : 1);
      numbers = known;
      shown = scores;
    }
    return known;
  }

  private Criterion.MeasureRange present(String key) {
    Filter filter = exploration.history().current().filter();
    return filter.criteria().stream()
        .filter(Criterion.MeasureRange.class::isInstance)
        .map(Criterion.MeasureRange.class::cast)
        .filter(criterion -> criterion.measure().equals(key))
        .findFirst()
        .orElseGet(
            () ->
                new Criterion.MeasureRange(
                    key, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  /** Measures by their names. */
  private final class Names extends StringConverter<Measure> {
    @Override
    public String toString(@Nullable Measure measure) {
      return measure == null ? "" : MeasureText.name(measure, isDirected());
    }

    @Override
    public Measure fromString(String text) {
      throw new UnsupportedOperationException("measures are chosen, not typed");
    }
  }
}
