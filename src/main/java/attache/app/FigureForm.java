package attache.app;

import attache.drawing.ComparisonText;
import attache.drawing.FigureContent;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigureOptions.Framing;
import attache.drawing.FigurePreset;
import attache.drawing.FigureSize;
import attache.drawing.FigureSubject;
import attache.drawing.Ground;
import attache.drawing.StudyChart;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a figure shall look like, as a form. Used on the FX thread. */
final class FigureForm {
  private static final int WINDOW_DENSITY = 2;
  private static final double USUAL_DPI = 192;

  /** What a figure may be about. */
  enum About {
    CANVAS,
    NETWORK,
    SPREAD,
    DEGREES,
    RANKING,
    MATRIX;

    /** What there is to choose for what the window shows. */
    static List<About> of(ViewState state) {
      return Arrays.stream(values())
          .filter(about -> about != CANVAS || !StudyChart.lacksSubject(state))
          .filter(about -> about != NETWORK || state.study().shown() || state.matrix().shown())
          .filter(about -> about != MATRIX || state.study().shown() || !state.matrix().shown())
          .toList();
    }

    String text(ViewState state) {
      return switch (this) {
        case CANVAS ->
            state.study().shown()
                ? Messages.text("app.figure.about.study", StudiesMenu.name(state.study().kind()))
                : state.matrix().shown()
                    ? Messages.text("app.figure.about.canvas.matrix")
                    : Messages.text("app.figure.about.canvas");
        case NETWORK -> Messages.text("app.figure.about.network");
        case SPREAD -> Messages.text("app.figure.about.spread");
        case DEGREES -> Messages.text("app.figure.about.degrees");
        case RANKING -> Messages.text("app.figure.about.ranking");
        case MATRIX -> Messages.text("app.figure.about.matrix");
      };
    }

    /** Whether it has parts: the network, or its matrix. */
    boolean hasParts(ViewState state) {
      return switch (this) {
        case CANVAS -> !state.study().shown();
        case NETWORK, MATRIX -> true;
        case SPREAD, DEGREES, RANKING -> false;
      };
    }
  }

  /** Which part a figure may show. */
  enum Crop {
    SEEN,
    ALL,
    SELECTION;

    String text() {
      return switch (this) {
        case SEEN -> Messages.text("app.figure.framing.seen");
        case ALL -> Messages.text("app.figure.framing.all");
        case SELECTION -> Messages.text("app.figure.framing.selection");
      };
    }
  }

  /** Questions whose answers depend on what is shown, so that they are not kept. */
  private static final Set<String> OF_THE_VIEW =
      Set.of("figure-about", "figure-framing", "figure-shapes");

  /** Questions whose answers are about one network. */
  private static final Set<String> OF_THE_NETWORK = Set.of("figure-title", "figure-note");

  /**
   * All answers, to begin with the next time.
   *
   * @param network what they were given about
   */
  record Answers(
      FollowNetwork network, Map<String, Object> answers, Optional<FigureSizeFields.Answer> size) {}

  private final ViewState state;
  private final Framing.AsSeen seen;
  private final FormRows left;
  private final VBox rows = new VBox(12);
  private final FigureSizeFields size;
  private final ComboBox<FigureFormat> format;
  private final ComboBox<Ground> ground;
  private final ComboBox<About> about;
  private final ComboBox<Crop> crop;
  private final TextField title;
  private final CheckBox shapes;
  private final CheckBox legend;
  private final CheckBox caption;
  private final CheckBox source;
  private final CheckBox pairs;
  private final List<ComboBox<Optional<Measure>>> table = new ArrayList<>();
  private final Spinner<Double> tableRows;
  private final TextField note;
  private final TextField date;
  private final Spinner<Double> margin;

