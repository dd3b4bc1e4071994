package attache.app;

import attache.canvas.MatrixCanvas;
import attache.canvas.NetworkCanvas;
import attache.canvas.NetworkPicture;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window: the network drawn, or its matrix, or a study in their place, as the
 * view says. Used on the FX thread.
 */
final class Pictures extends StackPane implements AutoCloseable {
  private final ViewHistory history;
  private final NetworkCanvas drawing;
  private final Supplier<MatrixCanvas> maker;
  private final Node tool;
  private final Studies studies;
  private @Nullable MatrixCanvas matrix;

  /**
   * @param maker makes the matrix when it is first wanted, so that nobody waits for it at the start
   * @param tool a control that both pictures have
   * @param studies what may take their place
   */
  Pictures(
      ViewHistory history,
      NetworkCanvas drawing,
      Supplier<MatrixCanvas> maker,
      Node tool,
      Studies studies) {
    this.history = history;
    this.drawing = drawing;
    this.maker = maker;
    this.tool = tool;
    this.studies = studies;
    setMinSize(0, 0);
    history.addListener((before, after) -> show(after));
    show(history.current());
  }

  private void show(ViewState state) {
    boolean study = state.study().shown();
    Node wanted =
        study ? studies.pane(state.study().kind()) : state.matrix().shown() ? matrix() : drawing;
    if (getChildren().contains(wanted)) {
      return;
    }
    boolean focused = getChildren().stream().anyMatch(Node::isFocused);
    // The one that is not shown leaves the scene, so that nothing is painted for nobody.
    getChildren().setAll(wanted);
    if (!study) {
      shown().addTool(tool);
    }
    if (focused) {
      wanted.requestFocus();
    }
  }

  private MatrixCanvas matrix() {
    MatrixCanvas made = matrix;
    if (made == null) {
      made = maker.get();
      matrix = made;
    }
    return made;
  }

  /** The picture that is shown, or whose place a study takes. */
  NetworkPicture shown() {
    return history.current().matrix().shown() ? matrix() : drawing;
  }

  /** Gives the keys to the picture that is shown. */
  @Override
  public void requestFocus() {
    getChildren().forEach(Node::requestFocus);
  }

  @Override
  public void close() {
    studies.close();
    drawing.close();
    MatrixCanvas made = matrix;
    if (made != null) {
      made.close();
    }
  }
}
