package attache.layouts;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.AdjacencyListGraph;
import org.graphstream.stream.GraphReplay;
import org.graphstream.ui.layout.Layout;
import org.graphstream.ui.layout.springbox.implementations.LinLog;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/**
 * Prints how well each layout shows the known groups of real networks, GraphStream's layouts beside
 * ours, as the table in {@code src/docs/layouts.md}. The first argument is the folder of the
 * networks.
 */
final class LayoutComparison {
  private static final int SEEDS = 3;
  private static final int WARM_UP = 2;

  /** GraphStream's layouts are given so many steps if they never call themselves stable. */
  private static final int MOST_STEPS = 1000;

  private static final double STABLE = 0.99;

  private LayoutComparison() {}

  /** Places the accounts of a layer. */
  private interface Placing {
    Positions place(Layer layer, long seed);
  }

  public static void main(String[] arguments) throws IOException {
    Path data = arguments.length > 0 ? Path.of(arguments[0]) : KnownGroups.DATA;
    List<KnownGroups> networks =
        List.of(
            KnownGroups.ukMps(data),
            KnownGroups.ukMps(data).ofAtLeast(10),
            KnownGroups.ukMps(data).ofAtLeast(40),
            KnownGroups.chile(data, "sector"),
            KnownGroups.chile(data, "partido"));
    System.out.println("| layout | network | neighbours | silhouette | CPU ms |");
    System.out.println("|---|---|---|---|---|");
    for (KnownGroups network : networks) {
      System.out.printf(
          Locale.ROOT,
          "| by chance | %s | %.3f | – | – |%n",
          network.name(),
          expectedShare(network.group()));
      compare("SpringBox", network, (layer, seed) -> run(layer, springBox(seed)));
      compare("LinLog", network, (layer, seed) -> run(layer, linLog(seed)));
      for (LayoutAlgorithm layout : Layouts.all()) {
        compare(layout.key(), network, (layer, seed) -> layout.compute(layer, seed, Progress.NONE));
      }
      compare(
          "backbone 0.3",
          network,
          (layer, seed) -> new BackboneLayout(0.3).compute(layer, seed, Progress.NONE));
      Scores followed =
          Measures.get(Measures.IN_DEGREE)
              .orElseThrow()
              .compute(network.network().layers().getFirst(), Progress.NONE);
      compare(
          "radial by in-degree",
          network,
          (layer, seed) -> new RadialLayout(followed).compute(layer, seed, Progress.NONE));
      compare(
          "ego rings of the most followed",
          network,
          (layer, seed) -> new EgoRingsLayout(followed.at(0)).compute(layer, seed, Progress.NONE));
      System.out.printf(
          Locale.ROOT,
          "| honesty of the backbone | %s | %.3f | – | – |%n",
          network.name(),
          SimmelianBackbone.honesty(
              SimmelianStrength.of(network.network().layers().getFirst(), Progress.NONE),
              1,
              Progress.NONE));
    }
  }

  private static void compare(String layout, KnownGroups network, Placing placing) {
    Layer layer = network.network().layers().getFirst();
    double share = 0;
    double silhouette = 0;
    double milliseconds = 0;
    boolean slow = layout.equals("SpringBox") || layout.equals("LinLog");
    int warmUp = slow ? 0 : WARM_UP;
    int seeds = slow ? 1 : SEEDS;
    for (int run = 0; run < warmUp + seeds; run++) {
      long start = cpuNanos();
      Positions positions = placing.place(layer, run);
      double took = (cpuNanos() - start) / 1e6;
      if (run >= warmUp) {
        LayoutQuality quality = LayoutQuality.of(positions, network.group());
        share += quality.neighbourShare() / seeds;
        silhouette += quality.silhouette() / seeds;
        milliseconds += took / seeds;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.0f |%n",
        layout,
        network.name(),
        share,
        silhouette,
        milliseconds);
  }

  /** Processor time of this thread: other programs do not add to it. */
  private static long cpuNanos() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The share of neighbours of the own group if groups were strewn at random. */
  private static double expectedShare(int[] group) {
    double pairs = 0;
    double same = 0;
    for (int one = 0; one < group.length; one++) {
      for (int other = 0; other < group.length; other++) {
        if (one != other && group[one] >= 0 && group[other] >= 0) {
          pairs++;
          same += group[one] == group[other] ? 1 : 0;
        }
      }
    }
    return same / pairs;
  }

  private static Layout springBox(long seed) {
    return new SpringBox(false, new Random(seed));
  }

  private static Layout linLog(long seed) {
    LinLog linLog = new LinLog(false, new Random(seed));
    linLog.configure(0, -1.2, true, 3);
    return linLog;
  }

  private static Positions run(Layer layer, Layout layout) {
    Graph graph = new AdjacencyListGraph("g");
    for (int account = 0; account < layer.accountCount(); account++) {
      graph.addNode("n" + account);
    }
    TieGraph ties = TieGraph.of(layer);
    for (int tie = 0; tie < ties.tieCount(); tie++) {
      graph.addEdge("t" + tie, "n" + ties.lower(tie), "n" + ties.higher(tie));
    }
    layout.addAttributeSink(graph);
    GraphReplay replay = new GraphReplay("replay");
    replay.addSink(layout);
    replay.replay(graph);
    replay.removeSink(layout);
    layout.shake();
    for (int step = 0;
        step < MOST_STEPS && (step < 2 || layout.getStabilization() < STABLE);
        step++) {
      layout.compute();
    }
    layout.removeAttributeSink(graph);
    double[] x = new double[layer.accountCount()];
    double[] y = new double[layer.accountCount()];
    for (int account = 0; account < x.length; account++) {
      Node node = graph.getNode("n" + account);
      Object[] place = (Object[]) node.getAttribute("xyz");
      x[account] = ((Number) place[0]).doubleValue();
      y[account] = ((Number) place[1]).doubleValue();
    }
    return Positions.of(x, y);
  }
}
