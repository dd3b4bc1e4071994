package attache.view;

import attache.layouts.Positions;
import attache.measures.BetweennessEstimate;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.PathCost;
import attache.measures.RankMoves;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.measures.TieChanges;
import attache.network.AccountMatch;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The networks that a view's study compares: matched, numbered alike, placed once for all, and
 * measured. Immutable.
 */
public final class StudiedComparison {
  /** From how many accounts betweenness is estimated where exact numbers take long. */
  private static final int UNASKED = 1_024;

  private final MatchedNetworks matched;
  private final List<Part> parts;
  private final AlignedNetworks aligned;
  private final List<List<TieChanges>> changes;
  private final ShownActors shown;
  private final SourceSample sample;
  private final Map<String, List<Scores>> scores;

  /** Made when they are first asked for. */
  private final Map<Moved, RankMoves> moves = new ConcurrentHashMap<>();

  /**
   * One of the networks.
   *
   * @param name what people call it
   * @param brief the part of its name that tells it from the others
   * @param network the accounts that were observed in it, in their own numbers
   * @param layer the layer that is compared
   * @param silent how many accounts count as observed though they have no tie and nothing says that
   *     they were
   */
  public record Part(String name, String brief, FollowNetwork network, Layer layer, int silent) {}

  /** From which network to which ranks of a measure moved. */
  private record Moved(String measure, int from, int to) {}

  private StudiedComparison(
      MatchedNetworks matched,
      ShownActors shown,
      SourceSample sample,
      Map<String, List<Scores>> scores) {
    this(matched, shown, changes(matched, shown), sample, scores);
  }

  private StudiedComparison(
      MatchedNetworks matched,
      ShownActors shown,
      List<List<TieChanges>> changes,
      SourceSample sample,
      Map<String, List<Scores>> scores) {
    this.matched = matched;
    this.shown = shown;
    this.sample = sample;
    this.changes = List.copyOf(changes);
    this.scores = Map.copyOf(scores);
    parts = matched.parts();
    aligned = matched.aligned();
  }

  /**
   * Compares the networks of a view's study. Takes as long as the layout, unless the accounts stand
   * in the picture already, and the measures of each network.
   *
   * @param before a comparison that may be taken over if it is of the same networks
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static StudiedComparison of(
      ViewState view, Optional<StudiedComparison> before, Progress progress) {
    Progress matching = progress.part(0, 0.5);
    StudiedComparison compared =
        before
            .filter(known -> known.matched.isOf(view))
            .map(known -> known.sampled(view.sample()).filtered(view.filter(), matching))
            .orElseGet(
                () -> {
                  MatchedNetworks matched = MatchedNetworks.of(view, matching.part(0, 0.8));
                  return new StudiedComparison(
                      matched,
                      ShownActors.of(matched, view.filter(), matching.part(0.8, 1)),
                      view.sample(),
                      Map.of());
                });
    return compared.measured(measures(view), progress.part(0.5, 1));
  }

  /** The same networks, with betweenness counted from another sample. */
  private StudiedComparison sampled(SourceSample other) {
    if (other.equals(sample)) {
      return this;
    }
    Map<String, List<Scores>> kept = new HashMap<>(scores);
    kept.keySet().removeIf(Measures::isBetweenness);
    return new StudiedComparison(matched, shown, changes, other, kept);
  }

  /** The same networks in the same places, of which a filter may leave others. */
  private StudiedComparison filtered(Filter filter, Progress progress) {
    if (filter.equals(shown.filter())) {
      return this;
    }
    ShownActors left = ShownActors.of(matched, filter, progress);
    return new StudiedComparison(
        matched, left, sample, left.refersToAll() && shown.refersToAll() ? scores : Map.of());
  }

  /** Whether the ties of some of the networks have a direction. */
  public boolean isAnyDirected() {
    return parts.stream().anyMatch(part -> part.layer().directed());
  }

  private static List<List<TieChanges>> changes(MatchedNetworks matched, ShownActors shown) {
    AlignedNetworks aligned = matched.aligned();
    List<Part> parts = matched.parts();
    List<List<TieChanges>> all = new ArrayList<>();
    for (int from = 0; from < aligned.size(); from++) {
      List<TieChanges> row = new ArrayList<>();
      for (int to = 0; to < aligned.size(); to++) {
        row.add(
            to < from
                ? all.get(to).get(from).reversed()
                : shown.among(
                    TieChanges.between(
                        aligned.match(),
                        from,
                        parts.get(from).layer(),
                        to,
                        parts.get(to).layer())));
      }
      all.add(row);
    }
    return all;
  }

  /** The measures that a view's study shows of each network. */
  private static Set<String> measures(ViewState view) {
    Set<String> measures =
        new HashSet<>(
            List.of(
                Measures.IN_DEGREE,
                Measures.BETWEENNESS,
                view.study().comparison().measure(),
                view.encoding().size()));
    if (view.encoding().coloring() instanceof Coloring.ByMeasure(String measure)) {
      measures.add(measure);
    }
    measures.removeIf(key -> Measures.get(key).isEmpty());
    return measures;
  }

