package attache.app;

import attache.formats.EmbeddedFigure;
import attache.formats.FilePreview;
import attache.formats.JoinedNetworks;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.formats.SampleNetworks;
import attache.formats.TablePreview;
import attache.network.FollowNetwork;
import attache.network.Spells;
import attache.project.ProjectFile;
import attache.text.Messages;
import attache.view.Theme;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * Opens several files at once: asks whether they are layers or waves of one network; and opens a
 * network of several times as the user wants to see it. Used on the FX thread.
 */
final class SeveralFiles {
  private final Window owner;
  private final BackgroundWork work;
  private final Notices notices;
  private final Supplier<Theme> ground;
  private final Consumer<OpenedView> show;
  private final Consumer<RecentJoin> remember;
  private final Consumer<Throwable> failed;

  /**
   * @param ground what is drawn on
   * @param show shows what was opened
   * @param remember told what was opened together
   * @param failed told of a defect of the program
   */
  SeveralFiles(
      Window owner,
      BackgroundWork work,
      Notices notices,
      Supplier<Theme> ground,
      Consumer<OpenedView> show,
      Consumer<RecentJoin> remember,
      Consumer<Throwable> failed) {
    this.owner = owner;
    this.work = work;
    this.notices = notices;
    this.ground = ground;
    this.show = show;
    this.remember = remember;
    this.failed = failed;
  }

  /**
   * Finds out what several files are and opens them: tables without ties belong to the first file,
   * as do all others if that is no network; further networks are joined as the user wants.
   *
   * @param alone opens the first file, with those that belong to it
   */
  void open(List<Path> files, Consumer<List<Path>> alone) {
    work.start(
        Messages.text("app.work.looking", files.size()),
        progress -> networks(files),
        networks -> {
          if (networks.size() < 2) {
            alone.accept(files);
          } else {
            ask(networks, alone);
          }
        },
        failed::accept);
  }

  /** Those of some files that are networks; none if the first is a project or a figure. */
  private static List<Path> networks(List<Path> files) {
    Path first = files.getFirst();
    if (ProjectFile.isProject(first) || EmbeddedFigure.isFigure(first)) {
      return List.of();
    }
    List<Path> networks = new ArrayList<>(List.of(first));
    files.stream().skip(1).filter(SeveralFiles::isNetwork).forEach(networks::add);
    return networks;
  }

  private static boolean isNetwork(Path file) {
    if (ProjectFile.isProject(file) || SampleNetworks.at(file).isPresent()) {
      return true;
    }
    try {
      FilePreview preview = FilePreview.of(file);
      return preview instanceof TablePreview table
          ? table.reading().complete()
          : !preview.format().isEmpty();
    } catch (IOException unreadable) {
      // What is wrong with it is told when it is read.
      return false;
    }
  }

  private void ask(List<Path> networks, Consumer<List<Path>> alone) {
    JoinDialog dialog = new JoinDialog(owner, networks);
    dialog
        .resultProperty()
        .addListener(
            (o, before, choice) -> {
              if (choice == null) {
                return;
              }
              choice
                  .as()
                  .ifPresentOrElse(
                      as -> join(as, choice.files(), choice.names()),
                      () -> alone.accept(choice.files()));
            });
    dialog.show();
  }

  /** Opens files together that were so before. */
  void open(RecentJoin join) {
    join(join.as(), join.files(), join.names());
  }

  private void join(JoinedNetworks.As as, List<Path> files, List<String> names) {
    Theme theme = ground.get();
    work.start(
        Messages.text("app.work.opening", String.join(" + ", names)),
        progress -> {
          List<JoinedNetworks.Part> parts = new ArrayList<>();
          for (int i = 0; i < files.size(); i++) {
            Progress part = progress.part(0.5 * i / files.size(), 0.5 * (i + 1) / files.size());
            parts.add(new JoinedNetworks.Part(names.get(i), read(files.get(i), part).network()));
          }
          return NetworkOpening.prepare(
              JoinedNetworks.join(as, parts), theme, progress.part(0.5, 1));
        },
        view -> {
          remember.accept(new RecentJoin(as, files, names));
          show.accept(view);
        },
        failure -> {
          if (failure instanceof NetworkFileException refused) {
            String title = Messages.text("app.join.failed", files.size());
            notices.report(title, Complaint.of(refused), refused.report());
          } else {
            failed.accept(failure);
          }
        });
  }

  private static Opened read(Path file, Progress progress) throws NetworkFileException {
    return ProjectFile.openNetwork(file, List.of(), progress);
  }

  /** Asks at which time a network shall be seen, if it was not the same at all times. */
  void offerTimes(FollowNetwork network) {
    work.start(
        Messages.text("app.work.times"),
        progress -> Spells.moments(network),
        moments -> {
          if (!moments.isEmpty()) {
            ask(network, moments);
          }
        },
        failed::accept);
  }

  private void ask(FollowNetwork network, List<String> moments) {
    TimesDialog dialog = new TimesDialog(owner, moments);
    dialog
        .resultProperty()
        .addListener(
            (o, before, chosen) -> {
              if (chosen != null && !chosen.isEmpty()) {
                showAt(network, chosen);
              }
            });
    dialog.show();
  }

  private void showAt(FollowNetwork network, List<String> moments) {
    Theme theme = ground.get();
    work.start(
        Messages.text("app.work.opening", network.title()),
        progress ->
            NetworkOpening.prepare(
                moments.size() == 1
                    ? Spells.at(network, moments.getFirst())
                    : Spells.waves(network, moments),
                theme,
                progress),
        show,
        failed::accept);
  }
}
