package attache.app;

import attache.canvas.MatrixCanvas;
import attache.canvas.NetworkCanvas;
import attache.formats.NetworkFileException;
import attache.formats.SampleNetworks;
import attache.formats.Severity;
import attache.network.FollowNetwork;
import attache.panels.AccountCard;
import attache.panels.Appearance;
import attache.panels.EncodingPane;
import attache.panels.FilterBar;
import attache.panels.RankingsPanel;
import attache.panels.SearchField;
import attache.panels.SummaryStrip;
import attache.text.Messages;
import attache.view.Encoding;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.TieView;
import attache.view.ViewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program's window: puts the parts together and carries out commands. Used on the FX thread.
 */
final class AttacheWindow implements TopBar.Requests, AutoCloseable {
  private static final double NARROWEST = 800;
  private static final double LOWEST = 560;

  private final Stage stage;
  private final Scene scene;
  private final PreferencesFile preferencesFile;
  private final FileDialogs files;
  private Preferences preferences;
  private final BackgroundWork work = new BackgroundWork();
  private final Notices notices;
  private final Workspace workspace;
  private final NetworkCanvas canvas;
  private final EncodingButton encoding;
  private final LayoutSwitch layouts;
  private final Pictures pictures;
  private final SearchField search;
  private final SummaryStrip status;
  private final TopBar topBar;
  private final Shell shell;
  private final FilterDrawer filters;
  private final GroupFolding groups;
  private final Activity activity;
  private @Nullable Path opened;
  private @Nullable Job<?> opening;

  AttacheWindow(
      Stage stage, OpenedView first, PreferencesFile preferencesFile, Preferences preferences) {
    this(stage, first, preferencesFile, preferences, FileDialogs.ofSystem(stage));
  }

  AttacheWindow(
      Stage stage,
      OpenedView first,
      PreferencesFile preferencesFile,
      Preferences preferences,
      FileDialogs files) {
    this.stage = stage;
    this.files = files;
    this.preferencesFile = preferencesFile;
    this.preferences = preferences;
    Theme theme = Look.theme(preferences.appearance());
    Appearance.prepare(theme);
    Appearance.loadFonts();
    notices = new Notices(stage);
    OpenedView dressed =
        new OpenedView(first.state().withTheme(theme), first.scores(), first.warmth());
    workspace = new Workspace(work, this::failed, dressed);
    canvas = new NetworkCanvas(workspace, BackgroundWork::onDrawingThread, this::failed);
    encoding = new EncodingButton(workspace);
    layouts = new LayoutSwitch(workspace, canvas, work, this::failed);
    search = new SearchField(workspace);
    status = new SummaryStrip(workspace);
    activity = new Activity(work, status, canvas);
    topBar = new TopBar(this, search);
    RankingsPanel rankings = new RankingsPanel(workspace);
    rankings.pointedAccountProperty().bindBidirectional(canvas.pointedAccountProperty());
    pictures = new Pictures(workspace.history(), canvas, () -> matrix(rankings), encoding);
    FilterBar filterBar = new FilterBar(workspace);
    AccountCard card = new AccountCard(workspace);
    shell = new Shell(topBar, rankings, filterBar, pictures, card, status, preferences);
    filters = new FilterDrawer(workspace, shell, pictures);
    groups = new GroupFolding(workspace, work, this::failed, this::tell);
    Preferences.Window place = preferences.window();
    scene = new Scene(new Group(), place.width(), place.height());
    dress(theme);
    scene.setRoot(shell);
    topBar.show(dressed.state());
    stage.setTitle(title(dressed.state().network()));
    listen();
    canvas.goOn(first.warmth());
  }

  private MatrixCanvas matrix(RankingsPanel rankings) {
    MatrixCanvas matrix =
        new MatrixCanvas(workspace, BackgroundWork::onDrawingThread, this::failed);
    rankings.pointedAccountProperty().bindBidirectional(matrix.pointedAccountProperty());
    return matrix;
  }

