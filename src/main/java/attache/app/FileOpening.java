package attache.app;

import attache.formats.EmbeddedFigure;
import attache.formats.FilePreview;
import attache.formats.ImportReport;
import attache.formats.NetworkFileException;
import attache.formats.SampleNetworks;
import attache.formats.TablePreview;
import attache.project.DocumentFile;
import attache.project.ProjectException;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Opens networks as the user asks for them: a sample, a file that is chosen in a dialog or dragged
 * into the window, an accounts table for the network that is open. The last one asked for is shown;
 * what was being opened before is given up. Used on the FX thread.
 */
final class FileOpening {
  private final Window owner;
  private final BackgroundWork work;
  private final FileDialogs dialogs;
  private final Notices notices;
  private final CurrentPreferences preferences;
  private final Supplier<ViewState> current;
  private final FigureReopening figures;
  private final DocumentTools documents;
  private final Consumer<Throwable> failed;
  private final SeveralFiles several;
  private @Nullable Path opened;

  /** What shows the findings of the file that is open; null if there are none. */
  private @Nullable Runnable findings;

  private @Nullable Job<?> opening;

  /**
   * @param owner the window that the import assistant belongs to
   * @param preferences remembers the files opened last
   * @param current what is shown now
   * @param documents takes what was opened
   * @param failed told of a defect of the program
   */
  FileOpening(
      Window owner,
      BackgroundWork work,
      FileDialogs dialogs,
      Notices notices,
      CurrentPreferences preferences,
      Supplier<ViewState> current,
      DocumentTools documents,
      Consumer<Throwable> failed) {
    this.owner = owner;
    this.work = work;
    this.dialogs = dialogs;
    this.notices = notices;
    this.preferences = preferences;
    this.current = current;
    figures = new FigureReopening(work, notices, preferences, current, documents::showView);
    this.documents = documents;
    this.failed = failed;
    several =
        new SeveralFiles(
            owner,
            work,
            notices,
            () -> current.get().theme(),
            this::showJoined,
            join ->
                join.entry().ifPresent(entry -> preferences.change(before -> before.opened(entry))),
            failed);
  }

  private void showJoined(OpenedView view) {
    forget();
    documents.showAssembled(view);
  }

  /**
   * Opens what is dragged into a window.
   *
   * @param cue says so while it is dragged
   */
  void acceptFiles(Scene scene, DropCue cue) {
    scene.setOnDragOver(
        e -> {
          List<File> files = e.getDragboard().getFiles();
          if (!files.isEmpty()) {
            e.acceptTransferModes(TransferMode.COPY);
            cue.show(files);
          }
          e.consume();
        });
    scene.setOnDragExited(e -> cue.hide());
    scene.setOnDragDropped(
        e -> {
          cue.hide();
          List<Path> files = paths(e.getDragboard().getFiles());
          openAll(files);
          e.setDropCompleted(!files.isEmpty());
          e.consume();
        });
  }

  /** The files that the system lets be named; those that it does not are told. */
  private List<Path> paths(List<File> files) {
    List<Path> paths = new ArrayList<>();
    for (File file : files) {
      try {
        paths.add(file.toPath());
      } catch (InvalidPathException noName) {
        notices.passing(
            Messages.text("app.name"), Messages.text("app.open.no_path", file.getName()));
      }
    }
    return paths;
  }

  /** Asks for a network and opens it. */
  void choose() {
    openAll(dialogs.toOpenSeveral(Messages.text("app.open.title")));
  }

  /** Asks for a file and joins it to the open network: as a layer, or as another wave. */
  void chooseToJoin() {
    Optional<Path> open = documents.networkFile();
    if (open.isEmpty()) {
      notices.error(Messages.text("app.join.unsaved.title"), Messages.text("app.join.unsaved"));
      return;
    }
    dialogs
        .toOpen(Messages.text("app.join.choose"))
        .ifPresent(file -> openAll(List.of(file.toAbsolutePath().normalize(), open.get())));
  }

  /** Opens files that the user chose together: several networks as one if that is wanted. */
  void openAll(List<Path> files) {
    if (files.size() > 1) {
      documents.leaving(() -> several.open(files, this::openNow));
    } else if (!files.isEmpty()) {
      open(files);
    }
  }

  /** Opens several files as one network once more. */
  void openTogether(RecentJoin files) {
    documents.leaving(() -> several.open(files));
  }

  /** Asks for a network and shows how it is read before it is opened. */
  void chooseToImport() {
    dialogs
        .toOpen(Messages.text("app.import.title"))
        .ifPresent(file -> assist(file.toAbsolutePath().normalize(), List.of()));
  }

  /** Shows how a file is read, and opens it as the user wants. */
  private void assist(Path file, List<Path> companions) {
    ImportAssistant assistant = new ImportAssistant(owner, file, companions, work, dialogs);
    assistant
        .resultProperty()
        .addListener(
            (o, before, choice) -> {
              if (choice != null) {
                open(choice);
              }
            });
    assistant.show();
  }

  private void open(ImportAssistant.Choice choice) {
    documents.leaving(() -> openNow(choice));
  }

  private void openNow(ImportAssistant.Choice choice) {
    cancel();
    Theme ground = current.get().theme();
    Path file = choice.file();
    opening =
        work.start(
            Messages.text("app.work.opening", file.getFileName()),
            progress -> NetworkOpening.read(choice.opened(), choice.countries(), ground, progress),
            result -> shown(choice, result),
            failed::accept);
  }

