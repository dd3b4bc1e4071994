package attache.app;

import attache.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** Questions below each other, each with its prompt at the left. Used on the FX thread. */
final class FormRows extends GridPane {
  private final Runnable onChange;

  /** What was answered so far, by the id of the question. */
  private final Map<String, Property<?>> answers = new LinkedHashMap<>();

  /**
   * A form without questions.
   *
   * @param onChange told when any answer changed
   */
  FormRows(Runnable onChange) {
    super(12, 8);
    this.onChange = onChange;
    getStyleClass().add("figure-form");
  }

  /** Adds a heading over the questions that follow. */
  void heading(String key) {
    Label heading = new Label(Messages.text(key));
    heading.getStyleClass().add("form-heading");
    add(heading, 0, getRowCount(), 2, 1);
  }

  /** Adds a question with one or more fields. */
  void row(String key, Node... fields) {
    Label name = new Label(Messages.text(key));
    name.getStyleClass().add("prompt");
    name.setLabelFor(fields[0]);
    name.setMinWidth(USE_PREF_SIZE);
    HBox box = new HBox(8, fields);
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(fields[0], Priority.ALWAYS);
    GridPane.setHgrow(box, Priority.ALWAYS);
    addRow(getRowCount(), name, box);
  }

  /** A choice of some values. */
  <T> ComboBox<T> choice(String id, List<T> values, T first, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("these boxes are not edited");
          }
        });
    box.setValue(first);
    box.valueProperty().addListener((o, before, after) -> onChange.run());
    answers.put(id, box.valueProperty());
    return box;
  }

  /** The answers at this moment, by the id of the question. */
  Map<String, Object> answers() {
    Map<String, Object> all = new LinkedHashMap<>();
    answers.forEach((id, answer) -> all.put(id, answer.getValue()));
    return all;
  }

  /** Answers as was answered before, as far as those questions and choices are there. */
  void answer(Map<String, Object> before) {
    before.forEach(
        (id, answer) -> {
          Property<?> property = answers.get(id);
          if (property != null
              && (!(property.getBean() instanceof ComboBox<?> box)
                  || box.getItems().contains(answer))) {
            set(property, answer);
          }
        });
  }

  @SuppressWarnings("unchecked") // an answer to a question has the type of its answers
  private static <T> void set(Property<T> property, Object answer) {
    property.setValue((T) answer);
  }

  /** Adds a switch, in a line of its own under the fields. */
  CheckBox option(String id, String key, boolean first) {
    CheckBox box = new CheckBox(Messages.text(key));
    box.setId(id);
    box.setSelected(first);
    box.selectedProperty().addListener((o, before, after) -> onChange.run());
    answers.put(id, box.selectedProperty());
    add(box, 1, getRowCount());
    return box;
  }

  /** A line of text. */
  TextField text(String id, String first) {
    TextField field = new TextField(first);
    field.setId(id);
    field.textProperty().addListener((o, before, after) -> onChange.run());
    answers.put(id, field.textProperty());
    return field;
  }

  /**
   * A number that is typed or stepped; what is no number is taken back.
   *
   * @param decimals how many places are shown
   */
  Spinner<Double> number(
      String id, double least, double most, double first, double step, int decimals) {
    Spinner<Double> spinner = new Spinner<>();
    spinner.setId(id);
    spinner.setEditable(true);
    spinner.setPrefWidth(104);
    var values = new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, first, step);
    values.setConverter(new Decimal(decimals, values));
    spinner.setValueFactory(values);
    // What was typed counts at once.
    spinner
        .getEditor()
        .textProperty()
        .addListener(
            (o, before, after) -> {
              Double typed = Decimal.parsed(after);
              if (!typed.isNaN() && typed >= values.getMin() && typed <= values.getMax()) {
                values.setValue(typed);
              }
            });
    spinner
        .focusedProperty()
        .addListener(
            (o, before, focused) -> {
              if (!focused) {
                spinner.getEditor().setText(values.getConverter().toString(spinner.getValue()));
              }
            });
    spinner.valueProperty().addListener((o, before, after) -> onChange.run());
    answers.put(id, values.valueProperty());
    return spinner;
  }

  /** Numbers with so many places at the most; what cannot be read leaves the number as it is. */
  private static final class Decimal extends StringConverter<Double> {
    private final int decimals;
    private final SpinnerValueFactory<Double> values;

    Decimal(int decimals, SpinnerValueFactory<Double> values) {
      this.decimals = decimals;
      this.values = values;
    }

    static Double parsed(String text) {
      try {
        return Double.valueOf(text.strip().replace(',', '.'));
      } catch (NumberFormatException noNumber) {
        return Double.NaN;
      }
    }

    @Override
    public String toString(Double value) {
      if (value == null) {
        return "";
      }
      String text = String.format(java.util.Locale.ROOT, "%." + decimals + "f", value);
      return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    @Override
    public Double fromString(String text) {
      Double typed = parsed(text);
      return typed.isNaN() ? values.getValue() : typed;
    }
  }
}
