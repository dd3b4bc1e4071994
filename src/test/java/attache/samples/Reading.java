package attache.samples;

import attache.measures.Brokers;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** What a network says, account by account; an account is named by its country's ISO code. */
final class Reading {
  private final FollowNetwork network;
  private final Layer layer;
  private final TextColumn codes;
  private final NetworkSummary summary;
  private final Scores inDegree;
  private final Scores outDegree;
  private final Scores betweenness;
  private final Scores reciprocity;

  Reading(FollowNetwork network) {
    this.network = network;
    layer = network.layers().getFirst();
    codes = text("iso2");
    summary = NetworkSummary.of(layer);
    inDegree = scores(Measures.IN_DEGREE);
    outDegree = scores(Measures.OUT_DEGREE);
    betweenness = scores(Measures.BETWEENNESS);
    reciprocity = scores(Measures.RECIPROCITY);
  }

  private Scores scores(String measure) {
    return Measures.get(measure).orElseThrow().compute(layer, Progress.NONE);
  }

  private TextColumn text(String name) {
    if (network.attribute(name).orElseThrow() instanceof TextColumn column) {
      return column;
    }
    throw new IllegalArgumentException(name);
  }

  private int account(String iso2) {
    return IntStream.range(0, network.accountCount())
        .filter(account -> codes.text(account).equals(iso2))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no account of " + iso2));
  }

  NetworkSummary summary() {
    return summary;
  }

  int followers(String iso2) {
    return layer.inDegree(account(iso2));
  }

  int mostFollowers(Collection<String> iso2) {
    return iso2.stream().mapToInt(this::followers).max().orElseThrow();
  }

  int fewestFollowers(Collection<String> iso2) {
    return iso2.stream().mapToInt(this::followers).min().orElseThrow();
  }

  /** The in-degree of the account at a place of the ranking, from 1. */
  int followersAtPlace(int place) {
    return (int) inDegree.value(inDegree.at(place - 1));
  }

  int followersRank(String iso2) {
    return inDegree.rank(account(iso2));
  }

  int followsRank(String iso2) {
    return outDegree.rank(account(iso2));
  }

  int hubRank(String iso2) {
    return betweenness.rank(account(iso2));
  }

  /** How many times as great the betweenness at a place, from 1, is as at the next. */
  double hubLead(int place) {
    return betweenness.value(betweenness.at(place - 1)) / betweenness.value(betweenness.at(place));
  }

  /** How many places better an account stands as a hub than by its followers. */
  int rise(String iso2) {
    return followersRank(iso2) - hubRank(iso2);
  }

  /** Whether the program marks an account as a broker. */
  boolean isBroker(String iso2) {
    return Brokers.of(inDegree, betweenness).isBroker(account(iso2));
  }

  boolean follows(String one, String other) {
    return layer.follows(account(one), account(other));
  }

  /** The share of those whom an account follows that follow it back; NaN if it follows nobody. */
  double followedInReturn(String iso2) {
    return reciprocity.value(account(iso2));
  }

  /** How many accounts follow at least so many and at most so many peers. */
  long accountsThatFollow(int atLeast, int atMost) {
    return IntStream.range(0, layer.accountCount())
        .map(layer::outDegree)
        .filter(follows -> atLeast <= follows && follows <= atMost)
        .count();
  }

  int mostFollows() {
    return (int) outDegree.value(outDegree.at(0));
  }

  /** How strongly being followed goes with being followed in return: correlation, −1 to 1. */
  double pullOfReciprocity() {
    int[] known = IntStream.range(0, layer.accountCount()).filter(reciprocity::isDefined).toArray();
    double[] returned = IntStream.of(known).mapToDouble(reciprocity::value).toArray();
    double[] followers = IntStream.of(known).mapToDouble(inDegree::value).toArray();
    double meanReturned = Arrays.stream(returned).average().orElseThrow();
    double meanFollowers = Arrays.stream(followers).average().orElseThrow();
    double both = 0;
    double spreadReturned = 0;
    double spreadFollowers = 0;
    for (int i = 0; i < known.length; i++) {
      both += (returned[i] - meanReturned) * (followers[i] - meanFollowers);
      spreadReturned += (returned[i] - meanReturned) * (returned[i] - meanReturned);
      spreadFollowers += (followers[i] - meanFollowers) * (followers[i] - meanFollowers);
    }
    return both / Math.sqrt(spreadReturned * spreadFollowers);
  }

  /** How many times as dense follows are within regions as between them. */
  double regionalDensityRatio() {
    TextColumn region = text("region");
    double[] follows = new double[2];
    double[] pairs = new double[2];
    for (int u = 0; u < layer.accountCount(); u++) {
      for (int v = 0; v < layer.accountCount(); v++) {
        if (u != v) {
          int within = region.code(u) == region.code(v) ? 1 : 0;
          pairs[within]++;
          follows[within] += layer.follows(u, v) ? 1 : 0;
        }
      }
    }
    return follows[1] / pairs[1] / (follows[0] / pairs[0]);
  }

  /** The share of this network's follows that another network of the same accounts has, too. */
  double shareKeptIn(FollowNetwork later) {
    Layer laterLayer = later.layers().getFirst();
    double kept = 0;
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      int follower = later.account(network.id(layer.follower(arc))).orElseThrow();
      int followed = later.account(network.id(layer.target(arc))).orElseThrow();
      kept += laterLayer.follows(follower, followed) ? 1 : 0;
    }
    return kept / layer.arcCount();
  }
}
