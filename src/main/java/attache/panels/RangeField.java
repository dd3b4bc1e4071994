package attache.panels;

import attache.text.Messages;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a range of numbers: a slider with two thumbs below a histogram of the numbers that occur,
 * and two fields to type the ends into. An end at the least or greatest number is no limit.
 */
final class RangeField extends VBox {
  /** Room that the slider keeps for its thumbs at both ends, in pixels. */
  private static final double THUMB = 8;

  private static final int STEPS = 200;

  /** How long a slider is moved until what it says is applied, so that each step is seen. */
  private static final Duration BEAT = Duration.millis(50);

  private final Listener listener;
  private final Histogram histogram = new Histogram();
  private final TextField least = field();
  private final TextField most = field();
  private final PauseTransition beat = new PauseTransition(BEAT);
  private @Nullable RangeSlider slider;
  private Numbers numbers = new Numbers("", new double[0], true, Double::toString, 1);
  private boolean showing;

  /** Is told the ends of the range that the user chose; infinite where there is no limit. */
  @FunctionalInterface
  interface Listener {
    void chosen(double least, double most);
  }

  /** The numbers to choose among. */
  static final class Numbers {
    private final String name;
    private final double[] values;
    private final boolean whole;
    private final DoubleFunction<String> text;
    private final double unit;

    /**
     * @param name what they are
     * @param values the numbers that occur, ascending; kept, not to be changed
     * @param whole whether all are whole
     * @param text how one is written
     * @param unit the number that a typed 1 means: 0.01 for per cents
     */
    Numbers(String name, double[] values, boolean whole, DoubleFunction<String> text, double unit) {
      this.name = name;
      this.values = values;
      this.whole = whole;
      this.text = text;
      this.unit = unit;
    }

    private boolean isChoice() {
      return values.length > 0 && values[values.length - 1] > values[0];
    }

    private double least() {
      return values[0];
    }

    private double most() {
      return values[values.length - 1];
    }

    private Optional<Double> parsed(String typed) {
      try {
        String number = typed.replace("%", "").replace(",", "").replaceAll("[\\s\u00a0]", "");
        double value = Double.parseDouble(number) * unit;
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
      } catch (NumberFormatException noNumber) {
        return Optional.empty();
      }
    }
  }

  RangeField(Listener listener) {
    super(2);
    this.listener = listener;
    getStyleClass().add("range-field");
    histogram.setPadding(new Insets(0, THUMB, 0, THUMB));
    beat.setOnFinished(done -> apply());
    least.setOnAction(entered -> typed());
    most.setOnAction(entered -> typed());
    least.focusedProperty().addListener((o, before, after) -> left(after));
    most.focusedProperty().addListener((o, before, after) -> left(after));
  }

  private static TextField field() {
    TextField field = new TextField();
    field.setPrefColumnCount(6);
    field.setMaxWidth(96);
    return field;
  }

  /** Offers numbers and shows the range that is chosen. */
  void show(Numbers offered, double from, double to) {
    showing = true;
    if (offered != numbers) {
      numbers = offered;
      renew();
    }
    RangeSlider range = slider;
    if (range != null) {
      if (!range.isLowValueChanging() && !range.isHighValueChanging()) {
        range.setLowValue(Math.max(from, numbers.least()));
        range.setHighValue(Math.min(to, numbers.most()));
      }
      showEnds(range);
    }
    showing = false;
  }

  private void renew() {
    slider = null;
    getChildren().clear();
    if (!numbers.isChoice()) {
      Label same = Paragraph.of(Messages.text("panels.filters.range.none"), "hint");
      getChildren().add(same);
      return;
    }
    RangeSlider range =
        new RangeSlider(numbers.least(), numbers.most(), numbers.least(), numbers.most());
    range.setBlockIncrement(numbers.whole ? 1 : (numbers.most() - numbers.least()) / STEPS);
    range.setAccessibleText(Messages.text("panels.filters.range.slider", numbers.name));
    range.lowValueProperty().addListener((o, before, after) -> moved());
    range.highValueProperty().addListener((o, before, after) -> moved());
    slider = range;
    least.setAccessibleText(Messages.text("panels.filters.range.least", numbers.name));
    most.setAccessibleText(Messages.text("panels.filters.range.most", numbers.name));
    histogram.show(numbers.values, numbers.whole);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox ends = new HBox(least, space, most);
    ends.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(histogram, range, ends);
  }

  private void showEnds(RangeSlider range) {
    double span = numbers.most() - numbers.least();
    histogram.choose(
        (snapped(range.getLowValue()) - numbers.least()) / span,
        (snapped(range.getHighValue()) - numbers.least() + (numbers.whole ? 1 : 0)) / span);
    least.setText(numbers.text.apply(snapped(range.getLowValue())));
    most.setText(numbers.text.apply(snapped(range.getHighValue())));
  }

  private double snapped(double value) {
    return numbers.whole ? Math.rint(value) : value;
  }

  private void moved() {
    RangeSlider range = slider;
    if (showing || range == null) {
      return;
    }
    showEnds(range);
    if (beat.getStatus() != javafx.animation.Animation.Status.RUNNING) {
      beat.playFromStart();
    }
  }

  private void apply() {
    RangeSlider range = slider;
    if (range != null) {
      tell(snapped(range.getLowValue()), snapped(range.getHighValue()));
    }
  }

  private void tell(double from, double to) {
    listener.chosen(
        from <= numbers.least() ? Double.NEGATIVE_INFINITY : from,
        to >= numbers.most() ? Double.POSITIVE_INFINITY : to);
  }

  /** Text that is no number gives way to the number that stood there. */
  private void typed() {
    RangeSlider range = slider;
    if (range == null) {
      return;
    }
    double from = end(least, range.getLowValue());
    double to = end(most, range.getHighValue());
    tell(Math.min(from, to), Math.max(from, to));
    showEnds(range);
  }

  /** What a field says; the slider's own, exact number if nothing else was typed. */
  private double end(TextField field, double present) {
    double exact = snapped(present);
    return field.getText().equals(numbers.text.apply(exact))
        ? exact
        : numbers.parsed(field.getText()).orElse(exact);
  }

  private void left(boolean focused) {
    if (!focused) {
      typed();
    }
  }
}
