package attache.canvas;

import attache.layouts.ForceSimulation;
import attache.layouts.Positions;
import attache.view.ViewState;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.graphstream.ui.view.camera.Camera;

/**
 * One network inside GraphStream: its viewer, its view, and the layout that runs in a thread of its
 * own. It is made anew for each network. Used on the FX thread.
 */
final class LiveNetwork implements AutoCloseable {
  private final CanvasViewer viewer;
  private final NetworkView view;
  private final LiveLayout layout;
  private final AnimationTimer pump;

  /**
   * Takes a network in.
   *
   * @param state the network and where its accounts are
   * @param camera what GraphStream's tools move
   * @param gestures what the mouse does
   * @param onNews told when positions arrived
   * @param onResize told when the view has another size
   * @param failed told, in the layout's thread, why the layout cannot go on
   */
  LiveNetwork(
      ViewState state,
      Camera camera,
      CanvasMouse.Gestures gestures,
      Runnable onNews,
      Runnable onResize,
      Consumer<Throwable> failed) {
    viewer = CanvasViewer.empty();
    view =
        (NetworkView)
            viewer.addView(
                "attache", new NetworkRenderer((ViewCamera) camera, onNews, onResize), false);
    view.setMouseManager(new CanvasMouse(gestures));
    layout =
        new LiveLayout(
            progress ->
                ForceSimulation.from(state.layer(), state.arrangement().positions(), progress),
            state.network().accountCount(),
            failed);
    viewer.run(layout);
    pump =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            // GraphStream does not count an attribute of the graph as a change of the picture.
            viewer.actionPerformed();
            onNews.run();
          }
        };
  }

  NetworkView view() {
    return view;
  }

  LiveLayout layout() {
    return layout;
  }

  /** The positions that arrived last; {@link LiveLayout.Snapshot#NONE} before the first. */
  LiveLayout.Snapshot news() {
    return viewer.getGraphicGraph().getAttribute(LiveLayout.POSITIONS)
            instanceof LiveLayout.Snapshot snapshot
        ? snapshot
        : LiveLayout.Snapshot.NONE;
  }

  /** Lets the layout go on from there; see {@link LiveLayout#goOn}. */
  void goOn(Positions from, Set<Integer> pinned, double warmth) {
    layout.goOn(from, pinned, warmth);
    pump.start();
  }

  void pause() {
    layout.pause();
    pump.stop();
  }

  @Override
  public void close() {
    pump.stop();
    viewer.close();
  }
}
