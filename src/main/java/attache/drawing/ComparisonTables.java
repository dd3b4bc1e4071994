package attache.drawing;

import attache.measures.FollowBacks;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.RankMoves;
import attache.measures.RankedValues;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The tables of the study that compares networks, as charts. */
final class ComparisonTables {
  private final ViewState view;
  private final StudiedComparison compared;
  private final AlignedNetworks aligned;

  private ComparisonTables(ViewState view, StudiedComparison compared) {
    this.view = view;
    this.compared = compared;
    aligned = compared.aligned();
  }

  /** The table that a view's study shows of what it compares; nothing if it shows a picture. */
  static Optional<Chart> of(ViewState view, ScoreTable scores) {
    return scores
        .comparison()
        .filter(compared -> compared.parts().size() > 1)
        .flatMap(
            compared -> {
              ComparisonTables tables = new ComparisonTables(view, compared);
              return switch (view.study().comparison().chart()) {
                case RANKS -> tables.ranks();
                case CARD -> tables.card();
                case SIDE_BY_SIDE, DIFFERENCE, TIME -> Optional.empty();
              };
            });
  }

  private String name(int which) {
    return compared.parts().get(which).brief();
  }

  /** How accounts move in rank between two networks, the greatest climb first. */
  private Optional<Chart> ranks() {
    String measure = view.study().comparison().measure();
    int from = compared.from(view);
    int to = compared.to(view);
    Optional<RankMoves> moves = compared.moves(measure, from, to);
    if (moves.isEmpty() || moves.get().moves().isEmpty()) {
      return Optional.empty();
    }
    StudyListing listing = ComparisonListings.ranks(view, compared, moves.get());
    return Optional.of(
        StudyTables.of(
            view,
            listing,
            Messages.text(
                "drawing.study.ranks.caption",
                measure(measure),
                name(from),
                name(to),
                moves.get().moves().size(),
                StudyTables.order(view, listing, "drawing.study.ranks.order")),
            Set.copyOf(compared.selection(view).accounts()),
            Optional.of(compared)));
  }

  private String measure(String key) {
    return MeasureText.name(key, compared.isAnyDirected());
  }

  /** One account in all networks, and whom it is tied to in which; nothing if none is chosen. */
  private Optional<Chart> card() {
    OptionalInt focus = compared.focus(view);
    if (focus.isEmpty()) {
      return Optional.empty();
    }
    int account = focus.getAsInt();
    return Optional.of(new StackedTables(figures(account), ties(account)));
  }

  private TableChart figures(int account) {
    List<Integer> networks = IntStream.range(0, aligned.size()).boxed().toList();
    return new TableChart(
        Messages.text("drawing.study.card.caption", aligned.together().label(account)),
        List.of(
            texts(Messages.text("drawing.study.network"), false, networks, this::name),
            texts(
                Messages.text("drawing.study.account"),
                false,
                networks,
                which ->
                    aligned.isSampled(account, which)
                        ? aligned.network(which).label(account)
                        : Messages.text("drawing.study.not-sampled")),
            figure("drawing.study.followed", account, Layer::inDegree),
            figure("drawing.study.follows", account, Layer::outDegree),
            figure("drawing.study.mutual", account, FollowBacks::mutual),
            ranked(Measures.IN_DEGREE, account, networks),
            ranked(Measures.BETWEENNESS, account, networks)),
        networks.stream().map(any -> TableChart.NO_ACCOUNT).toList(),
        Set.of(),
        Optional.of(compared));
  }

  /** A number of an account in a layer. */
  private interface OfAccount {
    int of(Layer layer, int account);
  }

  private TableChart.Column figure(String key, int account, OfAccount number) {
    return texts(
        Messages.text(key),
        true,
        IntStream.range(0, aligned.size()).boxed().toList(),
        which ->
            aligned.isSampled(account, which)
                ? Integer.toString(number.of(compared.shown().measured(which), account))
                : "");
  }

  private TableChart.Column ranked(String measure, int account, List<Integer> networks) {
    return texts(
        Messages.text("drawing.study.rank-by", measure(measure)),
        true,
        networks,
        which -> {
          Optional<Scores> scores =
              compared.scores(measure, which).filter(known -> known.isDefined(account));
          if (scores.isEmpty()) {
            return "";
          }
          RankedValues ranked = RankedValues.of(scores.get().toArray());
          return Messages.text(
              "drawing.study.rank-of",
              ComparisonListings.rank(scores.get(), account),
              ranked.count(),
              Numerals.tenths(ranked.percentile(account)));
        });
  }

  private TableChart ties(int account) {
    return StudyTables.of(
        view, ComparisonListings.ties(compared, account), "", Set.of(), Optional.of(compared));
  }

  /** Texts of networks, or numbers as they are written. */
  private static TableChart.Column texts(
      String title, boolean number, List<Integer> networks, IntFunction<String> text) {
    return new TableChart.Column(title, number, networks.stream().map(text::apply).toList());
  }
}
