package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArrangerTest {
  static final List<String> KEYS = LayoutChoice.KEYS;

  private static final FollowNetwork NETWORK = network();
  private static final Layer LAYER = NETWORK.layers().getFirst();

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("six");
    for (int account = 0; account < 6; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int account = 0; account < 5; account++) {
      layer.arc(account, (account + 1) % 5);
      layer.arc(account, (account + 2) % 5);
    }
    layer.arc(0, 3);
    return builder
        .attribute(TextColumn.of("bloc", List.of("a", "a", "b", "b", "b", "c")))
        .attribute(NumberColumn.of("x", new double[] {0, 1, 2, 3, 4, Double.NaN}))
        .attribute(NumberColumn.of("y", new double[] {0, 1, 0, 1, 0, 7}))
        .build();
  }

  private static ViewState view() {
    double[] nowhere = new double[6];
    return DefaultView.of(
        NETWORK,
        Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(nowhere, nowhere)),
        Theme.LIGHT,
        500,
        500);
  }

  private static Arranger.Arranged arrange(LayoutChoice choice, ScoreTable known) {
    return Arranger.arrange(choice, NETWORK, LAYER, known, 3, Progress.NONE);
  }

  @ParameterizedTest
  @FieldSource("KEYS")
  void everyLayoutPlacesEveryAccountTheSameEachTime(String key) {
    LayoutChoice choice = LayoutChoice.suiting(key, view(), ScoreTable.EMPTY);
    assertThat(choice.key()).isEqualTo(key);
    Arrangement once = arrange(choice, ScoreTable.EMPTY).arrangement();
    Arrangement twice = arrange(choice, ScoreTable.EMPTY).arrangement();
    assertThat(once.positions().size()).isEqualTo(6);
    assertThat(once.positions().xs()).containsExactly(twice.positions().xs());
    assertThat(once.layout()).isEqualTo(choice);
    assertThat(once.seed()).isEqualTo(3);
    assertThat(once.pinned()).isEmpty();
  }

  @Test
  void whatALayoutNeedsIsComputedOnceAndHandedBack() {
    Arranger.Arranged radial = arrange(new LayoutChoice.Radial("betweenness"), ScoreTable.EMPTY);
    assertThat(radial.scores().get("betweenness")).isPresent();
    assertThat(radial.arrangement().rings()).isNotEmpty();
    Arranger.Arranged backbone = arrange(new LayoutChoice.Backbone(0.3), radial.scores());
    assertThat(backbone.scores().strength()).isPresent();
    assertThat(backbone.kept()).isPositive().isLessThanOrEqualTo(backbone.ties());
    assertThat(arrange(new LayoutChoice.Backbone(0.5), backbone.scores()).scores())
        .isSameAs(backbone.scores());
  }

  @Test
  void ringsAreAroundTheSelectedAccountOrElseTheLargest() {
    assertThat(
            LayoutChoice.suiting(
                "ego_rings", view().withSelection(Selection.of(4)), ScoreTable.EMPTY))
        .isEqualTo(new LayoutChoice.EgoRings(4));
    ScoreTable scores =
        ScoreTable.EMPTY.with(
            Measures.IN_DEGREE,
            Measures.get(Measures.IN_DEGREE).orElseThrow().compute(LAYER, Progress.NONE));
    assertThat(LayoutChoice.suiting("ego_rings", view(), scores))
        .isEqualTo(new LayoutChoice.EgoRings(3));
  }

  @Test
  void accountsOfNoWayStandOnTheirOwnRing() {
    Arrangement rings = arrange(new LayoutChoice.EgoRings(0), ScoreTable.EMPTY).arrangement();
    assertThat(rings.rings().getLast().value()).isInfinite();
  }

  @Test
  void anAttributeOrMeasureThatIsNotThereIsRefused() {
    for (LayoutChoice wrong :
        List.of(
            new LayoutChoice.Circle("club"),
            new LayoutChoice.Grouped("club"),
            new LayoutChoice.Radial("charm"),
            new LayoutChoice.EgoRings(6))) {
      assertThatThrownBy(() -> arrange(wrong, ScoreTable.EMPTY))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> LayoutChoice.suiting("spiral", view(), ScoreTable.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @FieldSource("KEYS")
  void everyLayoutCanBeCancelled(String key) {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    LayoutChoice choice = LayoutChoice.suiting(key, view(), ScoreTable.EMPTY);
    assertThatThrownBy(
            () -> Arranger.arrange(choice, NETWORK, LAYER, ScoreTable.EMPTY, 1, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
