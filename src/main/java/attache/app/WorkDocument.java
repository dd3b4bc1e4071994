package attache.app;

import attache.network.FollowNetwork;
import attache.project.DocumentFile;
import attache.project.Project;
import attache.project.ProjectRest;
import attache.project.SavedView;
import attache.text.Messages;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The document that belongs to what is shown: its file, its saved views, and whether there is work
 * in it that is not saved. It goes with the network: who undoes the opening of another network has
 * the document of the former again. Used on the FX thread.
 */
final class WorkDocument {
  private final ViewHistory history;
  private final Supplier<Map<FollowNetwork, ViewState>> formers;
  private final Map<FollowNetwork, Kept> documents = new WeakHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Kept kept;

  /** What is kept of a document. */
  private static final class Kept {
    DocumentFile file = DocumentFile.NONE;
    List<SavedView> saved = List.of();
    ProjectRest rest = ProjectRest.NONE;

    /** The file that its network was opened from, with those that belong to it. */
    List<Path> origin = List.of();

    /** The history's mark at which all was saved. */
    Object clean = new Object();

    /** The history's position at which all was saved, selections counted. */
    Object cleanPosition = new Object();

    /** The saved views when all was saved. */
    List<SavedView> cleanSaved = List.of();
  }

  /**
   * A document without a file for what is shown.
   *
   * @param formers the views of networks before their groups were collapsed
   */
  WorkDocument(ViewHistory history, Supplier<Map<FollowNetwork, ViewState>> formers) {
    this.history = history;
    this.formers = formers;
    kept = new Kept();
    kept.clean = history.mark();
    kept.cleanPosition = history.position();
    documents.put(history.current().network(), kept);
    history.addListener(this::changed);
  }

  private void changed(ViewState before, ViewState after) {
    if (after.network() != before.network()) {
      // A network that was not opened was made of the one before it, by collapsing its groups.
      kept = documents.computeIfAbsent(after.network(), made -> kept);
    }
    tell();
  }

  /**
   * A network will be shown that belongs to no project.
   *
   * @param origin the file that it was opened from, with those that belong to it; empty if none
   */
  void beginNetwork(FollowNetwork network, List<Path> origin) {
    Kept opened = new Kept();
    opened.origin = List.copyOf(origin);
    documents.put(network, opened);
  }

  /**
   * A project will be shown.
   *
   * @param project what it holds
   * @param file the file that it comes from
   */
  void begin(Project project, DocumentFile file) {
    Kept opened = new Kept();
    opened.file = file;
    opened.saved = project.saved();
    opened.cleanSaved = project.saved();
    opened.rest = project.rest();
    documents.put(project.current().network(), opened);
    project.formers().keySet().forEach(network -> documents.put(network, opened));
    project.formers().values().forEach(view -> documents.put(view.network(), opened));
    project.saved().forEach(view -> documents.put(view.view().network(), opened));
  }

  /** What is shown now is what the file holds. */
  void opened() {
    history.seal();
    kept.clean = history.mark();
    kept.cleanPosition = history.position();
    tell();
  }

  /**
   * What is shown now stands in no file as it is, but was put together of files without much ado:
   * it is kept against a crash, and nobody is asked before it is left.
   */
  void assembled() {
    opened();
    kept.cleanPosition = new Object();
    tell();
  }

  /** What is shown now took the user's care and is in no file. */
  void mended() {
    history.seal();
    tell();
  }

  /** The file that the network was opened from, with those that belong to it; empty if none. */
  List<Path> origin() {
    return kept.origin;
  }

  /** All of the work, as it would be saved. */
  Project project() {
    return new Project(history.current(), kept.saved, formers.get(), kept.rest);
  }

  /** The file of the document. */
  DocumentFile file() {
    return kept.file;
  }

  /** Begins saving; what is done from now on is not in it. */
  Saving beginSaving() {
    history.seal();
    return new Saving(kept, project(), history.mark(), history.position());
  }

  /** What is being saved. */
  final class Saving {
    private final Kept document;
    private final Project project;
    private final Object mark;
    private final Object position;

    private Saving(Kept document, Project project, Object mark, Object position) {
      this.document = document;
      this.project = project;
      this.mark = mark;
      this.position = position;
    }

    Project project() {
      return project;
    }

    /** It was saved to that file. */
    void done(DocumentFile file) {
      document.file = file;
      document.clean = mark;
      document.cleanPosition = position;
      document.cleanSaved = project.saved();
      tell();
    }
  }

  /** Whether there is work that is not saved. What is selected is no work. */
  boolean isUnsaved() {
    return !kept.clean.equals(history.mark()) || !kept.saved.equals(kept.cleanSaved);
  }

  /** Whether anything at all was done that a user might miss after a crash. */
  boolean isTouched() {
    return isUnsaved() || !kept.cleanPosition.equals(history.position());
  }

  /** The views that were given a name. */
  List<SavedView> saved() {
    return kept.saved;
  }

  /** Gives what is shown a name; a view of that name is replaced. */
  void saveView(String name) {
    List<SavedView> views = new ArrayList<>(kept.saved);
    SavedView view = new SavedView(name, history.current());
    int at = views.stream().map(SavedView::name).toList().indexOf(name);
    if (at < 0) {
      views.add(view);
    } else {
      views.set(at, view);
    }
    keep(views);
  }

  /** Gives a saved view another name. */
  void rename(SavedView view, String name) {
    List<SavedView> views = new ArrayList<>(kept.saved);
    views.replaceAll(one -> one.equals(view) ? new SavedView(name, one.view()) : one);
    keep(views);
  }

  /** Removes a saved view. */
  void remove(SavedView view) {
    keep(kept.saved.stream().filter(one -> !one.equals(view)).toList());
  }

  private void keep(List<SavedView> views) {
    kept.saved = List.copyOf(views);
    tell();
  }

  /** Shows a saved view. The notes on accounts stay as they are now. */
  void show(SavedView view) {
    history.replace(
        now -> {
          ViewState shown = view.view().withTheme(now.theme());
          return shown.network() == now.network() ? shown.withNotes(now.notes()) : shown;
        });
  }

  /** How the window is called: the network, the file, and a dot if there is unsaved work. */
  String title() {
    String network = history.current().network().title();
    Optional<String> file = kept.file.path().map(path -> String.valueOf(path.getFileName()));
    String name = file.map(in -> Messages.text("document.title.file", network, in)).orElse(network);
    return Messages.text(
        "app.window.title", isUnsaved() ? Messages.text("document.title.unsaved", name) : name);
  }

  /** Tells {@code listener} of every change of the document or of what is shown. */
  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
