package attache.app;

import attache.canvas.MatrixCanvas;
import attache.canvas.NetworkCanvas;
import attache.formats.SampleNetworks;
import attache.panels.AccountCard;
import attache.panels.Appearance;
import attache.panels.FilterBar;
import attache.panels.FoldedSections;
import attache.panels.Gradually;
import attache.panels.MoreData;
import attache.panels.RankingsPanel;
import attache.panels.SearchField;
import attache.panels.StudyTaking;
import attache.panels.SummaryStrip;
import attache.text.Messages;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * The program's window: puts the parts together and carries out commands. Used on the FX thread.
 */
final class AttacheWindow implements TopBar.Requests, AutoCloseable {
  private final Stage stage;
  private final Scene scene;
  private final CurrentPreferences preferences;
  private final BackgroundWork work = new BackgroundWork();
  private final Notices notices;
  private final Workspace workspace;
  private final ViewCommands view;
  private final NetworkCanvas canvas;
  private final EncodingButton encoding;
  private final LayoutSwitch layouts;
  private final Pictures pictures;
  private final SearchField search;
  private final SummaryStrip status;
  private final HistoryControls steps;
  private final TopBar topBar;
  private final Shell shell;
  private final FilterDrawer filters;
  private final GroupFolding groups;
  private final BrokerTools brokers;
  private final FoldedSections folded;
  private final Activity activity;
  private final FileOpening opening;
  private final RankingsPanel rankings;
  private final DocumentTools documents;
  private final OtherWindows others;
  private Subscription systemLook = Subscription.EMPTY;

  AttacheWindow(
      Stage stage, OpenedView first, PreferencesFile preferencesFile, Preferences preferences) {
    this(stage, first, preferencesFile, preferences, FileDialogs.ofSystem(stage));
  }

  AttacheWindow(
      Stage stage,
      OpenedView first,
      PreferencesFile preferencesFile,
      Preferences remembered,
      FileDialogs files) {
    this.stage = stage;
    preferences = new CurrentPreferences(preferencesFile, remembered, this::unwritable);
    Theme theme = Look.theme(remembered.appearance());
    Appearance.prepare(theme);
    Appearance.loadFonts();
    notices = new Notices(stage);
    OpenedView dressed =
        new OpenedView(first.state().withTheme(theme), first.scores(), first.warmth());
    workspace = new Workspace(work, this::failed, dressed);
    view = new ViewCommands(workspace.history(), this::tell);
    canvas = new NetworkCanvas(workspace, BackgroundWork::onDrawingThread, this::failed);
    encoding = new EncodingButton(workspace);
    layouts = new LayoutSwitch(workspace, canvas, work, this::failed);
    search = new SearchField(workspace);
    status = new SummaryStrip(workspace);
    activity = new Activity(work, status, canvas);
    steps = new HistoryControls(workspace.history());
    topBar = new TopBar(this, search, steps);
    brokers = new BrokerTools(workspace, layouts::choose);
    TableExport tables = new TableExport(stage, work, files, notices, this::tell);
    rankings = new RankingsPanel(workspace, brokers, tables);
    rankings.pointedAccountProperty().bindBidirectional(canvas.pointedAccountProperty());
    pictures =
        new Pictures(
            workspace.history(),
            canvas,
            this::matrix,
            encoding,
            new Studies(
                workspace,
                rankings.pointedAccountProperty(),
                new StudyTaking(tables, this::copyStudyCommand, this::tell),
                new MoreData(
                    this::joinAnother,
                    () -> call(Command.OPEN_ACCOUNTS),
                    () -> call(Command.IMPORT)),
                new ComparisonOpening(
                    work,
                    files,
                    notices,
                    file -> preferences.change(before -> before.opened(file.toString())),
                    this::failed),
                this::failed));
    FilterBar filterBar = new FilterBar(workspace);
    folded = new FoldedSections(remembered.folded());
    AccountCard card = new AccountCard(workspace, folded, brokers, Gradually.inPulses());
    shell = new Shell(topBar, rankings, filterBar, pictures, card, status, remembered);
    brokers.showIn(shell, pictures);
    filters = new FilterDrawer(workspace, shell, pictures);
    groups = new GroupFolding(workspace, work, this::failed, this::tell);
    documents =
        new DocumentTools(
            stage,
            workspace,
            groups,
            work,
            files,
            notices,
            preferences,
            this::present,
            this::failed);
    others =
        new OtherWindows(stage, workspace, documents, work, files, tables, notices, this::tell);
    opening =
        new FileOpening(
            stage,
            work,
            files,
            notices,
            preferences,
            () -> workspace.history().current(),
            documents,
            this::failed);
    Preferences.Window place = remembered.window();
    scene = new Scene(new Group(), place.width(), place.height());
    dress(theme);
    scene.setRoot(shell);
    topBar.show(dressed.state());
    listen();
    canvas.accountLayout().goOn(first.warmth());
  }

  private MatrixCanvas matrix() {
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
    opening.acceptFiles(scene, shell.dropCue());
    workspace.history().addListener(this::changed);
    systemLook = Look.onSystemChange(() -> appearance(preferences.get().appearance()));
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
  }

