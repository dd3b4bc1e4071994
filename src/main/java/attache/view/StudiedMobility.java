package attache.view;

import attache.measures.Baseline;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Mobility;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the study of mobility is about in a view: its choices, those that were left open made from
 * what the network has, and the ranks among the accounts that are shown.
 *
 * @param baseline what the network is compared with
 * @param measure what ranks the network
 * @param scores the measure's scores
 * @param mobility the ranks among the shown accounts
 * @param club the club whose members are the powers; empty if there is none
 * @param powers its members among the ranked accounts
 */
public record StudiedMobility(
    Baseline baseline,
    Measure measure,
    Scores scores,
    Mobility mobility,
    String club,
    Set<Integer> powers) {
  /** Clubs of the field, those of great powers first. */
  private static final List<String> CLUBS = List.of("G7", "P5", "BRICS", "G20", "EU", "NATO");

  /** So many accounts climb or fall most, unless a tenth of all are fewer. */
  private static final int MOST_NOTABLE = 10;

  public StudiedMobility {
    powers = Set.copyOf(powers);
  }

  /**
   * What a view's study is about.
   *
   * @return nothing if the network has no such baseline, or the measure's scores are not there yet
   */
  public static Optional<StudiedMobility> of(ViewState view, ScoreTable table) {
    MobilityStudy study = view.study().mobility();
    Optional<Baseline> baseline = baseline(view);
    Optional<Measure> measure = Measures.get(study.measure());
    Optional<Scores> scores = table.get(study.measure());
    if (baseline.isEmpty() || measure.isEmpty() || scores.isEmpty()) {
      return Optional.empty();
    }
    Optional<Shown> shown = table.shown();
    Mobility mobility =
        Mobility.among(
            baseline.get().toArray(),
            baseline.get().best(),
            scores.get().toArray(),
            account -> shown.map(left -> left.contains(account)).orElse(true));
    String club = club(view);
    return Optional.of(
        new StudiedMobility(
            baseline.get(),
            measure.get(),
            scores.get(),
            mobility,
            club,
            members(view.network(), club).stream()
                .filter(mobility::isPresent)
                .collect(Collectors.toSet())));
  }

  /** The baseline of a view's study; nothing if its network has no numeric attribute. */
  public static Optional<Baseline> baseline(ViewState view) {
    List<Baseline> all = Baseline.all(view.network());
    String wanted = view.study().mobility().baseline();
    return all.stream()
        .filter(one -> one.attribute().equals(wanted))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .min(
                        Comparator.comparing(
                            one -> !one.attribute().toLowerCase(Locale.ROOT).contains("gdp"))));
  }

  /** The club of a view's study; empty if its network has none. */
  public static String club(ViewState view) {
    List<String> clubs = clubs(view.network());
    String wanted = view.study().mobility().powers();
    return clubs.contains(wanted) ? wanted : clubs.isEmpty() ? "" : clubs.getFirst();
  }

  /** The clubs of a network, those of great powers first, that have two members at least. */
  public static List<String> clubs(FollowNetwork network) {
    Map<String, Integer> sizes = new HashMap<>();
    for (AttributeColumn column : network.attributes()) {
      if (column instanceof ListColumn) {
        for (int account = 0; account < column.size(); account++) {
          column.groups(account).forEach(club -> sizes.merge(club, 1, Integer::sum));
        }
      }
    }
    List<String> clubs = new ArrayList<>(CLUBS);
    new TreeSet<>(sizes.keySet())
        .stream().filter(club -> !CLUBS.contains(club)).forEach(clubs::add);
    clubs.removeIf(club -> sizes.getOrDefault(club, 0) < 2);
    return clubs;
  }

  /** The accounts that some list names as members of a club, in the order of the network. */
  public static List<Integer> members(FollowNetwork network, String club) {
    return IntStream.range(0, network.accountCount())
        .filter(
            account ->
                network.attributes().stream()
                    .anyMatch(
                        column ->
                            column instanceof ListColumn && column.groups(account).contains(club)))
        .boxed()
        .toList();
  }

  /** How many accounts each account passes; 0 if it is not ranked. Takes O(n log n). */
  public int[] passes() {
    return mobility.passes(account -> true);
  }

  /** How many powers each account passes; 0 if it is not ranked. Takes O(n log n). */
  public int[] passesOfPowers() {
    return mobility.passes(powers::contains);
  }

  /** The powers that an account passes, in the order of the baseline. */
  public List<Integer> powersPassed(int account) {
    return mobility.passed(account).stream().filter(powers::contains).toList();
  }

  /** The accounts that climb most, of which there are few beside all others; the greatest first. */
  public List<Integer> climbers() {
    return few(mobility.byPlaces().stream().filter(account -> mobility.places(account) > 0));
  }

  /** The accounts that fall most, of which there are few beside all others; the greatest first. */
  public List<Integer> fallers() {
    return few(
        mobility.byPlaces().reversed().stream().filter(account -> mobility.places(account) < 0));
  }

  private List<Integer> few(Stream<Integer> accounts) {
    return accounts.limit(Math.min(MOST_NOTABLE, Math.ceilDiv(mobility.count(), 10))).toList();
  }

  /**
   * The accounts that are no powers and stand in the network above every power, though below some
   * of them by the baseline, in the order of the network rank. Takes O(n log n).
   */
  public List<Integer> risers() {
    OptionalDouble first = powers.stream().mapToDouble(mobility::networkRank).min();
    if (first.isEmpty()) {
      return List.of();
    }
    int[] passes = passesOfPowers();
    return IntStream.of(mobility.accounts())
        .boxed()
        .filter(account -> mobility.networkRank(account) < first.getAsDouble())
        .filter(account -> passes[account] > 0)
        .sorted(Comparator.comparingDouble(mobility::networkRank))
        .toList();
  }
}
