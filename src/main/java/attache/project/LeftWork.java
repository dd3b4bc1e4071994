package attache.project;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
  static LeftWork of(Path folder, FileChannel lock) {
    Path contents = folder.resolve(Recovery.CONTENTS);
    long millis = 0;
    String title = "";
    DocumentFile document = DocumentFile.NONE;
    try {
      millis = Files.getLastModifiedTime(contents).toMillis();
      ObjectNode json = ProjectJson.parse(Files.readAllBytes(contents));
      JsonNode about = json.path(Recovery.ABOUT);
      millis = about.path("time").asLong(millis);
      int network = json.path("current").path("network").asInt(0);
      title = json.path("networks").path(network).path("title").asString("");
      document = DocumentFile.read(about);
    } catch (ProjectException | IOException unreadable) {
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
    JsonNode about = json.path(Recovery.ABOUT);
    json.remove(Recovery.ABOUT);
    Project project =
        ProjectJson.read(json, name -> NetworkText.read(name, bytes(name), Progress.NONE))
            .project();
    SortedMap<String, byte[]> entries = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : about.path(Recovery.ENTRIES).properties()) {
      entries.put(entry.getKey(), bytes(entry.getValue().asString("")));
    }
    return new Project(
        project.current(), project.saved(), project.formers(), project.rest().withEntries(entries));
  }

  /** A file of the folder; a name leads nowhere else. */
  private byte[] bytes(String name) throws ProjectException {
    Path file = folder.resolve(name).normalize();
    if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
      throw new ProjectException(Messages.text("project.missing", name));
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProjectException(Messages.text("project.damaged", String.valueOf(e.getMessage())));
    }
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
