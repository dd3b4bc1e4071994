package attache.drawing;

import java.awt.Graphics2D;

/**
 * Draws the paths of a pair: follows as ties are, thick at the follower and thin at the followed,
 * and beside each a dashed arrow that shows which way information flows, from the followed to the
 * follower.
 */
final class TrailPainter {
  /** Width of the line that shows the flow, in logical pixels. */
  static final double FLOW_WIDTH = 1.3;

  /** Length of its head, in logical pixels. */
  static final double HEAD = 7;

  private static final double FROM = 5;
  private static final double TO = 1.2;
  private static final double EVEN = 2.8;
  private static final double OPACITY = 0.95;

  /** Logical pixels between a tie and the arrow beside it, and between arrow and disc. */
  private static final double BESIDE = 5.5;

  private static final double AIR = 4;

  /** From so many steps on they are drawn thinner. */
  private static final double USUAL = 24;

  private TrailPainter() {}

  /** Draws the paths of a scene, if it has any. */
  static void paint(Graphics2D graphics, Scene scene) {
    double scale =
        Math.clamp(Math.pow(USUAL / Math.max(1, scene.trail.steps().size()), 0.3), 0.4, 1);
    double unit = scene.sight().pixelRatio() * scale;
    for (Trail.Step step : scene.trail.steps()) {
      boolean even = step.mutual();
      MarkPainter.band(
          graphics,
          scene.x[step.follower()],
          scene.y[step.follower()],
          scene.x[step.followed()],
          scene.y[step.followed()],
          (even ? EVEN : FROM) * unit,
          (even ? EVEN : TO) * unit,
          Argb.withOpacity(even ? scene.palette().mutual() : scene.palette().follows(), OPACITY));
    }
    for (Trail.Step step : scene.trail.steps()) {
      flow(graphics, scene, step.followed(), step.follower(), unit);
      if (step.bothWays()) {
        flow(graphics, scene, step.follower(), step.followed(), unit);
      }
    }
  }

  private static void flow(Graphics2D graphics, Scene scene, int from, int to, double unit) {
    double dx = scene.x[to] - scene.x[from];
    double dy = scene.y[to] - scene.y[from];
    double length = Math.hypot(dx, dy);
    double before = scene.reach(from) + AIR * unit;
    double after = scene.reach(to) + AIR * unit;
    if (length <= before + after) {
      return;
    }
    double alongX = dx / length;
    double alongY = dy / length;
    double asideX = -alongY * BESIDE * unit;
    double asideY = alongX * BESIDE * unit;
    MarkPainter.arrow(
        graphics,
        scene.x[from] + alongX * before + asideX,
        scene.y[from] + alongY * before + asideY,
        scene.x[to] - alongX * after + asideX,
        scene.y[to] - alongY * after + asideY,
        FLOW_WIDTH * unit,
        HEAD * unit,
        scene.palette().text());
  }
}
