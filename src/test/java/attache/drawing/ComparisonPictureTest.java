package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.TieChanges;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonPictureTest {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 520;
  private static final FollowNetwork BEFORE = ExampleViews.missions(4);
  private static final FollowNetwork AFTER = later(BEFORE);
  private static final ViewState VIEW =
      view(ExampleViews.view(BEFORE, "un_group", WIDTH, HEIGHT), ComparisonStudy.Chart.DIFFERENCE);
  private static final StudiedComparison COMPARED =
      StudiedComparison.of(VIEW, Optional.empty(), Progress.NONE);

  /** The network a year later: one account has gone, two have come, ties were gained and lost. */
  private static FollowNetwork later(FollowNetwork before) {
    Random random = new Random(3);
    FollowNetwork.Builder builder = FollowNetwork.builder("Made-up missions · later");
    for (int account = 1; account < before.accountCount(); account++) {
      builder.account(before.id(account));
    }
    builder.account("Kosovo");
    builder.account("Tuvalu");
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    Layer old = before.layers().getFirst();
    for (int from = 1; from < before.accountCount(); from++) {
      for (int to = 1; to < before.accountCount(); to++) {
        double chance = old.follows(from, to) ? 0.9 : 0.12;
        if (from != to && random.nextDouble() < chance) {
          layer.arc(from - 1, to - 1);
        }
      }
    }
    for (int other = 0; other < 6; other++) {
      layer.arc(before.accountCount() - 1, other);
      layer.arc(2 * other, before.accountCount());
    }
    return builder.build();
  }

  private static ViewState view(ViewState of, ComparisonStudy.Chart chart) {
    String layer = Layer.FOLLOW;
    ComparisonStudy study =
        ComparisonStudy.DEFAULT
            .withNetworks(List.of(ComparedNetwork.ofOpen(layer), ComparedNetwork.of(AFTER, layer)))
            .withChart(chart);
    return of.withStudy(of.study().withKind(StudyView.Kind.COMPARE).withComparison(study));
  }

  private static ViewState chart(ComparisonStudy.Chart chart) {
    return view(VIEW, chart);
  }

  private static ComparisonMaker.Seen seen(double moment) {
    return new ComparisonMaker.Seen(Optional.empty(), -1, moment, true);
  }

  private static ComparisonPicture picture(ViewState view, double moment) {
    return new ComparisonMaker().make(view, COMPARED, new Sight(WIDTH, HEIGHT, 1), seen(moment));
  }

  private static BufferedImage image(ComparisonPicture picture) {
    int[] pixels = new int[WIDTH * HEIGHT];
    new ComparisonPicture.Painter().paint(picture, pixels);
    return Rasters.opaque(pixels, WIDTH, HEIGHT);
  }

  private static int account(String id) {
    return COMPARED.aligned().together().account(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "difference, DIFFERENCE, LIGHT, 0, false",
    "difference-dark, DIFFERENCE, DARK, 0, false",
    "difference-selected, DIFFERENCE, LIGHT, 0, true",
    "side-by-side, SIDE_BY_SIDE, LIGHT, 0, false",
    "moment, TIME, LIGHT, 0.5, false"
  })
  void comparisonsLookAsAccepted(
      String name, ComparisonStudy.Chart chart, Theme theme, double moment, boolean selected)
      throws IOException {
    ViewState view = chart(chart).withTheme(theme);
    ViewState shown = selected ? view.withSelection(Selection.of(3)) : view;
    GoldenImages.assertLike("compare-" + name, image(picture(shown, moment)));
  }

  @ParameterizedTest
  @CsvSource({"DIFFERENCE", "SIDE_BY_SIDE"})
  void vectorsShowWhatPixelsShow(ComparisonStudy.Chart chart) {
    ViewState view = chart(chart);
    ComparisonMaker.Seen bare = new ComparisonMaker.Seen(Optional.empty(), -1, 0, false);
    ComparisonPicture picture =
        new ComparisonMaker().make(view, COMPARED, new Sight(WIDTH, HEIGHT, 1), bare);
    int[] pixels = new int[WIDTH * HEIGHT];
    new ComparisonPicture.Painter().paint(picture, pixels, 0xffffffff);
    int[] shapes = new int[WIDTH * HEIGHT];
    java.util.Arrays.fill(shapes, 0xffffffff);
    var graphics = Rasters.premultiplied(shapes, WIDTH, HEIGHT).createGraphics();
    picture.paint(graphics);
    graphics.dispose();
    GoldenImages.Difference difference =
        GoldenImages.difference(
            Rasters.opaque(pixels, WIDTH, HEIGHT), Rasters.opaque(shapes, WIDTH, HEIGHT));
    assertThat(difference.mean()).isLessThan(1.5);
    assertThat(difference.worst()).isLessThan(60);
  }

  @Test
  void everyAccountStandsInTheSamePlaceInEachPicture() {
    ComparisonPicture picture = picture(chart(ComparisonStudy.Chart.SIDE_BY_SIDE), 0);
    assertThat(picture.panels()).hasSize(2);
    Scene first = picture.panels().getFirst().scene();
    Scene second = picture.panels().getLast().scene();
    for (int account = 0; account < first.accountCount(); account++) {
      assertThat(first.x(account)).isEqualTo(second.x(account));
      assertThat(first.y(account)).isEqualTo(second.y(account));
      assertThat(first.isShown(account)).isEqualTo(COMPARED.aligned().isSampled(account, 0));
      assertThat(second.isShown(account)).isEqualTo(COMPARED.aligned().isSampled(account, 1));
    }
    assertThat(first.sizes()).isEqualTo(second.sizes());
  }

  @Test
  void theKeyExplainsTheTiesOfAllPictures() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Only mutual");
    for (int account = 0; account < BEFORE.accountCount(); account++) {
      builder.account(BEFORE.id(account));
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(1, 2);
    layer.arc(2, 1);
    ViewState view =
        view(
            ExampleViews.view(builder.build(), "", WIDTH, HEIGHT),
            ComparisonStudy.Chart.SIDE_BY_SIDE);
    StudiedComparison compared = StudiedComparison.of(view, Optional.empty(), Progress.NONE);
    ComparisonPicture picture =
        new ComparisonMaker().make(view, compared, new Sight(WIDTH, HEIGHT, 1), seen(0));
    assertThat(picture.legend(1, WIDTH).marks())
        .filteredOn(Mark.Text.class::isInstance)
        .extracting(mark -> ((Mark.Text) mark).text())
        .contains("mutual", "follower to followed");
  }

  @Test
  void theKeyShowsGroupsAsDiscsAsThePicturesDo() {
    ViewState discs = chart(ComparisonStudy.Chart.SIDE_BY_SIDE);
    ViewState shapes = discs.withEncoding(discs.encoding().withShapes(true));
    assertThat(picture(shapes, 0).legend(1, WIDTH).marks())
        .isEqualTo(picture(discs, 0).legend(1, WIDTH).marks());
  }

  @Test
  void anAccountIsFoundInEachPicture() {
    ComparisonPicture picture = picture(chart(ComparisonStudy.Chart.SIDE_BY_SIDE), 0);
    int croatia = account("Croatia");
    for (ComparisonPicture.Panel panel : picture.panels()) {
      double x = panel.left() + panel.scene().x(croatia);
      double y = panel.top() + panel.scene().y(croatia);
      assertThat(picture.accountAt(x, y, 2)).hasValue(croatia);
    }
  }

  @Test
  void everyFollowOfBothNetworksHasOneFate() {
    TieChanges changes = COMPARED.changes(0, 1);
    Ties ties = Ties.of(changes, COMPARED.aligned().accountCount());
    int follows = 0;
    for (int tie = 0; tie < ties.count(); tie++) {
      follows += ties.mutual[tie] ? 2 : 1;
    }
    int all =
        changes.kept().size()
            + changes.gained().size()
            + changes.lost().size()
            + changes.came().size()
            + changes.went().size();
    assertThat(follows).isEqualTo(all);
    assertThat(changes.kept().size() + changes.lost().size() + changes.went().size())
        .isEqualTo(BEFORE.layers().getFirst().arcCount());
    assertThat(changes.kept().size() + changes.gained().size() + changes.came().size())
        .isEqualTo(AFTER.layers().getFirst().arcCount());
    assertThat(changes.came()).isNotEmpty();
    assertThat(changes.went()).isNotEmpty();
  }

  @Test
  void atTheEndsOfTheWayOnlyTheTiesOfThatNetworkAreSeen() {
    ViewState view = chart(ComparisonStudy.Chart.TIME);
    for (double moment : new double[] {0, 1}) {
      Scene scene = picture(view, moment).panels().getFirst().scene();
      Layer layer = COMPARED.aligned().layer((int) moment);
      int seen = 0;
      for (PlainTies run : scene.plain) {
        for (int tie = run.from(); run.opacity() > 0 && tie < run.to(); tie++) {
          seen += scene.ties.mutual[tie] ? 2 : 1;
        }
        assertThat(run.opacity() > 0 && run.to() > run.from() ? run.color() : scene.palette().tie())
            .isEqualTo(scene.palette().tie());
      }
      assertThat(seen).isEqualTo(layer.arcCount());
    }
  }

  @Test
  void namesOfAccountsThatAreNotThereStepBack() {
    ViewState view = chart(ComparisonStudy.Chart.TIME);
    for (int end = 0; end <= 1; end++) {
      BitSet there = COMPARED.aligned().sampled(end);
      List<Label> labels = picture(view, end).panels().getFirst().labels();
      assertThat(labels).anyMatch(Label::muted).anyMatch(label -> !label.muted());
      assertThat(labels)
          .allSatisfy(label -> assertThat(label.muted()).isNotEqualTo(there.get(label.account())));
    }
  }

  @Test
  void nothingMovesWhenTheNextStepHasAShorterKey() {
    // From the second to the third nobody comes or goes, so that fewer ties are to be told.
    ViewState shown = chart(ComparisonStudy.Chart.TIME);
    ComparisonStudy study = shown.study().comparison();
    List<ComparedNetwork> networks = new ArrayList<>(study.networks());
    networks.add(ComparedNetwork.of(AFTER, Layer.FOLLOW));
    ViewState three = shown.withStudy(shown.study().withComparison(study.withNetworks(networks)));
    StudiedComparison compared = StudiedComparison.of(three, Optional.empty(), Progress.NONE);
    Sight narrow = new Sight(400, HEIGHT, 1);
    ComparisonPicture first = new ComparisonMaker().make(three, compared, narrow, seen(0.5));
    ComparisonPicture second = new ComparisonMaker().make(three, compared, narrow, seen(1.5));
    assertThat(second.legend(1, 400).height()).isLessThan(first.legend(1, 400).height());
    assertThat(second.camera()).isEqualTo(first.camera());
  }

  @Test
  void gainedAndLostAreToldApartByEveryone() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (ColorVision vision : ColorVision.values()) {
        assertThat(
                FigureChecks.distance(vision.seen(palette.gained()), vision.seen(palette.lost())))
            .as(palette.theme() + " " + vision)
            .isGreaterThan(12);
      }
      assertThat(Argb.contrast(palette.gained(), palette.ground())).isGreaterThan(3);
      assertThat(Argb.contrast(palette.lost(), palette.ground())).isGreaterThan(3);
    }
  }

  @Test
  void whoIsLookedAtAndNotSampledIsSaidToBe() {
    ViewState view = COMPARED.select(chart(ComparisonStudy.Chart.SIDE_BY_SIDE), account("Kosovo"));
    assertThat(view.selection()).isEqualTo(Selection.NONE);
    assertThat(COMPARED.focus(view)).hasValue(account("Kosovo"));
    List<String> texts =
        picture(view, 0).marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).text())
            .toList();
    assertThat(texts).contains("Kosovo: not sampled");
  }

  @Test
  void aFigureSaysOfAllNetworksWhatTheyAre() {
    ScoreTable scores = ScoreTable.EMPTY.withComparison(COMPARED);
    Figure figure =
        Figure.of(
            chart(ComparisonStudy.Chart.DIFFERENCE),
            scores,
            FigureOptions.of(
                new FigureSize(900, 700, 96), Ground.LIGHT, FigureContent.titled("Difference")));
    assertThat(figure.picture()).isInstanceOf(FigurePicture.Compared.class);
    assertThat(figure.record().description())
        .contains("Made-up missions (")
        .contains("Made-up missions · later (")
        .contains("follows were gained")
        .contains("ties are synthetic");
  }

  @Test
  void anAccountThatCameIsNotTakenForOneThatGainedTies() {
    Passage passage =
        new Passage(
            Ties.of(COMPARED.changes(0, 1), COMPARED.aligned().accountCount()),
            COMPARED.aligned().sampled(0),
            COMPARED.aligned().sampled(1),
            Double.NaN);
    BitSet came = new BitSet();
    for (int account = 0; account < COMPARED.aligned().accountCount(); account++) {
      came.set(account, passage.isNew(account));
    }
    assertThat(came.stream().boxed()).containsExactly(account("Kosovo"), account("Tuvalu"));
    assertThat(COMPARED.changes(0, 1).gained())
        .noneMatch(follow -> came.get(follow.follower()) || came.get(follow.followed()));
  }
}
