package attache.drawing;

import attache.measures.FollowBacks;
import attache.measures.LayerAgreement;
import attache.measures.MeasureText;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.StudiedLayers;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.view.TableOrder;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of the studies of one network, as charts. */
final class StudyTables {
  private StudyTables() {}

  /** All accounts with both ranks, the greatest climb first; nothing if nobody has both. */
  static Optional<Chart> mobility(ViewState view, ScoreTable scores) {
    return StudiedMobility.of(view, scores)
        .map(
            found -> {
              StudyListing listing = StudyListings.mobility(view, found);
              return table(
                  view,
                  listing,
                  Messages.text(
                      "drawing.study.mobility.caption",
                      AttributeNames.brief(found.baseline().attribute()),
                      MeasureText.name(found.measure(), view.layer().directed()),
                      listing.own().size(),
                      order(view, listing, "drawing.study.mobility.order")));
            });
  }

  /** Each account's follows and followers and what of them is returned, the most follows first. */
  static Chart followBacks(ViewState view, ScoreTable scores) {
    StudyListing listing =
        StudyListings.followBacks(view.network(), view.layer(), ShownAccounts.of(view, scores));
    return table(
        view,
        listing,
        Messages.text(
            "drawing.study.follow-back.caption",
            listing.own().size(),
            order(view, listing, "drawing.study.follow-back.order")));
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
    return StudiedLayers.of(view, scores.shown()).map(found -> layers(view, found, scores));
  }

  private static Chart layers(ViewState view, StudiedLayers found, ScoreTable scores) {
    Layer first = found.first().layer();
    Layer second = found.second().layer();
    int both = LayerAgreement.shared(first, second);
    int either = first.arcCount() + second.arcCount() - both;
    StudyListing listing = StudyListings.layers(view.network(), found);
    return table(
        view,
        listing,
        Messages.text(
                "drawing.study.layers.caption",
                found.shown().name(),
                found.other().name(),
                either == 0 ? "–" : Numerals.hundredths((double) both / either),
                both,
                first.arcCount() - both,
                second.arcCount() - both,
                order(view, listing, "drawing.study.layers.order"))
            + scores
                .test()
                .filter(StudyTest.OfLayers.class::isInstance)
                .map(test -> ((StudyTest.OfLayers) test).agreement())
                .filter(agreement -> !Double.isNaN(agreement.correlation()))
                .map(
                    agreement ->
                        " "
                            + Messages.text(
                                "drawing.study.layers.test",
                                Numerals.hundredths(agreement.correlation()),
                                Numerals.p(agreement.chance()),
                                agreement.chance().orders(),
                                agreement.chance().exact() ? 1 : 0))
                .orElse(""));
  }

  private static Chart table(ViewState view, StudyListing listing, String caption) {
    return of(view, listing, caption, new HashSet<>(view.selection().accounts()), Optional.empty());
  }

  /**
   * A table as a chart, in the order that the view gives it.
   *
   * @param selected the accounts whose rows stand out
   * @param comparison what is compared, if the table tells of several networks
   */
  static TableChart of(
      ViewState view,
      StudyListing listing,
      String caption,
      Set<Integer> selected,
      Optional<StudiedComparison> comparison) {
    List<Integer> rows = listing.rows(view.study().order(listing.table()));
    return new TableChart(
        caption,
        listing.shown().stream().map(column -> column(column, rows)).toList(),
        rows,
        selected,
        comparison);
  }

  private static TableChart.Column column(StudyColumn column, List<Integer> rows) {
    return new TableChart.Column(
        column.fullTitle(),
        column.kind() == StudyColumn.Kind.NUMBER,
        rows.stream().map(column.text()::apply).toList());
  }

  /**
   * How a view orders a table, in words.
   *
   * @param own key of the words for the order that the table has by itself
   */
  static String order(ViewState view, StudyListing listing, String own) {
    String chosen =
        view.study().order(listing.table()).keys().stream()
            .flatMap(key -> listing.column(key.column()).map(it -> order(it, key)).stream())
            .collect(Collectors.joining(Messages.text("drawing.study.order.then")));
    return chosen.isEmpty()
        ? Messages.text(own)
        : Messages.text("drawing.study.order.chosen", chosen);
  }

  private static String order(StudyColumn column, TableOrder.Key key) {
    String words =
        switch (column.kind()) {
          case NUMBER ->
              key.descending() ? "drawing.study.order.greatest" : "drawing.study.order.least";
          case TEXT ->
              key.descending() ? "drawing.study.order.from-z" : "drawing.study.order.from-a";
          case CATEGORY -> "drawing.study.order.by";
        };
    return Messages.text(words, column.fullTitle());
  }
}
