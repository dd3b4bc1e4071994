package attache.project;

import attache.text.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Work that a program left behind when it ended without saving. Not for the thread that draws. */
public final class LeftWork {
  private final Path folder;
  private final FileChannel lock;
  private final Instant time;
  private final String title;
  private final DocumentFile document;

  private LeftWork(
      Path folder, FileChannel lock, Instant time, String title, DocumentFile document) {
    this.folder = folder;
    this.lock = lock;
    this.time = time;
    this.title = title;
    this.document = document;
  }

  /** The work in a folder whose lock is held. */
  static LeftWork of(Path folder, FileChannel lock) throws IOException {
    Path contents = folder.resolve(Recovery.CONTENTS);
    long millis = Files.getLastModifiedTime(contents).toMillis();
    String title = "";
    DocumentFile document = DocumentFile.NONE;
    try {
      ObjectNode json = ProjectJson.parse(Files.readAllBytes(contents));
      JsonNode about = json.path(Recovery.ABOUT);
      millis = about.path("time").asLong(millis);
      int network = json.path("current").path("network").asInt(0);
      title = json.path("networks").path(network).path("title").asString("");
      document = DocumentFile.read(about);
    } catch (ProjectException unreadable) {
      // It is told when the user wants it back; until then nothing is thrown away.
    }
    return new LeftWork(folder, lock, Instant.ofEpochMilli(millis), title, document);
  }

  /** When it was last changed. */
  public Instant time() {
    return time;
  }

  /** The title of its network; empty if it cannot be read. */
  public String title() {
    return title;
  }

  /** The file that it belongs to. */
  public DocumentFile document() {
    return document;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /**
   * Reads the work.
   *
   * @throws ProjectException if it is damaged; it is not touched
   * @throws IOException if it cannot be read
   */
  public Project read() throws ProjectException, IOException {
    ObjectNode json = ProjectJson.parse(Files.readAllBytes(folder.resolve(Recovery.CONTENTS)));
    json.remove(Recovery.ABOUT);
    return ProjectJson.read(
            json,
            name -> {
              // A name leads nowhere else: files of the folder are read, and no others.
              Path file = folder.resolve(name).normalize();
              if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
                throw new ProjectException(Messages.text("project.missing", name));
              }
              try {
                return ProjectFile.network(name, Files.readAllBytes(file), done -> {}).network();
              } catch (IOException e) {
                throw new ProjectException(
                    Messages.text("project.damaged", String.valueOf(e.getMessage())));
              }
            })
        .project();
  }

  /**
   * Throws the work away.
   *
   * @throws IOException if it cannot be removed
   */
  public void discard() throws IOException {
    Files.deleteIfExists(folder.resolve(Recovery.CONTENTS));
    lock.close();
    Recovery.remove(folder);
  }

  /**
   * Leaves it for a later start.
   *
   * @throws IOException if the lock cannot be let go
   */
  public void keep() throws IOException {
    lock.close();
  }
}
