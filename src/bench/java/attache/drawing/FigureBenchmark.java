package attache.drawing;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.preview.PNGExporter;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A PNG of 3840 × 2160 pixels of 193 accounts with 5,400 follows and their names: ours with legend
 * and caption, and that of Gephi's toolkit, which has neither. Gephi's needs a display: start it
 * with {@code -Djava.awt.headless=false}, such as under Xvfb.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djava.awt.headless=false"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class FigureBenchmark {
  private static final int WIDTH = 3840;
  private static final int HEIGHT = 2160;
  private static final int ACCOUNTS = 193;
  private static final int FOLLOWS = 5400;

  private ViewState view = ours();
  private ScoreTable scores = ScoreTable.EMPTY;
  private PNGExporter gephi = new PNGExporter();

  /** Makes both pictures ready to be drawn: the same places, sizes, colours, names. */
  @Setup(Level.Trial)
  public void prepare() {
    view = ours();
    Scores inDegrees =
        Measures.get(Measures.IN_DEGREE).orElseThrow().compute(view.layer(), Progress.NONE);
    scores = ScoreTable.EMPTY.with(Measures.IN_DEGREE, inDegrees);
    gephi = theirs(view);
  }

  private static ViewState ours() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Missions");
    List<String> groups = new ArrayList<>();
    Random random = new Random(5);
    double[] x = new double[ACCOUNTS];
    double[] y = new double[ACCOUNTS];
    for (int account = 0; account < ACCOUNTS; account++) {
      builder.account("Mission " + account);
      groups.add("Group " + account % 5);
      x[account] = random.nextGaussian();
      y[account] = random.nextGaussian();
    }
    LayerBuilder layer = builder.layer(attache.network.Layer.FOLLOW);
    for (int arc = 0; arc < FOLLOWS; arc++) {
      int from = random.nextInt(ACCOUNTS);
      int to = random.nextInt(ACCOUNTS);
      if (from != to) {
        layer.arc(from, to);
      }
    }
    FollowNetwork network = builder.attribute(TextColumn.of("un_group", groups)).build();
    Positions positions = Positions.of(x, y);
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 1, positions),
        Encoding.PLAIN.withColor("un_group"),
        Camera.fit(positions, WIDTH, HEIGHT, 48),
        Theme.LIGHT);
  }

  private static PNGExporter theirs(ViewState view) {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    DirectedGraph graph = model.getDirectedGraph();
    Node[] nodes = new Node[ACCOUNTS];
    GroupColors colors = GroupColors.of(view, ScoreTable.EMPTY);
    for (int account = 0; account < ACCOUNTS; account++) {
      nodes[account] = model.factory().newNode(Integer.toString(account));
      nodes[account].setLabel(view.network().label(account));
      nodes[account].setX((float) (1000 * view.arrangement().positions().x(account)));
      nodes[account].setY((float) (1000 * view.arrangement().positions().y(account)));
      nodes[account].setSize(40);
      nodes[account].setColor(new Color(colors.color(account)));
      graph.addNode(nodes[account]);
    }
    for (int arc = 0; arc < view.layer().arcCount(); arc++) {
      graph.addEdge(
          model
              .factory()
              .newEdge(nodes[view.layer().follower(arc)], nodes[view.layer().target(arc)], true));
    }
    PreviewController preview = Lookup.getDefault().lookup(PreviewController.class);
    preview.getModel(workspace).getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    PNGExporter exporter = new PNGExporter();
    exporter.setWorkspace(workspace);
    exporter.setWidth(WIDTH);
    exporter.setHeight(HEIGHT);
    return exporter;
  }

  /** Our figure, from laying it out to the last byte. */
  @Benchmark
  public int attache() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Figure figure =
        Figure.of(
            view,
            scores,
            FigureOptions.of(
                new FigureSize(WIDTH, HEIGHT, 300),
                Ground.LIGHT,
                FigureContent.titled("Missions")));
    FigureFormat.PNG.write(figure, out, Progress.NONE);
    return out.size();
  }

  /** The one of Gephi's toolkit. */
  @Benchmark
  public int gephi() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    gephi.setOutputStream(out);
    gephi.execute();
    return out.size();
  }
}
