package attache.app;

import attache.project.ProjectFile;
import attache.text.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the user for a file. Tests answer in the user's place. */
interface FileDialogs {
  /** Asks for a file to read; empty if the user thought better of it. */
  Optional<Path> toOpen(String title);

  /** Asks for one or more files to read; none if the user thought better of it. */
  default List<Path> toOpenSeveral(String title) {
    return toOpen(title).stream().toList();
  }

  /**
   * Asks for a file to write; empty if the user thought better of it.
   *
   * @param title what will be written
   * @param suggested a name for it, with its ending
   */
  Optional<Path> toSave(String title, String suggested);

  /**
   * Asks for a file of some kind to write; empty if the user thought better of it.
   *
   * @param title what will be written
   * @param suggested a name for it, with its ending
   * @param kind what people call such files
   * @param extension the ending, without the dot; the answer may lack it
   */
  default Optional<Path> toSave(String title, String suggested, String kind, String extension) {
    return toSave(title, suggested);
  }

  /** The system's own dialogs, each starting where the last one ended. */
  static FileDialogs ofSystem(Window owner) {
    return new OfSystem(owner);
  }

  /** The system's own dialogs. */
  final class OfSystem implements FileDialogs {
    private final Window owner;
    private @Nullable Path folder;

    private OfSystem(Window owner) {
      this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen(String title) {
      FileChooser chooser = chooser(title);
      return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> toOpenSeveral(String title) {
      List<File> files = chooser(title).showOpenMultipleDialog(owner);
      return files == null
          ? List.of()
          : files.stream().map(file -> chosen(file).orElseThrow()).toList();
    }

    @Override
    public Optional<Path> toSave(String title, String suggested) {
      FileChooser chooser = chooser(title);
      chooser.setInitialFileName(suggested);
      String ending = suggested.substring(suggested.lastIndexOf('.') + 1);
      chooser
          .getExtensionFilters()
          .add(
              suggested.endsWith(ProjectFile.ENDING)
                  ? new FileChooser.ExtensionFilter(
                      Messages.text("document.filter"), "*" + ProjectFile.ENDING)
                  : new FileChooser.ExtensionFilter(
                      Messages.text("app.save.kind", ending.toUpperCase(java.util.Locale.ROOT)),
                      "*." + ending));
      return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toSave(String title, String suggested, String kind, String extension) {
      FileChooser chooser = chooser(title);
      chooser.setInitialFileName(suggested);
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + extension));
      return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(title);
      if (folder != null && Files.isDirectory(folder)) {
        chooser.setInitialDirectory(folder.toFile());
      }
      return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
      if (file == null) {
        return Optional.empty();
      }
      folder = file.toPath().toAbsolutePath().getParent();
      return Optional.of(file.toPath());
    }
  }
}
