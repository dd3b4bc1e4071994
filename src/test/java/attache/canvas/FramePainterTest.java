package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FramePainterTest {
  private final BlockingQueue<Runnable> drawingThread = new LinkedBlockingQueue<>();
  private final List<String> painted = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private CountDownLatch hold = new CountDownLatch(0);
  private final Map<String, Runnable> whenShown = new HashMap<>();
  private final FramePainter<String, Integer> painter =
      new FramePainter<>(drawingThread::add, this::paint, this::show, failures::add);

  private void show(FramePainter.Finished<String, Integer> finished) {
    shown.add(finished.wish());
    whenShown.getOrDefault(finished.wish(), () -> {}).run();
  }

  private Integer paint(String wish, FrameBuffer buffer) {
    try {
      assertThat(hold.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (wish.equals("bad")) {
      throw new IllegalArgumentException("bad");
    }
    if (wish.equals("exhausting")) {
      throw new OutOfMemoryError("as if");
    }
    painted.add(wish);
    return buffer.width();
  }

  @AfterEach
  void close() {
    painter.close();
  }

  private void pulse() throws InterruptedException {
    Runnable next = drawingThread.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    if (next != null) {
      next.run();
    }
  }

  @Test
  void wishIsPaintedAndShown() throws InterruptedException {
    painter.request("one", new FramePainter.Size(4, 3));
    pulse();
    assertThat(shown).containsExactly("one");
    assertThat(painter.isIdle()).isTrue();
  }

  @Test
  void onlyTheLatestOfWishesMadeMeanwhileIsPainted() throws InterruptedException {
    hold = new CountDownLatch(1);
    painter.request("one", new FramePainter.Size(4, 3));
    painter.request("two", new FramePainter.Size(4, 3));
    painter.request("three", new FramePainter.Size(4, 3));
    hold.countDown();
    pulse();
    pulse();
    assertThat(shown).containsExactly("one", "three");
    assertThat(painted).containsExactly("one", "three");
  }

  @Test
  void whatIsJustBeingPaintedIsNotPaintedTwice() throws InterruptedException {
    hold = new CountDownLatch(1);
    painter.request("one", new FramePainter.Size(4, 3));
    painter.request("two", new FramePainter.Size(4, 3));
    painter.request("one", new FramePainter.Size(4, 3));
    hold.countDown();
    pulse();
    assertThat(painter.isIdle()).isTrue();
    painter.request("one", new FramePainter.Size(4, 3));
    pulse();
    assertThat(shown).containsExactly("one", "one");
  }

  @Test
  void wishMadeWhileShowingOvertakesTheOneThatWaited() throws InterruptedException {
    whenShown.put("one", () -> painter.request("newest", new FramePainter.Size(4, 3)));
    hold = new CountDownLatch(1);
    painter.request("one", new FramePainter.Size(4, 3));
    painter.request("waiting", new FramePainter.Size(4, 3));
    hold.countDown();
    pulse();
    pulse();
    assertThat(shown).containsExactly("one", "newest");
    assertThat(painter.isIdle()).isTrue();
  }

  @Test
  void failureIsToldAndTheNextWishIsPainted() throws InterruptedException {
    painter.request("bad", new FramePainter.Size(4, 3));
    painter.request("good", new FramePainter.Size(4, 3));
    pulse();
    pulse();
    assertThat(failures).hasSize(1);
    assertThat(shown).containsExactly("good");
  }

  @Test
  void pictureThatExhaustsMemoryIsToldAndTheNextWishIsPainted() throws InterruptedException {
    painter.request("exhausting", new FramePainter.Size(4, 3));
    painter.request("good", new FramePainter.Size(4, 3));
    pulse();
    pulse();
    assertThat(failures)
        .singleElement()
        .satisfies(f -> assertThat(f).hasCauseInstanceOf(Error.class));
    assertThat(shown).containsExactly("good");
  }

  @Test
  void nothingIsShownAfterClosing() throws InterruptedException {
    painter.request("one", new FramePainter.Size(4, 3));
    Runnable late = drawingThread.poll(10, TimeUnit.SECONDS);
    painter.close();
    if (late != null) {
      late.run();
    }
    painter.request("two", new FramePainter.Size(4, 3));
    assertThat(shown).isEmpty();
  }
}
