package attache.app;

import attache.formats.SampleNetworks;
import attache.project.DocumentFile;
import attache.project.Project;
import attache.text.Messages;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the document as a whole: save it, leave it, keep it against a crash, and
 * show its saved views. Used on the FX thread.
 */
final class DocumentTools {
  private final Stage stage;
  private final Workspace workspace;
  private final BackgroundWork work;
  private final Notices notices;
  private final CurrentPreferences preferences;
  private final GroupFolding groups;
  private final Consumer<Throwable> failed;
  private final WorkDocument document;
  private final ProjectSaving saving;
  private final UnfinishedFiles unfinished;
  private final SavedViewsPane views;
  private final Consumer<OpenedView> show;
  private @Nullable WorkRecovery recovery;
  private boolean decided;

  /**
   * @param show takes a project that was opened
   * @param failed told of a defect of the program
   */
  DocumentTools(
      Stage stage,
      Workspace workspace,
      GroupFolding groups,
      BackgroundWork work,
      FileDialogs files,
      Notices notices,
      CurrentPreferences preferences,
      Consumer<OpenedView> show,
      Consumer<Throwable> failed) {
    this.stage = stage;
    this.workspace = workspace;
    this.work = work;
    this.notices = notices;
    this.preferences = preferences;
    this.groups = groups;
    this.show = show;
    this.failed = failed;
    document = new WorkDocument(workspace.history(), groups::formers);
    saving =
        new ProjectSaving(
            stage,
            document,
            work,
            files,
            notices,
            path -> preferences.change(before -> before.opened(path.toAbsolutePath().toString())),
            failed);
    unfinished = new UnfinishedFiles(stage, work);
    views =
        new SavedViewsPane(
            document,
            () -> workspace.history().current().theme(),
            text -> notices.passing(Messages.text("app.name"), text));
    document.addListener(this::showTitle);
    showTitle();
    stage.setOnCloseRequest(
        asked -> {
          asked.consume();
          close();
        });
  }

  private void showTitle() {
    String title = document.title();
    if (!title.equals(stage.getTitle())) {
      stage.setTitle(title);
    }
  }

  void save() {
    saving.save();
  }

  void saveAs() {
    saving.saveAs();
  }

  /** Opens the list of saved views, or closes it. */
  void toggleViews(Node below) {
    views.toggle(below);
  }

  /** Does something that leaves the document, once its unsaved work is saved or given up. */
  void leaving(Runnable then) {
    saving.leaving(then);
  }

  /** Closes the window, once unsaved work is saved or given up and no file is being written. */
  void close() {
    leaving(
        () ->
            unfinished.afterwards(
                () -> {
                  decided = true;
                  stage.close();
                }));
  }

  /**
   * Shows a network that belongs to no project.
   *
   * @param origin the file that it was opened from, with those that belong to it; empty if none
   */
  void show(OpenedView view, List<Path> origin) {
    begin(view, origin);
    document.opened();
  }

  /** Shows a network that was put together of several files, or of several times of one. */
  void showAssembled(OpenedView view) {
    begin(view, List.of());
    document.assembled();
  }

  /** Shows a network that the user had read otherwise than its file says. */
  void showMended(OpenedView view, List<Path> origin) {
    begin(view, origin);
    document.mended();
  }

  /**
   * Shows a view that was read from a figure. If it is of the network that is open, that is a step
   * in the same document, whose notes on accounts stay.
   */
  void showView(OpenedView view) {
    ViewState now = workspace.history().current();
    if (view.state().network() == now.network()) {
      show.accept(
          new OpenedView(view.state().withNotes(now.notes()), view.scores(), view.warmth()));
    } else {
      show(view, List.of());
    }
  }

  private void begin(OpenedView view, List<Path> origin) {
    document.beginNetwork(view.state().network(), origin);
    show.accept(view);
  }

  /** The file that the network can be read from once more; none if it is in no file. */
  Optional<Path> networkFile() {
    String source = workspace.history().current().network().provenance().source();
    return document
        .file()
        .path()
        .or(() -> document.origin().stream().findFirst())
        .or(
            () ->
                Stream.of(SampleNetworks.values())
                    .filter(sample -> sample.fileName().equals(source))
                    .map(SampleNetworks::path)
                    .findFirst());
  }

  /**
   * The files that may hold what is shown.
   *
   * @param figure a figure of it that was saved
   */
  FigureSource.Places places(Optional<Path> figure) {
    List<List<Path>> networks = new ArrayList<>();
    networks.add(document.origin());
    String source = workspace.history().current().network().provenance().source();
    List<Path> recent = preferences.get().recentFiles();
    recent.stream()
        .filter(file -> String.valueOf(file.getFileName()).equals(source))
        .forEach(file -> networks.add(List.of(file)));
    return new FigureSource.Places(
        document.file().path(),
        networks.stream().filter(files -> !files.isEmpty()).distinct().toList(),
        figure,
        recent,
        preferences.folder().resolve("views"));
  }

  /** Shows a project that was opened. */
  void show(Project project, DocumentFile file, OpenedView view, List<String> remarks) {
    begin(project, file, view);
    document.opened();
    if (!remarks.isEmpty()) {
      String name = file.path().map(Path::getFileName).map(String::valueOf).orElse("");
      notices.passing(
          Messages.text("app.name"),
          Messages.text("document.opened.remarks", name, String.join("\n", remarks)));
    }
  }

  private void begin(Project project, DocumentFile file, OpenedView view) {
    document.begin(project, file);
    groups.remember(project.formers());
    show.accept(view);
  }

  /**
   * Keeps a copy of the work against a crash from now on, and offers what a crash left behind.
   *
   * @param base the folder for the copies of all instances
   */
  void recover(Path base) {
    WorkRecovery keeping =
        new WorkRecovery(stage, base, document, work, notices, this::restore, failed);
    recovery = keeping;
    keeping.offer();
  }

  /** Shows work that is brought back; it is not saved. */
  private void restore(Project project, DocumentFile file, Runnable shown) {
    work.start(
        Messages.text("recovery.reading"),
        progress ->
            NetworkOpening.project(project, workspace.history().current().theme(), progress),
        view -> {
          begin(project, file, view);
          shown.run();
        },
        failed::accept);
    work.start(
        Messages.text("recovery.looking"),
        progress -> file.isChangedElsewhere(),
        changed ->
            notices.passing(
                Messages.text("app.name"),
                changed
                    ? Messages.text("recovery.restored.changed", file.path().orElseThrow())
                    : Messages.text("recovery.restored")),
        failed::accept);
  }

  /** The program ends. */
  void end() {
    WorkRecovery keeping = recovery;
    if (keeping != null) {
      if (decided) {
        keeping.end();
      } else {
        keeping.close();
      }
    }
  }
}
