package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW =
      ExampleViews.view(MISSIONS, "un_group", 720, 520)
          .withSelection(Selection.of(MISSIONS.account("Palestine").orElseThrow()));
  private static final ScoreTable SCORES = scores();

  private static ScoreTable scores() {
    ScoreTable table = ScoreTable.EMPTY;
    for (Map.Entry<String, Scores> one :
        Measures.computeAll(
                VIEW.layer(),
                List.of(Measures.IN_DEGREE, Measures.BETWEENNESS),
                Map.of(),
                Progress.NONE)
            .entrySet()) {
      table = table.with(one.getKey(), one.getValue());
    }
    return table;
  }

  private static Chart chart(String kind) {
    return switch (kind) {
      case "scatter" -> DegreeScatter.of(VIEW, SCORES);
      case "ranking" ->
          RankingDots.of(VIEW, SCORES, List.of(Measures.IN_DEGREE, Measures.BETWEENNESS), 20);
      default -> distribution();
    };
  }

  private static Distribution distribution() {
    return Distribution.of(
        VIEW,
        SCORES,
        Measures.get(Measures.IN_DEGREE).orElseThrow(),
        SCORES.get(Measures.IN_DEGREE).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"scatter", "ranking", "distribution"})
  void chartsLookAsAccepted(String kind) throws IOException {
    BufferedImage image = new BufferedImage(560, 420, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, 560, 420);
    chart(kind).draw(new ChartSpace(540, 400, 1, Palette.LIGHT)).paint(graphics, 10, 10);
    graphics.dispose();
    GoldenImages.assertLike("chart-" + kind, image);
  }

  @ParameterizedTest
  @CsvSource({
    "scatter, 540, 400",
    "ranking, 540, 400",
    "ranking, 200, 90",
    "scatter, 120, 100",
    "distribution, 540, 400",
    "distribution, 90, 90",
    "ranking, 1600, 300"
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
        if (width >= 200) {
          assertThat(box.left()).as(text.text()).isGreaterThan(-1);
          assertThat(box.right()).as(text.text()).isLessThan(width + 1);
          assertThat(box.bottom()).as(text.text()).isLessThan(height + 1);
        }
      }
    }
  }

  @Test
  void everyAccountIsInOneBar() {
    Distribution distribution = distribution();
    assertThat(Arrays.stream(distribution.heights(distribution.bars())).sum()).isEqualTo(56);
  }

  @Test
  void anAccountOfAChartIsFoundWhereItIsDrawn() {
    ChartDrawing drawing = chart("scatter").draw(new ChartSpace(540, 400, 1, Palette.LIGHT));
    Spot spot = drawing.spots().getLast();
    assertThat(drawing.accountAt(spot.x() + 2, spot.y(), 4)).hasValue(spot.account());
    assertThat(drawing.accountAt(-100, -100, 4)).isEmpty();
  }

  @Property
  void anAxisHoldsItsValuesAndHasRoundTicks(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = 0, max = 1e6) double span,
      @ForAll @IntRange(min = 1, max = 12) int steps) {
    Axis axis = Axis.of("", one, one + span, steps);
    double slack = 1e-6 * Math.max(1, Math.abs(one) + span);
    assertThat(axis.from()).isLessThanOrEqualTo(one + slack);
    assertThat(axis.to()).isGreaterThanOrEqualTo(one + span - slack);
    assertThat(axis.ticks()).hasSizeBetween(2, Math.max(2, steps) + 1);
  }

  @Test
  void countsAreNeverHalved() {
    assertThat(Axis.ofCounts("", 0, 2, 6).ticks())
        .extracting(Axis.Tick::text)
        .containsExactly("0", "1", "2");
  }
}
