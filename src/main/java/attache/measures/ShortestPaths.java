package attache.measures;

import attache.network.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All shortest paths from one account to another. Immutable; found in O(n + m). */
public final class ShortestPaths {
  private final Neighbours rows;
  private final int from;
  private final int to;
  private final int distance;
  private final double count;

  /** Distance from the first account, by account, of those on a path; else -1. */
  private final int[] place;

  private final double[] share;

  /** A step from one account on a path to the next. */
  public record Step(int from, int to) {}

  private ShortestPaths(Neighbours rows, int from, int to, int blocked) {
    this.rows = rows;
    this.from = from;
    this.to = to;
    PathRow ahead = new PathRow(rows).from(from, blocked, Integer.MAX_VALUE);
    distance = ahead.distance(to);
    count = ahead.paths(to);
    place = new int[rows.accountCount()];
    share = new double[place.length];
    Arrays.fill(place, -1);
    if (distance > 0) {
      place[to] = distance;
      share[to] = 1;
      walkBack(ahead);
    } else if (distance == 0) {
      place[from] = 0;
      share[from] = 1;
    }
  }

  /** Goes from the farthest to the nearest account, handing each share on to those before. */
  private void walkBack(PathRow ahead) {
    for (int i = ahead.count() - 1; i >= 0; i--) {
      int account = ahead.reached(i);
      int next = ahead.distance(account) + 1;
      double taken = 0;
      for (int arc = rows.start()[account]; arc < rows.start()[account + 1]; arc++) {
        int neighbour = rows.to()[arc];
        if (place[neighbour] == next && ahead.distance(neighbour) == next) {
          taken += share[neighbour] / ahead.paths(neighbour);
        }
      }
      if (taken > 0 && account != to) {
        place[account] = next - 1;
        share[account] = taken * ahead.paths(account);
      }
    }
  }

  /** The shortest chains of follows from one account to another: each follows the next. */
  public static ShortestPaths follows(Layer layer, int from, int to) {
    return new ShortestPaths(Neighbours.followed(layer), from, to, PathRow.NOBODY);
  }

  /** The shortest chains of ties between two accounts, whichever way they point. */
  public static ShortestPaths ties(Layer layer, int from, int to) {
    return new ShortestPaths(Neighbours.tied(layer), from, to, PathRow.NOBODY);
  }

  /** The same pair as if another account were not there. */
  public ShortestPaths without(int account) {
    if (account == from || account == to) {
      throw new IllegalArgumentException("account " + account + " is an end of the paths");
    }
    return new ShortestPaths(rows, from, to, account);
  }

  /** Where the paths begin. */
  public int from() {
    return from;
  }

  /** Where the paths end. */
  public int to() {
    return to;
  }

  /** Whether there is a path. */
  public boolean exist() {
    return distance >= 0;
  }

  /** How many steps a shortest path has; -1 if there is none. */
  public int distance() {
    return distance;
  }

  /** How many shortest paths there are, σ; exact up to 2⁵³. */
  public double count() {
    return count;
  }

  /** The share of the paths on which an account lies, σ(v)/σ; 1 for both ends. */
  public double share(int account) {
    return share[account];
  }

  /** The accounts between the ends that lie on a path, those on most paths first. */
  public List<Integer> between() {
    List<Integer> accounts = new ArrayList<>();
    for (int account = 0; account < place.length; account++) {
      if (place[account] > 0 && account != to) {
        accounts.add(account);
      }
    }
    accounts.sort((one, other) -> Double.compare(share[other], share[one]));
    return List.copyOf(accounts);
  }

  /** The steps of all paths, each once, for a drawing. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int account = 0; account < place.length; account++) {
      for (int next : nextOf(account)) {
        steps.add(new Step(account, next));
      }
    }
    return List.copyOf(steps);
  }

  /** The steps of the paths through an account, each once; none if it is on no path. */
  public List<Step> stepsThrough(int account) {
    if (place[account] < 0) {
      return List.of();
    }
    List<Step> steps =
        new ArrayList<>(new ShortestPaths(rows, from, account, PathRow.NOBODY).steps());
    steps.addAll(new ShortestPaths(rows, account, to, PathRow.NOBODY).steps());
    return List.copyOf(steps);
  }

  /**
   * The paths themselves, each with both ends, in the order of the accounts' numbers.
   *
   * @param most how many to list at most
   */
  public List<List<Integer>> list(int most) {
    List<List<Integer>> paths = new ArrayList<>();
    if (exist()) {
      List<Integer> path = new ArrayList<>();
      path.add(from);
      extend(path, most, paths);
    }
    return List.copyOf(paths);
  }

  private void extend(List<Integer> path, int most, List<List<Integer>> paths) {
    if (paths.size() >= most) {
      return;
    }
    if (path.getLast() == to) {
      paths.add(List.copyOf(path));
      return;
    }
    for (int next : nextOf(path.getLast())) {
      path.add(next);
      extend(path, most, paths);
      path.removeLast();
    }
  }

  private int[] nextOf(int account) {
    if (place[account] < 0 || account == to) {
      return new int[0];
    }
    return Arrays.stream(rows.to(), rows.start()[account], rows.start()[account + 1])
        .filter(next -> place[next] == place[account] + 1)
        .toArray();
  }
}
