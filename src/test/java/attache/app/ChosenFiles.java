package attache.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers file dialogs in the user's place: no file, until a test says which. */
final class ChosenFiles implements FileDialogs {
  Optional<Path> open = Optional.empty();

  /** What is chosen where several files may be; if none, the one above. */
  final List<Path> several = new ArrayList<>();

  Optional<Path> save = Optional.empty();

  @Override
  public Optional<Path> toOpen(String title) {
    return open;
  }

  @Override
  public List<Path> toOpenSeveral(String title) {
    return several.isEmpty() ? open.stream().toList() : List.copyOf(several);
  }

  @Override
  public Optional<Path> toSave(String title, String suggested) {
    return save;
  }
}