  private void listen() {
    for (Command command : Command.values()) {
      if (command.hasKeys()) {
        scene.getAccelerators().put(command.keys(), () -> call(command));
      }
    }
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !e.isConsumed()) {
            call(Command.CLEAR_SELECTION);
          }
        });
    scene.setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
          e.consume();
        });
    scene.setOnDragDropped(
        e -> {
          Dragboard board = e.getDragboard();
          if (board.hasFiles()) {
            openFiles(board.getFiles().stream().map(java.io.File::toPath).toList());
          }
          e.setDropCompleted(board.hasFiles());
          e.consume();
        });
    workspace.history().addListener(this::changed);
    Look.onSystemChange(() -> appearance(preferences.appearance()));
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
  }

  private void changed(ViewState before, ViewState after) {
    topBar.show(after);
    if (after.network() != before.network()) {
      stage.setTitle(title(after.network()));
    }
    if (after.theme() != before.theme()) {
      dress(after.theme());
    }
    if (after.network() == before.network() && !after.selection().equals(before.selection())) {
      // The camera follows in a change of its own, after everyone was told of this one.
      BackgroundWork.onDrawingThread(
          () ->
              pictures
                  .shown()
                  .bringIntoView(
                      List.copyOf(workspace.history().current().selection().accounts())));
    }
  }

  private void dress(Theme theme) {
    Appearance.apply(scene, theme);
    shell.dress(theme);
  }

  private static String title(FollowNetwork network) {
    return Messages.text("app.window.title", network.title());
  }

  void show() {
    Preferences.Window place = preferences.window();
    stage.setScene(scene);
    stage.setMinWidth(NARROWEST);
    stage.setMinHeight(LOWEST);
    if (visible(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.maximized());
    stage.show();
    pictures.requestFocus();
    BackgroundWork.onDrawingThread(() -> stage.getIcons().setAll(Icons.all()));
  }

  /** Whether enough of the window's title would be on some screen; screens come and go. */
  private static boolean visible(Preferences.Window place) {
    return place.x() >= 0
        && place.y() >= 0
        && Screen.getScreensForRectangle(
                new Rectangle2D(place.x() + 40, place.y(), Math.max(1, place.width() - 80), 40))
            .stream()
            .findAny()
            .isPresent();
  }

  /** What is being explored. */
  Workspace workspace() {
    return workspace;
  }

  /** Tells the user something in passing. */
  void tell(String text) {
    notices.passing(Messages.text("app.name"), text);
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public void appearance(Preferences.Appearance appearance) {
    preferences = preferences.withAppearance(appearance);
    save();
    workspace.history().replace(state -> state.withTheme(Look.theme(appearance)));
  }

  @Override
  public void call(Command command) {
    switch (command) {
      case OPEN -> chooseFile();
      case OPEN_ACCOUNTS -> chooseAccounts();
      case EXPORT_FIGURE -> exportFigure();
      case QUIT -> stage.close();
      case FIND -> search.begin();
      case CLEAR_SELECTION ->
          workspace.history().replace(state -> state.withSelection(Selection.NONE));
      case LAYOUT_FORCE,
          LAYOUT_BACKBONE,
          LAYOUT_STRESS,
          LAYOUT_CIRCLE,
          LAYOUT_RADIAL,
          LAYOUT_EGO_RINGS,
          LAYOUT_GROUPED -> {
        showMatrix(false);
        layouts.choose(command.layout());
      }
      case ZOOM_IN -> pictures.shown().zoomIn();
      case ZOOM_OUT -> pictures.shown().zoomOut();
      case FIT -> pictures.shown().fit();
      case ZOOM_TO_SELECTION -> pictures.shown().zoomToSelection();
      case LAYOUT_RUN -> canvas.toggleLayout();
      case LAYOUT_REHEAT -> canvas.reheat();
      case UNPIN_ALL -> canvas.unpinAll();
      case MATRIX -> showMatrix(!workspace.history().current().matrix().shown());
      case LABELS ->
          workspace
              .history()
              .replace(
                  state -> {
                    Encoding shown = state.encoding();
                    return state.withEncoding(shown.withLabels(!shown.labels()));
                  });
      case ENCODING -> encoding.toggle();
      case NEXT_TIES -> nextTies();
      case FILTERS -> filters.toggle();
      case CLEAR_FILTERS ->
          workspace.history().replace(state -> state.withFilter(state.filter().cleared()));
      case COLLAPSE_GROUPS -> groups.ask(stage);
      case EXPAND_GROUPS -> groups.expand();
      case RANKINGS -> shell.toggleRankings();
      case CARD -> shell.toggleCard();
      case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
      case SHORTCUTS -> new KeysDialog(stage).show();
      case ABOUT -> new AboutDialog(stage).show();
    }
  }

  private void nextTies() {
    List<TieView.Choice> choices = List.of(TieView.Choice.values());
    TieView now = workspace.history().current().ties();
    TieView.Choice next = choices.get((choices.indexOf(now.choice()) + 1) % choices.size());
    workspace.history().replace(state -> state.withTies(state.ties().withChoice(next)));
    tell(Messages.text("app.ties.drawn", EncodingPane.name(next)));
  }

  private void showMatrix(boolean shown) {
    workspace.history().replace(state -> state.withMatrix(state.matrix().withShown(shown)));
  }

  private void exportFigure() {
    ExportDialog dialog =
        new ExportDialog(
            stage, workspace, pictures.shown().framing(), work, files, notices, this::tell);
    if (pictures.shown().showsEverything()) {
      dialog.showEveryAccount();
    }
    dialog.show();
  }

  private void chooseFile() {
    files.toOpen(Messages.text("app.open.title")).ifPresent(file -> openFiles(List.of(file)));
  }

  private void chooseAccounts() {
    Path network = opened;
    if (network == null) {
      notices.error(Messages.text("app.accounts.none.title"), Messages.text("app.accounts.none"));
      return;
    }
    files
        .toOpen(Messages.text("app.accounts.title", network.getFileName()))
        .ifPresent(table -> openFiles(List.of(network, table)));
  }

  @Override
  public void openSample(SampleNetworks sample) {
    cancelOpening();
    Theme theme = workspace.history().current().theme();
    opening =
        work.start(
            Messages.text("app.work.opening", sample.title()),
            progress -> NetworkOpening.sample(sample, theme, progress),
            view -> {
              opened = null;
              shown(view);
            },
            this::failed);
  }

  @Override
  public void openFile(Path file) {
    openFiles(List.of(file));
  }

  /** Opens a network; files after the first belong to it, such as an accounts table. */
  void openFiles(List<Path> paths) {
    Path file = paths.getFirst().toAbsolutePath().normalize();
    cancelOpening();
    Theme theme = workspace.history().current().theme();
    opening =
        work.start(
            Messages.text("app.work.opening", file.getFileName()),
            progress -> NetworkOpening.file(file, paths.subList(1, paths.size()), theme, progress),
            result -> shown(file, result),
            failure -> notOpened(file, failure));
  }

  private void cancelOpening() {
    Job<?> before = opening;
    if (before != null) {
      before.cancel();
    }
  }

  /** Shows a network that was opened, and lets its layout go on if it has not settled. */
  void shown(OpenedView view) {
    workspace.show(view);
    canvas.goOn(view.warmth());
  }

  private void shown(Path file, NetworkOpening.Result result) {
    opened = file;
    preferences = preferences.opened(file.toString());
    save();
    shown(result.view());
    var report = result.opened().report();
    int warnings = report.warnings();
    if (warnings > 0) {
      String title = Messages.text("app.opened.findings.title", file.getFileName(), warnings);
      String summary =
          Messages.text(
              "app.opened.summary",
              report.format(),
              report.accounts(),
              report.arcs(),
              report.selfFollows(),
              report.repeats(),
              report.skipped());
      notices.passing(
          title,
          report.findings(Severity.WARNING).getFirst().message()
              + "\n"
              + Messages.text("app.opened.findings.more"),
          () -> notices.report(title, summary, report));
    }
  }

  private void notOpened(Path file, Exception failure) {
    String title = Messages.text("app.open.failed", file.getFileName());
    if (!Files.exists(file)) {
      preferences = preferences.forgotten(file.toString());
      save();
    }
    if (failure instanceof NetworkFileException refused) {
      notices.report(title, Complaint.of(refused), refused.report());
    } else if (failure instanceof IOException io) {
      notices.error(title, Messages.text("app.open.unreadable", file, Complaint.of(io)));
    } else {
      failed(failure);
    }
  }

  /** Tells of a defect of the program: what it was, and that nothing was lost. */
  private void failed(Throwable failure) {
    Complaint.log(failure);
    notices.error(
        Messages.text("app.defect.title"), Messages.text("app.defect", Complaint.of(failure)));
  }

  private void save() {
    preferencesFile.saveSoon(
        preferences,
        unwritable ->
            BackgroundWork.onDrawingThread(
                () -> tell(Messages.text("app.preferences.unwritable", Complaint.of(unwritable)))));
  }

  /** Ends everything and remembers how the window was. */
  @Override
  public void close() {
    boolean maximized = stage.isMaximized();
    Preferences.Window before = preferences.window();
    preferences =
        shell.remembered(
            preferences.withWindow(
                maximized || stage.isFullScreen()
                    ? new Preferences.Window(
                        before.x(), before.y(), before.width(), before.height(), maximized)
                    : new Preferences.Window(
                        stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false)));
    save();
    activity.close();
    pictures.close();
    work.close();
    preferencesFile.close();
  }
}
