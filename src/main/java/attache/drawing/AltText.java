package attache.drawing;

import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** What a figure shows, in sentences for those who do not see it, made of its very facts. */
final class AltText {
  private static final int NAMED = 3;

  private AltText() {}

  static String of(
      ViewState view, ScoreTable scores, FigureOptions options, FigurePicture picture) {
    FollowNetwork network = view.network();
    int[] accounts = ShownAccounts.of(view, scores);
    List<String> sentences = new ArrayList<>();
    if (picture.subject().isPresent()) {
      sentences.add(picture.subject().get());
      sentences.addAll(picture.sentences(view));
      notice(Caption.notice(view, picture), sentences);
      return String.join(" ", sentences);
    }
    sentences.add(subject(view, scores, options, accounts));
    if (picture instanceof FigurePicture.Drawing || picture instanceof FigurePicture.Matrix) {
      sentences.addAll(picture.sentences(view));
    }
    if (accounts.length > 0) {
      String followed = followed(view, accounts);
      if (!followed.isEmpty()) {
        sentences.add(
            Messages.text(
                view.layer().directed() ? "drawing.alt.followed" : "drawing.alt.tied", followed));
      }
      scores
          .get(Measures.BETWEENNESS)
          .filter(found -> FigureScores.tellsHubs(view, options))
          .map(found -> ranked(network, found, accounts))
          .filter(names -> !names.isEmpty())
          .ifPresent(names -> sentences.add(Messages.text("drawing.alt.hubs", names)));
      FigureScores.estimate(view, scores, options).ifPresent(sentences::add);
    }
    groups(view, scores, accounts, picture, sentences);
    selected(view, sentences);
    notice(network.provenance().notice(), sentences);
    return String.join(" ", sentences);
  }

  private static void notice(String notice, List<String> sentences) {
    if (!notice.isBlank()) {
      sentences.add(notice.endsWith(".") ? notice : notice + ".");
    }
  }

  private static String subject(
      ViewState view, ScoreTable scores, FigureOptions options, int[] accounts) {
    String title = view.network().title();
    Layer left = scores.shown().map(shown -> shown.ties().layer()).orElse(view.layer());
    // A tie without a direction is kept as two arcs.
    int ties = view.layer().directed() ? left.arcCount() : left.arcCount() / 2;
    return switch (options.subject()) {
      case FigureSubject.Canvas canvas ->
          StudyChart.of(view, scores)
              .map(chart -> Messages.text("drawing.alt.study", title, chart.caption()))
              .orElseGet(
                  () ->
                      Messages.text(
                          view.matrix().shown() ? "drawing.alt.matrix" : "drawing.alt.network",
                          accounts.length,
                          ties,
                          title));
      case FigureSubject.Degrees degrees ->
          Messages.text("drawing.alt.degrees", accounts.length, title);
      case FigureSubject.Spread spread ->
          Messages.text(
              "drawing.alt.spread",
              MeasureText.name(spread.measure(), view.layer().directed()),
              accounts.length,
              title);
      case FigureSubject.Ranking ranking ->
          Messages.text(
              "drawing.alt.ranking",
              MeasureText.name(ranking.measures().getFirst(), view.layer().directed()),
              Math.min(ranking.accounts(), accounts.length),
              title);
    };
  }

  private static String followed(ViewState view, int[] accounts) {
    Layer layer = view.layer();
    List<Integer> best =
        IntStream.of(accounts)
            .filter(account -> layer.inDegree(account) > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer account) -> -layer.inDegree(account))
                    .thenComparingInt(account -> account))
            .limit(NAMED)
            .toList();
    StringJoiner names = new StringJoiner(", ");
    for (int account : best) {
      names.add(
          Messages.text(
              "drawing.alt.count", view.network().label(account), layer.inDegree(account)));
    }
    return names.toString();
  }

  private static String ranked(FollowNetwork network, Scores scores, int[] accounts) {
    return String.join(
        ", ",
        IntStream.of(accounts)
            .boxed()
            .filter(account -> scores.isDefined(account) && scores.value(account) > 0)
            .sorted(Comparator.comparingInt(scores::rank))
            .limit(NAMED)
            .map(network::label)
            .toList());
  }

  private static void groups(
      ViewState view,
      ScoreTable scores,
      int[] accounts,
      FigurePicture picture,
      List<String> sentences) {
    if (picture instanceof FigurePicture.Charted charted && !charted.chart().showsGroups()) {
      return;
    }
    GroupColors colors = GroupColors.of(view, scores);
    StringJoiner names = new StringJoiner(", ");
    for (GroupColors.Group group : colors.groupsOf(accounts)) {
      switch (group.kind()) {
        case GROUP, OTHER, MISSING ->
            names.add(Messages.text("drawing.alt.count", group.name(), group.accounts()));
        case VALUE, PENDING, ALL -> {}
      }
    }
    if (names.length() > 0) {
      sentences.add(Messages.text("drawing.alt.groups", colors.shownName(), names.toString()));
    } else if (colors.scale().isPresent()) {
      sentences.add(Messages.text("drawing.alt.scale", colors.shownName()));
    }
  }

  private static void selected(ViewState view, List<String> sentences) {
    Layer layer = view.layer();
    for (int account : view.selection().accounts().stream().limit(NAMED).toList()) {
      String name = view.network().label(account);
      if (!layer.directed()) {
        sentences.add(Messages.text("drawing.alt.selected.tied", name, layer.outDegree(account)));
        continue;
      }
      int mutual = 0;
      for (int at = layer.outStart(account); at < layer.outEnd(account); at++) {
        mutual += layer.follows(layer.target(at), account) ? 1 : 0;
      }
      sentences.add(
          Messages.text(
              "drawing.alt.selected",
              name,
              layer.outDegree(account),
              layer.inDegree(account),
              mutual));
    }
  }
}
