package attache.canvas;

import attache.layouts.ForceSimulation;
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
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A made-up network and where its accounts stood in each step of a layout of it: the same in every
 * run. Accounts are of five groups, follow within their group more often than others, and some are
 * followed far more than others.
 *
 * @param network the accounts and exactly as many follows as asked for
 * @param steps positions after each step of the layout, from near its start on
 */
record MovingNetwork(FollowNetwork network, List<Positions> steps) {
  /** Name of the attribute with the groups. */
  static final String GROUP = "group";

  private static final int GROUPS = 5;

  /** Makes a network and lays it out for so many steps. */
  static MovingNetwork of(int accounts, int follows, int steps) {
    FollowNetwork network = network(accounts, follows);
    ForceSimulation layout = new ForceSimulation(network.layers().getFirst(), 1);
    List<Positions> seen = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      layout.step();
      seen.add(layout.positions());
    }
    return new MovingNetwork(network, List.copyOf(seen));
  }

  private static FollowNetwork network(int accounts, int follows) {
    FollowNetwork.Builder builder = FollowNetwork.builder(accounts + " accounts");
    List<String> groups = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      builder.account("Mission " + account);
      groups.add("Group " + account % GROUPS);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> drawn = new HashSet<>();
    while (drawn.size() < follows) {
      int from = random.nextInt(accounts);
      int to = (int) (accounts * Math.pow(random.nextDouble(), 1.5));
      boolean near = from % GROUPS == to % GROUPS;
      if (from != to
          && (near || random.nextDouble() < 0.25)
          && drawn.add((long) from * accounts + to)) {
        layer.arc(from, to);
      }
    }
    return builder.attribute(TextColumn.of(GROUP, groups)).build();
  }

  /** The positions at a turn of going through the steps to and fro. */
  Positions at(int turn) {
    int last = steps.size() - 1;
    int place = turn % (2 * last);
    return steps.get(place <= last ? place : 2 * last - place);
  }

  /** All of it on a sight of that size, with everything drawn. */
  ViewState view(double width, double height) {
    Positions last = steps.getLast();
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 1, last),
        Encoding.PLAIN.withColor(GROUP),
        Camera.fit(last, width, height, 48).showingAll(),
        Theme.LIGHT);
  }

  /** In-degrees, which sizes show. */
  ScoreTable scores() {
    Layer layer = network.layers().getFirst();
    return ScoreTable.EMPTY.with(
        "in_degree",
        Scores.of(
            IntStream.range(0, network.accountCount()).mapToDouble(layer::inDegree).toArray()));
  }
}
