package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.view.Camera;
import org.junit.jupiter.api.Test;

final class MotionTest {
  private static final long MILLI = 1_000_000;

  private long now;
  private final Motion motion = new Motion(() -> now);
  private final Positions still = Positions.of(new double[1], new double[1]);

  private boolean paintedAt(long millis, double scale) {
    now = millis * MILLI;
    return motion.isGoingOn(new Camera(0, 0, scale), still);
  }

  @Test
  void theFirstPictureIsNotInMotion() {
    assertThat(paintedAt(0, 1)).isFalse();
  }

  @Test
  void oneStepOfZoomIsNoMotion() {
    paintedAt(0, 1);
    assertThat(paintedAt(5, 2)).isFalse();
    assertThat(paintedAt(1_000, 3)).isFalse();
  }

  @Test
  void changesInQuickSuccessionAreAMotion() {
    paintedAt(0, 1);
    paintedAt(1_000, 2);
    assertThat(paintedAt(1_016, 3)).isTrue();
    assertThat(paintedAt(1_033, 4)).isTrue();
  }

  @Test
  void picturesThatTakeLongAreAMotionIfTheyFollowEachOther() {
    paintedAt(0, 1);
    paintedAt(1_000, 2);
    now = 1_400 * MILLI;
    motion.painted();
    assertThat(paintedAt(1_420, 3)).isTrue();
    now = 1_600 * MILLI;
    motion.painted();
    assertThat(paintedAt(1_620, 3)).isTrue();
    assertThat(paintedAt(1_650, 3)).isFalse();
  }

  @Test
  void aPictureOfTheSameWhileItMovesIsStillInMotion() {
    paintedAt(0, 1);
    paintedAt(1_000, 2);
    paintedAt(1_016, 3);
    assertThat(paintedAt(1_020, 3)).isTrue();
  }

  @Test
  void motionIsOverWhenNothingChangesForATwentiethOfASecond() {
    paintedAt(0, 1);
    paintedAt(1_000, 2);
    paintedAt(1_016, 3);
    assertThat(paintedAt(1_066, 3)).isFalse();
  }

  @Test
  void movingAccountsAreAMotion() {
    paintedAt(0, 1);
    for (int frame = 1; frame < 4; frame++) {
      now = 16L * frame * MILLI;
      Positions moved = Positions.of(new double[] {frame}, new double[1]);
      assertThat(motion.isGoingOn(new Camera(0, 0, 1), moved)).isEqualTo(frame > 1);
    }
  }
}
