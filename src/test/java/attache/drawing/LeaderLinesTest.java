package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.FollowNetwork;
import attache.view.Camera;
import attache.view.ViewState;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderLinesTest {
  /** Two discs among many so near that only those at the rim have names beside them. */
  private static Scene crowded() {
    FollowNetwork network = ExampleViews.missions();
    ViewState view = ExampleViews.view(network, "", 900, 700);
    // The same picture in less than a quarter of its room.
    ViewState small =
        view.withCamera(
            new Camera(
                view.camera().centerX(), view.camera().centerY(), view.camera().scale() * 0.35));
    return new SceneMaker().make(small, ExampleViews.inDegrees(network), new Sight(500, 420, 1));
  }

  @Test
  void hubsThatFindNoPlaceBesideTheirDiscsAreNamedAtTheEndOfALine() {
    Scene scene = crowded();
    List<Label> beside = FigureNames.place(scene, List.of());
    List<LeaderLines.Leader> leaders = LeaderLines.place(scene, List.of(), beside);
    assertThat(leaders).isNotEmpty();
    assertThat(LeaderLines.place(scene, List.of(), beside)).isEqualTo(leaders);
    for (LeaderLines.Leader leader : leaders) {
      int account = leader.label().account();
      assertThat(beside).noneMatch(label -> label.account() == account);
      double fromDisc =
          Math.hypot(leader.fromX() - scene.x[account], leader.fromY() - scene.y[account]);
      assertThat(fromDisc).isCloseTo(scene.reach(account), within(1.0));
      assertThat(leader.label().box().isInside(500, 420)).isTrue();
    }
  }

  @Test
  void noLineCrossesANameOrAnotherLine() {
    Scene scene = crowded();
    List<Label> beside = FigureNames.place(scene, List.of());
    List<LeaderLines.Leader> leaders = LeaderLines.place(scene, List.of(), beside);
    for (LeaderLines.Leader leader : leaders) {
      Line2D line = new Line2D.Double(leader.fromX(), leader.fromY(), leader.toX(), leader.toY());
      assertThat(beside).noneMatch(label -> line.intersects(rectangle(label.box())));
      for (LeaderLines.Leader other : leaders) {
        assertThat(line.intersects(rectangle(other.label().box()))).isFalse();
        assertThat(
                !other.equals(leader)
                    && line.intersectsLine(other.fromX(), other.fromY(), other.toX(), other.toY()))
            .isFalse();
      }
    }
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(
        box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
  }
}
