package attache.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The outlines of most countries and territories, without the smallest islands and states. They are
 * those of the world map of ControlsFX, read from that library when they are first asked for (some
 * 10,000 points, about 20 ms) and turned from its Mercator projection back into degrees.
 */
public final class LandOutlines {
  private static final String SHAPES = "/org/controlsfx/control/worldmap-small.properties";

  /** The map's own width and height, and how far it is shifted within them. */
  private static final double WIDTH = 1009;

  private static final double HEIGHT = 665;
  private static final double SHIFT_X = -28.7565;
  private static final double SHIFT_Y = 129.675;

  private LandOutlines() {}

  /** One closed line around land, or around water within it. Immutable. */
  public static final class Ring {
    private final double[] latitudes;
    private final double[] longitudes;

    private Ring(List<double[]> points) {
      latitudes = points.stream().mapToDouble(point -> point[0]).toArray();
      longitudes = points.stream().mapToDouble(point -> point[1]).toArray();
    }

    /** How many corners it has. */
    public int size() {
      return latitudes.length;
    }

    /** Where a corner is, in degrees north. */
    public double latitude(int corner) {
      return latitudes[corner];
    }

    /** Where a corner is, in degrees east; some pass 180, so that no line breaks off there. */
    public double longitude(int corner) {
      return longitudes[corner];
    }
  }

  /** Holds the outlines, which are read when this class is first used. */
  private static final class Loaded {
    static final Map<String, List<Ring>> RINGS = read();

    private Loaded() {}
  }

  /**
   * The rings of each country and territory, by two-letter ISO code; empty if the library no longer
   * has its map.
   */
  public static Map<String, List<Ring>> all() {
    return Loaded.RINGS;
  }

  private static Map<String, List<Ring>> read() {
    Properties shapes = new Properties();
    try (InputStream file = LandOutlines.class.getResourceAsStream(SHAPES)) {
      if (file == null) {
        return Map.of();
      }
      shapes.load(new InputStreamReader(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<Ring>> rings = new TreeMap<>();
    for (String code : shapes.stringPropertyNames()) {
      rings.put(code, new PathData(shapes.getProperty(code)).rings());
    }
    return Collections.unmodifiableMap(rings);
  }

  private static double latitude(double y) {
    double mercator = (HEIGHT / 2 + SHIFT_Y - y) * 2 * Math.PI / WIDTH;
    return Math.toDegrees(2 * StrictMath.atan(StrictMath.exp(mercator)) - Math.PI / 2);
  }

  private static double longitude(double x) {
    return (x - SHIFT_X) * 360 / WIDTH - 180;
  }

  /** Reads the straight lines of an SVG path: M, L, H, V and Z, absolute or relative. */
  private static final class PathData {
    private final String text;
    private final List<Ring> rings = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private int at;
    private double x;
    private double y;

    PathData(String text) {
      this.text = text;
    }

    List<Ring> rings() {
      char command = 'M';
      while (skipped()) {
        if (Character.isLetter(text.charAt(at))) {
          command = text.charAt(at++);
        }
        switch (command) {
          case 'M', 'm' -> {
            end();
            move(command == 'm', number(), number());
            // More pairs of numbers after the first are lines.
            command = command == 'm' ? 'l' : 'L';
          }
          case 'L', 'l' -> move(command == 'l', number(), number());
          case 'H' -> move(false, number(), y);
          case 'h' -> move(true, number(), 0);
          case 'V' -> move(false, x, number());
          case 'v' -> move(true, 0, number());
          case 'Z', 'z' -> end();
          default -> throw new IllegalStateException("“" + command + "” in the outlines of land");
        }
      }
      end();
      return List.copyOf(rings);
    }

    private void move(boolean relative, double toX, double toY) {
      x = relative ? x + toX : toX;
      y = relative ? y + toY : toY;
      points.add(new double[] {latitude(y), longitude(x)});
    }

    private void end() {
      if (points.size() > 2) {
        rings.add(new Ring(points));
      }
      points.clear();
    }

    /** Leaves out what parts numbers; whether anything is left. */
    private boolean skipped() {
      while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
        at++;
      }
      return at < text.length();
    }

    private double number() {
      skipped();
      int from = at;
      boolean point = false;
      while (at < text.length()) {
        char letter = text.charAt(at);
        boolean exponent = at > from && "eE".indexOf(text.charAt(at - 1)) >= 0;
        boolean sign = (letter == '-' || letter == '+') && (at == from || exponent);
        if (!Character.isDigit(letter)
            && !sign
            && "eE".indexOf(letter) < 0
            && (letter != '.' || point)) {
          break;
        }
        point |= letter == '.';
        at++;
      }
      return Double.parseDouble(text.substring(from, at));
    }
  }
}
