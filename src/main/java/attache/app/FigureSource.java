package attache.app;

import attache.drawing.FigureRecord;
import attache.formats.EmbeddedFigure;
import attache.formats.NetworkFileException;
import attache.formats.NetworkJsonWriter;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.project.Project;
import attache.project.ProjectFile;
import attache.project.SavedView;
import attache.text.Messages;
import attache.view.ComparedNetwork;
import attache.view.ViewJson;
import attache.view.ViewJsonException;
import attache.view.ViewState;
import attache.work.OutputFile;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a command reads what a figure shows: files that give, when they are read, the very network
 * and the very view.
 *
 * @param words the file of the network and the options that name the view
 * @param remark what to tell the user of them
 */
record FigureSource(List<String> words, String remark) {
  /** Views that commands read are kept, so many; the oldest go first. */
  private static final int MOST_KEPT = 200;

  FigureSource {
    words = List.copyOf(words);
  }

  /** No file holds the network as it is shown; its message tells the user what to do. */
  static final class Unsaved extends Exception {
    private static final long serialVersionUID = 1;

    Unsaved() {
      super(Messages.text("app.figure.command.unsaved"));
    }
  }

  /**
   * Files that may hold what is shown.
   *
   * @param project the project of the work
   * @param networks files that the network may have been opened from, each with the files that
   *     belong to it
   * @param figure the figure as it was saved, which carries its view
   * @param others files that networks may have been opened from with which the view compares
   * @param views the folder to keep the view in if it is in no file
   */
  record Places(
      Optional<Path> project,
      List<List<Path>> networks,
      Optional<Path> figure,
      List<Path> others,
      Path views) {}

  /**
   * Finds the files, and keeps the view in one if none has it. Reads them, so not for the FX
   * thread.
   *
   * @throws Unsaved if no file holds the network as it is
   * @throws IOException if the view cannot be kept
   */
  static FigureSource of(ViewState state, Places places, Progress progress)
      throws Unsaved, IOException {
    String view = FigureRecord.viewOf(state);
    String network = hash(state.network());
    Optional<Path> file = places.project().filter(ProjectFile::isProject);
    if (file.isPresent()) {
      Optional<FigureSource> saved = inProject(file.get(), view, network, progress);
      if (saved.isPresent()) {
        return saved.get();
      }
    }
    List<Path> files = files(state, places, network, progress);
    List<String> words = new ArrayList<>();
    words.add(word(files.getFirst()));
    files.stream().skip(1).forEach(table -> words.add("--accounts=" + table));
    Path carrier = carrier(places, state, view);
    words.add("--view=" + carrier);
    for (Path other : compared(state, places, progress)) {
      words.add("--with=" + other);
    }
    return new FigureSource(words, Messages.text("app.figure.command.view", carrier));
  }

  /**
   * The file that holds the open network as it is shown, with the tables of accounts that belong to
   * it. Reads files, so not for the FX thread.
   *
   * @throws Unsaved if there is none
   */
  static List<Path> files(ViewState state, Places places, Progress progress) throws Unsaved {
    return files(state, places, hash(state.network()), progress);
  }

  private static List<Path> files(ViewState state, Places places, String network, Progress progress)
      throws Unsaved {
    for (List<Path> files : candidates(state, places)) {
      progress.report(0.5);
      if (holds(files, state, network, progress)) {
        return files;
      }
    }
    throw new Unsaved();
  }

  /**
   * The file that holds another network: that of a sample, or one of those opened before.
   *
   * @throws Unsaved if there is none
   */
  static Path fileOf(FollowNetwork other, Places places, Progress progress) throws Unsaved {
    Optional<SampleNetworks> sample =
        Stream.of(SampleNetworks.values())
            .filter(it -> it.fileName().equals(other.provenance().source()))
            .filter(it -> isSample(other))
            .findFirst();
    return sample.isPresent()
        ? sample.get().path()
        : places.others().stream()
            .filter(path -> isOf(path, other, progress))
            .findFirst()
            .orElseThrow(Unsaved::new);
  }

