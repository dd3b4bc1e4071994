package attache.measures;

import attache.network.Layer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
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
 * JGraphT's directed betweenness for comparison, on a view of the layer and on a graph of its own.
 * The largest size takes minutes; ask for it with {@code -p size=10000/100000}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class ReferenceBetweennessBenchmark {
  /** Accounts and follows. */
  @Param({"193/5400", "2000/40000"})
  public String size = "";

  private Layer layer = RandomLayers.of("0/0");
  private final Graph<Integer, DefaultEdge> copy = new SimpleDirectedGraph<>(DefaultEdge.class);

  /** Draws the network. */
  @Setup(Level.Trial)
  public void draw() {
    layer = RandomLayers.of(size);
    for (int account = 0; account < layer.accountCount(); account++) {
      copy.addVertex(account);
    }
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      copy.addEdge(layer.follower(arc), layer.target(arc));
    }
  }

  /** On a graph of JGraphT's own. */
  @Benchmark
  public Map<Integer, Double> ownGraph() {
    return new BetweennessCentrality<>(copy).getScores();
  }

  /** On a view of the layer. */
  @Benchmark
  public Map<Integer, Double> layerGraph() {
    return new BetweennessCentrality<>(LayerGraph.follows(layer)).getScores();
  }
}
