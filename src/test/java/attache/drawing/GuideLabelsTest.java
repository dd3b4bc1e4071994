package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.layouts.Positions;
import attache.view.Arranger;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideLabelsTest {
  private static final Sight SIGHT = new Sight(900, 800, 1);

  private static ViewState view(LayoutChoice choice) {
    ViewState view = ExampleViews.view(ExampleViews.missions(), "un_group", 900, 800);
    Arranger.Arranged arranged =
        Arranger.arrange(choice, view.network(), view.layer(), ScoreTable.EMPTY, 1, Progress.NONE);
    return view.withArrangement(arranged.arrangement())
        .withCamera(Camera.fit(arranged.arrangement().positions(), 900, 800, 60));
  }

  private static Scene scene(LayoutChoice choice) {
    ViewState view = ExampleViews.view(ExampleViews.missions(), "un_group", 900, 800);
    Arranger.Arranged arranged =
        Arranger.arrange(choice, view.network(), view.layer(), ScoreTable.EMPTY, 1, Progress.NONE);
    ViewState placed =
        view.withArrangement(arranged.arrangement())
            .withCamera(Camera.fit(arranged.arrangement().positions(), 900, 800, 60));
    return new SceneMaker().make(placed, arranged.scores(), SIGHT);
  }

  @Test
  void ringsAreNamedByTheScoreOrTheStepsOnThem() {
    assertThat(GuideLabels.place(scene(new LayoutChoice.Radial("in_degree")), List.of()))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label.text()).matches("In-degree [0-9]+"));
    assertThat(GuideLabels.place(scene(new LayoutChoice.EgoRings(0)), List.of()))
        .extracting(Label::text)
        .contains("1 step away");
  }

  @Test
  void groupsAreNamedWhereTheyStand() {
    for (LayoutChoice choice :
        List.of(new LayoutChoice.Circle("un_group"), new LayoutChoice.Grouped("un_group"))) {
      Scene scene = scene(choice);
      assertThat(GuideLabels.place(scene, List.of()))
          .hasSizeGreaterThan(3)
          .extracting(Label::text)
          .isSubsetOf(scene.guides.groups().stream().map(Guides.Cluster::text).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(FigurePreset.class)
  void asManyGroupsHaveTheirNamesInFiguresAsWhereThereIsMuchRoom(FigurePreset preset) {
    ViewState view = ExampleViews.view(ExampleViews.missions(), "un_group", 900, 800);
    Arranger.Arranged arranged =
        Arranger.arrange(
            new LayoutChoice.Grouped("un_group"),
            view.network(),
            view.layer(),
            ScoreTable.EMPTY,
            1,
            Progress.NONE);
    FigureOptions options =
        FigureOptions.of(preset.size(), Ground.LIGHT, FigureContent.titled("Groups"));
    Figure figure =
        Figure.of(view.withArrangement(arranged.arrangement()), arranged.scores(), options);
    Scene scene = ((FigurePicture.Drawing) figure.picture()).scene();
    int roomy = GuideLabels.place(scene(new LayoutChoice.Grouped("un_group")), List.of()).size();
    assertThat(GuideLabels.place(scene, List.of())).hasSizeGreaterThanOrEqualTo(roomy);
  }

  @Test
  void anAccountThatWasDraggedAwayLeavesTheNameOfItsGroupWhereTheOthersStand() {
    for (LayoutChoice choice :
        List.of(new LayoutChoice.Circle("un_group"), new LayoutChoice.Grouped("un_group"))) {
      ViewState before = view(choice);
      double[] x = before.arrangement().positions().xs();
      double[] y = before.arrangement().positions().ys();
      x[0] = -3 * x[0];
      y[0] = -3 * y[0];
      ViewState dragged =
          before.withArrangement(before.arrangement().withPositions(Positions.of(x, y)));
      Guides.Cluster home = cluster(before);
      Guides.Cluster now = cluster(dragged);
      assertThat(now.x()).isCloseTo(home.x(), within(5.0));
      assertThat(now.y()).isCloseTo(home.y(), within(5.0));
      assertThat(now.reach()).isCloseTo(home.reach(), within(10.0));
      assertThat(now.outX() * home.outX() + now.outY() * home.outY()).isGreaterThan(0.97);
    }
  }

  /** The group of the first account. */
  private static Guides.Cluster cluster(ViewState view) {
    return new SceneMaker()
        .make(view, ScoreTable.EMPTY, SIGHT).guides.groups().stream()
            .filter(group -> group.text().equals("WEOG"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void otherLayoutsHaveNoGuides() {
    assertThat(scene(new LayoutChoice.Stress()).guides).isEqualTo(Guides.NONE);
    assertThat(scene(new LayoutChoice.Circle("")).guides.groups()).isEmpty();
  }

  @Test
  void guidesAndNamesNeverOverlapNorCoverTheLegend() {
    Box legend = new Box(0, 600, 300, 800);
    for (LayoutChoice choice :
        List.of(
            new LayoutChoice.Radial("in_degree"),
            new LayoutChoice.EgoRings(3),
            new LayoutChoice.Circle("un_group"),
            new LayoutChoice.Grouped("un_group"))) {
      Scene scene = scene(choice);
      List<Label> all = new ArrayList<>(GuideLabels.place(scene, List.of(legend)));
      all.addAll(
          new LabelPlacer().place(scene, List.of(), GuideLabels.keeping(List.of(legend), all)));
      for (int one = 0; one < all.size(); one++) {
        assertThat(all.get(one).box().overlaps(legend)).isFalse();
        for (int other = 0; other < one; other++) {
          // A guide's name stands apart from the names of accounts.
          double apart = all.get(other).account() < 0 && all.get(one).account() >= 0 ? 5 : 0;
          assertThat(all.get(one).box().overlaps(all.get(other).box().grown(apart)))
              .as(all.get(one).text() + " and " + all.get(other).text())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"un_group", ""})
  void namesAroundACircleStandOutsideIt(String attribute) {
    Scene scene = scene(new LayoutChoice.Circle(attribute));
    Scene elsewhere = scene(new LayoutChoice.Stress());
    LabelPlacer placer = new LabelPlacer();
    List<Label> before = placer.place(elsewhere);
    Mark.Point hub = scene.guides.hub().orElseThrow();
    assertThat(placer.place(scene, before))
        .hasSizeGreaterThan(35)
        .allSatisfy(
            label -> {
              double x = scene.x[label.account()];
              double y = scene.y[label.account()];
              double radius = Math.hypot(x - hub.x(), y - hub.y());
              Box box = label.box();
              double middleX = (box.left() + box.right()) / 2;
              double middleY = (box.top() + box.bottom()) / 2;
              assertThat(Math.hypot(middleX - hub.x(), middleY - hub.y()))
                  .as(label.text())
                  .isGreaterThan(radius);
              assertThat(box.distance(x, y)).as(label.text()).isLessThan(30);
            });
  }

  @Test
  void pixelsHaveTheRingsOfTheShapes() {
    Scene scene = scene(new LayoutChoice.EgoRings(0));
    int[] painted = new int[900 * 800];
    new ScenePainter().paint(scene, List.of(), painted);
    java.awt.image.BufferedImage drawn =
        new java.awt.image.BufferedImage(900, 800, java.awt.image.BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Argb.toColor(scene.palette().ground()));
    graphics.fillRect(0, 0, 900, 800);
    VectorPainter.paint(graphics, scene, List.of());
    graphics.dispose();
    Guides.Circle outermost = scene.guides.rings().getLast();
    int row = (int) Math.round(outermost.y() - outermost.radius());
    int ring = -1;
    for (int y = row - 2; y <= row + 2; y++) {
      int x = (int) outermost.x();
      if ((painted[y * 900 + x] & 0xff) < 220 && (drawn.getRGB(x, y) & 0xff) < 220) {
        ring = y;
      }
    }
    assertThat(ring).as("a dark pixel of the outermost ring on both").isNotNegative();
  }
}
