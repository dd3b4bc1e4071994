package attache.app;

import attache.drawing.FigureContent;
import attache.drawing.FigureOptions;
import attache.drawing.FigureSize;
import attache.drawing.FigureSubject;
import attache.drawing.Ground;
import attache.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What a figure shall look like, as a form. Used on the FX thread. */
final class FigureForm extends GridPane {
  private static final int SIDE_STEP = 100;

  /**
   * A usual size.
   *
   * @param name what people call it
   * @param width in pixels
   * @param height in pixels
   * @param dpi dots an inch
   */
  private record Preset(String name, int width, int height, int dpi) {}

  private final FigureOptions.Framing.AsSeen seen;
  private final ComboBox<Preset> preset = new ComboBox<>();
  private final Spinner<Integer> width = spinner("figure-width", FigureSize.MOST_SIDE);
  private final Spinner<Integer> height = spinner("figure-height", FigureSize.MOST_SIDE);
  private final Spinner<Integer> dpi = spinner("figure-dpi", (int) FigureSize.MOST_DPI);
  private final ComboBox<Ground> ground = new ComboBox<>();
  private final ComboBox<Boolean> everything = new ComboBox<>();
  private final TextField title = new TextField();
  private final CheckBox legend = new CheckBox(Messages.text("app.figure.legend"));
  private final CheckBox caption = new CheckBox(Messages.text("app.figure.caption"));
  private boolean presetting;

  /**
   * A form.
   *
   * @param seen what the canvas shows
   * @param suggestedTitle the title to begin with
   * @param dark whether the window is dark
   * @param onChange told when any answer changed
   */
  FigureForm(
      FigureOptions.Framing.AsSeen seen, String suggestedTitle, boolean dark, Runnable onChange) {
    super(12, 10);
    this.seen = seen;
    getStyleClass().add("figure-form");
    setMinWidth(USE_PREF_SIZE);
    fillPresets();
    fillChoices(dark);
    title.setId("figure-title");
    title.setText(suggestedTitle);
    legend.setId("figure-legend");
    legend.setSelected(true);
    caption.setId("figure-caption");
    caption.setSelected(true);
    row("app.figure.size", preset);
    row("app.figure.pixels", new HBox(8, width, new Label("×"), height));
    row("app.figure.dpi", dpi);
    row("app.figure.ground", ground);
    row("app.figure.framing", everything);
    row("app.figure.title", title);
    add(legend, 1, getRowCount());
    add(caption, 1, getRowCount());
    choose(preset.getItems().getFirst());
    for (ObservableValue<?> answer :
        List.of(
            width.valueProperty(),
            height.valueProperty(),
            dpi.valueProperty(),
            ground.valueProperty(),
            everything.valueProperty(),
            title.textProperty(),
            legend.selectedProperty(),
            caption.selectedProperty())) {
      answer.addListener((o, before, after) -> onChange.run());
    }
  }

  private void fillPresets() {
    preset.setId("figure-preset");
    preset.setMaxWidth(Double.MAX_VALUE);
    preset
        .getItems()
        .setAll(
            new Preset(Messages.text("app.figure.preset.slide"), 1920, 1080, 96),
            new Preset(Messages.text("app.figure.preset.a4"), 3508, 2480, 300),
            new Preset(Messages.text("app.figure.preset.column"), 2161, 1800, 300),
            new Preset(Messages.text("app.figure.preset.square"), 2000, 2000, 200),
            new Preset(
                Messages.text("app.figure.preset.screen"),
                (int) Math.round(seen.width() * 2),
                (int) Math.round(seen.height() * 2),
                192));
    preset.setConverter(shown(Preset::name));
    preset.setOnAction(e -> choose(preset.getValue()));
  }

  private void choose(Preset chosen) {
    presetting = true;
    preset.setValue(chosen);
    width.getValueFactory().setValue(chosen.width());
    height.getValueFactory().setValue(chosen.height());
    dpi.getValueFactory().setValue(chosen.dpi());
    presetting = false;
  }

  private void fillChoices(boolean dark) {
    ground.setId("figure-ground");
    ground.setMaxWidth(Double.MAX_VALUE);
    ground.getItems().setAll(Ground.values());
    ground.setConverter(
        shown(
            value ->
                switch (value) {
                  case LIGHT -> Messages.text("app.figure.ground.light");
                  case DARK -> Messages.text("app.figure.ground.dark");
                  case TRANSPARENT -> Messages.text("app.figure.ground.transparent");
                }));
    ground.setValue(dark ? Ground.DARK : Ground.LIGHT);
    everything.setId("figure-framing");
    everything.setMaxWidth(Double.MAX_VALUE);
    everything.getItems().setAll(false, true);
    everything.setConverter(
        shown(all -> Messages.text(all ? "app.figure.framing.all" : "app.figure.framing.seen")));
    everything.setValue(false);
  }

  private static <T> StringConverter<T> shown(java.util.function.Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("these boxes are not edited");
      }
    };
  }

  private static Spinner<Integer> spinner(String id, int most) {
    Spinner<Integer> spinner = new Spinner<>();
    spinner.setId(id);
    spinner.setEditable(true);
    spinner.setPrefWidth(120);
    IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(1, most, most, SIDE_STEP);
    spinner.setValueFactory(values);
    // What was typed counts at once, and what is no number is taken back.
    spinner
        .getEditor()
        .textProperty()
        .addListener((o, before, after) -> number(after, most).ifPresent(values::setValue));
    spinner
        .focusedProperty()
        .addListener(
            (o, before, focused) -> {
              if (!focused) {
                spinner.getEditor().setText(String.valueOf(spinner.getValue()));
              }
            });
    return spinner;
  }

  private static Optional<Integer> number(String text, int most) {
    try {
      int number = Integer.parseInt(text.strip());
      return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private void row(String key, Node field) {
    Label name = new Label(Messages.text(key));
    name.getStyleClass().add("prompt");
    name.setLabelFor(field);
    name.setMinWidth(USE_PREF_SIZE);
    addRow(getRowCount(), name, field);
  }

  /** Answers that the figure shows every account. */
  void showEveryAccount() {
    everything.setValue(true);
  }

  /** Whether the form is changing several answers at once. */
  boolean isPresetting() {
    return presetting;
  }

  String title() {
    return title.getText().strip();
  }

  /**
   * The answers.
   *
   * @throws IllegalArgumentException if the size is absurd; its message is for people
   */
  FigureOptions options() {
    return new FigureOptions(
        new FigureSize(width.getValue(), height.getValue(), dpi.getValue()),
        ground.getValue(),
        new FigureSubject.Canvas(),
        everything.getValue() ? new FigureOptions.Framing.All() : seen,
        new FigureContent(
            title(),
            legend.isSelected(),
            caption.isSelected(),
            "",
            caption.isSelected(),
            "",
            List.of(),
            FigureContent.USUAL_ROWS,
            false),
        FigureOptions.USUAL_POINTS,
        FigureOptions.USUAL_MARGIN);
  }
}
