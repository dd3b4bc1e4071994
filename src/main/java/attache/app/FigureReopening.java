package attache.app;

import attache.formats.EmbeddedFigure;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StoredView;
import attache.view.ViewJson;
import attache.view.ViewJsonException;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shows again what a figure shows: finds the network that it was drawn from among the one that is
 * open, the samples, the files opened last and those in the figure's folder, by the SHA-256 of its
 * file. Used on the FX thread.
 */
final class FigureReopening {
  /** Larger files are not searched for a network that a figure was drawn from. */
  private static final long MOST_BYTES = 1L << 30;

  /** In how many files of a figure's folder its network is looked for. */
  private static final int MOST_BESIDE = 200;

  private final BackgroundWork work;
  private final Notices notices;
  private final CurrentPreferences preferences;
  private final Supplier<ViewState> current;
  private final Consumer<OpenedView> show;

  FigureReopening(
      BackgroundWork work,
      Notices notices,
      CurrentPreferences preferences,
      Supplier<ViewState> current,
      Consumer<OpenedView> show) {
    this.work = work;
    this.notices = notices;
    this.preferences = preferences;
    this.current = current;
    this.show = show;
  }

  /** A figure whose network is not at hand, or that carries no view; its message is for people. */
  private static final class NotAtHand extends Exception {
    private static final long serialVersionUID = 1;

    NotAtHand(String message) {
      super(message);
    }
  }

  /**
   * Shows the view of a figure, or says what is missing.
   *
   * @return the job, which can be cancelled
   */
  Job<?> open(Path figure) {
    FollowNetwork open = current.get().network();
    List<Path> recent = preferences.get().recentFiles();
    return work.start(
        Messages.text("app.work.opening", figure.getFileName()),
        progress -> view(figure, open, recent, progress),
        this::show,
        failure ->
            notices.error(
                Messages.text("app.figure.reopen.title", figure.getFileName()),
                Complaint.of(failure)));
  }

  private void show(StoredView read) {
    ViewState view = read.view().withTheme(current.get().theme());
    show.accept(new OpenedView(view, ScoreTable.EMPTY, 0));
  }

  private static StoredView view(
      Path figure, FollowNetwork open, List<Path> recent, Progress progress)
      throws IOException, NotAtHand, NetworkFileException, ViewJsonException {
    EmbeddedFigure carried =
        EmbeddedFigure.read(figure)
            .orElseThrow(() -> new NotAtHand(Messages.text("app.figure.reopen.no-view")));
    progress.report(0.2);
    FollowNetwork network =
        find(carried, figure, open, recent, progress.part(0.2, 0.9))
            .orElseThrow(
                () ->
                    new NotAtHand(
                        Messages.text(
                            "app.figure.reopen.no-network",
                            carried.title(),
                            carried.sha256().isEmpty() ? "–" : carried.sha256())));
    return ViewJson.read(carried.view(), network, SampleNetworks.all());
  }

  private static Optional<FollowNetwork> find(
      EmbeddedFigure carried, Path figure, FollowNetwork open, List<Path> recent, Progress progress)
      throws NetworkFileException {
    String wanted = carried.sha256();
    if (wanted.isEmpty() || open.provenance().sha256().equals(wanted)) {
      return wanted.isEmpty() ? Optional.empty() : Optional.of(open);
    }
    for (SampleNetworks sample : SampleNetworks.values()) {
      FollowNetwork network = sample.open().network();
      if (network.provenance().sha256().equals(wanted)) {
        return Optional.of(network);
      }
      progress.report(0.3);
    }
    List<Path> files = new ArrayList<>(recent);
    files.addAll(beside(figure));
    for (Path file : files) {
      if (hash(file).equals(wanted)) {
        return Optional.of(NetworkFiles.open(file, List.of(), progress).network());
      }
      progress.report(0.6);
    }
    return Optional.empty();
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
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
