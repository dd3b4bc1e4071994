package attache.app;

import attache.formats.EmbeddedFigure;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.view.StoredView;
import attache.view.ViewJson;
import attache.view.ViewJsonException;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the networks that a figure was drawn from among the one that is open, the samples, the
 * files and projects opened last and those in the figure's folder, by the SHA-256 of their files.
 * Where the very file is not at hand, one of its name or title with the same accounts stands in.
 */
final class FigureNetworks {
  /** Larger files are not searched for a network that a figure was drawn from. */
  private static final long MOST_BYTES = 1L << 30;

  /** In how many files of a figure's folder its network is looked for. */
  private static final int MOST_BESIDE = 200;

  private final FollowNetwork open;
  private final List<Path> files;
  private final Progress progress;

  /** What was read of a file stays known: a comparison looks for several networks. */
  private final Map<Path, String> hashes = new HashMap<>();

  private final Map<Path, List<FollowNetwork>> projects = new HashMap<>();

  private FigureNetworks(FollowNetwork open, List<Path> files, Progress progress) {
    this.open = open;
    this.files = files;
    this.progress = progress;
  }

  /** A figure whose network is not at hand, or that carries no view; its message is for people. */
  static final class NotAtHand extends Exception {
    private static final long serialVersionUID = 1;

    NotAtHand(String message) {
      super(message);
    }
  }

  /**
   * The view of a figure, on its network. Reads files, so not for the FX thread.
   *
   * @param open the network that is open
   * @param recent files and projects that were opened before
   * @return with remarks if the network changed since the figure was drawn
   * @throws NotAtHand if the figure carries no view, or its network is nowhere
   */
  static StoredView viewOf(Path figure, FollowNetwork open, List<Path> recent, Progress progress)
      throws IOException, NotAtHand, NetworkFileException, ViewJsonException {
    EmbeddedFigure carried =
        EmbeddedFigure.read(figure)
            .orElseThrow(() -> new NotAtHand(Messages.text("app.figure.reopen.no-view")));
    progress.report(0.2);
    List<Path> files = new ArrayList<>(recent);
    beside(figure).stream().filter(file -> !files.contains(file)).forEach(files::add);
    return new FigureNetworks(open, files, progress).viewOf(carried);
  }

  private StoredView viewOf(EmbeddedFigure carried)
      throws NotAtHand, NetworkFileException, ViewJsonException {
    List<FollowNetwork> compared = new ArrayList<>();
    for (String other : carried.networks()) {
      if (!other.equals(carried.sha256())) {
        find(other).ifPresent(compared::add);
      }
    }
    Optional<FollowNetwork> network = find(carried.sha256());
    if (network.isPresent()) {
      return ViewJson.read(carried.view(), network.get(), compared);
    }
    for (FollowNetwork changed : likely(carried)) {
      try {
        return ViewJson.read(carried.view(), changed, compared);
      } catch (ViewJsonException otherAccounts) {
        // Perhaps the next one has the accounts of the figure.
      }
    }
    throw new NotAtHand(
        Messages.text(
            "app.figure.reopen.no-network",
            carried.title(),
            carried.file().isEmpty() ? "–" : carried.file(),
            carried.sha256().isEmpty() ? "–" : carried.sha256()));
  }

  private static boolean is(FollowNetwork network, String sha256) {
    return network.provenance().sha256().equals(sha256);
  }

  /** The network that a file of this hash holds. */
  private Optional<FollowNetwork> find(String wanted) throws NetworkFileException {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (is(open, wanted)) {
      return Optional.of(open);
    }
    for (SampleNetworks sample : SampleNetworks.values()) {
      FollowNetwork network = sample.open().network();
      if (is(network, wanted)) {
        return Optional.of(network);
      }
    }
    progress.report(0.3);
    for (Path file : files) {
      if (hashes.computeIfAbsent(file, FigureNetworks::hash).equals(wanted)) {
        return Optional.of(NetworkFiles.open(file, List.of(), progress).network());
      }
      progress.report(0.5);
    }
    for (Path file : files) {
      Optional<FollowNetwork> kept =
          projects.computeIfAbsent(file, this::ofProject).stream()
              .filter(it -> is(it, wanted))
              .findFirst();
      if (kept.isPresent()) {
        return kept;
      }
      progress.report(0.7);
    }
    return Optional.empty();
  }

  /** The networks of a project; none of a file that is no project or is damaged. */
  private List<FollowNetwork> ofProject(Path file) {
    if (!ProjectFile.isProject(file)) {
      return List.of();
    }
    try {
      return List.copyOf(ProjectFile.open(file, progress).project().networks());
    } catch (NetworkFileException damaged) {
      return List.of();
    }
  }

  /** Networks that may be what became of the one of a figure. */
  private List<FollowNetwork> likely(EmbeddedFigure carried) {
    List<FollowNetwork> likely = new ArrayList<>();
    boolean named = open.provenance().source().equals(carried.file());
    if (named || (!carried.title().isEmpty() && open.title().equals(carried.title()))) {
      likely.add(open);
    }
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).equals(carried.file())) {
        try {
          likely.add(NetworkFiles.open(file, List.of(), progress).network());
        } catch (NetworkFileException unreadable) {
          // Then it is not this one.
        }
      }
    }
    return likely;
  }

  /** Some of the files in a figure's folder, by name. */
  private static List<Path> beside(Path figure) {
    Path folder = figure.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !EmbeddedFigure.isFigure(file))
          .sorted()
          .limit(MOST_BESIDE)
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  /** The SHA-256 of a file; empty if it is gone, cannot be read or is very large. */
  private static String hash(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return "";
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
