package attache.project;

import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.NetworkJsonWriter;
import attache.formats.Opened;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes project files: a zip with the list of contents, {@code contents.json}, first and
 * the networks in our own JSON after it. Entries and fields that this version does not know
 * survive.
 */
public final class ProjectFile {
  /** The ending of project files. */
  public static final String ENDING = ".attache";

  /** What people call the format. */
  public static final String FORMAT = "Attaché project";

  private static final String CONTENTS = "contents.json";
  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final int NAME_AT = 30;

  /** How many bytes tell what a file is. */
  private static final int HEAD = 512;

  /** Equal projects give equal bytes, whenever they are written. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ProjectFile() {}

  /**
   * A project that was read.
   *
   * @param project the project
   * @param remarks what a user ought to be told of the reading, a sentence each
   * @param stamp the file as it was read
   */
  public record OpenedProject(Project project, List<String> remarks, FileStamp stamp) {}

  /**
   * Whether a file is a project, by its first bytes, or a damaged one: it is called so, and is
   * empty or no text. False if it cannot be read.
   */
  public static boolean isProject(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return begins(head)
          || (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)
              && !isText(head));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean begins(byte[] head) {
    byte[] name = CONTENTS.getBytes(StandardCharsets.US_ASCII);
    int end = NAME_AT + name.length;
    return head.length >= end
        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        && Arrays.equals(head, NAME_AT, end, name, 0, name.length);
  }

  /** Whether bytes may be the start of a network in some form of text. */
  private static boolean isText(byte[] head) {
    for (byte each : head) {
      if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
        return false;
      }
    }
    return head.length > 0;
  }

  /**
   * Writes a project. What the file held before stays beside it as a backup.
   *
   * @param progress told how far the writing is, and able to end it; the file is then as it was
   * @return the file as it was written
   * @throws IOException if it cannot be written; see {@link OutputFile#writeWithBackup}
   */
  public static FileStamp write(Path file, Project project, Progress progress) throws IOException {
    OutputFile.writeWithBackup(file, out -> write(project, out, progress));
    return FileStamp.of(file);
  }

  static void write(Project project, OutputStream out, Progress progress) throws IOException {
    List<FollowNetwork> networks = List.copyOf(project.networks());
    ZipOutputStream zip = new ZipOutputStream(out);
    begin(zip, CONTENTS);
    zip.write(ProjectJson.bytes(ProjectJson.write(project, one -> name(networks.indexOf(one)))));
    zip.closeEntry();
    for (int number = 0; number < networks.size(); number++) {
      progress.report((double) number / networks.size());
      begin(zip, name(number));
      NetworkText.write(networks.get(number), project.rest(), zip);
      zip.closeEntry();
    }
    for (Map.Entry<String, byte[]> unknown : project.rest().entries().entrySet()) {
      begin(zip, unknown.getKey());
      zip.write(unknown.getValue());
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
    progress.report(1);
  }

  private static String name(int number) {
    return "networks/" + (number + 1) + ".json";
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  /**
   * Reads a project. Takes time and memory in proportion to what it holds; not for the thread that
   * draws.
   *
   * @throws ProjectException if the file is damaged, hostile or no project; it is not touched
   * @throws IOException if the file cannot be read
   */
  public static OpenedProject read(Path file, Progress progress)
      throws ProjectException, IOException {
    FileStamp stamp = FileStamp.of(file);
    try {
      SortedMap<String, byte[]> entries = ZipEntries.read(file, progress.part(0, 0.3));
      byte[] contents = entries.remove(CONTENTS);
      if (contents == null) {
        throw new ProjectException(
            entries.isEmpty()
                ? Messages.text("project.damaged", Messages.text("project.damaged.all"))
                : Messages.text("project.none"));
      }
      SortedMap<String, byte[]> unknown = new TreeMap<>(entries);
      ProjectJson.Read read =
          ProjectJson.read(
              ProjectJson.parse(contents),
              name -> {
                unknown.remove(name);
                return NetworkText.read(name, bytes(name, entries), progress.part(0.3, 1));
              });
      Project project = read.project();
      return new OpenedProject(
          new Project(
              project.current(),
              project.saved(),
              project.formers(),
              project.rest().withEntries(unknown)),
          read.remarks(),
          stamp);
    } catch (OutOfMemoryError e) {
      throw new ProjectException(
          Messages.text("project.memory", Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  private static byte[] bytes(String name, Map<String, byte[]> entries) throws ProjectException {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new ProjectException(Messages.text("project.missing", name));
    }
    return bytes;
  }

  /**
   * Opens a network file, or the network that a project shows, or a sample by its path.
   *
   * @param companions files that may hold the accounts of an edge list
   * @param progress told how far the reading is, and able to end it
   * @throws NetworkFileException if the file gives no network; its message is for people
   */
  public static Opened openNetwork(Path file, List<Path> companions, Progress progress)
      throws NetworkFileException {
    if (!Files.exists(file) && SampleNetworks.at(file).isPresent()) {
      return SampleNetworks.at(file).get().open();
    }
    if (!isProject(file)) {
      return NetworkFiles.open(file, companions, progress);
    }
    return opened(file, open(file, progress).project().current().network());
  }

  /**
   * Reads a project as {@link #read} does.
   *
   * @throws NetworkFileException if it cannot be read; its message is for people
   */
  public static OpenedProject open(Path file, Progress progress) throws NetworkFileException {
    String name = String.valueOf(file.getFileName());
    try {
      return read(file, progress);
    } catch (ProjectException refused) {
      throw NetworkFiles.refusal(name, FORMAT, String.valueOf(refused.getMessage()));
    } catch (IOException unreadable) {
      throw NetworkFiles.refusal(
          name,
          FORMAT,
          Messages.text("project.unreadable", String.valueOf(unreadable.getMessage())));
    }
  }

  /**
   * A network of a project with the report on it as it stands there.
   *
   * @param file the project
   * @throws NetworkFileException if the network is one that could not be read again
   */
  public static Opened opened(Path file, FollowNetwork network) throws NetworkFileException {
    String name = String.valueOf(file.getFileName());
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      NetworkJsonWriter.write(network, out);
      return new Opened(
          network, NetworkFiles.open(name, out.toByteArray(), Progress.NONE).report(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
  }
}