  /**
   * A form.
   *
   * @param state what the window shows
   * @param seen which part of it
   * @param onChange told when any answer changed
   */
  FigureForm(ViewState state, Framing.AsSeen seen, Runnable onChange) {
    this.state = state;
    this.seen = seen;
    left = new FormRows(onChange);
    left.heading("app.figure.heading.picture");
    about =
        left.choice(
            "figure-about",
            About.of(state),
            About.of(state).getFirst(),
            choice -> choice.text(state));
    left.row("app.figure.about", about);
    List<Crop> crops =
        state.selection().isEmpty() ? List.of(Crop.SEEN, Crop.ALL) : List.of(Crop.values());
    crop = left.choice("figure-framing", crops, Crop.SEEN, Crop::text);
    crop.disableProperty().bind(about.valueProperty().map(choice -> !choice.hasParts(state)));
    left.row("app.figure.framing", crop);
    ground =
        left.choice("figure-ground", List.of(Ground.values()), ground(state), FigureForm::name);
    left.row("app.figure.ground", ground);
    shapes = left.option("figure-shapes", "app.figure.shapes", state.encoding().shapes());
    shapes.disableProperty().bind(about.valueProperty().map(it -> lacksShapes(it, state)));
    left.heading("app.figure.heading.size");
    format =
        left.choice(
            "figure-format", List.of(FigureFormat.values()), FigureFormat.PNG, FigureForm::name);
    left.row("app.figure.format", format);
    size = new FigureSizeFields(left, window(), onChange);
    margin = left.number("figure-margin", 0, FigureOptions.MOST_MARGIN, 0, 1, 1);
    left.row("app.figure.margin", margin, new Label(Messages.text("app.figure.margin.unit")));
    left.heading("app.figure.heading.content");
    title = left.text("figure-title", ComparisonText.title(state));
    left.row("app.figure.title", title);
    legend = left.option("figure-legend", "app.figure.legend", true);
    caption = left.option("figure-caption", "app.figure.caption", true);
    source = left.option("figure-source", "app.figure.source", true);
    pairs = left.option("figure-pairs", "app.figure.pairs", false);
    pairs.setDisable(state.selection().isEmpty());
    for (int column = 0; column < FigureContent.MOST_MEASURES; column++) {
      ComboBox<Optional<Measure>> box = measures(left, column, state.layer().directed());
      table.add(box);
      left.row(column == 0 ? "app.figure.table" : "app.figure.table.then", box);
    }
    tableRows = left.number("figure-rows", 1, 100, FigureContent.USUAL_ROWS, 1, 0);
    left.row("app.figure.rows", tableRows);
    tableRows
        .disableProperty()
        .bind(Bindings.createBooleanBinding(this::lacksRows, rowsDependOn()));
    note = left.text("figure-note", "");
    note.setPromptText(Messages.text("app.figure.note.prompt"));
    left.row("app.figure.note", note);
    date = left.text("figure-date", "");
    Button today = new Button(Messages.text("app.figure.today"));
    today.setMinWidth(Button.USE_PREF_SIZE);
    today.setOnAction(e -> date.setText(today()));
    left.row("app.figure.date", date, today);
    rows.getChildren().add(left);
  }

  /** What decides whether there is a table. */
  private Observable[] rowsDependOn() {
    return Stream.concat(Stream.of(about), table.stream())
        .map(ComboBox::valueProperty)
        .toArray(Observable[]::new);
  }

  /** Whether there is neither a table nor a ranking. */
  private boolean lacksRows() {
    return about.getValue() != About.RANKING && measures().isEmpty();
  }

  /** Whether no account is drawn by itself, or everyone as a disc. */
  private static boolean lacksShapes(About about, ViewState state) {
    return about == About.SPREAD || (about == About.CANVAS && ComparisonText.isPictured(state));
  }

  /** The day, as papers write it. */
  static String today() {
    return LocalDate.now(java.time.ZoneId.systemDefault())
        .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
  }

  /** The ground that is like the window's. */
  private static Ground ground(ViewState state) {
    return state.theme() == Theme.DARK ? Ground.DARK : Ground.LIGHT;
  }

  /** What is answered at this moment. */
  Answers answers() {
    Map<String, Object> all = new LinkedHashMap<>(left.answers());
    // What suits the view by itself is found anew.
    all.remove("figure-title", ComparisonText.title(state));
    all.remove("figure-ground", ground(state));
    return new Answers(state.network(), all, size.answer());
  }

  /** Answers as before, but for what belongs to another network or to what is shown. */
  void answer(Answers before) {
    Map<String, Object> kept = new LinkedHashMap<>(before.answers());
    kept.keySet().removeAll(OF_THE_VIEW);
    if (before.network() != state.network()) {
      kept.keySet().removeAll(OF_THE_NETWORK);
    }
    if (state.selection().isEmpty()) {
      kept.remove("figure-pairs");
    }
    left.answer(kept);
    before.size().ifPresent(size::answer);
  }

