package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A force-directed layout that goes on step by step, so that it can be watched, paused, pulled at
 * and warmed up again. It works on the undirected ties of a layer.
 *
 * <ul>
 *   <li>Tied accounts attract each other with a force that does not depend on their distance, the
 *       LinLog model of Noack, "Energy models for graph clustering", JGAA 11(2), 2007, which parts
 *       groups better than springs do. A tie pulls the more, the deeper it is embedded in a group:
 *       with the square of its {@link SimmelianStrength}.
 *   <li>All accounts repel each other with mass·mass/distance, where mass grows with what an
 *       account's ties pull, so that hubs get room and do not swallow labels. Closer than one unit
 *       they repel more strongly still.
 *   <li>A pull towards the origin, proportional to distance, keeps accounts without ties and small
 *       components near; against that repulsion it fills a disc evenly.
 *   <li>Each account moves by its force over the steepness of the force, which makes the step right
 *       whatever its degree; a temperature bounds the step and sinks.
 * </ul>
 *
 * <p>The unit of length is the least distance at which two accounts can be told apart; a layout of
 * n accounts spans about 2√n units. The same layer, seed and calls give the same positions on every
 * machine: sums are added up in a fixed order, and of mathematical functions only the square root,
 * which is exact, is used.
 *
 * <p>A step takes O(n² + m) up to {@value #EXACT_UP_TO} accounts, O(n log n + m) above, on all
 * processors. Not safe for use by several threads at once.
 */
public final class ForceSimulation {
  /** Up to this many accounts every pair is looked at; above, far accounts are taken together. */
  static final int EXACT_UP_TO = 500;

  /** How strongly a tie pulls that is embedded in no group; the most embedded pulls with 1. */
  private static final double LEAST_PULL = 0.02;

  /** Finding how embedded ties are costs Σd² steps; above this many, all ties pull alike. */
  private static final double EMBEDDING_LIMIT = 5e7;

  /** Short-range push, as a share of the pull of an account of mean degree. */
  private static final double SPACING = 0.5;

  /**
   * Repulsion, as a share of what would balance the pulls at the radius if nothing were grouped.
   */
  private static final double REPULSION = 0.6;

  /** Pull to the origin, as a share of what would hold all accounts within the radius. */
  private static final double GRAVITY = 0.4;

  /** Share of a step's force-over-steepness that is taken, and of the step before that goes on. */
  private static final double DAMPING = 1;

  private static final double MOMENTUM = 0.5;

  /** The longest move of one step, as a share of the radius, at temperature 1. */
  private static final double LONGEST_MOVE = 0.06;

  private static final double COOLING = 0.985;

  /** Settled below this temperature, or when the mean move is shorter than this many units. */
  private static final double COLD = 0.0167;

  private static final double STILL = 0.002;

  /** Distance below which a pull fades, so that two accounts in one place do not tear. */
  private static final double SOFTENING = 0.05;

  /** A step's accounts are split in so many parts for the processors, whatever their number. */
  private static final int PARTS = 16;

  private static final int ACCOUNTS_A_PULSE = 512;

  private final TieGraph ties;
  private final double[] pull;

  /** The pull of the tie at each place among the neighbours: read in the order in which it lies. */
  private final double[] pullAt;

  private final double[] mass;
  private final double gravity;
  private final double radius;
  private final Repulsion repulsion;
  private final double[] x;
  private final double[] y;
  private final double[] moveX;
  private final double[] moveY;
  private final boolean[] pinned;
  private double temperature = 1;
  private double movement = Double.POSITIVE_INFINITY;

  /**
   * A simulation that starts with the accounts strewn over a disc and drawn together along ties.
   *
   * @param layer the arcs to lay out
   * @param seed chooses where each account starts
   */
  public ForceSimulation(Layer layer, long seed) {
    this(layer, seed, Progress.NONE);
  }

  ForceSimulation(Layer layer, long seed, Progress progress) {
    this(TieGraph.of(layer), seed, progress);
  }

  ForceSimulation(TieGraph ties, long seed, Progress progress) {
    this(ties, progress.part(0, 0.5));
    strew(new SplittableRandom(seed));
    SpectralStart.draw(ties, pull, x, y, radius, progress.part(0.5, 1));
  }

  private ForceSimulation(TieGraph ties, Progress progress) {
    this.ties = ties;
    int accounts = ties.accountCount();
    pull = pulls(ties, progress);
    pullAt = new double[2 * ties.tieCount()];
    Arrays.setAll(pullAt, place -> pull[ties.tie(place)]);
    mass = masses(ties, pull);
    x = new double[accounts];
    y = new double[accounts];
    moveX = new double[accounts];
    moveY = new double[accounts];
    pinned = new boolean[accounts];
    radius = radius(accounts);
    double meanDegree = Math.max(1, 2.0 * ties.tieCount() / Math.max(1, accounts));
    double strength = REPULSION * meanDegree * radius / Math.max(1, accounts);
    gravity = GRAVITY * strength * Arrays.stream(mass).sum() / (radius * radius);
    repulsion = new Repulsion(x, y, mass, strength, SPACING * meanDegree, accounts <= EXACT_UP_TO);
  }

  private static double radius(int accounts) {
    return Math.sqrt(Math.max(1, accounts));
  }

  /**
   * A simulation that goes on from given positions.
   *
   * @param layer the arcs to lay out
   * @param start where each account starts
   * @param progress told how far the making is; ends it if cancelled
   * @throws IllegalArgumentException if there is not one position an account
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static ForceSimulation from(Layer layer, Positions start, Progress progress) {
    if (start.size() != layer.accountCount()) {
      throw new IllegalArgumentException(
          start.size() + " positions for " + layer.accountCount() + " accounts");
    }
    ForceSimulation simulation = new ForceSimulation(TieGraph.of(layer), progress);
    for (int account = 0; account < start.size(); account++) {
      simulation.move(account, start.x(account), start.y(account));
    }
    return simulation;
  }

  private static double[] pulls(TieGraph ties, Progress progress) {
    double[] pull = new double[ties.tieCount()];
    Arrays.fill(pull, 1);
    double cost = 0;
    for (int account = 0; account < ties.accountCount(); account++) {
      cost += (double) ties.degree(account) * ties.degree(account);
    }
    if (cost > EMBEDDING_LIMIT || pull.length == 0) {
      return pull;
    }
    SimmelianStrength strength = SimmelianStrength.of(ties, progress);
    Arrays.setAll(pull, tie -> LEAST_PULL + (1 - LEAST_PULL) * strength.of(tie) * strength.of(tie));
    double mean = Arrays.stream(pull).sum() / pull.length;
    Arrays.setAll(pull, tie -> pull[tie] / mean);
    return pull;
  }

  private static double[] masses(TieGraph ties, double[] pull) {
    double[] mass = new double[ties.accountCount()];
    double meanDegree = 2.0 * pull.length / Math.max(1, mass.length);
    for (int account = 0; account < mass.length; account++) {
      double degree = 0;
      for (int p = ties.start(account); p < ties.end(account); p++) {
        degree += pull[ties.tie(p)];
      }
      mass[account] = (1 + degree) / (1 + meanDegree);
    }
    return mass;
  }

  private void strew(SplittableRandom random) {
    for (int account = 0; account < x.length; account++) {
      double px;
      double py;
      do {
        px = 2 * random.nextDouble() - 1;
        py = 2 * random.nextDouble() - 1;
      } while (px * px + py * py > 1);
      x[account] = px * radius;
      y[account] = py * radius;
    }
  }

  /** How many accounts there are. */
  public int accountCount() {
    return x.length;
  }

  /** Moves every account that is not pinned once, and cools a little. */
  public void step() {
    step(() -> {});
  }

  /**
   * Moves every account that is not pinned once, and cools a little.
   *
   * @param pulse called again and again, by several threads at once; if it throws, no account has
   *     moved
   */
  void step(Runnable pulse) {
    int accounts = x.length;
    pulse.run();
    repulsion.build();
    if (accounts <= EXACT_UP_TO) {
      chooseMoves(0, accounts, pulse);
    } else {
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(
              part ->
                  chooseMoves(
                      (int) ((long) accounts * part / PARTS),
                      (int) ((long) accounts * (part + 1) / PARTS),
                      pulse));
    }
    double total = 0;
    for (int account = 0; account < accounts; account++) {
      x[account] += moveX[account];
      y[account] += moveY[account];
      total += length(moveX[account], moveY[account]);
    }
    movement = accounts == 0 ? 0 : total / accounts;
    temperature *= COOLING;
  }

  /** Writes the moves of some accounts; where all of them stand stays as it is. */
  private void chooseMoves(int from, int to, Runnable pulse) {
    Repulsion.Push force = new Repulsion.Push();
    double longest = temperature * radius * LONGEST_MOVE;
    for (int account = from; account < to; account++) {
      if ((account - from) % ACCOUNTS_A_PULSE == ACCOUNTS_A_PULSE - 1) {
        pulse.run();
      }
      if (pinned[account]) {
        moveX[account] = 0;
        moveY[account] = 0;
        continue;
      }
      repulsion.on(account, force);
      addGravity(account, force);
      addPulls(account, force);
      double mx = MOMENTUM * moveX[account] + DAMPING * force.x / force.steepness;
      double my = MOMENTUM * moveY[account] + DAMPING * force.y / force.steepness;
      double shorten = Math.min(1, longest / Math.max(length(mx, my), Double.MIN_NORMAL));
      moveX[account] = mx * shorten;
      moveY[account] = my * shorten;
    }
  }

  private void addGravity(int account, Repulsion.Push force) {
    double heaviness = gravity * mass[account];
    force.x -= heaviness * x[account];
    force.y -= heaviness * y[account];
    force.steepness += heaviness;
  }

  private void addPulls(int account, Repulsion.Push force) {
    double ownX = x[account];
    double ownY = y[account];
    double forceX = force.x;
    double forceY = force.y;
    double steepness = force.steepness;
    int end = ties.end(account);
    for (int p = ties.start(account); p < end; p++) {
      int peer = ties.neighbour(p);
      double dx = x[peer] - ownX;
      double dy = y[peer] - ownY;
      double perDistance = pullAt[p] / (length(dx, dy) + SOFTENING);
      forceX += perDistance * dx;
      forceY += perDistance * dy;
      steepness += perDistance;
    }
    force.x = forceX;
    force.y = forceY;
    force.steepness = steepness;
  }

  private static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Whether further steps would hardly change the picture. */
  public boolean isSettled() {
    return temperature < COLD || movement < STILL;
  }

  /** How much of the way from full heat to settled is behind, 0 to 1. */
  double settledShare() {
    return Math.min(1, StrictMath.log(temperature) / StrictMath.log(COLD));
  }

  /**
   * Warms up, so that accounts move again; never cools.
   *
   * @param warmth 0 (settled) to 1 (as at the start); 0.3 lets neighbours follow a dragged account
   */
  public void reheat(double warmth) {
    temperature = Math.max(temperature, Math.min(1, warmth));
    movement = Double.POSITIVE_INFINITY;
  }

  /** Takes all warmth away, so that {@link #reheat} alone says how far accounts may move. */
  public void cool() {
    temperature = 0;
  }

  /** How far accounts may still move: 1 at the start, sinking towards 0. */
  public double temperature() {
    return temperature;
  }

  /** How far an account moved on average in the last step, in units; infinite before it. */
  public double movement() {
    return movement;
  }

  /** Puts an account in a place, whence no step moves it. */
  public void pin(int account, double placeX, double placeY) {
    move(account, placeX, placeY);
    pinned[account] = true;
  }

  /** Lets a pinned account move again. */
  public void unpin(int account) {
    pinned[account] = false;
  }

  /**
   * Puts an account in a place, whence the next step may move it unless it is pinned.
   *
   * @throws IllegalArgumentException if a coordinate is not finite
   */
  public void move(int account, double placeX, double placeY) {
    if (!Double.isFinite(placeX) || !Double.isFinite(placeY)) {
      throw new IllegalArgumentException("a position is not finite");
    }
    x[account] = placeX;
    y[account] = placeY;
    moveX[account] = 0;
    moveY[account] = 0;
  }

  /** Where an account stands now, horizontally. */
  public double x(int account) {
    return x[account];
  }

  /** Where an account stands now, vertically. */
  public double y(int account) {
    return y[account];
  }

  /**
   * Copies where the accounts stand now.
   *
   * @param toX receives a horizontal place an account; may be longer
   * @param toY receives a vertical place an account; may be longer
   */
  public void copyTo(double[] toX, double[] toY) {
    System.arraycopy(x, 0, toX, 0, x.length);
    System.arraycopy(y, 0, toY, 0, y.length);
  }

  /** Where the accounts stand now, a copy. */
  public Positions positions() {
    return Positions.of(x, y);
  }
}
