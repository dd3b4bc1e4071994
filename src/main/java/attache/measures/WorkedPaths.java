package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;

/** Works out what is counted on shortest paths: betweenness, and closeness. */
final class WorkedPaths {
  /** Of accounts further away only the number is told. */
  private static final int FARTHEST = 6;

  private final FollowNetwork network;
  private final Layer layer;
  private final int account;
  private final int most;

  WorkedPaths(FollowNetwork network, Layer layer, int account, int most) {
    this.network = network;
    this.layer = layer;
    this.account = account;
    this.most = most;
  }

  /** The strongest pairs, what the others add, and the sum. */
  List<String> betweenness(Reading reading, Progress progress) {
    return List.copyOf(steps(reading, progress));
  }

  /** The same, divided by the number of pairs of other accounts. */
  List<String> normalized(Reading reading, Progress progress) {
    double others = layer.accountCount() - 1.0;
    double pairs = others * (others - 1) / (reading.isOrdered(layer) ? 1 : 2);
    if (!(pairs > 0)) {
      return List.of(Messages.text("measures.worked.normalized.none"));
    }
    BrokeredPairs found = BrokeredPairs.of(layer, account, reading, most, progress);
    List<String> lines = new ArrayList<>(steps(reading, found));
    lines.add(
        Messages.text(
            reading.isOrdered(layer)
                ? "measures.worked.normalized.ordered"
                : "measures.worked.normalized.unordered",
            MeasureText.value(Scale.COUNT, pairs),
            MeasureText.value(Scale.PAIRS, found.total()),
            MeasureText.value(Scale.SHARE, found.total() / pairs)));
    return List.copyOf(lines);
  }

  private List<String> steps(Reading reading, Progress progress) {
    return steps(reading, BrokeredPairs.of(layer, account, reading, most, progress));
  }

  private List<String> steps(Reading reading, BrokeredPairs found) {
    List<String> lines = new ArrayList<>();
    double shown = 0;
    for (BrokeredPairs.Pair pair : found.pairs()) {
      ShortestPaths paths =
          reading == Reading.FLOW
              ? ShortestPaths.follows(layer, pair.from(), pair.to())
              : ShortestPaths.ties(layer, pair.from(), pair.to());
      double through = Math.rint(pair.share() * paths.count());
      lines.add(
          Messages.text(
              reading.isOrdered(layer)
                  ? "measures.worked.betweenness.pair"
                  : "measures.worked.bridge.pair",
              network.label(pair.from()),
              network.label(pair.to()),
              MeasureText.value(Scale.COUNT, through),
              MeasureText.value(Scale.COUNT, paths.count()),
              pair.only() ? "1" : MeasureText.value(Scale.PAIRS, pair.share()),
              paths.count() == 1 ? 0 : through == 1 ? 1 : 2));
      shown += pair.share();
    }
    if (found.count() > most) {
      lines.add(
          Messages.text(
              "measures.worked.betweenness.more",
              found.count() - most,
              MeasureText.value(Scale.PAIRS, Math.max(0, found.total() - shown))));
    }
    lines.add(
        Messages.text(
            "measures.worked.betweenness.result", MeasureText.value(Scale.PAIRS, found.total())));
    return lines;
  }

  /**
   * How many accounts there are at each distance, and what they add.
   *
   * @param in whether paths lead to the account; else from it
   */
  List<String> harmonic(boolean in) {
    Neighbours rows = in ? Neighbours.followers(layer) : Neighbours.followed(layer);
    PathRow row = new PathRow(rows).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
    List<String> lines = new ArrayList<>();
    double sum = 0;
    double far = 0;
    int farther = 0;
    int place = 1;
    while (place < row.count()) {
      int distance = row.distance(row.reached(place));
      int first = place;
      while (place < row.count() && row.distance(row.reached(place)) == distance) {
        place++;
      }
      int accounts = place - first;
      double added = (double) accounts / distance;
      sum += added;
      if (distance > FARTHEST) {
        far += added;
        farther += accounts;
      } else {
        lines.add(
            Messages.text(
                "measures.worked.harmonic.step",
                distance,
                accounts,
                MeasureText.value(Scale.PAIRS, added)));
      }
    }
    if (farther > 0) {
      lines.add(
          Messages.text(
              "measures.worked.harmonic.far", farther, MeasureText.value(Scale.PAIRS, far)));
    }
    int unreached = layer.accountCount() - row.count();
    if (unreached > 0) {
      lines.add(Messages.text("measures.worked.harmonic.unreached", unreached));
    }
    lines.add(
        Messages.text("measures.worked.harmonic.result", MeasureText.value(Scale.PAIRS, sum)));
    return List.copyOf(lines);
  }
}
