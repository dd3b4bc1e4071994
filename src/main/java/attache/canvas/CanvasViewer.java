package attache.canvas;

import org.graphstream.stream.ProxyPipe;
import org.graphstream.stream.Source;
import org.graphstream.stream.thread.ThreadProxyPipe;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.layout.LayoutRunner;
import org.graphstream.ui.view.View;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * GraphStream's viewer without its clock. The stock viewer wakes up 25 times a second for ever;
 * this one is asked to look for news ({@link #actionPerformed}) only while a layout runs, so an
 * idle window costs nothing. Its graph holds those accounts, numbered 0 to n−1, that GraphStream's
 * tools asked for: all 10,000 of a large network would take the FX thread 40 ms. The ties stay in
 * the network's compressed rows, which alone draw and measure them.
 */
@NullUnmarked
final class CanvasViewer extends FxViewer {
  private @Nullable LayoutRunner runner;
  private @Nullable LiveLayout layout;
  private volatile boolean closed;

  private CanvasViewer(GraphicGraph graph) {
    super(graph);
  }

  /** A viewer of no account yet: an element is made when one of GraphStream's tools asks for it. */
  static CanvasViewer empty() {
    return new CanvasViewer(new GraphicGraph("attache"));
  }

  /** Takes over the graph; the stock viewer would start its clock here. */
  @Override
  public void init(GraphicGraph itsGraph, ProxyPipe pipe, Source source) {
    graph = itsGraph;
  }

  /** Lets that layout run, in a daemon thread, so that it cannot keep the program alive. */
  void run(LiveLayout itsLayout) {
    layout = itsLayout;
    runner = new LayoutRunner(graph, itsLayout, false, false);
    runner.setDaemon(true);
    runner.setName("attache-layout");
    runner.setUncaughtExceptionHandler(this::layoutEnded);
    runner.setNaps(80, 1);
    ThreadProxyPipe news = new ThreadProxyPipe();
    news.init(itsLayout);
    news.addAttributeSink(graph);
    layoutPipeIn = news;
    runner.start();
  }

  /** GraphStream lets go of the pipe that its thread may be reading: that ends it as well. */
  private void layoutEnded(Thread thread, Throwable failure) {
    if (!closed) {
      thread.getThreadGroup().uncaughtException(thread, failure);
    }
  }

  /** Nothing here needs bounds: the camera has the positions. */
  @Override
  public void computeGraphMetrics() {}

  @Override
  public void close() {
    LayoutRunner running = runner;
    LiveLayout itsLayout = layout;
    closed = true;
    if (running != null && itsLayout != null) {
      itsLayout.end();
      Thread.ofPlatform().daemon().name("attache-layout-end").start(running::release);
    }
    for (View view : views.values()) {
      view.close(graph);
    }
    views.clear();
    layoutPipeIn = null;
  }
}
