package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class AccountGridTest {
  @Test
  void emptyGridFindsNothing() {
    assertThat(found(new double[0], new double[0], -10, -10, 10, 10)).isEmpty();
  }

  @Test
  void accountsInOnePlaceAreAllFound() {
    assertThat(found(new double[] {3, 3, 3}, new double[] {4, 4, 4}, 2, 3, 4, 5))
        .containsExactly(0, 1, 2);
  }

  @Property(tries = 300)
  void findsExactlyTheAccountsInTheRectangle(
      @ForAll @IntRange(min = 1, max = 200) int n,
      @ForAll long seed,
      @ForAll @DoubleRange(min = -2, max = 2) double x1,
      @ForAll @DoubleRange(min = -2, max = 2) double y1,
      @ForAll @DoubleRange(min = 0, max = 3) double width,
      @ForAll @DoubleRange(min = 0, max = 3) double height) {
    Random random = new Random(seed);
    double[] x = random.doubles(n, -1, 1).toArray();
    double[] y = random.doubles(n, -5, 5).toArray();
    List<Integer> expected =
        IntStream.range(0, n)
            .filter(a -> x[a] >= x1 && x[a] <= x1 + width && y[a] >= y1 && y[a] <= y1 + height)
            .boxed()
            .toList();
    assertThat(found(x, y, x1, y1, x1 + width, y1 + height))
        .as(() -> Arrays.toString(x))
        .containsExactlyElementsOf(expected);
  }

  private static List<Integer> found(
      double[] x, double[] y, double x1, double y1, double x2, double y2) {
    TreeSet<Integer> found = new TreeSet<>();
    new AccountGrid(x, y).visit(x1, y1, x2, y2, found::add);
    return List.copyOf(found);
  }
}