  private void changed(ViewState before, ViewState after) {
    topBar.show(after);
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

  void show() {
    stage.setScene(scene);
    // Escape clears the selection; F11 and the menu lead out of the full screen as they lead in.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    WindowPlace.restore(stage, preferences.get().window());
    stage.show();
    pictures.requestFocus();
    BackgroundWork.onDrawingThread(() -> stage.getIcons().setAll(Icons.all()));
  }

  /** Rehearses the start, where the program was started for that. */
  void rehearseIfAsked() {
    Rehearsal.ifAsked(stage, workspace, canvas);
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
    return preferences.get();
  }

  @Override
  public void appearance(Preferences.Appearance appearance) {
    preferences.change(before -> before.withAppearance(appearance));
    workspace.history().replace(state -> state.withTheme(Look.theme(appearance)));
  }

  @Override
  public void call(Command command) {
    switch (command) {
      case OPEN -> opening.choose();
      case IMPORT -> opening.chooseToImport();
      case OPEN_ACCOUNTS -> opening.chooseAccounts();
      case FINDINGS -> opening.showFindings();
      case SAVE -> documents.save();
      case SAVE_AS -> documents.saveAs();
      case SAVED_VIEWS -> documents.toggleViews(topBar.menu());
      case EXPORT_FIGURE -> others.exportFigure(pictures.shown());
      case EXPORT_NETWORK -> others.exportNetwork(canvas.framing());
      case EXPORT_RANKINGS -> {
        shell.showRankings();
        rankings.offerSaving();
      }
      case QUIT -> documents.close();
      case UNDO -> workspace.history().undo();
      case REDO -> workspace.history().redo();
      case HISTORY -> steps.toggleList();
      case FIND -> search.begin();
      case CLEAR_SELECTION -> view.clearSelection();
      case LAYOUT_FORCE,
          LAYOUT_BACKBONE,
          LAYOUT_STRESS,
          LAYOUT_CIRCLE,
          LAYOUT_RADIAL,
          LAYOUT_EGO_RINGS,
          LAYOUT_GROUPED,
          LAYOUT_MAP,
          LAYOUT_FILE ->
          layouts.choose(command.layout());
      case ZOOM_IN -> pictures.shown().zoomIn();
      case ZOOM_OUT -> pictures.shown().zoomOut();
      case FIT -> pictures.shown().fit();
      case ZOOM_TO_SELECTION -> pictures.shown().zoomToSelection();
      case LAYOUT_RUN -> canvas.accountLayout().toggle();
      case LAYOUT_REHEAT -> canvas.accountLayout().reheat();
      case UNPIN_ALL -> canvas.unpinAll();
      case MATRIX -> view.toggleMatrix();
      case MOBILITY -> view.toggleStudy(StudyView.Kind.MOBILITY);
      case FOLLOW_BACK -> view.toggleStudy(StudyView.Kind.FOLLOW_BACK);
      case LAYERS -> view.toggleStudy(StudyView.Kind.LAYERS);
      case ABSENT -> view.toggleStudy(StudyView.Kind.ABSENT);
      case COMPARE -> view.toggleStudy(StudyView.Kind.COMPARE);
      case LABELS -> view.toggleLabels();
      case ENCODING -> encoding.toggle();
      case NEXT_TIES -> view.nextTies();
      case FILTERS -> filters.toggle();
      case CLEAR_FILTERS -> view.clearFilters();
      case COLLAPSE_GROUPS -> groups.ask(stage);
      case EXPAND_GROUPS -> groups.expand();
      case PAIR_INSPECTOR -> brokers.inspectPair();
      case BROKER_TABLE -> others.brokerTable();
      case MUTE -> brokers.toggleMute();
      case RANKINGS -> shell.toggleRankings();
      case CARD -> shell.toggleCard();
      case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
      case SHORTCUTS -> others.keys();
      case ABOUT -> others.about();
    }
  }

  @Override
  public void openSample(SampleNetworks sample) {
    opening.open(sample);
  }

  @Override
  public void openFile(Path file) {
    openFiles(List.of(file));
  }

  @Override
  public void openTogether(RecentJoin files) {
    opening.openTogether(files);
  }

  private void copyStudyCommand() {
    new CommandCopy(workspace.history()::current, documents::places, work, notices, this::tell)
        .run();
  }

  private void joinAnother() {
    opening.chooseToJoin();
  }

  /** Opens files that were named together: a network with its accounts table, or several. */
  void openFiles(List<Path> paths) {
    opening.openAll(paths);
  }

  /** Shows a network that was opened, as one that belongs to no project. */
  void shown(OpenedView view) {
    documents.show(view, List.of());
  }

  /**
   * Keeps a copy of the work against a crash from now on, and offers what a crash left behind.
   *
   * @param base the folder for the copies of all instances
   */
  void recover(Path base) {
    documents.recover(base);
  }

  /** Shows what was opened, and lets its layout go on if it has not settled. */
  private void present(OpenedView view) {
    workspace.show(view);
    canvas.accountLayout().goOn(view.warmth());
  }

  /** Tells of a defect of the program: what it was, and that nothing was lost. */
  private void failed(Throwable failure) {
    Complaint.log(failure);
    notices.error(
        Messages.text("app.defect.title"), Messages.text("app.defect", Complaint.of(failure)));
  }

  private void unwritable(IOException failure) {
    tell(Messages.text("app.preferences.unwritable", Complaint.of(failure)));
  }

  /** Ends everything and remembers how the window was. */
  @Override
  public void close() {
    preferences.change(
        before ->
            shell.remembered(
                before
                    .withWindow(WindowPlace.of(stage, scene, before.window()))
                    .withFolded(folded.keys())));
    systemLook.unsubscribe();
    documents.end();
    activity.close();
    pictures.close();
    work.close();
    preferences.close();
  }
}
