package attache.drawing;

import attache.measures.MeasureText;
import attache.measures.RankMoves;
import attache.measures.RankedValues;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the study that compares networks tell; a row an account, in the numbers of the
 * comparison.
 */
public final class ComparisonListings {
  private final StudiedComparison compared;
  private final AlignedNetworks aligned;

  private ComparisonListings(StudiedComparison compared) {
    this.compared = compared;
    aligned = compared.aligned();
  }

  /**
   * The ranks in two networks with their percentiles, as the two rarely rank as many: the greatest
   * climb first, those last that are not ranked in both.
   */
  public static StudyListing ranks(ViewState view, StudiedComparison compared, RankMoves moves) {
    return new ComparisonListings(compared)
        .ranks(moves, view.study().comparison().measure(), compared.from(view), compared.to(view));
  }

  private StudyListing ranks(RankMoves moves, String measure, int from, int to) {
    RankMoves.@Nullable Move[] rows = new RankMoves.@Nullable Move[aligned.accountCount()];
    moves.moves().forEach(move -> rows[move.actor()] = move);
    List<StudyColumn> columns =
        new ArrayList<>(
            List.of(
                StudyListings.ids(aligned.together()), StudyListings.names(aligned.together())));
    for (int which : List.of(from, to)) {
      columns.addAll(network(measure, which));
    }
    columns.add(
        StudyColumn.numbers(
            "points",
            Messages.text("drawing.study.points"),
            value(rows, RankMoves.Move::points),
            Numerals::signedTenths));
    List<Integer> order =
        new ArrayList<>(moves.moves().stream().map(RankMoves.Move::actor).toList());
    IntStream.range(0, rows.length)
        .filter(
            actor ->
                rows[actor] == null
                    && compared.shown().contains(actor)
                    && (aligned.isSampled(actor, from) || aligned.isSampled(actor, to)))
        .forEach(order::add);
    columns.add(StudyListings.places(order, value(rows, RankMoves.Move::places)));
    return new StudyListing(StudyView.Table.RANKS, columns, order);
  }

  private static IntToDoubleFunction value(
      RankMoves.@Nullable Move[] rows, ToDoubleFunction<RankMoves.Move> of) {
    return actor -> {
      RankMoves.Move move = rows[actor];
      return move == null ? Double.NaN : of.applyAsDouble(move);
    };
  }

  /** Score, rank and percentile in one of the networks. */
  private List<StudyColumn> network(String measure, int which) {
    Scores scores = compared.scores(measure, which).orElseThrow();
    RankedValues ranked = RankedValues.of(scores.toArray());
    String name = name(which);
    String suffix = "_" + letter(which).toLowerCase(Locale.ROOT);
    return List.of(
        StudyListings.counts(
                measure + suffix,
                MeasureText.name(measure, compared.isAnyDirected()),
                scores::value)
            .forFiles(),
        StudyColumn.number(
                "rank" + suffix,
                Messages.text("drawing.study.rank-among", ranked.count()),
                ranked::rank,
                account ->
                    scores.isDefined(account)
                        ? rank(scores, account)
                        : aligned.isSampled(account, which)
                            ? "–"
                            : Messages.text("drawing.study.not-sampled"))
            .under(name),
        StudyColumn.numbers(
                "percentile" + suffix,
                Messages.text("drawing.study.above"),
                ranked::percentile,
                Numerals::tenths)
            .under(name));
  }

  /** One account's ties in all networks, a row for each account that it is tied to in some. */
  public static StudyListing ties(StudiedComparison compared, int account) {
    return new ComparisonListings(compared).ties(account);
  }

  private StudyListing ties(int account) {
    FollowNetwork together = aligned.together();
    List<StudyColumn> columns = new ArrayList<>();
    columns.add(StudyListings.ids(together));
    columns.add(StudyColumn.text("label", Messages.text("drawing.study.tied-to"), together::label));
    for (int which = 0; which < aligned.size(); which++) {
      int network = which;
      columns.add(
          StudyColumn.category(
                  "tie_" + letter(which).toLowerCase(Locale.ROOT),
                  name(which),
                  other -> tie(account, other, network).text(),
                  other -> tie(account, other, network).compareTo(Tie.MUTUAL))
              .withFaint(other -> !tie(account, other, network).isThere()));
    }
    return new StudyListing(
        StudyView.Table.CARD,
        columns,
        IntStream.range(0, aligned.accountCount())
            .filter(compared.shown()::contains)
            .filter(other -> other != account && isTied(account, other))
            .boxed()
            .sorted(Comparator.comparing(together::label, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  /** How an account is tied to another one in a network, the closest first. */
  private enum Tie {
    MUTUAL,
    FOLLOWS,
    FOLLOWED,
    NONE,
    NOT_SAMPLED;

    boolean isThere() {
      return compareTo(NONE) < 0;
    }

    String text() {
      return switch (this) {
        case MUTUAL -> Messages.text("drawing.study.tie.mutual");
        case FOLLOWS -> Messages.text("drawing.study.tie.follows");
        case FOLLOWED -> Messages.text("drawing.study.tie.followed");
        case NONE -> Messages.text("drawing.study.tie.none");
        case NOT_SAMPLED -> Messages.text("drawing.study.not-sampled");
      };
    }
  }

  private boolean isTied(int account, int other) {
    return IntStream.range(0, aligned.size())
        .anyMatch(which -> tie(account, other, which).isThere());
  }

  private Tie tie(int account, int other, int which) {
    if (!aligned.isSampled(account, which) || !aligned.isSampled(other, which)) {
      return Tie.NOT_SAMPLED;
    }
    boolean there = aligned.layer(which).follows(account, other);
    boolean back = aligned.layer(which).follows(other, account);
    return there && back ? Tie.MUTUAL : there ? Tie.FOLLOWS : back ? Tie.FOLLOWED : Tie.NONE;
  }

  private String name(int which) {
    return Messages.text(
        "drawing.study.compared", letter(which), compared.parts().get(which).brief());
  }

  /** The letter by which a compared network is known. */
  public static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** The rank as rankings show it: equal scores share the first place; after "≈" if estimated. */
  public static String rank(Scores scores, int account) {
    String rank = scores.rank(account) + (scores.sharedBy(account) > 1 ? "=" : "");
    return scores.estimate().isPresent() ? Messages.text("measures.estimate.value", rank) : rank;
  }
}
