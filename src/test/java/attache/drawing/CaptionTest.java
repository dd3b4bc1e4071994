package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Arrangement;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 720, 520);

  private static String caption(ViewState view, ScoreTable scores, FigureOptions options) {
    Figure figure = Figure.of(view, scores, options);
    return String.join(" ", Caption.paragraphs(view, scores, figure.picture(), options.content()));
  }

  private static String caption(ViewState view) {
    return caption(view, ExampleViews.inDegrees(view.network()), options(400));
  }

  private static FigureOptions options(int height) {
    return FigureOptions.of(
        new FigureSize(900, height, 96), Ground.LIGHT, FigureContent.titled("Title"));
  }

  private static FigureOptions withTable(int height, int rows) {
    FigureContent content = FigureContent.titled("Title");
    return FigureOptions.of(
        new FigureSize(900, height, 96),
        Ground.LIGHT,
        content.withTable(List.of(Measures.IN_DEGREE), rows));
  }

  private static ViewState placedBy(LayoutChoice layout) {
    Positions positions = VIEW.arrangement().positions();
    return VIEW.withArrangement(Arrangement.of(layout, 7, positions));
  }

  /** The better half has scores of its own, the others share one. */
  private static ScoreTable halfShared() {
    double[] values = new double[MISSIONS.accountCount()];
    for (int account = 0; account < values.length; account++) {
      values[account] = Math.max(10, values.length - account);
    }
    return ScoreTable.EMPTY.with(Measures.IN_DEGREE, Scores.of(values));
  }

  private static String drawn(ScoreTable scores, FigureOptions options) {
    return Figure.of(VIEW, scores, options).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .reduce("", (one, other) -> one + " " + other);
  }

  @Test
  void theSignOfASharedRankIsExplainedWhereItStands() {
    assertThat(drawn(halfShared(), withTable(700, 10)))
        .contains("ranked by In-degree.")
        .doesNotContain("shared rank");
    assertThat(drawn(halfShared(), withTable(1900, 56))).contains("= marks a shared rank");
  }

  @Test
  void itIsNotExplainedWhereTheRowsThatShareARankFoundNoRoom() {
    assertThat(drawn(halfShared(), withTable(500, 56)))
        .contains("ranked by In-degree.")
        .doesNotContain("shared rank");
  }

  @Test
  void aRankingExplainsTheSignOfASharedRankWhereItStands() {
    FigureSubject ranking = new FigureSubject.Ranking(List.of(Measures.IN_DEGREE), 10);
    assertThat(drawn(halfShared(), options(700).about(ranking)))
        .contains("first 10 accounts by In-degree.")
        .doesNotContain("shared rank");
    FigureSubject all = new FigureSubject.Ranking(List.of(Measures.IN_DEGREE), 56);
    assertThat(drawn(halfShared(), options(1900).about(all))).contains("= marks a shared rank");
  }

  @Test
  void theSeedIsToldOfLayoutsThatDependOnIt() {
    assertThat(caption(placedBy(new LayoutChoice.Force()))).contains("Layout: Force, seed 7.");
    assertThat(caption(placedBy(new LayoutChoice.WorldMap()))).contains("Layout: Map.");
    assertThat(caption(placedBy(new LayoutChoice.InFile()))).contains("Layout: As in the file.");
  }

  @Test
  void itSaysThatAccountsDoNotStandWhereTheSeedPutsThem() {
    ViewState force = placedBy(new LayoutChoice.Force());
    double[] x = force.arrangement().positions().xs();
    x[0] += 1;
    Positions moved = Positions.of(x, force.arrangement().positions().ys());
    assertThat(caption(force.withArrangement(force.arrangement().withPositions(moved))))
        .contains("Layout: Force, seed 7, adjusted since.");
    assertThat(caption(force.withArrangement(force.arrangement().settledAt(moved))))
        .contains("Layout: Force, seed 7.");
  }

  @Test
  void theLayoutIsNamedWithWhatItWasTold() {
    assertThat(caption(placedBy(new LayoutChoice.Grouped("un_group"))))
        .contains("Layout: Grouped by UN group, seed 7.");
    assertThat(caption(placedBy(new LayoutChoice.Radial(Measures.BETWEENNESS))))
        .contains("Layout: Radial by Betweenness, seed 7.");
    int cyprus = MISSIONS.account("Cyprus").orElseThrow();
    assertThat(caption(placedBy(new LayoutChoice.EgoRings(cyprus))))
        .contains("Layout: Ego rings around Cyprus, seed 7.");
    assertThat(caption(placedBy(new LayoutChoice.Backbone(0.2))))
        .contains("Layout: Backbone of " + Numerals.percent(0.2) + " of the ties, seed 7.");
  }

  @Test
  void itSaysWhichTiesAreDrawnIfNotAll() {
    ViewState selected = VIEW.withSelection(Selection.of(3));
    assertThat(caption(selected)).doesNotContain("drawn");
    assertThat(caption(drawing(selected, TieView.Choice.MUTUAL)))
        .contains("Only mutual ties are drawn.");
    assertThat(caption(drawing(selected, TieView.Choice.OF_SELECTION)))
        .contains("Only ties of the selected accounts are drawn.");
  }

  private static ViewState drawing(ViewState view, TieView.Choice choice) {
    return view.withTies(view.ties().withChoice(choice));
  }

  @Test
  void layersThatAreNotShownAreNamed() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Layers");
    List.of("a", "b", "c").forEach(builder::account);
    for (String name : List.of(Layer.FOLLOW, "mention", "reply", "l4", "l5", "l6", "l7", "l8")) {
      builder.layer(name).arc(0, 1);
    }
    ViewState view = ExampleViews.view(builder.build(), "", 720, 520);
    assertThat(caption(view)).contains("Layers not shown: mention, reply, l4, l5, l6 and 2 more.");
    ViewState together = view.withTies(view.ties().withOverlay(List.of("mention", "reply", "l4")));
    assertThat(caption(together)).contains("Layers not shown: l5, l6, l7, l8.");
    ViewState matrix = together.withMatrix(view.matrix().withShown(true));
    assertThat(caption(matrix)).contains("Layers not shown: mention, reply");
    assertThat(caption(VIEW)).doesNotContain("not shown");
  }
}
