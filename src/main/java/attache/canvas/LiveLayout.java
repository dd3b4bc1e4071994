package attache.canvas;

import attache.layouts.ForceSimulation;
import attache.layouts.Positions;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graphstream.stream.PipeBase;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Our {@link ForceSimulation} as a layout that GraphStream's runner drives in a thread of its own.
 * After each call it sends one event that carries all positions, not an event an account: 10,000
 * accounts would otherwise cost the FX thread 10,000 events a frame. While nothing is to be done
 * the runner's thread waits, so an idle layout costs no time.
 */
final class LiveLayout extends PipeBase implements Layout {
  /** The attribute of the graph under which positions arrive, a {@link Snapshot}. */
  static final String POSITIONS = "attache.positions";

  /** How long one call computes before it shows where it is: half a frame at 60 a second. */
  private static final long SLICE_NANOS = 8_000_000;

  /**
   * How warm a settled layout becomes again: enough to leave a poor arrangement, not enough to
   * forget a good one.
   */
  private static final double WARMTH = 0.5;

  private final Supplier<ForceSimulation> maker;
  private final int accounts;
  private final Queue<Consumer<ForceSimulation>> orders = new ConcurrentLinkedQueue<>();
  private final Object gate = new Object();
  private boolean running;
  private boolean ended;
  private @Nullable ForceSimulation simulation;
  private volatile boolean settled = true;
  private final AtomicInteger steps = new AtomicInteger();
  private volatile long lastStepMillis;

  /**
   * Positions on their way from the layout's thread to the FX thread.
   *
   * @param positions where the accounts are
   * @param settled whether the layout came to rest with these
   */
  record Snapshot(Positions positions, boolean settled) {
    /** Before the first positions arrive. */
    static final Snapshot NONE = new Snapshot(Positions.of(new double[0], new double[0]), false);
  }

  /**
   * A layout at rest.
   *
   * @param maker makes the simulation, in the layout's thread when it first runs: for a large
   *     network that takes long
   * @param accounts how many accounts it has
   */
  LiveLayout(Supplier<ForceSimulation> maker, int accounts) {
    this.maker = maker;
    this.accounts = accounts;
  }

  /** Lets the layout go on. */
  void start() {
    synchronized (gate) {
      running = true;
      gate.notifyAll();
    }
  }

  /** Holds the layout where it is. */
  void pause() {
    synchronized (gate) {
      running = false;
    }
  }

  /** Warms the layout up again and lets it go on. */
  void reheat() {
    orders.add(s -> s.reheat(WARMTH));
    start();
  }

  /**
   * Puts an account in its place and holds it there; what follows takes account of it while the
   * layout runs.
   */
  void pin(int account, double x, double y) {
    orders.add(s -> s.pin(account, x, y));
  }

  /** Lets an account go. */
  void unpin(int account) {
    orders.add(s -> s.unpin(account));
  }

  /** Ends waiting for good, so that the runner can stop. */
  void end() {
    synchronized (gate) {
      ended = true;
      gate.notifyAll();
    }
  }

  @Override
  public void compute() {
    synchronized (gate) {
      while (!running && !ended) {
        try {
          gate.wait();
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
          return;
        }
      }
      if (ended) {
        return;
      }
    }
    advance(simulation());
  }

  private ForceSimulation simulation() {
    ForceSimulation made = simulation;
    if (made == null) {
      made = maker.get();
      simulation = made;
    }
    return made;
  }

  private void advance(ForceSimulation running) {
    long begin = System.nanoTime();
    for (Consumer<ForceSimulation> order = orders.poll(); order != null; order = orders.poll()) {
      order.accept(running);
    }
    do {
      running.step();
      steps.incrementAndGet();
    } while (!running.isSettled() && System.nanoTime() - begin < SLICE_NANOS);
    settled = running.isSettled();
    if (settled) {
      pause();
    }
    lastStepMillis = (System.nanoTime() - begin) / 1_000_000;
    sendGraphAttributeChanged(
        sourceId, POSITIONS, null, new Snapshot(running.positions(), settled));
  }

  @Override
  public String getLayoutAlgorithmName() {
    return "force";
  }

  @Override
  public int getNodeMovedCount() {
    return settled ? 0 : accounts;
  }

  @Override
  public double getStabilization() {
    return settled ? 1 : 0;
  }

  /** No limit: {@link #compute} itself waits when there is nothing to do. */
  @Override
  public double getStabilizationLimit() {
    return 0;
  }

  /** The camera has the positions; nobody asks a layout for its bounds. */
  @Override
  public Point3 getLowPoint() {
    return new Point3(-1, -1, 0);
  }

  /** The camera has the positions; nobody asks a layout for its bounds. */
  @Override
  public Point3 getHiPoint() {
    return new Point3(1, 1, 0);
  }

  @Override
  public int getSteps() {
    return steps.get();
  }

  @Override
  public long getLastStepTime() {
    return lastStepMillis;
  }

  @Override
  public double getQuality() {
    return 1;
  }

  @Override
  public double getForce() {
    return 1;
  }

  /** Accounts belong to the network; a layout does not forget them. */
  @Override
  public void clear() {}

  /** The simulation chooses its own force. */
  @Override
  public void setForce(double value) {}

  /** The simulation chooses its own limit. */
  @Override
  public void setStabilizationLimit(double value) {}

  /** The simulation chooses its own quality. */
  @Override
  public void setQuality(double qualityLevel) {}

  /** There is one event for all accounts, and no more. */
  @Override
  public void setSendNodeInfos(boolean send) {}

  @Override
  public void shake() {
    reheat();
  }

  @Override
  public void moveNode(String id, double x, double y, double z) {
    pin(Integer.parseInt(id), x, y);
  }

  @Override
  public void freezeNode(String id, boolean frozen) {
    if (!frozen) {
      unpin(Integer.parseInt(id));
    }
  }
}
