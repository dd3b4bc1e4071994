package attache.drawing;

import attache.measures.FollowBacks;
import attache.measures.LayerAgreement;
import attache.measures.MeasureText;
import attache.measures.Mobility;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.text.TellingParts;
import attache.view.ScoreTable;
import attache.view.StudiedLayers;
import attache.view.StudiedMobility;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The tables of the studies of one network, as charts. */
final class StudyTables {
  private StudyTables() {}

  /** All accounts with both ranks, the greatest climb first; nothing if nobody has both. */
  static Optional<Chart> mobility(ViewState view, ScoreTable scores) {
    Optional<StudiedMobility> studied = StudiedMobility.of(view, scores);
    if (studied.isEmpty()) {
      return Optional.empty();
    }
    StudiedMobility found = studied.get();
    Mobility mobility = found.mobility();
    String baseline = AttributeNames.brief(found.baseline().attribute());
    String measure = MeasureText.name(found.measure());
    List<Integer> order = mobility.byPlaces();
    boolean club = !found.club().isEmpty();
    return Optional.of(
        table(
            view,
            Messages.text("drawing.study.mobility.caption", baseline, measure, order.size()),
            order,
            List.of(
                names(order, view.network()::label),
                numbers(
                    Messages.text("drawing.study.rank", baseline), order, mobility::baselineRank),
                numbers(Messages.text("drawing.study.rank", measure), order, mobility::networkRank),
                texts(
                    Messages.text("drawing.study.places"),
                    true,
                    order,
                    account -> Numerals.signed(mobility.places(account))),
                numbers(
                    club
                        ? Messages.text("drawing.study.powers", found.club())
                        : Messages.text("drawing.study.passes"),
                    order,
                    account ->
                        club
                            ? found.powersPassed(account).size()
                            : mobility.passed(account).size()))));
  }

  /** Each account's follows and followers and what of them is returned, the most follows first. */
  static Chart followBacks(ViewState view, ScoreTable scores) {
    Layer layer = view.layer();
    List<Integer> order =
        IntStream.of(ShownAccounts.of(view, scores))
            .boxed()
            .sorted(Comparator.comparingInt(account -> -layer.outDegree(account)))
            .toList();
    return table(
        view,
        Messages.text("drawing.study.follow-back.caption", order.size()),
        order,
        List.of(
            names(order, view.network()::label),
            numbers(Messages.text("drawing.study.follows"), order, layer::outDegree),
            numbers(Messages.text("drawing.study.followed"), order, layer::inDegree),
            numbers(
                Messages.text("drawing.study.mutual"),
                order,
                account -> FollowBacks.mutual(layer, account)),
            shares(
                Messages.text("drawing.study.received"),
                order,
                account -> (double) FollowBacks.mutual(layer, account) / layer.outDegree(account)),
            shares(
                Messages.text("drawing.study.given"),
                order,
                account -> (double) FollowBacks.mutual(layer, account) / layer.inDegree(account))));
  }

  /** Whose follows the selected account does not return, and who does not return its own. */
  static Optional<Chart> followBackLists(ViewState view) {
    if (view.selection().leading().isEmpty()) {
      return Optional.empty();
    }
    int account = view.selection().leading().getAsInt();
    FollowNetwork network = view.network();
    List<String> unreturned = named(network, FollowBacks.notReturned(view.layer(), account));
    List<String> ungiven = named(network, FollowBacks.notGiven(view.layer(), account));
    int rows = Math.max(unreturned.size(), ungiven.size());
    String name = network.label(account);
    return Optional.of(
        new TableChart(
            Messages.text("drawing.study.lists.caption", name, unreturned.size(), ungiven.size()),
            List.of(
                new TableChart.Column(
                    Messages.text("drawing.study.not-returned", name),
                    false,
                    padded(unreturned, rows)),
                new TableChart.Column(
                    Messages.text("drawing.study.not-given", name), false, padded(ungiven, rows))),
            IntStream.range(0, rows).mapToObj(any -> TableChart.NO_ACCOUNT).toList(),
            Set.of(),
            Optional.empty()));
  }

  private static List<String> named(FollowNetwork network, List<Integer> accounts) {
    return accounts.stream().map(network::label).sorted().toList();
  }

  private static List<String> padded(List<String> cells, int rows) {
    List<String> all = new ArrayList<>(cells);
    while (all.size() < rows) {
      all.add("");
    }
    return all;
  }

  /** How far two layers agree on each account's ties, the least first; nothing of one layer. */
  static Optional<Chart> layers(ViewState view, ScoreTable scores) {
    Optional<StudiedLayers> studied = StudiedLayers.of(view, scores.shown());
    if (studied.isEmpty()) {
      return Optional.empty();
    }
    StudiedLayers found = studied.get();
    Layer first = found.first().layer();
    Layer second = found.second().layer();
    double[] agreeing = LayerAgreement.byAccount(first, second);
    List<Integer> own =
        IntStream.range(0, first.accountCount())
            .boxed()
            .sorted(Comparator.comparingDouble(account -> agreeing[account]))
            .toList();
    List<Integer> order = own.stream().map(found.first()::account).toList();
    List<String> brief = TellingParts.of(List.of(found.shown().name(), found.other().name()));
    int both = LayerAgreement.shared(first, second);
    int either = first.arcCount() + second.arcCount() - both;
    return Optional.of(
        table(
            view,
            Messages.text(
                "drawing.study.layers.caption",
                found.shown().name(),
                found.other().name(),
                either == 0 ? "–" : Numerals.hundredths((double) both / either),
                both,
                first.arcCount() - both,
                second.arcCount() - both),
            order,
            List.of(
                names(order, view.network()::label),
                numbers(
                    Messages.text("drawing.study.ties", brief.getFirst()),
                    own,
                    account -> first.outDegree(account) + first.inDegree(account)),
                numbers(
                    Messages.text("drawing.study.ties", brief.getLast()),
                    own,
                    account -> second.outDegree(account) + second.inDegree(account)),
                shares(
                    Messages.text("drawing.study.agreement"), own, account -> agreeing[account]))));
  }

  private static Chart table(
      ViewState view, String caption, List<Integer> order, List<TableChart.Column> columns) {
    return new TableChart(
        caption, columns, order, new HashSet<>(view.selection().accounts()), Optional.empty());
  }

  /** The names of accounts. */
  static TableChart.Column names(List<Integer> order, IntFunction<String> label) {
    return texts(Messages.text("drawing.study.account"), false, order, label);
  }

  /** Texts of accounts, or numbers as they are written. */
  static TableChart.Column texts(
      String title, boolean number, List<Integer> order, IntFunction<String> text) {
    return new TableChart.Column(title, number, order.stream().map(text::apply).toList());
  }

  /** Numbers of accounts; a dash where there is none. */
  static TableChart.Column numbers(String title, List<Integer> order, IntToDoubleFunction number) {
    return texts(title, true, order, account -> Numerals.plain(number.applyAsDouble(account)));
  }

  private static TableChart.Column shares(
      String title, List<Integer> order, IntToDoubleFunction number) {
    return texts(
        title,
        true,
        order,
        account -> {
          double share = number.applyAsDouble(account);
          return Double.isNaN(share) ? "–" : Math.round(100 * share) + " %";
        });
  }
}
