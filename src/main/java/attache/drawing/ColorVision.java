package attache.drawing;

/**
 * How a picture looks to people who see colours otherwise, and on a printer without any. The three
 * dichromacies by the matrices of Machado, Oliveira &amp; Fernandes, "A physiologically-based model
 * for simulation of color vision deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15(6), 2009, at severity 1; grey by the luminance of Rec. 709. All in linear light.
 */
public enum ColorVision {
  /** As most people see. */
  NORMAL,
  /** Printed in grey. */
  GREY,
  /** Without the long-wave cones: about one man in a hundred. */
  PROTAN,
  /** Without the middle-wave cones: about one man in a hundred; weaker forms are more common. */
  DEUTAN,
  /** Without the short-wave cones: rare. */
  TRITAN;

  private static final double[] IDENTITY = {1, 0, 0, 0, 1, 0, 0, 0, 1};

  private static final double[] LUMINANCE = {
    0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722
  };

  private static final double[] NO_LONG = {
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
  };

  private static final double[] NO_MIDDLE = {
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
  };

  private static final double[] NO_SHORT = {
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
  };

  private static final double[] LINEAR = linear();

  private double[] matrix() {
    return switch (this) {
      case NORMAL -> IDENTITY;
      case GREY -> LUMINANCE;
      case PROTAN -> NO_LONG;
      case DEUTAN -> NO_MIDDLE;
      case TRITAN -> NO_SHORT;
    };
  }

  private static double[] linear() {
    double[] light = new double[256];
    for (int value = 0; value < light.length; value++) {
      double share = value / 255.0;
      light[value] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
    return light;
  }

  private static int encoded(double light) {
    double in = Math.clamp(light, 0, 1);
    double share = in <= 0.0031308 ? 12.92 * in : 1.055 * Math.pow(in, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * share);
  }

  /** A colour as it is seen; its alpha stays. */
  public int seen(int argb) {
    if (this == NORMAL) {
      return argb;
    }
    double red = LINEAR[(argb >> 16) & 0xff];
    double green = LINEAR[(argb >> 8) & 0xff];
    double blue = LINEAR[argb & 0xff];
    double[] matrix = matrix();
    int seen = argb & 0xff000000;
    for (int row = 0; row < 3; row++) {
      double light =
          matrix[3 * row] * red + matrix[3 * row + 1] * green + matrix[3 * row + 2] * blue;
      seen |= encoded(light) << (16 - 8 * row);
    }
    return seen;
  }

  /**
   * Turns pixels into what is seen of them. Some 30 ns a pixel; neighbours of one colour cost
   * nothing.
   *
   * @param pixels premultiplied; those that are partly transparent are only nearly right
   */
  public void apply(int[] pixels) {
    if (this == NORMAL) {
      return;
    }
    int before = 0;
    int seen = seen(before);
    for (int at = 0; at < pixels.length; at++) {
      if (pixels[at] != before) {
        before = pixels[at];
        seen = seen(before);
      }
      pixels[at] = seen;
    }
  }
}
