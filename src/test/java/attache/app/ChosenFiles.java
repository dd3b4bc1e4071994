package attache.app;

import java.nio.file.Path;
import java.util.Optional;

/** Answers file dialogs in the user's place: no file, until a test says which. */
final class ChosenFiles implements FileDialogs {
  Optional<Path> open = Optional.empty();
  Optional<Path> save = Optional.empty();

  @Override
  public Optional<Path> toOpen(String title) {
    return open;
  }

  @Override
  public Optional<Path> toSave(String title, String suggested) {
    return save;
  }
}
