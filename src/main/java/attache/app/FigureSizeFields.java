package attache.app;

import attache.drawing.FigureOptions;
import attache.drawing.FigurePreset;
import attache.drawing.FigureSize;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;

/** How large a figure shall be: a usual size or one's own, in the unit of one's choice. */
final class FigureSizeFields {
  private static final double LEAST_DPI = 72;
  private static final double MOST_DPI = 1200;

  /** In what sides are measured. */
  enum Unit {
    PIXELS,
    MILLIMETRES,
    INCHES;

    String text() {
      return switch (this) {
        case PIXELS -> Messages.text("app.figure.unit.px");
        case MILLIMETRES -> Messages.text("app.figure.unit.mm");
        case INCHES -> Messages.text("app.figure.unit.in");
      };
    }

    double of(double pixels, double dpi) {
      return switch (this) {
        case PIXELS -> pixels;
        case MILLIMETRES -> pixels / dpi * FigureSize.MILLIMETRES;
        case INCHES -> pixels / dpi;
      };
    }

    double pixels(double length, double dpi) {
      return switch (this) {
        case PIXELS -> length;
        case MILLIMETRES -> length / FigureSize.MILLIMETRES * dpi;
        case INCHES -> length * dpi;
      };
    }
  }

  /**
   * What was chosen.
   *
   * @param name of the size in the list
   */
  record Answer(String name, FigureSize size, Unit unit) {}

  /** A size of the list; the last, without one, is one's own. */
  private record Choice(String name, Optional<FigurePreset> preset, Optional<FigureSize> size) {}

  private final Runnable onChange;
  private final ComboBox<Choice> preset;
  private final Spinner<Double> width;
  private final Spinner<Double> height;
  private final ComboBox<Unit> unit;
  private final Spinner<Double> dpi;
  private final Spinner<Double> points;
  private final Choice own =
      new Choice(Messages.text("app.figure.preset.own"), Optional.empty(), Optional.empty());

  /** Whether several fields are being set at once. */
  private boolean setting;

  /** The dots an inch that lengths in the fields were worked out with. */
  private double settledDpi = 96;

  private Unit settledUnit = Unit.PIXELS;

  /** The points that suit the size that was chosen last. */
  private double suggested = FigureOptions.USUAL_POINTS;

