package attache.canvas;

import attache.layouts.ForceSimulation;
import attache.layouts.Positions;
import attache.work.Progress;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
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
   * The most steps in a frame. A small network would be settled within some frames: so its accounts
   * can be followed with the eye, and it still settles within half a second.
   */
  private static final int FRAME_STEPS = 10;

  /** A picture that comes late shows at most the steps of so many frames at once. */
  private static final int MOST_FRAMES = 6;

  /** How long a call lasts at least, unless what it computed is on the screen earlier. */
  private static final long FRAME_NANOS = 14_000_000;

  /**
   * As long as what it computed is not on the screen, a call that computed for longer than a frame
   * lasts so many times as long. The painter of a large network needs the processors for just that
   * picture; nobody would see what is computed in the meantime.
   */
  private static final int PATIENCE = 4;

  private final Function<Progress, ForceSimulation> maker;
  private final Consumer<Throwable> failed;
  private final int accounts;
  private final Queue<Consumer<ForceSimulation>> orders = new ConcurrentLinkedQueue<>();
  private final Object gate = new Object();
  private boolean running;
  private boolean ended;
  private @Nullable Positions sent;
  private @Nullable ForceSimulation simulation;
  private volatile boolean settled = true;
  private final AtomicInteger steps = new AtomicInteger();
  private volatile long lastStepMillis;
  private long lastBegin;
  private int run;
  private int runOfSimulation;

  /**
   * Positions on their way from the layout's thread to the FX thread.
   *
   * @param positions where the accounts are
   * @param settled whether the layout came to rest with these
   * @param run after which {@link #goOn} they were computed
   */
  record Snapshot(Positions positions, boolean settled, int run) {
    /** Before the first positions arrive. */
    static final Snapshot NONE = new Snapshot(Positions.of(new double[0], new double[0]), false, 0);
  }

  /**
   * A layout at rest.
   *
   * @param maker makes the simulation, in the layout's thread when it first runs: for a large
   *     network that takes long
   * @param accounts how many accounts it has
   * @param failed told, in the layout's thread, why the layout cannot go on
   */
  LiveLayout(Function<Progress, ForceSimulation> maker, int accounts, Consumer<Throwable> failed) {
    this.maker = maker;
    this.accounts = accounts;
    this.failed = failed;
  }

  /**
   * Lets the layout go on from where the accounts stand. What it computed before is out of date: it
   * has another {@link Snapshot#run}.
   *
   * @param from where each account stands
   * @param pinned accounts that stay there
   * @param warmth how far accounts may move, 0 to 1
   */
  void goOn(Positions from, Set<Integer> pinned, double warmth) {
    synchronized (gate) {
      run++;
      int number = run;
      orders.clear();
      orders.add(
          simulation -> {
            runOfSimulation = number;
            lastBegin = System.nanoTime() - FRAME_NANOS;
            for (int account = 0; account < from.size(); account++) {
              simulation.unpin(account);
              simulation.move(account, from.x(account), from.y(account));
            }
            pinned.forEach(one -> simulation.pin(one, from.x(one), from.y(one)));
            simulation.cool();
            simulation.reheat(warmth);
          });
      running = true;
      gate.notifyAll();
    }
  }

  /** The number of the last {@link #goOn}. */
  int run() {
    synchronized (gate) {
      return run;
    }
  }

  /** Holds the layout where it is. */
  void pause() {
    synchronized (gate) {
      running = false;
      gate.notifyAll();
    }
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
    if (!waitForWork()) {
      return;
    }
    long begin = System.nanoTime();
    try {
      ForceSimulation made = simulation();
      begin = System.nanoTime();
      advance(made, begin);
    } catch (CancellationException nobodyWaits) {
      // Paused or ended while the simulation was being made: it is made anew when it is wanted.
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      // The runner's thread must live on, or the layout would seem to run and never move again.
      simulation = null;
      pause();
      failed.accept(failure);
    }
    waitForFrame(begin, frame(System.nanoTime() - begin));
  }

  /** How long a call lasts that computed for so long, unless that is on the screen earlier. */
  static long frame(long computingNanos) {
    return computingNanos < FRAME_NANOS ? FRAME_NANOS : PATIENCE * computingNanos;
  }

  /** Waits until there is something to do; false if there never will be. */
  private boolean waitForWork() {
    synchronized (gate) {
      while (!running && !ended) {
        try {
          gate.wait();
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
      return !ended;
    }
  }

  /** A picture with those positions is on the screen: the next may be computed at once. */
  void shown(Positions positions) {
    synchronized (gate) {
      if (positions.equals(sent)) {
        sent = null;
        gate.notifyAll();
      }
    }
  }

  /** Waits until the frame of that length is over in which a call began. */
  private void waitForFrame(long begin, long frame) {
    synchronized (gate) {
      long left = millisLeft(begin, frame);
      while (left > 0 && sent != null && running && !ended) {
        try {
          gate.wait(left);
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
          return;
        }
        left = millisLeft(begin, frame);
      }
    }
  }

  private static long millisLeft(long begin, long frame) {
    return (frame - (System.nanoTime() - begin)) / 1_000_000;
  }

  private ForceSimulation simulation() {
    ForceSimulation made = simulation;
    if (made == null) {
      made = maker.apply(done -> requireWanted());
      simulation = made;
    }
    return made;
  }

  private void requireWanted() {
    synchronized (gate) {
      if (!running || ended) {
        throw new CancellationException();
      }
    }
  }

  private void advance(ForceSimulation running, long begin) {
    for (Consumer<ForceSimulation> order = orders.poll(); order != null; order = orders.poll()) {
      order.accept(running);
    }
    // As fast whether pictures come often or late, in smaller or larger moves.
    double frames = Math.min(MOST_FRAMES, (double) (begin - lastBegin) / FRAME_NANOS);
    long most = Math.max(1, Math.round(frames * FRAME_STEPS));
    lastBegin = begin;
    int taken = 0;
    do {
      running.step();
      taken++;
    } while (!running.isSettled() && taken < most && System.nanoTime() - begin < SLICE_NANOS);
    steps.addAndGet(taken);
    settled = running.isSettled();
    int computed = runOfSimulation;
    Positions reached = running.positions();
    synchronized (gate) {
      sent = reached;
      if (settled && computed == run) {
        this.running = false;
      }
    }
    lastStepMillis = (System.nanoTime() - begin) / 1_000_000;
    sendGraphAttributeChanged(sourceId, POSITIONS, null, new Snapshot(reached, settled, computed));
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

  /** Warmth comes with {@link #goOn}. */
  @Override
  public void shake() {}

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
