package attache.measures;

import attache.network.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which of some accounts are tied to each other, by a follow either way.
 *
 * @param tied how many pairs are tied
 * @param pairs how many pairs there are
 * @param first the first tied pairs, in the order of the accounts
 */
public record TiesAmong(long tied, long pairs, List<Tie> first) {
  /**
   * A tie between two accounts.
   *
   * @param follower the one that follows; of mutual ties, the one that was named first
   * @param followed the other
   * @param mutual whether both follow each other
   */
  public record Tie(int follower, int followed, boolean mutual) {}

  /** Keeps a copy. */
  public TiesAmong {
    first = List.copyOf(first);
  }

  /**
   * Finds them. Takes O(n + m') for n accounts of the layer and m' ties of the accounts that are
   * asked for, however many pairs of them there are.
   *
   * @param accounts different accounts of the layer
   * @param most how many tied pairs are listed
   */
  public static TiesAmong of(Layer layer, List<Integer> accounts, int most) {
    int[] place = new int[layer.accountCount()];
    Arrays.fill(place, -1);
    for (int i = 0; i < accounts.size(); i++) {
      place[accounts.get(i)] = i;
    }
    List<Tie> first = new ArrayList<>();
    long tied = 0;
    for (int one : accounts) {
      List<Tie> listed = new ArrayList<>();
      boolean listing = first.size() < most;
      for (int arc = layer.outStart(one); arc < layer.outEnd(one); arc++) {
        int other = layer.target(arc);
        if (place[other] > place[one]) {
          tied++;
          if (listing) {
            listed.add(new Tie(one, other, layer.follows(other, one)));
          }
        }
      }
      for (int position = layer.inStart(one); position < layer.inEnd(one); position++) {
        int other = layer.source(position);
        if (place[other] > place[one] && !layer.follows(one, other)) {
          tied++;
          if (listing) {
            listed.add(new Tie(other, one, false));
          }
        }
      }
      listed.sort(
          Comparator.comparingInt(
              tie -> place[tie.follower() == one ? tie.followed() : tie.follower()]));
      first.addAll(listed.subList(0, Math.min(listed.size(), most - first.size())));
    }
    return new TiesAmong(tied, (long) accounts.size() * (accounts.size() - 1) / 2, first);
  }
}
