package attache.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in which the user keeps the work.
 *
 * @param path the file; empty if the work was never saved
 * @param stamp the file as it was when it was opened or saved
 */
public record DocumentFile(Optional<Path> path, Optional<FileStamp> stamp) {
  /** The work was never saved. */
  public static final DocumentFile NONE = new DocumentFile(Optional.empty(), Optional.empty());

  /** A file as it was opened or saved. */
  public static DocumentFile of(Path path, FileStamp stamp) {
    return new DocumentFile(Optional.of(path), Optional.of(stamp));
  }

  /**
   * Whether another program wrote the file since it was opened or saved; takes as long as it is.
   */
  public boolean isChangedElsewhere() {
    return path.isPresent()
        && stamp.flatMap(was -> was.isOf(path.get())).map(same -> !same).orElse(false);
  }

  void write(ObjectNode json) {
    path.ifPresent(file -> json.put("document", file.toString()));
    stamp.ifPresent(was -> json.put("sha256", was.sha256()).put("modified", was.modifiedMillis()));
  }

  static DocumentFile read(JsonNode json) {
    String path = json.path("document").asString("");
    String sha256 = json.path("sha256").asString("");
    try {
      return path.isEmpty() || sha256.isEmpty()
          ? NONE
          : of(Path.of(path), new FileStamp(sha256, json.path("modified").asLong(0)));
    } catch (InvalidPathException fromElsewhere) {
      return NONE;
    }
  }
}
