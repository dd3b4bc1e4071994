package attache.network;

import java.util.SplittableRandom;
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

/** Building a network from 1,000,000 arcs among 50,000 accounts that come by name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkBenchmark {
  static final int ACCOUNTS = 50_000;
  static final int ARCS = 1_000_000;

  private final String[] ids = new String[ACCOUNTS];
  private final int[] from = new int[ARCS];
  private final int[] to = new int[ARCS];

  /** Draws the arcs. */
  public NetworkBenchmark() {
    SplittableRandom random = new SplittableRandom(1);
    for (int account = 0; account < ACCOUNTS; account++) {
      ids[account] = "account" + account;
    }
    for (int arc = 0; arc < ARCS; arc++) {
      from[arc] = random.nextInt(ACCOUNTS);
      to[arc] = random.nextInt(ACCOUNTS);
    }
  }

  /** The whole way, names looked up for each arc. */
  @Benchmark
  public FollowNetwork build() {
    FollowNetwork.Builder builder = FollowNetwork.builder("benchmark");
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < ARCS; arc++) {
      layer.arc(builder.account(ids[from[arc]]), builder.account(ids[to[arc]]));
    }
    return builder.build();
  }

  /** The same with weights. */
  @Benchmark
  public FollowNetwork buildWeighted() {
    FollowNetwork.Builder builder = FollowNetwork.builder("benchmark");
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < ARCS; arc++) {
      layer.arc(builder.account(ids[from[arc]]), builder.account(ids[to[arc]]), arc % 7 + 0.5);
    }
    return builder.build();
  }
}
