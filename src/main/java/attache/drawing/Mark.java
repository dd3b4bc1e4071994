package attache.drawing;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Something that is drawn beside the network: in the legend, the title, the caption. All lengths
 * are pixels of the surface, all colours {@code 0xAARRGGBB}.
 */
sealed interface Mark {
  /** The same mark elsewhere. */
  Mark moved(double right, double down);

  /** A text on one line. */
  record Text(
      String text, Fonts.Weight weight, double size, int color, double left, double baseline)
      implements Mark {
    @Override
    public Text moved(double right, double down) {
      return new Text(text, weight, size, color, left + right, baseline + down);
    }

    double width() {
      return Fonts.width(text, weight, size);
    }
  }

  /**
   * A disc, or the symbol of its area, with a rim, as an account has; a rim of the fill's colour
   * cannot be seen.
   */
  record Disc(double x, double y, double radius, double rimWidth, int fill, int rim, Symbol symbol)
      implements Mark {
    /** A disc. */
    Disc(double x, double y, double radius, double rimWidth, int fill, int rim) {
      this(x, y, radius, rimWidth, fill, rim, Symbol.DISC);
    }

    @Override
    public Disc moved(double right, double down) {
      return new Disc(x + right, y + down, radius, rimWidth, fill, rim, symbol);
    }
  }

  /** A level band whose width changes evenly from left to right, as a tie has. */
  record Wedge(double left, double right, double y, double leftWidth, double rightWidth, int color)
      implements Mark {
    @Override
    public Wedge moved(double byX, double byY) {
      return new Wedge(left + byX, right + byX, y + byY, leftWidth, rightWidth, color);
    }
  }

  /** A level dashed line with a head at its end, as the way of information has. */
  record Arrow(double start, double end, double y, double width, double head, int color)
      implements Mark {
    @Override
    public Arrow moved(double right, double down) {
      return new Arrow(start + right, end + right, y + down, width, head, color);
    }
  }

  /**
   * A line through some points, its ends and bends round; dashes keep their length to its width.
   */
  record Line(List<Point> points, double width, int color, boolean dashed) implements Mark {
    public Line {
      points = List.copyOf(points);
    }

    /** A straight line. */
    static Line between(double x, double y, double toX, double toY, double width, int color) {
      return new Line(List.of(new Point(x, y), new Point(toX, toY)), width, color, false);
    }

    @Override
    public Line moved(double right, double down) {
      return new Line(
          points.stream().map(at -> new Point(at.x() + right, at.y() + down)).toList(),
          width,
          color,
          dashed);
    }
  }

  /** The area within some points, without a rim. */
  record Area(List<Point> points, int color) implements Mark {
    public Area {
      points = List.copyOf(points);
    }

    @Override
    public Area moved(double right, double down) {
      return new Area(
          points.stream().map(at -> new Point(at.x() + right, at.y() + down)).toList(), color);
    }
  }

  /**
   * An area with a rim within some closed lines; what an even number of them surrounds is out of
   * it.
   */
  record Region(List<List<Point>> rings, int fill, double lineWidth, int line) implements Mark {
    public Region {
      rings = rings.stream().map(List::copyOf).toList();
    }

    @Override
    public Region moved(double right, double down) {
      return new Region(
          rings.stream()
              .map(
                  ring ->
                      ring.stream().map(at -> new Point(at.x() + right, at.y() + down)).toList())
              .toList(),
          fill,
          lineWidth,
          line);
    }

    /** Its shape; another one each time. */
    Path2D path() {
      Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (List<Point> ring : rings) {
        path.moveTo(ring.getFirst().x(), ring.getFirst().y());
        ring.forEach(at -> path.lineTo(at.x(), at.y()));
        path.closePath();
      }
      return path;
    }
  }

  /** A level bar whose colour runs evenly through a sequence from left to right. */
  record Ramp(double left, double top, double width, double height, List<Integer> colors)
      implements Mark {
    public Ramp {
      colors = List.copyOf(colors);
    }

    @Override
    public Ramp moved(double right, double down) {
      return new Ramp(left + right, top + down, width, height, colors);
    }
  }

  /** A place on the surface. */
  record Point(double x, double y) {}

  /** A box with round corners; with a line of no width it has none. */
  record Frame(
      double left,
      double top,
      double width,
      double height,
      double corner,
      int fill,
      double lineWidth,
      int line)
      implements Mark {
    @Override
    public Frame moved(double right, double down) {
      return new Frame(left + right, top + down, width, height, corner, fill, lineWidth, line);
    }
  }

  /** A box without a rim. */
  static Frame box(Box box, int color) {
    return new Frame(
        box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), 0, color, 0, 0);
  }
}
