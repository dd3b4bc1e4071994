package attache.drawing;

import attache.layouts.Positions;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.MatrixFocus;
import attache.view.MatrixView;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ordering and painting an adjacency matrix at 1280 × 800, legend and names included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatrixBenchmark {
  private static final int GROUPS = 6;
  private static final Sight SIGHT = new Sight(1280, 800, 1);
  private static final MatrixSceneMaker.Surroundings SURROUNDINGS =
      new MatrixSceneMaker.Surroundings(44, true);

  /** Accounts and follows. */
  @Param({"193/5400", "2000/40000", "10000/100000"})
  @SuppressWarnings("NullAway.Init") // set by JMH
  public String size;

  @SuppressWarnings("NullAway.Init") // set by setUp
  private ViewState view;

  @SuppressWarnings("NullAway.Init") // set by setUp
  private ScoreTable scores;

  @SuppressWarnings("NullAway.Init") // set by setUp
  private MatrixRows rows;

  private final MatrixSceneMaker maker = new MatrixSceneMaker();
  private final MatrixPainter painter = new MatrixPainter();
  private final int[] pixels = new int[1280 * 800];
  private int turn;

  /** Called by JMH. */
  public MatrixBenchmark() {}

  /** Draws a network of groups that follow their own the most. */
  @Setup
  public void setUp() {
    String[] parts = size.split("/", -1);
    int accounts = Integer.parseInt(parts[0]);
    int follows = Integer.parseInt(parts[1]);
    FollowNetwork.Builder builder = FollowNetwork.builder("benchmark");
    List<String> groups = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      builder.account("account " + account);
      groups.add("group " + account % GROUPS);
    }
    SplittableRandom random = new SplittableRandom(1);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    Set<Long> drawn = new HashSet<>();
    while (drawn.size() < follows) {
      int from = random.nextInt(accounts);
      int to = (int) (accounts * Math.pow(random.nextDouble(), 1.5));
      boolean own = from % GROUPS == to % GROUPS;
      if (from != to && (own || random.nextInt(4) == 0)) {
        drawn.add((long) from * accounts + to);
        if (random.nextBoolean()) {
          drawn.add((long) to * accounts + from);
        }
      }
    }
    drawn.forEach(pair -> layer.arc((int) (pair / accounts), (int) (pair % accounts)));
    FollowNetwork network = builder.attribute(TextColumn.of("group", groups)).build();
    Layer built = network.layers().getFirst();
    scores =
        ScoreTable.EMPTY.with(
            "in_degree",
            Scores.of(IntStream.range(0, accounts).mapToDouble(built::inDegree).toArray()));
    double[] nowhere = new double[accounts];
    view =
        ViewState.of(
                network,
                Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
                Encoding.PLAIN.withColor("group"),
                Camera.HOME,
                Theme.LIGHT)
            .withMatrix(MatrixView.HIDDEN.withShown(true));
    rows = MatrixRows.of(view, scores, Progress.NONE);
  }

  private int[] paint(ViewState shown, MatrixScene.Hover hover) {
    painter.paint(maker.make(shown, scores, rows, SIGHT, hover, SURROUNDINGS), pixels);
    return pixels;
  }

  /** The pointer goes from cell to cell. */
  @Benchmark
  public int[] hover() {
    turn++;
    return paint(
        view, new MatrixScene.Hover(turn % rows.count(), (int) (turn * 7L % rows.count())));
  }

  /** The wheel turns: from all of the matrix to a tenth of it and back. */
  @Benchmark
  public int[] zoom() {
    turn++;
    double zoom = 1 + 4.5 * (1 - Math.cos(turn * 0.05));
    return paint(
        view.withMatrix(view.matrix().withFocus(new MatrixFocus(0.4, 0.3, zoom))),
        MatrixScene.Hover.NONE);
  }

  /** The matrix is dragged about, three times as large as the window. */
  @Benchmark
  public int[] pan() {
    turn++;
    double place = 0.5 + 0.3 * Math.sin(turn * 0.05);
    return paint(
        view.withMatrix(view.matrix().withFocus(new MatrixFocus(place, 1 - place, 3))),
        MatrixScene.Hover.NONE);
  }

  /** One account after the other is selected. */
  @Benchmark
  public int[] select() {
    turn++;
    return paint(
        view.withSelection(Selection.of(turn % rows.count())), MatrixScene.Hover.NONE);
  }

  /** Rows ordered by groups. */
  @Benchmark
  public MatrixRows orderByGroup() {
    return MatrixRows.of(view, scores, Progress.NONE);
  }

  /** Rows ordered by similarity. */
  @Benchmark
  public MatrixRows orderBySimilarity() {
    return MatrixRows.of(
        view.withMatrix(view.matrix().withOrder(MatrixView.Order.SIMILARITY)),
        scores,
        Progress.NONE);
  }
}
