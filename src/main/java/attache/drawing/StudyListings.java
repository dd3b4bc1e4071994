package attache.drawing;

import attache.measures.FollowBacks;
import attache.measures.LayerAgreement;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Mobility;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.SubLayer;
import attache.text.Messages;
import attache.text.TellingParts;
import attache.view.StudiedLayers;
import attache.view.StudiedMobility;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tables of the studies of one network tell; a row an account. */
public final class StudyListings {
  private StudyListings() {}

  /** All accounts with both ranks, the greatest climb first. */
  public static StudyListing mobility(ViewState view, StudiedMobility found) {
    FollowNetwork network = view.network();
    Mobility mobility = found.mobility();
    String baseline = AttributeNames.brief(found.baseline().attribute());
    String measure = MeasureText.name(found.measure(), view.layer().directed());
    List<Integer> own = mobility.byPlaces();
    int[] passed = found.passes();
    StudyColumn passes =
        counts("passes", Messages.text("drawing.study.passes"), account -> passed[account]);
    boolean club = !found.club().isEmpty();
    return new StudyListing(
        StudyView.Table.MOBILITY,
        Stream.of(
                List.of(
                    ids(network),
                    names(network),
                    counts("baseline", baseline, found.baseline()::value).forFiles(),
                    counts(found.measure().key(), measure, found.scores()::value).forFiles(),
                    ranks(
                        "baseline_rank",
                        Messages.text("drawing.study.rank", baseline),
                        own,
                        mobility::baselineRank),
                    ranks(
                        "network_rank",
                        Messages.text("drawing.study.rank", measure),
                        own,
                        mobility::networkRank),
                    places(own, mobility::places),
                    club ? passes.forFiles() : passes),
                club ? ofClub(network, found) : List.<StudyColumn>of())
            .flatMap(List::stream)
            .toList(),
        own);
  }

  private static List<StudyColumn> ofClub(FollowNetwork network, StudiedMobility found) {
    int[] passed = found.passesOfPowers();
    return List.of(
        StudyColumn.text(
                "in_club",
                found.club(),
                account -> Boolean.toString(found.powers().contains(account)))
            .forFiles(),
        counts(
            "club_passes",
            Messages.text("drawing.study.powers", found.club()),
            account -> passed[account]),
        StudyColumn.text(
                "club_passed",
                Messages.text("drawing.study.powers", found.club()),
                account ->
                    found.powersPassed(account).stream()
                        .map(network::label)
                        .collect(Collectors.joining("|")))
            .forFiles());
  }

  /**
   * Each account's follows and followers and what of them is returned, the most follows first.
   *
   * @param accounts those that the filter leaves
   */
  public static StudyListing followBacks(FollowNetwork network, Layer layer, int[] accounts) {
    return new StudyListing(
        StudyView.Table.FOLLOW_BACK,
        List.of(
            ids(network),
            names(network),
            counts(Measures.OUT_DEGREE, Messages.text("drawing.study.follows"), layer::outDegree),
            counts(Measures.IN_DEGREE, Messages.text("drawing.study.followed"), layer::inDegree),
            counts(
                Measures.MUTUAL,
                Messages.text("drawing.study.mutual"),
                account -> FollowBacks.mutual(layer, account)),
            StudyColumn.shares(
                Measures.RECIPROCITY,
                Messages.text("drawing.study.received"),
                account -> (double) FollowBacks.mutual(layer, account) / layer.outDegree(account)),
            StudyColumn.shares(
                Measures.RECIPROCITY_GIVEN,
                Messages.text("drawing.study.given"),
                account -> (double) FollowBacks.mutual(layer, account) / layer.inDegree(account))),
        IntStream.of(accounts)
            .boxed()
            .sorted(Comparator.comparingInt(account -> -layer.outDegree(account)))
            .toList());
  }

  /**
   * How far two layers agree on each account's ties, those first about which they disagree most.
   * Takes O(m + n log n).
   */
  public static StudyListing layers(FollowNetwork network, StudiedLayers found) {
    SubLayer part = found.first();
    Layer first = part.layer();
    Layer second = found.second().layer();
    double[] here = part.spread(ties(first));
    double[] there = part.spread(ties(second));
    double[] agreeing = part.spread(LayerAgreement.byAccount(first, second));
    List<String> brief = TellingParts.of(List.of(found.shown().name(), found.other().name()));
    return new StudyListing(
        StudyView.Table.LAYERS,
        List.of(
            ids(network),
            names(network),
            counts(
                "ties_in_" + found.shown().name(),
                Messages.text("drawing.study.ties", brief.getFirst()),
                account -> here[account]),
            counts(
                "ties_in_" + found.other().name(),
                Messages.text("drawing.study.ties", brief.getLast()),
                account -> there[account]),
            StudyColumn.shares(
                "in_both", Messages.text("drawing.study.agreement"), account -> agreeing[account])),
        IntStream.range(0, first.accountCount())
            .map(part::account)
            .boxed()
            .sorted(Comparator.comparingDouble(account -> agreeing[account]))
            .toList());
  }

  private static double[] ties(Layer layer) {
    double[] ties = new double[layer.accountCount()];
    Arrays.setAll(ties, account -> layer.outDegree(account) + layer.inDegree(account));
    return ties;
  }

  /** Ids of accounts, for files. */
  static StudyColumn ids(FollowNetwork network) {
    return StudyColumn.text("account", Messages.text("drawing.study.account"), network::id)
        .forFiles();
  }

  /** Names of accounts. */
  static StudyColumn names(FollowNetwork network) {
    return StudyColumn.text("label", Messages.text("drawing.study.account"), network::label);
  }

  /** Average ranks, alike in their decimals; a dash where there is none. */
  private static StudyColumn ranks(
      String key, String title, List<Integer> rows, IntToDoubleFunction rank) {
    return StudyColumn.numbers(
        key, title, rank, areWhole(rows, rank) ? Numerals::plain : Numerals::tenths);
  }

  /** By how many places rows climb, alike in their decimals. */
  static StudyColumn places(List<Integer> rows, IntToDoubleFunction places) {
    return StudyColumn.numbers(
        "places",
        Messages.text("drawing.study.places"),
        places,
        areWhole(rows, places) ? Numerals::signed : Numerals::signedTenths);
  }

  /** Whether no row needs a decimal. */
  private static boolean areWhole(List<Integer> rows, IntToDoubleFunction number) {
    return rows.stream()
        .mapToDouble(number::applyAsDouble)
        .allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
  }

  /** Counts; a dash where there is none. */
  static StudyColumn counts(String key, String title, IntToDoubleFunction number) {
    return StudyColumn.numbers(key, title, number, Numerals::plain);
  }
}
