package attache.view;

import attache.network.FollowNetwork;
import attache.network.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the study that compares networks looks at.
 *
 * @param networks the networks, at most {@link #MOST}, in the order in which they are shown; empty
 *     for the waves of the open network, or for its shown layer alone
 * @param matching what makes accounts of several networks the same
 * @param chart how they are compared
 * @param from number of the network that changes are counted from
 * @param to number of the network that changes are counted to
 * @param measure key of the measure that accounts are ranked by
 * @param focus key of the account that is looked at although the open network does not have it;
 *     empty for the one that is selected
 * @param moment where the slider of time stands: 0 for the first network, 1 for the second, and
 *     between them on the way from one to the other
 */
public record ComparisonStudy(
    List<ComparedNetwork> networks,
    Matching matching,
    Chart chart,
    int from,
    int to,
    String measure,
    String focus,
    double moment) {
  /** More than these side by side would be too small to read. */
  public static final int MOST = 4;

  /** The waves of the open network side by side, ranked by in-degree. */
  public static final ComparisonStudy DEFAULT =
      new ComparisonStudy(List.of(), Matching.BEST, Chart.SIDE_BY_SIDE, 0, 1, "in_degree", "", 0);

  /** What makes accounts of several networks the same. */
  public enum Matching {
    /** Their ids, or their country where ids tell too little. */
    BEST,
    /** Their ids. */
    ID,
    /** Their country. */
    COUNTRY
  }

  /** How networks are compared. */
  public enum Chart {
    /** A picture of each, every account in the same place. */
    SIDE_BY_SIDE,
    /** What was gained and lost between two of them, in one picture. */
    DIFFERENCE,
    /** One after the other, with what changes on the way. */
    TIME,
    /** The ranks of accounts in two of them. */
    RANKS,
    /** One account, or country, in all of them. */
    CARD;

    /** Whether it is a picture of networks, and no table. */
    public boolean isPicture() {
      return this == SIDE_BY_SIDE || this == DIFFERENCE || this == TIME;
    }
  }

  /**
   * @throws IllegalArgumentException if there are too many networks, or a number is no number of
   *     one
   */
  public ComparisonStudy {
    networks = List.copyOf(networks);
    if (networks.size() > MOST
        || from < 0
        || to < 0
        || from >= MOST
        || to >= MOST
        || !(moment >= 0 && moment < MOST)) {
      throw new IllegalArgumentException(
          networks.size() + " networks from " + from + " to " + to + " at " + moment);
    }
  }

  /** The number of the network that changes are counted from, among so many. */
  public int from(int count) {
    return from < count ? from : 0;
  }

  /** The number of the network that changes are counted to; another one if there are two. */
  public int to(int count) {
    return to < count && to != from(count) ? to : from(count) == 0 ? count - 1 : 0;
  }

  /** The networks that are compared in a view whose network is open. */
  public List<ComparedNetwork> networks(FollowNetwork open, String shownLayer) {
    List<ComparedNetwork> there =
        networks.stream().filter(network -> network.isThere(open)).toList();
    return there.isEmpty() ? usual(open, shownLayer) : there;
  }

  /** The last waves of the kind that is shown, or the shown layer alone. */
  private static List<ComparedNetwork> usual(FollowNetwork open, String shownLayer) {
    String kind = open.layer(shownLayer).map(Layer::kind).orElse("");
    List<ComparedNetwork> waves = new ArrayList<>();
    for (Layer layer : open.layers()) {
      if (layer.kind().equals(kind) && !layer.wave().isEmpty()) {
        waves.add(ComparedNetwork.ofOpen(layer.name()));
      }
    }
    return waves.size() < 2
        ? List.of(ComparedNetwork.ofOpen(shownLayer))
        : waves.subList(Math.max(0, waves.size() - MOST), waves.size());
  }

  /** Of other networks; changes are counted from the first to the last of them. */
  public ComparisonStudy withNetworks(List<ComparedNetwork> value) {
    return new ComparisonStudy(
        value, matching, chart, 0, Math.max(1, value.size() - 1), measure, focus, 0);
  }

  /** With accounts matched otherwise. */
  public ComparisonStudy withMatching(Matching value) {
    return new ComparisonStudy(networks, value, chart, from, to, measure, focus, moment);
  }

  /** Shown otherwise. */
  public ComparisonStudy withChart(Chart value) {
    return new ComparisonStudy(networks, matching, value, from, to, measure, focus, moment);
  }

  /** With changes counted between two other networks. */
  public ComparisonStudy withPair(int first, int second) {
    return new ComparisonStudy(networks, matching, chart, first, second, measure, focus, moment);
  }

  /** With accounts ranked by another measure. */
  public ComparisonStudy withMeasure(String value) {
    return new ComparisonStudy(networks, matching, chart, from, to, value, focus, moment);
  }

  /** Looking at another account that the open network does not have; at none if it is empty. */
  public ComparisonStudy withFocus(String value) {
    return new ComparisonStudy(networks, matching, chart, from, to, measure, value, moment);
  }

  /** With the slider of time elsewhere. */
  public ComparisonStudy withMoment(double value) {
    return new ComparisonStudy(networks, matching, chart, from, to, measure, focus, value);
  }
}
