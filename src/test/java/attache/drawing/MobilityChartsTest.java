package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.MobilityStudy;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilityChartsTest {
  private static final FollowNetwork MINISTRIES =
      SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
  private static final ViewState VIEW = view(MINISTRIES);
  private static final ScoreTable SCORES = scores(VIEW);

  private static ViewState view(FollowNetwork network) {
    double[] zero = new double[network.accountCount()];
    return ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(zero, zero)),
            Encoding.PLAIN.withColor("un_group"),
            Camera.HOME,
            Theme.LIGHT)
        .withStudy(StudyView.NONE.withKind(StudyView.Kind.MOBILITY));
  }

  private static ScoreTable scores(ViewState view) {
    return ScoreTable.EMPTY.with(
        Measures.IN_DEGREE,
        Measures.get(Measures.IN_DEGREE).orElseThrow().compute(view.layer(), Progress.NONE));
  }

  private static int account(String id) {
    return MINISTRIES.account(id).orElseThrow();
  }

  private static ViewState byInDegree(ViewState view) {
    return view.withStudy(view.study().withWorldMeasure(Measures.IN_DEGREE));
  }

  private static Chart chart(String kind) {
    ViewState dark = VIEW.withTheme(Theme.DARK);
    return switch (kind) {
      case "slopes" -> RankSlopes.of(VIEW, SCORES, RankSlopes.NOBODY);
      case "slopes-pointed" -> RankSlopes.of(VIEW, SCORES, account("mfa-si"));
      case "slopes-groups-dark" ->
          RankSlopes.of(
              dark.withStudy(
                      dark.study()
                          .withMobility(
                              MobilityStudy.DEFAULT.withColoring(MobilityStudy.Coloring.GROUPS)))
                  .withSelection(Selection.of(account("mfa-ua"))),
              SCORES,
              RankSlopes.NOBODY);
      case "groups" -> GroupMatrix.of(VIEW, SCORES);
      case "groups-dark" -> GroupMatrix.of(dark, SCORES);
      case "presence" ->
          PresenceMap.of(VIEW.withSelection(Selection.of(account("mfa-ua"))), SCORES);
      case "presence-dark" -> PresenceMap.of(byInDegree(dark), SCORES);
      case "presence-measure" -> PresenceMap.of(byInDegree(VIEW), SCORES);
      case "mobility-scatter" ->
          MobilityScatter.of(VIEW.withSelection(Selection.of(account("mfa-pl"))), SCORES);
      default -> LorenzCurves.of(VIEW, SCORES);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "slopes",
    "slopes-pointed",
    "slopes-groups-dark",
    "mobility-scatter",
    "lorenz",
    "groups",
    "groups-dark",
    "presence",
    "presence-measure",
    "presence-dark"
  })
  void chartsLookAsAccepted(String kind) throws IOException {
    Palette palette = kind.endsWith("dark") ? Palette.DARK : Palette.LIGHT;
    BufferedImage image = new BufferedImage(620, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Argb.toColor(palette.ground()));
    graphics.fillRect(0, 0, 620, 640);
    chart(kind).draw(new ChartSpace(600, 620, 1, palette)).paint(graphics, 10, 10);
    graphics.dispose();
    GoldenImages.assertLike("chart-" + kind, image);
  }

  @ParameterizedTest
  @CsvSource({
    "slopes, 600, 620",
    "slopes-pointed, 400, 300",
    "slopes, 220, 150",
    "mobility-scatter, 600, 620",
    "mobility-scatter, 300, 200",
    "lorenz, 500, 500",
    "groups, 560, 400",
    "groups, 300, 200",
    "presence, 600, 620",
    "presence-measure, 420, 300"
  })
  void textsNeitherTouchNorLeaveTheRoom(String kind, int width, int height) {
    List<Box> boxes = new ArrayList<>();
    for (Mark mark : chart(kind).draw(new ChartSpace(width, height, 1, Palette.LIGHT)).marks()) {
      if (mark instanceof Mark.Text text) {
        Box box =
            new Box(
                text.left() + 0.5,
                text.baseline() - 0.7 * text.size(),
                text.left() + text.width() - 0.5,
                text.baseline());
        assertThat(boxes).as(text.text()).noneMatch(box::overlaps);
        boxes.add(box);
        assertThat(box.left()).as(text.text()).isGreaterThan(-1);
        assertThat(box.right()).as(text.text()).isLessThan(width + 1);
        assertThat(box.bottom()).as(text.text()).isLessThan(height + 1);
      }
    }
  }

  @Test
  void aFigureShowsTheStudyThatTheViewShows() {
    assertThat(StudyChart.of(VIEW, SCORES)).containsInstanceOf(RankSlopes.class);
    ViewState groups =
        VIEW.withStudy(
            VIEW.study()
                .withKind(StudyView.Kind.FOLLOW_BACK)
                .withFollowBack(StudyView.FollowBack.GROUPS));
    assertThat(StudyChart.of(groups, SCORES)).containsInstanceOf(GroupMatrix.class);
    assertThat(StudyChart.of(VIEW.withStudy(StudyView.NONE), SCORES)).isEmpty();
  }

  @Test
  void slopesNeedTheKeyToGroupsOnlyIfTheirLinesHaveTheColorsOfGroups() {
    assertThat(chart("slopes").showsGroups()).isFalse();
    assertThat(chart("slopes-groups-dark").showsGroups()).isTrue();
  }

  @Test
  void aFigureOfTheStudyOfTheAbsentIsTheMap() {
    ViewState absent = VIEW.withStudy(VIEW.study().withKind(StudyView.Kind.ABSENT));
    assertThat(StudyChart.of(absent, SCORES)).containsInstanceOf(PresenceMap.class);
    assertThat(PresenceMap.of(absent, SCORES).caption()).contains("without one");
    assertThat(PresenceMap.of(byInDegree(absent), SCORES).caption()).contains("by In-degree");
  }

  @Test
  void aLineCanBePointedAtAnywhere() {
    ChartDrawing drawing = chart("slopes").draw(new ChartSpace(600, 620, 1, Palette.LIGHT));
    assertThat(drawing.spots()).extracting(Spot::account).contains(account("mfa-pl"));
    Spot spot = drawing.spots().get(25);
    assertThat(drawing.accountAt(spot.x(), spot.y(), 0)).isPresent();
  }

  @Test
  void withoutABaselineThereIsNothingToDraw() {
    FollowNetwork.Builder builder = FollowNetwork.builder("plain");
    builder.account("a");
    ViewState plain = view(builder.build());
    ChartSpace space = new ChartSpace(300, 300, 1, Palette.LIGHT);
    assertThat(RankSlopes.of(plain, scores(plain), 0).draw(space).marks()).isEmpty();
    assertThat(MobilityScatter.of(plain, scores(plain)).draw(space).marks()).isEmpty();
    assertThat(LorenzCurves.of(plain, scores(plain)).draw(space).marks()).isEmpty();
    assertThat(RankSlopes.of(plain, scores(plain), 0).caption()).isEmpty();
  }
}
