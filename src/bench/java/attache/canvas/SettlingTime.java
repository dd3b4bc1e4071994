package attache.canvas;

import static attache.canvas.FrameCounter.onFx;

import attache.layouts.CircleLayout;
import attache.layouts.Positions;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import attache.work.Progress;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Prints how long the force layout takes in a window from the wish until it says that it has
 * settled, and until the last picture of it is on the screen: the first time, with nothing compiled
 * yet, and later. An argument is the number of accounts, 193 if there is none.
 */
public final class SettlingTime {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final int FOLLOWS_AN_ACCOUNT = 28;
  private static final int ROUNDS = 15;
  private static final double MARGIN = 48;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What a run took, in milliseconds. */
  private record Run(double settled, double shown, double processor) {}

  private SettlingTime() {}

  /** Measures and prints; takes half a minute. */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    FrameCounter window = FrameCounter.open(WIDTH, HEIGHT);
    int accounts = arguments.length == 0 ? 193 : Integer.parseInt(arguments[0]);
    int follows = accounts == 193 ? 5_400 : accounts * FOLLOWS_AN_ACCOUNT;
    MovingNetwork network = MovingNetwork.of(accounts, follows, 2);
    System.out.printf(
        Locale.ENGLISH,
        "%,d accounts, %,d follows, load %.1f%n",
        accounts,
        follows,
        MACHINE.getSystemLoadAverage());
    Run[] anew = new Run[ROUNDS];
    Run[] again = new Run[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ViewState view = inCircle(network);
      OurSubject subject = onFx(() -> new OurSubject(view, network.scores()));
      window.show(subject);
      anew[round] = run(subject, () -> subject.accountLayout().goOn(1));
      again[round] = run(subject, () -> subject.accountLayout().reheat());
      onFx(
          () -> {
            subject.close();
            return 0;
          });
    }
    print("from the circle, warm", anew);
    print("settled, and warmed up again", again);
    Platform.exit();
    System.exit(0);
  }

  private static ViewState inCircle(MovingNetwork network) {
    ViewState view = network.view(WIDTH, HEIGHT);
    Positions circle = new CircleLayout().compute(view.layer(), 1, Progress.NONE);
    return view.withArrangement(Arrangement.of(new LayoutChoice.Force(), 1, circle))
        .withCamera(Camera.fit(circle, WIDTH, HEIGHT, MARGIN).showingAll());
  }

  private static Run run(OurSubject subject, Runnable begin) {
    waitFor(subject::isUpToDate);
    long processor = MACHINE.getProcessCpuTime();
    long began = System.nanoTime();
    onFx(
        () -> {
          begin.run();
          return 0;
        });
    double settled = (waitFor(() -> !subject.isLayoutRunning()) - began) / 1e6;
    double shown = (waitFor(subject::isUpToDate) - began) / 1e6;
    return new Run(settled, shown, (MACHINE.getProcessCpuTime() - processor) / 1e6);
  }

  /** Looks in each pulse whether it is so, and tells when it was. */
  private static long waitFor(BooleanSupplier wish) {
    CompletableFuture<Long> met = new CompletableFuture<>();
    onFx(
        () -> {
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              if (wish.getAsBoolean()) {
                stop();
                met.complete(System.nanoTime());
              }
            }
          }.start();
          return 0;
        });
    return met.join();
  }

  private static void print(String what, Run[] runs) {
    System.out.printf(
        Locale.ENGLISH,
        "  %-30s says so after %s, last picture after %s, processor time %s ms%n",
        what,
        told(runs, Run::settled),
        told(runs, Run::shown),
        told(runs, Run::processor));
  }

  private static String told(Run[] runs, ToDoubleFunction<Run> time) {
    double[] later = Arrays.stream(runs).skip(1).mapToDouble(time).sorted().toArray();
    return String.format(
        Locale.ENGLISH,
        "%.0f (first %.0f, longest later %.0f)",
        later[later.length / 2],
        time.applyAsDouble(runs[0]),
        later[later.length - 1]);
  }
}
