package attache.view;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * A filter of networks that are compared. An actor is left in all of them if it meets the filter in
 * one network at least that sampled it, so that nobody looks as if it had come or gone, or had not
 * been sampled, because of the filter.
 */
final class ActorFilter {
  private final AlignedNetworks aligned;
  private final List<Layer> own;
  private final Filter filter;

  /**
   * @param own the layer of each network in the numbers of its own accounts
   * @param filter in the numbers of the actors
   */
  private ActorFilter(AlignedNetworks aligned, List<Layer> own, Filter filter) {
    this.aligned = aligned;
    this.own = own;
    this.filter = filter;
  }

  /**
   * The actors whom a filter leaves. Takes as long as its measures in each network.
   *
   * @param own the layer of each network in the numbers of its own accounts
   * @param filter of the open network
   * @param actorOf the actor of an account of the open network; none if it is in no compared one
   */
  static BitSet left(
      AlignedNetworks aligned,
      List<Layer> own,
      Filter filter,
      IntFunction<OptionalInt> actorOf,
      Progress progress) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion criterion : filter.criteria()) {
      criteria.add(
          criterion instanceof Criterion.Ego ego
              ? new Criterion.Ego(actorOf.apply(ego.account()).orElse(-1), ego.steps())
              : criterion);
    }
    ActorFilter actors = new ActorFilter(aligned, own, new Filter(criteria, filter.scope()));
    BitSet left = new BitSet();
    for (int which = 0; which < aligned.size(); which++) {
      double size = aligned.size();
      left.or(actors.left(which, progress.part(which / size, (which + 1) / size)));
    }
    return left;
  }

  private BitSet left(int which, Progress progress) {
    Map<String, Scores> scores = new HashMap<>();
    Measures.computeAll(
            own.get(which),
            filter.measures().stream().filter(key -> Measures.get(key).isPresent()).toList(),
            Map.of(),
            progress)
        .forEach((key, found) -> scores.put(key, spread(aligned, found, which)));
    BitSet left =
        Shown.of(aligned.network(which), aligned.layer(which), filter, scores, progress).accounts();
    left.and(aligned.sampled(which));
    return left;
  }

  /** Scores of a network's own accounts as those of the actors; undefined for all others. */
  static Scores spread(AlignedNetworks aligned, Scores own, int which) {
    return own.renumbered(
        aligned.accountCount(), actor -> aligned.match().account(actor, which).orElse(-1));
  }
}
