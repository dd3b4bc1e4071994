package attache.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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

  private final String kind;
  private final String wave;
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
      String kind,
      String wave,
      boolean directed,
      int[] outStart,
      int[] target,
      double @Nullable [] weight,
      List<AttributeColumn> attributes) {
    this.kind = kind;
    this.wave = wave;
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

  /**
   * The layer's name, which no other layer of the network has: its kind, and its wave if it has
   * one.
   */
  public String name() {
    return name(kind, wave);
  }

  /** What a layer of that kind and wave is called, such as "follow" or "follow 2015". */
  public static String name(String kind, String wave) {
    return wave.isEmpty() ? kind : kind + " " + wave;
  }

  /**
   * What the layer's ties are, such as "follow" or "mention"; layers of other waves may share it.
   */
  public String kind() {
    return kind;
  }

  /**
   * When the ties were observed, such as "2015"; empty if the network was observed once.
   *
   * @see Waves
   */
  public String wave() {
    return wave;
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

  /**
   * Adds the arcs with their weights to a layer that is being built, and their attributes if it has
   * no arcs yet.
   *
   * @param number the number that an account of this layer has there
   */
  void copyTo(LayerBuilder into, IntUnaryOperator number) {
    into.directed(directed);
    boolean fresh = into.given() == 0;
    for (int follower = 0; follower < accountCount(); follower++) {
      for (int arc = outStart[follower]; arc < outStart[follower + 1]; arc++) {
        int from = number.applyAsInt(follower);
        int to = number.applyAsInt(target[arc]);
        if (weight == null) {
          into.arc(from, to);
        } else {
          into.arc(from, to, weight[arc]);
        }
      }
    }
    if (fresh) {
      for (AttributeColumn column : attributes) {
        into.attribute(
            size ->
                column.select(
                    IntStream.range(0, size).map(row -> row < column.size() ? row : -1).toArray()));
      }
    }
  }
}
