package attache.view;

import attache.layouts.Positions;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.measures.TieChanges;
import attache.network.AlignedNetworks;
import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The actors of compared networks whom the view's filter leaves, and what of each network is among
 * them. Measures refer to the whole networks or to what is shown, as the filter says. Immutable.
 */
public final class ShownActors {
  private final AlignedNetworks aligned;
  private final Filter filter;
  private final BitSet actors;
  private final List<SubLayer> ties;
  private final List<Layer> own;
  private final List<Layer> measured;

  private ShownActors(AlignedNetworks aligned, List<Layer> own, Filter filter, BitSet actors) {
    this.aligned = aligned;
    this.filter = filter;
    this.actors = actors;
    List<SubLayer> parts = new ArrayList<>();
    List<Layer> layers = new ArrayList<>();
    for (int which = 0; which < aligned.size(); which++) {
      BitSet accounts = new BitSet();
      for (int account = 0; account < own.get(which).accountCount(); account++) {
        accounts.set(account, actors.get(aligned.match().actor(which, account).orElseThrow()));
      }
      SubLayer part = SubLayer.of(own.get(which), accounts);
      parts.add(part);
      Layer whole = aligned.layer(which);
      layers.add(refersToAll() ? whole : SubLayer.of(whole, actors).inPlace());
    }
    ties = List.copyOf(parts);
    measured = List.copyOf(layers);
    this.own = List.copyOf(own);
  }

  /**
   * Applies a filter of the open network to networks that are compared.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static ShownActors of(MatchedNetworks matched, Filter filter, Progress progress) {
    return of(
        matched.aligned(),
        matched.parts().stream().map(StudiedComparison.Part::layer).toList(),
        filter,
        matched::actor,
        progress);
  }

  /**
   * Applies a filter to networks that are compared. An actor is left in all of them if it meets the
   * filter in one network at least that sampled it, so that nobody looks as if it had come or gone,
   * or had not been sampled, because of the filter.
   *
   * @param own the layer of each network in the numbers of its own accounts
   * @param filter its accounts in the numbers that {@code actorOf} knows
   * @param actorOf the actor of such an account; none if it is in no compared network
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static ShownActors of(
      AlignedNetworks aligned,
      List<Layer> own,
      Filter filter,
      IntFunction<OptionalInt> actorOf,
      Progress progress) {
    BitSet actors = new BitSet();
    if (filter.isEmpty()) {
      actors.set(0, aligned.accountCount());
    } else {
      actors = ActorFilter.left(aligned, own, filter, actorOf, progress);
    }
    return new ShownActors(aligned, own, filter, actors);
  }

  /** Whether measures refer to the whole networks, whatever is hidden. */
  public boolean refersToAll() {
    return filter.isEmpty() || filter.scope() == Filter.Scope.WHOLE;
  }

  /** The filter; it may leave everybody. */
  public Filter filter() {
    return filter;
  }

  /** How many actors are left. */
  public int count() {
    return actors.cardinality();
  }

  /** Whether an actor is left. */
  public boolean contains(int actor) {
    return actors.get(actor);
  }

  /** Of the positions of all actors those of the actors that are left; all of them if none is. */
  public Positions among(Positions all) {
    return actors.isEmpty()
        ? all
        : Positions.of(
            actors.stream().mapToDouble(all::x).toArray(),
            actors.stream().mapToDouble(all::y).toArray());
  }

  /** The actors that are left; a copy. */
  public BitSet actors() {
    return (BitSet) actors.clone();
  }

  /** The actors that are left and that a network sampled; a copy. */
  public BitSet in(int which) {
    BitSet both = aligned.sampled(which);
    both.and(actors);
    return both;
  }

  /** How many accounts of a network are left. */
  public int accountCount(int which) {
    return ties.get(which).layer().accountCount();
  }

  /** How many follows of a network are among accounts that are left. */
  public int arcCount(int which) {
    return ties.get(which).layer().arcCount();
  }

  /**
   * The layer that the measures of a network refer to, in the numbers of the actors: the whole one,
   * or the ties among those that are left.
   */
  public Layer measured(int which) {
    return measured.get(which);
  }

  /**
   * The scores of a measure in a network, as those of the actors; undefined where there is none.
   *
   * @param sample from how many accounts betweenness is counted, where the network is so large that
   *     exact numbers take long, or so many were asked for
   */
  public Scores measured(Measure measure, int which, SourceSample sample, Progress progress) {
    SubLayer part = ties.get(which);
    return ActorFilter.spread(
        aligned,
        refersToAll()
            ? compute(measure, own.get(which), sample, progress)
            : compute(measure, part.layer(), sample, progress).spread(part),
        which);
  }

  private static Scores compute(
      Measure measure, Layer layer, SourceSample sample, Progress progress) {
    return Measures.computeAll(layer, List.of(measure.key()), Map.of(), sample, progress)
        .firstEntry()
        .getValue();
  }

  /** The changes among the actors that are left. */
  TieChanges among(TieChanges changes) {
    return filter.isEmpty() ? changes : changes.among(actors);
  }
}
