package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.view.Theme;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorScaleTest {
  private static ColorScale scale(double... values) {
    return ColorScale.of(Measures.BETWEENNESS, Scores.of(values), Palette.LIGHT);
  }

  @Property
  void higherNumbersLieNoLowerAndEndsHaveTheColoursOfTheEnds(
      @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    ColorScale scale = scale(sorted);
    for (int i = 1; i < sorted.length; i++) {
      assertThat(scale.position(sorted[i])).isGreaterThanOrEqualTo(scale.position(sorted[i - 1]));
    }
    if (scale.highest() > scale.lowest()) {
      assertThat(scale.color(scale.lowest())).isEqualTo(Palette.LIGHT.sequence().getFirst());
      assertThat(scale.color(scale.highest())).isEqualTo(Palette.LIGHT.sequence().getLast());
    }
  }

  @Property
  void ticksAreFewRisingAndOnTheScale(
      @ForAll @DoubleRange(min = 0, max = 1e5) double low,
      @ForAll @Scale(3) @DoubleRange(min = 1e-3, max = 1e6) double range) {
    ColorScale scale = scale(low, low + range / 2, low + range);
    List<Double> ticks = scale.ticks();
    assertThat(ticks).hasSizeBetween(1, 6).isSorted().doesNotHaveDuplicates();
    assertThat(ticks)
        .allMatch(tick -> tick >= low - 1e-6 * range && tick <= low + range * (1 + 1e-6));
  }

  @Test
  void ticksAreRoundNumbers() {
    assertThat(scale(IntStream.rangeClosed(3, 43).asDoubleStream().toArray()).ticks())
        .containsExactly(10.0, 20.0, 30.0, 40.0);
    assertThat(scale(IntStream.rangeClosed(0, 40).asDoubleStream().toArray()).ticks())
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
    double[] heavy = IntStream.range(1, 30).mapToDouble(i -> Math.pow(2, i)).toArray();
    assertThat(scale(heavy).ticks()).contains(100_000.0).allMatch(tick -> isRound(tick));
  }

  private static boolean isRound(double value) {
    double digit = value / Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
    return List.of(1L, 2L, 5L).contains(Math.round(digit)) && digit == Math.rint(digit);
  }

  @Test
  void aFewVeryHighNumbersDoNotMakeAllOthersAlike() {
    double[] heavy = IntStream.range(0, 101).mapToDouble(i -> Math.pow(1.2, i)).toArray();
    ColorScale scale = scale(heavy);
    assertThat(scale.position(heavy[50])).isBetween(0.2, 0.8);
    double[] even = IntStream.range(0, 101).mapToDouble(i -> i).toArray();
    assertThat(scale(even).position(50)).isEqualTo(0.5);
  }

  @Test
  void accountsThatAllAgreeHaveTheColourInTheMiddle() {
    assertThat(scale(7, 7, 7).position(7)).isEqualTo(0.5);
    assertThat(scale(7, 7, 7).ticks()).containsExactly(7.0);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void muchStandsOutFromTheGroundMoreThanLittle(Theme theme) {
    Palette palette = Palette.of(theme);
    List<Double> contrasts =
        palette.sequence().stream().map(color -> Argb.contrast(color, palette.ground())).toList();
    assertThat(contrasts).isSorted();
  }
}
