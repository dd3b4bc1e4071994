package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Arrangement;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AltTextTest {
  private static String text(ViewState view) {
    FigureOptions options =
        FigureOptions.of(new FigureSize(600, 400, 96), Ground.LIGHT, FigureContent.titled("Title"));
    return Figure.of(view, ExampleViews.inDegrees(view.network()), options).record().description();
  }

  @Test
  void itSaysHowAccountsArePlacedAndWhichTiesAreDrawn() {
    ViewState missions = ExampleViews.view(ExampleViews.missions(), "un_group", 600, 400);
    ViewState map =
        missions
            .withArrangement(
                Arrangement.of(new LayoutChoice.WorldMap(), 1, missions.arrangement().positions()))
            .withTies(missions.ties().withChoice(TieView.Choice.MUTUAL));
    assertThat(text(map))
        .startsWith("Network of 56 accounts")
        .contains("Disc area: In-degree.", "Only mutual ties are drawn.", "Layout: Map.");
  }

  @Test
  void aTieWithoutADirectionCountsOnceAndNobodyIsFollowed() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Undirected");
    List.of("a", "b", "c", "alone").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW).directed(false);
    for (int[] tie : new int[][] {{0, 1}, {1, 2}}) {
      layer.arc(tie[0], tie[1]);
      layer.arc(tie[1], tie[0]);
    }
    ViewState view = ExampleViews.view(builder.build(), "", 600, 400);
    assertThat(text(view.withSelection(Selection.of(1)))).contains("b, which is tied to 2.");
    assertThat(text(view))
        .contains("4 accounts and 2 ties", "Most ties: b (2), a (1), c (1).")
        .doesNotContain("followed", "alone");
  }
}
