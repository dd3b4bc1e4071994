package attache.measures;

import attache.network.Layer;
import java.util.concurrent.TimeUnit;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.statistics.plugin.GraphDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Gephi's directed betweenness for comparison, by its toolkit; it computes closeness and
 * eccentricity on the way. The largest size takes minutes; ask for it with {@code -p
 * size=10000/100000}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GephiBetweennessBenchmark {
  /** Accounts and follows. */
  @Param({"193/5400", "2000/40000"})
  public String size = "";

  private GraphModel model = GraphModel.Factory.newInstance();

  /** Draws the network and hands it to Gephi. */
  @Setup(Level.Trial)
  public void draw() {
    Layer layer = RandomLayers.of(size);
    model = GraphModel.Factory.newInstance();
    DirectedGraph graph = model.getDirectedGraph();
    Node[] nodes = new Node[layer.accountCount()];
    for (int account = 0; account < nodes.length; account++) {
      nodes[account] = model.factory().newNode(Integer.toString(account));
      graph.addNode(nodes[account]);
    }
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      graph.addEdge(
          model.factory().newEdge(nodes[layer.follower(arc)], nodes[layer.target(arc)], true));
    }
  }

  /** Raw, as columns of Gephi's own graph. */
  @Benchmark
  public Object directed() {
    GraphDistance distance = new GraphDistance();
    distance.setDirected(true);
    distance.setNormalized(false);
    distance.execute(model);
    return model.getNodeTable().getColumn(GraphDistance.BETWEENNESS);
  }
}
