package attache.app;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StoredView;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows again what a figure shows, if its network is at hand. Used on the FX thread. */
final class FigureReopening {
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
        progress -> FigureNetworks.viewOf(figure, open, recent, progress),
        read -> show(figure, read),
        failure ->
            notices.error(
                Messages.text("app.figure.reopen.title", figure.getFileName()),
                Complaint.of(failure)));
  }

  private void show(Path figure, StoredView read) {
    ViewState view = read.view().withTheme(current.get().theme());
    show.accept(new OpenedView(view, ScoreTable.EMPTY, 0));
    if (!read.remarks().isEmpty()) {
      notices.passing(
          Messages.text("app.name"),
          Messages.text(
              "document.opened.remarks", figure.getFileName(), String.join("\n", read.remarks())));
    }
  }
}
