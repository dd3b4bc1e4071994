package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.TieView;
import attache.view.ViewState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several layers in one picture. */
class LayerStrandsTest {
  private static FollowNetwork network(int accounts, int arcs, long seed, String... layers) {
    FollowNetwork.Builder builder = FollowNetwork.builder("layers");
    for (int account = 0; account < accounts; account++) {
      builder.account("Account " + account);
    }
    Random random = new Random(seed);
    for (String name : layers) {
      LayerBuilder layer = builder.layer(name);
      for (int arc = 0; arc < arcs; arc++) {
        int from = random.nextInt(accounts);
        int to = random.nextInt(accounts);
        if (from != to) {
          layer.arc(from, to);
        }
      }
    }
    return builder.build();
  }

  @Property(tries = 60)
  void everyFollowIsInTheStrandOfTheLayersThatHaveIt(
      @ForAll @IntRange(min = 2, max = 12) int accounts,
      @ForAll @IntRange(min = 0, max = 60) int arcs,
      @ForAll @IntRange(min = 2, max = 4) int layers,
      @ForAll long seed) {
    List<Layer> drawn =
        network(
                accounts,
                arcs,
                seed,
                List.of("follow", "mention", "retweet", "reply")
                    .subList(0, layers)
                    .toArray(String[]::new))
            .layers();
    LayerStrands strands = LayerStrands.of(drawn, account -> true, TieView.Choice.ALL);
    Set<List<Integer>> told = new HashSet<>();
    Ties ties = strands.ties();
    for (int tie = 0; tie < ties.count(); tie++) {
      int strand = strands.strandOf(tie);
      assertThat(tie).isBetween(strands.start(strand), strands.end(strand) - 1);
      assertThat(told.add(List.of(ties.from[tie], ties.to[tie]))).isTrue();
      requireStrand(drawn, ties.from[tie], ties.to[tie], strand);
      if (ties.mutual[tie]) {
        assertThat(told.add(List.of(ties.to[tie], ties.from[tie]))).isTrue();
        requireStrand(drawn, ties.to[tie], ties.from[tie], strand);
      }
    }
    for (int from = 0; from < accounts; from++) {
      for (int to = 0; to < accounts; to++) {
        int one = from;
        int other = to;
        assertThat(told.contains(List.of(from, to)))
            .isEqualTo(drawn.stream().anyMatch(layer -> layer.follows(one, other)));
      }
    }
  }

  private static void requireStrand(List<Layer> layers, int from, int to, int strand) {
    List<Layer> having = layers.stream().filter(layer -> layer.follows(from, to)).toList();
    if (strand == layers.size()) {
      assertThat(having).hasSizeGreaterThan(1);
    } else {
      assertThat(having).containsExactly(layers.get(strand));
    }
  }

  @Test
  void tiesOfHiddenAccountsAndOneWayOnesAreLeftOutWhereThatIsWanted() {
    List<Layer> layers = network(8, 40, 3, "follow", "mention").layers();
    Ties seen = LayerStrands.of(layers, account -> account != 2, TieView.Choice.MUTUAL).ties();
    assertThat(seen.count()).isPositive();
    for (int tie = 0; tie < seen.count(); tie++) {
      assertThat(seen.mutual[tie]).isTrue();
      assertThat(seen.from[tie]).isNotEqualTo(2);
      assertThat(seen.to[tie]).isNotEqualTo(2);
    }
  }

  @Test
  void coloursOfLayersStandOutFromEachOtherForEveryone() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      List<Integer> colors = palette.layers();
      assertThat(colors).doesNotHaveDuplicates();
      for (int color : colors.subList(0, 2)) {
        assertThat(Argb.contrast(color, palette.ground())).isGreaterThan(3);
      }
    }
  }

  private static ViewState view(Theme theme) {
    FollowNetwork network = network(24, 46, 5, "follow", "mention");
    ViewState view = ExampleViews.view(network, "", 520, 420);
    Arrangement placed = view.arrangement();
    return ViewState.of(
            network,
            placed,
            Encoding.PLAIN,
            Camera.fit(placed.positions(), 520, 420, 48).panned(110, 0),
            theme)
        .withTies(TieView.ALL.withOverlay(List.of("mention", "follow", "of no layer")));
  }

  private static Scene scene(ViewState view) {
    return new SceneMaker()
        .make(view, ExampleViews.inDegrees(view.network()), new Sight(740, 420, 1));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void layersInOnePictureLookAsAccepted(Theme theme) throws IOException {
    ViewState view = view(theme);
    Scene scene = scene(view);
    int[] pixels = new int[740 * 420];
    ScenePainter painter = new ScenePainter();
    painter.paint(scene, new LabelPlacer().place(scene), pixels);
    painter.paintLegend(scene, pixels, 12, 408);
    BufferedImage image = Rasters.premultiplied(pixels, 740, 420);
    GoldenImages.assertLike("layers-" + theme.name().toLowerCase(Locale.ROOT), image);
  }

  @Test
  void tiesOfTheSelectionKeepTheColoursOfTheirLayers() {
    ViewState view = view(Theme.LIGHT).withSelection(Selection.of(0));
    Scene scene = scene(view);
    LayerStrands strands = scene.strands().orElseThrow();
    assertThat(scene.emphasis.lit).isNotEmpty();
    for (int place = 0; place < scene.emphasis.lit.length; place++) {
      int tie = scene.emphasis.lit[place];
      assertThat(LitTie.of(scene, place).color())
          .isEqualTo(strands.color(strands.strandOf(tie), Palette.LIGHT));
    }
  }

  @Test
  void aPictureOfOneLayerHasNoStrands() {
    ViewState view = view(Theme.LIGHT);
    Scene alone = scene(view.withTies(TieView.ALL));
    assertThat(alone.strands()).isEmpty();
    assertThat(scene(view).tieCount()).isGreaterThan(alone.tieCount());
  }

  @Test
  void theKeyHasNoLineForTiesOfSeveralLayersIfThereAreNone() {
    FollowNetwork.Builder builder = FollowNetwork.builder("apart");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    builder.layer("mention").arc(1, 0);
    ViewState view =
        ExampleViews.view(builder.build(), "", 520, 420)
            .withTies(TieView.ALL.withOverlay(List.of("mention")));
    assertThat(key(view)).contains("mention only").doesNotContain("in both");
    assertThat(key(view(Theme.LIGHT))).contains("in both");
  }

  private static List<String> key(ViewState view) {
    return Legend.strip(scene(view), 1, 600).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }
}
