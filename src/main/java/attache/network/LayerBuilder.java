package attache.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ties of one layer in any order and makes them a {@link Layer}: self-follows are
 * dropped, repeated arcs become one, both are counted. Adding is O(1), finishing O(n + m log d) for
 * out-degrees d.
 */
public final class LayerBuilder {
  /** What becomes of the weights of an arc that is given more than once. */
  public enum Repeats {
    /**
     * Weights are added up; an unweighted arc counts 1, so the weight becomes the number of
     * repeats.
     */
    ADD_WEIGHTS,
    /** The first weight stays. */
    KEEP_FIRST
  }

  private final String kind;
  private final String wave;
  private boolean directed = true;
  private Repeats repeats = Repeats.ADD_WEIGHTS;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double @Nullable [] weight;
  private int size;
  private int given;
  private int selfFollows;
  private int repeatedArcs;
  private int firstRepeat = -1;
  private final List<IntFunction<AttributeColumn>> attributes = new ArrayList<>();

  LayerBuilder(String kind, String wave) {
    this.kind = kind;
    this.wave = wave;
  }

  /** Says whether the file spoke of directed ties; true unless told otherwise. */
  public LayerBuilder directed(boolean value) {
    directed = value;
    return this;
  }

  /**
   * Says what becomes of the weights of repeated arcs; {@link Repeats#ADD_WEIGHTS} unless told
   * otherwise.
   */
  public LayerBuilder repeats(Repeats value) {
    repeats = value;
    return this;
  }

  /**
   * Adds an arc of weight 1.
   *
   * @param follower who follows, an account's number
   * @param followed who is followed, an account's number
   * @return the arc's row for {@link #attribute}; -1 for a self-follow, which is dropped
   */
  public int arc(int follower, int followed) {
    int row = add(follower, followed);
    if (row >= 0 && weight != null) {
      weight[row] = 1;
    }
    return row;
  }

  /** Adds an arc with a weight of its own; see {@link #arc(int, int)}. */
  public int arc(int follower, int followed, double itsWeight) {
    int row = add(follower, followed);
    if (row >= 0) {
      if (weight == null && itsWeight != 1) {
        weight = new double[from.length];
        Arrays.fill(weight, 0, row, 1);
      }
      if (weight != null) {
        weight[row] = itsWeight;
      }
    }
    return row;
  }

  private int add(int follower, int followed) {
    if (follower < 0 || followed < 0) {
      throw new IllegalArgumentException(
          "no account has the number " + Math.min(follower, followed));
    }
    given++;
    if (follower == followed) {
      selfFollows++;
      return -1;
    }
    if (size == from.length) {
      int capacity = Math.addExact(size, size >> 1);
      from = Arrays.copyOf(from, capacity);
      to = Arrays.copyOf(to, capacity);
      if (weight != null) {
        weight = Arrays.copyOf(weight, capacity);
      }
    }
    from[size] = follower;
    to[size] = followed;
    return size++;
  }

  /**
   * Adds an attribute of the arcs.
   *
   * @param column makes the column when all arcs are in; it is handed the number of rows, and row i
   *     belongs to the arc whose adding returned i. Of repeated arcs the first one's value stays.
   */
  public LayerBuilder attribute(IntFunction<AttributeColumn> column) {
    attributes.add(column);
    return this;
  }

  /** How many arcs were given so far, self-follows and repeats included. */
  public int given() {
    return given;
  }

  /** How many arcs would have made an account follow itself, and were dropped. */
  public int selfFollows() {
    return selfFollows;
  }

  /** How many arcs were given again after their first time; known once the network is built. */
  public int repeatedArcs() {
    return repeatedArcs;
  }

  /**
   * The row of the arc that was the first to be given again; -1 if none was. Known once the network
   * is built.
   */
  public int firstRepeat() {
    return firstRepeat;
  }

  Layer build(int accounts) {
    int[] start = new int[accounts + 1];
    for (int row = 0; row < size; row++) {
      if (from[row] >= accounts || to[row] >= accounts) {
        throw new IllegalArgumentException(
            "no account has the number " + Math.max(from[row], to[row]));
      }
      start[from[row] + 1]++;
    }
    for (int account = 0; account < accounts; account++) {
      start[account + 1] += start[account];
    }
    // Each key holds target and row, so that sorting a follower's keys sorts targets and keeps the
    // order given.
    long[] keys = new long[size];
    int[] next = Arrays.copyOf(start, accounts);
    for (int row = 0; row < size; row++) {
      keys[next[from[row]]++] = (long) to[row] << 32 | row;
    }
    int[] outStart = new int[accounts + 1];
    int[] rows = new int[size];
    int[] target = new int[size];
    double[] sums = weight == null ? new double[0] : new double[size];
    int[] times = new int[size];
    int kept = 0;
    for (int account = 0; account < accounts; account++) {
      Arrays.sort(keys, start[account], start[account + 1]);
      int rowStart = kept;
      for (int k = start[account]; k < start[account + 1]; k++) {
        int followed = (int) (keys[k] >>> 32);
        int row = (int) keys[k];
        if (kept > rowStart && target[kept - 1] == followed) {
          times[kept - 1]++;
          firstRepeat = firstRepeat < 0 ? row : Math.min(firstRepeat, row);
          if (weight != null && repeats == Repeats.ADD_WEIGHTS) {
            sums[kept - 1] += weight[row];
          }
          continue;
        }
        target[kept] = followed;
        rows[kept] = row;
        times[kept] = 1;
        if (weight != null) {
          sums[kept] = weight[row];
        }
        kept++;
      }
      outStart[account + 1] = kept;
    }
    repeatedArcs = size - kept;
    int[] keptRows = Arrays.copyOf(rows, kept);
    List<AttributeColumn> columns = new ArrayList<>();
    for (IntFunction<AttributeColumn> column : attributes) {
      columns.add(column.apply(size).select(keptRows));
    }
    return new Layer(
        kind,
        wave,
        directed,
        outStart,
        Arrays.copyOf(target, kept),
        weights(sums, times, kept),
        columns);
  }

  private double @Nullable [] weights(double[] sums, int[] times, int kept) {
    if (weight != null) {
      return Arrays.copyOf(sums, kept);
    }
    if (repeatedArcs == 0 || repeats == Repeats.KEEP_FIRST) {
      return null;
    }
    double[] counted = new double[kept];
    Arrays.setAll(counted, arc -> times[arc]);
    return counted;
  }
}
