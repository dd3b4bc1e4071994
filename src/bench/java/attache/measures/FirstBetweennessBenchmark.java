package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first betweenness in a fresh Java, as after the program's start: nothing is compiled yet. A
 * network of 193 accounts and 5,400 follows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstBetweennessBenchmark {
  private final Layer layer = RandomLayers.of("193/5400");

  /** Directed, raw. */
  @Benchmark
  public Scores directed() {
    return Measures.get(Measures.BETWEENNESS).orElseThrow().compute(layer, Progress.NONE);
  }
}
