package attache.app;

import static attache.app.FxWork.onFx;

import attache.canvas.NetworkCanvas;
import attache.facts.Countries;
import attache.facts.Country;
import attache.formats.SampleNetworks;
import attache.measures.Measures;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Which turns of the FX thread take longer than 10 ms of processor time while a network is selected
 * in, laid out, filtered, studied and pointed at in the whole window, the first time and again.
 * Needs JavaFX's headless platform, into whose queue it puts a stopwatch.
 */
public final class TurnTimes {
  private static final int REPEATS = 2;
  private static final int MANY = 200;

  private final TurnWatch watch;
  private final Set<String> parts;
  private int step;

  private TurnTimes(TurnWatch watch, Set<String> parts) {
    this.watch = watch;
    this.parts = parts;
  }

  /**
   * Measures and prints; takes some minutes. The first argument names a network file, or is {@code
   * missions} for the sample of that name, or {@code 10000} for as many made-up accounts, as
   * without arguments; others limit what is done to {@code look}, {@code change}, {@code study},
   * {@code tools} or {@code files}. With the system property {@code stacks} as many stacks of long turns are told;
   * with {@code stacks.to} all go to files of that folder.
   */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("attache-turns");
    Log.to(folder);
    Supplier<OpenedView> opened = network(arguments, folder);
    OpenedView view = opened.get();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    int stacks = Integer.getInteger("stacks", System.getProperty("stacks.to") == null ? 0 : 1);
    TurnWatch watch = TurnWatch.begin(stacks);
    Set<String> parts = Arrays.stream(arguments).skip(1).collect(Collectors.toUnmodifiableSet());
    new TurnTimes(watch, parts).measure(view, opened, folder);
    Runtime.getRuntime().halt(0);
  }

  private static Supplier<OpenedView> network(String[] arguments, Path folder) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("missions")) {
      return () -> NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
    }
    Path file =
        arguments.length > 0 && !arguments[0].equals("10000")
            ? Path.of(arguments[0])
            : SelectionTime.write(folder.resolve("follows.csv"));
    return () -> {
      try {
        return NetworkOpening.file(file, List.of(), Theme.LIGHT, Progress.NONE).view();
      } catch (Exception unreadable) {
        throw new IllegalStateException(unreadable);
      }
    };
  }

  private void measure(OpenedView view, Supplier<OpenedView> opened, Path folder) throws Exception {
    AttacheWindow window =
        onFx(
            () -> {
              AttacheWindow made =
                  new AttacheWindow(
                      new Stage(),
                      new OpenedView(view.state(), view.scores(), 0),
                      new PreferencesFile(folder.resolve("preferences.json")),
                      Preferences.DEFAULT.withWindow(
                          new Preferences.Window(-1, -1, 1280, 800, false)));
              made.show();
              return made;
            });
    watch.told("the first window");
    NetworkCanvas canvas =
        onFx(
            () ->
                (NetworkCanvas)
                    Window.getWindows().getFirst().getScene().lookup(".network-canvas"));
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      System.out.printf(Locale.ENGLISH, "round %d%n", repeat + 1);
      if (isWanted("look")) {
        look(window, canvas, repeat);
      }
      if (isWanted("change")) {
        change(window);
      }
      if (isWanted("study")) {
        study(window);
      }
      if (isWanted("tools")) {
        tools(window);
      }
      if (isWanted("files")) {
        files(folder);
      }
      OpenedView again = opened.get();
      act("open the file", () -> window.shown(again));
    }
  }

  private boolean isWanted(String part) {
    return parts.isEmpty() || parts.contains(part);
  }

  private void look(AttacheWindow window, NetworkCanvas canvas, int round)
      throws InterruptedException {
    act("select one account", () -> select(window, Selection.of(17 + round)));
    act("select another", () -> select(window, Selection.of(31 + round)));
    act("undo selecting", () -> window.call(Command.UNDO));
    List<Integer> many =
        IntStream.range(round, window.workspace().history().current().network().accountCount())
            .limit(MANY)
            .boxed()
            .toList();
    act("select many", () -> select(window, Selection.of(many)));
    act("clear", () -> window.call(Command.CLEAR_SELECTION));
    act("point at an account", () -> canvas.pointedAccountProperty().set(20 + round));
    act("point at another", () -> canvas.pointedAccountProperty().set(40 + round));
    act("point at nothing", () -> canvas.pointedAccountProperty().set(-1));
    act("zoom in", () -> window.call(Command.ZOOM_IN));
    act("fit", () -> window.call(Command.FIT));
  }

  private void change(AttacheWindow window) throws InterruptedException {
    for (Command layout :
        List.of(
            Command.LAYOUT_CIRCLE,
            Command.LAYOUT_RADIAL,
            Command.LAYOUT_EGO_RINGS,
            Command.LAYOUT_GROUPED,
            Command.LAYOUT_STRESS,
            Command.LAYOUT_BACKBONE,
            Command.LAYOUT_FORCE)) {
      act(layout.text(), () -> window.call(layout));
    }
    act("undo a layout", () -> window.call(Command.UNDO));
    act("redo it", () -> window.call(Command.REDO));
    act("open the filters", () -> window.call(Command.FILTERS));
    act(
        "filter by in-degree",
        () ->
            filter(
                window,
                new Criterion.MeasureRange(Measures.IN_DEGREE, 10, Double.POSITIVE_INFINITY)));
    act("filter by a core", () -> filter(window, new Criterion.Core(5)));
    act("clear the filter", () -> window.call(Command.CLEAR_FILTERS));
    act("close the filters", () -> window.call(Command.FILTERS));
    act("matrix", () -> window.call(Command.MATRIX));
    act("back to the drawing", () -> window.call(Command.MATRIX));
    act("dark", () -> window.appearance(Preferences.Appearance.DARK));
    act("light", () -> window.appearance(Preferences.Appearance.LIGHT));
  }

  private void study(AttacheWindow window) throws InterruptedException {
    for (StudyView.Kind kind : StudyView.Kind.values()) {
      if (kind != StudyView.Kind.NONE) {
        act(
            "study " + kind,
            () -> replace(window, state -> state.withStudy(state.study().withKind(kind))));
      }
    }
    act("select in a study", () -> select(window, Selection.of(25)));
    act(
        "leave the study",
        () ->
            replace(window, state -> state.withStudy(state.study().withKind(StudyView.Kind.NONE))));
  }

  private void tools(AttacheWindow window) throws InterruptedException {
    act("broker table", () -> window.call(Command.BROKER_TABLE));
    act("close it", TurnTimes::closeOthers);
    select(window, 17, 25);
    act("pair inspector", () -> window.call(Command.PAIR_INSPECTOR));
    act("leave it", () -> window.call(Command.CLEAR_SELECTION));
    act("encoding", () -> window.call(Command.ENCODING));
    act("close it", () -> window.call(Command.ENCODING));
    act("saved views", () -> window.call(Command.SAVED_VIEWS));
    act("close them", () -> window.call(Command.SAVED_VIEWS));
    act("steps", () -> window.call(Command.HISTORY));
    act("close them", () -> window.call(Command.HISTORY));
    for (Command dialog :
        List.of(Command.EXPORT_FIGURE, Command.EXPORT_NETWORK, Command.SHORTCUTS, Command.ABOUT)) {
      act(dialog.text(), () -> Platform.runLater(() -> window.call(dialog)));
      act("close it", TurnTimes::closeOthers);
    }
  }

  /** Opens files with the assistant: one with many faults, one of as many countries' accounts. */
  private void files(Path folder) throws Exception {
    StringBuilder messy = new StringBuilder(" from , to ,weight\n");
    StringBuilder countries = new StringBuilder("from,to\n");
    List<Country> known = Countries.all();
    for (int row = 0; row < 19_000; row++) {
      messy.append("a%d,%s,%s\n".formatted(row, row % 3 == 0 ? "" : "b" + row, row % 2 == 0 ? "x" : "1"));
      String name = known.get(row % known.size()).name().replace(",", "");
      countries.append("\"%s %d\",\"Embassy of %s\"\n".formatted(name, row, name));
    }
    assistant(Files.writeString(folder.resolve("messy.csv"), messy));
    assistant(Files.writeString(folder.resolve("countries.csv"), countries));
  }

  private void assistant(Path file) throws InterruptedException {
    BackgroundWork work = new BackgroundWork();
    Window owner = Window.getWindows().getFirst();
    act(
        "assistant for " + file.getFileName(),
        () ->
            new ImportAssistant(owner, file, List.of(), work, FileDialogs.ofSystem(owner)).show());
    for (int tab : new int[] {1, 2, 0}) {
      act(
          "its tab " + tab,
          () -> inDialog(".tab-pane", TabPane.class).getSelectionModel().select(tab));
    }
    act(
        "another delimiter",
        () -> inDialog("#assistant-delimiter", ComboBox.class).getSelectionModel().selectNext());
    act("close it", TurnTimes::closeOthers);
    work.close();
  }

  private static <T> T inDialog(String what, Class<T> type) {
    return type.cast(Window.getWindows().getLast().getScene().getRoot().lookup(what));
  }

  private void select(AttacheWindow window, int first, int second) throws InterruptedException {
    act("select two", () -> select(window, Selection.of(List.of(first, second))));
  }

  /** Closes all windows but the first. */
  private static void closeOthers() {
    List.copyOf(Window.getWindows()).stream().skip(1).forEach(Window::hide);
  }

  private static void select(AttacheWindow window, Selection selection) {
    replace(window, state -> state.withSelection(selection));
  }

  private static void filter(AttacheWindow window, Criterion criterion) {
    replace(window, state -> state.withFilter(Filter.NONE.with(criterion)));
  }

  private static void replace(AttacheWindow window, UnaryOperator<ViewState> change) {
    window.workspace().history().replace(change);
  }

  private void act(String what, Runnable action) throws InterruptedException {
    watch.act(what, action);
    String to = System.getProperty("stacks.to");
    if (to != null) {
      step++;
      watch.write(
          Path.of(to, "%03d %s.txt".formatted(step, what.replaceAll("[^A-Za-z0-9_ ]", ""))));
    }
  }
}
