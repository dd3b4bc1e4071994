package attache.canvas;

import attache.layouts.Positions;
import attache.view.Camera;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what is painted is in motion: whether camera or positions change picture after
 * picture. A single change, such as one step of zoom, is no motion.
 */
final class Motion {
  /** Two changes in this time are a motion. */
  private static final long SOON = 150_000_000;

  /** Motion is over when nothing changed for this long. */
  static final long REST = 45_000_000;

  private final LongSupplier nanos;
  private @Nullable Camera camera;
  private @Nullable Positions positions;
  private long changed;
  private boolean moved;
  private boolean begun;
  private boolean going;

  /**
   * At rest.
   *
   * @param nanos the time
   */
  Motion(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Takes notice of what the next picture shows, and tells whether that is a picture in motion. */
  boolean isGoingOn(Camera nextCamera, Positions nextPositions) {
    long now = nanos.getAsLong();
    long passed = now - changed;
    moved = !nextPositions.equals(positions) || !nextCamera.equals(camera);
    if (!moved) {
      going = going && passed < REST;
    } else {
      going = begun && passed < SOON;
      begun = positions != null;
      changed = now;
    }
    camera = nextCamera;
    positions = nextPositions;
    return going;
  }

  /**
   * The picture is painted. The time that it took does not count: however long each picture takes,
   * they follow each other without a break.
   */
  void painted() {
    if (moved) {
      changed = nanos.getAsLong();
    }
  }
}
