package attache.canvas;

import attache.drawing.FigureOptions;
import java.util.List;
import javafx.scene.Node;

/**
 * A picture of the network that fills the middle of the window: drawn, or as a matrix. Used on the
 * FX thread.
 */
public interface NetworkPicture extends AutoCloseable {
  /** Shows everything as large as possible. */
  void fit();

  /** Brings the selected accounts near; everything if none is selected. */
  void zoomToSelection();

  /** Brings the middle a step nearer. */
  void zoomIn();

  /** Moves the middle a step away. */
  void zoomOut();

  /** Moves what is seen, if needed, so far that those accounts are in sight. */
  void bringIntoView(List<Integer> accounts);

  /** Takes over a control, to stand beside the zoom buttons, unless it stands there already. */
  void addTool(Node tool);

  /** What is seen, for a figure that shall show the same. */
  FigureOptions.Framing.AsSeen framing();

  /** Whether everything is in sight and nobody moved the view since. */
  boolean showsEverything();

  /** Whether the screen shows the present state, with no picture still being painted. */
  boolean isUpToDate();

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  void close();
}
