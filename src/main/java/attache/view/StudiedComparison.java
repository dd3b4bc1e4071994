package attache.view;

import attache.facts.Countries;
import attache.facts.Country;
import attache.layouts.ForceLayout;
import attache.layouts.Positions;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.RankMoves;
import attache.measures.Scores;
import attache.measures.TieChanges;
import attache.network.AccountMatch;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The networks that a view's study compares: matched, numbered alike, placed once for all, and
 * measured. Immutable.
 */
public final class StudiedComparison {
  /** The seed of a layout of all networks together; any would do, but it must stay the same. */
  private static final long SEED = 7;

  private final Basis basis;
  private final List<Part> parts;
  private final AlignedNetworks aligned;
  private final boolean byCountry;
  private final Positions positions;
  private final List<List<TieChanges>> changes;
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
   */
  public record Part(String name, String brief, FollowNetwork network, Layer layer) {}

  /** From which network to which ranks of a measure moved. */
  private record Moved(String measure, int from, int to) {}

  /**
   * What a comparison follows from, but for the measures.
   *
   * @param arranged where the picture has the accounts of the open network, if they stand there
   */
  private record Basis(
      FollowNetwork open,
      List<ComparedNetwork> networks,
      ComparisonStudy.Matching matching,
      @Nullable Positions arranged) {
    boolean serves(ViewState view) {
      ComparisonStudy study = view.study().comparison();
      return open == view.network()
          && networks.equals(study.networks(view.network(), view.layerName()))
          && matching == study.matching()
          && (arranged == null || arranged.equals(view.arrangement().positions()));
    }
  }

  private StudiedComparison(
      Basis basis,
      List<Part> parts,
      AlignedNetworks aligned,
      boolean byCountry,
      Positions positions,
      List<List<TieChanges>> changes,
      Map<String, List<Scores>> scores) {
    this.basis = basis;
    this.parts = List.copyOf(parts);
    this.aligned = aligned;
    this.byCountry = byCountry;
    this.positions = positions;
    this.changes = List.copyOf(changes);
    this.scores = Map.copyOf(scores);
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
    StudiedComparison compared =
        before
            .filter(known -> known.basis.serves(view))
            .orElseGet(() -> matched(view, progress.part(0, 0.5)));
    return compared.measured(measures(view), progress.part(0.5, 1));
  }

  private static StudiedComparison matched(ViewState view, Progress progress) {
    FollowNetwork open = view.network();
    ComparisonStudy study = view.study().comparison();
    List<ComparedNetwork> networks = study.networks(open, view.layerName());
    List<Part> parts = new ArrayList<>();
    List<String> names = networks.stream().map(network -> network.name(open)).toList();
    List<String> brief = BriefNames.of(names);
    for (int which = 0; which < networks.size(); which++) {
      ComparedNetwork network = networks.get(which);
      FollowNetwork observed = network.observed(open);
      Layer layer = network.layer(open, observed);
      parts.add(new Part(names.get(which), brief.get(which), observed, layer));
    }
    List<FollowNetwork> observed = parts.stream().map(Part::network).toList();
    AccountMatch ids = AccountMatch.byId(observed);
    boolean byCountry =
        switch (study.matching()) {
          case ID -> false;
          case COUNTRY -> true;
          case BEST -> observed.size() > 1 && !ids.joinsAll();
        };
    AccountMatch match =
        byCountry ? AccountMatch.byCountry(observed, StudiedComparison::code) : ids;
    AlignedNetworks aligned = AlignedNetworks.of(match, parts.stream().map(Part::layer).toList());
    progress.report(0.2);
    Basis basis = new Basis(open, networks, study.matching(), null);
    Optional<Positions> arranged = arranged(view, parts, aligned);
    if (arranged.isPresent()) {
      basis = new Basis(open, networks, study.matching(), view.arrangement().positions());
    }
    Positions positions =
        arranged.orElseGet(
            () ->
                ForceLayout.begin(
                        aligned.together().layers().getFirst(), SEED, progress.part(0.2, 0.9))
                    .positions());
    return new StudiedComparison(
        basis, parts, aligned, byCountry, positions, changes(aligned, parts), Map.of());
  }

  private static String code(String country) {
    return Countries.find(country).map(Country::iso3).orElse("");
  }

