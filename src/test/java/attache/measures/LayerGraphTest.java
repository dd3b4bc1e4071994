package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class LayerGraphTest {
  private static Graph<Integer, DefaultEdge> copy(Layer layer, Graph<Integer, DefaultEdge> graph) {
    for (int account = 0; account < layer.accountCount(); account++) {
      graph.addVertex(account);
    }
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      graph.addEdge(layer.follower(arc), layer.target(arc));
    }
    return graph;
  }

  private static void assertSameGraph(
      Graph<Integer, Integer> view, Graph<Integer, DefaultEdge> copy) {
    assertThat(view.vertexSet()).isEqualTo(copy.vertexSet());
    assertThat(view.edgeSet()).hasSameSizeAs(copy.edgeSet());
    assertThat(view.getType().isDirected()).isEqualTo(copy.getType().isDirected());
    for (Integer account : copy.vertexSet()) {
      assertThat(view.degreeOf(account)).isEqualTo(copy.degreeOf(account));
      assertThat(view.inDegreeOf(account)).isEqualTo(copy.inDegreeOf(account));
      assertThat(view.outDegreeOf(account)).isEqualTo(copy.outDegreeOf(account));
      assertThat(view.edgesOf(account)).hasSize(view.degreeOf(account));
      assertThat(new TreeSet<>(Graphs.successorListOf(view, account)))
          .isEqualTo(new TreeSet<>(Graphs.successorListOf(copy, account)));
      assertThat(new TreeSet<>(Graphs.predecessorListOf(view, account)))
          .isEqualTo(new TreeSet<>(Graphs.predecessorListOf(copy, account)));
      for (Integer other : copy.vertexSet()) {
        assertThat(view.containsEdge(account, other)).isEqualTo(copy.containsEdge(account, other));
        assertThat(view.getAllEdges(account, other)).allMatch(view.edgeSet()::contains);
      }
    }
  }

  @Property(tries = 60)
  void followsAreTheGraphThatACopyWouldBe(
      @ForAll @IntRange(max = 25) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    assertSameGraph(
        LayerGraph.follows(layer), copy(layer, new SimpleDirectedGraph<>(DefaultEdge.class)));
  }

  @Property(tries = 60)
  void tiesAreTheGraphThatACopyWouldBe(
      @ForAll @IntRange(max = 25) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    assertSameGraph(LayerGraph.ties(layer), copy(layer, new SimpleGraph<>(DefaultEdge.class)));
  }

  @Test
  void algorithmsRunOnAView() {
    Layer layer = TestLayers.of(5, 0, 1, 1, 0, 2, 1, 3, 4);
    assertThat(new ConnectivityInspector<>(LayerGraph.ties(layer)).connectedSets())
        .containsExactlyInAnyOrder(Set.of(0, 1, 2), Set.of(3, 4));
    assertThat(GraphTests.isSimple(LayerGraph.follows(layer))).isTrue();
  }

  @Test
  void aViewCannotBeChanged() {
    LayerGraph view = LayerGraph.follows(TestLayers.of(2, 0, 1));
    assertThatThrownBy(() -> view.addEdge(1, 0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> view.removeVertex(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> view.removeEdge((Integer) 0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> view.edgeSet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void accountsThatAreNotThereHaveNoEdges() {
    LayerGraph view = LayerGraph.ties(TestLayers.of(2, 0, 1));
    assertThat(view.getAllEdges(0, 7)).isEmpty();
    assertThat(view.containsVertex(2)).isFalse();
    assertThatThrownBy(() -> view.edgesOf(2)).isInstanceOf(IllegalArgumentException.class);
  }
}