  FigureSizeFields(FormRows rows, FigureSize window, Runnable onChange) {
    this.onChange = onChange;
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            Messages.text("app.figure.preset.screen"), Optional.empty(), Optional.of(window)));
    for (FigurePreset one : FigurePreset.values()) {
      choices.add(new Choice(one.text(), Optional.of(one), Optional.of(one.size())));
    }
    choices.add(own);
    FormRows silent = new FormRows(() -> {});
    preset = silent.choice("figure-preset", choices, choices.getFirst(), Choice::name);
    width = silent.number("figure-width", 0.1, FigureSize.MOST_SIDE, 1920, 10, 3);
    height = silent.number("figure-height", 0.1, FigureSize.MOST_SIDE, 1080, 10, 3);
    unit = silent.choice("figure-unit", List.of(Unit.values()), Unit.PIXELS, Unit::text);
    unit.setMinWidth(80);
    dpi = silent.number("figure-dpi", LEAST_DPI, MOST_DPI, 96, 50, 0);
    rows.row("app.figure.size", preset);
    rows.row("app.figure.sides", width, new Label("×"), height, unit);
    rows.row("app.figure.dpi", dpi);
    points = rows.number("figure-points", 0, FigureOptions.MOST_POINTS, suggested, 1, 1);
    rows.row("app.figure.points", points, new Label(Messages.text("app.figure.points.unit")));
    preset.valueProperty().addListener((o, before, after) -> chosen(after));
    width.valueProperty().addListener((o, before, after) -> edited());
    height.valueProperty().addListener((o, before, after) -> edited());
    unit.valueProperty().addListener((o, before, after) -> unitChanged(after));
    dpi.valueProperty().addListener((o, before, after) -> dpiChanged(after));
    choices.stream()
        .filter(choice -> choice.preset().filter(FigurePreset.SLIDE::equals).isPresent())
        .findFirst()
        .ifPresent(this::chosen);
  }

  private void chosen(Choice choice) {
    if (!setting && choice.size().isPresent()) {
      boolean print = choice.preset().filter(FigurePreset::isPrinted).isPresent();
      show(choice, choice.size().get(), print ? Unit.MILLIMETRES : Unit.PIXELS);
      suggestPoints();
      onChange.run();
    }
  }

  /** What is chosen; empty if that is absurd. */
  Optional<Answer> answer() {
    try {
      return Optional.of(new Answer(preset.getValue().name(), size(), unit.getValue()));
    } catch (IllegalArgumentException absurd) {
      return Optional.empty();
    }
  }

  /** Chooses what was chosen before; a size that is another one now becomes one's own. */
  void answer(Answer before) {
    Choice same =
        preset.getItems().stream()
            .filter(choice -> choice.name().equals(before.name()))
            .filter(choice -> choice.size().filter(before.size()::equals).isPresent())
            .findFirst()
            .orElse(own);
    show(same, before.size(), before.unit());
    onChange.run();
  }

  /** Asks for a size of one's own, told in the unit that is chosen. */
  void resize(FigureSize size) {
    show(own, size, unit.getValue());
    onChange.run();
  }

  private void show(Choice choice, FigureSize size, Unit in) {
    setting = true;
    preset.setValue(choice);
    unit.setValue(in);
    dpi.getValueFactory().setValue(size.dpi());
    width.getValueFactory().setValue(rounded(in.of(size.width(), size.dpi())));
    height.getValueFactory().setValue(rounded(in.of(size.height(), size.dpi())));
    settledDpi = size.dpi();
    settledUnit = in;
    setting = false;
  }

  private static double rounded(double length) {
    // A whole number of pixels is rarely one of tenths of a millimetre.
    return length >= 20 ? Math.round(length * 10) / 10.0 : Math.round(length * 1000) / 1000.0;
  }

  private void edited() {
    if (!setting) {
      setting = true;
      preset.setValue(own);
      setting = false;
      onChange.run();
    }
  }

  /** The figure stays as large as it is; its sides are told otherwise. */
  private void unitChanged(Unit after) {
    if (!setting) {
      setting = true;
      double dots = dpi.getValue();
      width
          .getValueFactory()
          .setValue(rounded(after.of(settledUnit.pixels(width.getValue(), dots), dots)));
      height
          .getValueFactory()
          .setValue(rounded(after.of(settledUnit.pixels(height.getValue(), dots), dots)));
      settledUnit = after;
      setting = false;
      onChange.run();
    }
  }

  /** Sides in millimetres and inches stay, so that the figure has more pixels. */
  private void dpiChanged(double after) {
    if (!setting && after != settledDpi) {
      settledDpi = after;
      onChange.run();
    }
  }

  /**
   * The size.
   *
   * @throws IllegalArgumentException if it is absurd; its message is for people
   */
  FigureSize size() {
    double dots = dpi.getValue();
    return new FigureSize(
        (int) Math.round(unit.getValue().pixels(width.getValue(), dots)),
        (int) Math.round(unit.getValue().pixels(height.getValue(), dots)),
        dots);
  }

  /** In what the sides are told. */
  Unit unit() {
    return unit.getValue();
  }

  /** The preset that was chosen and not changed since. */
  Optional<FigurePreset> preset() {
    return preset.getValue().preset();
  }

  /** Typographic points that the smallest text shall have. */
  double points() {
    return points.getValue();
  }

  /** Text as large as suits the size, unless somebody wanted it otherwise. */
  private void suggestPoints() {
    double now = preset().map(FigurePreset::leastPoints).orElse(FigureOptions.USUAL_POINTS);
    if (points.getValue() == suggested) {
      points.getValueFactory().setValue(now);
    }
    suggested = now;
  }
}
