package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.measures.Measures;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.ComparisonStudy;
import attache.view.MobilityStudy;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudiedComparison;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.TableOrder;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of studies in figures. */
class StudyTablesTest {
  private static ViewState comparing(ComparisonStudy.Chart chart) {
    return StudiedMinistries.comparing(study -> study.withChart(chart));
  }

  private static ChartSpace space(double width, double height) {
    return new ChartSpace(width, height, 1, Palette.LIGHT);
  }

  private static List<String> texts(ViewState view, double width, double height) {
    return StudyChart.of(view, StudiedMinistries.scores(view))
        .orElseThrow()
        .draw(space(width, height))
        .marks()
        .stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  private static int account(String label) {
    for (int account = 0; account < StudiedMinistries.LATER.accountCount(); account++) {
      if (StudiedMinistries.LATER.label(account).equals(label)) {
        return account;
      }
    }
    throw new AssertionError(label);
  }

  @Test
  void theTableOfMobilityIsAFigure() {
    ViewState view =
        StudiedMinistries.view(
            study ->
                study
                    .withKind(StudyView.Kind.MOBILITY)
                    .withMobility(study.mobility().withChart(MobilityStudy.Chart.TABLE)));
    assertThat(texts(view, 800, 1600)).contains("Account", "Places up", "Slovenia", "+56.5");
    Chart chart = StudyChart.of(view, StudiedMinistries.scores(view)).orElseThrow();
    Cut rows = chart.rows(space(400, 200)).orElseThrow();
    assertThat(rows.wanted()).isEqualTo(76);
    assertThat(rows.shown()).isBetween(5, 11);
  }

  @Test
  void everyWayToShowFollowBacksIsAFigure() {
    ViewState table =
        StudiedMinistries.view(
            study ->
                study
                    .withKind(StudyView.Kind.FOLLOW_BACK)
                    .withFollowBack(StudyView.FollowBack.TABLE));
    assertThat(texts(table, 700, 1600)).contains("Follows", "Followed by", "Mutual", "France");
    ViewState lists = table.withStudy(table.study().withFollowBack(StudyView.FollowBack.LISTS));
    assertThat(StudyChart.of(lists, StudiedMinistries.scores(lists))).isEmpty();
    ViewState chosen = lists.withSelection(Selection.of(account("Poland")));
    Chart chart = StudyChart.of(chosen, StudiedMinistries.scores(chosen)).orElseThrow();
    assertThat(chart.caption()).startsWith("Of those that Poland follows, ");
    assertThat(String.join(" ", texts(chosen, 700, 600)))
        .contains("Followed by Poland, but not following back");
  }

  @Test
  void ranksOfTwoNetworksAreAFigureOfBoth() {
    ViewState view = comparing(ComparisonStudy.Chart.RANKS);
    assertThat(String.join(" ", texts(view, 900, 1600)))
        .contains("A · 2014: Rank of 77", "Above %", "Norway");
    FigureOptions options =
        FigureOptions.of(
            FigureSize.ofMillimetres(180, 140, 130), Ground.LIGHT, FigureContent.titled("Ranks"));
    Figure figure = Figure.of(view, StudiedMinistries.scores(view), options);
    List<String> caption =
        Caption.paragraphs(
            view, StudiedMinistries.scores(view), figure.picture(), options.content());
    assertThat(String.join(" ", caption))
        .contains("Foreign ministries · 2014", "foreign-ministries-2014.json")
        .contains("foreign-ministries-2015.json", "Accounts with the same id");
  }

  @Test
  void ranksByEstimatedBetweennessAreSaidToBeEstimates() {
    ViewState exact =
        StudiedMinistries.comparing(
            study ->
                study.withChart(ComparisonStudy.Chart.RANKS).withMeasure(Measures.BETWEENNESS));
    ViewState view = exact.withSample(SourceSample.of(40));
    ScoreTable scores = StudiedMinistries.scores(view);
    StudiedComparison compared = scores.comparison().orElseThrow();
    assertThat(compared.serves(view)).isTrue();
    assertThat(compared.serves(exact)).as("exact numbers are others").isFalse();
    assertThat(texts(view, 900, 1600)).anyMatch(text -> text.startsWith("≈ "));
    assertThat(ComparisonText.matching(view, compared))
        .anyMatch(text -> text.startsWith("Betweenness in 2014 is an estimate from 40 of 77"))
        .anyMatch(text -> text.startsWith("Betweenness in 2015 is an estimate from 40 of 77"));
    StudiedComparison again = StudiedComparison.of(exact, Optional.of(compared), Progress.NONE);
    assertThat(again.serves(exact)).isTrue();
    assertThat(ComparisonText.estimates(exact, again)).isEmpty();
    assertThat(again.scores(Measures.IN_DEGREE, 0))
        .as("what has nothing to do with the sample is kept")
        .containsSame(compared.scores(Measures.IN_DEGREE, 0).orElseThrow());
  }

  @Test
  void anAccountInAllNetworksIsAFigureThatTellsWhoWasNotSampled() {
    ViewState view = comparing(ComparisonStudy.Chart.CARD);
    assertThat(StudyChart.of(view, StudiedMinistries.scores(view))).isEmpty();
    ViewState chosen = view.withSelection(Selection.of(account("Kosovo")));
    List<String> texts = texts(chosen, 900, 600);
    assertThat(texts).contains("Network", "Followed by", "2014", "2015", "Tied to");
    StudiedComparison compared = StudiedMinistries.scores(chosen).comparison().orElseThrow();
    int kosovo = compared.accountOf(account("Kosovo")).orElseThrow();
    assertThat(texts.contains("not sampled")).isEqualTo(!compared.aligned().isSampled(kosovo, 0));
  }

  /** A table of some rows: a name and a number each. */
  private static TableChart table(int rows) {
    List<String> names = IntStream.range(0, rows).mapToObj(row -> "Account " + row).toList();
    List<String> numbers =
        IntStream.range(0, rows).mapToObj(row -> row % 2 == 0 ? "" + row : row + ".5").toList();
    return new TableChart(
        "",
        List.of(
            new TableChart.Column("Account", false, names),
            new TableChart.Column("Places", true, numbers)),
        IntStream.range(0, rows).boxed().toList(),
        java.util.Set.of(),
        Optional.empty());
  }

  private static List<Mark.Text> drawn(Chart chart, double width, double height) {
    return chart.draw(space(width, height)).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .toList();
  }

  @Test
  void aTableWithMoreRowsThanFitStandsInBlocksSideBySide() {
    TableChart table = table(60);
    assertThat(table.rows(space(150, 400)).orElseThrow().isCut()).isTrue();
    assertThat(table.rows(space(700, 400)).orElseThrow().isCut()).isFalse();
    List<Mark.Text> texts = drawn(table, 700, 400);
    assertThat(texts).extracting(Mark.Text::text).contains("Account 0", "Account 59");
    assertThat(texts).filteredOn(text -> text.text().equals("Account")).hasSizeBetween(2, 4);
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text.left() + text.width()).isLessThanOrEqualTo(701);
              assertThat(text.baseline()).isLessThanOrEqualTo(400);
            });
    // Every account is where it can be pointed at.
    assertThat(table.draw(space(700, 400)).spots()).hasSize(60);
  }

  @Test
  void aShortTableIsSetInLargerTypeWithinItsRoom() {
    List<Mark.Text> few = drawn(table(5), 700, 400);
    assertThat(few).allSatisfy(text -> assertThat(text.size()).isGreaterThan(16));
    assertThat(few).allSatisfy(text -> assertThat(text.baseline()).isLessThan(400));
    assertThat(drawn(table(5), 110, 100))
        .allSatisfy(text -> assertThat(text.size()).isEqualTo(ChartSpace.TEXT));
  }

  @Test
  void thePointsOfNumbersStandBelowEachOther() {
    List<Mark.Text> numbers =
        drawn(table(8), 300, 400).stream().filter(it -> it.text().matches("[0-9.]+")).toList();
    assertThat(numbers).hasSize(8);
    double size = numbers.getFirst().size();
    double half = Fonts.width(".5", Fonts.Weight.REGULAR, size);
    List<Double> points =
        numbers.stream()
            .map(it -> it.left() + it.width() - (it.text().endsWith(".5") ? half : 0))
            .toList();
    assertThat(points).allSatisfy(x -> assertThat(x).isCloseTo(points.getFirst(), within(1.0)));
  }

  /** Ten accounts whose mentions go where their follows go, but for one. */
  private static FollowNetwork followsAndMentions() {
    FollowNetwork.Builder network = FollowNetwork.builder("two");
    for (int account = 0; account < 10; account++) {
      network.account("account " + account);
    }
    for (String name : List.of("follow", "mention")) {
      var layer = network.layer(name);
      for (int account = 0; account < 10; account++) {
        layer.arc(account, (account + 1) % 10);
        layer.arc(account, (account + 3) % 10);
      }
      layer.arc(0, name.equals("follow") ? 5 : 7);
    }
    return network.build();
  }

  @Test
  void theFigureOfLayersTellsTheirCorrelationAndItsChance() {
    ViewState view =
        StudiedMinistries.view(
            followsAndMentions(), study -> study.withKind(StudyView.Kind.LAYERS));
    FigureOptions options =
        FigureOptions.of(
            FigureSize.ofMillimetres(180, 140, 130), Ground.LIGHT, FigureContent.titled("Layers"));
    ScoreTable scores = FigureScores.of(view, ScoreTable.EMPTY, options, Progress.NONE);
    assertThat(StudyChart.of(view, scores).orElseThrow().caption())
        .contains("correlate with r = 0.94 (p = 0.001 by the quadratic assignment procedure")
        .contains("from 999 random renumberings");
    assertThat(FigureScores.of(view, scores, options, Progress.NONE).test())
        .as("what was tested is not tested anew")
        .containsSame(scores.test().orElseThrow());
  }

  @Test
  void theScatterOfMobilityTellsTheChanceOfBothCoefficients() {
    ViewState view =
        StudiedMinistries.view(
            study ->
                study
                    .withKind(StudyView.Kind.MOBILITY)
                    .withMobility(study.mobility().withChart(MobilityStudy.Chart.SCATTER)));
    ScoreTable scores = StudiedMinistries.scores(view);
    ScoreTable tested = scores.withTest(StudyTest.of(view, scores, Progress.NONE));
    assertThat(
            drawn(StudyChart.of(view, tested).orElseThrow(), 700, 500).stream()
                .map(Mark.Text::text))
        .contains("ρ 0.027 (p = 0.809) · τ-b 0.0115 (p = 0.886) · n = 76");
  }

  @Test
  void aTableIsAFigureInTheOrderThatTheViewGivesIt() {
    ViewState view =
        StudiedMinistries.view(
            study ->
                study
                    .withKind(StudyView.Kind.MOBILITY)
                    .withMobility(study.mobility().withChart(MobilityStudy.Chart.TABLE)));
    ViewState ordered =
        view.withStudy(
            view.study().withOrder(StudyView.Table.MOBILITY, TableOrder.by("network_rank", false)));
    Chart chart = StudyChart.of(ordered, StudiedMinistries.scores(ordered)).orElseThrow();
    List<Spot> rows = chart.draw(space(800, 600)).spots();
    StudiedMobility found =
        StudiedMobility.of(ordered, StudiedMinistries.scores(ordered)).orElseThrow();
    assertThat(rows)
        .extracting(spot -> found.mobility().networkRank(spot.account()))
        .isSorted()
        .startsWith(1.0);
    assertThat(chart.caption())
        .contains("ordered by “In-degree rank”, the least first")
        .doesNotContain("climb");
  }

  @Test
  void namesGiveWayThenTheLastColumns() {
    TableChart.Column names =
        new TableChart.Column("Account", false, List.of("A name of a long kind, which is cut"));
    TableChart.Column one = new TableChart.Column("One", true, List.of("1234567890"));
    TableChart.Column two = new TableChart.Column("Two", true, List.of("9876543210"));
    TableChart table =
        new TableChart(
            "", List.of(names, one, two), List.of(0), java.util.Set.of(), Optional.empty());
    for (double width : new double[] {600, 260, 170, 90}) {
      ChartSpace space = space(width, 100);
      for (Mark mark : table.draw(space).marks()) {
        if (mark instanceof Mark.Text text) {
          assertThat(text.left() + text.width()).isLessThanOrEqualTo(width + 1);
        }
      }
    }
    assertThat(table.draw(space(600, 100)).marks()).hasSize(7);
    assertThat(table.draw(space(170, 100)).marks()).hasSize(5);
  }

  @Test
  void namesThatAreCutCanStillBeToldApart() {
    TableChart table =
        new TableChart(
            "",
            List.of(
                new TableChart.Column(
                    "Account", false, List.of("United Kingdom", "United States", "Norway")),
                new TableChart.Column("A number", true, List.of("1", "2", "3"))),
            List.of(0, 1, 2),
            java.util.Set.of(),
            Optional.empty());
    List<String> cut =
        drawn(table, 105, 100).stream()
            .map(Mark.Text::text)
            .filter(text -> text.startsWith("Unit"))
            .toList();
    assertThat(cut).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aLongHeadOfANarrowColumnIsWhole() {
    TableChart table =
        new TableChart(
            "",
            List.of(
                new TableChart.Column(
                    "Followed by Palestine, but not following back", false, List.of("Norway")),
                new TableChart.Column(
                    "Following Palestine, but not followed back", false, List.of("Cyprus"))),
            List.of(TableChart.NO_ACCOUNT),
            java.util.Set.of(),
            Optional.empty());
    assertThat(drawn(table, 200, 160)).noneMatch(text -> text.text().contains("…"));
  }

  @Test
  void aStudyWithoutASecondLayerIsSaidToShowTheNetwork() {
    ViewState view =
        ExampleViews.view(ExampleViews.missions(), "", 520, 420)
            .withStudy(StudyView.NONE.withKind(StudyView.Kind.LAYERS));
    assertThat(StudyChart.lacksSubject(view)).isTrue();
    FigureOptions options =
        FigureOptions.of(
            FigurePreset.SOCIAL.size(), Ground.LIGHT, FigureContent.titled("Missions"));
    assertThat(FigureChecks.losses(Figure.of(view, ScoreTable.EMPTY, options)))
        .singleElement()
        .asString()
        .contains("nothing of the study");
  }

  @Test
  void listsOfFollowBacksLackAnAccountOnlyWhereTiesHaveADirection() {
    StudyView lists =
        StudyView.NONE
            .withKind(StudyView.Kind.FOLLOW_BACK)
            .withFollowBack(StudyView.FollowBack.LISTS);
    FollowNetwork.Builder friends = FollowNetwork.builder("Friends");
    List.of("Ann", "Ben").forEach(friends::account);
    friends.layer(Layer.FOLLOW).directed(false).arc(0, 1);
    assertThat(StudyChart.lacksSubject(view(ExampleViews.missions(), lists))).isTrue();
    assertThat(StudyChart.lacksSubject(view(friends.build(), lists))).isFalse();
  }

  private static ViewState view(FollowNetwork network, StudyView study) {
    return ExampleViews.view(network, "", 520, 420).withStudy(study);
  }
}
