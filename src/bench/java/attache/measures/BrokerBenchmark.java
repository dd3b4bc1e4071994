package attache.measures;

import attache.network.AttributeColumn;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every measure together at mission size, and the pairs that accounts connect. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class BrokerBenchmark {
  private static final int LISTED = 20_000;

  private final Layer mission = RandomLayers.of("193/5400");
  private final Layer large = RandomLayers.of("5000/100000");
  private final Layer uneven = RandomLayers.uneven("5000/100000");
  private final AttributeColumn groups =
      TextColumn.of("group", IntStream.range(0, 193).mapToObj(i -> "g" + i % 5).toList());

  /** All measures of accounts, those on demand and by groups, and all figures of the network. */
  @Benchmark
  public Object everyMeasureAtMissionSize() {
    List<String> keys =
        Stream.concat(Measures.all().stream(), Measures.onDemand().stream())
            .map(Measure::key)
            .toList();
    Map<String, Scores> scores = Measures.computeAll(mission, keys, Progress.NONE);
    Groups grouped = Groups.by(groups);
    return List.of(
        scores,
        Measures.by(grouped).getFirst().compute(mission, Progress.NONE),
        BrokerageRoles.of(mission, grouped, Progress.NONE),
        TriadCensus.of(mission, Progress.NONE),
        Distances.of(mission, Progress.NONE),
        NetworkSummary.of(mission));
  }

  /** The pairs of all accounts, along follows. */
  @Benchmark
  public Object allPairsAtMissionSize() {
    return BrokeredPairs.all(mission, Reading.FLOW, Progress.NONE);
  }

  /** The pairs of one account of 5,000 as the window lists them, along follows. */
  @Benchmark
  public Object pairsOfOneOfFiveThousand() {
    return BrokeredPairs.strongest(large, 0, Reading.FLOW, LISTED, Progress.NONE);
  }

  /** The same of the greatest hub of 5,000 accounts of uneven degrees. */
  @Benchmark
  public Object pairsOfTheGreatestHubOfFiveThousand() {
    return BrokeredPairs.strongest(uneven, 0, Reading.FLOW, LISTED, Progress.NONE);
  }

  /** What breaks without that hub. */
  @Benchmark
  public Object mutingTheGreatestHubOfFiveThousand() {
    BitSet muted = new BitSet();
    muted.set(0);
    return Muting.of(uneven, muted, Progress.NONE);
  }

  /** What breaks without one account, at mission size. */
  @Benchmark
  public Object mutingAtMissionSize() {
    BitSet muted = new BitSet();
    muted.set(0);
    return Muting.of(mission, muted, Progress.NONE);
  }
}
