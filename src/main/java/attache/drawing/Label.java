package attache.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name that is written beside a disc.
 *
 * @param account whose name it is; negative if it names a ring or a group
 * @param text the name on one line
 * @param weight how heavy
 * @param size of an em, in raster pixels
 * @param left column where the text begins, in raster pixels
 * @param baseline row of the baseline, in raster pixels
 * @param width of the text, in raster pixels
 * @param side where it stands, seen from the disc
 * @param muted whether the account steps back
 */
public record Label(
    int account,
    String text,
    Fonts.Weight weight,
    double size,
    double left,
    double baseline,
    double width,
    Side side,
    boolean muted) {
  /** Height of the letters above the baseline, as a share of the size. */
  static final double ASCENT = 0.78;

  /** Depth of the letters below the baseline, as a share of the size. */
  static final double DESCENT = 0.22;

  /** Where a label stands, seen from its disc; the best first. */
  public enum Side {
    BELOW(0, 1),
    ABOVE(0, -1),
    RIGHT(1, 0),
    LEFT(-1, 0),
    BELOW_RIGHT(1, 1),
    BELOW_LEFT(-1, 1),
    ABOVE_RIGHT(1, -1),
    ABOVE_LEFT(-1, -1),
    /** Away from the middle of the layout, if it has one, and level with that point. */
    OUTWARDS(0, 0);

    private static final List<Side> ALL =
        List.of(values()).stream().filter(side -> side != OUTWARDS).toList();

    /** A side lies away from the middle if it points there with more than this of its length. */
    private static final double AWAY = 0.6;

    /** Where the way out is steeper than this, a name beside it would lie over its neighbours. */
    private static final double STEEP = 0.35;

    final int across;
    final int down;

    Side(int across, int down) {
      this.across = across;
      this.down = down;
    }

    /**
     * The sides on which a name may stand, the best first; all of them for one that leads.
     *
     * @param scene whose layout may have all names away from its middle
     */
    static List<Side> of(Scene scene, int account, boolean leads) {
      List<Side> away =
          scene
              .guides
              .hub()
              .map(hub -> awayFrom(scene.x[account] - hub.x(), scene.y[account] - hub.y()))
              .orElse(ALL);
      return leads ? Stream.concat(away.stream(), ALL.stream()).distinct().toList() : away;
    }

    /** Those that point away from the middle, the most first; all in the middle itself. */
    private static List<Side> awayFrom(double dx, double dy) {
      double distance = Math.hypot(dx, dy);
      return distance < 1
          ? ALL
          : Stream.concat(
                  Stream.of(OUTWARDS).filter(side -> Math.abs(dx) > STEEP * distance),
                  ALL.stream()
                      .filter(side -> side.along(dx, dy) > AWAY * distance)
                      .sorted(Comparator.comparingDouble(side -> -side.along(dx, dy))))
              .toList();
    }

    private double along(double dx, double dy) {
      return (across * dx + down * dy) / Math.hypot(across, down);
    }
  }

  /** The room that the letters take. */
  Box box() {
    return new Box(left, baseline - ASCENT * size, left + width, baseline + DESCENT * size);
  }
}
