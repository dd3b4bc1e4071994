package attache.drawing;

import java.awt.Color;

/**
 * Arithmetic on colours kept as {@code 0xAARRGGBB}, not premultiplied unless said so. Contrast and
 * luminance are those of WCAG 2.
 */
public final class Argb {
  private static final int OPAQUE = 0xff000000;

  private Argb() {}

  /** The colour for Graphics2D, with its alpha. */
  public static Color toColor(int argb) {
    return new Color(argb, true);
  }

  /** The colour as a style sheet writes it, such as {@code #0072b2}; its alpha is left out. */
  public static String toHex(int argb) {
    return String.format("#%06x", argb & 0xffffff);
  }

  /**
   * The same colour at another opacity.
   *
   * @param opacity 0 (cannot be seen) to 1 (covers)
   */
  public static int withOpacity(int argb, double opacity) {
    return ((int) Math.round(255 * Math.clamp(opacity, 0, 1)) << 24) | (argb & 0xffffff);
  }

  /**
   * An opaque colour between two opaque ones.
   *
   * @param share of {@code other} in the mixture, 0 to 1
   */
  public static int mix(int one, int other, double share) {
    int mixed = OPAQUE;
    for (int shift = 0; shift <= 16; shift += 8) {
      double from = (one >> shift) & 0xff;
      double to = (other >> shift) & 0xff;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }

  /** The premultiplied form of a colour, as rasters keep it. */
  static int premultiplied(int argb) {
    int alpha = argb >>> 24;
    int red = (((argb >> 16) & 0xff) * alpha + 127) / 255;
    int green = (((argb >> 8) & 0xff) * alpha + 127) / 255;
    int blue = ((argb & 0xff) * alpha + 127) / 255;
    return (alpha << 24) | (red << 16) | (green << 8) | blue;
  }

  /** The colour of which a premultiplied pixel was made. */
  static int straight(int premultiplied) {
    int alpha = premultiplied >>> 24;
    if (alpha == 0 || alpha == 255) {
      return premultiplied;
    }
    int straight = alpha << 24;
    for (int shift = 0; shift <= 16; shift += 8) {
      int channel = (premultiplied >> shift) & 0xff;
      straight |= Math.min(255, (channel * 255 + alpha / 2) / alpha) << shift;
    }
    return straight;
  }

  /** Relative luminance, 0 (black) to 1 (white). */
  public static double luminance(int argb) {
    return 0.2126 * linear((argb >> 16) & 0xff)
        + 0.7152 * linear((argb >> 8) & 0xff)
        + 0.0722 * linear(argb & 0xff);
  }

  /** Contrast ratio of two opaque colours, 1 (equal) to 21 (black on white). */
  public static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