  private StudiedComparison measured(Set<String> wanted, Progress progress) {
    Set<String> missing = new HashSet<>(wanted);
    missing.removeAll(scores.keySet());
    if (missing.isEmpty()) {
      return this;
    }
    Map<String, List<Scores>> all = new HashMap<>(scores);
    int done = 0;
    for (String key : missing) {
      Measure measure = Measures.get(key).orElseThrow();
      List<Scores> each = new ArrayList<>();
      for (int which = 0; which < parts.size(); which++) {
        int steps = missing.size() * parts.size();
        Progress part = progress.part((double) done / steps, (done + 1.0) / steps);
        each.add(shown.measured(measure, which, sample(which), part));
        done++;
      }
      all.put(key, List.copyOf(each));
    }
    return new StudiedComparison(matched, shown, changes, sample, all);
  }

  /** Nobody waits unasked for what takes minutes: then betweenness is an estimate, and says so. */
  private SourceSample sample(int which) {
    boolean exact = sample.isEveryone(shown.accountCount(which));
    Layer layer = shown.refersToAll() ? parts.get(which).layer() : shown.measured(which);
    return exact && PathCost.isLong(layer) ? SourceSample.of(UNASKED) : sample;
  }

  /**
   * How far betweenness of a network may be off, if a measure that the study of a view shows is
   * estimated.
   */
  public Optional<BetweennessEstimate> estimate(ViewState view, int which) {
    return measures(view).stream()
        .flatMap(key -> scores(key, which).stream())
        .flatMap(found -> found.estimate().stream())
        .findFirst();
  }

  /** Whether it is what a view's study compares, with all measures that the study shows. */
  public boolean serves(ViewState view) {
    return matched.isOf(view)
        && shown.filter().equals(view.filter())
        && sample.equals(view.sample())
        && scores.keySet().containsAll(measures(view));
  }

  /** The networks, in their order. */
  public List<Part> parts() {
    return parts;
  }

  /** The networks numbered alike; the numbers of accounts below are theirs. */
  public AlignedNetworks aligned() {
    return aligned;
  }

  /** Which actors the filter leaves, and what of each network is among them. */
  public ShownActors shown() {
    return shown;
  }

  /** Whether accounts are the same if they are of one country; otherwise if they have one id. */
  public boolean isByCountry() {
    return matched.byCountry();
  }

  /**
   * The attribute by which the pictures are coloured where the colours of the view would mean
   * something else in each network; empty for one colour.
   */
  public String usualColor() {
    return matched.usualColor();
  }

  /** Whether any two networks have an account in common. */
  public boolean isAnyShared() {
    for (int account = 0; account < aligned.accountCount(); account++) {
      if (sampledIn(account) > 1) {
        return true;
      }
    }
    return false;
  }

  /** How many of the networks sampled an account. */
  public int sampledIn(int account) {
    int in = 0;
    for (int which = 0; which < parts.size(); which++) {
      in += aligned.isSampled(account, which) ? 1 : 0;
    }
    return in;
  }

  /** Where every account stands in each picture. */
  public Positions positions() {
    return matched.positions();
  }

  /** What became of the ties from one network to another. */
  public TieChanges changes(int from, int to) {
    return changes.get(from).get(to);
  }

  /** The scores of a measure in a network; undefined for whom it did not sample. */
  public Optional<Scores> scores(String measure, int which) {
    return Optional.ofNullable(scores.get(measure)).map(each -> each.get(which));
  }

  /** How the ranks of a measure moved from one network to another, if it was measured. */
  public Optional<RankMoves> moves(String measure, int from, int to) {
    if (!scores.containsKey(measure)) {
      return Optional.empty();
    }
    return Optional.of(
        moves.computeIfAbsent(
            new Moved(measure, from, to),
            wanted -> {
              // The scores are numbered by actor already.
              FollowNetwork actors = aligned.together();
              AccountMatch same = AccountMatch.byId(List.of(actors, actors));
              List<Scores> each = scores.getOrDefault(measure, List.of());
              RankMoves all = RankMoves.between(same, 0, each.get(from), 1, each.get(to));
              return all.among(shown.actors());
            }));
  }

  /** The account that stands for one of the open network; none if it is in no compared network. */
  public OptionalInt accountOf(int openAccount) {
    return matched.actor(openAccount);
  }

  /** The account of the open network that an account stands for; none if that has none. */
  public OptionalInt openAccount(int account) {
    return matched.openAccount(account);
  }

  /** The account that a view's study looks at: the one that is selected, or one of elsewhere. */
  public OptionalInt focus(ViewState view) {
    if (view.selection().leading().isPresent()) {
      return accountOf(view.selection().leading().getAsInt());
    }
    return aligned.together().account(view.study().comparison().focus());
  }

  /** The accounts that are selected, the one that the study looks at last. */
  public Selection selection(ViewState view) {
    List<Integer> accounts = new ArrayList<>();
    view.selection().accounts().forEach(own -> accountOf(own).ifPresent(accounts::add));
    if (view.selection().isEmpty()) {
      focus(view).ifPresent(accounts::add);
    }
    return Selection.of(accounts);
  }

  /** The view with one account selected, whether the open network has it or not. */
  public ViewState select(ViewState view, int account) {
    OptionalInt own = openAccount(account);
    ViewState selected =
        view.withSelection(own.isPresent() ? Selection.of(own.getAsInt()) : Selection.NONE);
    String focus = own.isPresent() ? "" : aligned.together().id(account);
    return selected.withStudy(
        selected.study().withComparison(selected.study().comparison().withFocus(focus)));
  }

  /** The number of the network that changes are counted from. */
  public int from(ViewState view) {
    return view.study().comparison().from(parts.size());
  }

  /** The number of the network that changes are counted to; another one if there are two. */
  public int to(ViewState view) {
    return view.study().comparison().to(parts.size());
  }
}