  private void shown(ImportAssistant.Choice choice, NetworkOpening.Result result) {
    List<Path> origin = remember(choice.file(), choice.companions());
    if (choice.asInFile()) {
      documents.show(result.view(), origin);
    } else {
      documents.showMended(result.view(), origin);
    }
  }

  /** Asks for an accounts table and opens the network once more with it. */
  void chooseAccounts() {
    Path network = opened;
    if (network == null) {
      notices.error(Messages.text("app.accounts.none.title"), Messages.text("app.accounts.none"));
      return;
    }
    dialogs
        .toOpen(Messages.text("app.accounts.title", network.getFileName()))
        .ifPresent(table -> open(List.of(network, table)));
  }

  /** Shows once more what was found in the file that is open, with what mends it. */
  void showFindings() {
    Runnable found = findings;
    if (found == null) {
      notices.passing(Messages.text("app.findings.none.title"), Messages.text("app.findings.none"));
    } else {
      found.run();
    }
  }

  private void forget() {
    opened = null;
    findings = null;
  }

  /** Opens a sample that comes with the program. */
  void open(SampleNetworks sample) {
    documents.leaving(() -> openNow(sample));
  }

  private void openNow(SampleNetworks sample) {
    cancel();
    Theme ground = current.get().theme();
    opening =
        work.start(
            Messages.text("app.work.opening", sample.title()),
            progress -> NetworkOpening.sample(sample, ground, progress),
            view -> {
              forget();
              documents.show(view, List.of());
            },
            failed::accept);
  }

  /** What a file turned out to be. */
  private sealed interface Found {
    /** A network. */
    record Network(NetworkOpening.Result result) implements Found {}

    /** A project, made ready to be shown. */
    record OfProject(ProjectFile.OpenedProject project, OpenedView view) implements Found {}
  }

  /**
   * Opens a project or a network; files after the first belong to a network, such as an accounts
   * table.
   */
  void open(List<Path> paths) {
    documents.leaving(() -> openNow(paths));
  }

  private void openNow(List<Path> paths) {
    Path file = paths.getFirst().toAbsolutePath().normalize();
    cancel();
    if (EmbeddedFigure.isFigure(file)) {
      opening = figures.open(file);
      return;
    }
    Theme ground = current.get().theme();
    opening =
        work.start(
            Messages.text("app.work.opening", file.getFileName()),
            progress -> read(file, paths.subList(1, paths.size()), ground, progress),
            found -> {
              switch (found) {
                case Found.Network(NetworkOpening.Result result) ->
                    opened(file, paths.subList(1, paths.size()), result);
                case Found.OfProject of -> opened(file, of);
              }
            },
            failure -> notOpened(file, paths.subList(1, paths.size()), failure));
  }

  private static Found read(Path file, List<Path> companions, Theme ground, Progress progress)
      throws Exception {
    if (!ProjectFile.isProject(file)) {
      return new Found.Network(NetworkOpening.file(file, companions, ground, progress));
    }
    ProjectFile.OpenedProject read = ProjectFile.read(file, progress.part(0, 0.5));
    return new Found.OfProject(
        read, NetworkOpening.project(read.project(), ground, progress.part(0.5, 1)));
  }

  private void opened(Path file, Found.OfProject found) {
    forget();
    preferences.change(before -> before.opened(file.toString()));
    ProjectFile.OpenedProject read = found.project();
    documents.show(
        read.project(), DocumentFile.of(file, read.stamp()), found.view(), read.remarks());
  }

  private void cancel() {
    Job<?> before = opening;
    if (before != null) {
      before.cancel();
    }
  }

  /** Notes which file is open, and tells it with those that belong to it. */
  private List<Path> remember(Path file, List<Path> companions) {
    forget();
    opened = file;
    preferences.change(before -> before.opened(file.toString()));
    List<Path> origin = new ArrayList<>(List.of(file));
    companions.forEach(table -> origin.add(table.toAbsolutePath().normalize()));
    return origin;
  }

  private void opened(Path file, List<Path> companions, NetworkOpening.Result result) {
    documents.show(result.view(), remember(file, companions));
    several.offerTimes(result.view().state().network());
    ImportReport report = result.opened().report();
    if (!report.findings().isEmpty()) {
      findings = () -> assist(file, companions);
    }
    notices.opened(report, title -> assist(file, companions));
  }

  private void notOpened(Path file, List<Path> companions, Exception failure) {
    String title = Messages.text("app.open.failed", file.getFileName());
    if (!Files.exists(file)) {
      preferences.change(before -> before.forgotten(file.toString()));
    }
    if (failure instanceof NetworkFileException refused) {
      work.start(
          title,
          progress -> FilePreview.unpacked(file, progress),
          preview -> refused(file, companions, title, refused, preview),
          unreachable -> notices.report(title, Complaint.of(refused), refused.report()));
    } else if (failure instanceof ProjectException damaged) {
      notices.error(title, Complaint.of(damaged));
    } else if (failure instanceof IOException io) {
      notices.error(title, Messages.text("app.open.unreadable", file, Complaint.of(io)));
    } else {
      failed.accept(failure);
    }
  }

  /** A table may only need to be read otherwise; for other files there is nothing to choose. */
  private void refused(
      Path file,
      List<Path> companions,
      String title,
      NetworkFileException refused,
      FilePreview preview) {
    if (preview instanceof TablePreview) {
      assist(file, companions);
    } else {
      notices.report(title, Complaint.of(refused), refused.report());
    }
  }
}
