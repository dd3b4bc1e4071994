package attache.network;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Prints how many bytes an arc costs in a network of 1,000,000 arcs: what stays, and what is
 * allocated on the way there.
 */
public final class NetworkMemory {
  private NetworkMemory() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws InterruptedException {
    NetworkBenchmark benchmark = new NetworkBenchmark();
    print("unweighted", benchmark::build);
    print("weighted", benchmark::buildWeighted);
  }

  private static void print(String name, Supplier<FollowNetwork> build)
      throws InterruptedException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long usedBefore = used();
    long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
    FollowNetwork network = build.get();
    long allocated = threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
    long kept = used() - usedBefore;
    int arcs = network.layers().getFirst().arcCount();
    System.out.printf(
        "%s: %d accounts, %d arcs, %.1f bytes an arc kept, %.1f allocated%n",
        name,
        network.accountCount(),
        arcs,
        (double) kept / arcs,
        (double) allocated / arcs);
  }

  /** The heap in use once nothing more can be collected. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      System.gc();
      Thread.sleep(50);
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
