package attache.app;

import attache.formats.ImportReport;
import attache.formats.NetworkFileException;
import attache.formats.Opened;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.panels.ComparisonSources;
import attache.project.ProjectFile;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Opens networks that the open one is compared with: samples, and any file that can be read, with
 * what there is to say of it. Used on the FX thread.
 */
final class ComparisonOpening implements ComparisonSources {
  private final BackgroundWork work;
  private final FileDialogs dialogs;
  private final Notices notices;
  private final Consumer<Path> remember;
  private final Consumer<Throwable> failed;

  /** Samples are opened once, so that one and the same is recognised. */
  private final Map<SampleNetworks, FollowNetwork> opened = new EnumMap<>(SampleNetworks.class);

  /**
   * @param remember told of a file that was opened, as an absolute path
   * @param failed told of a defect of the program
   */
  ComparisonOpening(
      BackgroundWork work,
      FileDialogs dialogs,
      Notices notices,
      Consumer<Path> remember,
      Consumer<Throwable> failed) {
    this.work = work;
    this.dialogs = dialogs;
    this.notices = notices;
    this.remember = remember;
    this.failed = failed;
  }

  @Override
  public List<String> samples() {
    return Arrays.stream(SampleNetworks.values()).map(SampleNetworks::title).toList();
  }

  @Override
  public void sample(int number, Consumer<FollowNetwork> told) {
    SampleNetworks sample = List.of(SampleNetworks.values()).get(number);
    FollowNetwork known = opened.get(sample);
    if (known != null) {
      told.accept(known);
      return;
    }
    work.start(
        Messages.text("app.work.opening", sample.title()),
        progress -> sample.open().network(),
        network -> {
          opened.put(sample, network);
          told.accept(network);
        },
        failed::accept);
  }

  @Override
  public void file(Consumer<FollowNetwork> told) {
    dialogs.toOpen(Messages.text("app.compare.title")).ifPresent(file -> open(file, told));
  }

  private void open(Path file, Consumer<FollowNetwork> told) {
    work.start(
        Messages.text("app.work.opening", file.getFileName()),
        progress -> ProjectFile.openNetwork(file, List.of(), progress),
        read -> read(file, read, told),
        failure -> {
          if (failure instanceof NetworkFileException refused) {
            notices.report(
                Messages.text("app.open.failed", file.getFileName()),
                Complaint.of(refused),
                refused.report());
          } else {
            failed.accept(failure);
          }
        });
  }

  private void read(Path file, Opened read, Consumer<FollowNetwork> told) {
    ImportReport report = read.report();
    notices.opened(
        report, title -> notices.report(title, Messages.text("app.compare.findings"), report));
    remember.accept(file.toAbsolutePath().normalize());
    told.accept(read.network());
  }
}