  /** The files of the networks that the view compares with the open one, but for the samples. */
  private static List<Path> compared(ViewState state, Places places, Progress progress)
      throws Unsaved {
    List<Path> files = new ArrayList<>();
    for (ComparedNetwork compared : state.study().comparison().networks()) {
      Optional<FollowNetwork> other = compared.elsewhere();
      if (other.isEmpty() || isSample(other.get())) {
        continue;
      }
      Path file = fileOf(other.get(), places, progress);
      if (!files.contains(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private static boolean isSample(FollowNetwork network) {
    String sha256 = network.provenance().sha256();
    return !sha256.isEmpty()
        && SampleNetworks.all().stream()
            .anyMatch(sample -> sample.provenance().sha256().equals(sha256));
  }

  private static boolean isOf(Path file, FollowNetwork network, Progress progress) {
    if (!String.valueOf(file.getFileName()).equals(network.provenance().source())) {
      return false;
    }
    try {
      FollowNetwork read = ProjectFile.openNetwork(file, List.of(), progress).network();
      return read.provenance().equals(network.provenance()) && hash(read).equals(hash(network));
    } catch (NetworkFileException gone) {
      return false;
    }
  }

  private static Optional<FigureSource> inProject(
      Path file, String view, String network, Progress progress) {
    Project project;
    try {
      project = ProjectFile.open(file, progress).project();
    } catch (NetworkFileException gone) {
      return Optional.empty();
    }
    if (isSame(project.current(), view, network)) {
      return Optional.of(
          new FigureSource(List.of(word(file)), Messages.text("app.figure.command.project", file)));
    }
    for (SavedView saved : project.saved()) {
      if (isSame(saved.view(), view, network)) {
        return Optional.of(
            new FigureSource(
                List.of(word(file), "--saved-view=" + saved.name()),
                Messages.text("app.figure.command.saved-view", saved.name(), file)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(ViewState saved, String view, String network) {
    return FigureRecord.viewOf(saved).equals(view) && hash(saved.network()).equals(network);
  }

  private static List<List<Path>> candidates(ViewState state, Places places) {
    List<List<Path>> candidates = new ArrayList<>();
    places.project().ifPresent(file -> candidates.add(List.of(file)));
    candidates.addAll(places.networks());
    String source = state.network().provenance().source();
    for (SampleNetworks sample : SampleNetworks.values()) {
      if (sample.fileName().equals(source)) {
        candidates.add(List.of(sample.path()));
      }
    }
    return candidates;
  }

  private static boolean holds(
      List<Path> files, ViewState state, String network, Progress progress) {
    try {
      FollowNetwork read =
          ProjectFile.openNetwork(files.getFirst(), files.subList(1, files.size()), progress)
              .network();
      return read.provenance().equals(state.network().provenance()) && hash(read).equals(network);
    } catch (NetworkFileException gone) {
      return false;
    }
  }

  /** A word of the command that begins neither an option nor a list of arguments. */
  static String word(Path file) {
    String path = file.toString();
    return path.startsWith("-") || path.startsWith("@") ? Path.of(".", path).toString() : path;
  }

  /** The saved figure if it carries the view, otherwise a file of the view, which is written. */
  private static Path carrier(Places places, ViewState state, String view) throws IOException {
    if (places.figure().isPresent()) {
      Path figure = places.figure().get();
      try {
        if (carries(figure, state, view)) {
          return figure.toAbsolutePath();
        }
      } catch (IOException | ViewJsonException gone) {
        // Then the view is kept for itself.
      }
    }
    byte[] bytes = view.getBytes(StandardCharsets.UTF_8);
    String name = HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 16);
    Path folder = Files.createDirectories(places.views().toAbsolutePath());
    Path file = folder.resolve("view-" + name + ".json");
    OutputFile.write(file, out -> out.write(bytes));
    forget(folder);
    return file;
  }

  private static boolean carries(Path figure, ViewState state, String view)
      throws IOException, ViewJsonException {
    if (!EmbeddedFigure.isFigure(figure)) {
      return false;
    }
    Optional<EmbeddedFigure> carried = EmbeddedFigure.read(figure);
    return carried.isPresent()
        && ViewJson.write(ViewJson.read(carried.get().view(), state.network()).view()).equals(view);
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith("view-"))
              .sorted(Comparator.comparingLong((Path file) -> -file.toFile().lastModified()))
              .skip(MOST_KEPT)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The SHA-256 of all that a network holds but the file that it came from. */
  private static String hash(FollowNetwork network) {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      NetworkJsonWriter.write(network, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("nothing is written anywhere", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