  /** The form itself. */
  Parent node() {
    return rows;
  }

  private FigureSize window() {
    int width = (int) Math.round(seen.width() * WINDOW_DENSITY);
    int height = (int) Math.round(seen.height() * WINDOW_DENSITY);
    return new FigureSize(
        Math.clamp(width, FigureSize.LEAST_SIDE, FigureSize.MOST_SIDE),
        Math.clamp(height, FigureSize.LEAST_SIDE, FigureSize.MOST_SIDE),
        USUAL_DPI);
  }

  private static ComboBox<Optional<Measure>> measures(FormRows rows, int column, boolean directed) {
    List<Optional<Measure>> choices =
        Stream.concat(
                Stream.of(Optional.<Measure>empty()), Measures.all().stream().map(Optional::of))
            .toList();
    return rows.choice(
        "figure-table-" + (column + 1),
        choices,
        Optional.empty(),
        measure ->
            measure
                .map(it -> MeasureText.name(it, directed))
                .orElse(Messages.text("app.figure.table.none")));
  }

  private static String name(Ground ground) {
    return switch (ground) {
      case LIGHT -> Messages.text("app.figure.ground.light");
      case DARK -> Messages.text("app.figure.ground.dark");
      case TRANSPARENT -> Messages.text("app.figure.ground.transparent");
    };
  }

  private static String name(FigureFormat format) {
    return switch (format) {
      case PNG -> Messages.text("app.figure.format.png");
      case SVG -> Messages.text("app.figure.format.svg");
      case PDF -> Messages.text("app.figure.format.pdf");
      case TIFF -> Messages.text("app.figure.format.tiff");
    };
  }

  /** Answers that the figure shows every account. */
  void showEveryAccount() {
    crop.setValue(Crop.ALL);
  }

  /** The kind of file. */
  FigureFormat format() {
    return format.getValue();
  }

  /** The heading. */
  String title() {
    return title.getText().strip();
  }

  /** The fields of its size. */
  FigureSizeFields size() {
    return size;
  }

  /** The preset that was chosen and not changed since. */
  Optional<FigurePreset> preset() {
    return size.preset();
  }

  /** The measures whose scores the figure needs beside those of the view. */
  List<String> measures() {
    return table.stream()
        .flatMap(box -> box.getValue().stream())
        .map(Measure::key)
        .distinct()
        .toList();
  }

  private FigureSubject subject() {
    String measure = state.encoding().size();
    return switch (about.getValue()) {
      case CANVAS, NETWORK, MATRIX -> new FigureSubject.Canvas();
      case SPREAD -> new FigureSubject.Spread(measure);
      case DEGREES -> new FigureSubject.Degrees();
      case RANKING ->
          new FigureSubject.Ranking(
              measures().isEmpty() ? List.of(measure) : measures(),
              tableRows.getValue().intValue());
    };
  }

  /**
   * The view that the figure shows: that of the window with the shapes that were chosen, or with
   * the network or its matrix in the place of what is shown.
   */
  ViewState shown() {
    ViewState shaped = state.withEncoding(state.encoding().withShapes(shapes.isSelected()));
    return switch (about.getValue()) {
      case CANVAS, SPREAD, DEGREES, RANKING -> shaped;
      case NETWORK, MATRIX ->
          shaped
              .withStudy(state.study().withKind(StudyView.Kind.NONE))
              .withMatrix(state.matrix().withShown(about.getValue() == About.MATRIX));
    };
  }

  private Framing framing() {
    return switch (crop.getValue()) {
      case SEEN -> seen;
      case ALL -> new Framing.All();
      case SELECTION -> new Framing.Selected();
    };
  }

  /**
   * The answers.
   *
   * @throws IllegalArgumentException if the size is absurd; its message is for people
   */
  FigureOptions options() {
    boolean ranking = about.getValue() == About.RANKING;
    return new FigureOptions(
        size.size(),
        ground.getValue(),
        subject(),
        framing(),
        new FigureContent(
            title(),
            legend.isSelected(),
            caption.isSelected(),
            note.getText().strip(),
            source.isSelected(),
            date.getText().strip(),
            ranking ? List.of() : measures(),
            tableRows.getValue().intValue(),
            pairs.isSelected()),
        size.points(),
        margin.getValue() > 0 ? margin.getValue() : FigureOptions.USUAL_MARGIN);
  }
}
