package attache.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of tie between the accounts of a network, such as follows or mentions. An arc u→v means
 * <em>u follows v</em>; information flows the other way. No account follows itself and no pair has
 * two arcs in the same direction.
 *
 * <p>Arcs are kept in compressed rows both ways. Arcs are numbered 0 to {@code arcCount() - 1} by
 * follower, then by followed; {@code outStart(u)} to {@code outEnd(u) - 1} are the arcs of follower
 * u. The rows of followers are reached through positions {@code inStart(v)} to {@code inEnd(v) -
 * 1}. Memory: 12 bytes an arc, 20 with weights, and 8 bytes an account.
 */
public final class Layer {
  /** The name of a layer whose file does not name it. */
  public static final String FOLLOW = "follow";

  private final String name;
  private final boolean directed;
  private final int[] outStart;
  private final int[] target;
  private final int[] inStart;
  private final int[] source;
  private final int[] inArc;
  private final double @Nullable [] weight;
  private final List<AttributeColumn> attributes;

  /**
   * Takes rows that are sorted and free of doubles and self-follows; {@link LayerBuilder} makes
   * them so.
   */
  Layer(
      String name,
      boolean directed,
      int[] outStart,
      int[] target,
      double @Nullable [] weight,
      List<AttributeColumn> attributes) {
    this.name = name;
    this.directed = directed;
    this.outStart = outStart;
    this.target = target;
    this.weight = weight;
    this.attributes = List.copyOf(attributes);
    int accounts = outStart.length - 1;
    inStart = new int[accounts + 1];
    for (int followed : target) {
      inStart[followed + 1]++;
    }
    for (int account = 0; account < accounts; account++) {
      inStart[account + 1] += inStart[account];
    }
    source = new int[target.length];
    inArc = new int[target.length];
    int[] next = Arrays.copyOf(inStart, accounts);
    for (int follower = 0; follower < accounts; follower++) {
      for (int arc = outStart[follower]; arc < outStart[follower + 1]; arc++) {
        int position = next[target[arc]]++;
        source[position] = follower;
        inArc[position] = arc;
      }
    }
  }

  /** The layer's name, such as "follow" or "mention". */
  public String name() {
    return name;
  }

  /**
   * Whether the file spoke of directed ties. An undirected tie is kept as two arcs, one each way.
   */
  public boolean directed() {
    return directed;
  }

  /** How many accounts the network has, n. */
  public int accountCount() {
    return outStart.length - 1;
  }

  /** How many arcs the layer has, m. */
  public int arcCount() {
    return target.length;
  }

  /** The first arc of follower {@code account}. */
  public int outStart(int account) {
    return outStart[account];
  }

  /** One past the last arc of follower {@code account}. */
  public int outEnd(int account) {
    return outStart[account + 1];
  }

  /** Whom arc {@code arc} follows. Within a follower's arcs the followed accounts ascend. */
  public int target(int arc) {
    return target[arc];
  }

  /**
   * The first position among the followers of {@code account}, for {@link #source} and {@link
   * #inArc}.
   */
  public int inStart(int account) {
    return inStart[account];
  }

  /** One past the last position among the followers of {@code account}. */
  public int inEnd(int account) {
    return inStart[account + 1];
  }

  /**
   * The follower at a position of an account's followers. Within an account's followers they
   * ascend.
   */
  public int source(int position) {
    return source[position];
  }

  /** The arc at a position of an account's followers. */
  public int inArc(int position) {
    return inArc[position];
  }

  /** How many accounts {@code account} follows. */
  public int outDegree(int account) {
    return outStart[account + 1] - outStart[account];
  }

  /** How many accounts follow {@code account}. */
  public int inDegree(int account) {
    return inStart[account + 1] - inStart[account];
  }

  /**
   * Who follows along an arc. Takes O(log n).
   *
   * @param arc 0 to {@code arcCount() - 1}
   */
  public int follower(int arc) {
    int found = Arrays.binarySearch(outStart, arc);
    if (found < 0) {
      return -found - 2;
    }
    // Accounts that follow nobody share their start with the next account: the last of them has the
    // arc.
    while (outStart[found + 1] == arc) {
      found++;
    }
    return found;
  }

  /**
   * The arc from one account to another. Takes O(log d) for out-degree d.
   *
   * @return the arc's number, or -1 if {@code from} does not follow {@code to}
   */
  public int arc(int from, int to) {
    int found = Arrays.binarySearch(target, outStart[from], outStart[from + 1], to);
    return found < 0 ? -1 : found;
  }

  /** Whether {@code from} follows {@code to}. */
  public boolean follows(int from, int to) {
    return arc(from, to) >= 0;
  }

  /** Whether both follow each other. */
  public boolean mutual(int one, int other) {
    return follows(one, other) && follows(other, one);
  }

  /** Whether the arcs have weights of their own; otherwise every weight is 1. */
  public boolean weighted() {
    return weight != null;
  }

  /** The weight of an arc; 1 if the layer has no weights. */
  public double weight(int arc) {
    return weight == null ? 1 : weight[arc];
  }

  /** Attributes of the arcs; row i belongs to arc i. */
  public List<AttributeColumn> attributes() {
    return attributes;
  }

  /** The arc attribute of that name. */
  public Optional<AttributeColumn> attribute(String attributeName) {
    return attributes.stream().filter(column -> column.name().equals(attributeName)).findFirst();
  }
}