  /** Where the picture of the open network has all actors; nothing if it lacks one. */
  private static Optional<Positions> arranged(
      ViewState view, List<Part> parts, AlignedNetworks aligned) {
    double[] x = new double[aligned.accountCount()];
    double[] y = new double[x.length];
    boolean[] placed = new boolean[x.length];
    List<ComparedNetwork> networks =
        view.study().comparison().networks(view.network(), view.layerName());
    for (int which = 0; which < parts.size(); which++) {
      if (networks.get(which).elsewhere().isPresent()) {
        continue;
      }
      FollowNetwork network = parts.get(which).network();
      for (int account = 0; account < network.accountCount(); account++) {
        int actor = aligned.match().actor(which, account).orElseThrow();
        int own = view.network().account(network.id(account)).orElseThrow();
        x[actor] = view.arrangement().positions().x(own);
        y[actor] = view.arrangement().positions().y(own);
        placed[actor] = true;
      }
    }
    for (boolean one : placed) {
      if (!one) {
        return Optional.empty();
      }
    }
    return Optional.of(Positions.of(x, y));
  }

  private static List<List<TieChanges>> changes(AlignedNetworks aligned, List<Part> parts) {
    List<List<TieChanges>> all = new ArrayList<>();
    for (int from = 0; from < aligned.size(); from++) {
      List<TieChanges> row = new ArrayList<>();
      for (int to = 0; to < aligned.size(); to++) {
        row.add(
            to < from
                ? all.get(to).get(from).reversed()
                : TieChanges.between(
                    aligned.match(), from, parts.get(from).layer(), to, parts.get(to).layer()));
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
        each.add(spread(measure.compute(parts.get(which).layer(), part), which));
        done++;
      }
      all.put(key, List.copyOf(each));
    }
    return new StudiedComparison(basis, parts, aligned, byCountry, positions, changes, all);
  }

  /** Scores of a network's own accounts as those of the actors. */
  private Scores spread(Scores own, int which) {
    double[] values = new double[aligned.accountCount()];
    Arrays.fill(values, Double.NaN);
    for (int account = 0; account < parts.get(which).network().accountCount(); account++) {
      values[aligned.match().actor(which, account).orElseThrow()] = own.value(account);
    }
    return Scores.of(values);
  }

  /** Whether it is what a view's study compares, with all measures that the study shows. */
  public boolean serves(ViewState view) {
    return basis.serves(view) && scores.keySet().containsAll(measures(view));
  }

  /** The networks, in their order. */
  public List<Part> parts() {
    return parts;
  }

  /** The networks numbered alike; the numbers of accounts below are theirs. */
  public AlignedNetworks aligned() {
    return aligned;
  }

  /** Whether accounts are the same if they are of one country; otherwise if they have one id. */
  public boolean isByCountry() {
    return byCountry;
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
    return positions;
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
              FollowNetwork all = aligned.together();
              AccountMatch same = AccountMatch.byId(List.of(all, all));
              List<Scores> each = scores.getOrDefault(measure, List.of());
              return RankMoves.between(same, 0, each.get(from), 1, each.get(to));
            }));
  }

  /** The account that stands for one of the open network; none if it is in no compared network. */
  public OptionalInt accountOf(int openAccount) {
    String id = basis.open().id(openAccount);
    for (int which = 0; which < parts.size(); which++) {
      if (basis.networks().get(which).elsewhere().isEmpty()) {
        OptionalInt own = parts.get(which).network().account(id);
        if (own.isPresent()) {
          return aligned.match().actor(which, own.getAsInt());
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The account of the open network that an account stands for; none if that has none. */
  public OptionalInt openAccount(int account) {
    for (int which = 0; which < parts.size(); which++) {
      OptionalInt own = aligned.match().account(account, which);
      if (basis.networks().get(which).elsewhere().isEmpty() && own.isPresent()) {
        return basis.open().account(parts.get(which).network().id(own.getAsInt()));
      }
    }
    return OptionalInt.empty();
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
    int from = view.study().comparison().from();
    return from < parts.size() ? from : 0;
  }

  /** The number of the network that changes are counted to; another one if there are two. */
  public int to(ViewState view) {
    int to = view.study().comparison().to();
    return to < parts.size() && to != from(view) ? to : from(view) == 0 ? parts.size() - 1 : 0;
  }
}
