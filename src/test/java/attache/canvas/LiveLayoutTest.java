package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.ForceSimulation;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.work.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.graphstream.stream.SinkAdapter;
import org.junit.jupiter.api.Test;

/** The live layout as its runner drives it, without a window. */
class LiveLayoutTest {
  private static final int ACCOUNTS = 12;
  private static final Layer LAYER = wheel();

  private final List<Throwable> failures = new ArrayList<>();
  private final List<LiveLayout.Snapshot> news = new ArrayList<>();

  private static Layer wheel() {
    FollowNetwork.Builder builder = FollowNetwork.builder("wheel");
    for (int account = 0; account < ACCOUNTS; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int account = 1; account < ACCOUNTS; account++) {
      layer.arc(0, account);
      layer.arc(account, 1 + account % (ACCOUNTS - 1));
    }
    return builder.build().layers().getFirst();
  }

  private static Positions row() {
    double[] x = new double[ACCOUNTS];
    for (int account = 0; account < ACCOUNTS; account++) {
      x[account] = account;
    }
    return Positions.of(x, new double[ACCOUNTS]);
  }

  private static ForceSimulation made(Progress progress) {
    return ForceSimulation.from(LAYER, row(), progress);
  }

  private LiveLayout listenedTo(LiveLayout layout) {
    layout.addAttributeSink(
        new SinkAdapter() {
          @Override
          public void graphAttributeChanged(
              String source, long time, String attribute, Object before, Object now) {
            news.add((LiveLayout.Snapshot) now);
          }
        });
    return layout;
  }

  /** Runs until the layout has settled; it waits for ever once it has. */
  private void settle(LiveLayout layout) {
    do {
      layout.compute();
    } while (!news.getLast().settled());
  }

  @Test
  void goesOnFromWhereTheAccountsStandAndSettles() {
    LiveLayout layout = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    layout.goOn(row(), Set.of(), 1);
    settle(layout);
    assertThat(news).hasSizeGreaterThan(3);
    assertThat(news.getLast().run()).isEqualTo(layout.run()).isEqualTo(1);
    assertThat(layout.getStabilization()).isEqualTo(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void waitsForTheScreenButNoLonger() {
    LiveLayout unseen = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    LiveLayout seen = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    seen.addAttributeSink(
        new SinkAdapter() {
          @Override
          public void graphAttributeChanged(
              String source, long time, String attribute, Object before, Object now) {
            seen.shown(((LiveLayout.Snapshot) now).positions());
          }
        });
    assertThat(waitsIn(unseen)).isPositive();
    assertThat(waitsIn(seen)).isZero();
  }

  @Test
  void leavesTheProcessorsToThePainterOfALargeNetwork() {
    long milli = 1_000_000;
    assertThat(LiveLayout.frame(12 * milli)).isEqualTo(LiveLayout.frame(0)).isLessThan(16 * milli);
    assertThat(LiveLayout.frame(16 * milli)).isGreaterThan(40 * milli);
  }

  @Test
  void afterALatePictureTheNextShowsMoreSteps() throws InterruptedException {
    LiveLayout layout = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    layout.goOn(row(), Set.of(), 1);
    layout.compute();
    int inTime = layout.getSteps();
    TimeUnit.MILLISECONDS.sleep(60);
    layout.compute();
    assertThat(layout.getSteps() - inTime).isGreaterThan(2 * inTime);
  }

  /** How often some calls waited. */
  private static long waitsIn(LiveLayout layout) {
    long thread = Thread.currentThread().threadId();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getThreadInfo(thread).getWaitedCount();
    for (int call = 0; call < 8; call++) {
      layout.goOn(row(), Set.of(), 1);
      layout.compute();
    }
    return threads.getThreadInfo(thread).getWaitedCount() - before;
  }

  @Test
  void neverMovesPinnedAccounts() {
    LiveLayout layout = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    layout.goOn(row(), Set.of(2, 5), 1);
    settle(layout);
    assertThat(news)
        .allSatisfy(
            snapshot -> {
              assertThat(snapshot.positions().x(2)).isEqualTo(2);
              assertThat(snapshot.positions().y(2)).isZero();
              assertThat(snapshot.positions().x(5)).isEqualTo(5);
            });
    layout.goOn(row(), Set.of(), 1);
    settle(layout);
    assertThat(news.getLast().positions().x(2)).isNotEqualTo(2);
  }

  @Test
  void whatWasComputedBeforeANewStartIsKnownByItsNumber() {
    LiveLayout layout = listenedTo(new LiveLayout(LiveLayoutTest::made, ACCOUNTS, failures::add));
    layout.goOn(row(), Set.of(), 1);
    layout.compute();
    layout.goOn(row(), Set.of(), 1);
    assertThat(news.getLast().run()).isLessThan(layout.run());
    layout.compute();
    assertThat(news.getLast().run()).isEqualTo(layout.run());
  }

  @Test
  void tellsWhyItCannotGoOnAndTriesAgainWhenAsked() {
    AtomicInteger tries = new AtomicInteger();
    LiveLayout layout =
        listenedTo(
            new LiveLayout(
                progress -> {
                  if (tries.getAndIncrement() == 0) {
                    throw new IllegalStateException("no simulation");
                  }
                  return made(progress);
                },
                ACCOUNTS,
                failures::add));
    layout.goOn(row(), Set.of(), 1);
    layout.compute();
    assertThat(failures).hasSize(1);
    assertThat(news).isEmpty();
    layout.goOn(row(), Set.of(), 1);
    settle(layout);
    assertThat(failures).hasSize(1);
  }

  @Test
  void anEndedLayoutWaitsNoMoreAndStopsBeingMade() throws InterruptedException {
    CountDownLatch making = new CountDownLatch(1);
    LiveLayout layout =
        new LiveLayout(
            progress -> {
              making.countDown();
              while (true) {
                progress.report(0);
                Thread.onSpinWait();
              }
            },
            ACCOUNTS,
            failures::add);
    layout.goOn(row(), Set.of(), 1);
    Thread runner = new Thread(layout::compute);
    runner.start();
    assertThat(making.await(10, TimeUnit.SECONDS)).isTrue();
    layout.end();
    runner.join(10_000);
    assertThat(runner.isAlive()).isFalse();
    layout.compute();
    assertThat(failures).isEmpty();
  }
}
