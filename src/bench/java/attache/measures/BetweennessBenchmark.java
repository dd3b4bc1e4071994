package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.concurrent.TimeUnit;
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

/** Our own betweenness on networks of mission size, of a large collection, and beyond. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class BetweennessBenchmark {
  /** Accounts and follows. */
  @Param({"193/5400", "2000/40000", "10000/100000"})
  public String size = "";

  private Layer layer = RandomLayers.of("0/0");

  /** Draws the network. */
  @Setup(Level.Trial)
  public void draw() {
    layer = RandomLayers.of(size);
  }

  /** Directed, raw. */
  @Benchmark
  public Scores directed() {
    return compute(Measures.BETWEENNESS);
  }

  /** On the undirected graph of ties, raw. */
  @Benchmark
  public Scores undirected() {
    return compute(Measures.BETWEENNESS_UNDIRECTED);
  }

  private Scores compute(String measure) {
    return Measures.get(measure).orElseThrow().compute(layer, Progress.NONE);
  }
}
