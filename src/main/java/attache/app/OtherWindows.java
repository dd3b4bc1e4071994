package attache.app;

import attache.canvas.NetworkPicture;
import attache.drawing.FigureOptions;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The windows that the main one opens beside itself or above it. Used on the FX thread. */
final class OtherWindows {
  private final Stage owner;
  private final Workspace workspace;
  private final DocumentTools documents;
  private final BackgroundWork work;
  private final FileDialogs files;
  private final TableExport tables;
  private final Notices notices;
  private final Consumer<String> tell;
  private final FigureAnswers figureAnswers = new FigureAnswers();
  private @Nullable BrokerTableWindow brokers;

  /**
   * Windows that belong to the main one.
   *
   * @param owner the main window
   * @param tell tells the user something in passing
   */
  OtherWindows(
      Stage owner,
      Workspace workspace,
      DocumentTools documents,
      BackgroundWork work,
      FileDialogs files,
      TableExport tables,
      Notices notices,
      Consumer<String> tell) {
    this.owner = owner;
    this.workspace = workspace;
    this.documents = documents;
    this.work = work;
    this.files = files;
    this.tables = tables;
    this.notices = notices;
    this.tell = tell;
  }

  /** Shows the table of brokers, which is made when it is first asked for. */
  void brokerTable() {
    BrokerTableWindow window =
        brokers == null ? new BrokerTableWindow(owner, workspace, tables) : brokers;
    brokers = window;
    window.show();
  }

  /**
   * Has a figure composed, which begins with the answers that were given for the last one.
   *
   * @param picture what the main window shows, and so the figure
   */
  void exportFigure(NetworkPicture picture) {
    ExportDialog dialog =
        new ExportDialog(
            owner,
            workspace,
            picture.framing(),
            documents::places,
            work,
            files,
            figureAnswers,
            tell);
    if (picture.showsEverything()) {
      dialog.showEveryAccount();
    }
    dialog.show();
  }

  /**
   * Has the network saved in a format of other programs.
   *
   * @param seen how large the canvas is
   */
  void exportNetwork(FigureOptions.Framing.AsSeen seen) {
    new NetworkExportDialog(owner, workspace, seen, work, files, notices, tell).show();
  }

  /** Tells which keys do what. */
  void keys() {
    new KeysDialog(owner).show();
  }

  /** Tells what the program is and what it is made of. */
  void about() {
    new AboutDialog(owner).show();
  }
}
