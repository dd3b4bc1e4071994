package attache.drawing;

import attache.layouts.Positions;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Made-up networks to draw: the same on every machine and in every run. */
final class ExampleViews {
  private static final List<String> MISSIONS =
      List.of(
          "WEOG:Australia,Austria,Canada,Denmark,France,Germany,Ireland,Israel,Italy,Netherlands,"
              + "New Zealand,Norway,Spain,Sweden,United Kingdom,United States",
          "EEG:Croatia,Estonia,Georgia,Hungary,Latvia,Lithuania,Poland,Russia,Slovenia,Ukraine",
          "Asia-Pacific:China,Cyprus,India,Indonesia,Japan,Jordan,Lebanon,Pakistan,Palestine,"
              + "Philippines,Saudi Arabia,Singapore,South Korea",
          "African:Egypt,Ghana,Kenya,Libya,Nigeria,Rwanda,South Africa,Tunisia,Uganda",
          "GRULAC:Argentina,Brazil,Chile,Colombia,Costa Rica,Jamaica,Mexico,Venezuela");

  /** Networks and positions are values: all tests share them. */
  private static final Map<Integer, FollowNetwork> NETWORKS = new ConcurrentHashMap<>();

  private static final Map<Layer, Positions> PLACED = new ConcurrentHashMap<>();

  private ExampleViews() {}

  /** 56 missions that follow each other, more so within a group. */
  static FollowNetwork missions() {
    return missions(Integer.MAX_VALUE);
  }

  /** At most so many missions of each group. */
  static FollowNetwork missions(int most) {
    return NETWORKS.computeIfAbsent(most, ExampleViews::newMissions);
  }

  private static FollowNetwork newMissions(int most) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Made-up missions");
    List<String> groups = new ArrayList<>();
    for (String line : MISSIONS) {
      int colon = line.indexOf(':');
      List<String> names = List.of(line.substring(colon + 1).split(",", -1));
      for (String name : names.subList(0, Math.min(most, names.size()))) {
        builder.account(name);
        groups.add(line.substring(0, colon));
      }
    }
    Random random = new Random(7);
    double[] appeal = random.doubles(groups.size(), 0.15, 1).toArray();
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int from = 0; from < groups.size(); from++) {
      for (int to = 0; to < groups.size(); to++) {
        double near = groups.get(from).equals(groups.get(to)) ? 1.5 : 0.6;
        if (from != to && random.nextDouble() < near * appeal[to] * (0.4 + appeal[from])) {
          layer.arc(from, to);
        }
      }
    }
    return builder
        .attribute(TextColumn.of("un_group", groups))
        .provenance(
            new Provenance(
                "missions.json",
                "JSON",
                "",
                "Illustrative reconstruction, ties are synthetic",
                List.of()))
        .build();
  }

  /** Accounts in some hundred clusters of different size, most follows within a cluster. */
  static FollowNetwork large(int accounts, int follows) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Made-up crowd");
    for (int account = 0; account < accounts; account++) {
      builder.account("account " + account);
    }
    Random random = new Random(11);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < follows; arc++) {
      int from = random.nextInt(accounts);
      int to = (int) (accounts * Math.pow(random.nextDouble(), 2));
      if (from != to) {
        layer.arc(from, to);
      }
    }
    return builder.build();
  }

  /** In-degree as scores. */
  static ScoreTable inDegrees(FollowNetwork network) {
    Layer layer = network.layers().getFirst();
    double[] degrees =
        IntStream.range(0, network.accountCount()).mapToDouble(layer::inDegree).toArray();
    return ScoreTable.EMPTY.with("in_degree", Scores.of(degrees));
  }

  /** All of a network on a sight of that size, placed by springs. */
  static ViewState view(FollowNetwork network, String color, double width, double height) {
    Positions positions =
        network.accountCount() > 200
            ? scattered(network)
            : PLACED.computeIfAbsent(network.layers().getFirst(), ExampleViews::springs);
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 1, positions),
        Encoding.PLAIN.withColor(color),
        Camera.fit(positions, width, height, 48),
        Theme.LIGHT);
  }

  private static Positions scattered(FollowNetwork network) {
    Random random = new Random(5);
    int accounts = network.accountCount();
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    Arrays.setAll(x, account -> Math.clamp(random.nextGaussian(), -2.5, 2.5));
    Arrays.setAll(y, account -> Math.clamp(random.nextGaussian(), -2, 2));
    return Positions.of(x, y);
  }

  private static Positions springs(Layer layer) {
    int accounts = layer.accountCount();
    Random random = new Random(3);
    double[] x = random.doubles(accounts, -1, 1).toArray();
    double[] y = random.doubles(accounts, -1, 1).toArray();
    boolean[][] tied = new boolean[accounts][accounts];
    for (int one = 0; one < accounts; one++) {
      for (int other = 0; other < accounts; other++) {
        tied[one][other] = layer.follows(one, other) || layer.follows(other, one);
      }
    }
    double[][] distances = new double[accounts][accounts];
    for (int round = 0; round < 300; round++) {
      double[] dx = new double[accounts];
      double[] dy = new double[accounts];
      for (int one = 0; one < accounts; one++) {
        for (int other = 0; other <= one; other++) {
          double distance = Math.max(1e-3, Math.hypot(x[one] - x[other], y[one] - y[other]));
          distances[one][other] = distance;
          distances[other][one] = distance;
        }
      }
      for (int one = 0; one < accounts; one++) {
        for (int other = 0; other < accounts; other++) {
          double ax = x[one] - x[other];
          double ay = y[one] - y[other];
          double distance = distances[one][other];
          double push = 0.9 / (distance * distance);
          double pull = tied[one][other] ? 0.09 * distance : 0;
          dx[one] += ax / distance * (push - pull) - 0.02 * x[one];
          dy[one] += ay / distance * (push - pull) - 0.02 * y[one];
        }
      }
      double step = 0.05 * (1 - round / 300.0);
      for (int account = 0; account < accounts; account++) {
        double length = Math.max(1, Math.hypot(dx[account], dy[account]));
        x[account] += dx[account] / length * step * Math.min(length, 4);
        y[account] += dy[account] / length * step * Math.min(length, 4);
      }
    }
    return Positions.of(x, y);
  }
}
