package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final FollowNetwork MISSIONS = ExampleViews.missions();
  private static final ViewState VIEW = ExampleViews.view(MISSIONS, "un_group", 900, 600);

  private static Scene scene(ViewState view, double ratio) {
    return new SceneMaker()
        .make(view, ExampleViews.inDegrees(MISSIONS), new Sight(900, 600, ratio));
  }

  private static List<Mark> sizes(Scene scene) {
    return new LegendBlocks(scene, 1, 300).sizes().orElseThrow().marks();
  }

  @Test
  void theDiscsOfTheSizeKeyAreThoseOfAccountsWithThatScore() {
    Scene scene = scene(VIEW, 1);
    int most = 0;
    for (int account = 0; account < scene.accountCount(); account++) {
      most = Math.max(most, MISSIONS.layers().getFirst().inDegree(account));
      for (Mark mark : sizes(scene)) {
        if (mark instanceof Mark.Disc disc) {
          double score = MISSIONS.layers().getFirst().inDegree(account);
          double shown = scene.sizes().largest() * Math.pow(disc.radius() / scene.maxRadius(), 2);
          if (Math.abs(score - shown) < 1e-6) {
            assertThat(scene.radius(account))
                .isCloseTo(disc.radius(), org.assertj.core.data.Offset.offset(1e-3));
          }
        }
      }
    }
    assertThat(scene.sizes().largest()).isEqualTo(most);
  }

  @Test
  void everyColourOfThePictureStandsInTheKey() {
    Scene scene = scene(VIEW, 1);
    List<Integer> shown =
        new LegendBlocks(scene, 1, 300)
            .groups().orElseThrow().marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(mark -> ((Mark.Disc) mark).fill())
                .toList();
    for (int account = 0; account < scene.accountCount(); account++) {
      assertThat(shown).contains(scene.fill(account));
    }
  }

  @Test
  void theKeyToTiesTellsTheirKindsOnceSomethingIsSelected() {
    assertThat(wedges(VIEW)).hasSize(2);
    assertThat(wedges(VIEW.withSelection(Selection.of(3)))).hasSize(3);
  }

  private static List<Mark> wedges(ViewState view) {
    return new LegendBlocks(scene(view, 1), 1, 300)
        .ties().orElseThrow().marks().stream().filter(Mark.Wedge.class::isInstance).toList();
  }

  @Test
  void aDenseScreenGetsTheSameLegendInMorePixels() {
    Legend one = Legend.boxed(scene(VIEW, 1));
    Legend two = Legend.boxed(scene(VIEW, 2));
    assertThat(two.width() / one.width()).isBetween(1.95, 2.05);
    assertThat(two.height() / one.height()).isBetween(1.95, 2.05);
  }

  @Test
  void aStripPutsItsPartsSideBySide() {
    Scene scene = scene(VIEW, 1);
    assertThat(Legend.strip(scene, 1, 800).height())
        .isLessThan(Legend.strip(scene, 1, 200).height());
  }

  @Property
  void theSizeKeyHasOneToThreeRoundNumbers(
      @ForAll @IntRange(min = 1, max = 9999) int digits,
      @ForAll @IntRange(min = -8, max = 5) int power) {
    double largest = digits * Math.pow(10, power);
    List<Double> values = RoundValues.upTo(largest, 0.09);
    assertThat(values).hasSizeBetween(1, 3).allMatch(value -> value <= largest * 1.001);
    assertThat(values)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void attributesAreCalledAsPeopleCallThem() {
    assertThat(AttributeNames.name("un_group")).isEqualTo("UN group");
    assertThat(AttributeNames.name("party_family")).isEqualTo("Party family");
  }
}
