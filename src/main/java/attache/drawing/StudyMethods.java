package attache.drawing;

import attache.facts.Countries;
import attache.measures.MeasureText;
import attache.measures.RankAgreement;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.CountryValues;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.StudiedGroups;
import attache.view.StudiedLayers;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the study that a view shows does, as sentences of a paper. Everything in it is a fact of the
 * view.
 *
 * @param sentences in their order; none if no study is shown
 * @param measures keys of the measures that it uses
 * @param works keys of the works that its statistics come from, as the references name them
 */
record StudyMethods(List<String> sentences, List<String> measures, List<String> works) {
  private static final StudyMethods NONE = new StudyMethods(List.of(), List.of(), List.of());

  StudyMethods {
    sentences = List.copyOf(sentences);
    measures = List.copyOf(measures);
    works = List.copyOf(works);
  }

  /** The methods of a view's study. */
  static StudyMethods of(ViewState view, ScoreTable scores) {
    return switch (view.study().kind()) {
      case NONE -> NONE;
      case MOBILITY -> mobility(view, scores);
      case FOLLOW_BACK -> followBack(view, scores);
      case LAYERS -> layers(view, scores);
      case ABSENT -> absent(view, scores);
      case COMPARE -> compare(view, scores);
    };
  }

  private static StudyMethods mobility(ViewState view, ScoreTable scores) {
    List<String> sentences = new ArrayList<>();
    String measure = MeasureText.name(view.study().mobility().measure(), view.layer().directed());
    Optional<StudiedMobility> studied = StudiedMobility.of(view, scores);
    if (studied.isPresent()) {
      StudiedMobility found = studied.get();
      sentences.add(
          Messages.text(
              "drawing.methods.mobility",
              AttributeNames.name(found.baseline().attribute()),
              measure,
              found.mobility().count()));
      if (!found.club().isEmpty()) {
        sentences.add(
            Messages.text(
                "drawing.methods.mobility.powers",
                found.club(),
                found.powers().size(),
                found.risers().size()));
      }
      int ranked = found.mobility().count();
      sentences.add(
          Messages.text(
              "drawing.methods.mobility.agreement",
              StudyTest.ordersOfRankings(ranked),
              RankAgreement.triesEveryOrder(ranked) ? 1 : 0));
    }
    return new StudyMethods(
        sentences, List.of(view.study().mobility().measure()), List.of("study:mobility"));
  }

  private static StudyMethods followBack(ViewState view, ScoreTable scores) {
    List<String> sentences = new ArrayList<>(List.of(Messages.text("drawing.methods.follow-back")));
    List<String> works = new ArrayList<>(List.of("study:follow-back"));
    if (view.study().followBackOf(view.layer()) == StudyView.FollowBack.GROUPS) {
      StudiedGroups.of(view, scores)
          .ifPresent(
              groups -> {
                sentences.add(
                    Messages.text(
                        "drawing.methods.groups",
                        AttributeNames.name(groups.groups().attribute())));
                works.add("study:groups");
              });
    }
    return new StudyMethods(sentences, List.of(), works);
  }

  private static StudyMethods layers(ViewState view, ScoreTable scores) {
    return StudiedLayers.of(view, scores.shown())
        .map(
            found ->
                new StudyMethods(
                    List.of(
                        Messages.text(
                            "drawing.methods.layers",
                            found.shown().name(),
                            found.other().name(),
                            found.first().layer().accountCount(),
                            found.hidden())),
                    List.of(),
                    List.of("study:layers")))
        .orElse(NONE);
  }

  private static StudyMethods absent(ViewState view, ScoreTable scores) {
    String key = view.study().worldMeasure();
    List<String> sentences =
        new ArrayList<>(
            List.of(
                Messages.text(
                    "drawing.methods.absent",
                    Countries.all().size(),
                    scores.shown().isPresent() ? 1 : 0)));
    CountryValues.attribute(key)
        .ifPresent(
            name ->
                sentences.add(
                    Messages.text("drawing.methods.absent.color", AttributeNames.name(name))));
    return new StudyMethods(
        sentences,
        key.isEmpty() || CountryValues.attribute(key).isPresent() ? List.of() : List.of(key),
        List.of());
  }

  private static StudyMethods compare(ViewState view, ScoreTable scores) {
    Optional<StudiedComparison> compared = scores.comparison().filter(it -> it.serves(view));
    if (compared.isEmpty()) {
      return NONE;
    }
    StudiedComparison found = compared.get();
    List<String> sentences = new ArrayList<>();
    sentences.add(ComparisonText.subject(found));
    for (StudiedComparison.Part part : found.parts()) {
      Provenance provenance = part.network().provenance();
      if (!provenance.source().isBlank() && !provenance.sha256().isBlank()) {
        sentences.add(
            Messages.text(
                "drawing.methods.compare.source",
                part.name(),
                provenance.source(),
                provenance.sha256()));
      }
    }
    sentences.addAll(ComparisonText.matching(view, found));
    sentences.add(Messages.text("drawing.methods.compare.ties"));
    List<String> measures = new ArrayList<>();
    switch (view.study().comparison().chart()) {
      case RANKS -> {
        sentences.add(Messages.text("drawing.methods.compare.ranks"));
        measures.add(view.study().comparison().measure());
      }
      case CARD -> measures.addAll(List.of("in_degree", "betweenness"));
      case SIDE_BY_SIDE, DIFFERENCE, TIME ->
          sentences.add(Messages.text("drawing.methods.compare.places"));
    }
    List<String> works = new ArrayList<>(List.of("study:compare"));
    if (!ComparisonText.estimates(view, found).isEmpty()) {
      works.add("estimate");
    }
    return new StudyMethods(sentences, measures, works);
  }
}
