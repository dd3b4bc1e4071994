package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;

/** What lies between two accounts, as a sentence with their names. Each takes O(n + m). */
public final class PairWords {
  private PairWords() {}

  /**
   * How a broker connects a pair: "Israel and Libya do not follow each other; both follow
   * Palestine."
   *
   * @param from who follows, along the path
   * @param to whom the path leads to
   * @param broker an account that connects them in that reading
   */
  public static String through(
      FollowNetwork network, Layer layer, Reading reading, int from, int to, int broker) {
    String one = network.label(from);
    String other = network.label(to);
    String between = network.label(broker);
    if (reading == Reading.COMMON_SOURCE) {
      return Messages.text("measures.pair.common_source", one, other, between);
    }
    ShortestPaths paths = paths(layer, reading, from, to);
    return Messages.text(
        key(reading, paths.distance()),
        one,
        other,
        between,
        share(paths, broker, between),
        paths.distance());
  }

  private static String key(Reading reading, int distance) {
    if (reading == Reading.BRIDGE) {
      return "measures.pair.bridge";
    }
    return distance == 2 ? "measures.pair.flow.two" : "measures.pair.flow.more";
  }

  private static String share(ShortestPaths paths, int broker, String name) {
    double share = paths.share(broker);
    if (BrokeredPairs.whole(share)) {
      return Messages.text("measures.pair.share.only", name);
    }
    double through = Math.rint(share * paths.count());
    return Messages.text(
        "measures.pair.share.some", name, count(through), count(paths.count()), one(through));
  }

  /** What joins a pair, through whomever: its shortest paths, or its common sources. */
  public static String of(FollowNetwork network, Layer layer, Reading reading, int from, int to) {
    String one = network.label(from);
    String other = network.label(to);
    if (reading == Reading.COMMON_SOURCE) {
      int common = 0;
      for (int arc = layer.outStart(from); arc < layer.outEnd(from); arc++) {
        common += layer.follows(to, layer.target(arc)) ? 1 : 0;
      }
      return Messages.text("measures.pair.common_sources", one, other, common);
    }
    boolean flow = reading == Reading.FLOW;
    ShortestPaths paths = paths(layer, reading, from, to);
    return switch (paths.distance()) {
      case -1 ->
          flow
              ? Messages.text("measures.pair.all.none", one, other)
              : Messages.text("measures.pair.all.apart", one, other);
      case 1 ->
          flow
              ? Messages.text("measures.pair.all.direct", one, other)
              : Messages.text("measures.pair.all.tied", one, other);
      default ->
          Messages.text(
              flow ? "measures.pair.all.flow" : "measures.pair.all.bridge",
              one,
              other,
              count(paths.count()),
              one(paths.count()),
              paths.distance());
    };
  }

  private static ShortestPaths paths(Layer layer, Reading reading, int from, int to) {
    return reading == Reading.FLOW
        ? ShortestPaths.follows(layer, from, to)
        : ShortestPaths.ties(layer, from, to);
  }

  private static String count(double number) {
    return MeasureText.value(Scale.COUNT, number);
  }

  /** 1 for one, 0 for any other number. */
  private static int one(double number) {
    return number == 1 ? 1 : 0;
  }
}
