package attache.layouts;

import attache.measures.RandomLayers;
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

/** Each layout from nothing until it is settled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class LayoutBenchmark {
  /** Accounts and follows. */
  @Param({"193/5400", "2000/40000"})
  public String size = "";

  /** Key of the layout. */
  @Param({"force", "backbone", "stress", "circle"})
  public String layout = "";

  private Layer layer = RandomLayers.of("0/0");
  private LayoutAlgorithm algorithm = Layouts.standard();

  /** Draws the network. */
  @Setup(Level.Trial)
  public void draw() {
    layer = RandomLayers.of(size);
    algorithm = Layouts.withKey(layout).orElseThrow();
  }

  /** Positions of all accounts. */
  @Benchmark
  public Positions place() {
    return algorithm.compute(layer, 7, Progress.NONE);
  }
}
