package attache.layouts;

import java.util.Arrays;

/**
 * The repulsion that all bodies together exert on one: each pushes with mass·mass/distance, and
 * with a short-range push besides within a unit's distance. Exact, or by the quadtree of Barnes and
 * Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986: a square that
 * looks small from where the body stands acts as one body at its centre of mass.
 *
 * <p>{@link #build} reads the positions; {@link #on} may then be called by several threads at once.
 */
final class Repulsion {
  /** A square acts as one body if its side is less than this share of its distance. */
  private static final double OPENING = 1.1;

  /** Squares are not divided further down than this: bodies that close share one. */
  private static final int DEEPEST = 28;

  /** Two bodies closer than this push each other as if they stood so far apart. */
  private static final double SOFTENING = 0.02;

  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private final double strength;
  private final double spacing;
  private final boolean exact;

  private int squares;
  private int[] child = new int[0];
  private double[] squareMass = new double[0];
  private double[] squareX = new double[0];
  private double[] squareY = new double[0];
  private int[] squareCount = new int[0];
  private int[] body = new int[0];
  private double side;
  private double left;
  private double top;

  /**
   * @param x where the bodies stand; read whenever forces are asked for
   * @param y where the bodies stand
   * @param mass how strongly each pushes and is pushed
   * @param strength the push of two bodies of mass 1 at distance 1
   * @param spacing the short-range push, which grows from 0 at distance 1
   * @param exact whether every pair is looked at
   */
  Repulsion(double[] x, double[] y, double[] mass, double strength, double spacing, boolean exact) {
    this.x = x;
    this.y = y;
    this.mass = mass;
    this.strength = strength;
    this.spacing = spacing;
    this.exact = exact;
  }

  /** The force on one body, and how steeply it changes as the body moves. */
  static final class Push {
    double x;
    double y;
    double steepness;
    private final int[] stack = new int[4 * DEEPEST];
    private final double[] sides = new double[4 * DEEPEST];
  }

  /** Takes over where the bodies stand now; needed before {@link #on} unless it is exact. */
  void build() {
    if (exact) {
      return;
    }
    enclose();
    squares = 0;
    newSquare();
    for (int b = 0; b < x.length; b++) {
      insert(b);
    }
    for (int s = 0; s < squares; s++) {
      squareX[s] /= squareMass[s];
      squareY[s] /= squareMass[s];
    }
  }

  private void enclose() {
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    left = Double.POSITIVE_INFINITY;
    top = Double.POSITIVE_INFINITY;
    for (int b = 0; b < x.length; b++) {
      left = Math.min(left, x[b]);
      right = Math.max(right, x[b]);
      top = Math.min(top, y[b]);
      bottom = Math.max(bottom, y[b]);
    }
    side = Math.max(Math.max(right - left, bottom - top), SOFTENING) * 1.0001;
  }

  private int newSquare() {
    if (squares == squareCount.length) {
      int room = Math.max(64, 2 * squares);
      child = Arrays.copyOf(child, 4 * room);
      squareMass = Arrays.copyOf(squareMass, room);
      squareX = Arrays.copyOf(squareX, room);
      squareY = Arrays.copyOf(squareY, room);
      squareCount = Arrays.copyOf(squareCount, room);
      body = Arrays.copyOf(body, room);
    }
    Arrays.fill(child, 4 * squares, 4 * squares + 4, -1);
    squareMass[squares] = 0;
    squareX[squares] = 0;
    squareY[squares] = 0;
    squareCount[squares] = 0;
    body[squares] = -1;
    return squares++;
  }

  private void insert(int b) {
    int square = 0;
    double half = side / 2;
    double centreX = left + half;
    double centreY = top + half;
    for (int depth = 0; ; depth++) {
      boolean leaf = body[square] >= 0;
      boolean empty = squareCount[square] == 0;
      if (leaf && depth < DEEPEST) {
        int lodger = body[square];
        int below = newSquare();
        child[4 * square + quarter(lodger, centreX, centreY)] = below;
        body[below] = lodger;
        body[square] = -1;
        add(below, lodger);
      }
      add(square, b);
      if (empty || depth >= DEEPEST) {
        body[square] = b;
        return;
      }
      int quarter = quarter(b, centreX, centreY);
      half /= 2;
      centreX += (quarter & 1) == 0 ? -half : half;
      centreY += (quarter & 2) == 0 ? -half : half;
      int below = child[4 * square + quarter];
      if (below < 0) {
        below = newSquare();
        child[4 * square + quarter] = below;
      }
      square = below;
    }
  }

  private int quarter(int b, double centreX, double centreY) {
    return (x[b] >= centreX ? 1 : 0) | (y[b] >= centreY ? 2 : 0);
  }

  private void add(int square, int b) {
    squareMass[square] += mass[b];
    squareX[square] += mass[b] * x[b];
    squareY[square] += mass[b] * y[b];
    squareCount[square]++;
  }

  /** Writes the force on a body into {@code push}. */
  void on(int b, Push push) {
    push.x = 0;
    push.y = 0;
    push.steepness = 0;
    if (exact) {
      for (int other = 0; other < x.length; other++) {
        if (other != b) {
          add(b, other, x[b] - x[other], y[b] - y[other], mass[other], 1, push);
        }
      }
      return;
    }
    int[] stack = push.stack;
    double[] sides = push.sides;
    int size = 1;
    stack[0] = 0;
    sides[0] = side;
    while (size > 0) {
      int square = stack[--size];
      double dx = x[b] - squareX[square];
      double dy = y[b] - squareY[square];
      double length = sides[size];
      if (body[square] >= 0) {
        lodgers(b, square, dx, dy, push);
      } else if (length * length < OPENING * OPENING * (dx * dx + dy * dy)) {
        add(b, -1, dx, dy, squareMass[square], squareCount[square], push);
      } else {
        for (int quarter = 3; quarter >= 0; quarter--) {
          int below = child[4 * square + quarter];
          if (below >= 0) {
            stack[size] = below;
            sides[size++] = length / 2;
          }
        }
      }
    }
  }

  /** An undivided square: one body, or several in nearly the same place. */
  private void lodgers(int b, int square, double dx, double dy, Push push) {
    if (squareCount[square] > 1) {
      add(b, -1, dx, dy, squareMass[square], squareCount[square], push);
    } else if (body[square] != b) {
      add(b, body[square], dx, dy, squareMass[square], 1, push);
    }
  }

  private void add(int b, int other, double dx, double dy, double otherMass, int count, Push push) {
    double square = dx * dx + dy * dy;
    double awayX = dx;
    double awayY = dy;
    if (square < SOFTENING * SOFTENING) {
      // In the same place any direction is as good as another, so long as the two part.
      awayX = b < other ? SOFTENING : -SOFTENING;
      awayY = (b & 1) == 0 ? SOFTENING : -SOFTENING;
      square = SOFTENING * SOFTENING;
    }
    double perDistance = strength * mass[b] * otherMass / square;
    if (square < 1) {
      perDistance += spacing * count * (1 / Math.sqrt(square) - 1);
    }
    push.x += perDistance * awayX;
    push.y += perDistance * awayY;
    push.steepness += perDistance;
  }
}
