package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The measures of three made-up networks as igraph 0.10, networkx 2.8 and numpy's eigenvectors give
 * them: a dense one, a sparse one with isolated accounts, and one in which all ties are mutual.
 */
class IndependentValuesTest {
  private static List<String[]> table(String name) {
    try (InputStream in = IndependentValuesTest.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Layer layer(String network) {
    int[] arcs =
        table(network + "-arcs.csv").stream()
            .skip(1)
            .flatMapToInt(row -> Arrays.stream(row).mapToInt(Integer::parseInt))
            .toArray();
    return TestLayers.of(table(network + "-expected.csv").size() - 1, arcs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense", "sparse", "twoway"})
  void eachMeasureIsWhatOthersFind(String network) {
    List<String[]> expected = table(network + "-expected.csv");
    Layer layer = layer(network);
    for (int column = 1; column < expected.getFirst().length; column++) {
      String key = expected.getFirst()[column];
      Scores scores = Measures.get(key).orElseThrow().compute(layer, Progress.NONE);
      for (int account = 0; account < scores.size(); account++) {
        String cell = expected.get(account + 1)[column];
        double value = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        // Eigenvectors are computed to an absolute 1e-12 of their highest score.
        double tolerance = Math.max(1e-12, 1e-9 * Math.abs(value));
        assertThat(scores.value(account))
            .as(network + ": " + key + " of account " + account)
            .satisfies(
                found -> {
                  if (cell.isEmpty()) {
                    assertThat(found).isNaN();
                  } else {
                    assertThat(found).isCloseTo(value, within(tolerance));
                  }
                });
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense", "sparse", "twoway"})
  void theWholeNetworkIsWhatOthersFind(String network) {
    Layer layer = layer(network);
    TriadCensus census = TriadCensus.of(layer, Progress.NONE);
    for (String[] row : table(network + "-whole.csv")) {
      if (TriadCensus.KINDS.contains(row[0])) {
        assertThat(census.count(row[0])).as(row[0]).isEqualTo(Long.parseLong(row[1]));
      } else if (row[0].equals("transitivity")) {
        assertThat(Closure.transitivity(layer, Progress.NONE))
            .isCloseTo(Double.parseDouble(row[1]), within(1e-12));
      }
    }
  }
}
