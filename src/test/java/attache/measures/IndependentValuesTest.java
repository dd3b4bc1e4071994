package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /**
   * Nearness to the core as the leading eigenvector of the ties with communalities on the diagonal
   * (numpy), E–I index by groups of every fourth account, of which one is none, and the communities
   * of seed 1, for which igraph gave the modularity.
   */
  @ParameterizedTest
  @ValueSource(strings = {"dense", "sparse", "twoway"})
  void coreGroupsAndCommunitiesAreWhatOthersFind(String network) {
    Layer layer = layer(network);
    List<String[]> rows = table(network + "-groups.csv").stream().skip(1).toList();
    List<@Nullable String> names = new ArrayList<>();
    for (int account = 0; account < rows.size(); account++) {
      names.add(account % 4 == 3 ? null : "g" + account % 4);
    }
    Groups groups = Groups.by(TextColumn.of("fourth", names));
    CorePeriphery core = CorePeriphery.of(layer, Progress.NONE);
    Scores index = Measures.by(groups).getFirst().compute(layer, Progress.NONE);
    Communities communities = Communities.of(layer, 1, Progress.NONE);
    for (int account = 0; account < rows.size(); account++) {
      String[] row = rows.get(account);
      double nearness = Double.parseDouble(row[1]);
      assertThat(core.nearness().value(account))
          .as("nearness of " + account)
          .isCloseTo(nearness, within(Math.max(1e-12, 1e-9 * nearness)));
      if (row[2].isEmpty()) {
        assertThat(index.value(account)).isNaN();
      } else {
        assertThat(index.value(account)).isCloseTo(Double.parseDouble(row[2]), within(1e-12));
      }
      assertThat(communities.of(account) + 1).isEqualTo(Integer.parseInt(row[3]));
    }
    List<String[]> figures = table(network + "-fit.csv");
    assertThat(core.fit()).isCloseTo(Double.parseDouble(figures.get(1)[1]), within(1e-9));
    assertThat(communities.modularity())
        .isCloseTo(Double.parseDouble(figures.get(2)[1]), within(1e-12));
    // The best of 300 partitions by igraph's Leiden.
    assertThat(communities.modularity())
        .isGreaterThan(Double.parseDouble(figures.get(3)[1]) - 0.01);
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
