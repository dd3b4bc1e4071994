package attache.canvas;

import attache.layouts.Positions;
import attache.network.Layer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.canvas.GraphicsContext;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicNode;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.graphstream.ui.view.Viewer;

/**
 * GraphStream's stock viewer, view and renderer, with arrows, discs and labels. A picture counts
 * when the renderer drew all of the graph on the view's canvas.
 */
final class StockSubject implements Subject {
  private static final String STYLE =
      """
      node { size: 10px; fill-color: #0072b2; text-size: 12; }
      edge { fill-color: rgba(90,100,115,60); size: 1px; arrow-shape: arrow; arrow-size: 6px, 3px; }
      """;

  private final FxViewer viewer;
  private final FxViewPanel view;
  private final List<GraphicNode> nodes = new ArrayList<>();
  private boolean running;
  private long pictures;

  StockSubject(MovingNetwork moving) {
    Layer layer = moving.network().layers().getFirst();
    Positions start = moving.at(0);
    Graph graph = new MultiGraph("stock");
    graph.setStrict(false);
    graph.setAttribute("ui.stylesheet", STYLE);
    for (int account = 0; account < layer.accountCount(); account++) {
      graph.addNode(id(account)).setAttribute("ui.label", moving.network().label(account));
      graph.getNode(id(account)).setAttribute("xy", start.x(account), start.y(account));
    }
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        String followed = id(layer.target(arc));
        graph.addEdge(id(account) + ">" + followed, id(account), followed, true);
      }
    }
    viewer = new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
    FxGraphRenderer renderer =
        new FxGraphRenderer() {
          @Override
          public void render(GraphicsContext context, int x, int y, int width, int height) {
            super.render(context, x, y, width, height);
            pictures++;
          }
        };
    view = (FxViewPanel) viewer.addView("stock", renderer, false);
    for (int account = 0; account < layer.accountCount(); account++) {
      nodes.add((GraphicNode) viewer.getGraphicGraph().getNode(id(account)));
    }
  }

  private static String id(int account) {
    return Integer.toString(account);
  }

  @Override
  public Parent node() {
    return view;
  }

  /** Moves the viewer's own nodes; its clock then sees that the picture changed. */
  @Override
  public void place(Positions positions) {
    for (int account = 0; account < nodes.size(); account++) {
      nodes.get(account).move(positions.x(account), positions.y(account), 0);
    }
  }

  @Override
  public void runLayout() {
    if (!running) {
      running = true;
      SpringBox layout = new SpringBox();
      // Otherwise it would stop moving once it is stable, before enough pictures are counted.
      layout.setStabilizationLimit(0);
      viewer.enableAutoLayout(layout);
    }
  }

  @Override
  public long pictures() {
    return pictures;
  }

  @Override
  public void close() {
    viewer.close();
  }
}
