package attache.measures;

import attache.network.Layer;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A layer as JGraphT sees a graph, so that its algorithms run on it without a copy: vertices are
 * accounts, edges are arc numbers. Unweighted and read-only: whatever would change it throws {@link
 * UnsupportedOperationException}. Looking up an edge takes O(log d), its ends O(log n).
 */
public abstract sealed class LayerGraph extends AbstractGraph<Integer, Integer> {
  final Layer layer;

  private LayerGraph(Layer layer) {
    this.layer = layer;
  }

  /** The directed graph of follows. */
  public static LayerGraph follows(Layer layer) {
    return new Follows(layer);
  }

  /**
   * The undirected graph of ties: two accounts are joined if either follows the other. The edge of
   * a mutual tie is the arc of the account with the lower number.
   */
  public static LayerGraph ties(Layer layer) {
    return new Ties(layer);
  }

  /** The edge from one account to another, or -1. */
  abstract int edge(int from, int to);

  abstract boolean isEdge(int arc);

  abstract IntStream incoming(int account);

  abstract IntStream outgoing(int account);

  /** All edges at an account. */
  abstract IntStream incident(int account);

  private static final class Follows extends LayerGraph {
    Follows(Layer layer) {
      super(layer);
    }

    @Override
    int edge(int from, int to) {
      return layer.arc(from, to);
    }

    @Override
    boolean isEdge(int arc) {
      return arc >= 0 && arc < layer.arcCount();
    }

    @Override
    IntStream incoming(int account) {
      return IntStream.range(layer.inStart(account), layer.inEnd(account)).map(layer::inArc);
    }

    @Override
    IntStream outgoing(int account) {
      return IntStream.range(layer.outStart(account), layer.outEnd(account));
    }

    @Override
    IntStream incident(int account) {
      return IntStream.concat(incoming(account), outgoing(account));
    }

    @Override
    public int inDegreeOf(Integer account) {
      return layer.inDegree(account);
    }

    @Override
    public int outDegreeOf(Integer account) {
      return layer.outDegree(account);
    }

    @Override
    public int degreeOf(Integer account) {
      return layer.inDegree(account) + layer.outDegree(account);
    }

    @Override
    public GraphType getType() {
      return new DefaultGraphType.Builder()
          .directed()
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .modifiable(false)
          .build();
    }
  }

  private static final class Ties extends LayerGraph {
    Ties(Layer layer) {
      super(layer);
    }

    @Override
    int edge(int from, int to) {
      int arc = layer.arc(Math.min(from, to), Math.max(from, to));
      return arc >= 0 ? arc : layer.arc(Math.max(from, to), Math.min(from, to));
    }

    @Override
    boolean isEdge(int arc) {
      return arc >= 0 && arc < layer.arcCount() && stands(layer.follower(arc), layer.target(arc));
    }

    /** Whether the arc between two accounts stands for their tie: not so the second of two. */
    private boolean stands(int follower, int followed) {
      return follower < followed || !layer.follows(followed, follower);
    }

    @Override
    IntStream incoming(int account) {
      return incident(account);
    }

    @Override
    IntStream outgoing(int account) {
      return incident(account);
    }

    @Override
    IntStream incident(int account) {
      return IntStream.concat(
          IntStream.range(layer.inStart(account), layer.inEnd(account))
              .filter(position -> stands(layer.source(position), account))
              .map(layer::inArc),
          IntStream.range(layer.outStart(account), layer.outEnd(account))
              .filter(arc -> stands(account, layer.target(arc))));
    }

    @Override
    public int inDegreeOf(Integer account) {
      return degreeOf(account);
    }

    @Override
    public int outDegreeOf(Integer account) {
      return degreeOf(account);
    }

    @Override
    public int degreeOf(Integer account) {
      return layer.inDegree(account) + layer.outDegree(account) - PerAccount.mutual(layer, account);
    }

    @Override
    public GraphType getType() {
      return new DefaultGraphType.Builder()
          .undirected()
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .modifiable(false)
          .build();
    }
  }

  @Override
  public Set<Integer> vertexSet() {
    return new Numbers(() -> IntStream.range(0, layer.accountCount()), this::isAccount);
  }

  @Override
  public boolean containsVertex(Integer account) {
    return isAccount(account);
  }

  private boolean isAccount(int account) {
    return account >= 0 && account < layer.accountCount();
  }

  @Override
  public Set<Integer> edgeSet() {
    return new Numbers(
        () -> IntStream.range(0, layer.arcCount()).filter(this::isEdge), this::isEdge);
  }

  @Override
  public boolean containsEdge(Integer arc) {
    return isEdge(arc);
  }

  @Override
  public @Nullable Integer getEdge(Integer from, Integer to) {
    int arc = isAccount(from) && isAccount(to) ? edge(from, to) : -1;
    return arc < 0 ? null : arc;
  }

  @Override
  public Set<Integer> getAllEdges(Integer from, Integer to) {
    Integer arc = getEdge(from, to);
    return arc == null ? Set.of() : Set.of(arc);
  }

  @Override
  public Set<Integer> edgesOf(Integer account) {
    return edges(account, () -> incident(account));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer account) {
    return edges(account, () -> incoming(account));
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer account) {
    return edges(account, () -> outgoing(account));
  }

  private Set<Integer> edges(int account, Supplier<IntStream> arcs) {
    if (!isAccount(account)) {
      throw new IllegalArgumentException("no account has the number " + account);
    }
    return new Numbers(arcs, arc -> arcs.get().anyMatch(other -> other == arc));
  }

  @Override
  public Integer getEdgeSource(Integer arc) {
    return layer.follower(arc);
  }

  @Override
  public Integer getEdgeTarget(Integer arc) {
    return layer.target(arc);
  }

  @Override
  public double getEdgeWeight(Integer arc) {
    return DEFAULT_EDGE_WEIGHT;
  }

  @Override
  public void setEdgeWeight(Integer arc, double weight) {
    throw readOnly();
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer account) {
    throw readOnly();
  }

  @Override
  public Integer addEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer from, Integer to, Integer arc) {
    throw readOnly();
  }

  @Override
  public Integer removeEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(Integer arc) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer account) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a view of a layer cannot be changed");
  }

  /** A set of numbers that is counted and walked anew each time. */
  private static final class Numbers extends AbstractSet<Integer> {
    private final Supplier<IntStream> all;
    private final IntPredicate has;

    Numbers(Supplier<IntStream> all, IntPredicate has) {
      this.all = all;
      this.has = has;
    }

    @Override
    public Iterator<Integer> iterator() {
      return all.get().iterator();
    }

    @Override
    public int size() {
      return Math.toIntExact(all.get().count());
    }

    @Override
    public boolean contains(Object number) {
      return number instanceof Integer value && has.test(value);
    }
  }
}
