package attache.view;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Applies a filter to a layer, once. */
final class Filtering {
  private final FollowNetwork network;
  private final Layer layer;
  private final List<Criterion> criteria;
  private final Map<String, Scores> scores;
  private final Progress progress;
  private final int[] hiddenBy;

  Filtering(
      FollowNetwork network,
      Layer layer,
      Filter filter,
      Map<String, Scores> scores,
      Progress progress) {
    this.network = network;
    this.layer = layer;
    this.criteria = filter.criteria();
    this.scores = scores;
    this.progress = progress;
    hiddenBy = new int[layer.accountCount()];
  }

  /** For each account the place of the criterion that hides it; −1 if it is shown. */
  int[] run() {
    Arrays.fill(hiddenBy, -1);
    List<Integer> egos = new ArrayList<>();
    List<Integer> cores = new ArrayList<>();
    for (int place = 0; place < criteria.size(); place++) {
      progress.report((double) place / criteria.size());
      switch (criteria.get(place)) {
        case Criterion.MeasureRange range -> hideUnless(place, inRange(range));
        case Criterion.AttributeRange range -> hideUnless(place, inRange(range));
        case Criterion.AttributeValues values -> hideUnless(place, amongValues(values));
        case Criterion.Ego ego -> egos.add(place);
        case Criterion.Core core -> cores.add(place);
        case Criterion.NoIsolates isolates -> cores.add(place);
      }
    }
    BitSet passable = left();
    for (int place : egos) {
      BitSet near = near((Criterion.Ego) criteria.get(place), passable);
      hideUnless(place, near::get);
    }
    if (!cores.isEmpty()) {
      hideOutsideCores(cores);
    }
    progress.report(1);
    return hiddenBy;
  }

  private void hideUnless(int place, IntPredicate met) {
    for (int account = 0; account < hiddenBy.length; account++) {
      if (hiddenBy[account] < 0 && !met.test(account)) {
        hiddenBy[account] = place;
      }
    }
  }

  private BitSet left() {
    BitSet left = new BitSet(hiddenBy.length);
    for (int account = 0; account < hiddenBy.length; account++) {
      left.set(account, hiddenBy[account] < 0);
    }
    return left;
  }

  private IntPredicate inRange(Criterion.MeasureRange range) {
    Scores of = scores.get(range.measure());
    if (of == null) {
      throw new IllegalArgumentException("no scores of “" + range.measure() + "”");
    }
    return account -> of.value(account) >= range.least() && of.value(account) <= range.most();
  }

  private IntPredicate inRange(Criterion.AttributeRange range) {
    Optional<AttributeColumn> column = network.attribute(range.attribute());
    if (column.isPresent() && column.get() instanceof NumberColumn numbers) {
      return account ->
          numbers.value(account) >= range.least() && numbers.value(account) <= range.most();
    }
    return account -> false;
  }

  private IntPredicate amongValues(Criterion.AttributeValues values) {
    Optional<AttributeColumn> column = network.attribute(values.attribute());
    if (column.isEmpty()) {
      return account -> values.missing();
    }
    return account -> {
      List<String> groups = column.get().groups(account);
      return groups.stream().allMatch(String::isBlank)
          ? values.missing()
          : groups.stream().anyMatch(values.values()::contains);
    };
  }

  /** Breadth first from the middle, through accounts that may be passed. */
  private BitSet near(Criterion.Ego ego, BitSet passable) {
    BitSet reached = new BitSet(layer.accountCount());
    if (ego.account() < 0 || ego.account() >= layer.accountCount()) {
      return reached;
    }
    reached.set(ego.account());
    int[] queue = new int[layer.accountCount()];
    queue[0] = ego.account();
    int end = 1;
    int head = 0;
    for (int step = 0; step < ego.steps() && head < end; step++) {
      for (int last = end; head < last; head++) {
        int account = queue[head];
        for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
          end = visit(layer.target(arc), passable, reached, queue, end);
        }
        for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
          end = visit(layer.source(position), passable, reached, queue, end);
        }
      }
    }
    return reached;
  }

  private static int visit(int peer, BitSet passable, BitSet reached, int[] queue, int end) {
    if (!passable.get(peer) || reached.get(peer)) {
      return end;
    }
    reached.set(peer);
    queue[end] = peer;
    return end + 1;
  }

  /** One peeling serves all: a core number of at least k means the k-core, of 1 any tie at all. */
  private void hideOutsideCores(List<Integer> places) {
    SubLayer part = SubLayer.of(layer, left());
    double[] cores =
        part.spread(
            Measures.get(Measures.CORENESS)
                .orElseThrow()
                .compute(part.layer(), progress)
                .toArray());
    for (int place : places) {
      int k = criteria.get(place) instanceof Criterion.Core core ? core.k() : 1;
      hideUnless(place, account -> cores[account] >= k);
    }
  }
}
