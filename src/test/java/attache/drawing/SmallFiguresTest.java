package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.Figure.Omission;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a figure leaves out if there is no room, so that nothing lies over something else. */
class SmallFiguresTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW =
      ExampleViews.view(MISSIONS, "un_group", 720, 520)
          .withSelection(Selection.of(MISSIONS.account("Palestine").orElseThrow()));

  private static Figure figure(FigureSize size, FigureContent content, double points) {
    FigureOptions options =
        new FigureOptions(
            size,
            Ground.LIGHT,
            new FigureSubject.Canvas(),
            new FigureOptions.Framing.All(),
            content,
            points,
            FigureOptions.USUAL_MARGIN);
    return Figure.of(
        VIEW, FigureScores.of(VIEW, ScoreTable.EMPTY, options, Progress.NONE), options);
  }

  private static FigureContent full() {
    return FigureContent.titled("Whom does a broker such as Palestine connect at the UN?")
        .withTable(List.of(Measures.IN_DEGREE, Measures.BETWEENNESS), 10)
        .withPairs(true);
  }

  /** The box around all text of a part. */
  private static Box box(Figure.Part part) {
    return part.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .map(
            text ->
                new Box(
                    text.left(),
                    text.baseline() - 0.75 * text.size(),
                    text.left() + text.width(),
                    text.baseline()))
        .reduce(SmallFiguresTest::around)
        .orElseThrow();
  }

  private static Box around(Box one, Box other) {
    return new Box(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }

  private static void nothingOverlaps(Figure figure) {
    List<Figure.Part> parts = figure.parts();
    for (int one = 0; one < parts.size(); one++) {
      Box box = box(parts.get(one));
      assertThat(box.isInside(figure.options().width(), figure.options().height()))
          .as("%s is inside: %s", parts.get(one).name(), box)
          .isTrue();
      for (int other = one + 1; other < parts.size(); other++) {
        assertThat(box.overlaps(box(parts.get(other))))
            .as("%s lies over %s", parts.get(one).name(), parts.get(other).name())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FigurePreset.class)
  void nothingOverlapsInUsualSizes(FigurePreset preset) {
    Figure figure = figure(preset.size(), full(), preset.leastPoints());
    nothingOverlaps(figure);
    assertThat(figure.omitted()).doesNotContain(Omission.LEGEND, Omission.CAPTION, Omission.TITLE);
  }

  @ParameterizedTest
  @CsvSource({"300, 300, 0", "300, 200, 6", "400, 900, 0", "900, 250, 6", "640, 480, 12"})
  void nothingOverlapsInSmallSizesAndTheNoticeStays(int width, int height, double points) {
    Figure figure = figure(new FigureSize(width, height, 96), full(), points);
    nothingOverlaps(figure);
    assertThat(
            figure.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .reduce("", (all, text) -> all + " " + text))
        .contains("Illustrative reconstruction");
  }

  @ParameterizedTest
  @CsvSource({"700, 600", "1800, 1100"})
  void namesInWhatTheWindowShowsCanBeReadInPrint(double width, double height) {
    FigureSize size = FigurePreset.COLUMN.size();
    FigureOptions options =
        FigureOptions.of(size, Ground.LIGHT, FigureContent.BARE)
            .framed(new FigureOptions.Framing.AsSeen(width, height));
    Figure figure = Figure.of(VIEW, ExampleViews.inDegrees(MISSIONS), options);
    Sight sight = figure.picture().sight();
    assertThat(size.points(LabelPlacer.SIZE * sight.pixelRatio()))
        .isGreaterThanOrEqualTo(FigureOptions.USUAL_POINTS);
    Scene scene = ((FigurePicture.Drawing) figure.picture()).scene();
    double span = sight.pixelRatio() * sight.width() / width;
    // What was seen is all there: as much smaller as the sight is.
    assertThat(scene.x[1] - scene.x[0])
        .isCloseTo(
            (float)
                ((VIEW.arrangement().positions().x(1) - VIEW.arrangement().positions().x(0))
                    * VIEW.camera().scale()
                    * span),
            org.assertj.core.data.Percentage.withPercentage(0.5));
  }

  @Test
  void onASlideTheLegendStandsBesideThePictureAndBelowItInAColumn() {
    FigureContent plain = FigureContent.titled("Missions");
    for (FigurePreset preset : List.of(FigurePreset.SLIDE, FigurePreset.COLUMN)) {
      Figure figure = figure(preset.size(), plain, preset.leastPoints());
      Box legend =
          figure.parts().stream()
              .filter(part -> part.id().equals("legend"))
              .map(SmallFiguresTest::box)
              .findFirst()
              .orElseThrow();
      assertThat(legend.left() > preset.size().width() / 2.0)
          .isEqualTo(preset == FigurePreset.SLIDE);
      nothingOverlaps(figure);
    }
  }

  /** The largest discs there are, at opposite corners of the picture. */
  @ParameterizedTest
  @CsvSource({"526, 591, 150", "1051, 1181, 300", "300, 300, 96", "1920, 1080, 96"})
  void noDiscOfTwoAccountsReachesBeyondThePicture(int width, int height, int dpi) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Two");
    builder.account("Alpha");
    builder.account("Beta");
    builder.layer(Layer.FOLLOW).arc(0, 1);
    FollowNetwork two = builder.build();
    ViewState view =
        ViewState.of(
            two,
            Arrangement.of(
                new LayoutChoice.Force(),
                1,
                Positions.of(new double[] {0, 400}, new double[] {300, 0})),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.LIGHT);
    FigureOptions options =
        FigureOptions.of(
            new FigureSize(width, height, dpi), Ground.LIGHT, FigureContent.titled("Two"));
    Figure figure = Figure.of(view, ExampleViews.inDegrees(two), options);
    Scene scene = ((FigurePicture.Drawing) figure.picture()).scene();
    for (int account = 0; account < 2; account++) {
      double radius = scene.radius(account);
      Box disc =
          new Box(
              scene.x(account) - radius,
              scene.y(account) - radius,
              scene.x(account) + radius,
              scene.y(account) + radius);
      assertThat(
              disc.grown(-0.05).isInside(scene.sight().rasterWidth(), scene.sight().rasterHeight()))
          .as("%s of %s", disc, scene.sight())
          .isTrue();
    }
  }

  @Test
  void whatFoundNoRoomIsTold() {
    Figure figure = figure(new FigureSize(300, 200, 96), full(), FigureOptions.USUAL_POINTS);
    assertThat(figure.omitted()).contains(Omission.TABLE, Omission.LEGEND);
    assertThat(FigureChecks.of(figure)).anyMatch(told -> told.contains("the legend"));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyoneTellsTheKindsOfTiesApartByTheirColours(Theme theme) {
    Palette palette = Palette.of(theme);
    int[] kinds = {palette.follows(), palette.followedBy(), palette.mutual()};
    for (ColorVision vision : ColorVision.values()) {
      for (int one = 0; one < kinds.length; one++) {
        for (int other = one + 1; other < kinds.length; other++) {
          assertThat(FigureChecks.distance(vision.seen(kinds[one]), vision.seen(kinds[other])))
              .as("%s, kinds %d and %d, %s", theme, one, other, vision)
              .isGreaterThan(vision == ColorVision.GREY ? 13 : 20);
        }
      }
    }
    for (int kind : kinds) {
      assertThat(Argb.contrast(kind, palette.ground())).isGreaterThan(Palette.MARK_CONTRAST);
    }
  }

  @Test
  void thePairsHaveANameOfTheirOwnAmongLayersAndBookmarks() {
    assertThat(figure(FigurePreset.A3.size(), full(), FigureOptions.USUAL_POINTS).parts())
        .filteredOn(part -> part.id().equals("table"))
        .extracting(Figure.Part::name)
        .containsExactly("Table", "Pairs");
  }

  @ParameterizedTest
  @EnumSource(FigurePreset.class)
  void tenRowsAreShownInEveryPreset(FigurePreset preset) {
    // Three columns of numbers and ten rows are more than 89 by 100 mm hold at six points.
    int most = preset == FigurePreset.COLUMN ? 2 : 3;
    for (int measures = 1; measures <= most; measures++) {
      List<String> keys =
          List.of(Measures.IN_DEGREE, Measures.BETWEENNESS, Measures.OUT_DEGREE)
              .subList(0, measures);
      Figure figure =
          figure(
              preset.size(),
              FigureContent.titled("Missions").withTable(keys, 10),
              preset.leastPoints());
      assertThat(figure.rows()).as("%s, %d measures", preset, measures).hasValue(new Cut(10, 10));
      nothingOverlaps(figure);
    }
  }

  @Test
  void aTableOfShortNamesIsShownToo() {
    FollowNetwork.Builder builder = FollowNetwork.builder("short");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    ViewState view = ExampleViews.view(builder.build(), "", 720, 520);
    FigureOptions options =
        FigureOptions.of(
            FigurePreset.A4.size(),
            Ground.LIGHT,
            FigureContent.titled("Short").withTable(List.of(Measures.IN_DEGREE), 10));
    Figure figure =
        Figure.of(view, FigureScores.of(view, ScoreTable.EMPTY, options, Progress.NONE), options);
    assertThat(figure.rows()).hasValue(new Cut(2, 2));
  }

  @Test
  void aTableThatIsCutIsTold() {
    FigureContent long50 = full().withTable(List.of(Measures.IN_DEGREE), 50);
    Figure figure = figure(FigurePreset.COLUMN.size(), long50, FigureOptions.USUAL_POINTS);
    Cut rows = figure.rows().orElseThrow();
    assertThat(rows.isCut()).isTrue();
    assertThat(FigureChecks.losses(figure))
        .anyMatch(told -> told.startsWith(rows.shown() + " of " + rows.wanted() + " rows"));
    Figure large = figure(FigurePreset.A3.size(), full(), FigureOptions.USUAL_POINTS);
    assertThat(large.rows().orElseThrow().isCut()).isFalse();
    assertThat(FigureChecks.losses(large)).noneMatch(told -> told.contains("rows of the table"));
  }

  @Test
  void namesInOtherScriptsAreTold() {
    FigureContent content = full().withTitle("外務省");
    assertThat(FigureChecks.losses(figure(new FigureSize(1200, 900, 96), content, 6)))
        .anyMatch(told -> told.contains("外務省"));
    assertThat(FigureChecks.losses(figure(new FigureSize(1200, 900, 96), full(), 6))).isEmpty();
  }

  @Test
  void aHigherColumnIsOfferedWhereTablesLeaveThePictureSmall() {
    FollowNetwork missions = ExampleViews.missions();
    ViewState view = ExampleViews.view(missions, "un_group", 600, 500);
    FigureContent content =
        FigureContent.titled("Missions").withTable(List.of(Measures.IN_DEGREE), 12);
    FigureOptions column =
        FigureOptions.of(FigureSize.ofMillimetres(89, 80, 300), Ground.LIGHT, content);
    Figure small = Figure.of(view, ExampleViews.inDegrees(missions), column);
    RoomierSize roomier = small.roomier().orElseThrow();
    assertThat(roomier.size().width()).isEqualTo(column.width());
    assertThat(FigureChecks.losses(small)).anyMatch(told -> told.contains(" height of "));
    Figure higher = Figure.of(view, ExampleViews.inDegrees(missions), column.sized(roomier.size()));
    assertThat(higher.roomier()).isEmpty();
    assertThat(higher.omitted()).isEmpty();
    assertThat(higher.picture().sight().rasterWidth())
        .isGreaterThan(small.picture().sight().rasterWidth());
  }

  @Test
  void aLongTableOnAPosterLeavesThePictureLargeAndItsNamesWhole() {
    FollowNetwork missions = ExampleViews.missions();
    ScoreTable degrees = ExampleViews.inDegrees(missions);
    Scores values = degrees.get(Measures.IN_DEGREE).orElseThrow();
    ScoreTable scores =
        degrees.with(Measures.BETWEENNESS, values).with(Measures.RECIPROCITY, values);
    List<String> measures = List.of(Measures.IN_DEGREE, Measures.BETWEENNESS, Measures.RECIPROCITY);
    Figure poster =
        Figure.of(
            ExampleViews.view(missions, "un_group", 600, 500)
                .withSelection(Selection.of(missions.account("Palestine").orElseThrow())),
            scores,
            FigureOptions.of(
                FigurePreset.A3.size(),
                Ground.LIGHT,
                FigureContent.titled("Missions").withTable(measures, 30).withPairs(true)));
    assertThat(poster.rows().orElseThrow()).isEqualTo(new Cut(30, 30));
    assertThat(poster.marks())
        .noneMatch(mark -> mark instanceof Mark.Text text && text.text().endsWith("…"));
    assertThat(poster.picture().sight().rasterHeight())
        .isGreaterThan(poster.options().height() * 2 / 5);
  }

  @Test
  void whatNeedsASelectionIsToldWhereThereIsNone() {
    FollowNetwork missions = ExampleViews.missions();
    FigureOptions options =
        FigureOptions.of(
                FigurePreset.SLIDE.size(),
                Ground.LIGHT,
                FigureContent.titled("Missions").withPairs(true))
            .framed(new FigureOptions.Framing.Selected());
    ViewState view = ExampleViews.view(missions, "un_group", 600, 500);
    ScoreTable scores = ExampleViews.inDegrees(missions);
    assertThat(FigureChecks.losses(Figure.of(view, scores, options)))
        .anyMatch(told -> told.contains("no pairs are listed"))
        .anyMatch(told -> told.contains("all are shown"));
    ViewState selecting = view.withSelection(Selection.of(3));
    assertThat(FigureChecks.losses(Figure.of(selecting, scores, options))).isEmpty();
  }

  @Test
  void aPictureOfNobodyIsTold() {
    FollowNetwork nobody = FollowNetwork.builder("Nobody").build();
    Figure figure =
        Figure.of(
            ExampleViews.view(nobody, "", 600, 500),
            ScoreTable.EMPTY,
            FigureOptions.of(
                FigurePreset.COLUMN.size(), Ground.LIGHT, FigureContent.titled("Nobody")));
    assertThat(FigureChecks.losses(figure)).anyMatch(told -> told.contains("has no accounts"));
  }

  @Test
  void noOtherHeightIsOfferedForASlide() {
    FollowNetwork missions = ExampleViews.missions();
    ViewState view = ExampleViews.view(missions, "un_group", 600, 500);
    FigureContent content =
        FigureContent.titled("Missions").withTable(List.of(Measures.IN_DEGREE), 50);
    FigureOptions slide = FigureOptions.of(FigurePreset.SLIDE.size(), Ground.LIGHT, content);
    Figure figure = Figure.of(view, ExampleViews.inDegrees(missions), slide);
    assertThat(figure.roomier()).isEmpty();
  }
}
