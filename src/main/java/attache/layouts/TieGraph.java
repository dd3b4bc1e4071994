package attache.layouts;

import attache.network.Layer;
import java.util.Arrays;

/**
 * The undirected graph of a layer's ties: two accounts are tied if either follows the other. Ties
 * are numbered 0 to {@code tieCount() - 1} by their lower account, then by their higher one.
 * Immutable. Memory: 24 bytes a tie.
 */
public final class TieGraph {
  private final int[] start;
  private final int[] neighbour;
  private final int[] tie;
  private final int[] lower;
  private final int[] higher;

  private TieGraph(int[] start, int[] neighbour) {
    this.start = start;
    this.neighbour = neighbour;
    tie = new int[neighbour.length];
    lower = new int[neighbour.length / 2];
    higher = new int[neighbour.length / 2];
    int accounts = start.length - 1;
    int[] next = Arrays.copyOf(start, accounts);
    int ties = 0;
    for (int account = 0; account < accounts; account++) {
      for (int position = start[account]; position < start[account + 1]; position++) {
        int peer = neighbour[position];
        if (account < peer) {
          lower[ties] = account;
          higher[ties] = peer;
          tie[position] = ties;
          // Lower accounts come first, so a peer's rows fill in the order of its lower neighbours.
          tie[next[peer]++] = ties;
          ties++;
        }
      }
    }
  }

  /** The ties of a layer. Takes O(n + m). */
  public static TieGraph of(Layer layer) {
    int accounts = layer.accountCount();
    int[] start = new int[accounts + 1];
    int[] neighbour = new int[2 * layer.arcCount()];
    int size = 0;
    for (int account = 0; account < accounts; account++) {
      int out = layer.outStart(account);
      int in = layer.inStart(account);
      while (out < layer.outEnd(account) || in < layer.inEnd(account)) {
        int followed = out < layer.outEnd(account) ? layer.target(out) : Integer.MAX_VALUE;
        int follower = in < layer.inEnd(account) ? layer.source(in) : Integer.MAX_VALUE;
        int peer = Math.min(followed, follower);
        neighbour[size++] = peer;
        if (followed == peer) {
          out++;
        }
        if (follower == peer) {
          in++;
        }
      }
      start[account + 1] = size;
    }
    return new TieGraph(start, Arrays.copyOf(neighbour, size));
  }

  /**
   * A graph of the given ties.
   *
   * @param accounts how many accounts there are
   * @param one an end of each tie
   * @param other the other end of each tie; no tie joins an account with itself or is given twice
   */
  static TieGraph of(int accounts, int[] one, int[] other) {
    int[] start = new int[accounts + 1];
    for (int t = 0; t < one.length; t++) {
      start[one[t] + 1]++;
      start[other[t] + 1]++;
    }
    for (int account = 0; account < accounts; account++) {
      start[account + 1] += start[account];
    }
    int[] neighbour = new int[2 * one.length];
    int[] next = Arrays.copyOf(start, accounts);
    for (int t = 0; t < one.length; t++) {
      neighbour[next[one[t]]++] = other[t];
      neighbour[next[other[t]]++] = one[t];
    }
    for (int account = 0; account < accounts; account++) {
      Arrays.sort(neighbour, start[account], start[account + 1]);
    }
    return new TieGraph(start, neighbour);
  }

  /** The graph that has only some of the ties; the accounts stay. Takes O(n + m log m). */
  TieGraph only(boolean[] kept) {
    int[] one = new int[tieCount()];
    int[] other = new int[tieCount()];
    int size = 0;
    for (int t = 0; t < kept.length; t++) {
      if (kept[t]) {
        one[size] = lower[t];
        other[size++] = higher[t];
      }
    }
    return of(accountCount(), Arrays.copyOf(one, size), Arrays.copyOf(other, size));
  }

  /** How many accounts there are, n; some may have no tie. */
  public int accountCount() {
    return start.length - 1;
  }

  /** How many ties there are. */
  public int tieCount() {
    return lower.length;
  }

  /** How many accounts an account is tied to. */
  public int degree(int account) {
    return start[account + 1] - start[account];
  }

  /**
   * The first position among the neighbours of an account, for {@link #neighbour} and {@link #tie}.
   */
  public int start(int account) {
    return start[account];
  }

  /** One past the last position among the neighbours of an account. */
  public int end(int account) {
    return start[account + 1];
  }

  /** The neighbour at a position; within an account's neighbours they ascend. */
  public int neighbour(int position) {
    return neighbour[position];
  }

  /** The number of the tie at a position. */
  public int tie(int position) {
    return tie[position];
  }

  /** The lower account of a tie. */
  public int lower(int t) {
    return lower[t];
  }

  /** The higher account of a tie. */
  public int higher(int t) {
    return higher[t];
  }

  /** The number of the tie between two accounts, or -1 if they are not tied. Takes O(log d). */
  public int tieBetween(int one, int other) {
    int position = Arrays.binarySearch(neighbour, start[one], start[one + 1], other);
    return position < 0 ? -1 : tie[position];
  }

  /**
   * The graph of some accounts and the ties among them; account i of it is {@code accounts[i]} of
   * this one.
   */
  TieGraph among(int[] accounts) {
    int[] place = new int[accountCount()];
    Arrays.fill(place, -1);
    for (int i = 0; i < accounts.length; i++) {
      place[accounts[i]] = i;
    }
    int[] newStart = new int[accounts.length + 1];
    int room = 0;
    for (int account : accounts) {
      room += degree(account);
    }
    int[] found = new int[room];
    int size = 0;
    for (int i = 0; i < accounts.length; i++) {
      for (int p = start[accounts[i]]; p < start[accounts[i] + 1]; p++) {
        if (place[neighbour[p]] >= 0) {
          found[size++] = place[neighbour[p]];
        }
      }
      Arrays.sort(found, newStart[i], size);
      newStart[i + 1] = size;
    }
    return new TieGraph(newStart, Arrays.copyOf(found, size));
  }

  /**
   * Which connected component each account is in, numbered from 0 by the lowest account in each.
   * Takes O(n + m).
   */
  int[] components() {
    int[] component = new int[accountCount()];
    Arrays.fill(component, -1);
    int[] queue = new int[accountCount()];
    int found = 0;
    for (int first = 0; first < component.length; first++) {
      if (component[first] >= 0) {
        continue;
      }
      component[first] = found;
      queue[0] = first;
      for (int head = 0, tail = 1; head < tail; head++) {
        for (int p = start[queue[head]]; p < start[queue[head] + 1]; p++) {
          if (component[neighbour[p]] < 0) {
            component[neighbour[p]] = found;
            queue[tail++] = neighbour[p];
          }
        }
      }
      found++;
    }
    return component;
  }
}
